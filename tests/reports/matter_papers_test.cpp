// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"
#include "tests/model/store/store_fixture.h"

#include "model/registers/office_holder.h"
#include "reports/forms/check_papers.h"
#include "reports/forms/matter_papers.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace mamori {

namespace {

const Policy &policy = builtInPolicy();

const PolicyForm &form(const char *id)
{
    const PolicyForm *found = policy.findForm(QLatin1String(id));
    EXPECT_TRUE(found) << id;
    return *found;
}

void expectInOrder(const QByteArray &pdf, const QList<const char *> &words)
{
    const PdfCheck check(pdf);
    const QString all = check.squeezed();
    qsizetype at = 0;
    for (const char *word : words) {
        const qsizetype found = all.indexOf(QString::fromUtf8(word), at);
        EXPECT_GE(found, at) << word << '\n' << all.toStdString();
        at = std::max(at, found);
    }
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

/// A section whose officers are written down.
class MatterPapers : public testing::Test
{
protected:
    MatterPapers()
    {
        manager = addStaff("見本 一郎", "課長", Office::SectionManager);
        clerk = addStaff("例示 太郎", "主事", Office::None);
        addHolder("見本 三郎", Office::Ciso);
        addHolder("例示 部長", Office::DepartmentOfficer);
        addHolder("仮名 次郎", Office::GeneralOfficer);
    }

    Id<Staff> addStaff(const char *name, const char *post, Office office)
    {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        staff.post = QString::fromUtf8(post);
        staff.office = office;
        return records.add(staff);
    }
    void addHolder(const char *name, Office office)
    {
        OfficeHolder holder;
        holder.kind = ContactKind::CityOffice;
        holder.office = office;
        holder.name = QString::fromUtf8(name);
        records.add(holder);
    }
    PolicyException sampleException() const
    {
        PolicyException e;
        e.title = QStringLiteral("更新の見送り");
        e.clause = QStringLiteral("第107条第1項");
        e.kind = ExceptionKind::OtherMethod;
        e.content = QStringLiteral("切り離して使う。");
        e.reason = QStringLiteral("提供が遅れる。");
        e.otherMethod = QStringLiteral("線を外す。");
        e.urgent = false;
        e.requestedBy = manager;
        e.requestedOn = QDate(2026, 11, 2);
        e.validFrom = QDate(2026, 11, 20);
        e.validUntil = QDate(2026, 12, 20);
        return e;
    }
    Violation sampleViolation(ViolationSide side) const
    {
        Violation v;
        v.title = QStringLiteral("画面の放置");
        v.side = side;
        v.section = QStringLiteral("税務課");
        v.noticedAt = QDateTime(QDate(2026, 11, 2), QTime(1, 0), Qt::UTC);
        v.noticedBy = clerk;
        v.facts = QStringLiteral("画面が開いたままだった。");
        v.measures = {ViolationMeasure::Stop};
        return v;
    }
    QByteArray noticeOf(const Violation &violation)
    {
        return violationNoticePdf(form("violation_notice"), paperFrame(records),
                                  violationPaper(policy, records, records.add(violation)));
    }

    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock::fixed(QDate(2026, 11, 23))};
    Id<Staff> manager;
    Id<Staff> clerk;
};

} // namespace

TEST_F(MatterPapers, theApplicationForAnExceptionGoesToTheCiso)
{
    Approval application;
    application.title = QStringLiteral("更新の見送り");
    application.number = QStringLiteral("S-R8-0099");
    PolicyException asked = sampleException();
    asked.approval = records.add(application);
    const Id<PolicyException> id = records.add(asked);
    expectInOrder(exceptionApplicationPdf(form("exception_application"), paperFrame(records),
                                          exceptionPaper(policy, records, id)),
                  {"様式第32号", "第112条関係", "例外措置承認申請書", "令和8年11月2日", "申請番号：S-R8-0099",
                   "ＣＩＳＯ見本三郎様", "課長見本一郎", "第107条第1項", "■別の方法で行う", "□行わない",
                   "切り離して使う。", "提供が遅れる。", "線を外す。", "令和8年11月20日", "令和8年12月20日",
                   "ＣＩＳＯの決裁", "□承認する"});
}

TEST_F(MatterPapers, theDecisionStandsOnIt)
{
    PolicyException granted = sampleException();
    granted.decision = ExceptionDecision::GrantedWithConditions;
    granted.conditions = QStringLiteral("月ごとに見直すこと");
    granted.decidedBy = QStringLiteral("見本 三郎");
    granted.decidedOn = QDate(2026, 11, 18);
    expectInOrder(exceptionApplicationPdf(form("exception_application"), paperFrame(records),
                                          exceptionPaper(policy, records, records.add(granted))),
                  {"□承認する", "■条件を付けて承認する", "□承認しない", "月ごとに見直すこと",
                   "令和8年11月18日", "見本三郎"});
}

TEST_F(MatterPapers, whatWasTakenInUrgencyIsReported)
{
    PolicyException urgent = sampleException();
    urgent.urgent = true;
    urgent.minimumScope = QStringLiteral("1台だけ");
    urgent.reportedOn = QDate(2026, 11, 21);
    expectInOrder(exceptionReportPdf(form("exception_report"), paperFrame(records),
                                     exceptionPaper(policy, records, records.add(urgent))),
                  {"様式第33号", "第112条関係", "例外措置報告書", "令和8年11月21日", "ＣＩＳＯ見本三郎様",
                   "1台だけ", "その後"});
}

