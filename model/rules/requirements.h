// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/system.h"
#include "model/rules/duty_finding.h"

namespace mamori {

// What the levels of a system ask for; a level that is not entered counts as the highest.

/// Art. 58(1): confidentiality 3 with integrity 2.
bool asksForLogonFunctions(const Policy &policy, const System &system);
/// Art. 64(1): confidentiality 3 with integrity or availability 2.
bool asksForLogs(const Policy &policy, const System &system);
/// Art. 29(1): integrity or availability 2.
bool asksForRedundancy(const Policy &policy, const System &system);
/// Art. 32(1), (2): availability 2.
bool asksForSpares(const Policy &policy, const System &system);
/// Art. 28(1): any level from 2.
bool asksForManagedArea(const Policy &policy, const System &system);
/// Art. 69(1)(1): confidential, personal or corporate information over open networks.
bool asksForEncryptedTraffic(const Policy &policy, const System &system);

/// Where it is answered how a system meets a requirement.
enum class RequirementPlace {
    Sheet, ///< by a row of the system's requirement sheet
    Form, ///< by other fields of the system
    Equipment, ///< on each of its devices
    Lines, ///< on each of its lines
};

/// One thing that the standard asks of a system.
struct SystemRequirement {
    const PolicyDuty *duty = nullptr; ///< in the pack
    QString why; ///< what makes it a requirement of this system, in words
    RequirementPlace place = RequirementPlace::Sheet;
    std::optional<ChecklistAnswer> answer; ///< the row of the sheet
    DutyFinding finding; ///< what its rule says; of no meaning for equipment and lines
};

/// All requirements of a system that follow from its levels, its zone and what it is for, in the order of the
/// standard (Art. 12(2), 17(4), 53-70). What lies outside the section's profile is left out.
QList<SystemRequirement> systemRequirements(const Policy &policy, const System &system,
                                            const QHash<QString, bool> &profile);
/// The sheet with a row for each requirement that is answered there, in their order; then the other rows that
/// it had. What was answered stays.
QList<ChecklistAnswer> requirementSheet(const Policy &policy, const System &system,
                                        const QHash<QString, bool> &profile);

/// How a requirement stands (position F55).
enum class RequirementState { Met, ByCommonPlatform, ByContractor, NotMet, NotApplicable, Open, Elsewhere };
RequirementState stateOf(const SystemRequirement &requirement);
/// What is still to be written about it, as a sentence; empty when nothing is.
QString requirementProblem(const SystemRequirement &requirement);

} // namespace mamori
