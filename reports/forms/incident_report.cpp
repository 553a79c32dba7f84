// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/incident_report.h"

#include "model/japanese/era.h"
#include "reports/forms/addressees.h"
#include "reports/forms/incident_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString yesNo(const std::optional<bool> &answer)
{
    return !answer ? QString() : *answer ? QStringLiteral("あり") : QStringLiteral("なし");
}

/// What nobody knows yet is said, not left blank: the reader must not take it for a no.
QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("確認中") : text;
}

/// One report of a breach.
class IncidentSheet final
{
public:
    IncidentSheet(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                  const IncidentPaper &paper, ReportStage stage)
        : m_form(titled(form, stage))
        , m_policy(policy)
        , m_frame(frame)
        , m_paper(paper)
        , m_incident(paper.incident)
        , m_stage(stage)
        , m_isBlank(paper.incident == Incident())
        , m_sheet(m_form, frame)
    {
    }

    QByteArray pdf();

private:
    static PolicyForm titled(PolicyForm form, ReportStage stage)
    {
        form.title += QStringLiteral("（%1）").arg(paperWord(stage));
        return form;
    }
    /// A blank paper is written on by hand: then nothing is being looked into.
    QString known(const QString &text) const { return m_isBlank ? text : orUnknown(text); }
    QString levelsOf(const Asset &asset) const;
    QString contentsOf(const Asset &asset) const;
    void addAddress();
    void addOutline();
    void addAffected();
    void addFirstSteps();
    void addRecipients();
    void addCourse();
    void addInstructions();
    void addConclusion();
    void addPrevention();
    void addStanding();

    PolicyForm m_form;
    const Policy &m_policy;
    const PaperFrame &m_frame;
    const IncidentPaper &m_paper;
    const Incident &m_incident;
    ReportStage m_stage;
    bool m_isBlank;
    SheetPaper m_sheet;
};

void IncidentSheet::addAddress()
{
    QStringList to;
    for (const Recipient &recipient : m_paper.recipients) {
        // The section's manager is the one who reports.
        const bool isNone = recipient.office == QLatin1String("related_bodies")
            && !m_incident.noRelatedBody.isEmpty() && !reportTo(m_incident, recipient);
        if (isNone || recipient.office == QLatin1String("section_manager"))
            continue;
        to << addressLine(recipient);
    }
    const QString title = m_policy.findOffice(QStringLiteral("section_manager"))
        ? m_policy.findOffice(QStringLiteral("section_manager"))->title
        : QString();
    m_sheet.addGrid({
        pairRow(QStringLiteral("報告年月日"), m_isBlank ? QString() : eraText(m_frame.asOf),
                QStringLiteral("整理番号"), m_incident.number),
        wideRow(QStringLiteral("宛先"), to.join(QLatin1Char('\n'))),
        wideRow(QStringLiteral("報告者"),
                QStringList({m_frame.section, title, m_paper.manager}).join(QStringLiteral("　")).trimmed()),
        wideRow(QStringLiteral("件名"), m_incident.title),
    });
}

void IncidentSheet::addOutline()
{
    m_sheet.addHeading(QStringLiteral("概要"));
    QList<SheetRow> rows {
        pairRow(QStringLiteral("種別"), paperWord(m_incident.kind), QStringLiteral("発生・おそれ"),
                paperWord(m_incident.certainty)),
        pairRow(QStringLiteral("覚知日時"), momentText(m_incident.noticedAt), QStringLiteral("覚知した者"),
                known(m_paper.staff.value(m_incident.noticedBy.value))),
        pairRow(QStringLiteral("発生日時"), known(momentText(m_incident.happenedAt)),
                QStringLiteral("覚知の経緯"), known(paperWord(m_incident.source))),
    };
    if (m_incident.channel || m_isBlank)
        rows << wideRow(QStringLiteral("経路"), paperWord(m_incident.channel));
    rows << wideRow(QStringLiteral("内容"), m_incident.summary);
    m_sheet.addGrid(rows);
}

QString IncidentSheet::levelsOf(const Asset &asset) const
{
    return classificationText(m_policy, classificationOf(asset));
}

QString IncidentSheet::contentsOf(const Asset &asset) const
{
    QStringList contents;
    if (asset.hasMyNumber.value_or(false))
        contents << QStringLiteral("個人番号");
    if (asset.hasPersonal.value_or(false))
        contents << QStringLiteral("個人情報");
    if (asset.hasCorporate.value_or(false))
        contents << QStringLiteral("法人情報");
    return contents.isEmpty() ? QStringLiteral("－") : contents.join(QStringLiteral("・"));
}