TEST_F(MatterPapers, aViolationIsToldToTheRightOnes)
{
    Violation own = sampleViolation(ViolationSide::Own);
    own.offender = clerk;
    own.noticedBy = manager;
    expectInOrder(noticeOf(own),
                  {"様式第34号", "違反通知", "情報セキュリティ責任者例示部長様", "課長見本一郎", "報告する",
                   "■課の職員等", "主事例示太郎", "画面が開いたままだった。", "■違反行為の停止"});
    expectInOrder(noticeOf(sampleViolation(ViolationSide::OtherSection)),
                  {"税務課情報セキュリティ管理者様", "知らせる", "■他の課等の職員等"});
    Violation outside = sampleViolation(ViolationSide::Contractor);
    outside.section = QStringLiteral("株式会社例示");
    expectInOrder(noticeOf(outside), {"株式会社例示御中", "■委託事業者"});
}

TEST_F(MatterPapers, nobodyReportsOnOneself)
{
    Violation own = sampleViolation(ViolationSide::Own);
    own.offender = manager;
    const ViolationPaper paper = violationPaper(policy, records, records.add(own));
    EXPECT_EQ(paper.manager, QStringLiteral("主事　例示 太郎"));
    EXPECT_EQ(paper.addressees, QStringList(QStringLiteral("情報セキュリティ責任者　例示 部長　様")));
}

TEST_F(MatterPapers, aFailureIsRecordedWithItsPrevention)
{
    SystemFailure failure;
    failure.title = QStringLiteral("印刷の停止");
    failure.happenedAt = QDateTime(QDate(2026, 11, 2), QTime(0, 10), Qt::UTC);
    failure.cause = QStringLiteral("待ち行列の詰まり");
    failure.prevention = QStringLiteral("毎朝の確認");
    failure.preventionOwner = clerk;
    expectInOrder(
        failureRecordPdf(form("failure_record"), paperFrame(records),
                         failurePaper(records, records.add(failure))),
        {"様式第35号", "障害記録", "印刷の停止", "09:10", "待ち行列の詰まり", "毎朝の確認", "主事例示太郎"});
}

TEST_F(MatterPapers, whatIsGoneIsRefused)
{
    EXPECT_THROW(exceptionPaper(policy, records, {99}), Error);
    EXPECT_THROW(violationPaper(policy, records, {99}), Error);
    EXPECT_THROW(failurePaper(records, {99}), Error);
    EXPECT_THROW(checkPaper(policy, records, {99}), Error);
}

TEST_F(MatterPapers, blankOnesAreOnePageToFillInByHand)
{
    const PaperFrame frame = paperFrame(records);
    const QByteArray blanks[] = {
        exceptionApplicationPdf(form("exception_application"), frame, blankExceptionPaper(policy, records)),
        exceptionReportPdf(form("exception_report"), frame, blankExceptionPaper(policy, records)),
        violationNoticePdf(form("violation_notice"), frame, blankViolationPaper(policy, records)),
        failureRecordPdf(form("failure_record"), frame, {})};
    for (const QByteArray &blank : blanks)
        EXPECT_EQ(PdfCheck(blank).pages().size(), 1);
}

TEST_F(MatterPapers, reportsOnChecksGoWhereTheirChainGoes)
{
    const auto to = [this](InspectionKind kind) { return blankCheckPaper(policy, records, kind).addressees; };
    EXPECT_EQ(to(InspectionKind::ComplianceCheck),
              (QStringList {QStringLiteral("ＣＩＳＯ　見本 三郎　様"),
                            QStringLiteral("統括情報セキュリティ責任者　仮名 次郎　様")}));
    EXPECT_EQ(to(InspectionKind::SelfInspection),
              (QStringList {QStringLiteral("情報セキュリティ責任者　例示 部長　様")}));
    EXPECT_EQ(to(InspectionKind::SystemCompliance), QStringList()) << "the section acts by itself";
    EXPECT_EQ(improvementAddressees(policy, records),
              (QStringList {QStringLiteral("ＣＩＳＯ　見本 三郎　様")}));
}

TEST_F(MatterPapers, improvementsOfAuditsAreReportedUntilTheYearEnds)
{
    const auto add = [this](FindingSource source, FindingState state, QDate doneOn) {
        Finding finding;
        finding.title = QStringLiteral("指摘");
        finding.source = source;
        finding.state = state;
        finding.doneOn = doneOn;
        records.add(finding);
    };
    add(FindingSource::Audit, FindingState::Open, {});
    add(FindingSource::OtherAudit, FindingState::Done, QDate(2026, 4, 1));
    add(FindingSource::Citywide, FindingState::Done, QDate(2026, 3, 31));
    add(FindingSource::Audit, FindingState::NotNeeded, {});
    add(FindingSource::ComplianceCheck, FindingState::Open, {});
    EXPECT_EQ(improvementPapers(records).size(), 2);
}

} // namespace mamori
