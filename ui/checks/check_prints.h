// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

class QDialog;
class QWidget;

namespace mamori {

class Workspace;

// The papers of checks, findings, exceptions, violations and failures, offered on their pages; `record` is
// the chosen one, 0 for lists. What has a `fits` beside it is offered for the records that it says yes to.

/// The form 自己点検票, or 棚卸し表 of a stock-take: as long as it is open.
QDialog *previewCheckSheet(Workspace &workspace, qint64 record, QWidget *parent);
bool hasCheckSheet(const Values &values);
/// The form 遵守状況報告書, 自己点検結果・改善策 or 棚卸し結果, by the kind of check: once it is finished.
QDialog *previewCheckResult(Workspace &workspace, qint64 record, QWidget *parent);
bool hasCheckResult(const Values &values);
/// The form 改善進捗報告書.
QDialog *previewImprovements(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 例外措置承認申請書, or 例外措置報告書 of one taken in urgency.
QDialog *previewException(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 違反通知.
QDialog *previewViolation(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 障害記録.
QDialog *previewFailure(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