void IncidentSheet::addAffected()
{
    m_sheet.addHeading(QStringLiteral("影響を受けた情報資産"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("番号"), 14), sheetLabel(QStringLiteral("名称"), 28),
                           sheetLabel(QStringLiteral("程度分類"), 26),
                           sheetLabel(QStringLiteral("含む情報"), 16),
                           sheetLabel(QStringLiteral("範囲"), 16)}};
    for (qsizetype i = 0; i < m_paper.affected.size(); ++i) {
        const Asset &asset = m_paper.affected[i];
        rows << SheetRow {sheetValue(asset.number, 14), sheetValue(asset.name, 28),
                          sheetValue(levelsOf(asset), 26), sheetValue(contentsOf(asset), 16),
                          sheetValue(m_incident.affected.value(i).extent, 16)};
    }
    if (m_paper.affected.isEmpty())
        rows << SheetRow {sheetValue({}, 14), sheetValue(known({}), 28), sheetValue({}, 26),
                          sheetValue({}, 16), sheetValue({}, 16)};
    m_sheet.addGrid(rows, 1);
    const QString persons = m_incident.personCount ? QStringLiteral("%L1人").arg(*m_incident.personCount)
        : m_incident.personalInvolved == false     ? QStringLiteral("－")
                                                   : known({});
    m_sheet.addGrid({pairRow(QStringLiteral("個人情報"), known(yesNo(m_incident.personalInvolved)),
                             QStringLiteral("本人の数"), persons)});
}

void IncidentSheet::addFirstSteps()
{
    m_sheet.addHeading(QStringLiteral("直ちにとった措置"));
    QList<SheetRow> rows {wideRow(QStringLiteral("措置"), known(m_incident.immediateAction))};
    if (m_incident.cutOffAt.isValid())
        rows << wideRow(QStringLiteral("遮断・停止"), momentText(m_incident.cutOffAt));
    if (m_incident.passwordChangedAt.isValid())
        rows << wideRow(QStringLiteral("パスワード変更"), momentText(m_incident.passwordChangedAt));
    m_sheet.addGrid(rows);
}

/// The recipients in their order, each with the time of each report.
void IncidentSheet::addRecipients()
{
    m_sheet.addHeading(QStringLiteral("報告先と報告日時"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("順"), 6), sheetLabel(QStringLiteral("報告先"), 30),
                           sheetLabel(QStringLiteral("氏名"), 18), sheetLabel(QStringLiteral("報告日時"), 28),
                           sheetLabel(QStringLiteral("根拠"), 18)}};
    for (qsizetype i = 0; i < m_paper.recipients.size(); ++i) {
        const Recipient &recipient = m_paper.recipients[i];
        QStringList told;
        for (const ReportStage stage : {ReportStage::First, ReportStage::Further, ReportStage::Final}) {
            if (const IncidentReport *report = reportTo(m_incident, recipient, stage))
                told << paperWord(stage) + QLatin1Char(' ') + momentText(report->reportedAt);
        }
        const bool isNone = told.isEmpty() && recipient.office == QLatin1String("related_bodies")
            && !m_incident.noRelatedBody.isEmpty();
        const QString when = isNone ? QStringLiteral("なし（%1）").arg(m_incident.noRelatedBody)
            : told.isEmpty()        ? (m_isBlank ? QString() : QStringLiteral("未報告"))
                                    : told.join(QLatin1Char('\n'));
        QStringList articles;
        for (const QString &article : recipient.articles)
            articles << articleWords(article);
        const QString person = recipient.person() == recipient.title ? QString() : recipient.person();
        rows << SheetRow {sheetCentred(QString::number(i + 1), 6),
                          sheetValue(recipient.title, 30),
                          sheetValue(person, 18),
                          sheetValue(when, 28),
                          {.text = articles.join(QLatin1Char('\n')), .share = 18, .points = 7.5}};
    }
    m_sheet.addGrid(rows, 1);
}

void IncidentSheet::addCourse()
{
    m_sheet.addHeading(QStringLiteral("経過"));
    QList<TimelineEntry> course = m_incident.timeline;
    std::stable_sort(course.begin(), course.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("日時"), 26), sheetLabel(QStringLiteral("区分"), 10),
                           sheetLabel(QStringLiteral("相手"), 24), sheetLabel(QStringLiteral("内容"), 40)}};
    for (const TimelineEntry &entry : std::as_const(course))
        rows << SheetRow {sheetValue(momentText(entry.at), 26), sheetCentred(paperWord(entry.kind), 10),
                          sheetValue(entry.party, 24), sheetValue(entry.text, 40)};
    m_sheet.addGrid(rows, 1, 6);
}

