// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/cell_block.h"
#include "model/registers/asset.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

qsizetype indexOf(const char *column)
{
    return columnIndex(Asset::spec, QLatin1String(column));
}

class CellBlockTest : public testing::Test
{
protected:
    CellBlockTest()
    {
        Asset asset;
        asset.number = QStringLiteral("A-1");
        asset.name = QStringLiteral("住民異動届");
        asset.kind = AssetKind::Paper;
        asset.place = QStringLiteral("書庫1");
        asset.work = QStringLiteral("住民記録");
        asset.quantity = 3;
        asset.confidentiality = QStringLiteral("2");
        asset.remarks = QStringLiteral("元の備考");
        stored = {41, toValues(asset), {}};
        asset.number = QStringLiteral("A-2");
        asset.name = QStringLiteral("印鑑登録原票");
        other = {42, toValues(asset), {}};
    }
    PastePreview preview(const QString &text, const QList<const char *> &columns,
                         const QList<Stored> &records)
    {
        PasteTarget target {{}, records};
        for (const char *column : columns)
            target.fields << indexOf(column);
        return previewPaste(Asset::spec, gridFromClipboard(text), target, context);
    }
    static QVariant cell(const PastePreview &preview, qsizetype edit, const char *column)
    {
        if (edit >= preview.edits.size())
            return QStringLiteral("no such edit");
        for (const auto &[field, value] : preview.edits.at(edit).cells) {
            if (field == indexOf(column))
                return value.isNull() ? QVariant(QStringLiteral("(emptied)")) : value;
        }
        return {};
    }

    const Policy policy = samplePolicy();
    const WordContext context = sampleContext(policy);
    Stored stored;
    Stored other;
};

} // namespace

TEST_F(CellBlockTest, onlyWhatDiffersIsChanged)
{
    const auto read = preview(QStringLiteral("住民異動届\t書庫2\r\n"), {"name", "place"}, {stored});
    EXPECT_TRUE(read.findings.isEmpty());
    ASSERT_EQ(read.edits.size(), 1);
    EXPECT_EQ(read.edits.first(), (RecordEdit {41, {{indexOf("place"), QStringLiteral("書庫2")}}}));
    EXPECT_EQ(read.changed, 1);
    EXPECT_EQ(read.added, 0);
}

TEST_F(CellBlockTest, cellsAreReadAsImportReadsThem)
{
    struct Case {
        const char16_t *text;
        const char *column;
        QVariant expected;
    };
    const Case cases[] = {
        {u"R8.4.1", "acquired_on", QStringLiteral("2026-04-01")},
        {u"電子データ", "kind", QStringLiteral("electronic_data")},
        {u"○", "has_personal", qint64(1)},
        {u"１２", "quantity", qint64(12)},
        {u"10001", "custodian", qint64(7)},
    };
    for (const Case &each : cases) {
        const auto read
            = preview(QString::fromUtf16(each.text) + QStringLiteral("\r\n"), {each.column}, {stored});
        EXPECT_EQ(cell(read, 0, each.column), each.expected) << each.column;
        EXPECT_EQ(read.refusedCells(), 0) << each.column;
    }
}

TEST_F(CellBlockTest, aBlankCellEmptiesItsField)
{
    const auto read = preview(QStringLiteral("\t5\r\n"), {"place", "quantity"}, {stored});
    EXPECT_EQ(cell(read, 0, "place"), QStringLiteral("(emptied)"));
    EXPECT_EQ(cell(read, 0, "quantity"), qint64(5));
}

TEST_F(CellBlockTest, refusedCellsAreToldByRowAndColumnAndLeftAsTheyAre)
{
    const auto read = preview(QStringLiteral("書庫7\tたぶん\r\n書庫8\t○\r\n"), {"place", "has_personal"},
                              {stored, other});
    ASSERT_EQ(read.findings.size(), 1);
    EXPECT_EQ(read.findings.first().row, 1);
    EXPECT_EQ(read.findings.first().column,
              labelOf(Asset::spec.fields[std::size_t(indexOf("has_personal"))]));
    EXPECT_TRUE(read.findings.first().refuses);
    EXPECT_EQ(cell(read, 0, "place"), QStringLiteral("書庫7")) << "the rest of the row is taken";
    EXPECT_EQ(cell(read, 0, "has_personal"), QVariant());
    EXPECT_EQ(cell(read, 1, "has_personal"), qint64(1));
}

