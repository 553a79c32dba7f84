// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "check_table.h"

#include "model/registers/area_visit.h"
#include "model/registers/change_record.h"
#include "model/registers/cloud_service.h"
#include "model/registers/document.h"
#include "model/registers/equipment_move.h"
#include "model/registers/failure.h"
#include "model/registers/licence.h"
#include "model/registers/line.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/sns_account.h"

using namespace mamori;

namespace {

const QDate theDay(2026, 4, 10);
const QDate dayBefore(2026, 4, 9);
const QDate dayAfter(2026, 4, 11);

QDateTime at(int hour)
{
    return QDateTime(theDay, QTime(hour, 0), Qt::UTC);
}

AreaCondition floorCondition(AreaConditionResult result)
{
    AreaCondition condition;
    condition.article = QStringLiteral("25(2)(1)");
    condition.text = QStringLiteral("second floor or higher");
    condition.result = result;
    return condition;
}

ChecklistAnswer answered(std::optional<ChecklistResult> result)
{
    ChecklistAnswer answer;
    answer.text = QStringLiteral("a point");
    answer.result = result;
    return answer;
}

template <class Record>
Record derived(const Record &record)
{
    return fromValues<Record>(Record::spec.derive(toValues(record)));
}

} // namespace

TEST(Area, theAnswerOnTheFloorFitsTheFloor)
{
    Area area;
    area.designatedOn = theDay;
    area.floor = 2;
    area.conditions = {floorCondition(AreaConditionResult::Met)};
    expectChecks<Area>(area,
                       {
                           {"on the ground floor", [](Area &x) { x.floor = 1; }, "conditions"},
                           {"in the basement", [](Area &x) { x.floor = -1; }, "conditions"},
                           {"on the ground floor with an equivalent measure",
                            [](Area &x) {
                                x.floor = 1;
                                x.conditions = {floorCondition(AreaConditionResult::Equivalent)};
                            },
                            ""},
                           {"floor not known", [](Area &x) { x.floor.reset(); }, ""},
                           {"ended before", [](Area &x) { x.endedOn = dayBefore; }, "ended_on"},
                           {"ended on the day", [](Area &x) { x.endedOn = theDay; }, ""},
                       });
}

TEST(Area, countsTheConditionsNotMet)
{
    Area area;
    EXPECT_EQ(derived(area).unmetConditions, std::nullopt) << "nothing was asked yet";
    area.conditions = {floorCondition(AreaConditionResult::Met)};
    EXPECT_EQ(derived(area).unmetConditions, 0);
    area.conditions << floorCondition(AreaConditionResult::Equivalent)
                    << floorCondition(AreaConditionResult::NotMet);
    EXPECT_EQ(derived(area).unmetConditions, 2) << "an equivalent measure is not the condition";
}

TEST(AreaVisit, hasAnOrderAndAnotherEscort)
{
    AreaVisit visit;
    visit.enteredAt = at(10);
    visit.leftAt = at(11);
    visit.staff = {1};
    visit.escort = {2};
    expectChecks<AreaVisit>(visit,
                            {
                                {"left early", [](AreaVisit &x) { x.leftAt = at(9); }, "left_at"},
                                {"still inside", [](AreaVisit &x) { x.leftAt = {}; }, ""},
                                {"own escort", [](AreaVisit &x) { x.escort = x.staff; }, "escort"},
                                {"nobody named",
                                 [](AreaVisit &x) {
                                     x.escort = {};
                                     x.staff = {};
                                 },
                                 ""},
                            });
}

TEST(Equipment, repairsAndUseHaveAnOrder)
{
    Equipment equipment;
    equipment.acquiredOn = theDay;
    EquipmentRepair repair;
    repair.sentOn = theDay;
    repair.returnedOn = dayAfter;
    equipment.repairs = {repair};
    expectChecks<Equipment>(
        equipment,
        {
            {"retired early", [](Equipment &x) { x.retiredOn = dayBefore; }, "retired_on"},
            {"back early", [](Equipment &x) { x.repairs[0].returnedOn = dayBefore; }, "repairs"},
            {"not back", [](Equipment &x) { x.repairs[0].returnedOn = {}; }, ""},
        });
}

TEST(EquipmentMove, isRequestedFirst)
{
    EquipmentMove move;
    move.requestedOn = theDay;
    move.approvedOn = theDay;
    expectChecks<EquipmentMove>(
        move, {{"approved early", [](EquipmentMove &x) { x.approvedOn = dayBefore; }, "approved_on"}});
}

