// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace mamori {

/// What a record would hold if a past version of it came back: typed values as they were then, while what the
/// program keeps, what is fixed once the record is made and what only grows stay as they are.
Values restoredValues(const Register &reg, const Values &present, const Values &past);

/// Brings a past version of a record back, after showing what that changes. A new, dated change like any
/// other.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Workspace &workspace, const Register &reg, const Stored &present, const HistoryEntry &past,
                  QWidget *parent = nullptr);

private:
    void restore();

    Workspace &m_workspace;
    const Register &m_register;
    qint64 m_id;
    Values m_restored;
    QString m_stepName;
    QLabel *m_failure;
    QPushButton *m_restore;
};

} // namespace mamori