TEST_F(CellBlockTest, rowsBeyondTheEndBecomeNewRecords)
{
    const auto read = preview(QStringLiteral("住民異動届\t紙\r\n戸籍届書\t紙\r\n\t\r\n端末\t電子データ\r\n"),
                              {"name", "kind"}, {stored});
    EXPECT_TRUE(read.findings.isEmpty());
    EXPECT_EQ(read.added, 2) << "a blank row is none";
    ASSERT_EQ(read.edits.size(), 2);
    EXPECT_EQ(read.edits.first().record, 0);
    EXPECT_EQ(cell(read, 1, "name"), QStringLiteral("端末"));
}

TEST_F(CellBlockTest, fieldsThatAreNotTypedAreRefusedUnlessTheSameStandsThere)
{
    const auto same
        = preview(QStringLiteral("住民異動届\t機密性2\r\n"), {"name", "confidentiality"}, {stored});
    EXPECT_TRUE(same.findings.isEmpty());
    const auto changed
        = preview(QStringLiteral("住民異動届\t機密性3\r\n"), {"name", "confidentiality"}, {stored});
    EXPECT_EQ(changed.refusedCells(), 1);
    EXPECT_TRUE(changed.edits.isEmpty());
}

TEST_F(CellBlockTest, ownNumbersStayAndTakenOnesAreRefused)
{
    const auto own = preview(QStringLiteral("A-1\t書庫3\r\n"), {"number", "place"}, {stored});
    EXPECT_TRUE(own.findings.isEmpty());
    EXPECT_EQ(own.changed, 1);
    const auto twice = preview(QStringLiteral("A-9\r\nA-9\r\n"), {"number"}, {stored, other});
    EXPECT_EQ(twice.refusedCells(), 1);
    const auto taken = preview(QStringLiteral("asset5\r\n"), {"number"}, {stored});
    EXPECT_EQ(taken.refusedCells(), 1) << "the sample ledger has a record asset5";
}

TEST_F(CellBlockTest, whatHasNoColumnIsToldAndNotLost)
{
    const auto read = preview(QStringLiteral("書庫3\tはみ出し\r\n"), {"place"}, {stored});
    ASSERT_EQ(read.findings.size(), 1);
    EXPECT_TRUE(read.findings.first().text.contains(QStringLiteral("はみ出し")));
}

TEST_F(CellBlockTest, aStruckOutRecordIsRefused)
{
    stored.struckOut = QStringLiteral("重複");
    const auto read = preview(QStringLiteral("書庫3\r\n"), {"place"}, {stored});
    EXPECT_EQ(read.refusedCells(), 1);
    EXPECT_TRUE(read.edits.isEmpty());
}

TEST_F(CellBlockTest, whatIsCopiedIsPastedBackIdentical)
{
    stored.values[indexOf("remarks")] = QStringLiteral("一行目\n\"二\"行目\t=1+1");
    stored.values[indexOf("custodian")] = qint64(8);
    stored.values[indexOf("acquired_on")] = QStringLiteral("2024-04-01");
    const QList<qsizetype> fields {indexOf("name"), indexOf("remarks"), indexOf("custodian"),
                                   indexOf("acquired_on"), indexOf("kind")};
    const QString text = gridToClipboard(blockGrid(Asset::spec, fields, {stored}, context, false));
    const auto back = previewPaste(Asset::spec, gridFromClipboard(text), {fields, {stored}}, context);
    EXPECT_TRUE(back.findings.isEmpty());
    EXPECT_TRUE(back.edits.isEmpty()) << "nothing differs";
}
