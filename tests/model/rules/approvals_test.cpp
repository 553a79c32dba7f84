// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/approvals.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

namespace {

const QDate today(2026, 4, 1);
constexpr Id<Staff> clerk {7};
constexpr Id<Staff> manager {1};

const Policy &policy()
{
    return builtInPolicy();
}

ApprovalPeople people()
{
    return {manager, QStringLiteral("例示 太郎"), {}};
}

/// Everything a kind asks for is written, by a clerk, or by whom the kind lets apply.
Approval complete(ApprovalKind kind)
{
    Approval a = blankApproval(policy(), kind, today);
    const QString asks = findApprovalKind(policy(), kind)->requester;
    a.requester = asks == QLatin1String("section_manager") ? manager : clerk;
    if (asks == QLatin1String("general_officer") || asks == QLatin1String("department_officer")) {
        a.requester = {};
        a.applicant = QStringLiteral("見本 四郎");
    }
    a.reason = QStringLiteral("needed");
    for (ApprovalParticular &line : a.particulars)
        line.text = QStringLiteral("written");
    for (ApprovalCondition &line : a.conditions)
        line.answer = ConditionAnswer::Met;
    return a;
}

Approval ofTheKind(const char *id)
{
    const std::span<const Choice> kinds = choicesOf<ApprovalKind>;
    return complete(ApprovalKind(choiceIndex(kinds, QLatin1String(id))));
}

Approval derived(const Approval &approval)
{
    return fromValues<Approval>(Approval::spec.derive(toValues(approval)));
}

bool isHere(const Approval &approval)
{
    return approval.approverOffice == Office::SectionManager;
}

ApprovalVerdict approving(const Approval &approval)
{
    ApprovalVerdict verdict;
    verdict.decision = ApprovalDecision::Approved;
    verdict.decidedOn = today.addDays(3);
    verdict.validUntil = today.addYears(1);
    if (isHere(approval))
        verdict.approver = manager;
    else
        verdict.approverName = QStringLiteral("見本 三郎");
    return verdict;
}

QStringList columnsOf(const QList<Problem> &problems)
{
    QStringList columns;
    for (const Problem &problem : problems)
        columns << problem.column;
    columns.removeDuplicates();
    columns.sort();
    return columns;
}

QStringList problemsWith(const Approval &approval, const ApprovalVerdict &verdict,
                         const ApprovalPeople &known = people())
{
    return columnsOf(problemsOf(policy(), approval, known, *approval.approverOffice, verdict));
}

using Way = ApprovalWay;

struct KindCase {
    const char *id;
    Way way;
    const char *offices;
    qsizetype particulars;
    qsizetype conditions; ///< those of the kind's list included
    bool limited;
};

constexpr KindCase kindCases[] = {
    {"area_entry", Way::OfficeAbove, "general_officer", 5, 1, true},
    {"carry_in_out", Way::OfficeAbove, "general_officer", 6, 1, false},
    {"server_outside_area", Way::OfficeAbove, "general_officer", 4, 12, false},
    {"server_off_premises", Way::OfficeAbove, "ciso", 3, 1, false},
    {"line_intake", Way::OfficeAbove, "general_officer", 5, 2, false},
    {"line_outside_area", Way::OfficeAbove, "general_officer", 4, 12, false},
    {"cabling_worker", Way::Here, "section_manager", 4, 1, true},
    {"handling_area_save", Way::Here, "section_manager", 4, 1, true},
    {"take_out", Way::Here, "section_manager", 6, 5, false},
    {"disposal", Way::Here, "section_manager", 5, 7, false},
    {"private_device", Way::Here, "section_manager", 4, 1, true},
    {"security_setting_change", Way::Here, "section_manager", 4, 1, false},
    {"private_connection", Way::Here, "section_manager", 4, 1, true},
    {"non_issued_device", Way::Here, "section_manager", 4, 1, true},
    {"non_regular_access", Way::Here, "section_manager", 3, 2, true},
    {"system_use", Way::Here, "section_manager", 4, 1, false},
    {"shared_admin_id", Way::OfficesTogether, "ciso general_officer", 3, 1, false},
    {"own_admin_id", Way::Here, "section_manager", 4, 3, true},
    {"disclose_system_info", Way::OfficesTogether, "general_officer department_officer", 4, 3, false},
    {"obtain_system_info", Way::OfficesTogether, "general_officer department_officer", 4, 3, false},
    {"external_connection", Way::OfficesTogether, "ciso general_officer", 5, 6, false},
    {"wireless_lan", Way::OfficeAbove, "general_officer", 3, 5, false},
    {"mynumber_write_out", Way::OfficeAbove, "general_officer", 5, 1, false},
    {"other_mail_address", Way::Here, "section_manager", 3, 1, true},
    {"mail_forwarding", Way::Here, "section_manager", 3, 1, true},
    {"internet_storage", Way::Here, "section_manager", 4, 1, true},
    {"software_install", Way::OfficeAbove, "terminal_administrator", 4, 1, false},
    {"terminal_alteration", Way::OfficeAbove, "terminal_administrator", 3, 1, false},
    {"network_connection", Way::OfficeAbove, "network_administrator", 5, 5, false},
    {"remote_access", Way::OfficeAbove, "general_officer", 6, 6, true},
    {"brought_in_terminal", Way::OfficeAbove, "network_administrator", 5, 5, true},
    {"public_line", Way::OfficeAbove, "general_officer", 4, 4, true},
    {"web_meeting", Way::OfficeAbove, "procedure_named", 4, 1, false},
    {"development_equipment", Way::Here, "section_manager", 4, 1, true},
    {"malware_admin", Way::Here, "section_manager", 3, 2, true},
    {"exception", Way::OfficeAbove, "ciso", 5, 1, true},
    {"cloud_use", Way::OfficeAbove, "general_officer", 5, 9, true},
    {"sns_use", Way::Here, "section_manager", 4, 7, true},
    {"level_judgement", Way::Here, "section_manager", 4, 1, false},
};

class EveryKind : public testing::TestWithParam<KindCase>
{
protected:
    const PolicyApprovalKind *kind() { return findApprovalKind(policy(), ofTheKind(GetParam().id).kind); }
    Approval approval() { return ofTheKind(GetParam().id); }
    ApprovalRoute route(const Approval &a) { return routeOf(*kind(), a, people()); }
};

} // namespace

