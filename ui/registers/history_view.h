// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QTreeWidget;

namespace mamori {

/// What was done, in words.
QString actionText(const QString &action);

/// The history of one record: who changed what, and how it was before.
class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(const Workspace &workspace, QWidget *parent = nullptr);
    void show(const Register &reg, qint64 record);

private:
    const Workspace &m_workspace;
    QTreeWidget *m_tree;
};

} // namespace mamori
