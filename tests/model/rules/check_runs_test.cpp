// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/check_runs.h"

using namespace mamori;

namespace {

class CheckRuns : public DutyTest
{
protected:
    const PolicyCheckTemplate &check(const char *id) const
    {
        for (const PolicyCheckTemplate &candidate : checkTemplates()) {
            if (candidate.id == QLatin1String(id))
                return candidate;
        }
        ADD_FAILURE() << id;
        return checkTemplates().first();
    }
    Inspection run(const char *id, const QString &own = {}) const
    {
        Inspection made;
        made.title = QString::fromLatin1(id);
        made.kind = Codec<InspectionKind>::from(check(id).kind);
        made.inspector = manager;
        made.policyVersion = policy.version;
        made.lines = runQuestions(policy, check(id), profileAnswers(policy, records), own);
        return made;
    }
    static InspectionLine line(std::optional<InspectionResult> result,
                               std::optional<InspectionResult> previous = {}, const QString &remark = {})
    {
        InspectionLine made;
        made.text = QStringLiteral("問い");
        made.article = QStringLiteral("109(1)");
        made.result = result;
        made.previous = previous;
        made.remark = remark;
        return made;
    }
    static constexpr auto done = InspectionResult::Done;
    static constexpr auto partly = InspectionResult::Partly;
    static constexpr auto notDone = InspectionResult::NotDone;
    static constexpr auto notApplicable = InspectionResult::NotApplicable;
    static constexpr auto unknown = InspectionResult::Unknown;
};

bool asks(const QList<InspectionLine> &lines, const char *question)
{
    return std::any_of(lines.cbegin(), lines.cend(), [question](const InspectionLine &line) {
        return line.question == QLatin1String(question);
    });
}

} // namespace

TEST_F(CheckRuns, asksWhatConcernsTheSection)
{
    EXPECT_TRUE(asks(run("compliance").lines, "q-auth-data-guarded"));
    answerProfile(false);
    const QList<InspectionLine> lines = run("compliance").lines;
    EXPECT_FALSE(asks(lines, "q-auth-data-guarded")) << "the section has no system";
    EXPECT_TRUE(asks(lines, "q-password-secret"));
}

TEST_F(CheckRuns, everyConductQuestionIsPartOfTheComplianceCheck)
{
    const QList<InspectionLine> lines = run("compliance").lines;
    for (const PolicyChecklist &list : policy.checklists) {
        for (const PolicyChecklist::Item &item : list.items)
            EXPECT_EQ(asks(lines, qPrintable(item.id)), list.occasion == QLatin1String("conduct"))
                << qPrintable(item.id);
    }
}

TEST_F(CheckRuns, addsTheSectionsOwnQuestions)
{
    const QList<InspectionLine> lines
        = run("area", QStringLiteral("　札は出ているか \n\n鍵は戻ったか\n鍵は戻ったか")).lines;
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines.at(lines.size() - 2).text, QStringLiteral("札は出ているか"));
    EXPECT_EQ(lines.last().text, QStringLiteral("鍵は戻ったか"));
    EXPECT_NE(lines.at(lines.size() - 3).text, QStringLiteral("鍵は戻ったか")) << "each is asked once";
}

TEST_F(CheckRuns, keepsItsQuestionsWhenThePackIsRevised)
{
    const Inspection begun = run("self-inspection");
    const Id<Inspection> id = records.add(begun);
    Policy revised = policy;
    for (PolicyChecklist &list : revised.checklists) {
        for (PolicyChecklist::Item &item : list.items)
            item.text = QStringLiteral("改めた問い");
        list.items.removeLast();
    }
    Inspection left = *records.find(id);
    for (InspectionLine &one : left.lines)
        one.result = done;
    left.lines.first().result = notDone;
    EXPECT_EQ(records.problems(Inspection::spec, toValues(left), id.value), QList<Problem>());
    records.change(id, finishedRun(left, QDate(2026, 6, 1)));
    const Inspection finished = *records.find(id);
    ASSERT_EQ(finished.lines.size(), begun.lines.size());
    for (qsizetype i = 0; i < begun.lines.size(); ++i) {
        EXPECT_EQ(finished.lines.at(i).text, begun.lines.at(i).text);
        EXPECT_EQ(finished.lines.at(i).article, begun.lines.at(i).article);
    }
    EXPECT_EQ(finished.policyVersion, policy.version);
    EXPECT_EQ(findingsOf(revised, finished, id, {}).value(0).source, FindingSource::SelfInspection);

    Inspection rewritten = finished;
    rewritten.lines.first().text = QStringLiteral("改めた問い");
    EXPECT_FALSE(records.problems(Inspection::spec, toValues(rewritten), id.value).isEmpty());
}