TEST(Approvals, theTableHoldsEveryKind)
{
    QStringList known;
    for (const KindCase &each : kindCases)
        known << QLatin1String(each.id);
    QStringList expected;
    for (const PolicyApprovalKind &kind : policy().approvals)
        expected << kind.id;
    EXPECT_EQ(known, expected);
    EXPECT_EQ(known.size(), 39);
}

INSTANTIATE_TEST_SUITE_P(Approvals, EveryKind, testing::ValuesIn(kindCases),
                         [](const auto &of) { return std::string(of.param.id); });

TEST_P(EveryKind, isDecidedByItsOffices)
{
    const ApprovalRoute way = route(complete(*approval().kind));
    QStringList ids;
    for (const Office office : way.offices)
        ids << QLatin1String(offices[std::size_t(office)].key);
    EXPECT_EQ(way.way, GetParam().way);
    EXPECT_EQ(ids.join(u' '), QLatin1String(GetParam().offices));
    EXPECT_EQ(openOffices(approval()), way.offices);
    EXPECT_EQ(kind()->limited, GetParam().limited);
}

TEST_P(EveryKind, blankSaysWhatIsMissing)
{
    const Approval blank = blankApproval(policy(), *approval().kind, today);
    EXPECT_EQ(blank.particulars.size(), GetParam().particulars);
    EXPECT_EQ(blank.conditions.size(), GetParam().conditions);
    const QList<Problem> missing = missingToSend(policy(), blank, people());
    const auto count = [&](const char *column) {
        return std::count_if(missing.cbegin(), missing.cend(),
                             [&](const Problem &problem) { return problem.column == QLatin1String(column); });
    };
    EXPECT_EQ(count("particulars"), GetParam().particulars);
    EXPECT_EQ(count("conditions"), GetParam().conditions);
    EXPECT_EQ(count("requester"), 1);
    EXPECT_EQ(count("reason"), 1);
    EXPECT_EQ(columnsOf(missing),
              (QStringList {QStringLiteral("conditions"), QStringLiteral("particulars"),
                            QStringLiteral("reason"), QStringLiteral("requester")}));
    EXPECT_EQ(missingToSend(policy(), approval(), people()), QList<Problem> {});
}

