// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/approvals.h"
#include "model/rules/exceptions.h"

using namespace mamori;

namespace {

class ExceptionsTest : public DutyTest
{
protected:
    PolicyException granted() const
    {
        PolicyException e = asked();
        e.decision = ExceptionDecision::Granted;
        e.decidedBy = QStringLiteral("例示 次郎");
        e.decidedOn = QDate(2026, 6, 1);
        return e;
    }
    PolicyException asked() const
    {
        PolicyException e;
        e.title = QStringLiteral("共用端末");
        e.duties = QStringLiteral("D431 D432");
        e.clause = clauseOf(policy, dutiesOf(e));
        e.kind = ExceptionKind::OtherMethod;
        e.content = QStringLiteral("鍵で代える");
        e.reason = QStringLiteral("機器が届かない");
        e.otherMethod = QStringLiteral("鍵");
        e.urgent = false;
        e.requestedBy = manager;
        e.requestedOn = QDate(2026, 5, 20);
        e.validFrom = QDate(2026, 6, 1);
        e.validUntil = QDate(2026, 8, 31);
        return e;
    }
    static QStringList columns(const QList<Problem> &problems)
    {
        QStringList columns;
        for (const Problem &problem : problems)
            columns << problem.column;
        return columns;
    }
};

} // namespace

TEST_F(ExceptionsTest, standsFromGrantToEndOrLifting)
{
    PolicyException e = granted();
    EXPECT_FALSE(isInForce(e, QDate(2026, 5, 31)));
    EXPECT_TRUE(isInForce(e, QDate(2026, 6, 1)));
    EXPECT_TRUE(isInForce(e, QDate(2026, 8, 31)));
    EXPECT_FALSE(isInForce(e, QDate(2026, 9, 1)));
    e.liftedOn = QDate(2026, 7, 1);
    EXPECT_FALSE(isInForce(e, QDate(2026, 7, 1)));
    EXPECT_FALSE(isInForce(asked(), QDate(2026, 6, 1))) << "nobody has approved it";
    PolicyException urgent = asked();
    urgent.urgent = true;
    EXPECT_TRUE(isInForce(urgent, QDate(2026, 6, 1)));
    urgent.decision = ExceptionDecision::Refused;
    EXPECT_FALSE(isInForce(urgent, QDate(2026, 6, 1)));
}

TEST_F(ExceptionsTest, relaxedDutiesSayUntilWhen)
{
    const Id<PolicyException> id = records.add(granted());
    go(QDate(2026, 6, 1));
    EXPECT_TRUE(status(QStringLiteral("D431")).reason.contains(QLatin1String("By exception until")));
    EXPECT_FALSE(status(QStringLiteral("D434")).reason.contains(QLatin1String("By exception")));
    const std::string before = state("D431");
    go(QDate(2026, 9, 1));
    EXPECT_FALSE(status(QStringLiteral("D431")).reason.contains(QLatin1String("By exception")))
        << "it has ended";
    go(QDate(2026, 6, 1));
    EXPECT_EQ(state("D431"), before);
    PolicyException lifted = *records.find(id);
    lifted.liftedOn = QDate(2026, 6, 1);
    records.change(id, lifted);
    EXPECT_FALSE(status(QStringLiteral("D431")).reason.contains(QLatin1String("By exception")));
}

TEST_F(ExceptionsTest, theLastToEndIsTold)
{
    PolicyException longer = granted();
    longer.number = QStringLiteral("E-2");
    longer.validUntil = QDate(2026, 12, 31);
    const QHash<QString, QString> notes = exceptionNotes({longer, granted()}, QDate(2026, 6, 1));
    EXPECT_EQ(notes.size(), 2);
    EXPECT_TRUE(notes.value(QStringLiteral("D431")).contains(QLatin1String("E-2")));
}

