// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/redaction.h"

#include "model/registers/all.h"
#include "model/store/ledger.h"
#include "model/store/statements.h"

#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

constexpr unsigned hiding = Personal | Place;

bool holdsText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Lines;
}

/// A name to look for elsewhere: neither a sentence nor a word so short that it stands everywhere.
bool isName(const Field &field, const QString &text)
{
    constexpr qsizetype longest = 40;
    const qsizetype shortest = (field.rules & Personal) != 0 ? 2 : 4;
    return text.size() >= shortest && text.size() <= longest && !text.contains(u'\n');
}

/// A name with whatever white space stands between its parts.
QString patternOf(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.simplified().split(u' '))
        parts << QRegularExpression::escape(part);
    return parts.join(QStringLiteral("\\s*"));
}

} // namespace

Redaction::Redaction(Ledger &ledger, Records &records)
    : m_step(records.begin({}))
{
    Statements statements(ledger.database());
    collectNames(statements);
    for (const Register *reg : storedRegisters())
        redact(statements, *reg);
}

QString Redaction::redacted(const QString &text) const
{
    QString without = text;
    return m_names.pattern().isEmpty() ? without : without.replace(m_names, QString::fromUtf16(blot));
}

void Redaction::collectNames(Statements &statements)
{
    QSet<QString> names;
    const auto collect = [&names](const Field &field, const QString &text) {
        if ((field.rules & hiding) != 0 && field.kind == Kind::Text && isName(field, text))
            names << text;
    };
    for (const Register *reg : storedRegisters()) {
        for (const Field &field : reg->fields) {
            if (!holdsText(field) || ((field.rules & hiding) == 0 && field.kind != Kind::Lines))
                continue;
            auto rows = statements.run(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL")
                                           .arg(QLatin1String(field.column), QLatin1String(reg->table)));
            while (rows.next()) {
                collect(field, rows.text(0));
                if (field.kind != Kind::Lines)
                    continue;
                for (const auto line : linesFromText(rows.text(0))) {
                    for (const Field &column : field.lines())
                        collect(column, line.toObject().value(QLatin1String(column.column)).toString());
                }
            }
        }
    }
    QStringList longestFirst(names.cbegin(), names.cend());
    std::sort(longestFirst.begin(), longestFirst.end(), [](const QString &a, const QString &b) {
        return std::pair(b.size(), a) < std::pair(a.size(), b);
    });
    QStringList patterns;
    for (const QString &name : std::as_const(longestFirst))
        patterns << patternOf(name);
    m_names.setPattern(patterns.join(u'|'));
    // A full-width space is a space too.
    m_names.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    m_names.optimize();
}

QVariant Redaction::redactedValue(const Field &field, const QVariant &value, qint64 id) const
{
    if (field.kind == Kind::Text && (field.rules & hiding) != 0) {
        // What must be there once only stays told apart.
        const QString suffix = (field.rules & Unique) != 0 ? QString::number(id) : QString();
        return QString(QString::fromUtf16(blot) + suffix);
    }
    if (field.kind == Kind::Text)
        return redacted(value.toString());
    QJsonArray lines = linesFromText(value.toString());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines.at(i).toObject();
        for (const Field &column : field.lines()) {
            const QLatin1String name(column.column);
            if (column.kind == Kind::Text && line.contains(name))
                line.insert(name, redactedValue(column, line.value(name).toString(), id).toString());
        }
        lines.replace(i, line);
    }
    return linesToText(lines);
}

void Redaction::redact(Statements &statements, const Register &reg)
{
    QList<const Field *> fields;
    QStringList columns {QStringLiteral("id")};
    QStringList settings;
    for (const Field &field : reg.fields) {
        if (!holdsText(field))
            continue;
        fields << &field;
        columns << QLatin1String(field.column);
        settings << QLatin1String(field.column) + QStringLiteral(" = ?");
    }
    if (fields.isEmpty())
        return;
    QList<QVariantList> changes;
    {
        auto rows = statements.run(QStringLiteral("SELECT %1 FROM %2")
                                       .arg(columns.join(QStringLiteral(", ")), QLatin1String(reg.table)));
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            QVariantList values;
            bool isChanged = false;
            for (int i = 0; i < int(fields.size()); ++i) {
                const QVariant value = rows.value(i + 1);
                values << (value.isNull() ? value : redactedValue(*fields.at(i), value, id));
                isChanged = isChanged || values.last() != value;
            }
            if (isChanged)
                changes << (values << id);
        }
    }
    const QString update = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                               .arg(QLatin1String(reg.table), settings.join(QStringLiteral(", ")));
    for (const QVariantList &change : std::as_const(changes))
        statements.run(update, change);
}

} // namespace mamori
