// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_rules.h"

#include "model/rules/duties.h"

namespace mamori {

static QList<const DutyRule *> allRules()
{
    QList<const DutyRule *> all;
    for (const auto rules :
         {classificationRules(), ledgerRules(),      restrictionRules(), staffRules(),    movementRules(),
          incidentRules(),       inspectionRules(),  cardRules(),        approvalRules(), disposalRules(),
          storageRules(),        provisionRules(),   trainingRules(),    peopleRules(),   idRules(),
          systemRules(),         systemSheetRules(), paperRules(),       premisesRules(), lineRules(),
          cloudRules(),          contractRules(),    upkeepRules(),      matterRules()}) {
        for (const DutyRule &rule : rules)
            all << &rule;
    }
    return all;
}

const DutyRule *findDutyRule(const QString &id)
{
    static const QList<const DutyRule *> rules = allRules();
    for (const DutyRule *rule : rules) {
        if (id == QLatin1String(rule->id))
            return rule;
    }
    return nullptr;
}

QStringList dutyRuleIds()
{
    QStringList ids;
    for (const DutyRule *rule : allRules())
        ids << QLatin1String(rule->id);
    return ids;
}

} // namespace mamori
