// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/policy_review.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

/// The standard in use beside another version of it: what was added, retired and changed, word by word, and
/// what the section's records ask to be looked at again.
class PolicyCompareDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PolicyCompareDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads a pack by its pack.json in the background and shows it.
    void loadPack(const QString &path);
    void compareWith(const Policy &other);
    QTreeWidget &changes() { return *m_tree; }
    /// What stands at the right, as plain text.
    QString shownText() const;

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

private:
    void chooseFile();
    void fillTree();
    void showChosen();
    void showChange(qsizetype index);
    void showReviews();
    QString sideBySide(const PolicyChange &change) const;
    QString reviewHtml(const QList<PolicyReview> &reviews);
    void goTo(qsizetype place);
    void print();

    Workspace &m_workspace;
    Policy m_other;
    QList<PolicyChange> m_changes;
    QList<QList<PolicyReview>> m_reviews; ///< beside the changes
    QList<DutyPlace> m_places; ///< behind the links that are shown
    QLabel *m_source;
    QLabel *m_failure;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QTextBrowser *m_view;
    QPushButton *m_choose;
    QPushButton *m_print;
};

} // namespace mamori