TEST_P(EveryKind, isApprovedOnlyWhenItIsCompleteAndItsConditionsHold)
{
    Approval a = approval();
    const bool isAbove = !isHere(a);
    EXPECT_EQ(problemsWith(a, approving(a)),
              isAbove ? QStringList {QStringLiteral("sent_on")} : QStringList {});
    a.sentOn = today.addDays(1);
    EXPECT_EQ(problemsWith(a, approving(a)), QStringList {});

    ApprovalVerdict open = approving(a);
    open.validUntil = {};
    EXPECT_EQ(problemsWith(a, open),
              GetParam().limited ? QStringList {QStringLiteral("valid_until")} : QStringList {});

    Approval unmet = a;
    unmet.conditions[0].answer = ConditionAnswer::NotMet;
    unmet.conditions[0].reason = QStringLiteral("not yet");
    EXPECT_EQ(problemsWith(unmet, approving(unmet)), QStringList {QStringLiteral("conditions")});
    ApprovalVerdict refusing = approving(unmet);
    refusing.decision = ApprovalDecision::Refused;
    EXPECT_EQ(problemsWith(unmet, refusing), QStringList {}) << "what is not met can be refused";

    Approval notApplicable = a;
    notApplicable.conditions[0].answer = ConditionAnswer::NotApplicable;
    EXPECT_EQ(problemsWith(notApplicable, approving(a)), QStringList {QStringLiteral("conditions")});
    notApplicable.conditions[0].reason = QStringLiteral("none of it here");
    EXPECT_EQ(problemsWith(notApplicable, approving(a)), QStringList {});
}

TEST_P(EveryKind, isNotApprovedByItsApplicantSaveForAReason)
{
    Approval a = approval();
    a.sentOn = today;
    const bool isJudgement = isOwnJudgement(a);
    ApprovalVerdict verdict = approving(a);
    if (isHere(a)) {
        a.requester = manager;
    } else if (a.requester) {
        verdict.approverName = QStringLiteral("例示太郎"); // without the space
    } else {
        verdict.approverName = a.applicant;
    }
    EXPECT_EQ(problemsWith(a, verdict),
              isJudgement ? QStringList {} : QStringList {QStringLiteral("self_approval_reason")});
    verdict.selfApprovalReason = QStringLiteral("nobody else on duty");
    EXPECT_EQ(problemsWith(a, verdict), QStringList {});
}

TEST_P(EveryKind, ofTheManagerGoesToAnother)
{
    Approval a = approval();
    a.requester = manager;
    const ApprovalRoute way = route(a);
    if (GetParam().way != Way::Here || isOwnJudgement(a)) {
        EXPECT_EQ(way.way, GetParam().way);
        EXPECT_EQ(way.why, QString());
        return;
    }
    EXPECT_EQ(way.offices, QList<Office> {Office::DepartmentOfficer});
    EXPECT_EQ(way.way, Way::OfficeAbove);
    EXPECT_FALSE(way.why.isEmpty());
    EXPECT_EQ(derived(withRoute(a, way)).nextStep, ApprovalStep::Send);
    a.selfApprovalReason = QStringLiteral("urgent, the officer is away");
    EXPECT_EQ(route(a).offices, QList<Office> {Office::SectionManager});
}

TEST_P(EveryKind, goesItsWayToTheEnd)
{
    Approval a = derived(approval());
    EXPECT_EQ(a.state, ApprovalState::Requested);
    EXPECT_EQ(a.nextStep, isHere(a) ? ApprovalStep::Decide : ApprovalStep::Send);
    if (!isHere(a)) {
        a.sentOn = today;
        EXPECT_EQ(derived(a).nextStep, ApprovalStep::Answer);
    }
    const QList<Office> all = openOffices(a);
    for (const Office office : all) {
        ASSERT_EQ(openOffices(a).first(), office);
        EXPECT_EQ(standingOf(a, today), ApprovalStanding::Waiting);
        a = derived(decided(a, office, approving(a)));
    }
    EXPECT_EQ(openOffices(a), QList<Office> {});
    EXPECT_EQ(a.state, ApprovalState::Approved);
    EXPECT_EQ(a.nextStep, isHere(a) ? std::nullopt : std::optional(ApprovalStep::Paper));
    EXPECT_EQ(Approval::spec.check(toValues(a)), QList<Problem> {});
    a.paperReceivedOn = today.addDays(5);
    EXPECT_EQ(derived(a).nextStep, std::nullopt);
}

TEST_P(EveryKind, isFrozenOnceItIsApproved)
{
    Approval a = approval();
    a.sentOn = today;
    for (const Office office : openOffices(a))
        a = derived(decided(a, office, approving(a)));
    a.remarks = QStringLiteral("filed");
    a.paperReceivedOn = today.addDays(5);
    a.keptAt = QStringLiteral("shelf");
    EXPECT_EQ(derived(a).state, ApprovalState::Approved) << "papers are no change of it";
    a.particulars[0].text = QStringLiteral("something else");
    a = derived(a);
    EXPECT_EQ(a.state, ApprovalState::ToApproveAgain);
    EXPECT_EQ(changedSinceApproval(a), QStringList {QStringLiteral("particulars")});
    EXPECT_EQ(a.nextStep, isHere(a) ? ApprovalStep::Decide : ApprovalStep::Send);
    for (const Office office : openOffices(a))
        a = derived(decided(a, office, approving(a)));
    EXPECT_EQ(a.state, ApprovalState::Approved);
    EXPECT_EQ(changedSinceApproval(a), QStringList {});
}

