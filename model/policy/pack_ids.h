// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/pack_node.h"

#include <QSet>

namespace mamori {

/// The ids of one kind of node; an id that comes twice, or is referred to and does not exist, is refused.
class PackIds
{
public:
    /// Notes the id of a node.
    QString take(const PackNode &node, const char *key = "id");
    /// A reference to one of the ids; it may be left out.
    QString optionalReference(const PackNode &node, const char *key) const;
    /// References to some of the ids; the list may be left out.
    QStringList references(const PackNode &node, const char *key) const;
    /// Refuses `id`, which stands under `key`, when there is none such.
    void require(const PackNode &node, const char *key, const QString &id) const;
    bool contains(const QString &id) const { return m_taken.contains(id); }

private:
    QSet<QString> m_taken;
};

/// The numbers of the articles, and references such as 16(5)(1)ア into them.
class PackArticles
{
public:
    PackIds numbers;

    /// The reference of a node under "article". Refuses one of another shape or to an article that does not
    /// exist.
    QString reference(const PackNode &node) const;
    /// The same; it may be left out.
    QString optionalReference(const PackNode &node) const;
};

} // namespace mamori
