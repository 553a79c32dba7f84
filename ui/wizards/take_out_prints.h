// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

class QDialog;

namespace mamori {

// The papers that the page of take-outs offers, each in its preview.

/// The form 持出し承認申請書 of one take-out.
QDialog *previewTakeOutApplication(Workspace &workspace, qint64 record, QWidget *parent);
/// The form 持出し管理簿 of this fiscal year; `record` is not used.
QDialog *previewTakeOutList(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
