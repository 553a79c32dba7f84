// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/sheet_links.h"

#include <QHash>

namespace mamori {

QList<qsizetype> linksToSheet(const Register &reg, const Values &values)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Field &field = reg.fields[std::size_t(i)];
        if (field.kind == Kind::Link && field.target == &reg && values.at(i).toLongLong() < 0)
            columns << i;
    }
    return columns;
}

QList<qsizetype> storingOrder(const Register &reg, const QList<ImportedRow> &rows)
{
    QHash<qsizetype, QList<qsizetype>> waiting; // by the row waited for
    QList<qsizetype> missing; // links of each row that are not placed yet
    QList<qsizetype> order;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Values &values = rows.at(i).values;
        const QList<qsizetype> links = linksToSheet(reg, values);
        for (qsizetype column : links)
            waiting[-values.at(column).toLongLong()] << i;
        missing << links.size();
        if (links.isEmpty())
            order << i;
    }
    for (qsizetype placed = 0; placed < order.size(); ++placed) {
        for (qsizetype waiter : waiting.value(rows.at(order.at(placed)).row)) {
            if (--missing[waiter] == 0)
                order << waiter;
        }
    }
    return order;
}

} // namespace mamori
