// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/stock_take.h"

using namespace mamori;

namespace {

class StockTake : public DutyTest
{
protected:
    Id<Asset> add(const QString &number, const QString &place, const QString &individuals = {})
    {
        return addAsset([&](Asset &asset) {
            asset.number = number;
            asset.place = place;
            asset.individualNumbers = individuals;
        });
    }
    Inspection begun() const
    {
        return stockTakeOf(stockThings(records), QStringLiteral("棚卸し"), manager, QDate(2026, 6, 1));
    }
    static QString numberOf(int i) { return QStringLiteral("J-%1").arg(i, 4, 10, QLatin1Char('0')); }
    static QString placeOf(int i) { return QStringLiteral("書庫%1").arg(i % 5 + 1); }
};

} // namespace

TEST_F(StockTake, findsWhatIsPlantedAmong2000)
{
    QList<StockThing> all;
    for (int i = 1; i <= 2000; ++i) {
        Asset asset = plainAsset();
        asset.number = numberOf(i);
        asset.place = placeOf(i);
        all << stockThings(Id<Asset> {i}, asset);
    }
    Inspection run = stockTakeOf(all, QStringLiteral("棚卸し"), manager, QDate(2026, 6, 1));
    StockCount count(run, all);
    for (int i = 1; i <= 2000; ++i) {
        if (i == 77 || i == 1234)
            continue; // missing
        const bool isMoved = i == 500 || i == 1500;
        const QString place = isMoved ? QStringLiteral("倉庫") : placeOf(i);
        // A scanner may send full-width or lower-case characters as the keyboard stands.
        const QString typed = i % 2 == 0 ? numberOf(i) : numberOf(i).toLower();
        EXPECT_EQ(count.scan(typed, place).outcome, isMoved ? ScanOutcome::Moved : ScanOutcome::Found) << i;
    }
    EXPECT_EQ(count.scan(QStringLiteral("J-9999"), QStringLiteral("倉庫")).outcome, ScanOutcome::Unknown);
    EXPECT_EQ(count.scan(QStringLiteral("Ｊ－９９９９"), QStringLiteral("倉庫")).outcome, ScanOutcome::Again);
    EXPECT_EQ(count.scan(numberOf(3), placeOf(3)).outcome, ScanOutcome::Again);
    EXPECT_EQ(count.figures(), (StockCount::Figures {1996, 2, 2, 1}));
    const Inspection finished = finishedStockTake(run, QDate(2026, 6, 2));
    EXPECT_EQ(linesWith(finished, InspectionResult::NotDone), (QList<qsizetype> {76, 1233}));
    EXPECT_EQ(linesWith(finished, InspectionResult::Partly), (QList<qsizetype> {499, 1499}));
    EXPECT_EQ(linesWith(finished, InspectionResult::Unknown), (QList<qsizetype> {2000}));
    EXPECT_EQ(Inspection::spec.check(toValues(finished)), QList<Problem>());
}

TEST_F(StockTake, storesMovesAndTheDraftOfABreachInOneStep)
{
    const Id<Asset> moved = add(QStringLiteral("A-1"), QStringLiteral("書庫1"));
    const Id<Asset> missing = add(QStringLiteral("A-2"), QStringLiteral("書庫1"));
    const Inspection planned = begun();
    EXPECT_TRUE(isStockTake(planned));
    const Id<Inspection> id = records.add(planned);
    Inspection run = *records.find(id);
    StockCount count(run, stockThings(records));
    count.scan(QStringLiteral("a-1"), QStringLiteral("書庫2"));
    const Inspection finished = finishedStockTake(run, QDate(2026, 6, 2));
    const Id<Incident> incident = storeStockTake(records, id, finished, {});
    EXPECT_EQ(records.find(moved)->place, QStringLiteral("書庫2"));
    EXPECT_EQ(*records.find(id), finished);
    const Incident draft = *records.find(incident);
    EXPECT_EQ(draft.kind, IncidentKind::Loss);
    EXPECT_EQ(draft.affected, (QList<AffectedAsset> {{missing, {}}}));
    EXPECT_TRUE(draft.summary.contains(QStringLiteral("A-2")));
    records.undo();
    EXPECT_EQ(records.find(moved)->place, QStringLiteral("書庫1"));
    EXPECT_FALSE(records.find(id)->doneOn.isValid());
    EXPECT_FALSE(records.find(Incident::spec, incident.value)->struckOut.isEmpty());
}

