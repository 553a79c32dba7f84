// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/people_training.h"

#include "model/japanese/fiscal_year.h"
#include "model/japanese/reading_order.h"
#include "model/japanese/search_key.h"
#include "model/registers/cloud_service.h"
#include "model/registers/user_id.h"
#include "model/store/records.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PeopleTraining", text);
}

bool isPresentOn(const Staff &staff, QDate on)
{
    return (!staff.startedOn.isValid() || staff.startedOn <= on)
        && (!staff.leftOn.isValid() || staff.leftOn > on);
}

bool belongsTo(TargetGroup group, const Staff &staff, bool usesCloud, QDate on)
{
    switch (group) {
    case TargetGroup::All:
        return true;
    case TargetGroup::NewHires:
        return staff.startedOn.isValid() && FiscalYear::of(staff.startedOn).year == FiscalYear::of(on).year;
    case TargetGroup::Officers:
        return staff.office && *staff.office != Office::None;
    case TargetGroup::NonRegular:
        return staff.employment && *staff.employment != Employment::Regular;
    case TargetGroup::MyNumberHandlers:
        return staff.handlesMyNumber == true && (!staff.myNumberUntil.isValid() || staff.myNumberUntil >= on);
    case TargetGroup::SystemHandlers:
        return staff.office == Office::SystemHandler || staff.handlesAssets == true;
    case TargetGroup::CloudUsers:
        return usesCloud;
    case TargetGroup::Named:
        break;
    }
    return false; // who is named stands in the list already
}

void count(AttendanceRate &rate, AttendanceState state)
{
    ++rate.meant;
    switch (state) {
    case AttendanceState::Open:
        ++rate.open;
        break;
    case AttendanceState::Attended:
        ++rate.attended;
        break;
    case AttendanceState::MadeUp:
        ++rate.madeUp;
        break;
    case AttendanceState::Excused:
        ++rate.excused;
        break;
    case AttendanceState::Absent:
        ++rate.absent;
        break;
    }
}

QHash<QString, qsizetype> linesByNumber(const QList<Attendance> &attendance, const TrainingPeople &people)
{
    QHash<QString, qsizetype> byNumber;
    for (qsizetype line = 0; line < attendance.size(); ++line) {
        const QString number = people.staff.value(attendance.at(line).staff.value).number;
        if (!number.isEmpty())
            byNumber.insert(searchKey(number), line);
    }
    return byNumber;
}

/// Where in a list of another program what stands; -1 where it stands nowhere.
struct AttendanceColumns {
    qsizetype number = -1;
    qsizetype came = -1;
    qsizetype score = -1;
    qsizetype firstRow = 0; ///< below the headings
};

bool holdsOneOf(const QString &heading, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&heading](const char16_t *word) {
        return heading.contains(searchKey(QString::fromUtf16(word)));
    });
}

AttendanceColumns columnsOf(const QList<QStringList> &rows, const QHash<QString, qsizetype> &byNumber)
{
    AttendanceColumns columns;
    QHash<qsizetype, qsizetype> hits;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!byNumber.contains(searchKey(row.at(column))))
                continue;
            if (++hits[column] > hits.value(columns.number))
                columns.number = column;
        }
    }
    if (columns.number < 0)
        return columns;
    while (!byNumber.contains(searchKey(rows.at(columns.firstRow).value(columns.number))))
        ++columns.firstRow;
    const QStringList headings = columns.firstRow > 0 ? rows.at(columns.firstRow - 1) : QStringList();
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = searchKey(headings.at(column));
        if (column == columns.number || holdsOneOf(heading, {u"理由"}))
            continue;
        if (columns.score < 0 && holdsOneOf(heading, {u"点", u"スコア", u"score"}))
            columns.score = column;
        else if (columns.came < 0 && holdsOneOf(heading, {u"受講", u"出席", u"出欠", u"参加", u"修了"}))
            columns.came = column;
    }
    return columns;
}

