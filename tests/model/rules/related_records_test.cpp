// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/take_out.h"
#include "model/rules/related_records.h"

using namespace mamori;

namespace {

using Link = std::tuple<QString, qint64, QString, bool>;

class RelatedRecords : public DutyTest
{
protected:
    QList<Link> linksOf(const Register &reg, qint64 id, qsizetype most = 50) const
    {
        QList<Link> links;
        for (const RelatedRecord &each : relatedRecords(records, reg, id, most))
            links << Link {QLatin1String(each.reg->table), each.id, QLatin1String(each.through->column),
                           each.isNamed};
        return links;
    }
};

const QString asset = QStringLiteral("asset");
const QString takeOut = QStringLiteral("take_out");

} // namespace

TEST_F(RelatedRecords, areFoundFromBothSidesAndInSmallRows)
{
    const Id<Asset> group = addAsset([](Asset &) {});
    const Id<Asset> part = addAsset([&](Asset &each) { each.partOf = group; });
    TakeOut trip;
    trip.items << TakeOutItem {part, 1, {}} << TakeOutItem {group, 1, {}};
    const Id<TakeOut> id = records.add(trip);
    EXPECT_EQ(linksOf(Asset::spec, part.value),
              (QList<Link> {{asset, group.value, QStringLiteral("part_of"), true},
                            {takeOut, id.value, QStringLiteral("items"), false}}));
    EXPECT_EQ(linksOf(Asset::spec, group.value),
              (QList<Link> {{asset, part.value, QStringLiteral("part_of"), false},
                            {takeOut, id.value, QStringLiteral("items"), false}}));
    EXPECT_EQ(linksOf(TakeOut::spec, id.value),
              (QList<Link> {{asset, part.value, QStringLiteral("items"), true},
                            {asset, group.value, QStringLiteral("items"), true}}));
}

TEST_F(RelatedRecords, leaveOutWhatIsStruckOutAndEndAtTheMost)
{
    const Id<Asset> group = addAsset([](Asset &) {});
    const Id<Asset> first = addAsset([&](Asset &each) { each.partOf = group; });
    const Id<Asset> second = addAsset([&](Asset &each) { each.partOf = group; });
    EXPECT_EQ(linksOf(Asset::spec, group.value, 1).size(), 1);
    records.strikeOut(Asset::spec, first.value, QStringLiteral("二重"));
    EXPECT_EQ(linksOf(Asset::spec, group.value),
              (QList<Link> {{asset, second.value, QStringLiteral("part_of"), false}}));
    records.strikeOut(Asset::spec, group.value, QStringLiteral("二重"));
    EXPECT_EQ(linksOf(Asset::spec, second.value), QList<Link>());
    EXPECT_EQ(linksOf(Asset::spec, 0), QList<Link>());
}
