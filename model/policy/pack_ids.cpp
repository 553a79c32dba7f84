// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/pack_ids.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mamori {

QString PackIds::take(const PackNode &node, const char *key)
{
    QString id = node.text(key);
    if (m_taken.contains(id))
        node.refuse(key,
                    QCoreApplication::translate("PolicyPack", "'%1' stands here a second time.").arg(id));
    m_taken << id;
    return id;
}

void PackIds::require(const PackNode &node, const char *key, const QString &id) const
{
    if (!m_taken.contains(id))
        node.refuse(key, QCoreApplication::translate("PolicyPack", "There is no '%1'.").arg(id));
}

QString PackIds::optionalReference(const PackNode &node, const char *key) const
{
    QString id = node.optionalText(key);
    if (!id.isEmpty())
        require(node, key, id);
    return id;
}

QStringList PackIds::references(const PackNode &node, const char *key) const
{
    QStringList ids = node.optionalTexts(key);
    for (const QString &id : ids)
        require(node, key, id);
    return ids;
}

QString PackArticles::reference(const PackNode &node) const
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]+(?:の[0-9]+)?)(?:\\([0-9]+\\)){0,2}[ア-ン]?$"));
    QString reference = node.text("article");
    const auto match = shape.match(reference);
    if (!match.hasMatch())
        node.refuse("article",
                    QCoreApplication::translate("PolicyPack", "'%1' is not a reference such as 16(5)(1).")
                        .arg(reference));
    if (!numbers.contains(match.captured(1)))
        node.refuse(
            "article",
            QCoreApplication::translate("PolicyPack", "There is no Article %1.").arg(match.captured(1)));
    return reference;
}

QString PackArticles::optionalReference(const PackNode &node) const
{
    return node.optionalText("article").isEmpty() ? QString() : reference(node);
}

} // namespace mamori
