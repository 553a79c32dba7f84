// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/register.h"

#include <QSet>

namespace mamori {

class Records;

/// The settings of the ledger that hold the answers to the profile begin like this.
inline constexpr char profileSettings[] = "profile.";
/// … and those that hold the parameters.
inline constexpr char parameterSettings[] = "parameter.";

/// Whether something that hangs on the profile concerns the section.
enum class ProfileFit { Inside, Outside, Unanswered };

struct ProfileVerdict {
    ProfileFit fit = ProfileFit::Inside;
    QStringList questions; ///< the words of what was answered by no, or is not answered yet
};

/// `when`: the flags that must all be yes; "a|b" is one of two. One no is enough to be outside.
ProfileVerdict profileVerdict(const Policy &policy, const QStringList &when,
                              const QHash<QString, bool> &answers);

/// The registers of which nothing is asked of this section: all duties that are proved by their records lie
/// outside its profile. What is not answered yet keeps a register.
QSet<const Register *> registersOutside(const Policy &policy, const QHash<QString, bool> &answers);

/// Stores answers to the profile within the step that is open.
void storeProfileAnswers(Records &records, const QHash<QString, bool> &answers);

} // namespace mamori
