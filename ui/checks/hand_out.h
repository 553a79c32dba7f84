// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/inspection.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace mamori {

class Workspace;

/// What the sheets of a check carry to find their way back: its number.
QString sheetNumber(const Inspection &run, Id<Inspection> id);

/// Writes a sheet to fill in for each person asked, into a folder the user chooses.
class HandOutDialog final : public QDialog
{
    Q_OBJECT
public:
    HandOutDialog(const Workspace &workspace, Id<Inspection> id, QWidget *parent = nullptr);

    /// Whether there is anything to hand out: an open check.
    static bool fits(const Values &values);
    void tickAll();
    /// Writes the sheets and returns their paths. Throws Error(Disk).
    QStringList writeTo(const QString &folder) const;

private:
    QStringList respondents() const;
    void chooseFolder();
    void showCount();

    Id<Inspection> m_id;
    Inspection m_run;
    QListWidget *m_people;
    QLabel *m_count;
    QPushButton *m_write;
};

} // namespace mamori