void IncidentSheet::addInstructions()
{
    if (m_incident.instructions.isEmpty())
        return;
    m_sheet.addHeading(QStringLiteral("受けた指示とその結果"));
    QList<SheetRow> rows {
        {sheetLabel(QStringLiteral("指示した者"), 20), sheetLabel(QStringLiteral("受けた日時"), 22),
         sheetLabel(QStringLiteral("指示"), 24), sheetLabel(QStringLiteral("終えた日時・結果"), 34)}};
    for (const IncidentInstruction &instruction : m_incident.instructions) {
        const QString done = instruction.doneAt.isValid()
            ? momentText(instruction.doneAt) + QLatin1Char('\n') + instruction.result
            : QStringLiteral("対応中");
        rows << SheetRow {sheetValue(instruction.fromOffice, 20),
                          sheetValue(momentText(instruction.receivedAt), 22),
                          sheetValue(instruction.content, 24), sheetValue(done, 34)};
    }
    m_sheet.addGrid(rows, 1);
}

void IncidentSheet::addConclusion()
{
    m_sheet.addHeading(QStringLiteral("原因と被害"));
    m_sheet.addGrid({
        wideRow(QStringLiteral("原因"), known(m_incident.cause)),
        wideRow(QStringLiteral("被害の程度・範囲"), known(m_incident.damage)),
        wideRow(QStringLiteral("応急措置・復旧"), known(m_incident.recovery)),
        wideRow(QStringLiteral("再発防止策"), known(m_incident.prevention)),
    });
    addPrevention();
}

void IncidentSheet::addPrevention()
{
    if (m_incident.preventionMeasures.isEmpty())
        return;
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("再発防止の措置"), 46),
                           sheetLabel(QStringLiteral("担当者"), 18), sheetLabel(QStringLiteral("期限"), 18),
                           sheetLabel(QStringLiteral("実施"), 18)}};
    for (const IncidentPrevention &measure : m_incident.preventionMeasures)
        rows << SheetRow {sheetValue(measure.measure, 46),
                          sheetValue(m_paper.staff.value(measure.owner.value), 18),
                          sheetValue(eraText(measure.due), 18), sheetValue(eraText(measure.doneOn), 18)};
    m_sheet.addGrid(rows, 1);
}

/// A report that is not the last one says that another follows.
void IncidentSheet::addStanding()
{
    if (m_isBlank)
        return;
    m_sheet.addParagraph(m_stage == ReportStage::Final
                             ? QStringLiteral("本件は、この報告をもって終える。")
                             : QStringLiteral("「確認中」の事項は、分かり次第、続報で報告する。"));
}

QByteArray IncidentSheet::pdf()
{
    m_sheet.setSubject({});
    addAddress();
    addOutline();
    addAffected();
    addFirstSteps();
    addRecipients();
    if (m_stage != ReportStage::First) {
        addCourse();
        addInstructions();
        addConclusion();
    }
    addStanding();
    return m_sheet.draw();
}

QString nameOf(const Records &records, Id<Staff> id)
{
    const auto staff = records.find(id);
    if (!staff)
        return {};
    return staff->post.isEmpty() ? staff->name : staff->post + QLatin1Char(' ') + staff->name;
}

} // namespace

IncidentPaper incidentPaper(const Policy &policy, const Records &records, Id<Incident> id)
{
    const auto incident = records.find(id);
    if (!incident)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Incident::spec))
                        .arg(id.value));
    IncidentPaper paper;
    paper.incident = *incident;
    for (const AffectedAsset &affected : incident->affected)
        paper.affected << records.find(affected.asset).value_or(Asset {});
    const QList<OfficeHolder> contacts = contactsOf(records);
    paper.recipients = breachRecipients(policy, breachOf(policy, *incident), incident->source,
                                        affectedSummary(policy, paper.affected).highest, contacts,
                                        records.clock().today());
    paper.staff.insert(incident->noticedBy.value, nameOf(records, incident->noticedBy));
    for (const IncidentPrevention &measure : incident->preventionMeasures)
        paper.staff.insert(measure.owner.value, nameOf(records, measure.owner));
    const auto manager = std::find_if(contacts.cbegin(), contacts.cend(), [](const OfficeHolder &holder) {
        return holder.office == Office::SectionManager;
    });
    if (manager != contacts.cend())
        paper.manager
            = manager->post.isEmpty() ? manager->name : manager->post + QLatin1Char(' ') + manager->name;
    return paper;
}

QByteArray incidentReportPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                             const IncidentPaper &paper, ReportStage stage)
{
    return IncidentSheet(form, frame, policy, paper, stage).pdf();
}

} // namespace mamori
