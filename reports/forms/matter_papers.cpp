// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/matter_papers.h"

#include "model/rules/approvals.h"
#include "reports/forms/addressees.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

namespace mamori {

namespace {

template <class Record>
Record storedMatter(const Records &records, Id<Record> id)
{
    if (const auto record = records.find(id))
        return *record;
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                    .arg(titleOf(Record::spec))
                    .arg(id.value));
}

/// The caption of what is linked; empty without a link.
template <class Record>
QString captionOfLink(const Records &records, Id<Record> id)
{
    return id ? records.caption(Record::spec, id.value) : QString();
}

SheetRow sealedRow(const QString &label, const QString &person)
{
    return {sheetLabel(label, sheetLabelShare),
            sheetValue(person, 72),
            {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}};
}

/// The line below the title: when, and under which number.
QStringList dayAndNumber(const QString &day, const QString &number)
{
    QStringList parts {day};
    if (!number.isEmpty())
        parts << QStringLiteral("整理番号：") + number;
    return parts;
}

// Exceptions

QString kindBoxes(std::optional<ExceptionKind> kind)
{
    return tickBox(kind == ExceptionKind::OtherMethod, QStringLiteral("別の方法で行う"))
        + QStringLiteral("　　") + tickBox(kind == ExceptionKind::NotDone, QStringLiteral("行わない"));
}

/// The rows that both papers about an exception have.
void addException(SheetPaper &sheet, const ExceptionPaper &paper)
{
    const PolicyException &e = paper.exception;
    sheet.addHeading(QStringLiteral("例外措置の内容"));
    QList<SheetRow> rows {wideRow(QStringLiteral("件名"), e.title),
                          wideRow(QStringLiteral("対象の規定"), e.clause),
                          wideRow(QStringLiteral("区分"), kindBoxes(e.kind)),
                          wideRow(QStringLiteral("内容"), e.content),
                          wideRow(QStringLiteral("理由"), e.reason),
                          wideRow(QStringLiteral("代わりの方法"), e.otherMethod),
                          wideRow(QStringLiteral("必要最小限の\n範囲"), e.minimumScope)};
    if (!paper.system.isEmpty() || !paper.asset.isEmpty())
        rows << pairRow(QStringLiteral("対象のシステム"), paper.system, QStringLiteral("対象の情報資産"),
                        paper.asset);
    rows << pairRow(QStringLiteral("開始日"), dayOrBlank(e.validFrom), QStringLiteral("終了予定日"),
                    dayOrBlank(e.validUntil));
    rows << wideRow(QStringLiteral("見直しの予定"), dayOrBlank(e.nextReview));
    sheet.addGrid(rows, 0, 9);
}

void addDecision(SheetPaper &sheet, const PolicyException &e)
{
    const QString answer
        = QStringList {tickBox(e.decision == ExceptionDecision::Granted, QStringLiteral("承認する")),
                       tickBox(e.decision == ExceptionDecision::GrantedWithConditions,
                               QStringLiteral("条件を付けて承認する")),
                       tickBox(e.decision == ExceptionDecision::Refused, QStringLiteral("承認しない"))}
              .join(QStringLiteral("　　"));
    sheet.addHeading(QStringLiteral("ＣＩＳＯの決裁"));
    sheet.addGrid({wideRow(QStringLiteral("承認"), answer), wideRow(QStringLiteral("条件"), e.conditions),
                   wideRow(QStringLiteral("決裁年月日"), dayOrBlank(e.decidedOn)),
                   sealedRow(QStringLiteral("決裁者"), e.decidedBy)},
                  0, 9);
}

/// 例外措置承認申請書 or 例外措置報告書 up to what the exception is.
void beginException(SheetPaper &sheet, const ExceptionPaper &paper, const QString &day, const QString &signer,
                    const QString &opening)
{
    QStringList subject = dayAndNumber(day, paper.exception.number);
    if (!paper.application.isEmpty())
        subject << QStringLiteral("申請番号：") + paper.application;
    sheet.setSubject(subject);
    sheet.addParagraph(paper.addressees.join(u'\n'));
    sheet.addGrid({sealedRow(signer, paper.requester)}, 0, 9);
    sheet.addParagraph(opening);
    addException(sheet, paper);
}

// Violations

QString measureBoxes(const QList<ViolationMeasure> &measures)
{
    const auto has = [&measures](ViolationMeasure measure) { return measures.contains(measure); };
    return QStringList {tickBox(has(ViolationMeasure::Stop), QStringLiteral("違反行為の停止")),
                        tickBox(has(ViolationMeasure::Erase), QStringLiteral("データの削除")),
                        tickBox(has(ViolationMeasure::Settings), QStringLiteral("設定の変更")),
                        tickBox(has(ViolationMeasure::Other), QStringLiteral("その他"))}
        .join(QStringLiteral("　　"));
}

QString sideBoxes(std::optional<ViolationSide> side)
{
    return QStringList {tickBox(side == ViolationSide::Own, QStringLiteral("課の職員等")),
                        tickBox(side == ViolationSide::OtherSection, QStringLiteral("他の課等の職員等")),
                        tickBox(side == ViolationSide::Contractor, QStringLiteral("委託事業者"))}
        .join(QStringLiteral("　　"));
}

/// Who is told: of other people their head, of the section's own the department officer (Art. 114).
QStringList toldOf(const Policy &policy, const Records &records, const Violation &violation)
{
    switch (violation.side.value_or(ViolationSide::Own)) {
    case ViolationSide::OtherSection:
        return {QStringLiteral("%1　%2　様")
                    .arg(violation.section.isEmpty() ? QStringLiteral("　　　　課") : violation.section,
                         officeTitle(policy, Office::SectionManager))};
    case ViolationSide::Contractor:
        return {(violation.section.isEmpty() ? QStringLiteral("　　　　　　") : violation.section)
                + QStringLiteral("　御中")};
    case ViolationSide::Own:
        break;
    }
    return addresseesOf(policy, records, QStringLiteral("chain-violation-notified"));
}

QString noticeOpening(bool isReport)
{
    return isReport
        ? QStringLiteral("情報セキュリティポリシーに反する行為を確かめたので、次のとおり報告する。")
        : QStringLiteral("情報セキュリティポリシーに反する行為を確かめたので、次のとおり知らせる。");
}

} // namespace

