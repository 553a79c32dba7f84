// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/departures.h"

#include "model/registers/access_approval.h"
#include "model/registers/all.h"
#include "model/registers/consent.h"
#include "model/registers/training_event.h"
#include "model/store/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Departures", text);
}

/// Finds what one person holds.
class Holdings final
{
public:
    Holdings(const Records &records, Id<Staff> person, const StaffMove &move, Id<StaffMove> id)
        : m_records(records)
        , m_person(person)
        , m_move(move)
        , m_id(id)
    {
    }

    QList<MoveThing> find()
    {
        addOwn();
        for (const Register *reg : allRegisters()) {
            for (const Field &field : reg->fields) {
                if (field.target == &Staff::spec)
                    addLinked(*reg, field);
                if (field.lines)
                    addFromRows(*reg, field);
            }
        }
        return m_things;
    }

private:
    void addOwn();
    void addLinked(const Register &reg, const Field &field);
    void addFromRows(const Register &reg, const Field &field);
    void add(const Register &reg, const Stored &stored, const Field &field, const Field *lineField,
             qsizetype line);
    void addThing(MoveThing thing);
    QList<SettledHow> waysOf(const StaffLink *link) const;

    const Records &m_records;
    Id<Staff> m_person;
    const StaffMove &m_move;
    Id<StaffMove> m_id;
    QList<MoveThing> m_things;
};

void Holdings::addThing(MoveThing thing)
{
    const bool isSettled
        = std::any_of(m_move.settled.cbegin(), m_move.settled.cend(),
                      [&thing](const SettledThing &settled) { return settled.what == thing.name; });
    if (!isSettled)
        m_things << std::move(thing);
}

QList<SettledHow> Holdings::waysOf(const StaffLink *link) const
{
    QList<SettledHow> ways;
    if (link && link->end)
        ways << link->endsAs;
    // A link that nobody declared is taken for a task of the person.
    if (!link || link->handOver != StaffLink::HandOver::No)
        ways << SettledHow::HandedOver;
    if (m_move.kind == MoveKind::ChangesWork)
        ways << SettledHow::Kept;
    return ways;
}

void Holdings::addOwn()
{
    const auto staff = m_records.find(m_person);
    if (!staff)
        return;
    MoveThing thing;
    thing.reg = &Staff::spec;
    thing.record = m_person.value;
    thing.ways = {SettledHow::Stopped};
    if (m_move.kind == MoveKind::ChangesWork)
        thing.ways << SettledHow::Kept;
    if (staff->office && *staff->office != Office::None) {
        thing.own = MoveThing::Own::Office;
        thing.name = translated(QT_TRANSLATE_NOOP("Departures", "Office under the standard: %1"))
                         .arg(labelOf(offices[std::size_t(*staff->office)]));
        addThing(thing);
    }
    if (staff->handlesMyNumber == true && !staff->myNumberUntil.isValid()) {
        thing.own = MoveThing::Own::MyNumber;
        thing.name = translated(QT_TRANSLATE_NOOP("Departures", "My Number work: %1"))
                         .arg(staff->myNumberScope.simplified());
        addThing(thing);
    }
}

void Holdings::addLinked(const Register &reg, const Field &field)
{
    const QList<qint64> ids = m_records.linkedFrom(reg, QString::fromLatin1(field.column), m_person.value);
    for (const Stored &stored : m_records.list(reg, ids))
        add(reg, stored, field, nullptr, -1);
}

void Holdings::addFromRows(const Register &reg, const Field &field)
{
    QList<const Field *> links;
    for (const Field &lineField : field.lines()) {
        if (lineField.target == &Staff::spec)
            links << &lineField;
    }
    if (links.isEmpty())
        return;
    const qsizetype column = columnIndex(reg, QLatin1String(field.column));
    QList<qint64> ids;
    m_records.each(reg, {column}, [&](const Stored &stored) {
        if (!stored.values.at(column).isNull())
            ids << stored.id;
    });
    for (const Stored &stored : m_records.list(reg, ids)) {
        const QJsonArray rows = linesFromText(stored.values.at(column).toString());
        for (const Field *link : links) {
            for (qsizetype line = 0; line < rows.size(); ++line) {
                const QJsonValue person = rows.at(line).toObject().value(QLatin1String(link->column));
                if (person.toInteger() == m_person.value)
                    add(reg, stored, field, link, line);
            }
        }
    }
}

