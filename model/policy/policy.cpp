// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"

namespace mamori {

template <class Node>
static const Node *withId(const QList<Node> &nodes, const QString &id)
{
    for (const Node &node : nodes) {
        if (node.id == id)
            return &node;
    }
    return nullptr;
}

QString PolicyForm::wording(const QString &ours) const
{
    for (const PolicyFormWord &word : words) {
        if (word.ours == ours)
            return word.text;
    }
    return ours;
}

const Article *Policy::findArticle(const QString &reference) const
{
    const QString number = articleNumber(reference);
    for (const Article &article : articles) {
        if (article.number == number)
            return &article;
    }
    return nullptr;
}

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
    return withId(forms, formId);
}

const PolicyRestriction *Policy::findRestriction(const QString &restrictionId) const
{
    return withId(restrictions, restrictionId);
}

const PolicyOffice *Policy::findOffice(const QString &officeId) const
{
    return withId(offices, officeId);
}

const PolicyProfileQuestion *Policy::findProfileQuestion(const QString &questionId) const
{
    return withId(profile, questionId);
}

const PolicyParameter *Policy::findParameter(const QString &parameterId) const
{
    return withId(parameters, parameterId);
}

const PolicyPosition *Policy::findPosition(const QString &positionId) const
{
    return withId(positions, positionId);
}

const PolicyDuty *Policy::findDuty(const QString &dutyId) const
{
    return withId(duties, dutyId);
}

const PolicyChain *Policy::findChain(const QString &chainId) const
{
    return withId(chains, chainId);
}

const PolicyBreach *Policy::findBreach(const QString &breachId) const
{
    return withId(breaches, breachId);
}

const PolicyChecklist *Policy::findChecklist(const QString &checklistId) const
{
    return withId(checklists, checklistId);
}

const PolicyChecklist *Policy::checklistOf(const QString &question) const
{
    for (const PolicyChecklist &checklist : checklists) {
        if (withId(checklist.items, question))
            return &checklist;
    }
    return nullptr;
}

int Policy::rank(Axis axis, const QString &key) const
{
    const PolicyLevel *level = findLevel(axis, key);
    return level ? level->rank : -1;
}

} // namespace mamori
