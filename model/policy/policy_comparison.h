// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

namespace mamori {

/// What a standard is made of, as far as two versions of it are compared.
enum class PolicyPart {
    Article,
    Duty,
    Level,
    Question, ///< of the classification
    Restriction,
    Approval,
    ChecklistItem,
    ProfileQuestion,
    Parameter,
    Chain, ///< who reports to whom
    Form,
};
inline constexpr PolicyPart allPolicyParts[]
    = {PolicyPart::Article,     PolicyPart::Duty,     PolicyPart::Level,         PolicyPart::Question,
       PolicyPart::Restriction, PolicyPart::Approval, PolicyPart::ChecklistItem, PolicyPart::ProfileQuestion,
       PolicyPart::Parameter,   PolicyPart::Chain,    PolicyPart::Form};
QString labelOf(PolicyPart part);

enum class PolicyChangeKind { Added, Retired, Changed };
QString labelOf(PolicyChangeKind kind);

/// One thing said of a duty, an approval …, in both versions; empty where it is not said.
struct PolicyAspect {
    QString name; ///< translated: "Who approves"
    QString before;
    QString after;
    bool operator==(const PolicyAspect &) const = default;
};

/// A difference between two versions of the standard.
struct PolicyChange {
    PolicyPart part = PolicyPart::Duty;
    PolicyChangeKind kind = PolicyChangeKind::Changed;
    QString id; ///< in the pack; of a level "confidentiality:3"
    QString article; ///< where it stands in the later version, of a retired one where it stood
    QString title; ///< what it is called there
    QList<PolicyAspect> aspects; ///< of a changed one what differs, else all there is to say
    bool operator==(const PolicyChange &) const = default;
};

/// What was added, retired and changed, part by part; within a part in the order of the later version, what
/// was retired at its end. A duty that only moved to another article has changed: its id stays.
QList<PolicyChange> comparePolicies(const Policy &before, const Policy &after);

} // namespace mamori