bool saysAbsent(const QString &came)
{
    const QString key = searchKey(came);
    static constexpr const char16_t *beginnings[]
        = {u"欠", u"未", u"不", u"×", u"✕", u"✗", u"-", u"無", u"no"};
    return key == QLatin1String("0")
        || std::any_of(std::begin(beginnings), std::end(beginnings), [&key](const char16_t *word) {
               return key.startsWith(searchKey(QString::fromUtf16(word)));
           });
}

} // namespace

TrainingPeople trainingPeople(const Records &records)
{
    TrainingPeople people;
    for (const Stored &stored : records.list(Staff::spec))
        people.staff.insert(stored.id, fromValues<Staff>(stored.values));
    QStringList services;
    for (const Stored &stored : records.list(CloudService::spec))
        services << fromValues<CloudService>(stored.values).name;
    for (const Stored &stored : records.list(UserId::spec)) {
        const auto id = fromValues<UserId>(stored.values);
        if (!services.contains(id.system) || id.stoppedOn.isValid())
            continue;
        for (const IdHolder &holder : id.holders) {
            if (!holder.until.isValid())
                people.cloudUsers << holder.staff.value;
        }
    }
    return people;
}

QDate dayOf(const TrainingEvent &event, QDate today)
{
    if (event.heldOn.isValid())
        return event.heldOn;
    return event.plannedOn.isValid() ? event.plannedOn : today;
}

bool isMeant(const QList<TargetGroup> &groups, const TrainingPeople &people, qint64 person, QDate on)
{
    const auto staff = people.staff.constFind(person);
    if (staff == people.staff.cend() || !isPresentOn(*staff, on))
        return false;
    return std::any_of(groups.cbegin(), groups.cend(), [&](TargetGroup group) {
        return belongsTo(group, *staff, people.cloudUsers.contains(person), on);
    });
}

QList<Attendance> fullAttendance(const TrainingEvent &event, const TrainingPeople &people, QDate today)
{
    const QDate on = dayOf(event, today);
    QList<Attendance> lines = event.attendance;
    QSet<qint64> listed;
    for (const Attendance &line : std::as_const(lines))
        listed << line.staff.value;
    QList<qint64> added;
    for (auto person = people.staff.keyBegin(); person != people.staff.keyEnd(); ++person) {
        if (!listed.contains(*person) && isMeant(event.targetGroups, people, *person, on))
            added << *person;
    }
    const ReadingOrder order;
    std::sort(added.begin(), added.end(), [&](qint64 a, qint64 b) {
        const int compared = order.compare(people.staff[a].reading, people.staff[b].reading);
        return compared != 0 ? compared < 0 : a < b;
    });
    for (const qint64 person : std::as_const(added)) {
        Attendance line;
        line.staff = {person};
        line.plannedOn = event.plannedOn;
        lines << line;
    }
    return lines;
}

AttendanceState stateOf(const Attendance &line)
{
    if (line.attended == true)
        return AttendanceState::Attended;
    if (line.madeUpOn.isValid())
        return AttendanceState::MadeUp;
    if (!line.absenceReason.trimmed().isEmpty())
        return AttendanceState::Excused;
    return line.attended ? AttendanceState::Absent : AttendanceState::Open;
}

void markAttended(Attendance &line)
{
    line.attended = true;
    line.absenceReason.clear();
    line.madeUpOn = {};
}

QString labelOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Open:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Not known yet"));
    case AttendanceState::Attended:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Attended"));
    case AttendanceState::MadeUp:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Made up"));
    case AttendanceState::Excused:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Absent, with reason"));
    case AttendanceState::Absent:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Absent, no reason"));
}

std::optional<int> AttendanceRate::percent() const
{
    return meant > 0 ? std::optional(int((attended + madeUp) * 100 / meant)) : std::nullopt;
}

