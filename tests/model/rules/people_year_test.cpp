// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/training_event.h"
#include "model/rules/people_training.h"

#include <QFile>
#include <QHash>

using namespace mamori;

namespace {

class FiscalYearTurn : public DutyTest
{
protected:
    Id<TrainingEvent> train(QDate on)
    {
        TrainingEvent event;
        event.kind = TrainingKind::Training;
        event.title = QStringLiteral("研修");
        event.content = QStringLiteral("持出しの手順");
        event.heldOn = on;
        event.topics = {TrainingTopic::Policy};
        for (const Id<Staff> person : {manager, handler, clerk})
            event.attendance << Attendance {person, {}, true, {}, {}, 90, true};
        return records.add(event);
    }
};

/// The recorded readings; the number says which of them are alike and stand at one place.
QList<std::pair<int, QString>> readingsInOrder()
{
    QFile file(QStringLiteral(MAMORI_TEST_DATA "/readings_in_order.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QList<std::pair<int, QString>> readings;
    int place = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &reading : line.split(u'\t'))
            readings << std::pair(place, reading);
        ++place;
    }
    return readings;
}

} // namespace

TEST_F(FiscalYearTurn, theTrainingOfTheNewYearOpensOnTheFirstOfApril)
{
    go({2026, 6, 10});
    train({2026, 6, 10});
    go({2027, 3, 31});
    EXPECT_EQ(state("D009"), "fulfilled") << "on the last day of the year";
    EXPECT_EQ(state("D006"), "fulfilled");
    go({2027, 4, 1});
    EXPECT_NE(state("D009"), "fulfilled") << "the new year asks anew";
    EXPECT_NE(state("D006"), "fulfilled");
    EXPECT_EQ(due("D009"), QDate(2028, 3, 31));
    train({2027, 4, 1});
    EXPECT_EQ(state("D009"), "fulfilled");
    EXPECT_EQ(state("D006"), "fulfilled");
}

TEST_F(FiscalYearTurn, whatWasHeldLastYearStaysReadable)
{
    const Id<TrainingEvent> last = train({2027, 3, 31});
    go({2027, 4, 1});
    train({2027, 4, 1});
    EXPECT_EQ(records.find(last)->attendedCount, 3);
    EXPECT_EQ(records.count(TrainingEvent::spec), 2);
}

TEST_F(FiscalYearTurn, whoComesInAprilIsNewInTheNewYear)
{
    Staff person = *records.find(clerk);
    person.startedOn = QDate(2027, 4, 1);
    records.change(clerk, person);
    const TrainingPeople people = trainingPeople(records);
    EXPECT_FALSE(isMeant({TargetGroup::NewHires}, people, clerk.value, {2027, 3, 31}));
    EXPECT_TRUE(isMeant({TargetGroup::NewHires}, people, clerk.value, {2027, 4, 1}));
    EXPECT_TRUE(isMeant({TargetGroup::NewHires}, people, clerk.value, {2028, 3, 31}));
    EXPECT_FALSE(isMeant({TargetGroup::NewHires}, people, clerk.value, {2028, 4, 1}));
}

TEST(StaffNames, areListedByReadingAsIcuHasRecorded)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed({2026, 6, 1}));
    const QList<std::pair<int, QString>> expected = readingsInOrder();
    ASSERT_EQ(expected.size(), 200);
    QHash<QString, int> places;
    {
        Records::Step step = records.begin(QStringLiteral("職員"));
        // Entered in an order that says nothing.
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto &[place, reading] = expected.at((i * 37) % expected.size());
            places.insert(reading, place);
            Staff staff;
            staff.reading = reading;
            staff.name = reading;
            records.add(staff);
        }
        step.commit();
    }
    const QList<Stored> listed = records.list(Staff::spec);
    ASSERT_EQ(listed.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString reading = fromValues<Staff>(listed.at(i).values).reading;
        EXPECT_EQ(places.value(reading, -1), expected.at(i).first)
            << i << ": " << reading.toStdString() << " for " << expected.at(i).second.toStdString();
    }
}

TEST(StaffNames, areFoundInEachSpelling)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed({2026, 6, 1}));
    const std::pair<const char *, const char *> spellings[]
        = {{"髙橋", "高橋"}, {"山﨑", "山崎"},          {"𠮷田", "吉田"},
           {"渡邊", "渡辺"}, {"ＡＢＣ一郎", "abc一郎"}, {"ﾀﾅｶ", "たなか"}};
    for (const auto &[written, other] : spellings) {
        Staff staff;
        staff.name = QString::fromUtf8(written);
        const Id<Staff> id = records.add(staff);
        for (const char *typed : {written, other}) {
            EXPECT_EQ(records.findByName(Staff::spec, QString::fromUtf8(typed)), id.value)
                << written << " by " << typed;
            EXPECT_EQ(records.findSome(Staff::spec, QString::fromUtf8(typed), 5), QList<qint64> {id.value})
                << written << " by " << typed;
        }
    }
}
