// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/take_out_pages.h"

#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString firstText(const QList<Problem> &problems)
{
    return problems.isEmpty() ? QString() : problems.first().text;
}

/// A page whose content may be taller than the window.
QVBoxLayout *scrolled(QWidget *page, const QString &name)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = plainScroll(name, page);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 12, 4);
    layout->setSpacing(10);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    return layout;
}

QLabel *noticeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setStyleRole(label, "notice");
    return label;
}

QString lineText(const TakeOutThing &thing)
{
    QStringList parts {thing.name};
    if (thing.item.quantity && *thing.item.quantity != 1)
        parts << QStringLiteral("×%1").arg(*thing.item.quantity);
    if (!thing.item.individualNumber.isEmpty())
        parts << thing.item.individualNumber;
    return parts.join(QStringLiteral("　"));
}

QString shownValue(const Workspace &workspace, const TakeOut &takeOut, const char *column)
{
    const Field &field = TakeOut::spec.fields[std::size_t(columnIndex(TakeOut::spec, QLatin1String(column)))];
    return displayText(field, field.get(&takeOut), workspace.words());
}

} // namespace

// Trip ----------------------------------------------------------------------

TripPage::TripPage(TakeOutDraft &draft, QWidget *parent)
    : StepPage(tr("Trip"), parent)
    , m_draft(draft)
    , m_form(
          new FieldGrid(FieldGrid::fieldsOf(TakeOut::spec,
                                            {"destination", "purpose", "carrier", "requester", "requested_on",
                                             "leaves_at", "back_by", "processed_outside", "safety_rules",
                                             "safety_rules_fixed_on", "city_rules_applied"}),
                        draft.workspace, this))
    , m_rules(noticeText(this))
{
    QVBoxLayout *layout = scrolled(this, step());
    layout->addWidget(heading(tr("Where to, why, who and when?"), this));
    layout->addWidget(m_form);
    layout->addWidget(m_rules);
    layout->addStretch();
    m_form->load(m_draft.takeOut);
    connect(m_form, &FieldGrid::edited, this, [this] {
        read();
        showOutside();
        Q_EMIT edited();
    });
}

void TripPage::enter()
{
    showOutside();
    read(); // what is no longer asked is taken off
}

void TripPage::showOutside()
{
    const OutsideRules rules = rulesForOutside(m_draft.things);
    const bool isAsked = rules != OutsideRules::None;
    m_form->setRowShown("processed_outside", isAsked);
    const bool isOutside = isAsked && m_form->editor("processed_outside")->value().toLongLong() == 1;
    m_form->setRowShown("safety_rules", isOutside);
    m_form->setRowShown("safety_rules_fixed_on", isOutside);
    m_form->setRowShown("city_rules_applied", isOutside && rules == OutsideRules::City);
    setText(
        m_rules,
        rules == OutsideRules::City
            ? tr("Confidentiality 2 or higher, integrity 2 and availability 2: for work outside, the chief "
                 "officer's rules come first (Art. 41(6)).")
            : tr("For work outside on these levels, the section manager fixes safety rules beforehand "
                 "(Art. 16(5))."));
    m_rules->setVisible(isOutside);
}

void TripPage::read()
{
    m_form->apply(m_draft.takeOut, FieldGrid::Hidden::AreEmptied);
}

QString TripPage::problem() const
{
    const QString unread = m_form->problem();
    return unread.isEmpty() ? firstText(tripProblems(m_draft.takeOut, m_draft.things)) : unread;
}

// Safeguards ----------------------------------------------------------------

SafeguardsPage::SafeguardsPage(TakeOutDraft &draft, QWidget *parent)
    : StepPage(tr("Safeguards"), parent)
    , m_draft(draft)
    , m_demand(noticeText(this))
{
    QVBoxLayout *layout = scrolled(this, step());
    layout->addWidget(heading(tr("How is it protected on the way?"), this));
    layout->addWidget(m_demand);
    for (const Choice &choice : choicesOf<Safeguard>) {
        auto *box = new QCheckBox(labelOf(choice), this);
        box->setObjectName(QLatin1String(choice.key));
        auto *reason = quietText({}, this);
        reason->setIndent(fontMetrics().height() * 2);
        layout->addWidget(box);
        layout->addWidget(reason);
        connect(box, &QCheckBox::clicked, this, [this] {
            read();
            Q_EMIT edited();
        });
        m_boxes << std::pair(box, reason);
    }
    layout->addStretch();
}

void SafeguardsPage::enter()
{
    for (const auto &[box, reason] : std::as_const(m_boxes)) {
        box->setVisible(false);
        reason->setVisible(false);
    }
    bool isOneOf = false;
    for (const SafeguardOffer &offer : safeguardsFor(m_draft.things)) {
        const auto &[box, reason] = m_boxes.at(qsizetype(offer.safeguard));
        const QString mark = offer.need == SafeguardNeed::Needed ? tr("Needed")
            : offer.need == SafeguardNeed::OneOf                 ? tr("One of these is needed")
                                                                 : tr("Where it fits");
        box->setVisible(true);
        box->setChecked(m_draft.takeOut.safeguards.contains(offer.safeguard));
        reason->setVisible(true);
        setText(reason, tr("%1. %2 (%3)").arg(mark, offer.reason, articleText(offer.article)));
        isOneOf = isOneOf || offer.need != SafeguardNeed::Offered;
    }
    setText(m_demand,
            isOneOf
                ? tr("Tick what is really done. What is marked as needed has to be there before it leaves.")
                : tr("Tick what is really done; at least one."));
    read(); // what no longer matters is taken off
}

