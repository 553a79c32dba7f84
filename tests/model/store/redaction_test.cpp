// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/redaction.h"

using namespace mamori;

namespace {

class RedactionTest : public RecordsTest
{
protected:
    const Id<Staff> person = addStaff(QStringLiteral("見本 一郎"), QStringLiteral("みほん いちろう"));
    const QString blot = QString::fromUtf16(Redaction::blot);
};

} // namespace

TEST_F(RedactionTest, namesNobodyAndNoPlaceWhileItLives)
{
    Asset named = asset(QStringLiteral("A-1"), QStringLiteral("異動届"));
    named.custodian = person;
    named.place = QStringLiteral("本館１階書庫");
    named.remarks = QStringLiteral("見本　一郎が本館１階書庫で受け取る。見本一郎に聞く。");
    const Id<Asset> id = records.add(named);
    Incident incident;
    incident.title = QStringLiteral("見本 一郎の紛失");
    TimelineEntry call;
    call.at = QDateTime(QDate(2026, 4, 1), QTime(9, 0));
    call.text = QStringLiteral("見本 一郎から電話");
    incident.timeline << call;
    const Id<Incident> story = records.add(incident);
    const QString head = records.historyHead();
    {
        const Redaction redaction(*ledger, records);
        const Asset seen = *records.find(id);
        EXPECT_EQ(seen.number, QStringLiteral("A-1"));
        EXPECT_EQ(seen.name, QStringLiteral("異動届"));
        EXPECT_EQ(seen.place, blot);
        EXPECT_EQ(seen.remarks, QStringLiteral("%1が%1で受け取る。%1に聞く。").arg(blot));
        EXPECT_FALSE(records.caption(Staff::spec, person.value).contains(QStringLiteral("見本")));
        const Incident told = *records.find(story);
        EXPECT_EQ(told.title, blot + QStringLiteral("の紛失"));
        EXPECT_EQ(told.timeline.first().text, blot + QStringLiteral("から電話"));
        EXPECT_EQ(redaction.redacted(QStringLiteral("みほん いちろう")), blot);
    }
    EXPECT_EQ(*records.find(id), [&] {
        Asset stored = named;
        stored.number = QStringLiteral("A-1");
        return stored;
    }());
    EXPECT_EQ(records.find(story)->timeline.first().text, QStringLiteral("見本 一郎から電話"));
    EXPECT_EQ(records.historyHead(), head);
    expectSound();
}

TEST_F(RedactionTest, storesNothingAndLeavesTheLedgerUsable)
{
    {
        const Redaction redaction(*ledger, records);
    }
    EXPECT_EQ(records.find(person)->name, QStringLiteral("見本 一郎"));
    addAsset("A-2");
    EXPECT_EQ(records.count(Staff::spec, parseQuery(Staff::spec, QStringLiteral("見本"))), 1)
        << "found by its name as before";
}

TEST_F(RedactionTest, aLedgerWithoutNamesStaysAsItIs)
{
    LedgerFolder other;
    const auto empty = other.open();
    Records own(*empty, Clock::fixed(QDate(2026, 4, 1)));
    const Redaction redaction(*empty, own);
    EXPECT_EQ(redaction.redacted(QStringLiteral("窓口の本")), QStringLiteral("窓口の本"));
}
