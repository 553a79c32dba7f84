// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace mamori {

class HistoryView;

/// The newest changes of all registers, and beside them the whole history of the chosen record.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void focusStart();

Q_SIGNALS:
    void openRequested(const QString &table, qint64 record);

private:
    void showCurrent();

    Workspace &m_workspace;
    QTreeWidget *m_list;
    HistoryView *m_view;
    QLabel *m_nothing; ///< in place of both while nothing was changed
};

} // namespace mamori