void SafeguardsPage::read()
{
    m_draft.takeOut.safeguards.clear();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QCheckBox *box = m_boxes.at(i).first;
        if (!box->isHidden() && box->isChecked())
            m_draft.takeOut.safeguards << Safeguard(i);
    }
}

QString SafeguardsPage::problem() const
{
    return firstText(safeguardProblems(m_draft.things, m_draft.takeOut.safeguards));
}

// Approval ------------------------------------------------------------------

ApprovalPage::ApprovalPage(TakeOutDraft &draft, Way way, QWidget *parent)
    : StepPage(tr("Approval"), parent)
    , m_draft(draft)
    , m_way(way)
    , m_reasons(noticeText(this))
    , m_wait(new QRadioButton(tr("&Leave it as an application for now"), this))
    , m_approve(new QRadioButton(tr("&Write down the approval"), this))
    , m_form(new FieldGrid(
          FieldGrid::fieldsOf(TakeOut::spec,
                              {"approved_by", "approved_on", "self_approval_reason", "condition"}),
          draft.workspace, this))
{
    QVBoxLayout *layout = scrolled(this, step());
    layout->addWidget(heading(tr("This needs an approval"), this));
    layout->addWidget(m_reasons);
    layout->addWidget(m_wait);
    layout->addWidget(m_approve);
    layout->addWidget(m_form);
    layout->addStretch();
    m_draft.takeOut.approvedOn = m_draft.workspace.clock().today();
    m_form->load(m_draft.takeOut);
    m_draft.takeOut.approvedOn = {};
    (m_way == Way::Decide ? m_approve : m_wait)->setChecked(true);
    m_wait->setVisible(m_way == Way::MayWait);
    m_approve->setVisible(m_way == Way::MayWait);
    const auto changed = [this] {
        read();
        Q_EMIT edited();
    };
    connect(m_form, &FieldGrid::edited, this, changed);
    connect(m_approve, &QRadioButton::toggled, this, changed);
}

void ApprovalPage::enter()
{
    QStringList reasons;
    for (const TakeOutThing &thing : std::as_const(m_draft.things)) {
        if (const auto ground = approvalGround(thing.facts))
            reasons << tr("%1: %2 (%3)").arg(thing.name, textOf(*ground), articleText(articleOf(*ground)));
    }
    const auto asks = m_draft.takeOut.requester ? m_draft.takeOut.requester : m_draft.takeOut.carrier;
    if (officeOf(m_draft.workspace.records(), asks) == Office::SectionManager)
        reasons << tr("The section manager's own take-out goes to the department security officer.");
    setText(m_reasons, reasons.join(QLatin1Char('\n')));
    read();
}

void ApprovalPage::read()
{
    const bool isDecided = m_approve->isChecked();
    m_form->setVisible(isDecided);
    if (isDecided) {
        m_form->apply(m_draft.takeOut, FieldGrid::Hidden::AreEmptied);
    } else {
        m_draft.takeOut.approvedBy = {};
        m_draft.takeOut.approvedOn = {};
        m_draft.takeOut.condition.clear();
    }
    const bool isOwn = isDecided && isOwnApproval(m_draft.takeOut);
    m_form->setRowShown("self_approval_reason", isOwn);
    m_draft.takeOut.selfApprovalReason
        = isOwn ? m_form->editor("self_approval_reason")->value().toString() : QString();
}

QString ApprovalPage::problem() const
{
    if (m_approve->isChecked()) {
        if (!m_form->problem().isEmpty())
            return m_form->problem();
        if (!m_draft.takeOut.approvedBy)
            return tr("Who approves it?");
    }
    return firstText(approvalProblems(m_draft.takeOut, m_draft.things, m_draft.approversOffice(),
                                      m_draft.workspace.clock().now()));
}

// Summary -------------------------------------------------------------------

FactsPage::FactsPage(const QString &step, const QString &title, QWidget *parent)
    : StepPage(step, parent)
    , m_facts(new FactGrid)
{
    QVBoxLayout *layout = scrolled(this, step);
    layout->addWidget(heading(title, this));
    layout->addWidget(m_facts);
    layout->addStretch();
}

TakeOutSummary::TakeOutSummary(TakeOutDraft &draft, const QString &step, QWidget *parent)
    : FactsPage(step, tr("What is written down"), parent)
    , m_draft(draft)
{
}

void TakeOutSummary::enter()
{
    clearFacts();
    QStringList things;
    for (const TakeOutThing &thing : std::as_const(m_draft.things))
        things << lineText(thing);
    addFact(tr("Things"), things.join(QLatin1Char('\n')));
    for (const char *column : {"destination", "purpose", "carrier", "requester", "leaves_at", "back_by",
                               "safeguards", "processed_outside", "safety_rules", "approved_by",
                               "approved_on", "condition", "self_approval_reason"}) {
        const Field &field
            = TakeOut::spec.fields[std::size_t(columnIndex(TakeOut::spec, QLatin1String(column)))];
        addFact(labelOf(field), shownValue(m_draft.workspace, m_draft.takeOut, column));
    }
    if (!needsApproval(m_draft.things))
        addNotice(tr("No approval is needed: nothing of it stands in a managed or handling area, and its "
                     "confidentiality is 1. It is written down all the same (Art. 41(8))."));
    else if (!m_draft.takeOut.approvedBy)
        addNotice(tr("It stays an application: nothing may leave before it is approved."), "warning");
    for (const QString &hint : takeOutHints(m_draft.things))
        addNotice(hint, "warning");
}

QString TakeOutSummary::problem() const
{
    return firstText(takeOutProblems(m_draft.takeOut, m_draft.things, m_draft.approversOffice(),
                                     m_draft.workspace.clock().now()));
}

} // namespace mamori
