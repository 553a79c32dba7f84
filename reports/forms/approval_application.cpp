// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/approval_application.h"

#include "model/japanese/era.h"
#include "model/rules/approvals.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString periodText(const Approval &a)
{
    if (!a.validFrom.isValid() && !a.validUntil.isValid())
        return QStringLiteral("令和　　年　　月　　日から　令和　　年　　月　　日まで");
    return QStringLiteral("%1から　%2まで").arg(dayOrBlank(a.validFrom), dayOrBlank(a.validUntil));
}

/// The answers to tick; what was chosen is ticked.
QString ticked(const QStringList &answers, qsizetype chosen, const QString &separator = QStringLiteral("　"))
{
    QStringList texts;
    for (qsizetype i = 0; i < answers.size(); ++i)
        texts << tickBox(i == chosen, answers[i]);
    return texts.join(separator);
}

template <class E>
qsizetype chosen(const std::optional<E> &answer)
{
    return answer ? qsizetype(*answer) : -1;
}

/// One application while it is put together.
class Application final
{
public:
    Application(const PolicyForm &form, const PaperFrame &frame, const ApprovalPaper &paper,
                const WordContext &context)
        : m_sheet(form, frame)
        , m_paper(paper)
        , m_approval(withLines(context.policy, paper.approval.value_or(Approval {})))
        , m_context(context)
        , m_kind(findApprovalKind(context.policy, m_approval.kind))
    {
    }

    QByteArray pdf()
    {
        m_sheet.setSubject({QStringLiteral("申請年月日：%1").arg(dayOrBlank(m_approval.requestedOn))});
        addParties();
        addContent();
        addParticulars();
        addConditions();
        addDecisions();
        addResult();
        return m_sheet.draw();
    }

private:
    QString shown(const char *column) const;
    QString clause() const;
    QList<Office> decidingOffices() const;
    void addParties();
    void addContent();
    void addParticulars();
    void addConditions();
    void addDecisions();
    void addResult();
    SheetRow decisionRow(Office office, const std::optional<ApprovalDecision> &decision, QDate day,
                         const QString &number, const QString &name) const;

    SheetPaper m_sheet;
    const ApprovalPaper &m_paper;
    const Approval m_approval;
    const WordContext &m_context;
    const PolicyApprovalKind *m_kind; ///< nullptr: a paper for any kind, or a kind the pack has no more
};

QString Application::shown(const char *column) const
{
    const qsizetype index = columnIndex(Approval::spec, QLatin1String(column));
    const Field &field = Approval::spec.fields[std::size_t(index)];
    return displayText(field, field.get(&m_approval), m_context);
}

QString Application::clause() const
{
    return m_kind ? QStringLiteral("%1（%2）").arg(m_kind->title, articleWords(m_kind->article))
                  : shown("kind");
}

QList<Office> Application::decidingOffices() const
{
    QList<Office> all;
    if (m_approval.approverOffice)
        all << *m_approval.approverOffice;
    for (const OtherDecision &other : m_approval.otherDecisions) {
        if (other.office)
            all << *other.office;
    }
    return all;
}

void Application::addParties()
{
    QStringList addressees;
    for (const Office office : decidingOffices())
        addressees << officeTitle(m_context.policy, office) + QStringLiteral("　様");
    const QString applicant = !m_approval.applicant.isEmpty() ? m_approval.applicant : m_paper.requester;
    m_sheet.addHeading(QStringLiteral("宛先及び申請者"));
    m_sheet.addGrid({
        wideRow(QStringLiteral("宛先"), addressees.join(u'\n')),
        wideRow(QStringLiteral("申請番号"), m_approval.number),
        {sheetLabel(QStringLiteral("申請者"), sheetLabelShare),
         sheetValue(applicant, 88 - sheetLabelShare),
         {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}},
    });
}

void Application::addContent()
{
    m_sheet.addHeading(QStringLiteral("申請の内容"));
    QList<SheetRow> rows {
        wideRow(QStringLiteral("件名"), m_approval.title),
        wideRow(QStringLiteral("承認の種類"), clause()),
        wideRow(QStringLiteral("申請の内容"), m_approval.content),
        wideRow(QStringLiteral("必要な理由"), m_approval.reason),
    };
    const std::pair<const char *, QString> further[] = {
        {"concerns", QStringLiteral("対象となる者")},
        {"asset", QStringLiteral("情報資産")},
        {"system", QStringLiteral("システム")},
        {"confidentiality", QStringLiteral("機密性")},
    };
    for (const auto &[column, label] : further) {
        const QString text = shown(column);
        if (!text.isEmpty())
            rows << wideRow(label, text);
    }
    if (!m_paper.renewalOf.isEmpty())
        rows << wideRow(QStringLiteral("更新前の承認"), m_paper.renewalOf);
    m_sheet.addGrid(rows);
}

