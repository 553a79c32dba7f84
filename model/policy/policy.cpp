// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"

namespace mamori {

const PolicyLevel *Policy::findLevel(Axis axis, const QString &key) const
{
    const auto ofAxis = levels.constFind(axis);
    if (ofAxis == levels.constEnd())
        return nullptr;
    for (const PolicyLevel &level : *ofAxis) {
        if (level.key == key)
            return &level;
    }
    return nullptr;
}

const PolicyForm *Policy::findForm(const QString &formId) const
{
    for (const PolicyForm &form : forms) {
        if (form.id == formId)
            return &form;
    }
    return nullptr;
}

const PolicyRestriction *Policy::findRestriction(const QString &restrictionId) const
{
    for (const PolicyRestriction &restriction : restrictions) {
        if (restriction.id == restrictionId)
            return &restriction;
    }
    return nullptr;
}

int Policy::rank(Axis axis, const QString &key) const
{
    const PolicyLevel *level = findLevel(axis, key);
    return level ? level->rank : -1;
}

} // namespace mamori
