// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/zone_chart.h"
#include "ui/workspace.h"

#include <QDialog>

class QTreeWidget;

namespace mamori {

/// The networks of the section: the picture of zones and links, and below it what is wrong with which (Art.
/// 21-24, 69, 70). Nothing is changed here: where it is put right is the system's own form.
class ZoneDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ZoneDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addRow(QTreeWidget &list, const QString &mark, const QString &what, const QList<ZoneFault> &faults);
    QTreeWidget *makeList();
    void preview();

    Workspace &m_workspace;
    ZoneMap m_map;
};

} // namespace mamori
