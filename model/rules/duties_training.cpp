// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"
#include "model/registers/training_event.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using EventCase = CaseOf<TrainingEvent>;
using PersonCase = CaseOf<Staff>;

constexpr char holdTask[] = QT_TRANSLATE_NOOP("DutyTask", "Hold the section's training of this fiscal year");
constexpr char attendTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Have everybody attend the training, or make it up");
constexpr char planTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Plan the work so that everybody can attend training and drills");
constexpr char reportTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Report on training and drills to the offices above");

bool isHeld(const TrainingEvent &t)
{
    return t.heldOn.isValid();
}

bool isOfKind(const EventCase &c)
{
    return c->kind && qsizetype(*c->kind) == c.ask.choice;
}

bool hasAttended(const Attendance &line)
{
    return line.attended == true || line.madeUpOn.isValid();
}

QDate endOfYear(QDate day)
{
    return day.isValid() ? FiscalYear::of(day).last() : QDate();
}

template <class Condition>
bool everyLine(const TrainingEvent &t, Condition condition)
{
    return std::all_of(t.attendance.cbegin(), t.attendance.cend(), condition);
}

/// Art. 12(1)(2): the section is taught how the measures are done.
DutyFinding held(const EventCase &c)
{
    return isHeld(c.record) && !c->content.isEmpty() ? DutyFinding::fulfilled(c->heldOn, c->lecturer)
                                                     : DutyFinding();
}

bool isPresent(const Staff &staff)
{
    return !staff.leftOn.isValid();
}

/// The newest event that a person attended, and the day of it.
template <class Condition>
QDate lastAttended(const PersonCase &c, Condition condition)
{
    QDate last;
    c.world.any<TrainingEvent>([&](const TrainingEvent &t) {
        for (const Attendance &line : t.attendance) {
            if (line.staff.value == c.id && hasAttended(line) && condition(t, line))
                last = std::max({last, line.madeUpOn, t.heldOn});
        }
        return false;
    });
    return last;
}

/// Art. 12(1)(4): everybody once in each fiscal year.
DutyFinding trained(const PersonCase &c)
{
    if (!isPresent(c.record))
        return {};
    const QDate last = lastAttended(c, [](const TrainingEvent &, const Attendance &) { return true; });
    if (!last.isValid())
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "no training was attended so far"));
    return DutyFinding::renewing(FiscalYear {FiscalYear::of(last).year + 1}.last(), last, c->name);
}

/// Art. 45(1): who joined has understood the policy.
DutyFinding understood(const PersonCase &c)
{
    const QDate last = lastAttended(c, [](const TrainingEvent &t, const Attendance &line) {
        return t.topics.contains(TrainingTopic::Policy) && (line.understood == true || line.score);
    });
    return Judgement(isPresent(c.record), endOfYear(c->startedOn))
        .needs(last.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it is not shown that the policy was understood"))
        .fulfilled(last, c->name);
}

/// Art. 45(4): the section knows where policy and procedures can be read at any time.
DutyFinding announced(const EventCase &c)
{
    return Judgement(c->kind == TrainingKind::Briefing && c->topics.contains(TrainingTopic::Policy))
        .needs(isHeld(c.record), QT_TRANSLATE_NOOP("DutyFinding", "it has not been held"))
        .needs(!c->content.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "what was said is not written"))
        .fulfilled(c->heldOn, c->lecturer);
}

