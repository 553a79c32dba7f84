// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/training_event.h"

#include "model/japanese/fiscal_year.h"
#include "model/registers/contradictions.h"

#include <QSet>

#include <algorithm>

namespace mamori {

static constexpr Field attendanceFields[] = {
    field<&Attendance::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Required | Personal),
    field<&Attendance::plannedOn>("planned_on", QT_TRANSLATE_NOOP("Field", "Planned for")),
    field<&Attendance::attended>("attended", QT_TRANSLATE_NOOP("Field", "Attended")),
    field<&Attendance::absenceReason>("absence_reason", QT_TRANSLATE_NOOP("Field", "Reason of absence")),
    field<&Attendance::madeUpOn>("made_up_on", QT_TRANSLATE_NOOP("Field", "Made up on")),
    field<&Attendance::score>("score", QT_TRANSLATE_NOOP("Field", "Score")),
    field<&Attendance::understood>("understood", QT_TRANSLATE_NOOP("Field", "Understood")),
};

std::span<const Field> Attendance::lineFields()
{
    return attendanceFields;
}

static constexpr Field trainingReportFields[] = {
    field<&TrainingReport::office>("office", QT_TRANSLATE_NOOP("Field", "Office"), Required),
    field<&TrainingReport::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Reported on"), Required),
    field<&TrainingReport::by>("by", QT_TRANSLATE_NOOP("Field", "Person"), Personal),
    field<&TrainingReport::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference")),
};

std::span<const Field> TrainingReport::lineFields()
{
    return trainingReportFields;
}

static constexpr Field fields[] = {
    field<&TrainingEvent::number>("number", QT_TRANSLATE_NOOP("Field", "Training number"), Unique | Listed),
    field<&TrainingEvent::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed),
    field<&TrainingEvent::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&TrainingEvent::fiscalYear>("fiscal_year", QT_TRANSLATE_NOOP("Field", "Fiscal year"),
                                      Required | Listed),
    field<&TrainingEvent::organiser>("organiser", QT_TRANSLATE_NOOP("Field", "Organiser"), 0, "46(1)"),
    field<&TrainingEvent::lecturer>("lecturer", QT_TRANSLATE_NOOP("Field", "Lecturer or organising body")),
    field<&TrainingEvent::targetGroups>("target_groups", QT_TRANSLATE_NOOP("Field", "For whom"),
                                        Required | Listed, "46(3)"),
    field<&TrainingEvent::topics>("topics", QT_TRANSLATE_NOOP("Field", "Topics"), Required, "45(1)"),
    field<&TrainingEvent::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Multiline),
    field<&TrainingEvent::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
    field<&TrainingEvent::plannedOn>("planned_on", QT_TRANSLATE_NOOP("Field", "Planned for")),
    field<&TrainingEvent::heldOn>("held_on", QT_TRANSLATE_NOOP("Field", "Held on"), Listed, "47(1)"),
    field<&TrainingEvent::heldUntil>("held_until", QT_TRANSLATE_NOOP("Field", "Held until")),
    field<&TrainingEvent::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Place),
    field<&TrainingEvent::attendance>("attendance", QT_TRANSLATE_NOOP("Field", "Attendance"), 0, "47(1)"),
    field<&TrainingEvent::invitedCount>("invited_count", QT_TRANSLATE_NOOP("Field", "Persons concerned"),
                                        Derived | Listed),
    field<&TrainingEvent::attendedCount>("attended_count", QT_TRANSLATE_NOOP("Field", "Persons attended"),
                                         Derived | Listed, "47(1)"),
    field<&TrainingEvent::sectionRole>("section_role", QT_TRANSLATE_NOOP("Field", "Role of the section"),
                                       Multiline, "48(3)"),
    field<&TrainingEvent::findings>("findings", QT_TRANSLATE_NOOP("Field", "What was found"), Multiline,
                                    "48(3)"),
    field<&TrainingEvent::improvements>("improvements", QT_TRANSLATE_NOOP("Field", "Improvements"),
                                        Multiline),
    field<&TrainingEvent::reports>("reports", QT_TRANSLATE_NOOP("Field", "Reports made"), AppendOnly,
                                   "47(1)"),
    field<&TrainingEvent::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Training or drill")},
    {"form", QT_TRANSLATE_NOOP("Section", "When and where")},
    {"attendance", QT_TRANSLATE_NOOP("Section", "Attendance")},
    {"section_role", QT_TRANSLATE_NOOP("Section", "Results of a drill")},
    {"reports", QT_TRANSLATE_NOOP("Section", "Reports made")},
};

static void checkAttendance(const TrainingEvent &t, Contradictions &found)
{
    QSet<qint64> seen;
    for (const Attendance &a : t.attendance) {
        if (a.staff && seen.contains(a.staff.value))
            found.add(
                "attendance",
                QCoreApplication::translate("TrainingEvent", "A person stands in the attendance twice."));
        seen << a.staff.value;
        if (isBefore(a.madeUpOn, t.heldOn))
            found.add("attendance",
                      QCoreApplication::translate("TrainingEvent", "Made up before it was held."));
        if (a.score && *a.score < 0)
            found.add("attendance", QCoreApplication::translate("TrainingEvent", "A score is not negative."));
    }
}

static QList<Problem> check(const TrainingEvent &t)
{
    Contradictions found;
    if (isBefore(t.heldUntil, t.heldOn))
        found.add("held_until",
                  QCoreApplication::translate("TrainingEvent", "Held until before it was held."));
    if (t.fiscalYear && t.heldOn.isValid() && FiscalYear::of(t.heldOn).year != *t.fiscalYear)
        found.add("held_on", QCoreApplication::translate("TrainingEvent", "Held in another fiscal year."));
    checkAttendance(t, found);
    for (const TrainingReport &report : t.reports) {
        if (isBefore(report.reportedOn, t.heldOn))
            found.add("reports",
                      QCoreApplication::translate("TrainingEvent", "Reported before it was held."));
    }
    return found.problems();
}

static TrainingEvent withCounts(TrainingEvent event)
{
    event.invitedCount.reset();
    event.attendedCount.reset();
    if (event.attendance.isEmpty())
        return event;
    event.invitedCount = event.attendance.size();
    event.attendedCount
        = std::count_if(event.attendance.cbegin(), event.attendance.cend(), [](const Attendance &a) {
              return a.attended.value_or(false) || a.madeUpOn.isValid();
          });
    return event;
}

constinit const Register TrainingEvent::spec {
    .table = "training_event",
    .title = QT_TRANSLATE_NOOP("Register", "Training and drills"),
    .article = "46",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Training, emergency drills and briefings of the section: who took part, who did not and why, and to "
        "whom the result was reported. Enter an event when its day is known, then tick the attendance."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<TrainingEvent>,
    .check = checkOf<TrainingEvent, check>,
    .derive = deriveOf<TrainingEvent, withCounts>,
};

} // namespace mamori
