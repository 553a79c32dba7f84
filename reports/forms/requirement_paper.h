// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/requirements.h"
#include "reports/forms/form_frame.h"

namespace mamori {

/// A system with all that its requirement sheet tells.
struct RequirementPaper {
    System system;
    QList<SystemRequirement> requirements;
    QString administrator; ///< 課長　見本 一郎
    qsizetype devices = 0; ///< in the register of equipment
    qsizetype lines = 0;
};

/// Throws Error(Refused) when there is no such system.
RequirementPaper requirementPaper(const Policy &policy, const Records &records, Id<System> id);
/// The sheet of no system: all requirements, as of the highest levels, to be filled in by hand.
RequirementPaper blankRequirementPaper(const Policy &policy, const Records &records);

/// The form システム要件票 (Art. 12(2), 17(4)): what the standard asks of a system, why, and how each is met.
QByteArray requirementSheetPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const RequirementPaper &paper);

} // namespace mamori
