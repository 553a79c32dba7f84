// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

namespace mamori {

/// What a check is run from: a title and the checklists whose questions it asks.
struct PolicyCheckTemplate {
    QString id; ///< "compliance"
    QString title;
    QString article;
    QString kind; ///< key of an InspectionKind
    QString source; ///< key of the FindingSource of what it finds
    QStringList checklists; ///< ids; those outside the section's profile are left out of a run
    bool operator==(const PolicyCheckTemplate &) const = default;
};

/// The templates of the pack that comes with the program.
const QList<PolicyCheckTemplate> &checkTemplates();
/// Reads the templates in the folder of a pack. Throws Error(Refused) as loadPolicy() does, also for a
/// checklist or an article that `policy` does not have.
QList<PolicyCheckTemplate> loadCheckTemplates(const QString &folder, const Policy &policy);

} // namespace mamori
