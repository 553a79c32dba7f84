// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/disposal_pages.h"

#include <QHash>
#include <QSet>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

/// The assets that go: those whose retention is over are proposed, any other can be added. With a group its
/// parts go too (Art. 17(2)).
class DisposalChoicePage final : public DisposalPage
{
    Q_OBJECT
public:
    /// `start` is chosen from the beginning; 0 = none.
    DisposalChoicePage(DisposalWork &work, Workspace &workspace, Id<Asset> start, QWidget *parent);

    void enter() override;
    QString problem() const override;
    QJsonObject kept() const override;
    void setKept(const QJsonObject &typed) override;
    QTreeWidget &list() { return *m_list; }
    /// Puts an asset on the list and chooses it, with its parts.
    void add(Id<Asset> id);

protected:
    QList<Problem> missing() const override;

private:
    void read();
    void addPart();
    DisposalThing *current();
    static QString quantityText(const DisposalThing &thing);
    QTreeWidgetItem *itemOf(const DisposalThing &thing, bool isChosen);
    void addTyped();
    void itemChanged(QTreeWidgetItem *item);
    void checkAll(bool checked);
    void showPart();
    void takePart();
    void take();
    void showCounts();

    QLabel *m_counts;
    QTreeWidget *m_list;
    QWidget *m_part; ///< how many of the asset go on which the list stands
    QLabel *m_partOf;
    FieldEditor *m_quantity;
    FieldEditor *m_numbers;
    FieldEditor *m_typed;
    QLabel *m_refusal;
    QHash<qint64, DisposalThing> m_things; ///< all on the list
    QHash<qint64, QList<qint64>> m_parts; ///< by their group
    QSet<qint64> m_out;
    QSet<qint64> m_planned;
};

} // namespace mamori
