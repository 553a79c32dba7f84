// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/error.h"
#include "model/rules/departures.h"
#include "model/store/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace mamori {

namespace {

void refuseMove(const QString &problem)
{
    if (!problem.isEmpty())
        throw Error(ErrorCode::Refused, problem);
}

/// The record names the other person from now on.
void relink(const MoveThing &thing, Id<Staff> to, Values &values)
{
    const qsizetype column = columnIndex(*thing.reg, thing.column);
    if (thing.lineColumn.isEmpty()) {
        values[column] = to.value;
        return;
    }
    QJsonArray rows = linesFromText(values.at(column).toString());
    QJsonObject row = rows.at(thing.line).toObject();
    row.insert(thing.lineColumn, to.value);
    rows[thing.line] = row;
    values[column] = linesToText(rows);
}

/// What follows in the record that names the person.
void settleRecord(Records &records, const MoveThing &thing, const MoveAnswer &answer)
{
    const auto stored = records.find(*thing.reg, thing.record);
    if (!stored)
        return;
    Values values = stored->values;
    const bool isRelinked = !thing.link || thing.link->handOver == StaffLink::HandOver::Relinked;
    if (answer.how == SettledHow::HandedOver && isRelinked)
        relink(thing, answer.to, values);
    else if (thing.link && thing.link->end && answer.how == thing.link->endsAs)
        thing.link->end(values, thing.line,
                        {answer.on,
                         answer.note.trimmed().isEmpty()
                             ? QCoreApplication::translate("Departures", "The person moves.")
                             : answer.note});
    if (values != stored->values)
        records.change(*thing.reg, thing.record, values);
}

void settleOwn(Records &records, const MoveThing &thing, const MoveAnswer &answer, Id<Staff> person)
{
    auto staff = records.find(person);
    if (!staff || answer.how != SettledHow::Stopped)
        return;
    switch (thing.own) {
    case MoveThing::Own::No:
        return;
    case MoveThing::Own::Office:
        staff->office = Office::None;
        break;
    case MoveThing::Own::MyNumber:
        staff->handlesMyNumber = false;
        staff->myNumberUntil = answer.on;
        break;
    }
    records.change(person, *staff);
}

LentThing backAgain(LentThing thing, const MoveAnswer &answer, const StaffMove &move)
{
    thing.erased = move.erasedOn.isValid() ? std::optional(true) : thing.erased;
    thing.returnedOn = answer.on;
    thing.receivedBy = answer.to ? answer.to : move.confirmedBy;
    return thing;
}

/// What came back and which IDs ended stand in the move's own lists too: the duties look there.
void noteInMove(const Records &records, const MoveThing &thing, const MoveAnswer &answer, StaffMove &move)
{
    if (thing.reg == &UserId::spec && answer.how == SettledHow::Stopped)
        move.ids << MovedId {{thing.record}, thing.name, answer.on, {}, answer.on};
    if (thing.reg != &StaffMove::spec || answer.how != SettledHow::Returned)
        return;
    if (const auto earlier = records.find(Id<StaffMove> {thing.record}))
        move.lent << backAgain(earlier->lent.value(thing.line), answer, move);
}

void settlePerson(Records &records, const StaffMove &move)
{
    auto staff = records.find(move.staff);
    if (!staff)
        return;
    if (move.kind == MoveKind::Leaves)
        staff->leftOn = move.movesOn;
    else if (move.kind == MoveKind::Joins && !staff->startedOn.isValid())
        staff->startedOn = move.movesOn;
    if (*staff != *records.find(move.staff))
        records.change(move.staff, *staff);
}

void checkPlan(const MovePlan &plan, MoveEnd end, QDate today)
{
    for (qsizetype i = 0; i < plan.things.size(); ++i)
        refuseMove(answerProblem(plan.move, plan.things.at(i), plan.answers.value(i), today));
    if (end == MoveEnd::Later)
        return;
    const QList<Problem> problems = finishProblems(plan);
    refuseMove(problems.isEmpty() ? QString() : problems.first().text);
}

} // namespace

Id<StaffMove> storeMove(Records &records, Id<StaffMove> id, const MovePlan &plan, MoveEnd end)
{
    // Asked anew: something may have come in while the pages were filled in.
    MovePlan asked = plan;
    asked.things = thingsOfMove(records, plan.move, id);
    asked.answers.clear();
    for (const MoveThing &thing : std::as_const(asked.things)) {
        MoveAnswer answer;
        for (qsizetype i = 0; i < plan.things.size(); ++i) {
            if (plan.things.at(i).name == thing.name && plan.things.at(i).line == thing.line)
                answer = plan.answers.value(i);
        }
        asked.answers << answer;
    }
    const QDate today = records.clock().today();
    checkPlan(asked, end, today);
    StaffMove move = plan.move;
    Records::Step step = records.begin(QCoreApplication::translate("Departures", "Move of %1")
                                           .arg(records.caption(Staff::spec, move.staff.value)));
    for (qsizetype i = 0; i < asked.things.size(); ++i) {
        const MoveThing &thing = asked.things.at(i);
        const MoveAnswer &answer = asked.answers.at(i);
        if (!answer.how || !thing.proof.isEmpty())
            continue;
        const bool isInThisMove = thing.reg == &StaffMove::spec && thing.record == id.value;
        if (isInThisMove)
            move.lent[thing.line] = backAgain(move.lent.value(thing.line), answer, move);
        else
            noteInMove(records, thing, answer, move);
        if (thing.own != MoveThing::Own::No)
            settleOwn(records, thing, answer, move.staff);
        else if (thing.reg && !isInThisMove)
            settleRecord(records, thing, answer);
        move.settled << SettledThing {thing.name, thing.step, answer.how, answer.on, answer.to, answer.note};
    }
    move.steps = end == MoveEnd::Now ? QString() : openThings(asked).join(QLatin1Char('\n'));
    if (end == MoveEnd::Now) {
        move.finishedOn = today;
        settlePerson(records, move);
    }
    Id<StaffMove> stored = id;
    if (id)
        records.change(id, move);
    else
        stored = records.add(move);
    step.commit();
    return stored;
}

} // namespace mamori
