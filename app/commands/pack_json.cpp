// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/pack_json.h"

#include <QJsonArray>

namespace mamori {

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// The nodes of a list, each by `one`.
template <class Node, class One>
QJsonArray arrayOf(const QList<Node> &nodes, One one)
{
    QJsonArray array;
    for (const Node &node : nodes)
        array << one(node);
    return array;
}

QJsonObject articlesAndLevels(const Policy &policy)
{
    QJsonArray articles;
    for (const Article &article : policy.articles) {
        articles << QJsonObject {{QStringLiteral("number"), article.number},
                                 {QStringLiteral("title"), article.title},
                                 {QStringLiteral("chapter"), article.chapter},
                                 {QStringLiteral("without_duty"), article.withoutDuty}};
    }
    static constexpr const char *axisKeys[] = {"confidentiality", "integrity", "availability"};
    QJsonObject levels;
    for (const Axis axis : allAxes) {
        QJsonArray list;
        for (const PolicyLevel &level : policy.levels.value(axis)) {
            list << QJsonObject {{QStringLiteral("key"), level.key},
                                 {QStringLiteral("label"), level.label},
                                 {QStringLiteral("article"), level.article}};
        }
        levels.insert(QLatin1String(axisKeys[std::size_t(axis)]), list);
    }
    return {{QStringLiteral("id"), policy.id},
            {QStringLiteral("title"), policy.title},
            {QStringLiteral("version"), policy.version},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("levels"), levels}};
}

QJsonObject toJson(const PolicyRestriction &restriction)
{
    return {{QStringLiteral("id"), restriction.id},
            {QStringLiteral("article"), restriction.article},
            {QStringLiteral("text"), restriction.text}};
}

QJsonObject toJson(const PolicyOffice &office)
{
    return {{QStringLiteral("id"), office.id},
            {QStringLiteral("title"), office.title},
            {QStringLiteral("holder"), office.holder},
            {QStringLiteral("article"), office.article}};
}

QJsonObject toJson(const PolicyProfileQuestion &question)
{
    return {{QStringLiteral("id"), question.id},
            {QStringLiteral("text"), question.text},
            {QStringLiteral("article"), question.article}};
}

QJsonObject toJson(const PolicyParameter &parameter)
{
    static constexpr const char *kinds[] = {"cycle", "period", "limit", "text"};
    return {{QStringLiteral("id"), parameter.id},
            {QStringLiteral("kind"), QLatin1String(kinds[std::size_t(parameter.kind)])},
            {QStringLiteral("article"), parameter.article},
            {QStringLiteral("label"), parameter.label},
            {QStringLiteral("unit"), parameter.unit},
            {QStringLiteral("suggestion"), parameter.suggestion}};
}

QJsonObject toJson(const PolicyChecklist &checklist)
{
    const QJsonArray items = arrayOf(checklist.items, [](const PolicyChecklist::Item &item) {
        return QJsonObject {{QStringLiteral("id"), item.id},
                            {QStringLiteral("article"), item.article},
                            {QStringLiteral("text"), item.text}};
    });
    return {{QStringLiteral("id"), checklist.id},
            {QStringLiteral("title"), checklist.title},
            {QStringLiteral("article"), checklist.article},
            {QStringLiteral("occasion"), checklist.occasion},
            {QStringLiteral("when"), texts(checklist.when)},
            {QStringLiteral("items"), items}};
}

QJsonObject toJson(const PolicyApprovalKind &kind)
{
    return {{QStringLiteral("id"), kind.id},
            {QStringLiteral("title"), kind.title},
            {QStringLiteral("article"), kind.article},
            {QStringLiteral("requester"), kind.requester},
            {QStringLiteral("approvers"), texts(kind.approvers)},
            {QStringLiteral("decided_here"), kind.decidedHere},
            {QStringLiteral("limited"), kind.limited},
            {QStringLiteral("particulars"), texts(kind.particulars)},
            {QStringLiteral("conditions"), texts(kind.conditions)}};
}

QJsonObject toJson(const PolicyChain &chain)
{
    return {{QStringLiteral("id"), chain.id},
            {QStringLiteral("event"), chain.event},
            {QStringLiteral("article"), chain.article},
            {QStringLiteral("from"), chain.from},
            {QStringLiteral("to"), texts(chain.to)}};
}

QJsonObject toJson(const PolicyRecordParticulars &record)
{
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("title"), record.title},
            {QStringLiteral("article"), record.article},
            {QStringLiteral("named"), texts(record.named)},
            {QStringLiteral("ours"), texts(record.ours)}};
}

QJsonObject toJson(const PolicyPosition &position)
{
    return {{QStringLiteral("id"), position.id},
            {QStringLiteral("article"), position.article},
            {QStringLiteral("question"), position.question},
            {QStringLiteral("position"), position.position},
            {QStringLiteral("is_slip"), position.isSlip}};
}

} // namespace

QJsonObject formsJson(const Policy &policy)
{
    QJsonArray forms;
    for (const PolicyForm &form : policy.forms) {
        forms << QJsonObject {{QStringLiteral("id"), form.id},
                              {QStringLiteral("number"), form.number},
                              {QStringLiteral("title"), form.title},
                              {QStringLiteral("register"), form.reg},
                              {QStringLiteral("article"), form.article}};
    }
    return {{QStringLiteral("forms"), forms}};
}

QJsonObject packJson(const Policy &policy)
{
    const auto toObject = [](const auto &node) { return toJson(node); };
    QJsonObject json = articlesAndLevels(policy);
    json.insert(QStringLiteral("restrictions"), arrayOf(policy.restrictions, toObject));
    json.insert(QStringLiteral("offices"), arrayOf(policy.offices, toObject));
    json.insert(QStringLiteral("profile"), arrayOf(policy.profile, toObject));
    json.insert(QStringLiteral("parameters"), arrayOf(policy.parameters, toObject));
    json.insert(QStringLiteral("checklists"), arrayOf(policy.checklists, toObject));
    json.insert(QStringLiteral("approval_kinds"), arrayOf(policy.approvals, toObject));
    json.insert(QStringLiteral("chains"), arrayOf(policy.chains, toObject));
    json.insert(QStringLiteral("records"), arrayOf(policy.particulars, toObject));
    json.insert(QStringLiteral("positions"), arrayOf(policy.positions, toObject));
    json.insert(QStringLiteral("forms"), formsJson(policy).value(QLatin1String("forms")));
    return json;
}

} // namespace mamori
