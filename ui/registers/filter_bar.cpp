// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/filter_bar.h"

#include "model/registers/asset.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace mamori {

namespace {

QList<std::pair<QString, QString>> wordsOf(std::span<const Choice> choices)
{
    QList<std::pair<QString, QString>> words;
    for (const Choice &choice : choices)
        words.append({QString::fromLatin1(choice.key), labelOf(choice)});
    return words;
}

} // namespace

FilterBar::FilterBar(const Register &reg, const Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_search(new QLineEdit(this))
    , m_wait(new QTimer(this))
    , m_drafts(new QCheckBox(tr("&Drafts only"), this))
    , m_struckOut(new QCheckBox(tr("Struck &out"), this))
    , m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_search->setPlaceholderText(tr("Search: words, field:value, -not"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Words in any spelling find a record. \"place:safe\" looks in one field, \"-word\" leaves "
           "out, \"is:draft\" shows drafts. (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    if (&reg == &Asset::spec) {
        QList<std::pair<QString, QString>> levels;
        const QList<PolicyLevel> known = policy.levels.value(Axis::Confidentiality);
        for (auto level = known.rbegin(); level != known.rend(); ++level)
            levels.append({level->key, level->label});
        addQuickFilter(QStringLiteral("confidentiality"), tr("All levels"), levels);
        addQuickFilter(QStringLiteral("kind"), tr("All kinds"), wordsOf(choicesOf<AssetKind>));
        addQuickFilter(QStringLiteral("classification_state"), tr("Decided or not"),
                       wordsOf(choicesOf<ClassificationState>));
    }
    row->addWidget(m_drafts);
    row->addWidget(m_struckOut);
    setStyleRole(m_count, "quiet");
    row->addWidget(m_count);
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

void FilterBar::addQuickFilter(const QString &column, const QString &everything,
                               const QList<std::pair<QString, QString>> &choices)
{
    QComboBox *combo = makeQuietCombo(this);
    combo->setAccessibleName(
        tr("Filter by %1").arg(labelOf(m_register.fields[std::size_t(columnIndex(m_register, column))])));
    combo->addItem(everything, QString());
    for (const auto &[key, label] : choices)
        combo->addItem(label, key);
    static_cast<QHBoxLayout *>(layout())->addWidget(combo);
    m_quick << Quick {column, combo};
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

void FilterBar::search(const QString &text)
{
    clear();
    m_search->setText(text);
    m_wait->stop();
    Q_EMIT changed();
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
    const QSignalBlocker blocker(this);
    m_search->clear();
    m_wait->stop();
    for (const Quick &quick : std::as_const(m_quick))
        quick.combo->setCurrentIndex(0);
    m_drafts->setChecked(false);
    m_struckOut->setChecked(false);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showCount(qint64 shown, qint64 all)
{
    m_count->setText(shown == all ? tr("%n record(s)", nullptr, int(all))
                                  : tr("%1 of %2").arg(shown).arg(all));
}

} // namespace mamori