/// Art. 46(3).
DutyFinding newHiresTrained(const EventCase &c)
{
    return Judgement(c->targetGroups.contains(TargetGroup::NewHires) && isHeld(c.record), c->heldOn)
        .needs(!c->attendance.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who attended is not written"))
        .needs(everyLine(c.record, hasAttended),
               QT_TRANSLATE_NOOP("DutyFinding", "somebody has neither attended nor made it up"))
        .fulfilled(c->heldOn);
}

/// Art. 46(4), 48(3): nobody stays away without a reason.
DutyFinding attended(const EventCase &c)
{
    const bool isExcused = everyLine(c.record, [](const Attendance &line) {
        return hasAttended(line) || !line.absenceReason.trimmed().isEmpty();
    });
    return Judgement(isOfKind(c) && isHeld(c.record), endOfYear(c->heldOn))
        .needs(!c->attendance.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who attended is not written"))
        .needs(isExcused, QT_TRANSLATE_NOOP("DutyFinding", "somebody was absent without a reason"))
        .fulfilled(c->heldOn);
}

/// Art. 46(4), 48(3): everybody has a day on which it fits.
DutyFinding planned(const EventCase &c)
{
    return Judgement(isOfKind(c), c->heldOn.isValid() ? c->heldOn : c->plannedOn)
        .needs(!c->attendance.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who is to attend is not written"))
        .needs(everyLine(c.record, [](const Attendance &line) { return line.plannedOn.isValid(); }),
               QT_TRANSLATE_NOOP("DutyFinding", "not everybody has a day to attend"))
        .fulfilled(c->plannedOn.isValid() ? c->plannedOn : c->heldOn);
}

/// Art. 47(1): the section knows who attended.
DutyFinding counted(const EventCase &c)
{
    const bool isAnswered = !c->attendance.isEmpty()
        && everyLine(c.record, [](const Attendance &line) { return line.attended.has_value(); });
    return Judgement(isOfKind(c) && isHeld(c.record), endOfYear(c->heldOn))
        .needs(isAnswered, QT_TRANSLATE_NOOP("DutyFinding", "who attended is not answered for everybody"))
        .fulfilled(c->heldOn);
}

/// Art. 47(1), 48(3): to the chief officer and the department officer.
DutyFinding reported(const EventCase &c)
{
    const auto reportTo = [&](Office office) {
        const auto found = std::find_if(c->reports.cbegin(), c->reports.cend(), [&](const TrainingReport &r) {
            return r.office == office && r.reportedOn.isValid();
        });
        return found == c->reports.cend() ? QDate() : found->reportedOn;
    };
    const QDate general = reportTo(Office::GeneralOfficer);
    const QDate department = reportTo(Office::DepartmentOfficer);
    return Judgement(isOfKind(c) && isHeld(c.record), endOfYear(c->heldOn))
        .needs(c->kind != TrainingKind::Drill || !c->findings.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what the drill has shown is not written"))
        .needs(general.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "the chief officer has no report on it"))
        .needs(department.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the department officer has no report on it"))
        .fulfilled(std::max(general, department));
}

bool teaches(const EventCase &c)
{
    return isHeld(c.record) && c.ask.choice >= 0 && c->topics.contains(TrainingTopic(c.ask.choice));
}

/// Art. 80(2)(1), 106(1)(1): a training or notice on a topic.
DutyFinding topicTaught(const EventCase &c)
{
    return teaches(c) ? DutyFinding::fulfilled(c->heldOn, c->lecturer) : DutyFinding();
}

/// Art. 126(2): those who use a cloud service.
DutyFinding cloudUsersTaught(const EventCase &c)
{
    const bool isTheirs
        = c->targetGroups.contains(TargetGroup::CloudUsers) || c->targetGroups.contains(TargetGroup::All);
    return Judgement(c->topics.contains(TrainingTopic::Cloud) && isTheirs, c->plannedOn)
        .needs(isHeld(c.record), QT_TRANSLATE_NOOP("DutyFinding", "it has not been held"))
        .fulfilled(c->heldOn, c->lecturer);
}

constexpr char untaught[] = QT_TRANSLATE_NOOP("DutyFinding", "no training or briefing has taught it");

constexpr DutyRule rules[] = {
    recordRule<held>("training-held", holdTask, {.sum = DutySum::Recurring}),
    recordRule<trained>("everybody-trained", attendTask,
                        {.none = QT_TRANSLATE_NOOP("DutyFinding", "nobody stands in the staff register"),
                         .alsoReads = {reads<TrainingEvent>()}}),
    recordRule<understood>("policy-understood", attendTask, {.alsoReads = {reads<TrainingEvent>()}}),
    recordRule<announced>(
        "policy-announced",
        QT_TRANSLATE_NOOP("DutyTask", "Tell the section where policy and procedures can be read"),
        {.none
         = QT_TRANSLATE_NOOP("DutyFinding", "no briefing has told where policy and procedures can be read")}),
    recordRule<newHiresTrained>("new-hires-trained", attendTask),
    recordRule<attended>("event-attended", attendTask, {.choices = choicesOf<TrainingKind>}),
    recordRule<planned>("event-planned", planTask, {.choices = choicesOf<TrainingKind>}),
    recordRule<counted>("event-counted", attendTask, {.choices = choicesOf<TrainingKind>}),
    recordRule<reported>("event-reported", reportTask, {.choices = choicesOf<TrainingKind>}),
    recordRule<topicTaught>("topic-taught", holdTask,
                            {.none = untaught, .choices = choicesOf<TrainingTopic>}),
    recordRule<topicTaught>("topic-taught-yearly", holdTask,
                            {.sum = DutySum::Recurring, .choices = choicesOf<TrainingTopic>}),
    recordRule<cloudUsersTaught>("cloud-users-taught", holdTask, {.none = untaught}),
};

} // namespace

std::span<const DutyRule> trainingRules()
{
    return rules;
}

} // namespace mamori
