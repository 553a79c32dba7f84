// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/check_templates.h"

#include "model/policy/pack_ids.h"
#include "model/policy/pack_node.h"
#include "model/registers/finding.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QStringList keysOf(std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys << QLatin1String(choice.key);
    return keys;
}

} // namespace

const QList<PolicyCheckTemplate> &checkTemplates()
{
    static const QList<PolicyCheckTemplate> templates
        = loadCheckTemplates(QStringLiteral(":/mamori/policy/kanuma-r7"), builtInPolicy());
    return templates;
}

QList<PolicyCheckTemplate> loadCheckTemplates(const QString &folder, const Policy &policy)
{
    QList<PolicyCheckTemplate> templates;
    PackIds ids;
    const PackNode root = PackNode::readFile(folder, QStringLiteral("check_templates.json"));
    root.allowOnly({"checks"});
    for (const PackNode &node : root.list("checks")) {
        node.allowOnly({"id", "title", "article", "kind", "source", "checklists"});
        PolicyCheckTemplate check;
        check.id = ids.take(node);
        check.title = node.text("title");
        check.article = node.text("article");
        if (!policy.findArticle(check.article))
            node.refuse(
                "article",
                QCoreApplication::translate("PolicyPack", "There is no Article %1.").arg(check.article));
        check.kind = node.oneOf("kind", keysOf(choicesOf<InspectionKind>));
        check.source = node.oneOf("source", keysOf(choicesOf<FindingSource>));
        check.checklists = node.texts("checklists");
        for (const QString &id : std::as_const(check.checklists)) {
            if (!policy.findChecklist(id))
                node.refuse("checklists",
                            QCoreApplication::translate("PolicyPack", "There is no '%1'.").arg(id));
        }
        templates << check;
    }
    return templates;
}

} // namespace mamori
