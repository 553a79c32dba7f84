// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace mamori {

using RecordReader = std::shared_ptr<const void> (*)(const Values &);

/// A stored record as its own type, which only who knows the register can look into.
template <class Record>
std::shared_ptr<const void> readRecord(const Values &values)
{
    return std::make_shared<const Record>(fromValues<Record>(values));
}

/// The living records of one small register, converted once, because rules are judged by all of them.
class DutyShelf
{
public:
    using Index = QHash<qint64, QList<qint64>>;

    const QMap<qint64, std::shared_ptr<const void>> &records() const { return m_records; }
    const void *find(qint64 id) const { return m_records.value(id).get(); }
    void put(qint64 id, const std::shared_ptr<const void> &record);
    void remove(qint64 id);
    /// The records by what one of their columns links to. Made when first asked for; `key` tells columns
    /// apart.
    const Index &index(const void *key, qint64 (*target)(const void *record)) const;

private:
    QMap<qint64, std::shared_ptr<const void>> m_records; ///< by id
    mutable QHash<const void *, Index> m_indexes;
};

using DutyShelves = QHash<const Register *, DutyShelf>;

} // namespace mamori
