// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cell_block.h"

namespace mamori {

Grid exportGrid(const Register &reg, const QList<Stored> &records, const WordContext &context)
{
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i)
        fields << i;
    return blockGrid(reg, fields, records, context, true);
}

QJsonArray exportJson(const Register &reg, const QList<Stored> &records, const WordContext &context)
{
    QJsonArray array;
    for (const Stored &record : records) {
        QJsonObject json = toJson(reg, record.values);
        json.insert(QStringLiteral("id"), record.id);
        for (qsizetype i = 0; const Field &field : reg.fields) {
            const QVariant &value = record.values.at(i++);
            if (field.kind == Kind::Link && !value.isNull())
                json.insert(QLatin1String(field.column) + QStringLiteral("_caption"),
                            displayText(field, value, context));
        }
        if (!record.struckOut.isEmpty())
            json.insert(QStringLiteral("struck_out"), record.struckOut);
        array << json;
    }
    return array;
}

} // namespace mamori
