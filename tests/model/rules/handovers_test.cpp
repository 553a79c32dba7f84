// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/approvals.h"
#include "model/rules/handovers.h"

using namespace mamori;

namespace {

class HandoverTest : public DutyTest
{
protected:
    Handover toClerk() const
    {
        Handover handover = blankHandover(records);
        handover.to = clerk;
        handover.on = QDate(2027, 4, 1);
        return handover;
    }
};

} // namespace

TEST_F(HandoverTest, theOfficePassesOnWithItsHistory)
{
    OfficeHolder present;
    present.kind = ContactKind::Section;
    present.office = Office::SectionManager;
    present.name = QStringLiteral("見本 一郎");
    present.validFrom = QDate(2025, 4, 1);
    const Id<OfficeHolder> before = records.add(present);
    EXPECT_EQ(toClerk().from, manager);
    const Id<OfficeHolder> after = storeHandover(records, toClerk());
    EXPECT_EQ(records.find(before)->validUntil, QDate(2027, 3, 31));
    EXPECT_EQ(records.find(after)->validFrom, QDate(2027, 4, 1));
    EXPECT_EQ(records.find(after)->staff, clerk);
    EXPECT_FALSE(records.find(after)->toldGeneralOn.isValid()) << "is still to be passed on";
    EXPECT_EQ(sectionManager(records), clerk);
    EXPECT_EQ(records.find(manager)->office, Office::None);
    EXPECT_EQ(records.setting(QStringLiteral("section_manager")), records.find(clerk)->name);
    records.undo();
    EXPECT_EQ(sectionManager(records), manager);
    EXPECT_FALSE(records.find(before)->validUntil.isValid());
    EXPECT_EQ(records.count(OfficeHolder::spec), 1);
}

TEST_F(HandoverTest, needsAnotherPersonWhoIsThere)
{
    EXPECT_TRUE(handoverProblems(records, toClerk()).isEmpty());
    Handover handover = toClerk();
    handover.to = {};
    EXPECT_EQ(handoverProblems(records, handover).size(), 1);
    handover.to = manager;
    EXPECT_EQ(handoverProblems(records, handover).size(), 1) << "to oneself";
    Staff person = *records.find(clerk);
    person.leftOn = QDate(2027, 4, 1);
    records.change(clerk, person);
    EXPECT_EQ(handoverProblems(records, toClerk()).size(), 1) << "has left";
    handover = toClerk();
    handover.to = handler;
    handover.on = {};
    EXPECT_EQ(handoverProblems(records, handover).size(), 1) << "no day";
}

TEST_F(HandoverTest, countsWhatIsOpen)
{
    const auto count = [this](qsizetype row) { return handoverCounts(records).at(row).count; };
    EXPECT_EQ(count(0), 0);
    addAsset();
    EXPECT_EQ(count(0), 1);
    EXPECT_EQ(count(1), 1) << "not classified";
    Incident incident;
    incident.title = QStringLiteral("誤送信");
    const Id<Incident> id = records.add(incident);
    EXPECT_EQ(count(7), 1);
    incident.closedOn = today;
    records.change(id, incident);
    EXPECT_EQ(count(7), 0);
}