void Application::addParticulars()
{
    m_sheet.addHeading(QStringLiteral("申請事項"));
    constexpr double itemShare = 32;
    QList<SheetRow> rows;
    for (const ApprovalParticular &line : m_approval.particulars)
        rows << SheetRow {sheetLabel(line.item, itemShare), sheetValue(line.text, 100 - itemShare)};
    // A paper to fill in by hand has room for as many as the longest kind states.
    for (int i = 0; i < 6 && !m_paper.approval; ++i)
        rows << SheetRow {sheetLabel({}, itemShare), sheetValue({}, 100 - itemShare)};
    if (rows.isEmpty())
        m_sheet.addParagraph(QStringLiteral("申請事項はない。"));
    else
        m_sheet.addGrid(rows, 0, 8);
}

void Application::addConditions()
{
    m_sheet.addHeading(QStringLiteral("承認に必要な条件の確認"));
    const QStringList answers {QStringLiteral("適"), QStringLiteral("否"), QStringLiteral("非該当")};
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("条件"), 46), sheetLabel(QStringLiteral("確認"), 25),
                           sheetLabel(QStringLiteral("理由・代わりの措置"), 29)}};
    for (const ApprovalCondition &line : m_approval.conditions)
        rows << SheetRow {sheetValue(line.condition, 46),
                          sheetValue(ticked(answers, chosen(line.answer)), 25), sheetValue(line.reason, 29)};
    for (int i = 0; i < 5 && !m_paper.approval; ++i)
        rows << SheetRow {sheetValue({}, 46), sheetValue(ticked(answers, -1), 25), sheetValue({}, 29)};
    if (rows.size() == 1)
        m_sheet.addParagraph(QStringLiteral("条件はない。"));
    else
        m_sheet.addGrid(rows, 1);
}

SheetRow Application::decisionRow(Office office, const std::optional<ApprovalDecision> &decision, QDate day,
                                  const QString &number, const QString &name) const
{
    const QStringList answers {QStringLiteral("承認する"), QStringLiteral("承認しない")};
    const QString title = office == Office::None ? QString() : officeTitle(m_context.policy, office);
    return {sheetLabel(title, 20),
            sheetValue(decision == ApprovalDecision::Withdrawn
                           ? QStringLiteral("申請の取下げ")
                           : ticked(answers, chosen(decision), QStringLiteral("\n")),
                       20),
            sheetValue(dayOrBlank(day), 20),
            sheetValue(number, 15),
            sheetValue(name, 19),
            {.text = QStringLiteral("印"), .share = 6, .align = Align::Centre, .points = 8}};
}

void Application::addDecisions()
{
    m_sheet.addHeading(QStringLiteral("決定"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("決定者"), 20), sheetLabel(QStringLiteral("決定"), 20),
                           sheetLabel(QStringLiteral("決定年月日"), 20),
                           sheetLabel(QStringLiteral("文書番号"), 15),
                           sheetLabel(QStringLiteral("職・氏名"), 19), sheetLabel(QStringLiteral("印"), 6)}};
    const QString approver = m_approval.approverName.isEmpty() ? m_paper.approver : m_approval.approverName;
    const QString delegate = m_approval.delegated == true && !m_approval.decidedBy.isEmpty()
        ? QStringLiteral("\n（専決　%1）").arg(m_approval.decidedBy)
        : QString();
    rows << decisionRow(m_approval.approverOffice.value_or(Office::None), m_approval.decision,
                        m_approval.decidedOn, m_approval.officialNumber, approver + delegate);
    for (const OtherDecision &other : m_approval.otherDecisions)
        rows << decisionRow(other.office.value_or(Office::None), other.decision, other.decidedOn,
                            other.officialNumber, other.name);
    m_sheet.addGrid(rows, 1, 13);
}

void Application::addResult()
{
    QStringList attached;
    for (const AttachedCondition &line : m_approval.attachedConditions)
        attached << QStringLiteral("・") + line.condition;
    QList<SheetRow> rows {wideRow(QStringLiteral("付した条件"), attached.join(u'\n')),
                          wideRow(QStringLiteral("有効期間"), periodText(m_approval))};
    if (!m_approval.selfApprovalReason.isEmpty())
        rows << wideRow(QStringLiteral("申請者が承認した理由"), m_approval.selfApprovalReason);
    m_sheet.addGrid(rows, 0, 10);
    m_sheet.addParagraph(
        QStringLiteral("適用した基準：%1（%2）").arg(m_context.policy.title, m_context.policy.version));
}

/// Post and name of one of the staff; empty without one.
QString nameWithPost(const Records &records, Id<Staff> id)
{
    const auto staff = records.find(id);
    if (!staff)
        return {};
    return staff->post.isEmpty() ? staff->name : staff->post + QStringLiteral("　") + staff->name;
}

} // namespace

ApprovalPaper approvalPaper(const Records &records, Id<Approval> id)
{
    ApprovalPaper paper;
    paper.approval = records.find(id);
    if (!paper.approval)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Approval::spec))
                        .arg(id.value));
    paper.requester = nameWithPost(records, paper.approval->requester);
    paper.approver = nameWithPost(records, paper.approval->approver);
    if (const auto before = records.find(paper.approval->renewalOf))
        paper.renewalOf = before->number;
    return paper;
}

QByteArray approvalApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const ApprovalPaper &paper,
                                  const WordContext &context)
{
    return Application(form, frame, paper, context).pdf();
}

} // namespace mamori
