// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/training_event.h"
#include "model/rules/people_lists.h"

using namespace mamori;

namespace {

class PeopleListsTest : public DutyTest
{
protected:
    void change(Id<Staff> id, const std::function<void(Staff &)> &edit)
    {
        Staff person = *records.find(id);
        edit(person);
        records.change(id, person);
    }
    QStringList why() const
    {
        QStringList all;
        for (const UnneededId &id : unneededIds(records, today))
            all << id.id.login + QLatin1Char(' ') + QString::number(int(id.why));
        return all;
    }
    QStringList called() const
    {
        QStringList all;
        for (const ContactLine &line : contactTree(records, today))
            all << line.who;
        return all;
    }
};

} // namespace

TEST_F(PeopleListsTest, handlersOfMyNumberAreThoseWhoDoSoToday)
{
    change(handler, [](Staff &person) {
        person.handlesMyNumber = true;
        person.reading = QStringLiteral("れいじ");
    });
    change(clerk, [](Staff &person) {
        person.handlesMyNumber = true;
        person.reading = QStringLiteral("かめい");
        person.myNumberUntil = QDate(2026, 6, 30);
    });
    TrainingEvent event;
    event.heldOn = QDate(2026, 5, 1);
    event.attendance = {Attendance {handler, {}, true, {}, {}, {}, {}},
                        Attendance {clerk, {}, false, QStringLiteral("休暇"), QDate(2026, 5, 9), {}, {}}};
    records.add(event);
    QList<MyNumberHandler> handlers = myNumberHandlers(records, {2026, 6, 30});
    ASSERT_EQ(handlers.size(), 2);
    EXPECT_EQ(handlers.at(0).person.reading, QStringLiteral("かめい")) << "by reading";
    EXPECT_EQ(handlers.at(0).trainedOn, QDate(2026, 5, 9));
    EXPECT_EQ(handlers.at(1).trainedOn, QDate(2026, 5, 1));
    EXPECT_EQ(myNumberHandlers(records, {2026, 7, 1}).size(), 1);
    change(handler, [](Staff &person) { person.leftOn = QDate(2026, 7, 1); });
    EXPECT_TRUE(myNumberHandlers(records, {2026, 7, 1}).isEmpty());
}

TEST_F(PeopleListsTest, theTreeCallsInOrderAndForgetsNobody)
{
    go({2026, 6, 1});
    OfficeHolder csirt;
    csirt.kind = ContactKind::CityOffice;
    csirt.office = Office::Csirt;
    csirt.name = QStringLiteral("CSIRT");
    csirt.callOrder = 2;
    records.add(csirt);
    OfficeHolder officer = csirt;
    officer.name = QStringLiteral("部長");
    officer.callOrder = 1;
    records.add(officer);
    OfficeHolder former = officer;
    former.name = QStringLiteral("前部長");
    former.validUntil = QDate(2026, 3, 31);
    records.add(former);
    change(clerk, [](Staff &person) { person.phone = QStringLiteral("2101"); });
    Contract contract;
    contract.contractor = QStringLiteral("見本システム");
    records.add(contract);
    CloudService service;
    service.name = QStringLiteral("電子申請");
    service.provider = QStringLiteral("例示クラウド");
    records.add(service);
    EXPECT_EQ(called().join(QLatin1Char('/')),
              QStringLiteral("部長/CSIRT/仮名 花子/見本システム/例示クラウド"));
    OfficeHolder desk;
    desk.kind = ContactKind::CloudProvider;
    desk.name = QStringLiteral("相談窓口");
    desk.system = service.name;
    desk.callOrder = 1;
    records.add(desk);
    EXPECT_TRUE(called().contains(QStringLiteral("相談窓口")));
    EXPECT_FALSE(called().contains(QStringLiteral("例示クラウド"))) << "the desk stands for it";
}

TEST_F(PeopleListsTest, unneededIdsAreFoundByEachReason)
{
    go({2026, 6, 1});
    UserId id;
    id.login = QStringLiteral("inuse");
    id.holders = {{clerk, {}, {}, {}}};
    records.add(id);
    id.login = QStringLiteral("told");
    id.unneededSince = QDate(2026, 5, 4);
    records.add(id);
    id.unneededSince = {};
    id.login = QStringLiteral("reviewed");
    id.reviews = {{QDate(2026, 5, 3), manager, IdReviewResult::Unneeded, {}}};
    records.add(id);
    id.reviews.clear();
    id.login = QStringLiteral("left");
    change(handler, [](Staff &person) { person.leftOn = QDate(2026, 5, 2); });
    id.holders = {{handler, {}, {}, {}}};
    records.add(id);
    id.login = QStringLiteral("stopped");
    id.stoppedOn = QDate(2026, 5, 2);
    records.add(id);
    id.stoppedOn = {};
    id.holders = {{clerk, {}, {}, {}}};
    id.login = QStringLiteral("expired");
    id.validUntil = QDate(2026, 5, 1);
    records.add(id);
    id.login = QStringLiteral("lastday");
    id.validUntil = today;
    records.add(id);
    EXPECT_EQ(why().join(QLatin1Char('/')), QStringLiteral("expired 3/left 2/reviewed 1/told 0"));
}
