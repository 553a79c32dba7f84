// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/register.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

namespace mamori {

std::size_t choiceIndex(std::span<const Choice> choices, const QString &key)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (key == QLatin1String(choices[i].key))
            return i;
    }
    throw std::runtime_error("unknown choice: " + key.toStdString());
}

QString linesToText(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QJsonArray linesFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isArray())
        throw std::runtime_error("not a list of rows: " + error.errorString().toStdString());
    return document.array();
}

namespace {

QJsonValue jsonOf(const Field &f, const QVariant &value)
{
    if (f.kind == Kind::Lines)
        return linesFromText(value.toString());
    if (f.kind == Kind::Flag)
        return value.toLongLong() != 0;
    return QJsonValue::fromVariant(value);
}

QVariant valueOf(const Field &f, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (f.kind) {
    case Kind::Lines:
        return json.toArray().isEmpty() ? QVariant() : QVariant(linesToText(json.toArray()));
    case Kind::Flag:
        return qint64(json.toBool());
    case Kind::Number:
    case Kind::Link:
        return json.toInteger();
    case Kind::Text:
    case Kind::Day:
    case Kind::Moment:
    case Kind::Choice:
    case Kind::Choices:
    case Kind::Level:
        break;
    }
    return json.toString();
}

QString wordsOf(const Field &f, const QVariant &value)
{
    switch (f.kind) {
    case Kind::Text:
    case Kind::Number:
        return value.toString();
    case Kind::Choice:
        return labelOf(f.choices[choiceIndex(f.choices, value.toString())]);
    case Kind::Lines: {
        QStringList words;
        for (const auto row : linesFromText(value.toString())) {
            for (const Field &part : f.lines()) {
                const QJsonValue json = row.toObject().value(QLatin1String(part.column));
                if (part.kind == Kind::Text && !json.isUndefined())
                    words << json.toString();
            }
        }
        return words.join(QLatin1Char(' '));
    }
    case Kind::Flag:
    case Kind::Day:
    case Kind::Moment:
    case Kind::Choices:
    case Kind::Level:
    case Kind::Link:
        break;
    }
    return {};
}

} // namespace

QJsonObject lineToJson(std::span<const Field> fields, const void *line)
{
    QJsonObject json;
    for (const Field &f : fields) {
        const QVariant value = f.get(line);
        if (!value.isNull())
            json.insert(QLatin1String(f.column), jsonOf(f, value));
    }
    return json;
}

void lineFromJson(std::span<const Field> fields, const QJsonObject &json, void *line)
{
    for (const Field &f : fields) {
        const QVariant value = valueOf(f, json.value(QLatin1String(f.column)));
        if (!value.isNull())
            f.set(line, value);
    }
}

qsizetype columnIndex(const Register &reg, QLatin1String column)
{
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i) {
        if (column == QLatin1String(reg.fields[std::size_t(i)].column))
            return i;
    }
    return -1;
}

qsizetype columnIndex(const Register &reg, const QString &column)
{
    const QByteArray name = column.toLatin1();
    return columnIndex(reg, QLatin1String(name));
}

QString columnSql(const Field &field)
{
    const bool number = field.kind == Kind::Number || field.kind == Kind::Flag || field.kind == Kind::Link;
    QString column
        = QLatin1String(field.column) + (number ? QLatin1String(" INTEGER") : QLatin1String(" TEXT"));
    if (field.rules & Unique)
        column += QLatin1String(" UNIQUE");
    if (field.target)
        column += QLatin1String(" REFERENCES ") + QLatin1String(field.target->table);
    return column;
}

QString createTableSql(const Register &reg)
{
    QStringList columns {QStringLiteral("id INTEGER PRIMARY KEY")};
    for (const Field &f : reg.fields)
        columns << columnSql(f);
    columns << QStringLiteral("struck_out TEXT") << QStringLiteral("search TEXT NOT NULL");
    return QStringLiteral("CREATE TABLE %1 (%2) STRICT")
        .arg(QLatin1String(reg.table), columns.join(QLatin1String(", ")));
}

