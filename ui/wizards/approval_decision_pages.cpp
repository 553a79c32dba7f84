// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/approval_decision_pages.h"

#include "model/registers/office_holder.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString labelOf(std::optional<ConditionAnswer> answer)
{
    return answer ? mamori::labelOf(conditionAnswers[std::size_t(*answer)]) : ReviewPage::tr("Not answered");
}

} // namespace

// Review --------------------------------------------------------------------

ReviewPage::ReviewPage(const Workspace &workspace, const Approval &approval, QWidget *parent)
    : StepPage(tr("Application"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_layout(scrolledColumn(this, tr("Application"), 8))
{
    m_layout->addStretch();
}

void ReviewPage::addText(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    layout->addWidget(heading(title, m_content));
    auto *label = new QLabel(m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(label, text);
    layout->addWidget(label);
    layout->addSpacing(6);
}

QString ReviewPage::particulars() const
{
    QStringList lines;
    for (const ApprovalParticular &line : m_approval.particulars)
        lines << tr("%1: %2").arg(line.item, line.text.isEmpty() ? QStringLiteral("—") : line.text);
    return lines.join(u'\n');
}

QString ReviewPage::conditions() const
{
    QStringList lines;
    for (const ApprovalCondition &line : m_approval.conditions) {
        const QString answer = labelOf(line.answer);
        lines << (line.reason.isEmpty() ? tr("%1: %2").arg(line.condition, answer)
                                        : tr("%1: %2 (%3)").arg(line.condition, answer, line.reason));
    }
    return lines.join(u'\n');
}

void ReviewPage::enter()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    QStringList changed;
    for (const QString &column : changedSinceApproval(m_approval))
        changed << labelOf(approvalField(column.toLatin1().constData()));
    if (!changed.isEmpty()) {
        auto *warning = new QLabel(m_content);
        warning->setWordWrap(true);
        setStyleRole(warning, "warning");
        setText(warning,
                tr("Changed after it was approved, so it has to be approved again: %1")
                    .arg(changed.join(tr(", "))));
        layout->addWidget(warning);
    }
    QStringList missing;
    const ApprovalPeople people = peopleOf(m_approval, m_workspace.records());
    for (const Problem &problem : missingToSend(m_workspace.policy(), m_approval, people))
        missing << problem.text;
    if (!missing.isEmpty()) {
        auto *warning = new QLabel(m_content);
        warning->setWordWrap(true);
        setStyleRole(warning, "warning");
        setText(warning, tr("Still missing before it can be decided:") + u'\n' + missing.join(u'\n'));
        layout->addWidget(warning);
    }
    addText(tr("What is applied for"), m_approval.content);
    addText(tr("Why"), m_approval.reason);
    addText(tr("Particulars"), particulars());
    addText(tr("Conditions"), conditions());
    m_layout->insertWidget(0, m_content);
}

// Verdict -------------------------------------------------------------------

VerdictPage::VerdictPage(const Workspace &workspace, Approval &approval, Of of, QWidget *parent)
    : StepPage(tr("Decision"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_office(new QLabel(this))
    , m_offices(new QButtonGroup(this))
    , m_officeBox(new QWidget(this))
    , m_decision(new ChoiceButtons(approvalField("decision"), tr("Decision"), this))
    , m_fields(new FieldGrid(
          FieldGrid::fieldsOf(Approval::spec,
                              {"approver", "approver_name", "delegated", "decided_by", "decided_on",
                               "self_approval_reason", "end_reason", "valid_from", "valid_until", "sent_on",
                               "official_number", "paper_received_on", "kept_at", "attached_conditions"}),
          workspace, this))
{
    QVBoxLayout *layout = scrolledColumn(this, tr("Decision"), 8);
    m_office->setWordWrap(true);
    setStyleRole(m_office, "notice");
    layout->addWidget(m_office);
    layout->addWidget(m_officeBox);
    layout->addWidget(m_decision);
    layout->addSpacing(4);
    layout->addWidget(m_fields);
    layout->addStretch();
    auto *officeList = new QVBoxLayout(m_officeBox);
    officeList->setContentsMargins(0, 0, 0, 0);
    if (of == Of::NewApplication)
        m_decision->findChildren<QAbstractButton *>().last()->hide();
    connect(m_decision, &FieldEditor::edited, this, &VerdictPage::read);
    connect(m_fields, &FieldGrid::edited, this, &VerdictPage::read);
    connect(m_offices, &QButtonGroup::idClicked, this, [this] {
        propose();
        read();
    });
}

/// Where several offices are still open any of them may have answered first.
void VerdictPage::askOffice(QVBoxLayout *layout)
{
    for (QAbstractButton *button : m_offices->buttons())
        delete button;
    const QList<Office> open = openOffices(m_approval);
    for (const Office office : open) {
        const QString title = officeTitle(m_workspace.policy(), office);
        auto *button = new QRadioButton(title, m_officeBox);
        button->setAccessibleName(tr("Decided by: %1").arg(title));
        m_offices->addButton(button, int(office));
        layout->addWidget(button);
    }
    if (!open.isEmpty())
        m_offices->button(int(open.first()))->setChecked(true);
    m_officeBox->setHidden(open.size() < 2);
}

void VerdictPage::enter()
{
    askOffice(static_cast<QVBoxLayout *>(m_officeBox->layout()));
    propose();
    read();
}

Office VerdictPage::office() const
{
    return m_offices->checkedId() < 0 ? Office::SectionManager : Office(m_offices->checkedId());
}

QString VerdictPage::holderOf(Office office) const
{
    const QDate today = m_workspace.clock().today();
    for (const Stored &stored : m_workspace.records().list(OfficeHolder::spec)) {
        const auto holder = fromValues<OfficeHolder>(stored.values);
        if (holder.office == office && !(holder.validUntil.isValid() && holder.validUntil < today))
            return holder.post.isEmpty() ? holder.name : tr("%1 (%2)").arg(holder.name, holder.post);
    }
    return {};
}

void VerdictPage::propose()
{
    const QDate today = m_workspace.clock().today();
    m_entered = m_approval;
    m_entered.attachedConditions.clear();
    m_entered.decidedOn = today;
    m_entered.approver = {};
    m_entered.approverName.clear();
    m_entered.decidedBy.clear();
    m_entered.delegated.reset();
    m_entered.officialNumber.clear();
    m_entered.paperReceivedOn = {};
    if (office() == Office::SectionManager)
        m_entered.approver = sectionManager(m_workspace.records());
    else
        m_entered.approverName = holderOf(office());
    const PolicyApprovalKind *kind = findApprovalKind(m_workspace.policy(), m_approval.kind);
    if (kind && kind->limited && !m_entered.validFrom.isValid())
        m_entered.validFrom = today;
    m_fields->load(m_entered);
}

ApprovalVerdict VerdictPage::verdict() const
{
    return {.decision = Codec<std::optional<ApprovalDecision>>::from(m_decision->value()),
            .decidedOn = m_entered.decidedOn,
            .approver = m_entered.approver,
            .approverName = m_entered.approverName,
            .delegated = m_entered.delegated,
            .decidedBy = m_entered.delegated == true ? m_entered.decidedBy : QString(),
            .selfApprovalReason = m_entered.selfApprovalReason,
            .attachedConditions = m_entered.attachedConditions,
            .validFrom = m_entered.validFrom,
            .validUntil = m_entered.validUntil,
            .officialNumber = m_entered.officialNumber,
            .paperReceivedOn = m_entered.paperReceivedOn,
            .keptAt = m_entered.keptAt,
            .endReason = m_entered.endReason};
}

void VerdictPage::read()
{
    m_fields->apply(m_entered);
    if (m_fields->editor("sent_on"))
        m_approval.sentOn = m_entered.sentOn;
    showFields();
    Q_EMIT edited();
}

void VerdictPage::showFields()
{
    setText(m_office, tr("Decision of: %1").arg(officeTitle(m_workspace.policy(), office())));
    const ApprovalVerdict now = verdict();
    const bool isHere = office() == Office::SectionManager || isOwnJudgement(m_approval);
    const bool isFirst = !m_approval.approverOffice || office() == *m_approval.approverOffice;
    const bool isWithdrawn = now.decision == ApprovalDecision::Withdrawn;
    const bool isApproved = now.decision == ApprovalDecision::Approved;
    const bool isOwn
        = m_entered.approver && m_entered.approver == m_approval.requester && !isOwnJudgement(m_approval);
    const std::pair<const char *, bool> columns[] = {
        {"approver", isHere && !isWithdrawn},
        {"approver_name", !isHere && !isWithdrawn},
        {"delegated", isFirst && !isWithdrawn},
        {"decided_by", isFirst && now.delegated == true && !isWithdrawn},
        {"self_approval_reason", (isOwn || !now.selfApprovalReason.isEmpty()) && !isWithdrawn},
        {"end_reason", isWithdrawn},
        {"valid_from", isApproved},
        {"valid_until", isApproved},
        {"sent_on", !isHere && !isWithdrawn},
        {"official_number", !isHere && !isWithdrawn},
        {"paper_received_on", !isHere && !isWithdrawn},
        {"kept_at", !isWithdrawn},
        {"attached_conditions", isApproved},
    };
    for (const auto &[column, isShown] : columns)
        m_fields->setRowShown(column, isShown);
}

QString VerdictPage::problem() const
{
    if (!m_fields->problem().isEmpty())
        return m_fields->problem();
    constexpr qsizetype most = 3;
    QStringList texts;
    const ApprovalPeople people = peopleOf(m_approval, m_workspace.records());
    for (const Problem &problem : problemsOf(m_workspace.policy(), m_approval, people, office(), verdict()))
        texts << problem.text;
    return texts.mid(0, most).join(u'\n');
}

void VerdictPage::focusStart()
{
    m_decision->setFocus(Qt::TabFocusReason);
}

// Paper ---------------------------------------------------------------------

AnswerPaperPage::AnswerPaperPage(const Workspace &workspace, Approval &approval, QWidget *parent)
    : StepPage(tr("Paper"), parent)
    , m_workspace(workspace)
    , m_approval(approval)
    , m_fields(new FieldGrid(
          FieldGrid::fieldsOf(Approval::spec, {"paper_received_on", "official_number", "kept_at"}), workspace,
          this))
{
    QVBoxLayout *layout = scrolledColumn(this, tr("Paper"), 8);
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    setStyleRole(text, "notice");
    setText(text, tr("It is approved; the paper of the answer is still to come. Record it here."));
    layout->addWidget(text);
    layout->addWidget(m_fields);
    layout->addStretch();
    connect(m_fields, &FieldGrid::edited, this, [this] {
        m_fields->apply(m_approval);
        Q_EMIT edited();
    });
}

void AnswerPaperPage::enter()
{
    if (!m_approval.paperReceivedOn.isValid())
        m_approval.paperReceivedOn = m_workspace.clock().today();
    m_fields->load(m_approval);
}

QString AnswerPaperPage::problem() const
{
    if (!m_fields->problem().isEmpty())
        return m_fields->problem();
    return m_approval.paperReceivedOn.isValid() ? QString() : tr("When did the paper come?");
}

} // namespace mamori
