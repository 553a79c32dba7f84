// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "../store/store_fixture.h"
#include "sample_context.h"

#include "model/exchange/import.h"
#include "model/registers/asset.h"
#include "model/registers/licence.h"
#include "model/registers/take_out.h"
#include "model/rules/movement_rules.h"

using namespace mamori;

namespace {

class ImportRunTest : public testing::Test
{
protected:
    WordContext words() const
    {
        return {policy, [this](const Register &reg, qint64 id) { return records.caption(reg, id); },
                [this](const Register &reg, const QString &text) { return records.findByName(reg, text); }};
    }
    ImportPreview preview(const Register &reg, const QByteArray &bytes) const
    {
        const Grid grid = readGrid(bytes);
        return previewImport(reg, grid, guessMapping(reg, grid), words());
    }
    void import(const ImportPreview &read, const Register &reg, qsizetype portion = 200)
    {
        ImportRun run(records, reg, read, QStringLiteral("import"));
        EXPECT_EQ(run.total(), read.rows.size());
        while (run.advance(portion))
            EXPECT_LT(run.done(), run.total());
        run.finish();
    }
    QByteArray exported(const Register &reg) const
    {
        return gridToCsv(exportGrid(reg, records.list(reg), words()));
    }

    Policy policy = samplePolicy();
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock::fixed(QDate(2026, 4, 1))};
};

} // namespace

TEST_F(ImportRunTest, storesTheSampleAsOneStep)
{
    import(preview(Staff::spec, sampleBytes("staff_utf8bom.csv")), Staff::spec);
    EXPECT_EQ(records.count(Staff::spec), 10);
    const ImportPreview read = preview(Asset::spec, sampleBytes("asset_ledger_excel_cp932.csv"));
    EXPECT_EQ(read.refused, 0);
    import(read, Asset::spec, 7);
    EXPECT_EQ(records.count(Asset::spec), 31);
    EXPECT_EQ(ledger->verify().problems, QStringList());
    records.undo();
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_EQ(records.count(Staff::spec), 10);
}

TEST_F(ImportRunTest, storesNothingUnlessFinished)
{
    {
        ImportRun run(records, Asset::spec, preview(Asset::spec, sampleBytes("asset_ledger.xlsx")), {});
        EXPECT_TRUE(run.advance(30));
    }
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_FALSE(records.undoable());
}

TEST_F(ImportRunTest, namesTheRowThatCannotBeStored)
{
    ImportPreview read = preview(Asset::spec, sampleBytes("asset_ledger.xlsx"));
    ASSERT_EQ(read.rows.size(), 31);
    const qsizetype number = columnIndex(Asset::spec, QLatin1String("number"));
    read.rows[10].values[number] = QStringLiteral("A-1");
    read.rows[20].values[number] = QStringLiteral("A-1");
    const auto error = errorOf([&] { import(read, Asset::spec); });
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->text().contains(QStringLiteral("25"))) << qPrintable(error->text());
    EXPECT_EQ(records.count(Asset::spec), 0);
}

TEST_F(ImportRunTest, linksRecordsOfTheSameSheetWhateverTheirOrder)
{
    const QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF")
        + "管理番号,名称,part_of,copy_of\nB,子,A,\nA,親,,\nC,写し,A,B 子\n";
    const ImportPreview read = preview(Asset::spec, csv);
    EXPECT_EQ(read.refused, 0);
    import(read, Asset::spec);
    const auto find = [this](const char *number) {
        return records.findByName(Asset::spec, QLatin1String(number)).value_or(0);
    };
    const auto child = records.find(Id<Asset> {find("B")});
    const auto copy = records.find(Id<Asset> {find("C")});
    ASSERT_TRUE(child && copy);
    EXPECT_EQ(child->partOf, Id<Asset> {find("A")});
    EXPECT_EQ(copy->partOf, Id<Asset> {find("A")});
    EXPECT_EQ(copy->copyOf, Id<Asset> {find("B")});
}

TEST_F(ImportRunTest, refusesWhatIsInTheLedgerAlready)
{
    const QByteArray csv = "\xEF\xBB\xBF" + QByteArray("管理番号,名称\nA-1,A-2\n");
    import(preview(Asset::spec, csv), Asset::spec);
    EXPECT_EQ(preview(Asset::spec, csv).refused, 1);
    EXPECT_EQ(preview(Asset::spec, "\xEF\xBB\xBF" + QByteArray("管理番号,名称\nA-2,x\n")).refused, 0)
        << "a name that reads like the number is no obstacle";
}

