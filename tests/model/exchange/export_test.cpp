// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/import.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QString naughty()
{
    return QStringLiteral("=1+1 \"quoted\", 'x'\n\t次の行 𠮷髙① 葛󠄀 〜−\n\n以上 ");
}

Asset fullAsset()
{
    Asset a;
    a.number = QStringLiteral("0012");
    a.name = QStringLiteral(" '=名称\" ");
    a.kind = AssetKind::MultifunctionPrinter;
    a.work = QStringLiteral("〃");
    a.contents = naughty();
    a.hasMyNumber = true;
    a.hasPersonal = true;
    a.hasCorporate = false;
    a.personCount = 1200;
    a.quantity = 3;
    a.unit = QStringLiteral("－");
    a.quantityNote = QStringLiteral("約3台");
    a.individualNumbers = QStringLiteral("SN-1\nSN-2");
    a.place = QString(QStringLiteral("長い")).repeated(5'000);
    a.area = AreaKind::Archive;
    a.custodianPost = QStringLiteral("係長");
    a.custodian = {7};
    a.origin = Origin::OtherSection;
    a.originSection = QStringLiteral("#N/A");
    a.receivedPart = false;
    a.providerConfidentiality = QStringLiteral("2");
    a.providerIntegrity = QStringLiteral("1");
    a.providerAvailability = QStringLiteral("2");
    a.copyOf = {9};
    a.partOf = {11};
    a.acquiredOn = QDate(2019, 4, 30);
    a.retentionKind = RetentionKind::AfterEvent;
    a.retentionYears = 5;
    a.retentionEvent = QStringLiteral("除票");
    a.retentionEventOn = QDate(2024, 2, 29);
    a.retentionEnd = QDate(2029, 3, 31);
    a.zone = Zone::Lgwan;
    a.longTerm = true;
    a.labelNeeded = true;
    a.labelDone = false;
    a.classificationState = ClassificationState::Decided;
    a.confidentiality = QStringLiteral("3");
    a.integrity = QStringLiteral("2");
    a.availability = QStringLiteral("1");
    a.classifiedOn = QDate(2026, 4, 1);
    a.classificationReason = QStringLiteral("-5");
    a.importedImportance = QStringLiteral("A");
    a.judgementQuestion = QStringLiteral("+81");
    a.nextReview = QDate(2027, 4, 1);
    a.status = AssetStatus::Stored;
    a.restrictions = {{QStringLiteral("c1"), RestrictionState::NotApplicable, naughty(), QDate(2026, 4, 2),
                       QStringLiteral("見本 一郎")},
                      {QStringLiteral("c2"), std::nullopt, {}, {}, {}}};
    a.remarks = QStringLiteral("@x\r\n_x000D_");
    return a;
}

Asset draft()
{
    Asset a;
    a.name = QStringLiteral("合計");
    return a;
}

TakeOut fullTakeOut()
{
    TakeOut t;
    t.number = QStringLiteral("T-1");
    t.items = {{{3}, 2, QStringLiteral("袋、\"鍵\"")}, {{4}, std::nullopt, {}}};
    t.purpose = QStringLiteral("訪問");
    t.destination = QStringLiteral("別館");
    t.carrier = {8};
    t.requestedOn = QDate(2026, 3, 31);
    t.leavesAt = QDateTime(QDate(2026, 4, 1), QTime(9, 0, 5), Qt::UTC);
    t.backBy = QDateTime(QDate(2026, 4, 1), QTime(17, 0), Qt::UTC);
    t.safeguards = {Safeguard::Traceable, Safeguard::MinimumData, Safeguard::LockableCase};
    t.approvedBy = {7};
    t.approvedOn = QDate(2026, 3, 31);
    t.condition = QStringLiteral(" 先頭と末尾の空白 ");
    t.returnedAt = QDateTime(QDate(2026, 4, 1), QTime(23, 59), Qt::UTC);
    t.confirmedBy = {7};
    t.erased = false;
    return t;
}

Incident fullIncident()
{
    Incident i;
    i.number = QStringLiteral("2026-01");
    i.title = QStringLiteral("誤送付");
    i.kind = IncidentKind::MisSent;
    i.certainty = IncidentCertainty::Feared;
    i.noticedAt = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    i.noticedBy = {7};
    i.asset = {3};
    i.personalInvolved = true;
    i.personCount = 1;
    i.timeline = {
        {QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC), TimelineKind::Report,
         QStringLiteral("責任者"), naughty()},
        {QDateTime(QDate(2026, 4, 1), QTime(2, 0), Qt::UTC), TimelineKind::Note, {}, QStringLiteral("=x")}};
    return i;
}

