// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/approval.h"
#include "model/registers/exception.h"

#include <QHash>

namespace mamori {

class Records;

// Exceptions 例外措置 (Art. 112). Pure functions, but for those that are given the records.

/// Whether the standard is departed from on that day: granted, or taken in urgency and not refused.
bool isInForce(const PolicyException &exception, QDate day);
/// What a relaxed duty says of it, by the duty's id: "By exception until …". Where several relax one, the
/// last to end.
QHash<QString, QString> exceptionNotes(const QList<PolicyException> &exceptions, QDate day);
QStringList dutiesOf(const PolicyException &exception);
/// The provisions of these duties, each once, as they are written in a record.
QString clauseOf(const Policy &policy, const QStringList &duties);

// What is missing, as sentences for the columns they concern, in the order in which one is asked
QList<Problem> missingClause(const PolicyException &exception);
QList<Problem> missingContent(const PolicyException &exception);
/// With time: not before today, decided first. In urgency: begun, and reported when it is stored or later.
QList<Problem> missingPeriod(const PolicyException &exception, QDate today);

/// What can be done with an exception that is written down.
enum class ExceptionNews { Reported, Decided, Reviewed, LiftOrdered, Lifted };
/// Those that its state calls for, in order.
QList<ExceptionNews> possibleNews(const PolicyException &exception);
/// The columns that are written then.
QStringList columnsOf(ExceptionNews news);
/// Why it cannot be stored so. `requester` is the name of who asks: nobody decides on an own wish (Art.
/// 14(1)).
QList<Problem> newsProblems(ExceptionNews news, const PolicyException &exception, const QString &requester,
                            QDate today);

/// The application to the CISO for it.
Approval exceptionApplication(const Policy &policy, const PolicyException &exception);
/// The application for an exception's approval: the one it points to, or, where it points to none, one that
/// asks for the same in the same words and is still to be decided.
std::optional<Id<Approval>> applicationOf(const Records &records, const PolicyException &exception);
/// The exception with what was decided on its application; as it is while that is open. With time it begins
/// on the day of the decision at the earliest.
PolicyException withDecision(PolicyException exception, const Approval &application, const QString &approver);
/// Writes what was decided on an application into the exception that points to it. Belongs to the step in
/// which the decision is stored.
void followDecision(Records &records, Id<Approval> id, const Approval &application);
/// Stores a new exception; with time also the application for its approval, to which it points. One step.
Id<PolicyException> storeException(const Policy &policy, Records &records, const PolicyException &exception);
/// Stores what has come; a decision also in the application that asks for it. One step.
void storeNews(Records &records, Id<PolicyException> id, const PolicyException &exception,
               ExceptionNews news);

} // namespace mamori