TEST_F(StockTake, leavesOutWhatIsNotWanted)
{
    const Id<Asset> moved = add(QStringLiteral("A-1"), QStringLiteral("書庫1"));
    add(QStringLiteral("A-2"), QStringLiteral("書庫1"));
    const Id<Inspection> id = records.add(begun());
    Inspection run = *records.find(id);
    StockCount count(run, stockThings(records));
    count.scan(QStringLiteral("A-1"), QStringLiteral("書庫2"));
    EXPECT_FALSE(storeStockTake(records, id, finishedStockTake(run, QDate(2026, 6, 2)), {false, false}));
    EXPECT_EQ(records.find(moved)->place, QStringLiteral("書庫1"));
}

TEST_F(StockTake, countsOneByOneWhatHasNumbersOfItsOwn)
{
    const Id<Asset> terminals
        = add(QStringLiteral("A-1"), QStringLiteral("窓口"), QStringLiteral("PC1\nPC2\n\n"));
    add(QStringLiteral("A-2"), QStringLiteral("執務室"), QStringLiteral("PC1"));
    Inspection run = begun();
    EXPECT_EQ(run.lines.size(), 3);
    StockCount count(run, stockThings(records));
    EXPECT_EQ(count.scan(QStringLiteral("PC1"), QStringLiteral("倉庫")).outcome, ScanOutcome::Ambiguous);
    EXPECT_EQ(count.scan(QStringLiteral("PC1"), QStringLiteral("窓口")).outcome, ScanOutcome::Found);
    EXPECT_EQ(count.scan(QStringLiteral("A-2-PC1"), QStringLiteral("執務室")).outcome, ScanOutcome::Found);
    EXPECT_EQ(count.scan(QStringLiteral("PC2"), QStringLiteral("執務室")).outcome, ScanOutcome::Moved);
    EXPECT_EQ(movesOf(run).size(), 0) << "only a part of it was found elsewhere";
    EXPECT_EQ(count.scan(QStringLiteral("A-1-PC1"), QStringLiteral("執務室")).outcome, ScanOutcome::Moved)
        << "it was carried on meanwhile";
    const QList<std::pair<Id<Asset>, QString>> expected {{terminals, QStringLiteral("執務室")}};
    EXPECT_EQ(movesOf(run), expected);
}

TEST_F(StockTake, looksForItsOwnThingsOnly)
{
    add(QStringLiteral("A-1"), QStringLiteral("書庫1"));
    add(QStringLiteral("A-2"), QStringLiteral("書庫2"), QStringLiteral("1\n2"));
    QList<StockThing> known = stockThings(records);
    ASSERT_EQ(known.size(), 3);
    const Inspection run = stockTakeOf(known.mid(1), QStringLiteral("棚卸し"), manager, QDate(2026, 6, 1));
    EXPECT_EQ(thingsOf(run, known), known.mid(1));
    known.removeLast(); // gone since
    EXPECT_EQ(thingsOf(run, known), known.mid(1));
}

TEST_F(StockTake, takesTheLastScanBack)
{
    add(QStringLiteral("A-1"), QStringLiteral("書庫1"));
    const Inspection before = begun();
    Inspection run = before;
    StockCount count(run, stockThings(records));
    EXPECT_FALSE(count.takeBack());
    count.scan(QStringLiteral("A-1"), {});
    count.scan(QStringLiteral("X"), {});
    EXPECT_TRUE(count.takeBack());
    EXPECT_EQ(count.scan(QStringLiteral("X"), {}).outcome, ScanOutcome::Unknown) << "not seen before";
    EXPECT_TRUE(count.takeBack());
    EXPECT_TRUE(count.takeBack());
    EXPECT_EQ(run, before);
}

TEST_F(StockTake, whatIsOutsideTheStockTakeIsFoundElsewhere)
{
    add(QStringLiteral("A-1"), QStringLiteral("書庫1"));
    add(QStringLiteral("A-2"), QStringLiteral("書庫2"));
    edit(add(QStringLiteral("A-3"), QStringLiteral("書庫1")),
         [](Asset &asset) { asset.status = AssetStatus::Disposed; });
    const QList<StockThing> all = stockThings(records);
    EXPECT_EQ(placesOf(all), (QStringList {QStringLiteral("書庫1"), QStringLiteral("書庫2")}));
    Inspection run = stockTakeOf({all.first()}, QStringLiteral("書庫1の棚卸し"), manager, {});
    StockCount count(run, all);
    const Scan scan = count.scan(QStringLiteral("A-2"), QStringLiteral("書庫1"));
    EXPECT_EQ(scan.outcome, ScanOutcome::Moved);
    EXPECT_TRUE(scan.isAdded);
    EXPECT_EQ(count.scan(QStringLiteral("A-3"), QStringLiteral("書庫1")).outcome, ScanOutcome::Unknown)
        << "it is gone by the ledger";
}
