// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/record_scan.h"

#include "model/store/statements.h"

#include <algorithm>

namespace mamori {

/// The keys of one column of the order, one for each record found.
class RecordScan::KeyColumn
{
public:
    explicit KeyColumn(const OrderColumn &column)
        : m_descending(column.descending)
        , m_reading(column.reading)
    {
    }

    bool isDescending() const { return m_descending; }

    void append(const QVariant &value)
    {
        m_empty.push_back(value.isNull());
        if (m_reading)
            m_readings.push_back(m_collation.key(value.toString()));
        else if (value.typeId() == QMetaType::LongLong)
            m_numbers.push_back(value.toLongLong());
        else
            appendText(value.toString().toUtf8());
    }

    /// Below 0 when `a` comes first; what is empty comes last either way.
    int compare(quint32 a, quint32 b) const
    {
        if (m_empty[a] || m_empty[b])
            return int(m_empty[a]) - int(m_empty[b]);
        const int order = compareValues(a, b);
        return m_descending ? -order : order;
    }

private:
    // A column holds numbers or texts; an empty value takes a place in whichever is there.
    void appendText(const QByteArray &text)
    {
        m_texts.resize(m_empty.size() - 1);
        m_texts.push_back(text);
        m_numbers.push_back(0);
    }

    int compareValues(quint32 a, quint32 b) const
    {
        if (m_reading)
            return m_readings[a].compare(m_readings[b]);
        if (m_numbers[a] != m_numbers[b])
            return m_numbers[a] < m_numbers[b] ? -1 : 1;
        if (a < m_texts.size() && b < m_texts.size())
            return m_texts[a].compare(m_texts[b]);
        return 0;
    }

    bool m_descending;
    bool m_reading;
    ReadingOrder m_collation;
    std::vector<bool> m_empty;
    std::vector<QCollatorSortKey> m_readings;
    std::vector<qint64> m_numbers;
    std::vector<QByteArray> m_texts;
};

RecordScan::RecordScan(Statements &statements, const Register &reg, const Query &query)
    : m_statements(statements)
    , m_grouped(!query.group.isEmpty())
{
    const SqlText match = matchSql(reg, query);
    QStringList columns {QStringLiteral("id"), match.sql};
    for (const OrderColumn &column : orderColumns(reg, query)) {
        columns << column.sql;
        m_keys.emplace_back(column);
    }
    if (m_grouped)
        columns << query.group;
    m_sql = QStringLiteral("SELECT %1 FROM %2 AS main_table WHERE %3 AND id > ? AND id <= ?")
                .arg(columns.join(QLatin1String(", ")), QLatin1String(reg.table), livingSql(query));
    m_values = match.values;
    auto last = m_statements.run(QStringLiteral("SELECT max(id) FROM %1").arg(QLatin1String(reg.table)));
    if (last.next())
        m_last = last.integer(0);
}

RecordScan::~RecordScan() = default;

bool RecordScan::advance(qint64 records)
{
    const qint64 end = std::min(m_at + records, m_last);
    auto rows = m_statements.run(m_sql, m_values + QVariantList {m_at, end});
    m_runs.push_back(m_order.size());
    while (rows.next()) {
        ++m_all;
        if (rows.integer(1) == 0)
            continue;
        int column = 2;
        for (KeyColumn &key : m_keys)
            key.append(rows.value(column++));
        if (m_grouped)
            m_groupValues.push_back(rows.value(column));
        m_order.push_back(quint32(m_ids.size()));
        m_ids.push_back(rows.integer(0));
    }
    m_at = end;
    const auto begin = m_order.begin() + std::ptrdiff_t(m_runs.back());
    std::sort(begin, m_order.end(), [this](quint32 a, quint32 b) { return isBefore(a, b); });
    mergeRuns(m_at >= m_last);
    return m_at < m_last;
}

bool RecordScan::isBefore(quint32 a, quint32 b) const
{
    for (const KeyColumn &key : m_keys) {
        if (const int order = key.compare(a, b); order != 0)
            return order < 0;
    }
    return m_keys.back().isDescending() ? m_ids[a] > m_ids[b] : m_ids[a] < m_ids[b];
}

// Runs of like length are merged as they come, as a merge sort does: no single portion has to sort
// everything.
void RecordScan::mergeRuns(bool all)
{
    while (m_runs.size() > 1) {
        const std::size_t middle = m_runs.back();
        const std::size_t first = m_runs[m_runs.size() - 2];
        if (!all && middle - first > m_order.size() - middle)
            return;
        std::inplace_merge(m_order.begin() + std::ptrdiff_t(first), m_order.begin() + std::ptrdiff_t(middle),
                           m_order.end(), [this](quint32 a, quint32 b) { return isBefore(a, b); });
        m_runs.pop_back();
    }
}

RecordOrder RecordScan::result()
{
    mergeRuns(true);
    RecordOrder order;
    order.all = m_all;
    order.ids.reserve(qsizetype(m_order.size()));
    for (const quint32 index : m_order) {
        order.ids << m_ids[index];
        if (!m_grouped)
            continue;
        const QVariant &value = m_groupValues[index];
        if (order.groups.isEmpty() || order.groups.constLast().value != value)
            order.groups << RecordOrder::Group {value, 0};
        ++order.groups.last().size;
    }
    return order;
}

} // namespace mamori
