// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_rules.h"

#include "model/rules/duties.h"

#include <QHash>

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
    static const QHash<QString, const DutyRule *> rules = [] {
        QHash<QString, const DutyRule *> byId;
        for (const DutyRule *rule : allRules())
            byId.insert(QLatin1String(rule->id), rule);
        return byId;
    }();
    return rules.value(id);
}

QStringList dutyRuleIds()
{
    QStringList ids;
    for (const DutyRule *rule : allRules())
        ids << QLatin1String(rule->id);
    return ids;
}

} // namespace mamori
