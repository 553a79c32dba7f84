// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/ids_and_cards.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace mamori {

class FieldGrid;

/// The IDs of the section, checked together: which are still needed, which are not (Art. 55(2), 56(4)). What
/// is stored for those ticked leaves the dialog open, so that the needed and the unneeded are said in turn.
class IdReviewDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit IdReviewDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Stores the check for those ticked.
    void accept() override;
    QTreeWidget &list() { return *m_list; }
    FieldGrid &form() { return *m_form; }
    QString told() const;

private:
    QWidget *makeActions();
    void showIds();
    QString administratorsText() const;
    void tickThose(bool unneeded);
    QList<Id<UserId>> chosen() const;
    IdReview review() const;
    QString problem() const;

    Workspace &m_workspace;
    QList<IdStanding> m_standings;
    QTreeWidget *m_list;
    QLabel *m_summary;
    FieldGrid *m_form;
    QLabel *m_problem;
};

} // namespace mamori
