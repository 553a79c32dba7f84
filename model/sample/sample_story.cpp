// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/sample/sample_story.h"

#include "model/japanese/fiscal_year.h"
#include "model/registers/all.h"
#include "model/registers/approval.h"
#include "model/rules/approvals.h"

#include <algorithm>

namespace mamori {

namespace {

void demand(bool holds, const char *column, const QString &what)
{
    Q_ASSERT_X(holds, column, qPrintable(what));
    Q_UNUSED(holds)
    Q_UNUSED(column)
    Q_UNUSED(what)
}

const Field *findField(std::span<const Field> fields, const QString &column)
{
    const auto found = std::ranges::find_if(
        fields, [&](const Field &field) { return column == QLatin1String(field.column); });
    return found == fields.end() ? nullptr : &*found;
}

QString key(const Field &field, const QJsonValue &json)
{
    const bool known = std::ranges::any_of(
        field.choices, [&](const Choice &choice) { return json.toString() == QLatin1String(choice.key); });
    demand(known, field.column, json.toString());
    return json.toString();
}

QString keys(const Field &field, const QJsonArray &json)
{
    QStringList several;
    for (const auto one : json)
        several << key(field, one);
    return several.join(u' ');
}

/// What is null in `more` is taken out again.
QJsonObject merged(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it->isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), *it);
    }
    return object;
}

QJsonArray repeated(const QJsonValue &value, qsizetype times)
{
    QJsonArray array;
    for (qsizetype i = 0; i < times; ++i)
        array << value;
    return array;
}

/// Rows of a heading of the pack and what is said under it; `column` says it where it is one word.
QJsonArray headed(const QStringList &headings, const QJsonArray &said, const char *heading,
                  const char *column)
{
    demand(said.size() <= headings.size(), heading, headings.value(0));
    QJsonArray rows;
    for (qsizetype i = 0; i < said.size(); ++i) {
        QJsonObject row {{QLatin1String(heading), headings.at(i)}};
        if (said.at(i).isObject())
            row = merged(row, said.at(i).toObject());
        else
            row.insert(QLatin1String(column), said.at(i));
        rows << row;
    }
    return rows;
}

} // namespace

SampleStory::SampleStory(Records &records, const Policy &policy)
    : m_records(records)
    , m_policy(policy)
{
}

void SampleStory::know(const Register &reg, const QString &name, qint64 id)
{
    m_names[&reg].insert(name, id);
}

void SampleStory::tell(const QJsonArray &entries)
{
    for (const auto value : entries) {
        const QJsonObject entry = value.toObject();
        const QString table = entry.value(QLatin1String("in")).toString();
        const Register *reg = findRegister(table);
        demand(reg, "in", table);
        add(*reg, entry.value(QLatin1String("as")).toString(),
            entry.value(QLatin1String("values")).toObject());
    }
}

void SampleStory::add(const Register &reg, const QString &name, const QJsonObject &values)
{
    const qint64 id = m_records.add(reg, fromJson(reg, resolved(reg.fields, wordedByPack(reg, values))));
    if (!name.isEmpty())
        know(reg, name, id);
}

QJsonObject SampleStory::wordedByPack(const Register &reg, QJsonObject values) const
{
    const auto version = QLatin1String("policy_version");
    if (columnIndex(reg, version) >= 0 && !values.contains(version))
        values.insert(version, m_policy.version);
    return &reg == &Approval::spec ? applicationByPack(values) : values;
}

QJsonObject SampleStory::applicationByPack(QJsonObject values) const
{
    const QString id = values.value(QLatin1String("kind")).toString();
    const auto kind = std::ranges::find(m_policy.approvals, id, &PolicyApprovalKind::id);
    if (kind == m_policy.approvals.end())
        return values; // another pack: the application stands in its own words
    const auto office = QLatin1String("approver_office");
    if (!values.contains(office))
        values.insert(office, kind->approvers.value(0));
    const auto particulars = QLatin1String("particulars");
    values.insert(particulars,
                  headed(kind->particulars, values.value(particulars).toArray(), "item", "text"));
    const auto conditions = QLatin1String("conditions");
    const QStringList asked = conditionsOf(m_policy, *kind);
    const QJsonValue said = values.value(conditions);
    values.insert(conditions,
                  headed(asked, said.isString() ? repeated(said, asked.size()) : said.toArray(), "condition",
                         "answer"));
    return values;
}

QJsonObject SampleStory::resolved(std::span<const Field> fields, const QJsonObject &json) const
{
    QJsonObject values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Field *field = findField(fields, it.key());
        demand(field, fields.front().column, it.key());
        values.insert(it.key(), resolved(*field, *it));
    }
    return values;
}