TEST_F(ExceptionsTest, asksForWhatIsMissing)
{
    PolicyException e;
    e.urgent = true;
    EXPECT_EQ(columns(missingClause(e)), QStringList {QStringLiteral("clause")});
    EXPECT_EQ(columns(missingContent(e)),
              (QStringList {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("content"),
                            QStringLiteral("reason"), QStringLiteral("minimum_scope")}));
    e = asked();
    EXPECT_EQ(missingClause(e) + missingContent(e) + missingPeriod(e, QDate(2026, 5, 20)), QList<Problem>());
    e.otherMethod.clear();
    EXPECT_EQ(columns(missingContent(e)), QStringList {QStringLiteral("other_method")});
    EXPECT_EQ(columns(missingPeriod(e, QDate(2026, 6, 2))), QStringList {QStringLiteral("valid_from")})
        << "it would begin before the approval";
    e.urgent = true;
    EXPECT_EQ(missingPeriod(e, QDate(2026, 6, 2)), QList<Problem>());
    EXPECT_EQ(columns(missingPeriod(e, QDate(2026, 5, 31))), QStringList {QStringLiteral("valid_from")})
        << "what begins later can wait";
}

TEST_F(ExceptionsTest, nobodyDecidesOnTheOwnWish)
{
    PolicyException e = granted();
    EXPECT_EQ(newsProblems(ExceptionNews::Decided, e, QStringLiteral("見本 一郎"), today), QList<Problem>());
    e.decidedBy = QStringLiteral("見本一郎");
    EXPECT_EQ(columns(newsProblems(ExceptionNews::Decided, e, QStringLiteral("見本 一郎"), today)),
              QStringList {QStringLiteral("decided_by")});
}

TEST_F(ExceptionsTest, goesThroughItsStates)
{
    using N = ExceptionNews;
    PolicyException e = asked();
    EXPECT_EQ(possibleNews(e), (QList<N> {N::Decided}));
    e.urgent = true;
    EXPECT_EQ(possibleNews(e), (QList<N> {N::Reported, N::Decided, N::Reviewed, N::LiftOrdered, N::Lifted}));
    e = granted();
    EXPECT_EQ(possibleNews(e), (QList<N> {N::Reviewed, N::LiftOrdered, N::Lifted}));
    e.liftedOn = QDate(2026, 7, 1);
    EXPECT_EQ(possibleNews(e), QList<N>());
    e = asked();
    e.decision = ExceptionDecision::Refused;
    EXPECT_EQ(possibleNews(e), QList<N>());
}

TEST_F(ExceptionsTest, theApplicationIsMadeAndDecidedWithIt)
{
    const Id<PolicyException> id = storeException(policy, records, asked());
    ASSERT_EQ(records.count(Approval::spec), 1);
    const Stored stored = records.list(Approval::spec).first();
    const auto application = fromValues<Approval>(stored.values);
    EXPECT_EQ(application.kind, ApprovalKind::Exception);
    EXPECT_EQ(application.approverOffice, Office::Ciso);
    EXPECT_EQ(application.requester, manager);
    for (const ApprovalParticular &line : application.particulars)
        EXPECT_FALSE(line.text.isEmpty()) << qPrintable(line.item);
    PolicyException decided = granted();
    storeNews(records, id, decided, ExceptionNews::Decided);
    const auto approved = fromValues<Approval>(records.find(Approval::spec, stored.id)->values);
    EXPECT_EQ(approved.decision, ApprovalDecision::Approved);
    EXPECT_EQ(approved.approverName, decided.decidedBy);
    records.undo();
    EXPECT_FALSE(records.find(id)->decision);
    EXPECT_FALSE(fromValues<Approval>(records.find(Approval::spec, stored.id)->values).decision);
}

