// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/record_edits.h"

using namespace mamori;

namespace {

qsizetype indexOf(const char *column)
{
    return columnIndex(Asset::spec, QLatin1String(column));
}

class RecordEditsTest : public RecordsTest
{
protected:
    QString placeOf(Id<Asset> id) { return records.find(id)->place; }
};

} // namespace

TEST_F(RecordEditsTest, manyChangesAreOneStepThatOneUndoTakesBack)
{
    QList<RecordEdit> edits;
    QList<Id<Asset>> ids;
    for (int i = 0; i < 5; ++i) {
        ids << addAsset(qPrintable(QStringLiteral("A-%1").arg(i)));
        edits << RecordEdit {ids.last().value, {{indexOf("place"), QStringLiteral("書庫1")}}};
    }
    edits << RecordEdit {0, {{indexOf("name"), QStringLiteral("新しい台帳")}}};
    EditRun run(records, Asset::spec, edits, QStringLiteral("Filled down"));
    while (run.advance(2)) { }
    run.finish();
    EXPECT_EQ(run.stored(), 6);
    ASSERT_EQ(run.added().size(), 1);
    EXPECT_EQ(placeOf(ids[3]), QStringLiteral("書庫1"));
    EXPECT_EQ(records.undoable(), QStringLiteral("Filled down"));
    records.undo();
    EXPECT_EQ(placeOf(ids[3]), QString());
    EXPECT_FALSE(records.find(Asset::spec, run.added().first())->struckOut.isEmpty());
    expectSound();
}

TEST_F(RecordEditsTest, whatMayNotBeStoredIsToldAndTheRestIsStored)
{
    const Id<Asset> good = addAsset("A-1");
    const Id<Asset> bad = addAsset("A-2");
    EditRun run(records, Asset::spec,
                {{bad.value, {{indexOf("quantity"), qint64(-1)}}},
                 {good.value, {{indexOf("quantity"), qint64(4)}}},
                 {0, {{indexOf("number"), QStringLiteral("A-1")}}}},
                QStringLiteral("Quantity"));
    while (run.advance()) { }
    run.finish();
    EXPECT_EQ(run.stored(), 1);
    ASSERT_EQ(run.refusals().size(), 2);
    EXPECT_EQ(run.refusals()[0].record, bad.value);
    EXPECT_EQ(run.refusals()[0].problems.first().column, QStringLiteral("quantity"));
    EXPECT_EQ(run.refusals()[1].problems.first().column, QStringLiteral("number"));
    EXPECT_EQ(records.find(good)->quantity, 4);
    EXPECT_EQ(records.count(Asset::spec), 2);
}

TEST_F(RecordEditsTest, nothingIsStoredUnlessFinished)
{
    const Id<Asset> id = addAsset("A-1");
    {
        EditRun run(records, Asset::spec, {{id.value, {{indexOf("place"), QStringLiteral("書庫1")}}}},
                    QStringLiteral("Stopped"));
        run.advance();
    }
    EXPECT_EQ(placeOf(id), QString());
}

TEST_F(RecordEditsTest, fieldsThatAreNotTypedSayWhy)
{
    struct Case {
        const Register &reg;
        const char *column;
        bool isNew;
        bool typed;
    };
    const Case cases[] = {
        {Asset::spec, "place", false, true},
        {Asset::spec, "number", false, true},
        {Asset::spec, "confidentiality", false, false},
        {Asset::spec, "confidentiality", true, false},
        {Asset::spec, "retention_end", false, false},
        {Asset::spec, "restrictions", false, false},
        {Asset::spec, "provider_confidentiality", false, true},
        {ClassificationDecision::spec, "decided_by", false, false},
        {ClassificationDecision::spec, "decided_by", true, true},
    };
    for (const Case &each : cases) {
        const Field &field = each.reg.fields[std::size_t(columnIndex(each.reg, QLatin1String(each.column)))];
        EXPECT_EQ(whyNotTyped(field, each.isNew).isEmpty(), each.typed) << each.column;
    }
}