void Holdings::add(const Register &reg, const Stored &stored, const Field &field, const Field *lineField,
                   qsizetype line)
{
    const QString column = QString::fromLatin1(field.column);
    const QString lineColumn = lineField ? QString::fromLatin1(lineField->column) : QString();
    MoveThing thing;
    thing.reg = &reg;
    thing.record = stored.id;
    thing.column = column;
    thing.lineColumn = lineColumn;
    thing.line = line;
    const QString caption = translated(QT_TRANSLATE_NOOP("Departures", "%1: %2 (%3)"))
                                .arg(titleOf(reg), captionOf(reg, stored.values), labelOf(field));
    thing.name = caption;
    const QList<const StaffLink *> declared = staffLinksOf(reg, column, lineColumn);
    if (declared.isEmpty()) {
        thing.ways = waysOf(nullptr);
        addThing(thing);
    }
    for (const StaffLink *link : declared) {
        thing.link = link;
        thing.ways = waysOf(link);
        const bool isThisMove = &reg == &StaffMove::spec && stored.id == m_id.value;
        if (*link->eachOf == '\0') {
            if (!isThisMove && link->isOpen && link->isOpen(stored.values, line, m_move.movesOn))
                addThing(thing);
            continue;
        }
        const qsizetype rows = columnIndex(reg, QLatin1String(link->eachOf));
        const QJsonArray all = linesFromText(stored.values.at(rows).toString());
        for (qsizetype each = 0; each < all.size(); ++each) {
            if (!link->isOpen(stored.values, each, m_move.movesOn))
                continue;
            MoveThing row = thing;
            row.line = each;
            row.name = translated(QT_TRANSLATE_NOOP("Departures", "%1: %2"))
                           .arg(labelOf(reg.fields[std::size_t(rows)]),
                                all.at(each).toObject().value(QLatin1String("description")).toString());
            addThing(row);
        }
    }
}

// Joining --------------------------------------------------------------------

template <class R>
QList<std::pair<qint64, R>> allOf(const Records &records)
{
    QList<std::pair<qint64, R>> found;
    for (const Stored &stored : records.list(R::spec))
        found << std::pair(stored.id, fromValues<R>(stored.values));
    return found;
}

/// The caption of the newest record that proves it; empty when none does.
template <class R, class Proves>
QString proofOf(const Records &records, Proves proves)
{
    QString proof;
    for (const auto &[id, record] : allOf<R>(records)) {
        if (proves(record))
            proof = records.caption(R::spec, id);
    }
    return proof;
}

QString trainingProof(const Records &records, const StaffMove &move)
{
    return proofOf<TrainingEvent>(records, [&move](const TrainingEvent &event) {
        return std::any_of(event.attendance.cbegin(), event.attendance.cend(), [&](const Attendance &line) {
            const QDate on = line.madeUpOn.isValid() ? line.madeUpOn : event.heldOn;
            return line.staff == move.staff && (line.attended == true || line.madeUpOn.isValid())
                && on >= move.movesOn;
        });
    });
}

QString consentProof(const Records &records, const StaffMove &move)
{
    return proofOf<Consent>(records, [&move](const Consent &consent) {
        const bool isSigned = consent.signedOn.isValid() && !consent.textVersion.isEmpty();
        const bool isJudged = consent.needed == false && !consent.notNeededReason.isEmpty();
        return consent.staff == move.staff && (isSigned || isJudged)
            && (!consent.appointedUntil.isValid() || consent.appointedUntil >= move.movesOn);
    });
}

QString accessProof(const Records &records, const StaffMove &move)
{
    return proofOf<AccessApproval>(records, [&move](const AccessApproval &access) {
        return access.staff == move.staff && !access.endedOn.isValid()
            && (access.approvedOn.isValid() || access.granted.isEmpty()) && access.blockedCheckedOn.isValid();
    });
}

QString idProof(const Records &records, const StaffMove &move)
{
    return proofOf<UserId>(records, [&move](const UserId &id) {
        return !id.stoppedOn.isValid()
            && std::any_of(id.holders.cbegin(), id.holders.cend(), [&move](const IdHolder &holder) {
                   return holder.staff == move.staff && !holder.until.isValid();
               });
    });
}

