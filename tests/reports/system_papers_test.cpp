// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"
#include "tests/model/store/store_fixture.h"

#include "model/registers/area_visit.h"
#include "reports/forms/cloud_application.h"
#include "reports/forms/record_list.h"
#include "reports/forms/requirement_paper.h"
#include "reports/forms/zone_chart.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();

const PolicyForm &form(const char *id)
{
    return *policy.findForm(QLatin1String(id));
}

System sampleSystem(const char *name, Zone zone)
{
    System system;
    system.name = QString::fromUtf8(name);
    system.zone = zone;
    system.phase = SystemPhase::Operation;
    system.confidentiality = QStringLiteral("3");
    system.integrity = system.availability = QStringLiteral("2");
    system.mynumberWork = false;
    return system;
}

SystemConnection linkTo(const char *name, Zone zone)
{
    SystemConnection connection;
    connection.peer = QString::fromUtf8(name);
    connection.peerZone = zone;
    connection.path = ConnectionPath::Internal;
    connection.limitedTo = QStringLiteral("照会だけ");
    connection.onward = false;
    return connection;
}

QString squeezed(const QString &text)
{
    return QString(text).remove(u' ').remove(u'　');
}

} // namespace

TEST(RequirementSheetPaper, tellsEachRequirementWithItsReason)
{
    RequirementPaper paper;
    paper.system = sampleSystem("見本システム", Zone::MyNumber);
    paper.requirements = systemRequirements(policy, paper.system, {});
    paper.administrator = QStringLiteral("課長　見本 一郎");
    paper.devices = 3;
    const PdfCheck check(requirementSheetPdf(form("system_requirements"), sampleFrame(), policy, paper));
    const QString text = check.squeezed();
    EXPECT_GT(check.pages().size(), 1);
    for (const SystemRequirement &requirement : paper.requirements)
        EXPECT_TRUE(text.contains(squeezed(requirement.duty->text))) << requirement.duty->text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("機密性3、完全性2"))
                || text.contains(QStringLiteral("機密性3,完全性2")));
    EXPECT_TRUE(text.contains(QStringLiteral("機器の台帳に3件")));
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
}

