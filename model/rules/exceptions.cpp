// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/exceptions.h"

#include "model/japanese/era.h"
#include "model/japanese/search_key.h"
#include "model/rules/approvals.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool isEmpty(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Collects what is missing.
class Missing
{
public:
    void add(bool isMissing, const char *column, const QString &text)
    {
        if (isMissing)
            m_problems << Problem {QLatin1String(column), text};
    }
    QList<Problem> problems() const { return m_problems; }

private:
    QList<Problem> m_problems;
};

QString tell(const char *text)
{
    return QCoreApplication::translate("Exceptions", text);
}

bool isUrgent(const PolicyException &exception)
{
    return exception.urgent.value_or(false);
}

} // namespace

bool isInForce(const PolicyException &exception, QDate day)
{
    const bool isRefused = exception.decision == ExceptionDecision::Refused;
    const bool isGranted = exception.decision && !isRefused;
    const bool stands = isGranted || (isUrgent(exception) && !isRefused);
    const bool hasBegun = exception.validFrom.isValid() && exception.validFrom <= day;
    const bool isOver = (exception.validUntil.isValid() && exception.validUntil < day)
        || (exception.liftedOn.isValid() && exception.liftedOn <= day);
    return stands && hasBegun && !isOver;
}

QStringList dutiesOf(const PolicyException &exception)
{
    return exception.duties.simplified().split(u' ', Qt::SkipEmptyParts);
}

QHash<QString, QString> exceptionNotes(const QList<PolicyException> &exceptions, QDate day)
{
    QHash<QString, const PolicyException *> last;
    for (const PolicyException &exception : exceptions) {
        if (!isInForce(exception, day))
            continue;
        for (const QString &duty : dutiesOf(exception)) {
            const PolicyException *known = last.value(duty);
            if (!known || known->validUntil < exception.validUntil)
                last.insert(duty, &exception);
        }
    }
    QHash<QString, QString> notes;
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        const PolicyException &exception = **it;
        const QString name = exception.number.isEmpty() ? exception.title : exception.number;
        notes.insert(it.key(),
                     exception.validUntil.isValid()
                         ? QCoreApplication::translate("Exceptions", "By exception until %1 (%2).")
                               .arg(eraText(exception.validUntil), name)
                         : QCoreApplication::translate("Exceptions", "By exception (%1).").arg(name));
    }
    return notes;
}

QString clauseOf(const Policy &policy, const QStringList &duties)
{
    QStringList clauses;
    for (const QString &id : duties) {
        const PolicyDuty *duty = policy.findDuty(id);
        if (duty && !clauses.contains(articleText(duty->article)))
            clauses << articleText(duty->article);
    }
    return clauses.join(u'、');
}

