// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_shelf.h"

namespace mamori {

void DutyShelf::put(qint64 id, const std::shared_ptr<const void> &record)
{
    m_records.insert(id, record);
    m_indexes.clear();
}

void DutyShelf::remove(qint64 id)
{
    m_records.remove(id);
    m_indexes.clear();
}

const DutyShelf::Index &DutyShelf::index(const void *key, qint64 (*target)(const void *)) const
{
    auto known = m_indexes.constFind(key);
    if (known == m_indexes.cend()) {
        Index index;
        for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
            if (const qint64 to = target(it->get()); to != 0)
                index[to] << it.key();
        }
        known = m_indexes.insert(key, index);
    }
    return *known;
}

} // namespace mamori