TEST(NetworkLine, noWirelessLanIsApprovedInTheMyNumberZone)
{
    NetworkLine line;
    line.kind = LineKind::WirelessLan;
    line.zone = Zone::Lgwan;
    line.requestedOn = theDay;
    line.approvedOn = theDay;
    line.usedSince = dayAfter;
    expectChecks<NetworkLine>(
        line,
        {
            {"in the My Number zone", [](NetworkLine &x) { x.zone = Zone::MyNumber; }, "approved_on"},
            {"noted there but not approved",
             [](NetworkLine &x) {
                 x.zone = Zone::MyNumber;
                 x.approvedOn = {};
             },
             ""},
            {"a cable there",
             [](NetworkLine &x) {
                 x.zone = Zone::MyNumber;
                 x.kind = LineKind::Cable;
             },
             ""},
            {"approved early", [](NetworkLine &x) { x.approvedOn = dayBefore; }, "approved_on"},
            {"CISO early", [](NetworkLine &x) { x.cisoApprovedOn = dayBefore; }, "ciso_approved_on"},
            {"ended early", [](NetworkLine &x) { x.endedOn = theDay; }, "ended_on"},
        });
}

TEST(System, holdsTogether)
{
    System system;
    system.hasMyNumber = true;
    system.hasPersonal = true;
    system.operatedSince = theDay;
    SystemConnection connection;
    connection.since = theDay;
    system.connections = {connection};
    SystemPerson person;
    person.since = theDay;
    system.persons = {person};
    expectChecks<System>(
        system,
        {
            {"not personal", [](System &x) { x.hasPersonal = false; }, "has_personal"},
            {"ended early", [](System &x) { x.endedOn = dayBefore; }, "ended_on"},
            {"connection ended early", [](System &x) { x.connections[0].until = dayBefore; }, "connections"},
            {"person ended early", [](System &x) { x.persons[0].until = dayBefore; }, "persons"},
            {"negative attempts", [](System &x) { x.attemptLimit = -1; }, "attempt_limit"},
            {"negative minutes", [](System &x) { x.idleMinutes = -1; }, "idle_minutes"},
            {"negative months", [](System &x) { x.logMonths = -1; }, "log_months"},
            {"at once", [](System &x) { x.idleMinutes = 0; }, ""},
        });
}

TEST(System, countsTheRequirementsNotMet)
{
    System system;
    system.hasMyNumber = true;
    EXPECT_EQ(derived(system).unmetRequirements, std::nullopt);
    EXPECT_EQ(derived(system).hasPersonal, true);
    system.requirements = {answered(ChecklistResult::Met), answered(ChecklistResult::CommonPlatform),
                           answered(ChecklistResult::NotMet), answered(ChecklistResult::NotApplicable),
                           answered(std::nullopt)};
    EXPECT_EQ(derived(system).unmetRequirements, 1) << "an open answer is not a no";
}

TEST(WorkRecord, theSecondWorkerIsAnother)
{
    WorkRecord work;
    work.worker = QStringLiteral("見本 一郎");
    work.secondWorker = QStringLiteral("例示 太郎");
    expectChecks<WorkRecord>(
        work,
        {
            {"the same", [](WorkRecord &x) { x.secondWorker = x.worker; }, "second_worker"},
            {"one only", [](WorkRecord &x) { x.secondWorker.clear(); }, ""},
        });
}

TEST(ChangeRecord, numbersAndKeeping)
{
    ChangeRecord change;
    change.doneOn = theDay;
    change.plannedStop = 0;
    expectChecks<ChangeRecord>(
        change,
        {
            {"negative plan", [](ChangeRecord &x) { x.plannedStop = -5; }, "planned_stop"},
            {"negative stop", [](ChangeRecord &x) { x.actualStop = -5; }, "actual_stop"},
            {"kept too short", [](ChangeRecord &x) { x.keptUntil = dayBefore; }, "kept_until"},
        });
}

TEST(SystemFailure, isRecoveredAfterItHappened)
{
    SystemFailure failure;
    failure.happenedAt = at(10);
    expectChecks<SystemFailure>(
        failure,
        {
            {"recovered early", [](SystemFailure &x) { x.recoveredAt = at(9); }, "recovered_at"},
            {"recovered", [](SystemFailure &x) { x.recoveredAt = at(12); }, ""},
        });
}

TEST(Contract, hasAnOrder)
{
    Contract contract;
    contract.startsOn = theDay;
    contract.endsOn = dayAfter;
    ContractProvision provision;
    provision.givenOn = theDay;
    contract.provisions = {provision};
    expectChecks<Contract>(
        contract,
        {
            {"ends early", [](Contract &x) { x.endsOn = dayBefore; }, "ends_on"},
            {"accepted early", [](Contract &x) { x.acceptedOn = dayBefore; }, "accepted_on"},
            {"back early", [](Contract &x) { x.provisions[0].returnedOn = dayBefore; }, "provisions"},
            {"back", [](Contract &x) { x.provisions[0].returnedOn = dayAfter; }, ""},
        });
}