QJsonValue SampleStory::resolved(const Field &field, const QJsonValue &json) const
{
    switch (field.kind) {
    case Kind::Text:
        return text(field, json);
    case Kind::Number:
        return number(field, json);
    case Kind::Flag:
        demand(json.isBool(), field.column, json.toString());
        return json;
    case Kind::Day:
        demand(json.isDouble(), field.column, json.toString());
        return day(json.toInt()).toString(Qt::ISODate);
    case Kind::Moment:
        return moment(field, json.toArray());
    case Kind::Choice:
        return key(field, json);
    case Kind::Choices:
        return keys(field, json.toArray());
    case Kind::Level:
        demand(m_policy.findLevel(field.axis, json.toString()), field.column, json.toString());
        return json;
    case Kind::Link:
        return link(*field.target, json.toString());
    case Kind::Lines:
        return rows(field, json.isObject() ? questions(json.toObject()) : json.toArray());
    }
    Q_UNREACHABLE();
}

QJsonValue SampleStory::text(const Field &field, const QJsonValue &json) const
{
    if (json.isString())
        return json;
    const QJsonObject named = json.toObject();
    const Register *reg = named.isEmpty() ? nullptr : findRegister(named.begin().key());
    demand(reg, field.column, named.isEmpty() ? QString() : named.begin().key());
    const qint64 id = link(*reg, named.begin()->toString()).toInteger();
    const auto record = m_records.find(*reg, id);
    return record ? record->values.at(columnIndex(*reg, QLatin1String(reg->number))).toString()
                  : QJsonValue(QJsonValue::Undefined);
}

QJsonValue SampleStory::number(const Field &field, const QJsonValue &json) const
{
    if (!json.isObject()) {
        demand(json.isDouble(), field.column, json.toString());
        return json;
    }
    const QJsonValue days = json.toObject().value(QLatin1String("fiscal_year_of"));
    demand(days.isDouble(), field.column, QStringLiteral("fiscal_year_of"));
    return FiscalYear::of(day(days.toInt())).year;
}

QJsonValue SampleStory::moment(const Field &field, const QJsonArray &json) const
{
    demand(json.size() == 2 || json.size() == 3, field.column, QStringLiteral("[days, hour, minute]"));
    const QDateTime midnight(day(json.at(0).toInt()), QTime(0, 0), Qt::UTC);
    const int seconds = json.at(1).toInt() * 3600 + json.at(2).toInt() * 60 - japanOffset;
    return midnight.addSecs(seconds).toString(Qt::ISODate);
}

QJsonValue SampleStory::link(const Register &target, const QString &name) const
{
    const auto names = m_names.value(&target);
    demand(names.contains(name), target.table, name);
    const qint64 id = names.value(name);
    return id == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
}

/// A row about nothing but a record that is left out goes with it.
QJsonArray SampleStory::rows(const Field &field, const QJsonArray &json) const
{
    QJsonArray rows;
    for (const auto value : json) {
        const QJsonObject row = resolved(field.lines(), value.toObject());
        const bool lacksLink = std::ranges::any_of(field.lines(), [&](const Field &part) {
            return part.kind == Kind::Link && (part.rules & Required)
                && !row.contains(QLatin1String(part.column));
        });
        if (!lacksLink)
            rows << row;
    }
    return rows;
}

QJsonArray SampleStory::questions(const QJsonObject &json) const
{
    const QJsonObject each = json.value(QLatin1String("each")).toObject();
    QJsonObject but = json.value(QLatin1String("but")).toObject();
    QJsonArray rows;
    for (const auto id : json.value(QLatin1String("lists")).toArray()) {
        const PolicyChecklist *checklist = m_policy.findChecklist(id.toString());
        if (!checklist)
            return rows; // another pack asks other questions
        for (const PolicyChecklist::Item &item : checklist->items) {
            QJsonObject row = merged(each, but.take(item.id).toObject());
            row.insert(QLatin1String("question"), item.id);
            row.insert(QLatin1String("text"), item.text);
            row.insert(QLatin1String("article"), item.article);
            rows << row;
        }
    }
    for (const auto id : json.value(QLatin1String("duties")).toArray()) {
        const PolicyDuty *duty = m_policy.findDuty(id.toString());
        if (!duty)
            return rows;
        QJsonObject row = merged(each, but.take(duty->id).toObject());
        row.insert(QLatin1String("question"), duty->id);
        row.insert(QLatin1String("text"), duty->text);
        row.insert(QLatin1String("article"), duty->article);
        rows << row;
    }
    demand(but.isEmpty(), "but", but.keys().join(u' '));
    return rows;
}

QDate SampleStory::day(int days) const
{
    return m_records.clock().today().addDays(days);
}

} // namespace mamori