ExceptionPaper blankExceptionPaper(const Policy &policy, const Records &records)
{
    ExceptionPaper paper;
    paper.addressees = addresseesOf(policy, records, Office::Ciso);
    return paper;
}

ExceptionPaper exceptionPaper(const Policy &policy, const Records &records, Id<PolicyException> id)
{
    ExceptionPaper paper = blankExceptionPaper(policy, records);
    paper.exception = storedMatter(records, id);
    paper.requester = postAndName(records, paper.exception.requestedBy);
    paper.system = captionOfLink(records, paper.exception.system);
    paper.asset = captionOfLink(records, paper.exception.asset);
    if (const auto application = records.find(paper.exception.approval))
        paper.application = application->number;
    return paper;
}

QByteArray exceptionApplicationPdf(const PolicyForm &form, const PaperFrame &frame,
                                   const ExceptionPaper &paper)
{
    SheetPaper sheet(form, frame);
    beginException(
        sheet, paper, QStringLiteral("申請年月日：%1").arg(dayOrBlank(paper.exception.requestedOn)),
        QStringLiteral("申請者の職・氏名"), QStringLiteral("次の例外措置をとりたいので、承認を求めます。"));
    addDecision(sheet, paper.exception);
    return sheet.draw();
}

QByteArray exceptionReportPdf(const PolicyForm &form, const PaperFrame &frame, const ExceptionPaper &paper)
{
    const PolicyException &e = paper.exception;
    SheetPaper sheet(form, frame);
    beginException(sheet, paper, QStringLiteral("報告年月日：%1").arg(dayOrBlank(e.reportedOn)),
                   QStringLiteral("報告者の職・氏名"),
                   QStringLiteral("急を要し、承認を待てなかったため、次の例外措置をとりました。"));
    sheet.addHeading(QStringLiteral("その後"));
    sheet.addGrid({wideRow(QStringLiteral("今の事情"), e.reviewResult),
                   pairRow(QStringLiteral("解除の指示"), dayOrBlank(e.liftOrderedOn),
                           QStringLiteral("解除した日"), dayOrBlank(e.liftedOn))},
                  0, 9);
    addDecision(sheet, e);
    return sheet.draw();
}

ViolationPaper blankViolationPaper(const Policy &policy, const Records &records)
{
    ViolationPaper paper;
    paper.addressees = toldOf(policy, records, paper.violation);
    paper.manager = postAndName(records, sectionManager(records));
    return paper;
}

ViolationPaper violationPaper(const Policy &policy, const Records &records, Id<Violation> id)
{
    ViolationPaper paper = blankViolationPaper(policy, records);
    paper.violation = storedMatter(records, id);
    paper.isReport = paper.violation.side.value_or(ViolationSide::Own) == ViolationSide::Own;
    paper.addressees = toldOf(policy, records, paper.violation);
    paper.noticedBy = postAndName(records, paper.violation.noticedBy);
    // Nobody reports on oneself.
    if (paper.violation.offender && paper.violation.offender == sectionManager(records))
        paper.manager = paper.noticedBy;
    paper.offender = paper.violation.offender ? postAndName(records, paper.violation.offender)
                                              : paper.violation.offenderName;
    paper.orderedBy = postAndName(records, paper.violation.orderedBy);
    return paper;
}