QString labelOf(AttendanceRate::Group group)
{
    switch (group) {
    case AttendanceRate::Group::Everybody:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Everybody"));
    case AttendanceRate::Group::Regular:
        return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Regular staff"));
    case AttendanceRate::Group::NonRegular:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PeopleTraining", "Non-regular staff"));
}

QList<AttendanceRate> attendanceRates(const QList<Attendance> &attendance, const TrainingPeople &people)
{
    using Group = AttendanceRate::Group;
    QList<AttendanceRate> rates;
    for (const Group group : {Group::Everybody, Group::Regular, Group::NonRegular}) {
        AttendanceRate rate;
        rate.group = group;
        rates << rate;
    }
    for (const Attendance &line : attendance) {
        const Staff staff = people.staff.value(line.staff.value);
        const AttendanceState state = stateOf(line);
        count(rates[0], state);
        if (staff.employment)
            count(rates[*staff.employment == Employment::Regular ? 1 : 2], state);
    }
    rates.removeIf([](const AttendanceRate &rate) { return rate.meant == 0; });
    return rates;
}

PastedAttendance attendanceFromNumbers(const QString &text, const QList<Attendance> &attendance,
                                       const TrainingPeople &people)
{
    const QHash<QString, qsizetype> byNumber = linesByNumber(attendance, people);
    static const QRegularExpression gaps(QStringLiteral("[\\s,;、]+"));
    PastedAttendance pasted;
    for (const QString &number : text.split(gaps, Qt::SkipEmptyParts)) {
        const auto line = byNumber.constFind(searchKey(number));
        if (line == byNumber.cend())
            pasted.unknown << number;
        else if (!pasted.lines.contains(*line))
            pasted.lines << *line;
    }
    return pasted;
}

ListedAttendance attendanceFromRows(const QList<QStringList> &rows, const QList<Attendance> &attendance,
                                    const TrainingPeople &people)
{
    ListedAttendance listed {attendance, 0, {}};
    const QHash<QString, qsizetype> byNumber = linesByNumber(attendance, people);
    const AttendanceColumns columns = columnsOf(rows, byNumber);
    if (columns.number < 0)
        return listed;
    for (const QStringList &row : rows.mid(columns.firstRow)) {
        const QString number = row.value(columns.number).trimmed();
        const auto found = byNumber.constFind(searchKey(number));
        if (found == byNumber.cend()) {
            if (!number.isEmpty())
                listed.unknown << number;
            continue;
        }
        ++listed.found;
        Attendance &line = listed.lines[*found];
        const QString came = columns.came < 0 ? QStringLiteral("○") : row.value(columns.came).trimmed();
        if (saysAbsent(came))
            line.attended = false;
        else if (!came.isEmpty())
            markAttended(line);
        bool isNumber = false;
        const qlonglong score = searchKey(row.value(columns.score)).toLongLong(&isNumber);
        if (isNumber && columns.score >= 0)
            line.score = score;
    }
    return listed;
}

QList<Problem> reportProblems(const TrainingEvent &event)
{
    QList<Problem> problems;
    const auto add = [&problems](const char *column, const char *text) {
        problems << Problem {QLatin1String(column), translated(text)};
    };
    if (!event.heldOn.isValid())
        add("held_on", QT_TRANSLATE_NOOP("PeopleTraining", "When was it held?"));
    if (event.attendance.isEmpty())
        add("attendance", QT_TRANSLATE_NOOP("PeopleTraining", "Who attended is not written."));
    const bool isOpen
        = std::any_of(event.attendance.cbegin(), event.attendance.cend(), [](const Attendance &line) {
              return stateOf(line) == AttendanceState::Open || stateOf(line) == AttendanceState::Absent;
          });
    if (isOpen)
        add("attendance",
            QT_TRANSLATE_NOOP("PeopleTraining", "Of some it is not written whether they came, or why not."));
    if (event.kind == TrainingKind::Drill && event.findings.trimmed().isEmpty())
        add("findings", QT_TRANSLATE_NOOP("PeopleTraining", "What the drill has shown is not written."));
    return problems;
}

} // namespace mamori
