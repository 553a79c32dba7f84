// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/history_view.h"

#include "model/japanese/era.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

QTreeWidgetItem *entryItem(const HistoryEntry &entry)
{
    QString text = QStringLiteral("%1  %2").arg(momentText(entry.at), actionText(entry.action));
    if (!entry.operatorName.isEmpty())
        text += QStringLiteral("  —  ") + entry.operatorName;
    if (!entry.reason.isEmpty())
        text += QStringLiteral("  (%1)").arg(entry.reason);
    auto *item = new QTreeWidgetItem({text});
    item->setFirstColumnSpanned(true);
    item->setToolTip(0, entry.stepName);
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

void addChanges(QTreeWidgetItem *item, const Register &reg, const Values &before, const Values &after,
                const WordContext &words)
{
    for (const qsizetype column : changedFields(reg, before, after)) {
        const Field &field = reg.fields[std::size_t(column)];
        const auto shown = [&](const QVariant &value) {
            const QString text = displayText(field, value, words);
            return text.isEmpty() ? QStringLiteral("—") : text;
        };
        auto *change
            = new QTreeWidgetItem(item, {labelOf(field), shown(before[column]), shown(after[column])});
        for (int i = 1; i < 3; ++i)
            change->setToolTip(i, change->text(i));
    }
}

} // namespace

QString actionText(const QString &action)
{
    if (action == QLatin1String("add"))
        return HistoryView::tr("Added");
    if (action == QLatin1String("change"))
        return HistoryView::tr("Changed");
    if (action == QLatin1String("strike_out"))
        return HistoryView::tr("Struck out");
    if (action == QLatin1String("bring_back"))
        return HistoryView::tr("Brought back");
    if (action == QLatin1String("setting"))
        return HistoryView::tr("Setting changed");
    return action;
}

HistoryView::HistoryView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tree(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_tree);
    m_tree->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_tree);
}

void HistoryView::show(const Register &reg, qint64 record)
{
    m_tree->clear();
    if (record == 0)
        return;
    guarded(this, [this, &reg, record] {
        const WordContext words = m_workspace.words();
        Values before = fromJson(reg, {});
        QList<HistoryEntry> entries = m_workspace.records().history(reg, record);
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
        for (const HistoryEntry &entry : std::as_const(entries)) {
            const Values after = fromJson(reg, entry.after);
            QTreeWidgetItem *item = entryItem(entry);
            addChanges(item, reg, before, after, words);
            m_tree->insertTopLevelItem(0, item);
            item->setFirstColumnSpanned(true);
            item->setExpanded(m_tree->topLevelItemCount() < 3 || entry.action != QLatin1String("add"));
            before = after;
        }
    });
}

} // namespace mamori