QByteArray violationNoticePdf(const PolicyForm &form, const PaperFrame &frame, const ViolationPaper &paper)
{
    const Violation &v = paper.violation;
    SheetPaper sheet(form, frame);
    const QDate told = dayInJapan(paper.isReport ? v.reportedAt : v.notifiedAt);
    sheet.setSubject(dayAndNumber(QStringLiteral("通知年月日：%1").arg(dayOrBlank(told)), v.number));
    sheet.addParagraph(paper.addressees.join(u'\n'));
    sheet.addGrid({wideRow(QStringLiteral("知らせる者の\n所属・職・氏名"),
                           QStringList({frame.section, paper.manager}).join(QStringLiteral("　")).trimmed())},
                  0, 9);
    sheet.addParagraph(noticeOpening(paper.isReport));
    sheet.addHeading(QStringLiteral("確かめた事実"));
    sheet.addGrid(
        {wideRow(QStringLiteral("件名"), v.title),
         pairRow(QStringLiteral("覚知日時"), momentOrBlank(v.noticedAt), QStringLiteral("覚知した者"),
                 paper.noticedBy),
         wideRow(QStringLiteral("違反者の区分"), sideBoxes(v.side)),
         pairRow(QStringLiteral("違反者の所属"), v.side == ViolationSide::Own ? frame.section : v.section,
                 QStringLiteral("違反者の氏名"), paper.offender),
         wideRow(QStringLiteral("反した規定"), v.clause), wideRow(QStringLiteral("事実の内容"), v.facts)},
        0, 9);
    sheet.addHeading(paper.isReport ? QStringLiteral("命じた措置、又は自ら行った措置")
                                    : QStringLiteral("求める措置、又は行った措置"));
    sheet.addGrid({wideRow(QStringLiteral("措置"), measureBoxes(v.measures)),
                   wideRow(QStringLiteral("内容"), v.orderText),
                   pairRow(QStringLiteral("命じた日時"), momentOrBlank(v.orderedAt),
                           QStringLiteral("命じた者"), paper.orderedBy),
                   wideRow(QStringLiteral("正した日"), dayOrBlank(v.doneOn))},
                  0, 9);
    return sheet.draw();
}

FailurePaper failurePaper(const Records &records, Id<SystemFailure> id)
{
    FailurePaper paper;
    paper.failure = storedMatter(records, id);
    paper.system = captionOfLink(records, paper.failure.system);
    paper.equipment = captionOfLink(records, paper.failure.equipment);
    paper.owner = postAndName(records, paper.failure.preventionOwner);
    return paper;
}

QByteArray failureRecordPdf(const PolicyForm &form, const PaperFrame &frame, const FailurePaper &paper)
{
    const SystemFailure &f = paper.failure;
    SheetPaper sheet(form, frame);
    sheet.setSubject(f.number.isEmpty() ? QStringList()
                                        : QStringList(QStringLiteral("整理番号：") + f.number));
    sheet.addHeading(QStringLiteral("障害の内容"));
    sheet.addGrid({wideRow(QStringLiteral("件名"), f.title),
                   pairRow(QStringLiteral("システム"), paper.system, QStringLiteral("機器"), paper.equipment),
                   pairRow(QStringLiteral("発生日時"), momentOrBlank(f.happenedAt),
                           QStringLiteral("復旧日時"), momentOrBlank(f.recoveredAt)),
                   wideRow(QStringLiteral("気付いた者"), f.noticedBy),
                   wideRow(QStringLiteral("内容"), f.content),
                   wideRow(QStringLiteral("業務への影響"), f.impact),
                   wideRow(QStringLiteral("知らせた相手"), f.informed)},
                  0, 10);
    sheet.addHeading(QStringLiteral("原因及び復旧"));
    sheet.addGrid(
        {wideRow(QStringLiteral("原因"), f.cause), wideRow(QStringLiteral("復旧の方法"), f.recovery)}, 0, 14);
    sheet.addHeading(QStringLiteral("再発の防止"));
    sheet.addGrid(
        {wideRow(QStringLiteral("防止策"), f.prevention),
         pairRow(QStringLiteral("担当"), paper.owner, QStringLiteral("期限"), dayOrBlank(f.preventionDue)),
         pairRow(QStringLiteral("完了した日"), dayOrBlank(f.preventionDoneOn),
                 QStringLiteral("記録の保存期限"), dayOrBlank(f.keptUntil)),
         wideRow(QStringLiteral("備考"), f.remarks)},
        0, 10);
    return sheet.draw();
}

} // namespace mamori
