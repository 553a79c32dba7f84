// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

class QDialog;

namespace mamori {

// Papers of registers about systems, offered on their pages; `record` is the chosen one, 0 for lists.

QDialog *previewVisitLog(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewLineLedger(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewCheckLog(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewCloudApplication(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