TEST_F(ExceptionsTest, pointsToItsApplicationWhateverElseIsCalledTheSame)
{
    const Id<PolicyException> first = storeException(policy, records, asked());
    const Id<PolicyException> second = storeException(policy, records, asked());
    const Id<Approval> application = records.find(first)->approval;
    EXPECT_TRUE(application);
    EXPECT_NE(application, records.find(second)->approval);
    PolicyException decided = granted();
    decided.approval = application;
    storeNews(records, first, decided, ExceptionNews::Decided);
    EXPECT_EQ(records.find(application)->state, ApprovalState::Approved);
    EXPECT_EQ(records.find(records.find(second)->approval)->state, ApprovalState::Requested);
    EXPECT_EQ(records.linkedFrom(PolicyException::spec, QStringLiteral("approval"), application.value),
              QList<qint64> {first.value});
}

TEST_F(ExceptionsTest, oneFromBeforeTheLinkFindsItsApplicationByItsWords)
{
    const Id<Approval> application = records.add(exceptionApplication(policy, asked()));
    const Id<PolicyException> id = records.add(asked());
    EXPECT_EQ(applicationOf(records, asked()), application);
    storeNews(records, id, granted(), ExceptionNews::Decided);
    EXPECT_EQ(records.find(id)->approval, application);
    EXPECT_EQ(records.find(application)->decision, ApprovalDecision::Approved);
}

TEST_F(ExceptionsTest, followsWhatIsDecidedOnItsApplication)
{
    const Id<PolicyException> id = storeException(policy, records, asked());
    const Id<Approval> application = records.find(id)->approval;
    const auto decide = [&](ApprovalDecision decision, const QStringList &conditions, QDate from) {
        ApprovalVerdict verdict;
        verdict.decision = decision;
        verdict.approverName = QStringLiteral("例示 次郎");
        verdict.decidedOn = QDate(2026, 6, 3);
        verdict.validFrom = from;
        verdict.validUntil = QDate(2026, 7, 31);
        for (const QString &condition : conditions)
            verdict.attachedConditions << AttachedCondition {condition, {}, {}};
        Records::Step step = records.begin(QStringLiteral("decision"));
        records.change(application, decided(*records.find(application), Office::Ciso, verdict));
        followDecision(records, application, *records.find(application));
        step.commit();
        const PolicyException after = *records.find(id);
        records.undo();
        return after;
    };
    const PolicyException plain = decide(ApprovalDecision::Approved, {}, QDate(2026, 6, 10));
    EXPECT_EQ(plain.decision, ExceptionDecision::Granted);
    EXPECT_EQ(plain.decidedBy, QStringLiteral("例示 次郎"));
    EXPECT_EQ(plain.decidedOn, QDate(2026, 6, 3));
    EXPECT_EQ(plain.validFrom, QDate(2026, 6, 10));
    EXPECT_EQ(plain.validUntil, QDate(2026, 7, 31));
    const PolicyException early = decide(ApprovalDecision::Approved,
                                         {QStringLiteral("月ごとに見る"), QStringLiteral("一台だけ")}, {});
    EXPECT_EQ(early.decision, ExceptionDecision::GrantedWithConditions);
    EXPECT_EQ(early.conditions, QStringLiteral("月ごとに見る\n一台だけ"));
    EXPECT_EQ(early.validFrom, QDate(2026, 6, 3)) << "not before it was decided";
    const PolicyException refused = decide(ApprovalDecision::Refused, {}, {});
    EXPECT_EQ(refused.decision, ExceptionDecision::Refused);
    EXPECT_FALSE(isInForce(refused, QDate(2026, 6, 10)));
    EXPECT_EQ(decide(ApprovalDecision::Withdrawn, {}, {}).decision, std::nullopt);
}

TEST_F(ExceptionsTest, inUrgencyThereIsNoApplication)
{
    PolicyException e = asked();
    e.urgent = true;
    e.minimumScope = QStringLiteral("一台だけ");
    const Id<PolicyException> id = storeException(policy, records, e);
    EXPECT_EQ(records.count(Approval::spec), 0);
    EXPECT_FALSE(records.find(id)->approval);
    e.reportedOn = QDate(2026, 6, 1);
    storeNews(records, id, e, ExceptionNews::Reported);
    EXPECT_EQ(records.find(id)->reportedOn, QDate(2026, 6, 1));
}