Inspection fullInspection()
{
    Inspection i;
    i.number = QStringLiteral("2026");
    i.title = QStringLiteral("春の点検");
    i.kind = InspectionKind::ComplianceCheck;
    i.plannedOn = QDate(2026, 5, 1);
    i.inspector = {8};
    i.policyVersion = QStringLiteral("令和7年2月6日");
    i.lines = {{QStringLiteral("q1"), QStringLiteral("施錠？"), QStringLiteral("16(5)(1)"),
                InspectionResult::Partly, QStringLiteral("要改善"), QStringLiteral("写真"),
                InspectionResult::NotDone},
               {QStringLiteral("q2"), QStringLiteral("消去？"), {}, std::nullopt, {}, {}, std::nullopt}};
    i.conclusion = naughty();
    return i;
}

/// Exports, writes, reads, guesses and imports again into a ledger that knows the linked records.
void expectSame(const Register &reg, const QList<Values> &values)
{
    const Policy policy = samplePolicy();
    const WordContext context = sampleContext(policy);
    QList<Stored> records;
    for (const Values &each : values)
        records << Stored {records.size() + 1, each, {}};
    const Grid grid = exportGrid(reg, records, context);
    for (const QByteArray &bytes : {gridToCsv(grid), gridToXlsx(grid, titleOf(reg))}) {
        const Grid back = readGrid(bytes);
        EXPECT_EQ(back.rows.size(), grid.rows.size());
        const ImportMapping mapping = guessMapping(reg, back);
        EXPECT_FALSE(mapping.handMade);
        const ImportPreview preview = previewImport(reg, back, mapping, context);
        EXPECT_EQ(preview.refused, 0);
        ASSERT_EQ(preview.rows.size(), values.size()) << qPrintable(back.source);
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (qsizetype column : changedFields(reg, values.at(i), preview.rows.at(i).values))
                ADD_FAILURE() << back.source.toStdString() << " row " << i << ": "
                              << reg.fields[std::size_t(column)].column << " is "
                              << preview.rows.at(i).values.at(column).toString().toStdString();
        }
    }
}

} // namespace

TEST(Export, comesBackIdentical)
{
    expectSame(Asset::spec, {toValues(fullAsset()), toValues(draft()), toValues(Asset())});
    expectSame(TakeOut::spec, {toValues(fullTakeOut())});
    expectSame(Incident::spec, {toValues(fullIncident())});
    expectSame(Inspection::spec, {toValues(fullInspection())});
    Staff person;
    person.number = QStringLiteral("00012");
    person.name = QStringLiteral("例示 髙子");
    person.reading = QStringLiteral("レイジ タカコ");
    person.office = Office::SystemHandler;
    person.phone = QStringLiteral("0289-00-0000");
    expectSame(Staff::spec, {toValues(person)});
}

TEST(Export, skipsARecordWithoutAnyValue)
{
    const Policy policy = samplePolicy();
    const WordContext context = sampleContext(policy);
    const Grid grid = exportGrid(TakeOut::spec, {{1, toValues(TakeOut()), {}}}, context);
    EXPECT_EQ(previewImport(TakeOut::spec, grid, guessMapping(TakeOut::spec, grid), context).read, 0);
}

TEST(Export, hasEveryFieldUnderItsLabel)
{
    const Policy policy = samplePolicy();
    const Grid grid = exportGrid(Asset::spec, {{1, toValues(fullAsset()), {}}}, sampleContext(policy));
    ASSERT_EQ(grid.rows.size(), 2);
    EXPECT_EQ(grid.rows.at(0).size(), qsizetype(Asset::spec.fields.size()));
    EXPECT_EQ(grid.rows.at(0).at(0), QStringLiteral("Asset number"));
    EXPECT_FALSE(grid.rows.at(1).contains(QString())) << "the made-up asset has every field";
}

TEST(ExportJson, hasCaptionsBesideIds)
{
    const Policy policy = samplePolicy();
    const QJsonArray array = exportJson(Asset::spec, {{5, toValues(fullAsset()), QStringLiteral("重複")}},
                                        sampleContext(policy));
    ASSERT_EQ(array.size(), 1);
    const QJsonObject json = array.at(0).toObject();
    EXPECT_EQ(json.value(QStringLiteral("id")).toInteger(), 5);
    EXPECT_EQ(json.value(QStringLiteral("custodian")).toInteger(), 7);
    EXPECT_EQ(json.value(QStringLiteral("custodian_caption")).toString(), QStringLiteral("10001 見本 一郎"));
    EXPECT_EQ(json.value(QStringLiteral("struck_out")).toString(), QStringLiteral("重複"));
    EXPECT_EQ(fromJson(Asset::spec, json), toValues(fullAsset()));
}
