// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/reading_order.h"
#include "model/store/record_sql.h"

#include <memory>
#include <vector>

namespace mamori {

class Statements;

/// The records that a query finds, in order.
struct RecordOrder {
    /// Records that have one value of the query's group.
    struct Group {
        QVariant value; ///< null: those without
        qsizetype size = 0;
    };
    QList<qint64> ids;
    QList<Group> groups; ///< in order; empty when the query has no group
    qint64 all = 0; ///< records that were looked at, found or not
};

/// Finds and orders the records of a query a portion at a time, so that a window stays alive over 100,000 of
/// them. Comes from Records::scan(). Records may change meanwhile; what is not read yet is read as it then
/// is.
class RecordScan final
{
public:
    RecordScan(Statements &statements, const Register &reg, const Query &query);
    ~RecordScan();
    Q_DISABLE_COPY_MOVE(RecordScan)

    /// Looks at some more records; true while some are left. Throws Error.
    bool advance(qint64 records = 500);
    /// What was found so far, in order.
    RecordOrder result();

private:
    class KeyColumn;

    bool isBefore(quint32 a, quint32 b) const;
    void mergeRuns(bool all);

    Statements &m_statements;
    std::vector<KeyColumn> m_keys; ///< what is compared, the first counts most
    QString m_sql;
    QVariantList m_values;
    bool m_grouped;
    qint64 m_last = 0; ///< the highest id when the scan began
    qint64 m_at = 0; ///< the highest id that was looked at
    qint64 m_all = 0;
    std::vector<qint64> m_ids; ///< in the order of reading
    std::vector<QVariant> m_groupValues; ///< beside m_ids
    std::vector<quint32> m_order; ///< indexes of m_ids: sorted runs
    std::vector<std::size_t> m_runs; ///< where each run begins
};

} // namespace mamori