QList<Problem> missingClause(const PolicyException &exception)
{
    Missing missing;
    missing.add(isEmpty(exception.clause), "clause",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Choose which rule is departed from, or write it.")));
    return missing.problems();
}

QList<Problem> missingContent(const PolicyException &exception)
{
    Missing missing;
    missing.add(isEmpty(exception.title), "title", tell(QT_TRANSLATE_NOOP("Exceptions", "Give it a title.")));
    missing.add(!exception.kind, "kind",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Say whether it is done otherwise or left undone.")));
    missing.add(isEmpty(exception.content), "content",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Say what is done, or left undone.")));
    missing.add(isEmpty(exception.reason), "reason",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Say why it cannot be avoided.")));
    missing.add(exception.kind == ExceptionKind::OtherMethod && isEmpty(exception.otherMethod),
                "other_method", tell(QT_TRANSLATE_NOOP("Exceptions", "Say by which other method.")));
    missing.add(isUrgent(exception) && isEmpty(exception.minimumScope), "minimum_scope",
                tell(QT_TRANSLATE_NOOP(
                    "Exceptions", "In urgency only the smallest range is allowed: write it (Art. 112(2)).")));
    return missing.problems();
}

QList<Problem> missingPeriod(const PolicyException &exception, QDate today)
{
    Missing missing;
    missing.add(!exception.requestedBy, "requested_by",
                isUrgent(exception) ? tell(QT_TRANSLATE_NOOP("Exceptions", "Say who reports."))
                                    : tell(QT_TRANSLATE_NOOP("Exceptions", "Say who asks for it.")));
    missing.add(!exception.validFrom.isValid(), "valid_from",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Say from when it holds.")));
    missing.add(!exception.validUntil.isValid(), "valid_until",
                tell(QT_TRANSLATE_NOOP("Exceptions", "Say until when it holds.")));
    const bool isEarly = !isUrgent(exception) && exception.validFrom.isValid() && exception.validFrom < today;
    missing.add(isEarly, "valid_from",
                tell(QT_TRANSLATE_NOOP("Exceptions",
                                       "It begins before it can be approved. If it could not wait, go back "
                                       "and choose the urgent way.")));
    missing.add(isUrgent(exception) && exception.validFrom.isValid() && exception.validFrom > today,
                "valid_from",
                tell(QT_TRANSLATE_NOOP("Exceptions",
                                       "What begins later can wait for the approval: go back and choose "
                                       "the other way.")));
    missing.add(exception.validUntil.isValid() && exception.validUntil < exception.validFrom, "valid_until",
                tell(QT_TRANSLATE_NOOP("Exceptions", "It ends before it begins.")));
    missing.add(exception.reportedOn.isValid() && exception.reportedOn > today, "reported_on",
                tell(QT_TRANSLATE_NOOP("Exceptions", "That day has not come yet.")));
    return missing.problems();
}

QList<ExceptionNews> possibleNews(const PolicyException &exception)
{
    QList<ExceptionNews> news;
    const bool isRefused = exception.decision == ExceptionDecision::Refused;
    if (exception.liftedOn.isValid())
        return news;
    if (isUrgent(exception) && !exception.reportedOn.isValid())
        news << ExceptionNews::Reported;
    if (!exception.decision)
        news << ExceptionNews::Decided;
    const bool stands = (exception.decision && !isRefused) || isUrgent(exception);
    if (stands)
        news << ExceptionNews::Reviewed << ExceptionNews::LiftOrdered << ExceptionNews::Lifted;
    return news;
}

QStringList columnsOf(ExceptionNews news)
{
    switch (news) {
    case ExceptionNews::Reported:
        return {QStringLiteral("reported_on")};
    case ExceptionNews::Decided:
        return {QStringLiteral("decision"),   QStringLiteral("decided_by"), QStringLiteral("decided_on"),
                QStringLiteral("conditions"), QStringLiteral("valid_from"), QStringLiteral("valid_until"),
                QStringLiteral("next_review")};
    case ExceptionNews::Reviewed:
        return {QStringLiteral("reviewed_on"), QStringLiteral("review_result"), QStringLiteral("next_review"),
                QStringLiteral("valid_until")};
    case ExceptionNews::LiftOrdered:
        return {QStringLiteral("lift_ordered_on"), QStringLiteral("remarks")};
    case ExceptionNews::Lifted:
        break;
    }
    return {QStringLiteral("lifted_on"), QStringLiteral("remarks")};
}

QList<Problem> newsProblems(ExceptionNews news, const PolicyException &exception, const QString &requester,
                            QDate today)
{
    Missing missing;
    const auto day = [&](QDate on, const char *column) {
        missing.add(!on.isValid(), column, tell(QT_TRANSLATE_NOOP("Exceptions", "Say on which day.")));
        missing.add(on.isValid() && on > today, column,
                    tell(QT_TRANSLATE_NOOP("Exceptions", "That day has not come yet.")));
    };
    switch (news) {
    case ExceptionNews::Reported:
        day(exception.reportedOn, "reported_on");
        break;
    case ExceptionNews::Decided:
        missing.add(!exception.decision, "decision",
                    tell(QT_TRANSLATE_NOOP("Exceptions", "Say what the CISO decided.")));
        missing.add(isEmpty(exception.decidedBy), "decided_by",
                    tell(QT_TRANSLATE_NOOP("Exceptions", "Say who decided.")));
        missing.add(!requester.isEmpty() && searchKey(requester) == searchKey(exception.decidedBy),
                    "decided_by",
                    tell(QT_TRANSLATE_NOOP(
                        "Exceptions", "Who asks does not decide (Art. 14(1)): another person decides.")));
        missing.add(exception.decision == ExceptionDecision::GrantedWithConditions
                        && isEmpty(exception.conditions),
                    "conditions", tell(QT_TRANSLATE_NOOP("Exceptions", "Write the conditions.")));
        day(exception.decidedOn, "decided_on");
        break;
    case ExceptionNews::Reviewed:
        day(exception.reviewedOn, "reviewed_on");
        missing.add(isEmpty(exception.reviewResult), "review_result",
                    tell(QT_TRANSLATE_NOOP("Exceptions", "Say how it stands now.")));
        break;
    case ExceptionNews::LiftOrdered:
        day(exception.liftOrderedOn, "lift_ordered_on");
        break;
    case ExceptionNews::Lifted:
        day(exception.liftedOn, "lifted_on");
        break;
    }
    return missing.problems() + PolicyException::spec.check(toValues(exception));
}

Approval exceptionApplication(const Policy &policy, const PolicyException &exception)
{
    Approval approval = blankApproval(policy, ApprovalKind::Exception, exception.requestedOn);
    approval.title = exception.title;
    approval.requester = exception.requestedBy;
    approval.content = exception.content;
    approval.reason = exception.reason;
    approval.asset = exception.asset;
    approval.validFrom = exception.validFrom;
    approval.validUntil = exception.validUntil;
    const QString period
        = eraText(exception.validFrom) + QStringLiteral("～") + eraText(exception.validUntil);
    writeParticulars(approval,
                     {exception.clause, exception.content, exception.reason, period, exception.otherMethod});
    return approval;
}

std::optional<Id<Approval>> applicationOf(const Records &records, const PolicyException &exception)
{
    if (exception.approval)
        return exception.approval;
    std::optional<Id<Approval>> found;
    for (const Stored &stored : records.list(Approval::spec)) {
        const auto approval = fromValues<Approval>(stored.values);
        if (approval.kind == ApprovalKind::Exception && approval.title == exception.title
            && approval.requester == exception.requestedBy && !approval.decision)
            found = Id<Approval> {stored.id};
    }
    return found;
}

PolicyException withDecision(PolicyException exception, const Approval &application, const QString &approver)
{
    const bool isRefused = application.state == ApprovalState::Refused;
    if (!isRefused && application.state != ApprovalState::Approved)
        return exception;
    QStringList conditions;
    for (const AttachedCondition &line : application.attachedConditions)
        conditions << line.condition;
    exception.decision = isRefused ? ExceptionDecision::Refused
        : conditions.isEmpty()     ? ExceptionDecision::Granted
                                   : ExceptionDecision::GrantedWithConditions;
    if (!conditions.isEmpty())
        exception.conditions = conditions.join(u'\n');
    exception.decidedBy = approver;
    exception.decidedOn = application.decidedOn;
    if (isRefused)
        return exception;
    if (application.validFrom.isValid())
        exception.validFrom = application.validFrom;
    if (application.validUntil.isValid())
        exception.validUntil = application.validUntil;
    if (!isUrgent(exception) && exception.validFrom < exception.decidedOn)
        exception.validFrom = exception.decidedOn;
    return exception;
}

void followDecision(Records &records, Id<Approval> id, const Approval &application)
{
    const QString approver = application.approverName.isEmpty()
        ? records.caption(Staff::spec, application.approver.value)
        : application.approverName;
    for (const qint64 linked :
         records.linkedFrom(PolicyException::spec, QStringLiteral("approval"), id.value)) {
        const Id<PolicyException> exception {linked};
        const PolicyException before = records.find(exception).value_or(PolicyException {});
        const PolicyException after = withDecision(before, application, approver);
        if (after != before)
            records.change(exception, after);
    }
}

Id<PolicyException> storeException(const Policy &policy, Records &records, const PolicyException &exception)
{
    Records::Step step
        = records.begin(QCoreApplication::translate("Exceptions", "Exception: %1").arg(exception.title));
    PolicyException stored = exception;
    if (!isUrgent(exception))
        stored.approval = records.add(exceptionApplication(policy, exception));
    const Id<PolicyException> id = records.add(stored);
    step.commit();
    return id;
}

void storeNews(Records &records, Id<PolicyException> id, const PolicyException &exception, ExceptionNews news)
{
    Records::Step step
        = records.begin(QCoreApplication::translate("Exceptions", "Exception: %1").arg(exception.title));
    const std::optional<Id<Approval>> application
        = news == ExceptionNews::Decided ? applicationOf(records, exception) : std::nullopt;
    PolicyException changed = exception;
    if (application)
        changed.approval = *application;
    records.change(id, changed);
    if (application) {
        ApprovalVerdict verdict;
        verdict.decision = exception.decision == ExceptionDecision::Refused ? ApprovalDecision::Refused
                                                                            : ApprovalDecision::Approved;
        verdict.approverName = exception.decidedBy;
        verdict.decidedOn = exception.decidedOn;
        verdict.validFrom = exception.validFrom;
        verdict.validUntil = exception.validUntil;
        records.change(*application, decided(*records.find(*application), Office::Ciso, verdict));
    }
    step.commit();
}

} // namespace mamori
