// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/filter_bar.h"

#include "ui/guarded.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"
#include "ui/wrapping_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int mostQuickFilters = 4;

QList<std::pair<QString, QString>> wordsOf(std::span<const Choice> choices)
{
    QList<std::pair<QString, QString>> words;
    for (const Choice &choice : choices)
        words.append({QString::fromLatin1(choice.key), labelOf(choice)});
    return words;
}

} // namespace

FilterBar::FilterBar(const Register &reg, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_search(new QLineEdit(this))
    , m_wait(new QTimer(this))
    , m_quickRow(new WrappingRow)
    , m_drafts(new QCheckBox(tr("Dra&fts only"), this))
    , m_struckOut(new QCheckBox(tr("Struc&k out"), this))
    , m_saved(new QToolButton(this))
    , m_savedMenu(new QMenu(this))
    , m_count(new QLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_search->setPlaceholderText(tr("Search: words, field:value, -not"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Words in any spelling find a record. \"place:safe\" looks in one field, \"-word\" leaves "
           "out, \"is:draft\" shows drafts. (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    makeSavedMenu();
    row->addWidget(m_saved);
    setStyleRole(m_count, "quiet");
    row->addWidget(m_count);
    rows->addLayout(row);
    m_quickRow->setSpacing(10);
    rows->addLayout(m_quickRow);
    addQuickFilters();
    m_quickRow->addWidget(m_drafts);
    m_quickRow->addWidget(m_struckOut);
    m_wait->setSingleShot(true);
    m_wait->setInterval(150);
    connect(m_search, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_wait->stop();
        Q_EMIT changed();
    });
    connect(m_wait, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_drafts, &QCheckBox::toggled, this, &FilterBar::changed);
    connect(m_struckOut, &QCheckBox::toggled, this, &FilterBar::changed);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        if (m_wait->isActive()) {
            m_wait->stop();
            Q_EMIT changed();
        }
        Q_EMIT downRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addTool(QWidget *tool)
{
    m_quickRow->addWidget(tool);
}

// Quick filters -------------------------------------------------------------

/// The first level and the listed choices: kind, state and the like.
void FilterBar::addQuickFilters()
{
    bool hasLevel = false;
    for (const Field &field : m_register.fields) {
        if (!(field.rules & Listed) || m_quick.size() == mostQuickFilters)
            continue;
        const QString everything = tr("%1: all").arg(labelOf(field));
        if (field.kind == Kind::Level && !hasLevel) {
            hasLevel = true;
            QList<std::pair<QString, QString>> levels;
            const QList<PolicyLevel> known = m_workspace.policy().levels.value(field.axis);
            for (auto level = known.rbegin(); level != known.rend(); ++level)
                levels.append({level->key, level->label});
            addQuickFilter(QLatin1String(field.column), everything, levels);
        } else if (field.kind == Kind::Choice) {
            addQuickFilter(QLatin1String(field.column), everything, wordsOf(field.choices));
        }
    }
}

void FilterBar::addQuickFilter(const QString &column, const QString &everything,
                               const QList<std::pair<QString, QString>> &choices)
{
    QComboBox *combo = makeQuietCombo(this);
    combo->setAccessibleName(
        tr("Filter by %1").arg(labelOf(m_register.fields[std::size_t(columnIndex(m_register, column))])));
    combo->addItem(everything, QString());
    for (const auto &[key, label] : choices)
        combo->addItem(label, key);
    // A long word in the list must not push the others out of the window.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(1);
    combo->setMinimumWidth(combo->fontMetrics().horizontalAdvance(everything)
                           + combo->fontMetrics().height() * 3);
    m_quickRow->addWidget(combo);
    m_quick << Quick {column, combo};
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

Query FilterBar::query() const
{
    Query query = parseQuery(m_register, m_search->text());
    for (const Quick &quick : m_quick) {
        const QString key = quick.combo->currentData().toString();
        if (!key.isEmpty())
            query.terms << Query::Term {quick.column, key, false};
    }
    if (m_drafts->isChecked())
        query.draft = true;
    if (m_struckOut->isChecked())
        query.struckOut = true;
    return query;
}

bool FilterBar::isEmpty() const
{
    return query() == Query {};
}

void FilterBar::clear()
{
    setState({});
}

void FilterBar::search(const QString &text)
{
    setState({{QStringLiteral("search"), text}});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showCount(qint64 shown, qint64 all, qsizetype chosen)
{
    QString text = shown == all ? tr("%n record(s)", nullptr, int(all)) : tr("%1 of %2").arg(shown).arg(all);
    if (chosen > 1)
        text = tr("%1, %2 chosen").arg(text).arg(chosen);
    m_count->setText(text);
}

// Saved filters -------------------------------------------------------------

void FilterBar::makeSavedMenu()
{
    m_saved->setText(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolTip(tr("Filters kept in the ledger under a name"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_saved->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QStringList names = savedFilters();
    for (const QString &name : names) {
        QAction *use = m_savedMenu->addAction(name);
        connect(use, &QAction::triggered, this, [this, name] { useFilter(name); });
    }
    if (!names.isEmpty())
        m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("&Save this filter…"));
    save->setEnabled(!isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::askName);
    QMenu *remove = m_savedMenu->addMenu(tr("&Remove"));
    remove->setEnabled(!names.isEmpty());
    for (const QString &name : names) {
        QAction *action = remove->addAction(name);
        connect(action, &QAction::triggered, this, [this, name] { removeFilter(name); });
    }
}

void FilterBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue(m_search->text());
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::saveFilter);
    dialog->open();
}

QJsonObject FilterBar::state() const
{
    QJsonObject quick;
    for (const Quick &each : m_quick) {
        if (each.combo->currentIndex() > 0)
            quick.insert(each.column, each.combo->currentData().toString());
    }
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("quick"), quick},
            {QStringLiteral("drafts"), m_drafts->isChecked()},
            {QStringLiteral("struck_out"), m_struckOut->isChecked()}};
}

void FilterBar::setState(const QJsonObject &state)
{
    {
        const QSignalBlocker blocker(this);
        m_search->setText(state.value(QLatin1String("search")).toString());
        const QJsonObject quick = state.value(QLatin1String("quick")).toObject();
        for (const Quick &each : std::as_const(m_quick))
            each.combo->setCurrentIndex(
                std::max(0, each.combo->findData(quick.value(each.column).toString())));
        m_drafts->setChecked(state.value(QLatin1String("drafts")).toBool());
        m_struckOut->setChecked(state.value(QLatin1String("struck_out")).toBool());
    }
    m_wait->stop();
    Q_EMIT changed();
}

QJsonArray FilterBar::stored() const
{
    const QString text
        = m_workspace.records().view(QStringLiteral("filters/") + QLatin1String(m_register.table));
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

void FilterBar::store(const QJsonArray &filters)
{
    m_workspace.records().setView(QStringLiteral("filters/") + QLatin1String(m_register.table),
                                  QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)));
}

QStringList FilterBar::savedFilters() const
{
    QStringList names;
    guarded(m_saved, [&] {
        for (const auto filter : stored())
            names << filter.toObject().value(QLatin1String("name")).toString();
    });
    return names;
}

void FilterBar::saveFilter(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    removeFilter(name.trimmed());
    guarded(this, [this, &name] {
        QJsonObject filter = state();
        filter.insert(QStringLiteral("name"), name.trimmed());
        QJsonArray filters = stored();
        filters << filter;
        store(filters);
    });
}

void FilterBar::useFilter(const QString &name)
{
    guarded(this, [this, &name] {
        for (const auto filter : stored()) {
            if (filter.toObject().value(QLatin1String("name")) == name)
                setState(filter.toObject());
        }
    });
}

void FilterBar::removeFilter(const QString &name)
{
    guarded(this, [this, &name] {
        QJsonArray kept;
        for (const auto filter : stored()) {
            if (filter.toObject().value(QLatin1String("name")) != name)
                kept << filter;
        }
        store(kept);
    });
}

} // namespace mamori
