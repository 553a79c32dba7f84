// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

/// The records that the chosen one names and is named by; Enter goes to one. Read when it is looked at.
class RelatedView final : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedView(const Workspace &workspace, QWidget *parent = nullptr);
    void show(const Register &reg, qint64 id);

Q_SIGNALS:
    void openRequested(const mamori::Register *reg, qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void open(const QTreeWidgetItem *item);

    const Workspace &m_workspace;
    const Register *m_register = nullptr;
    qint64 m_id = 0;
    bool m_stale = true;
    QLabel *m_nothing;
    QTreeWidget *m_list;
};

} // namespace mamori