TEST(ZoneChartPaper, drawsTheZonesAndMarksTheOffendingLink)
{
    SystemConnection wrong = linkTo("外のサービス", Zone::Internet);
    wrong.sanitised = false;
    System lgwan = sampleSystem("乙システム", Zone::Lgwan);
    lgwan.connections = {wrong, linkTo("甲システム", Zone::MyNumber)};
    const ZoneMap map
        = zoneMap(policy, {{{1}, sampleSystem("甲システム", Zone::MyNumber)}, {{2}, lgwan}}, {}, {});
    const PdfCheck check(zoneChartPdf(form("zone_chart"), sampleFrame(), map));
    const QString text = check.squeezed();
    for (const char *words :
         {"マイナンバー利用事務系", "甲システム", "乙システム", "外のサービス", "×1", "第23条第1項"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(text.contains(QStringLiteral("×2")));
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
    const PdfCheck empty(zoneChartPdf(form("zone_chart"), sampleFrame(), {}));
    EXPECT_EQ(empty.pages().size(), 1);
    EXPECT_TRUE(empty.squeezed().contains(QStringLiteral("該当なし")));
}

TEST(ZonePicture, staysInsideAndKeepsThingsAndMarksApart)
{
    QList<std::pair<Id<System>, System>> systems;
    for (int i = 0; i < 12; ++i) {
        System system = sampleSystem("", Zone(1 + i % 3));
        system.name = QStringLiteral("システム%1").arg(i);
        for (int peer = 0; peer < 4; ++peer) {
            SystemConnection connection = linkTo("", Zone(1 + (i + peer) % 3));
            connection.peer = QStringLiteral("システム%1").arg((i + 3 * peer + 1) % 12);
            system.connections << connection;
        }
        systems << std::pair(Id<System> {i + 1}, system);
    }
    const ZoneMap map = zoneMap(policy, systems, {}, {});
    const ZonePicture picture = zonePicture(map, 174, zoneNamesOnPaper());
    const QRectF whole(QPointF(), picture.size);
    for (const ZonePicture::Box &box : picture.boxes)
        EXPECT_TRUE(whole.contains(box.place)) << box.text.toStdString();
    for (const ZonePicture::Stroke &stroke : picture.strokes)
        EXPECT_TRUE(whole.contains(stroke.from) && whole.contains(stroke.to));
    EXPECT_EQ(picture.boxes.size(), map.things.size() + map.links.size());
    for (qsizetype i = 0; i < map.things.size(); ++i) {
        for (qsizetype k = i + 1; k < map.things.size(); ++k)
            EXPECT_FALSE(picture.boxes[i].place.intersects(picture.boxes[k].place));
    }
}

TEST(CloudApplication, tellsTheSixConditionsAndAsksForTheException)
{
    CloudPaper paper;
    paper.service.name = QStringLiteral("見本クラウド");
    paper.service.confidentiality = QStringLiteral("2");
    ChecklistAnswer abroad;
    abroad.article = QStringLiteral("123(2)(1)");
    abroad.text = QStringLiteral("問");
    abroad.result = ChecklistResult::NotMet;
    abroad.reason = QStringLiteral("控えが国外にある");
    paper.service.selection = {abroad};
    const PdfCheck check(cloudApplicationPdf(form("cloud_application"), sampleFrame(), policy, paper));
    EXPECT_LE(check.pages().size(), 2);
    const QString text = check.squeezed();
    const PolicyChecklist *list = policy.findChecklist(QStringLiteral("list-cloud-selection"));
    ASSERT_EQ(list->items.size(), 6);
    for (const PolicyChecklist::Item &item : list->items)
        EXPECT_TRUE(text.contains(squeezed(item.text))) << item.text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("■満たさない")), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("例外の承認（第112条）を受けること")));
    paper.exception = QStringLiteral("E-2026-001");
    EXPECT_TRUE(PdfCheck(cloudApplicationPdf(form("cloud_application"), sampleFrame(), policy, paper))
                    .squeezed()
                    .contains(QStringLiteral("E-2026-001")));
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
}

TEST(RecordList, showsTheColumnsOfItsForm)
{
    AreaVisit visit;
    visit.visitor = QStringLiteral("仮名 次郎");
    visit.purpose = QStringLiteral("控えの媒体の交換");
    visit.enteredAt = QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
    const PdfCheck check(recordListPdf(form("visit_log"), sampleFrame(), {{1, toValues(visit), {}}}, {2026},
                                       WordContext {policy, {}, {}}));
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("控えの媒体の交換")));
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("令和8年度")));
    for (const char *id : {"visit_log", "line_ledger", "check_log"})
        EXPECT_EQ(PdfCheck(recordListPdf(form(id), sampleFrame(), {}, {2026}, WordContext {policy, {}, {}}))
                      .pages()
                      .size(),
                  1)
            << id;
}

// On paper an approval is its number, whether it stands in the register or is only written.
TEST(RecordList, tellsTheNumberOfTheApproval)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed(QDate(2026, 6, 1)));
    Approval approval;
    approval.number = QStringLiteral("A-2026-077");
    approval.title = QStringLiteral("電算室への入室");
    AreaVisit linked;
    linked.visitor = QStringLiteral("仮名 次郎");
    linked.enteredAt = QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
    linked.approval = records.add(approval);
    AreaVisit written = linked;
    written.approval = {};
    written.approvalNumber = QStringLiteral("総務第12号");
    records.add(linked);
    records.add(written);
    const QList<Stored> shown = recordsOfForm(form("visit_log"), records, {2026});
    const PdfCheck check(
        recordListPdf(form("visit_log"), sampleFrame(), shown, {2026}, WordContext {policy, {}, {}}));
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("A-2026-077")));
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("総務第12号")));
}
