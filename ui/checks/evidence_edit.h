// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace mamori {

class Workspace;

/// What shows that an answer is right: words, or a record of the ledger found while its number or name is
/// typed and taken by its name.
class EvidenceEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit EvidenceEdit(const Workspace &workspace, QWidget *parent = nullptr);

private:
    void search(const QString &text);

    const Workspace &m_workspace;
    QStringListModel *m_found;
};

} // namespace mamori
