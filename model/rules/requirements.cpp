// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/requirements.h"

#include "model/rules/duty_sheet.h"
#include "model/rules/profile.h"
#include "model/rules/single_finding.h"

namespace mamori {

namespace {

bool isFrom(const Policy &policy, Axis axis, const QString &key, int rank)
{
    const int known = policy.rank(axis, key);
    return known < 0 || known >= rank;
}

bool isConfidentiality3(const Policy &policy, const System &system)
{
    return isFrom(policy, Axis::Confidentiality, system.confidentiality, 2);
}

bool isIntegrity2(const Policy &policy, const System &system)
{
    return isFrom(policy, Axis::Integrity, system.integrity, 1);
}

bool isAvailability2(const Policy &policy, const System &system)
{
    return isFrom(policy, Axis::Availability, system.availability, 1);
}

// Why a system is asked ------------------------------------------------------

QString levelName(const Policy &policy, Axis axis, const QString &key)
{
    const PolicyLevel *level = policy.findLevel(axis, key);
    return level
        ? level->label
        : QCoreApplication::translate("Requirements", "%1 not entered").arg(policy.axisNames.value(axis));
}

QString byLevels(const Policy &policy, const System &system)
{
    return QStringList {levelName(policy, Axis::Confidentiality, system.confidentiality),
                        levelName(policy, Axis::Integrity, system.integrity),
                        levelName(policy, Axis::Availability, system.availability)}
        .join(QCoreApplication::translate("Requirements", ", "));
}

QString ofEverySystem(const Policy &, const System &)
{
    return QCoreApplication::translate("Requirements", "Asked of every system.");
}

QString byZone(const Policy &, const System &system)
{
    return system.zone ? QCoreApplication::translate("Requirements", "It stands in the zone: %1.")
                             .arg(labelOf(zones[std::size_t(*system.zone)]))
                       : QString();
}

QString publicOnTheWeb(const Policy &, const System &)
{
    return QCoreApplication::translate("Requirements", "It is a public web server.");
}

QString usedFromOutside(const Policy &, const System &)
{
    return QCoreApplication::translate("Requirements", "It is used by persons from outside.");
}

QString onGovernmentCloud(const Policy &, const System &)
{
    return QCoreApplication::translate("Requirements", "It runs on the government cloud.");
}

QString confidentialOnline(const Policy &policy, const System &system)
{
    return QCoreApplication::translate("Requirements", "It exchanges protected information in the zone: %1.")
               .arg(labelOf(zones[std::size_t(system.zone.value_or(Zone::Internet))]))
        + u' ' + levelName(policy, Axis::Confidentiality, system.confidentiality);
}

using Why = QString (*)(const Policy &, const System &);
using Asks = bool (*)(const Policy &, const System &);

/// Which proofs of duties make the sheet, and what makes them requirements.
struct RequirementRule {
    const char *rule;
    RequirementPlace place;
    Why why;
    Asks asks = nullptr; ///< where the rule does not judge systems
};

constexpr RequirementRule requirementRules[] = {
    {"system-requirement", RequirementPlace::Sheet, ofEverySystem},
    {"system-requirement-of-any", RequirementPlace::Sheet, ofEverySystem},
    {"system-password-rule", RequirementPlace::Sheet, ofEverySystem},
    {"system-requirement-mynumber", RequirementPlace::Sheet, byZone},
    {"system-requirement-public-web", RequirementPlace::Sheet, publicOnTheWeb},
    {"system-requirement-encrypted-traffic", RequirementPlace::Sheet, confidentialOnline},
    {"system-requirement-outside-users", RequirementPlace::Sheet, usedFromOutside},
    {"system-logon-message", RequirementPlace::Sheet, byLevels},
    {"system-attempt-limit", RequirementPlace::Sheet, byLevels},
    {"system-idle-limit", RequirementPlace::Sheet, byLevels},
    {"system-logon-times", RequirementPlace::Form, byLevels},
    {"system-logs-kept", RequirementPlace::Form, byLevels},
    {"system-attacks-detected", RequirementPlace::Sheet, byZone},
    {"system-write-out-blocked", RequirementPlace::Form, byZone},
    {"system-no-wireless", RequirementPlace::Form, byZone},
    {"system-government-cloud-encrypted", RequirementPlace::Form, onGovernmentCloud},
    {"system-public-web-clean", RequirementPlace::Form, publicOnTheWeb},
    {"server-placed", RequirementPlace::Equipment, byLevels, asksForManagedArea},
    {"server-measure", RequirementPlace::Equipment, byLevels, asksForRedundancy},
    {"server-image", RequirementPlace::Equipment, byLevels, asksForRedundancy},
    {"server-has-backup", RequirementPlace::Equipment, byLevels, asksForRedundancy},
    {"line-spare", RequirementPlace::Lines, byLevels, asksForSpares},
    {"network-device-duplicated", RequirementPlace::Equipment, byLevels, asksForSpares},
};

const RequirementRule *requirementRule(const PolicyDuty &duty)
{
    const auto *found = std::find_if(
        std::begin(requirementRules), std::end(requirementRules),
        [&](const RequirementRule &rule) { return duty.proofRef == QLatin1String(rule.rule); });
    return found == std::end(requirementRules) ? nullptr : found;
}

} // namespace

bool asksForLogonFunctions(const Policy &policy, const System &system)
{
    return isConfidentiality3(policy, system) && isIntegrity2(policy, system);
}

bool asksForLogs(const Policy &policy, const System &system)
{
    return isConfidentiality3(policy, system)
        && (isIntegrity2(policy, system) || isAvailability2(policy, system));
}

bool asksForRedundancy(const Policy &policy, const System &system)
{
    return isIntegrity2(policy, system) || isAvailability2(policy, system);
}

bool asksForSpares(const Policy &policy, const System &system)
{
    return isAvailability2(policy, system);
}

bool asksForManagedArea(const Policy &policy, const System &system)
{
    return isFrom(policy, Axis::Confidentiality, system.confidentiality, 1)
        || asksForRedundancy(policy, system);
}

bool asksForEncryptedTraffic(const Policy &policy, const System &system)
{
    const bool isProtected
        = system.hasPersonal == true || system.hasCorporate == true || isConfidentiality3(policy, system);
    return system.zone == Zone::Internet && isProtected;
}

QList<SystemRequirement> systemRequirements(const Policy &policy, const System &system,
                                            const QHash<QString, bool> &profile)
{
    QList<SystemRequirement> requirements;
    for (const PolicyDuty &duty : policy.duties) {
        const RequirementRule *rule = requirementRule(duty);
        if (!rule || profileVerdict(policy, duty.when, profile).fit == ProfileFit::Outside)
            continue;
        SystemRequirement requirement {&duty, rule->why(policy, system), rule->place, {}, {}};
        if (rule->asks) {
            if (!rule->asks(policy, system))
                continue;
        } else {
            requirement.finding = singleFinding(policy, duty, rule->rule, system);
            if (requirement.finding.state == DutyFindingState::NotConcerned)
                continue;
        }
        const ChecklistAnswer *row = rowOf(system.requirements, duty);
        if (row && rule->place == RequirementPlace::Sheet)
            requirement.answer = *row;
        requirements << requirement;
    }
    return requirements;
}

QList<ChecklistAnswer> requirementSheet(const Policy &policy, const System &system,
                                        const QHash<QString, bool> &profile)
{
    QList<ChecklistAnswer> rest = system.requirements;
    QList<ChecklistAnswer> sheet;
    for (const SystemRequirement &requirement : systemRequirements(policy, system, profile)) {
        if (requirement.place != RequirementPlace::Sheet)
            continue;
        if (requirement.answer) {
            // One row may answer several duties of one article.
            if (rest.removeOne(*requirement.answer))
                sheet << *requirement.answer;
            continue;
        }
        ChecklistAnswer row;
        row.question = requirement.duty->id;
        row.article = requirement.duty->article;
        row.text = requirement.duty->text;
        sheet << row;
    }
    return sheet + rest;
}

RequirementState stateOf(const SystemRequirement &requirement)
{
    if (requirement.place == RequirementPlace::Equipment || requirement.place == RequirementPlace::Lines)
        return RequirementState::Elsewhere;
    if (requirement.answer && requirement.answer->result) {
        switch (*requirement.answer->result) {
        case ChecklistResult::Met:
            break; // by more than the tick, where its rule wants more
        case ChecklistResult::CommonPlatform:
            return RequirementState::ByCommonPlatform;
        case ChecklistResult::Contractor:
            return RequirementState::ByContractor;
        case ChecklistResult::NotMet:
            return RequirementState::NotMet;
        case ChecklistResult::NotApplicable:
            return RequirementState::NotApplicable;
        }
    }
    switch (requirement.finding.state) {
    case DutyFindingState::Fulfilled:
    case DutyFindingState::Renewing:
    case DutyFindingState::Lasting:
        return RequirementState::Met;
    case DutyFindingState::Violated:
        return RequirementState::NotMet;
    case DutyFindingState::NotApplied:
        return RequirementState::NotApplicable;
    case DutyFindingState::NotConcerned:
    case DutyFindingState::Open:
    case DutyFindingState::NeedsParameter:
        break;
    }
    return RequirementState::Open;
}

QString requirementProblem(const SystemRequirement &requirement)
{
    const bool isUnexplained = requirement.answer && !isWritten(requirement.answer->reason);
    if (isUnexplained && requirement.answer->result == ChecklistResult::NotMet)
        return QCoreApplication::translate("Requirements", "Why is it not met, and until when?");
    if (isUnexplained && requirement.answer->result == ChecklistResult::NotApplicable)
        return QCoreApplication::translate("Requirements", "Why does it not apply?");
    if (requirement.finding.state == DutyFindingState::Open && requirement.finding.why)
        return QCoreApplication::translate("Requirements", "To be settled: %1.")
            .arg(QCoreApplication::translate("DutyFinding", requirement.finding.why));
    if (requirement.place == RequirementPlace::Form && requirement.finding.state == DutyFindingState::Violated
        && requirement.finding.why)
        return QCoreApplication::translate("Requirements", "Against the standard: %1.")
            .arg(QCoreApplication::translate("DutyFinding", requirement.finding.why));
    return {};
}

} // namespace mamori
