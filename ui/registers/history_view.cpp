// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/history_view.h"

#include "model/japanese/era.h"
#include "model/registers/all.h"
#include "model/registers/attachment.h"
#include "ui/guarded.h"
#include "ui/registers/restore_dialog.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPushButton>
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

/// A value in words. An attachment names the record it belongs to by table and id: those are no words.
QString shownValue(const Register &reg, const Field &field, const QVariant &value, const Values &record,
                   const WordContext &words)
{
    const QLatin1String column(field.column);
    const Register *owner = &reg == &Attachment::spec
        ? findRegister(record.at(columnIndex(reg, QStringLiteral("register"))).toString())
        : nullptr;
    if (owner && column == QLatin1String("register"))
        return titleOf(*owner);
    if (owner && column == QLatin1String("record"))
        return words.captionOf(*owner, value.toLongLong());
    return displayText(field, value, words);
}

void addChanges(QTreeWidgetItem *item, const Register &reg, const Values &before, const Values &after,
                const WordContext &words)
{
    for (const qsizetype column : changedFields(reg, before, after)) {
        const Field &field = reg.fields[std::size_t(column)];
        const auto shown = [&](const Values &record) {
            const QString text = shownValue(reg, field, record[column], record, words);
            return text.isEmpty() ? QStringLiteral("—") : text;
        };
        auto *change = new QTreeWidgetItem(item, {labelOf(field), shown(before), shown(after)});
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

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tree(new QTreeWidget(this))
    , m_restore(new QPushButton(tr("&Restore this version…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    m_tree->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryView::updateRestore);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restoreRequested);
    updateRestore();
}

void HistoryView::show(const Register &reg, qint64 record)
{
    m_register = &reg;
    m_record = record;
    m_entries.clear();
    m_struckOut = false;
    m_tree->clear();
    if (record == 0) {
        updateRestore();
        return;
    }
    guarded(this, [this, &reg, record] {
        const WordContext words = m_workspace.words();
        Values before = fromJson(reg, {});
        m_entries = m_workspace.records().history(reg, record);
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
        for (const HistoryEntry &entry : std::as_const(m_entries)) {
            const Values after = fromJson(reg, entry.after);
            QTreeWidgetItem *item = entryItem(entry);
            addChanges(item, reg, before, after, words);
            m_tree->insertTopLevelItem(0, item);
            item->setFirstColumnSpanned(true);
            item->setExpanded(m_tree->topLevelItemCount() < 3 || entry.action != QLatin1String("add"));
            before = after;
        }
        const auto stored = m_workspace.records().find(reg, record);
        m_struckOut = !stored || !stored->struckOut.isEmpty();
    });
    updateRestore();
}

std::optional<HistoryEntry> HistoryView::chosenVersion() const
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (item && item->parent())
        item = item->parent();
    const qsizetype index = item ? m_entries.size() - 1 - m_tree->indexOfTopLevelItem(item) : -1;
    return index < 0 ? std::nullopt : std::optional(m_entries.at(index));
}

void HistoryView::chooseVersion(qint64 sequence)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).sequence == sequence)
            m_tree->setCurrentItem(m_tree->topLevelItem(int(m_entries.size() - 1 - i)));
    }
}

void HistoryView::updateRestore()
{
    const auto version = chosenVersion();
    const bool past = version && version->sequence != m_entries.last().sequence;
    m_restore->setEnabled(past && !m_struckOut);
    m_restore->setToolTip(m_struckOut && version ? tr("A struck-out entry is brought back first.")
                              : past             ? QString()
                                                 : tr("Choose a past version in the list."));
}

void HistoryView::restoreChosen()
{
    guarded(this, [this] {
        const auto version = chosenVersion();
        const auto present = m_register ? m_workspace.records().find(*m_register, m_record) : std::nullopt;
        if (!version || !present)
            return;
        auto *dialog = new RestoreDialog(m_workspace, *m_register, *present, *version, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace mamori
