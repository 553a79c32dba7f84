// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/handovers.h"
#include "model/rules/people_consents.h"
#include "ui/workspace.h"

#include <QDialog>

namespace mamori {

// The papers about people on screen.

/// The form 返却・削除確認書 of a move.
QDialog *previewMoveReceipt(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 研修受講状況報告書, or 訓練実施結果報告書 of a drill.
QDialog *previewTrainingReport(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 同意書 for these persons, and of one consent.
QDialog *previewConsents(Workspace &workspace, const QList<ConsentStanding> &standings, QWidget *parent);
QDialog *previewConsent(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 引継書.
QDialog *previewHandover(Workspace &workspace, const Handover &handover, QWidget *parent);
/// The forms 特定個人情報取扱担当者一覧, 緊急連絡網 and 不要ID一覧 as of today; about no one record.
QDialog *previewMyNumberHandlers(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewContactTree(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewUnneededIds(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
