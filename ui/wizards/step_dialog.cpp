// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/step_dialog.h"

#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/typed_inputs.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace mamori {

StepPage::StepPage(QString step, QWidget *parent)
    : QWidget(parent)
    , m_step(std::move(step))
{
}

void StepPage::focusStart()
{
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isEnabled() && child->isVisibleTo(this) && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QJsonObject StepPage::kept() const
{
    return {{QStringLiteral("inputs"), typedIn(*this)}};
}

void StepPage::setKept(const QJsonObject &typed)
{
    typeInto(*this, typed.value(QLatin1String("inputs")).toArray());
}

StepDialog::StepDialog(QWidget *parent)
    : QDialog(parent)
    , m_facts(new QVBoxLayout)
    , m_rail(makeRail())
    , m_stepLine(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(errorText(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    resize(940, 660);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 16, 24, 12);
    right->setSpacing(12);
    right->addWidget(m_stepLine);
    right->addWidget(m_stack, 1);
    right->addWidget(m_problem);
    right->addWidget(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
}

QWidget *StepDialog::makeRail()
{
    auto *rail = new QWidget(this);
    setStyleRole(rail, "rail");
    rail->setAttribute(Qt::WA_StyledBackground);
    rail->setFixedWidth(fontMetrics().height() * 15);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(16, 18, 16, 16);
    layout->addLayout(m_facts);
    layout->addStretch();
    rail->hide();
    return rail;
}

QWidget *StepDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    setStyleRole(m_next, "primary");
    m_next->setDefault(true);
    cancel->setObjectName(QStringLiteral("leave"));
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &StepDialog::back);
    connect(m_next, &QPushButton::clicked, this, &StepDialog::next);
    return box;
}

void StepDialog::setSubject(const QString &title)
{
    auto *label = heading(title, m_rail);
    label->setWordWrap(true);
    m_facts->insertWidget(0, label);
    m_rail->show();
}

void StepDialog::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    // Name and value stand close, the next pair apart.
    auto *pair = new QWidget(m_rail);
    auto *layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(quietText(name, pair));
    auto *text = new QLabel(pair);
    text->setWordWrap(true);
    setText(text, value);
    layout->addWidget(text);
    m_facts->addWidget(pair);
    m_rail->show();
}

void StepDialog::clearFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StepDialog::addPage(StepPage *page)
{
    m_order << page;
    m_stack->addWidget(page);
    connect(page, &StepPage::edited, this, &StepDialog::update);
}

void StepDialog::makeSteps()
{
    auto *row = new QHBoxLayout(m_stepLine);
    row->setContentsMargins(0, 0, 0, 0);
    for (const StepPage *page : std::as_const(m_order)) {
        if (page->step().isEmpty() || (!m_steps.isEmpty() && m_steps.last()->text() == page->step()))
            continue;
        if (!m_steps.isEmpty())
            row->addWidget(quietText(QStringLiteral("›"), m_stepLine));
        m_steps << new QLabel(page->step(), m_stepLine);
        row->addWidget(m_steps.last());
    }
    row->addStretch();
}

void StepDialog::start()
{
    Q_ASSERT(!m_order.isEmpty() && m_steps.isEmpty());
    makeSteps();
    goTo(m_order.first());
}

StepPage *StepDialog::currentPage() const
{
    return static_cast<StepPage *>(m_stack->currentWidget());
}

void StepDialog::leaving(StepPage * /*page*/) { }

StepPage *StepDialog::pageAfter(StepPage *page) const
{
    const qsizetype at = m_order.indexOf(page) + 1;
    return at < m_order.size() ? m_order[at] : nullptr;
}

bool StepDialog::isLastPage() const
{
    return pageAfter(currentPage()) == nullptr;
}

QString StepDialog::finishText() const
{
    return tr("&Store");
}

void StepDialog::next()
{
    StepPage *page = currentPage();
    if (!page->isReady())
        return;
    m_asked = true;
    update();
    if (!page->problem().isEmpty()) {
        page->focusStart();
        return;
    }
    guarded(this, [this, page] {
        leaving(page);
        if (StepPage *following = pageAfter(page)) {
            m_visited << page;
            goTo(following);
        } else {
            finish();
            accept();
        }
    });
}

void StepDialog::back()
{
    if (!m_visited.isEmpty())
        goTo(m_visited.takeLast());
}

void StepDialog::goTo(StepPage *page)
{
    m_asked = false;
    page->enter();
    m_stack->setCurrentWidget(page);
    m_seen.insert(page);
    if (m_waiting.contains(page))
        page->setKept(m_waiting.take(page));
    update();
    page->focusStart();
}

QJsonObject StepDialog::kept() const
{
    QJsonArray typed;
    for (StepPage *page : m_order)
        typed << (m_seen.contains(page) ? page->kept() : m_waiting.value(page));
    return {{QStringLiteral("pages"), typed}, {QStringLiteral("gone"), m_visited.size()}};
}

void StepDialog::setKept(const QJsonObject &typed)
{
    const QJsonArray onPages = typed.value(QLatin1String("pages")).toArray();
    for (qsizetype i = 0; i < std::min(onPages.size(), m_order.size()); ++i) {
        if (!onPages.at(i).toObject().isEmpty())
            m_waiting.insert(m_order.at(i), onPages.at(i).toObject());
    }
    currentPage()->setKept(m_waiting.take(currentPage()));
    const qsizetype gone = typed.value(QLatin1String("gone")).toInteger();
    for (qsizetype before = -1; before < m_visited.size() && m_visited.size() < gone && !isLastPage();) {
        before = m_visited.size();
        next();
    }
    m_asked = false;
    update();
}

void StepDialog::update()
{
    const StepPage *page = currentPage();
    m_back->setEnabled(!m_visited.isEmpty());
    m_next->setText(isLastPage() ? finishText() : tr("&Next"));
    m_next->setEnabled(page->isReady());
    showError(m_problem, m_asked || !page->isReady() ? page->problem() : QString());
    for (QLabel *label : std::as_const(m_steps)) {
        const bool here = label->text() == page->step();
        setStyleRole(label, here ? "heading" : "quiet");
        QFont font = label->font();
        font.setBold(here);
        label->setFont(font);
    }
}

} // namespace mamori