TEST(Contract, countsTheMissingClauses)
{
    Contract contract;
    EXPECT_EQ(derived(contract).missingClauses, std::nullopt);
    for (ClauseState state :
         {ClauseState::InContract, ClauseState::Elsewhere, ClauseState::Missing, ClauseState::NotNeeded}) {
        ContractClause clause;
        clause.state = state;
        contract.clauses << clause;
    }
    EXPECT_EQ(derived(contract).missingClauses, 1);
}

TEST(CloudService, anUnmetConditionNeedsAnExceptionBeforeTheApproval)
{
    CloudService cloud;
    cloud.requestedOn = theDay;
    cloud.approvedOn = theDay;
    cloud.startedOn = dayAfter;
    cloud.selection = {answered(ChecklistResult::Met)};
    expectChecks<CloudService>(
        cloud,
        {
            {"unmet", [](CloudService &x) { x.selection << answered(ChecklistResult::NotMet); },
             "approved_on"},
            {"unmet with an exception",
             [](CloudService &x) {
                 x.selection << answered(ChecklistResult::NotMet);
                 x.exception = {1};
             },
             ""},
            {"unmet but not approved",
             [](CloudService &x) {
                 x.selection << answered(ChecklistResult::NotMet);
                 x.approvedOn = {};
             },
             ""},
            {"open", [](CloudService &x) { x.selection << answered(std::nullopt); }, ""},
            {"approved early", [](CloudService &x) { x.approvedOn = dayBefore; }, "approved_on"},
            {"ended early", [](CloudService &x) { x.endedOn = dayBefore; }, "ended_on"},
        });
}

TEST(ProcedureDocument, hasAnOrder)
{
    ProcedureDocument document;
    document.madeOn = theDay;
    expectChecks<ProcedureDocument>(
        document,
        {
            {"revised early", [](ProcedureDocument &x) { x.revisedOn = dayBefore; }, "revised_on"},
            {"ended early", [](ProcedureDocument &x) { x.endedOn = dayBefore; }, "ended_on"},
            {"review early", [](ProcedureDocument &x) { x.nextReview = dayBefore; }, "next_review"},
            {"review later", [](ProcedureDocument &x) { x.nextReview = dayAfter; }, ""},
        });
}

TEST(Licence, countsWhatIsLeft)
{
    Licence licence;
    licence.acquired = 10;
    EXPECT_EQ(derived(licence).remaining, std::nullopt);
    licence.used = 12;
    EXPECT_EQ(derived(licence).remaining, -2) << "too many in use is a fact to be shown, not refused";
    licence.acquiredOn = theDay;
    expectChecks<Licence>(licence,
                          {
                              {"negative", [](Licence &x) { x.acquired = -1; }, "acquired"},
                              {"negative use", [](Licence &x) { x.used = -1; }, "used"},
                              {"expired early", [](Licence &x) { x.expiresOn = dayBefore; }, "expires_on"},
                          });
}

TEST(SnsAccount, theApplicantDoesNotApprove)
{
    SnsAccount account;
    account.requestedBy = {1};
    account.approvedBy = {2};
    account.requestedOn = theDay;
    account.startedOn = theDay;
    SnsUser user;
    user.since = theDay;
    account.users = {user};
    expectChecks<SnsAccount>(
        account,
        {
            {"the applicant", [](SnsAccount &x) { x.approvedBy = x.requestedBy; }, "approved_by"},
            {"the applicant with a reason",
             [](SnsAccount &x) {
                 x.approvedBy = x.requestedBy;
                 x.selfApprovalReason = QStringLiteral("in an emergency");
             },
             ""},
            {"approved early", [](SnsAccount &x) { x.approvedOn = dayBefore; }, "approved_on"},
            {"ended early", [](SnsAccount &x) { x.endedOn = dayBefore; }, "ended_on"},
            {"user stopped early", [](SnsAccount &x) { x.users[0].stoppedOn = dayBefore; }, "users"},
        });
}

TEST(MaintenanceCheck, comesAgainLater)
{
    MaintenanceCheck check;
    check.doneOn = theDay;
    expectChecks<MaintenanceCheck>(
        check, {{"earlier", [](MaintenanceCheck &x) { x.nextOn = dayBefore; }, "next_on"}});
}
