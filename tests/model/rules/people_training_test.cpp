// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/cloud_service.h"
#include "model/registers/user_id.h"
#include "model/rules/people_training.h"

using namespace mamori;

namespace {

Staff person(const char *number, const char *reading, Employment employment = Employment::Regular)
{
    Staff staff;
    staff.number = QLatin1String(number);
    staff.name = QString::fromUtf8(reading);
    staff.reading = staff.name;
    staff.employment = employment;
    staff.startedOn = QDate(2024, 4, 1);
    return staff;
}

TrainingPeople samplePeople()
{
    TrainingPeople people;
    people.staff.insert(1, person("1001", "わたなべ"));
    people.staff.insert(2, person("1002", "あべ", Employment::FiscalYearAppointed));
    people.staff.insert(3, person("1003", "たかはし"));
    people.staff[3].startedOn = QDate(2026, 4, 1);
    people.staff.insert(4, person("1004", "いとう"));
    people.staff[4].leftOn = QDate(2026, 3, 31);
    people.staff.insert(5, person("1005", "うえだ"));
    people.staff[5].handlesMyNumber = true;
    people.staff[5].office = Office::SystemHandler;
    people.cloudUsers = {2};
    return people;
}

QList<qint64> meantBy(TargetGroup group, QDate on = {2026, 6, 1})
{
    QList<qint64> found;
    const TrainingPeople people = samplePeople();
    for (qint64 id = 1; id <= 5; ++id) {
        if (isMeant({group}, people, id, on))
            found << id;
    }
    return found;
}

Attendance line(qint64 staff, std::optional<bool> attended, const char *reason = "", QDate madeUp = {})
{
    Attendance line;
    line.staff = {staff};
    line.attended = attended;
    line.absenceReason = QString::fromUtf8(reason);
    line.madeUpOn = madeUp;
    return line;
}

} // namespace

TEST(TrainingTarget, isThoseOfTheGroupWhoAreThereOnTheDay)
{
    using Ids = QList<qint64>;
    EXPECT_EQ(meantBy(TargetGroup::All), (Ids {1, 2, 3, 5})) << "who has left is not asked";
    EXPECT_EQ(meantBy(TargetGroup::All, {2026, 3, 30}), (Ids {1, 2, 4, 5})) << "nor who is to come";
    EXPECT_EQ(meantBy(TargetGroup::NewHires), Ids {3});
    EXPECT_EQ(meantBy(TargetGroup::NewHires, {2027, 4, 1}), Ids {}) << "new in one fiscal year only";
    EXPECT_EQ(meantBy(TargetGroup::NonRegular), Ids {2});
    EXPECT_EQ(meantBy(TargetGroup::MyNumberHandlers), Ids {5});
    EXPECT_EQ(meantBy(TargetGroup::SystemHandlers), Ids {5});
    EXPECT_EQ(meantBy(TargetGroup::Officers), Ids {5});
    EXPECT_EQ(meantBy(TargetGroup::CloudUsers), Ids {2});
    EXPECT_EQ(meantBy(TargetGroup::Named), Ids {});
}

TEST(TrainingTarget, keepsWhatIsWrittenAndAddsTheRestByReading)
{
    TrainingEvent event;
    event.targetGroups = {TargetGroup::All};
    event.heldOn = QDate(2026, 6, 1);
    event.attendance = {line(3, true)};
    const QList<Attendance> lines = fullAttendance(event, samplePeople(), event.heldOn);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.at(0), event.attendance.at(0));
    EXPECT_EQ(lines.at(1).staff.value, 2) << "あべ";
    EXPECT_EQ(lines.at(2).staff.value, 5) << "うえだ";
    EXPECT_EQ(lines.at(3).staff.value, 1) << "わたなべ";
}

TEST(TrainingTarget, knowsTheUsersOfACloudService)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed({2026, 6, 1}));
    const Id<Staff> user = records.add(person("1", "あ"));
    records.add(person("2", "い"));
    CloudService service;
    service.name = QStringLiteral("電子申請");
    records.add(service);
    UserId id;
    id.system = service.name;
    id.holders = {{user, {}, {}, {}}};
    records.add(id);
    EXPECT_EQ(trainingPeople(records).cloudUsers, QSet<qint64> {user.value});
}