TEST(Approvals, sentOutAgainItWaitsForEveryAnswerAnew)
{
    Approval a = sentOut(ofTheKind("disclose_system_info"), today);
    EXPECT_EQ(derived(a).nextStep, ApprovalStep::Answer);
    for (const Office office : openOffices(a))
        a = derived(decided(a, office, approving(a)));
    a.content = QStringLiteral("more of it");
    EXPECT_EQ(derived(a).nextStep, ApprovalStep::Send);
    a = derived(sentOut(derived(a), today.addDays(9)));
    EXPECT_EQ(a.state, ApprovalState::Requested);
    EXPECT_EQ(a.nextStep, ApprovalStep::Answer);
    EXPECT_EQ(openOffices(a).size(), 2);
}

TEST(Approvals, changedBackIsApprovedAsItWas)
{
    Approval a = ofTheKind("take_out");
    a = derived(decided(a, Office::SectionManager, approving(a)));
    const QString before = a.content;
    a.content = QStringLiteral("more of it");
    a = derived(a);
    EXPECT_EQ(a.state, ApprovalState::ToApproveAgain);
    a.content = before;
    EXPECT_EQ(derived(a).state, ApprovalState::Approved);
    a.system = QStringLiteral("filled in later");
    EXPECT_EQ(derived(a).state, ApprovalState::Approved);
}

TEST(Approvals, twoOfficesHaveToAgree)
{
    Approval a = ofTheKind("disclose_system_info");
    a.sentOn = today;
    a = derived(decided(a, Office::GeneralOfficer, approving(a)));
    EXPECT_EQ(a.state, ApprovalState::PartlyApproved);
    EXPECT_EQ(openOffices(a), QList<Office> {Office::DepartmentOfficer});
    EXPECT_EQ(a.nextStep, ApprovalStep::Answer);
    ApprovalVerdict refusing = approving(a);
    refusing.decision = ApprovalDecision::Refused;
    EXPECT_EQ(derived(decided(a, Office::DepartmentOfficer, refusing)).state, ApprovalState::Refused);
    ApprovalVerdict agreeing = approving(a);
    agreeing.officialNumber = QStringLiteral("総務第12号");
    a = derived(decided(a, Office::DepartmentOfficer, agreeing));
    EXPECT_EQ(a.state, ApprovalState::Approved);
    EXPECT_EQ(a.otherDecisions[0].officialNumber, QStringLiteral("総務第12号"));
    EXPECT_EQ(a.officialNumber, QString());
}

TEST(Approvals, delegationNamesWhoDecided)
{
    Approval a = ofTheKind("exception");
    a.sentOn = today;
    ApprovalVerdict verdict = approving(a);
    verdict.delegated = true;
    EXPECT_EQ(problemsWith(a, verdict), QStringList {QStringLiteral("decided_by")});
    verdict.decidedBy = QStringLiteral("例示　太郎");
    EXPECT_EQ(problemsWith(a, verdict), QStringList {QStringLiteral("self_approval_reason")});
    verdict.decidedBy = QStringLiteral("仮名 次郎");
    EXPECT_EQ(problemsWith(a, verdict), QStringList {});
}

TEST(Approvals, whatTheManagerHoldsTooIsDecidedHere)
{
    const Approval a = ofTheKind("software_install");
    const PolicyApprovalKind &kind = *findApprovalKind(policy(), a.kind);
    ApprovalPeople known = people();
    known.managersOffices = {Office::TerminalAdmin};
    EXPECT_EQ(routeOf(kind, a, known).way, Way::Here);
    EXPECT_EQ(routeOf(kind, a, known).offices, QList<Office> {Office::SectionManager});
    Approval own = a;
    own.requester = manager;
    EXPECT_EQ(routeOf(kind, own, known).offices, QList<Office> {Office::DepartmentOfficer});
    known.managersOffices = {Office::NetworkAdmin};
    EXPECT_EQ(routeOf(kind, a, known).way, Way::OfficeAbove);
}