QString captionOf(const Register &reg, const Values &values)
{
    QStringList parts;
    for (const char *column : {reg.number, reg.caption}) {
        const qsizetype index = columnIndex(reg, QLatin1String(column));
        if (index >= 0 && !values.at(index).isNull())
            parts << values.at(index).toString();
    }
    return parts.join(u' ');
}

QList<qsizetype> changedFields(const Register &reg, const Values &before, const Values &after)
{
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i) {
        if (before.at(i) != after.at(i))
            changed << i;
    }
    return changed;
}

QList<qsizetype> missingFields(const Register &reg, const Values &values)
{
    QList<qsizetype> missing;
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i) {
        if ((reg.fields[std::size_t(i)].rules & Required) && values.at(i).isNull())
            missing << i;
    }
    return missing;
}

QJsonObject toJson(const Register &reg, const Values &values)
{
    QJsonObject json;
    for (qsizetype i = 0; const Field &f : reg.fields) {
        const QVariant &value = values.at(i++);
        if (!value.isNull())
            json.insert(QLatin1String(f.column), jsonOf(f, value));
    }
    return json;
}

Values fromJson(const Register &reg, const QJsonObject &json)
{
    Values values;
    for (const Field &f : reg.fields)
        values << valueOf(f, json.value(QLatin1String(f.column)));
    return values;
}

QString searchText(const Register &reg, const Values &values)
{
    QStringList words;
    for (qsizetype i = 0; const Field &f : reg.fields) {
        const QVariant &value = values.at(i++);
        if (value.isNull())
            continue;
        const QString word = wordsOf(f, value);
        if (!word.isEmpty())
            words << word;
    }
    return words.join(QLatin1Char('\n'));
}

QString titleOf(const Register &reg)
{
    return QCoreApplication::translate("Register", reg.title);
}

QString purposeOf(const Register &reg)
{
    return QCoreApplication::translate("Purpose", reg.purpose);
}

QString labelOf(PlaceOfWork place)
{
    switch (place) {
    case PlaceOfWork::Assets:
        return QCoreApplication::translate("PlaceOfWork", "Information assets");
    case PlaceOfWork::People:
        return QCoreApplication::translate("PlaceOfWork", "People");
    case PlaceOfWork::Systems:
        return QCoreApplication::translate("PlaceOfWork", "Systems");
    case PlaceOfWork::Approvals:
        return QCoreApplication::translate("PlaceOfWork", "Applications and approvals");
    case PlaceOfWork::Matters:
        return QCoreApplication::translate("PlaceOfWork", "Matters");
    case PlaceOfWork::Checks:
        return QCoreApplication::translate("PlaceOfWork", "Checks");
    }
    Q_UNREACHABLE();
}

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString labelOf(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

QString titleOf(const Section &section)
{
    return QCoreApplication::translate("Section", section.title);
}

QString articleNumber(const QString &reference)
{
    return reference.section(u'(', 0, 0);
}

QString articleText(const QString &reference)
{
    const qsizetype open = reference.indexOf(QLatin1Char('('));
    const QString article = open < 0 ? reference : reference.left(open);
    if (article.isEmpty())
        return {};
    QString text = QCoreApplication::translate("Article", "Article %1").arg(article);
    QStringList parts;
    if (open >= 0) {
        for (const QString &part : reference.mid(open + 1).split(QLatin1Char('(')))
            parts << part;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype close = parts[i].indexOf(QLatin1Char(')'));
        text += (i == 0 ? QCoreApplication::translate("Article", " paragraph %1")
                        : QCoreApplication::translate("Article", " item %1"))
                    .arg(parts[i].left(close));
        text += parts[i].mid(close + 1);
    }
    return text;
}

} // namespace mamori
