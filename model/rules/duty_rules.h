// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_cases.h"
#include "model/rules/duty_finding.h"

#include <span>

namespace mamori {

/// How the findings of all records make the state of the duty.
enum class DutySum {
    EveryRecord, ///< every concerned record has to fulfil it
    NewestRecord, ///< the newest concerned record tells, as long as its cycle lasts
    Recurring, ///< one record within each cycle fulfils it
};

/// How a duty is proved from the records of one register; the pack names it as a proof. A rule reads its own
/// records and the facts of DutyWorld, nothing else. One of the five functions is set.
struct DutyRule {
    const char *id;
    const Register *reg;
    const char *task; ///< what to do when it is open; translated in context "DutyTask"
    DutySum sum = DutySum::EveryRecord;
    const char *none = nullptr; ///< why it is open when no record is concerned; translated in context
                                ///< "DutyFinding"; nullptr: then the duty does not apply
    const char *query = ""; ///< finds the records that stand against it
    DutyFinding (*asset)(const AssetCase &, const DutyAsk &) = nullptr;
    DutyFinding (*staff)(const StaffCase &, const DutyAsk &) = nullptr;
    DutyFinding (*takeOut)(const TakeOutCase &, const DutyAsk &) = nullptr;
    DutyFinding (*incident)(const IncidentCase &, const DutyAsk &) = nullptr;
    DutyFinding (*inspection)(const InspectionCase &, const DutyAsk &) = nullptr;
};

std::span<const DutyRule> classificationRules(); ///< Art. 16(1)-(4), 17(2), (3), 18-20
std::span<const DutyRule> ledgerRules(); ///< Art. 17(1), (4), (5), (7), 125(1)
std::span<const DutyRule> restrictionRules(); ///< Art. 16(5)
std::span<const DutyRule> staffRules(); ///< Art. 13
std::span<const DutyRule> movementRules(); ///< Art. 14, 37, 41(8), 71(2)
std::span<const DutyRule> incidentRules(); ///< Art. 12(1)(3), 43, 44
std::span<const DutyRule> inspectionRules(); ///< Art. 12(1)(1), 109, 133

/// The rule of that id, or nullptr.
const DutyRule *findDutyRule(const QString &id);
/// The rule behind every duty that is proved by a question of a check.
const DutyRule &checkAnswerRule();

} // namespace mamori
