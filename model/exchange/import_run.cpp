// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/import.h"
#include "model/exchange/sheet_links.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

ImportRun::ImportRun(Records &records, const Register &reg, const ImportPreview &preview,
                     const QString &stepName)
    : m_records(records)
    , m_register(reg)
    , m_step(records.begin(stepName))
{
    for (qsizetype index : storingOrder(reg, preview.rows))
        m_rows << preview.rows.at(index);
}

bool ImportRun::advance(qsizetype rows)
{
    const qsizetype end = std::min(m_done + rows, total());
    for (; m_done < end; ++m_done)
        store(m_rows.at(m_done));
    return m_done < total();
}

void ImportRun::store(const ImportedRow &row)
{
    Values values = row.values;
    for (qsizetype column : linksToSheet(m_register, values))
        values[column] = m_ids.value(-values.at(column).toLongLong());
    try {
        m_ids.insert(row.row, m_records.add(m_register, values));
    } catch (const Error &error) {
        throw Error(error.code(),
                    QCoreApplication::translate("Import", "Row %1 cannot be stored: %2")
                        .arg(row.row)
                        .arg(error.text()),
                    error.cause());
    }
}

void ImportRun::finish()
{
    Q_ASSERT(m_done == total());
    m_step.commit();
}

} // namespace mamori