QList<MoveThing> joiningThings(const Records &records, const StaffMove &move)
{
    const Staff staff = records.find(move.staff).value_or(Staff {});
    const bool isRegular = staff.employment == Employment::Regular;
    QList<MoveThing> things;
    for (std::size_t i = 0; i < std::size(joiningSteps); ++i) {
        const auto step = JoiningStep(i);
        MoveThing thing;
        thing.step = step;
        thing.name = labelOf(joiningSteps[i]);
        thing.ways = {SettledHow::Done, SettledHow::NotNeeded};
        switch (step) {
        case JoiningStep::Training:
            thing.proof = trainingProof(records, move);
            break;
        case JoiningStep::Consent:
            thing.proof = consentProof(records, move);
            break;
        case JoiningStep::Access:
            thing.proof = accessProof(records, move);
            break;
        case JoiningStep::Ids:
            thing.proof = idProof(records, move);
            break;
        }
        const bool isForOthers = step == JoiningStep::Consent || step == JoiningStep::Access;
        const bool isSettled
            = std::any_of(move.settled.cbegin(), move.settled.cend(),
                          [step](const SettledThing &settled) { return settled.step == step; });
        if (!isSettled && !(isRegular && isForOthers))
            things << thing;
    }
    return things;
}

bool isAnswered(const MoveThing &thing, const MoveAnswer &answer)
{
    return !thing.proof.isEmpty() || answer.how.has_value();
}

Problem problemIn(const char *column, const QString &text)
{
    return {QLatin1String(column), text};
}

} // namespace

bool isDeparture(const StaffMove &move)
{
    return move.kind == MoveKind::ChangesWork || move.kind == MoveKind::Leaves;
}

QList<MoveThing> thingsOfMove(const Records &records, const StaffMove &move, Id<StaffMove> id)
{
    if (!move.staff || !move.kind)
        return {};
    if (!isDeparture(move))
        return joiningThings(records, move);
    return Holdings(records, move.staff, move, id).find();
}

QString answerProblem(const StaffMove &move, const MoveThing &thing, const MoveAnswer &answer, QDate today)
{
    if (!answer.how || !thing.proof.isEmpty())
        return {};
    if (!thing.ways.contains(*answer.how))
        return translated(QT_TRANSLATE_NOOP("Departures", "%1 cannot be settled in this way."))
            .arg(thing.name);
    if (!answer.on.isValid())
        return translated(QT_TRANSLATE_NOOP("Departures", "The day is missing: %1")).arg(thing.name);
    if (answer.on > today)
        return translated(QT_TRANSLATE_NOOP("Departures", "The day has not come yet: %1")).arg(thing.name);
    if (answer.how == SettledHow::HandedOver && !answer.to)
        return translated(QT_TRANSLATE_NOOP("Departures", "Who takes it over? %1")).arg(thing.name);
    if (answer.to && answer.to == move.staff)
        return translated(
                   QT_TRANSLATE_NOOP("Departures", "Another person than the one who moves takes it over: %1"))
            .arg(thing.name);
    const bool needsReason = answer.how == SettledHow::Kept || answer.how == SettledHow::NotNeeded;
    if (needsReason && answer.note.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("Departures", "The reason is missing: %1")).arg(thing.name);
    return {};
}

QStringList openThings(const MovePlan &plan)
{
    QStringList names;
    for (qsizetype i = 0; i < plan.things.size(); ++i) {
        if (!isAnswered(plan.things.at(i), plan.answers.value(i)))
            names << plan.things.at(i).name;
    }
    return names;
}

QList<Problem> finishProblems(const MovePlan &plan)
{
    QList<Problem> problems;
    const QStringList open = openThings(plan);
    if (!open.isEmpty())
        problems << problemIn(
            "steps",
            translated(QT_TRANSLATE_NOOP("Departures", "The move cannot be finished, this is open: %1"))
                .arg(open.join(translated(QT_TRANSLATE_NOOP("Departures", ", ")))));
    if (isDeparture(plan.move)) {
        if (!plan.move.erasedOn.isValid())
            problems << problemIn("erased_on",
                                  translated(QT_TRANSLATE_NOOP(
                                      "Departures", "When was what was lent erased? (Art. 42(1)(1))")));
        if (!plan.move.ownFilesErasedOn.isValid())
            problems << problemIn(
                "own_files_erased_on",
                translated(QT_TRANSLATE_NOOP("Departures",
                                             "When were own files and papers erased? (Art. 42(1)(3))")));
    }
    if (!plan.move.confirmedBy)
        problems << problemIn("confirmed_by",
                              translated(QT_TRANSLATE_NOOP("Departures", "Who has confirmed all of it?")));
    else if (plan.move.confirmedBy == plan.move.staff)
        problems << problemIn("confirmed_by",
                              translated(QT_TRANSLATE_NOOP(
                                  "Departures", "Another person than the one who moves confirms it.")));
    return problems;
}

} // namespace mamori