TEST_F(CheckRuns, setsLastYearsAnswersBeside)
{
    Inspection before = run("compliance", QStringLiteral("札は出ているか"));
    for (InspectionLine &one : before.lines)
        one.result = done;
    before.lines.first().result = partly;
    before.lines.last().result = notDone;
    before.doneOn = QDate(2025, 6, 1);
    records.add(before);
    Inspection older = before;
    older.doneOn = QDate(2024, 6, 1);
    older.lines.first().result = notDone;
    records.add(older);
    Inspection other = before;
    other.kind = InspectionKind::Own;
    other.doneOn = QDate(2026, 1, 1);
    records.add(other);

    Inspection now = run("compliance", QStringLiteral("札は出ているか\n新しい問い"));
    const auto precedent = precedentOf(records, now);
    ASSERT_TRUE(precedent);
    EXPECT_EQ(precedent->doneOn, QDate(2025, 6, 1)) << "the newest of the same kind";
    takePrevious(now.lines, *precedent);
    EXPECT_EQ(now.lines.first().previous, partly);
    EXPECT_EQ(now.lines.at(now.lines.size() - 2).previous, notDone) << "own questions by their words";
    EXPECT_EQ(now.lines.last().previous, std::nullopt);
    EXPECT_FALSE(precedentOf(records, run("system")));
}

TEST_F(CheckRuns, countsAndCompares)
{
    const QList<InspectionLine> lines {line(done, partly), line(done, done),          line(partly, done),
                                       line(notDone),      line(notApplicable, done), line(unknown, done),
                                       line(std::nullopt)};
    const CheckFigures figures = figuresOf(lines);
    EXPECT_EQ(figures, (CheckFigures {2, 1, 1, 1, 2, 1, 1}));
    EXPECT_EQ(figures.rate(), 50);
    EXPECT_EQ(previousFigures(lines).rate(), 80);
    EXPECT_EQ(figuresOf({line(notApplicable)}).rate(), std::nullopt);
    EXPECT_EQ(figuresOf({line(done), line(done), line(notDone)}).rate(), 67);
}

TEST_F(CheckRuns, goesToTheNextOpenQuestion)
{
    QList<InspectionLine> lines {line(done), line(std::nullopt), line(notApplicable), line(done)};
    EXPECT_EQ(nextOpen(lines, 0), 1);
    EXPECT_EQ(nextOpen(lines, 1), 2) << "a reason is missing";
    EXPECT_EQ(nextOpen(lines, 3), 1);
    lines[1].result = unknown;
    lines[2].remark = QStringLiteral("無い");
    EXPECT_EQ(nextOpen(lines, 0), -1);
    EXPECT_EQ(nextOpen({}, 0), -1);
}

TEST_F(CheckRuns, finishesWithAReasonForWhatDoesNotApply)
{
    Inspection begun;
    begun.lines = {line(std::nullopt), line(std::nullopt)};
    EXPECT_EQ(finishProblems(begun).size(), 1) << "nothing is answered";
    begun.lines = {line(notApplicable), line(std::nullopt)};
    EXPECT_EQ(finishProblems(begun).size(), 2);
    begun.lines.first().remark = QStringLiteral("無い");
    EXPECT_EQ(finishProblems(begun), QList<Problem>());
    const Inspection finished = finishedRun(begun, QDate(2026, 6, 1));
    EXPECT_EQ(finished.lines.last().result, unknown);
    EXPECT_EQ(Inspection::spec.check(toValues(finished)), QList<Problem>());
}

TEST_F(CheckRuns, makesAFindingOfEachProblemOnce)
{
    Inspection finished;
    finished.kind = InspectionKind::ComplianceCheck;
    finished.doneOn = QDate(2026, 6, 1);
    finished.lines = {line(done), line(partly, {}, QStringLiteral("二つの画面")), line(unknown)};
    const Id<Inspection> id {7};
    QList<Finding> findings = findingsOf(policy, finished, id, {});
    ASSERT_EQ(findings.size(), 1);
    const Finding &found = findings.first();
    EXPECT_EQ(found.source, FindingSource::ComplianceCheck);
    EXPECT_EQ(found.content, QStringLiteral("問い\n二つの画面"));
    EXPECT_EQ(found.clause, QStringLiteral("109(1)"));
    EXPECT_EQ(found.foundOn, QDate(2026, 6, 1));
    EXPECT_EQ(found.inspection, id);
    EXPECT_EQ(found.state, FindingState::Open);
    EXPECT_EQ(findingsOf(policy, finished, id, findings).size(), 0);
    EXPECT_EQ(findingsOf(policy, finished, {8}, findings).size(), 1);
}

TEST_F(CheckRuns, knowsWhereFindingsComeFrom)
{
    EXPECT_EQ(sourceOf(policy, run("contractor")), FindingSource::ContractorCheck);
    EXPECT_EQ(sourceOf(policy, run("system")), FindingSource::SystemCheck);
    EXPECT_EQ(sourceOf(policy, run("area")), FindingSource::ComplianceCheck);
}
