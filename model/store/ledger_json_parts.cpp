// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger_json_parts.h"

#include "model/store/history_chain.h"

#include <QJsonDocument>

namespace mamori::ledger_json {

QString selectRecords(const Register &reg)
{
    QStringList columns {QLatin1String(idColumn), QLatin1String(struckOutColumn)};
    for (const Field &field : reg.fields)
        columns << QLatin1String(field.column);
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
        .arg(columns.join(QLatin1String(", ")), QLatin1String(reg.table));
}

QJsonObject storedState(const Register &reg, const Statements::Rows &rows)
{
    Values values;
    for (int column = 2; column < int(reg.fields.size()) + 2; ++column)
        values << rows.value(column);
    QJsonObject state = toJson(reg, values);
    if (!rows.value(1).isNull())
        state.insert(QLatin1String(struckOutColumn), rows.text(1));
    return state;
}

QJsonValue stateToJson(const QString &text)
{
    QJsonObject state = QJsonDocument::fromJson(text.toUtf8()).object();
    if (stateFromJson(state) == text)
        return state;
    return text;
}

QString stateFromJson(const QJsonValue &state)
{
    if (state.isString())
        return state.toString();
    return QString::fromUtf8(QJsonDocument(state.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace mamori::ledger_json