TEST(TrainingRate, countsByEmployment)
{
    const QList<Attendance> lines {line(1, true), line(2, false, "病気休暇"), line(3, false),
                                   line(5, false, "出張", {2026, 6, 20})};
    const QList<AttendanceRate> rates = attendanceRates(lines, samplePeople());
    ASSERT_EQ(rates.size(), 3);
    EXPECT_EQ(rates.at(0).meant, 4);
    EXPECT_EQ(rates.at(0).attended, 1);
    EXPECT_EQ(rates.at(0).madeUp, 1);
    EXPECT_EQ(rates.at(0).excused, 1);
    EXPECT_EQ(rates.at(0).absent, 1);
    EXPECT_EQ(rates.at(0).percent(), 50);
    EXPECT_EQ(rates.at(1).meant, 3);
    EXPECT_EQ(rates.at(1).percent(), 66) << "rounded down";
    EXPECT_EQ(rates.at(2).percent(), 0);
    EXPECT_FALSE(AttendanceRate {}.percent());
}

TEST(TrainingPaste, ticksByNumberAndTellsTheRest)
{
    const QList<Attendance> lines {line(1, {}), line(2, {}), line(3, {})};
    const PastedAttendance pasted
        = attendanceFromNumbers(QStringLiteral("１００１\r\n1003\n1003\n9999\n1005"), lines, samplePeople());
    EXPECT_EQ(pasted.lines, (QList<qsizetype> {0, 2}));
    EXPECT_EQ(pasted.unknown, (QStringList {QStringLiteral("9999"), QStringLiteral("1005")}))
        << "1005 is not in the list";
}

TEST(TrainingList, readsWhoCameAndThePoints)
{
    const QList<Attendance> lines {line(1, {}), line(2, {}), line(3, {}, "出張")};
    const QList<QStringList> rows {
        {QStringLiteral("受講結果一覧")},
        {QStringLiteral("No."), QStringLiteral("社員番号"), QStringLiteral("出欠"),
         QStringLiteral("欠席理由"), QStringLiteral("テストの点数")},
        {QStringLiteral("1"), QStringLiteral("１００１"), QStringLiteral("○"), {}, QStringLiteral("８５")},
        {QStringLiteral("2"), QStringLiteral("1002"), QStringLiteral("欠席"), QStringLiteral("休暇"), {}},
        {QStringLiteral("3"), QStringLiteral("1003"), {}, {}, {}},
        {QStringLiteral("4"), QStringLiteral("9999"), QStringLiteral("○"), {}, QStringLiteral("70")},
        {}};
    const ListedAttendance listed = attendanceFromRows(rows, lines, samplePeople());
    EXPECT_EQ(listed.found, 3);
    EXPECT_EQ(listed.unknown, QStringList {QStringLiteral("9999")});
    EXPECT_EQ(listed.lines.at(0).attended, true);
    EXPECT_EQ(listed.lines.at(0).score, 85);
    EXPECT_EQ(listed.lines.at(1).attended, false);
    EXPECT_FALSE(listed.lines.at(1).score);
    EXPECT_EQ(listed.lines.at(2), lines.at(2)) << "it says nothing";
}

TEST(TrainingList, withoutACellForItWhoIsListedCame)
{
    const QList<Attendance> lines {line(1, {}), line(2, false, "出張")};
    const QList<QStringList> rows {{QStringLiteral("1002")}};
    const ListedAttendance listed = attendanceFromRows(rows, lines, samplePeople());
    EXPECT_EQ(listed.found, 1);
    EXPECT_FALSE(listed.lines.at(0).attended);
    EXPECT_EQ(listed.lines.at(1).attended, true);
    EXPECT_TRUE(listed.lines.at(1).absenceReason.isEmpty()) << "who came was not absent";
    const ListedAttendance none = attendanceFromRows({{QStringLiteral("番号")}}, lines, samplePeople());
    EXPECT_EQ(none.found, 0);
    EXPECT_EQ(none.lines, lines);
    EXPECT_EQ(attendanceFromRows({}, lines, samplePeople()).lines, lines);
}

TEST(TrainingResult, saysWhatIsMissing)
{
    TrainingEvent event;
    event.kind = TrainingKind::Drill;
    EXPECT_EQ(reportProblems(event).size(), 3);
    event.heldOn = QDate(2026, 6, 1);
    event.attendance = {line(1, true), line(2, false)};
    event.findings = QStringLiteral("連絡に手間取った");
    ASSERT_EQ(reportProblems(event).size(), 1) << "an absence without a reason";
    event.attendance[1].absenceReason = QStringLiteral("病気休暇");
    EXPECT_TRUE(reportProblems(event).isEmpty());
}
