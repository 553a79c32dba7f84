// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palette.h"

#include "model/registers/all.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

const QString recentKey = QStringLiteral("palette_recent");
constexpr qsizetype remembered = 20;
constexpr int perRegister = 12;
constexpr qsizetype shownAtMost = 60;

QString kindText(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Page:
        return CommandPalette::tr("Page");
    case PaletteEntry::Kind::Command:
        return CommandPalette::tr("Command");
    case PaletteEntry::Kind::Article:
        return CommandPalette::tr("Article");
    case PaletteEntry::Kind::Record:
        return CommandPalette::tr("Record");
    }
    Q_UNREACHABLE();
}

} // namespace

CommandPalette::CommandPalette(Workspace &workspace, QList<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entries(std::move(entries))
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Go to"));
    const int em = fontMetrics().height();
    resize(em * 40, em * 26);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    m_typed->setPlaceholderText(tr("Page, record, article or command, by name, number or reading"));
    m_typed->setAccessibleName(tr("Go to"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    layout->addWidget(m_typed);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Found"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    layout->addWidget(quietText(tr("Enter goes there, Esc closes."), this));
    guarded(this, [this] {
        m_recent = m_workspace.viewState().value(recentKey).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    });
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    refresh();
}

void CommandPalette::setTyped(const QString &typed)
{
    m_typed->setText(typed);
}

QStringList CommandPalette::titles() const
{
    QStringList titles;
    for (const PaletteEntry &entry : m_shown)
        titles << entry.title;
    return titles;
}

/// The arrows move in the list while the letters go on in the field.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

PaletteEntry CommandPalette::recordEntry(const Register &reg, qint64 id) const
{
    const QString caption = m_workspace.records().caption(reg, id);
    return {PaletteEntry::Kind::Record, PaletteEntry::recordKey(reg, id), caption, titleOf(reg), {}};
}

QList<PaletteEntry> CommandPalette::records(const QString &typed) const
{
    QList<PaletteEntry> found;
    QSet<QString> known;
    for (const QString &key : m_recent) {
        const auto [reg, id] = PaletteEntry::recordOf(key);
        const auto stored = reg ? m_workspace.records().find(*reg, id) : std::nullopt;
        if (!stored || !stored->struckOut.isEmpty())
            continue;
        PaletteEntry entry = recordEntry(*reg, id);
        entry.words = searchText(*reg, stored->values);
        found << entry;
        known << key;
    }
    found = matchingEntries(found, typed, m_recent);
    if (typed.trimmed().isEmpty())
        return found;
    for (const Register *reg : allRegisters()) {
        for (const qint64 id : m_workspace.records().findSome(*reg, typed, perRegister)) {
            if (!known.contains(PaletteEntry::recordKey(*reg, id)))
                found << recordEntry(*reg, id);
        }
    }
    return found;
}

void CommandPalette::refresh()
{
    const QString typed = m_typed->text();
    guarded(this, [this, &typed] {
        const QList<PaletteEntry> others = matchingEntries(m_entries, typed, m_recent);
        // Both lists are in order already: only what was gone to last moves to the top, and the articles,
        // which many words find, to the end.
        m_shown.clear();
        QList<PaletteEntry> rest;
        QList<PaletteEntry> articles;
        for (const PaletteEntry &entry : others + records(typed)) {
            if (m_recent.contains(entry.key))
                m_shown << entry;
            else
                (entry.kind == PaletteEntry::Kind::Article ? articles : rest) << entry;
        }
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](const auto &a, const auto &b) {
            return m_recent.indexOf(a.key) < m_recent.indexOf(b.key);
        });
        m_shown += rest + articles;
        m_shown.resize(std::min(m_shown.size(), shownAtMost));
    });
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_shown)) {
        auto *item = new QTreeWidgetItem(m_list, {entry.title, entry.detail, kindText(entry)});
        for (int column = 1; column < 3; ++column)
            item->setForeground(column, colors().quiet);
    }
    if (!m_shown.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_shown.size())
        return;
    const PaletteEntry entry = m_shown.at(row);
    remember(entry.key);
    accept();
    Q_EMIT chosen(entry);
}

void CommandPalette::remember(const QString &key)
{
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent.resize(std::min(m_recent.size(), remembered));
    // Going there matters more than remembering it.
    refusal([this] { m_workspace.viewState().setValue(recentKey, m_recent.join(QLatin1Char('\n'))); });
}

} // namespace mamori
