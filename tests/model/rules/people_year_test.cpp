// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/training_event.h"
#include "model/rules/people_training.h"

#include <QCollator>
#include <QLocale>

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

/// Family and given names as readings; every family name with every given name.
QStringList readings()
{
    const QStringList families
        = QStringLiteral(
              "あいだ あいた アイダ かとう がとう かどう ささき さざき たかはし たかばし はっとり はつとり "
              "ばば ぱぱ はは ひゃくた ひやくた やまだ わたなべ をだ")
              .split(QLatin1Char(' '));
    const QStringList given = QStringLiteral("いちろう いちろ はなこ ばなこ ゆうき ゆき じゅん じゆん ー ん")
                                  .split(QLatin1Char(' '));
    QStringList all;
    for (const QString &family : families) {
        for (const QString &name : given)
            all << family + QLatin1Char(' ') + name;
    }
    return all;
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

TEST(StaffNames, areListedByReadingAsIcuDoes)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed({2026, 6, 1}));
    QStringList expected = readings();
    ASSERT_EQ(expected.size(), 200);
    {
        Records::Step step = records.begin(QStringLiteral("職員"));
        // Entered in an order that says nothing.
        for (qsizetype i = 0; i < expected.size(); ++i) {
            Staff staff;
            staff.reading = expected.at((i * 37) % expected.size());
            staff.name = staff.reading;
            records.add(staff);
        }
        step.commit();
    }
    const QCollator icu(QLocale(QLocale::Japanese, QLocale::Japan));
    std::sort(expected.begin(), expected.end(),
              [&icu](const QString &a, const QString &b) { return icu.compare(a, b) < 0; });
    const QList<Stored> listed = records.list(Staff::spec);
    ASSERT_EQ(listed.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString reading = fromValues<Staff>(listed.at(i).values).reading;
        EXPECT_EQ(icu.compare(reading, expected.at(i)), 0)
            << i << ": " << reading.toStdString() << " for " << expected.at(i).toStdString();
    }
}

TEST(StaffNames, areFoundInEachSpelling)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed({2026, 6, 1}));
    const std::pair<const char *, const char *> spellings[]
        = {{"髙橋", "高橋"}, {"山﨑", "山崎"},          {"𠮷田", "吉田"},
           {"渡邊", "渡邊"}, {"ＡＢＣ一郎", "abc一郎"}, {"ﾀﾅｶ", "たなか"}};
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