TEST_F(ImportRunTest, anExportMakesTheSameLedgerAgain)
{
    import(preview(Staff::spec, sampleBytes("staff_utf8bom.csv")), Staff::spec);
    import(preview(Asset::spec, sampleBytes("asset_ledger.xlsx")), Asset::spec);
    Asset linked;
    linked.number = QStringLiteral("0012");
    linked.name = QStringLiteral(" =写し ");
    linked.copyOf = {3};
    linked.custodian = {2};
    records.add(linked);
    const QByteArray staff = exported(Staff::spec);
    const QByteArray assets = exported(Asset::spec);

    const LedgerFolder otherFolder;
    const std::unique_ptr<Ledger> otherLedger = otherFolder.open();
    Records other(*otherLedger, Clock::fixed(QDate(2026, 4, 1)));
    const WordContext otherWords {
        policy, [&](const Register &reg, qint64 id) { return other.caption(reg, id); },
        [&](const Register &reg, const QString &text) { return other.findByName(reg, text); }};
    const std::pair<const Register *, const QByteArray *> files[]
        = {{&Staff::spec, &staff}, {&Asset::spec, &assets}};
    for (const auto &[reg, bytes] : files) {
        const Grid grid = readGrid(*bytes);
        const ImportPreview read = previewImport(*reg, grid, guessMapping(*reg, grid), otherWords);
        ASSERT_EQ(read.refused, 0) << qPrintable(read.findings.value(0).text);
        ImportRun run(other, *reg, read, {});
        while (run.advance()) { }
        run.finish();
        EXPECT_EQ(gridToCsv(exportGrid(*reg, other.list(*reg), otherWords)), *bytes);
    }
}

// What is out already is told with its row, and nothing of the sheet is stored.
TEST_F(ImportRunTest, refusesByItsRowWhatIsOutAlready)
{
    useMovementRules(records);
    Asset asset;
    asset.number = QStringLiteral("J-1");
    asset.name = QStringLiteral("外付けディスク");
    TakeOut trip;
    trip.items = {{records.add(asset), 1, {}}};
    trip.purpose = QStringLiteral("訪問");
    trip.leavesAt = QDateTime(QDate(2026, 3, 30), QTime(0, 0), Qt::UTC);
    const Id<TakeOut> id = records.add(trip);
    const ImportPreview read = preview(TakeOut::spec, exported(TakeOut::spec));
    ASSERT_EQ(read.rows.size(), 1);
    const auto refused = errorOf([&] { import(read, TakeOut::spec); });
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code(), ErrorCode::Refused);
    EXPECT_TRUE(refused->text().contains(QStringLiteral("外付けディスク"))) << refused->text().toStdString();
    EXPECT_TRUE(refused->text().contains(QString::number(read.rows.first().row)));
    EXPECT_EQ(records.count(TakeOut::spec), 1);
    // Once it came back, the same sheet tells of a second trip.
    trip.items.first().state = ReturnState::Returned;
    records.change(id, trip);
    import(read, TakeOut::spec);
    EXPECT_EQ(records.count(TakeOut::spec), 2);
}

TEST_F(ImportRunTest, linksApprovalsByTheirNumbersAndKeepsTheOthers)
{
    Approval approval;
    approval.number = QStringLiteral("A-2026-001");
    approval.title = QStringLiteral("表計算の追加");
    const Id<Approval> id = records.add(approval);
    const ImportPreview read = preview(
        Licence::spec, QByteArray("Name of software,承認番号\n表計算,A-2026-001\n作図,総務第12号\n"));
    EXPECT_EQ(read.refused, 0);
    import(read, Licence::spec);
    const QList<Stored> stored = records.list(Licence::spec);
    ASSERT_EQ(stored.size(), 2);
    for (const Stored &one : stored) {
        const auto licence = fromValues<Licence>(one.values);
        const bool isLinked = licence.name == QStringLiteral("表計算");
        EXPECT_EQ(licence.approval, isLinked ? id : Id<Approval> {});
        EXPECT_EQ(licence.approvalNumber, isLinked ? QString() : QStringLiteral("総務第12号"));
    }
}