TEST(Approvals, theManagerAppliesWhereTheKindSaysSo)
{
    Approval a = ofTheKind("wireless_lan");
    a.requester = clerk;
    EXPECT_EQ(columnsOf(missingToSend(policy(), a, people())), QStringList {QStringLiteral("requester")});
    a.requester = manager;
    EXPECT_EQ(missingToSend(policy(), a, people()), QList<Problem> {});
    Approval above = ofTheKind("server_off_premises");
    above.requester = manager;
    above.applicant.clear();
    EXPECT_EQ(columnsOf(missingToSend(policy(), above, people())), QStringList {QStringLiteral("applicant")});
}

TEST(Approvals, withdrawingNeedsItsReasonOnly)
{
    Approval a = blankApproval(policy(), ApprovalKind::TakeOut, today);
    ApprovalVerdict verdict;
    verdict.decision = ApprovalDecision::Withdrawn;
    verdict.decidedOn = today;
    EXPECT_EQ(problemsWith(a, verdict), QStringList {QStringLiteral("end_reason")});
    verdict.endReason = QStringLiteral("not needed any more");
    EXPECT_EQ(problemsWith(a, verdict), QStringList {});
    a = derived(decided(a, Office::SectionManager, verdict));
    EXPECT_EQ(a.state, ApprovalState::Withdrawn);
    EXPECT_EQ(a.endReason, verdict.endReason);
    EXPECT_EQ(a.nextStep, std::nullopt);
}

TEST(Approvals, daysOfADecisionStandInOrder)
{
    const Approval a = ofTheKind("take_out");
    ApprovalVerdict verdict = approving(a);
    verdict.decidedOn = today.addDays(-1);
    EXPECT_EQ(problemsWith(a, verdict), QStringList {QStringLiteral("decided_on")});
    verdict.decidedOn = today;
    verdict.validUntil = today.addDays(-1);
    EXPECT_EQ(problemsWith(a, verdict), QStringList {QStringLiteral("valid_until")});
    verdict.validUntil = today;
    EXPECT_EQ(problemsWith(a, verdict), QStringList {});
    EXPECT_EQ(
        problemsWith(a, {}),
        (QStringList {QStringLiteral("approver"), QStringLiteral("decided_on"), QStringLiteral("decision")}));
}

TEST(Approvals, standsByItsDays)
{
    Approval a = ofTheKind("private_device");
    EXPECT_EQ(standingOf(a, today), ApprovalStanding::Waiting);
    ApprovalVerdict verdict = approving(a);
    verdict.validFrom = today;
    verdict.validUntil = today.addDays(100);
    a = derived(decided(a, Office::SectionManager, verdict));
    const std::pair<int, ApprovalStanding> days[] = {
        {-1, ApprovalStanding::NotYetValid}, {0, ApprovalStanding::Valid},
        {69, ApprovalStanding::Valid},       {70, ApprovalStanding::Expiring},
        {100, ApprovalStanding::Expiring},   {101, ApprovalStanding::Expired},
    };
    for (const auto &[day, standing] : days)
        EXPECT_EQ(standingOf(a, today.addDays(day)), standing) << day;
    a.endedOn = today.addDays(10);
    EXPECT_EQ(standingOf(a, today.addDays(9)), ApprovalStanding::Valid);
    EXPECT_EQ(standingOf(a, today.addDays(10)), ApprovalStanding::Ended);
}

TEST(Approvals, isRenewedWithItsConditionsAnsweredAnew)
{
    Approval a = ofTheKind("remote_access");
    a.sentOn = today;
    a.number = QStringLiteral("A-R8-001");
    a.particulars << ApprovalParticular {QStringLiteral("of our own"), QStringLiteral("kept")};
    a = derived(decided(a, Office::GeneralOfficer, approving(a)));
    const Approval renewal = renewalOf(policy(), a, {5}, today.addDays(300));
    EXPECT_EQ(renewal.renewalOf, Id<Approval> {5});
    EXPECT_EQ(renewal.number, QString());
    EXPECT_EQ(renewal.particulars, a.particulars);
    EXPECT_EQ(renewal.conditions.size(), a.conditions.size());
    EXPECT_EQ(renewal.conditions[0].answer, std::nullopt);
    EXPECT_EQ(renewal.validFrom, a.validUntil.addDays(1));
    EXPECT_FALSE(renewal.decision);
    EXPECT_FALSE(renewal.sentOn.isValid());
    EXPECT_EQ(derived(renewal).state, ApprovalState::Requested);
    EXPECT_EQ(renewalOf(policy(), a, {5}, today.addYears(2)).validFrom, today.addYears(2)) << "expired since";
}
