// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "model/japanese/era.h"
#include "model/rules/duties.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace mamori {

namespace {

constexpr DutyState allStates[]
    = {DutyState::Violated,  DutyState::Overdue,   DutyState::Due,          DutyState::Unanswered,
       DutyState::Uncovered, DutyState::Fulfilled, DutyState::NotApplicable};

QString strengthKey(DutyStrength strength)
{
    switch (strength) {
    case DutyStrength::Must:
        return QStringLiteral("must");
    case DutyStrength::Endeavour:
        return QStringLiteral("endeavour");
    case DutyStrength::AsNeeded:
        return QStringLiteral("as_needed");
    case DutyStrength::ProhibitedUnless:
        return QStringLiteral("prohibited_unless");
    }
    return {};
}

QString proofKey(ProofKind kind)
{
    switch (kind) {
    case ProofKind::Record:
        return QStringLiteral("record");
    case ProofKind::Rule:
        return QStringLiteral("rule");
    case ProofKind::Checklist:
        return QStringLiteral("checklist");
    case ProofKind::Document:
        return QStringLiteral("document");
    case ProofKind::Uncovered:
        return QStringLiteral("uncovered");
    }
    return {};
}

/// What proves a duty; `of` and `also` only where there is something to say.
QJsonObject proofJson(const PolicyDuty &duty)
{
    QJsonObject proof {{QStringLiteral("kind"), proofKey(duty.proof)},
                       {QStringLiteral("ref"), duty.proofRef}};
    if (!duty.proofOf.isEmpty())
        proof.insert(QStringLiteral("of"), duty.proofOf);
    QJsonArray also;
    for (const DutyProofRef &one : duty.alsoProofs) {
        QJsonObject further {{QStringLiteral("ref"), one.rule}};
        if (!one.of.isEmpty())
            further.insert(QStringLiteral("of"), one.of);
        also << further;
    }
    if (!also.isEmpty())
        proof.insert(QStringLiteral("also"), also);
    return proof;
}

QJsonObject toJson(const PolicyDuty &duty)
{
    static const QRegularExpression reference(
        QStringLiteral("^([0-9]+(?:の[0-9]+)?)(?:\\(([0-9]+)\\))?((?:\\([0-9]+\\))?[ア-ン]?)$"));
    const auto parts = reference.match(duty.article);
    return {{QStringLiteral("id"), duty.id},
            {QStringLiteral("article"), parts.captured(1)},
            {QStringLiteral("paragraph"), parts.captured(2)},
            {QStringLiteral("item"), parts.captured(3)},
            {QStringLiteral("feature"), duty.area},
            {QStringLiteral("strength"), strengthKey(duty.strength)},
            {QStringLiteral("proof"), proofJson(duty)}};
}

int runDuties(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {}, {QStringLiteral("json")});
    arguments.operands(0, QStringLiteral("mamori duties [--json]"));
    if (!arguments.has(QStringLiteral("json"))) {
        for (const PolicyDuty &duty : session.policy.duties) {
            session.out << duty.id << u'\t' << articleText(duty.article) << u'\t' << proofKey(duty.proof)
                        << u'\t' << duty.proofRef << u'\t' << duty.text << Qt::endl;
        }
        return Done;
    }
    QJsonArray duties;
    for (const PolicyDuty &duty : session.policy.duties)
        duties << toJson(duty);
    printJson(session, {{QStringLiteral("pack"), session.policy.id}, {QStringLiteral("duties"), duties}});
    return Done;
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const DutyProof &proof)
{
    return {{QStringLiteral("register"), QLatin1String(proof.place.reg->table)},
            {QStringLiteral("record"), proof.place.record},
            {QStringLiteral("text"), proof.text},
            {QStringLiteral("on"), dayJson(proof.on)},
            {QStringLiteral("who"), proof.who}};
}

QJsonObject toJson(const DutyStatus &status)
{
    QJsonArray proofs;
    for (const DutyProof &proof : status.proofs)
        proofs << toJson(proof);
    return {{QStringLiteral("id"), status.duty},
            {QStringLiteral("state"), keyOf(status.state)},
            {QStringLiteral("due"), dayJson(status.due)},
            {QStringLiteral("reason"), status.reason},
            {QStringLiteral("task"), status.task},
            {QStringLiteral("open"), status.openCount},
            {QStringLiteral("proofs"), proofs}};
}

QJsonObject toJson(const DutyBook &book, QDate today)
{
    QJsonObject counts;
    const auto counted = book.counts();
    for (const DutyState state : allStates)
        counts.insert(keyOf(state), counted.value(state));
    QJsonArray duties;
    for (const DutyStatus &status : book.duties())
        duties << toJson(status);
    return {{QStringLiteral("today"), today.toString(Qt::ISODate)},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("duties"), duties}};
}

void printStatus(const DutyBook &book, QDate today, const Session &session)
{
    session.out << eraText(today) << Qt::endl;
    const auto counted = book.counts();
    for (const DutyState state : allStates)
        session.out << labelOf(state) << u'\t' << counted.value(state) << Qt::endl;
    session.out << Qt::endl;
    const QList<DutyTask> tasks = book.tasks();
    for (const DutyTask &task : tasks) {
        session.out << labelOf(task.state) << u'\t' << eraText(task.due) << u'\t' << task.text << u'\t'
                    << QCoreApplication::translate("Commands", "%n duties", nullptr, int(task.duties.size()))
                    << Qt::endl;
    }
    if (tasks.isEmpty())
        session.out << QCoreApplication::translate("Commands", "There is nothing to do.") << Qt::endl;
}

int runStatus(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file")}, {QStringLiteral("json")});
    const QString ledger
        = arguments.operands(1, QStringLiteral("mamori status LEDGER [--today DATE] [--json]")).first();
    const auto open = unlock(ledger, arguments, session);
    if (!open)
        return WrongPassword;
    const DutyBook book(session.policy, *open->records);
    const QDate today = session.clock.today();
    if (arguments.has(QStringLiteral("json")))
        printJson(session, toJson(book, today));
    else
        printStatus(book, today, session);
    return Done;
}

} // namespace

std::span<const Command> dutyCommands()
{
    static constexpr Command commands[] = {
        {"duties", "[--json]", runDuties},
        {"status", "LEDGER [--today DATE] [--json]", runStatus},
    };
    return commands;
}

} // namespace mamori
