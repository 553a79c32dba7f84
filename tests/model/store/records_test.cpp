// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include "model/registers/all.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace mamori;

namespace {

class RecordsTest : public testing::Test
{
protected:
    RecordsTest() { records.setOperatorName(QStringLiteral("見本 一郎")); }

    Asset asset(const QString &number, const QString &name = QStringLiteral("台帳")) const
    {
        Asset a;
        a.number = number;
        a.name = name;
        return a;
    }
    Id<Staff> addStaff(const QString &name, const QString &reading)
    {
        Staff s;
        s.name = name;
        s.reading = reading;
        return records.add(s);
    }
    QStringList names(const QString &search, const QString &order = {})
    {
        Query query = parseQuery(Asset::spec, search);
        query.order = order;
        QStringList list;
        for (const Stored &stored : records.list(Asset::spec, query))
            list << fromValues<Asset>(stored.values).name;
        EXPECT_EQ(records.count(Asset::spec, query), list.size());
        return list;
    }
    void expectSound() { EXPECT_EQ(ledger->verify().problems, QStringList()); }

    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock::fixed(QDate(2026, 4, 1))};
};

[[maybe_unused]] QStringList list(std::initializer_list<const char16_t *> texts)
{
    QStringList all;
    for (const char16_t *text : texts)
        all << QString::fromUtf16(text);
    return all;
}

} // namespace

TEST_F(RecordsTest, everyRegisterStoresAndFindsAnEmptyRecord)
{
    for (const Register *reg : allRegisters()) {
        ASSERT_TRUE(reg->checkValues) << reg->table;
        const Values empty(qsizetype(reg->fields.size()));
        const qint64 id = records.add(*reg, empty);
        EXPECT_EQ(records.find(*reg, id), (Stored {id, empty, {}})) << reg->table;
        EXPECT_EQ(records.list(*reg).size(), 1) << reg->table;
    }
    expectSound();
}

TEST_F(RecordsTest, aRecordComesBackAsItWas)
{
    TakeOut t;
    t.number = QStringLiteral("T-1");
    t.items = {{records.add(asset(QStringLiteral("A-1"))), 2, QStringLiteral("𠮷 ㈱")}};
    t.purpose = QStringLiteral("訪問\n二行目");
    t.leavesAt = QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC);
    t.safeguards = {Safeguard::DataEncrypted, Safeguard::Traceable};
    t.erased = false;
    const Id<TakeOut> id = records.add(t);
    EXPECT_EQ(records.find(id), t);
    t.erased = true;
    t.carrier = addStaff(QStringLiteral("例示 太郎"), QStringLiteral("れいじ たろう"));
    records.change(id, t);
    EXPECT_EQ(records.find(id), t);
    EXPECT_EQ(records.find(Id<TakeOut> {99}), std::nullopt);
    expectSound();
}

TEST_F(RecordsTest, aStepWithoutCommitLeavesNothing)
{
    const QString head = records.historyHead();
    {
        const Records::Step step = records.begin(QStringLiteral("nothing"));
        records.add(asset(QStringLiteral("A-1")));
        EXPECT_NE(records.historyHead(), head);
    }
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_EQ(records.historyHead(), head);
    records.add(asset(QStringLiteral("A-1")));
    expectSound();
}
