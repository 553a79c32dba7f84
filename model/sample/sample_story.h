// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/store/records.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace mamori {

/// Adds made-up records to a ledger, told as JSON: `{"in": "take_out", "as": "a name", "values": {…}}`, the
/// values by column. A day is a number of days from today, a moment [days, hour, minute] in Japan, several
/// choices are a list of keys, a link is the name the record was given by "as", and rows are a list of
/// objects. So that nothing of the pack is written twice, questions come as
/// `{"lists": […], "duties": […], "each": {…}, "but": {"question": {…}}}`, where null takes back what each
/// says, and the particulars and conditions of an application in the order of its kind; conditions that are
/// all answered alike are one word. `{"approval": "a name"}` in a text is that record's number, and
/// `{"fiscal_year_of": days}` a fiscal year. A column, key or name that does not exist is a bug.
class SampleStory
{
public:
    SampleStory(Records &records, const Policy &policy);

    /// Id 0: a record that this ledger was made too small for. What links to it is left out.
    void know(const Register &reg, const QString &name, qint64 id);
    void tell(const QJsonArray &entries);

private:
    void add(const Register &reg, const QString &name, const QJsonObject &values);
    QJsonObject wordedByPack(const Register &reg, QJsonObject values) const;
    QJsonObject applicationByPack(QJsonObject values) const;
    QJsonObject resolved(std::span<const Field> fields, const QJsonObject &json) const;
    QJsonValue resolved(const Field &field, const QJsonValue &json) const;
    QJsonValue text(const Field &field, const QJsonValue &json) const;
    QJsonValue number(const Field &field, const QJsonValue &json) const;
    QJsonValue moment(const Field &field, const QJsonArray &json) const;
    QJsonValue link(const Register &target, const QString &name) const;
    QJsonArray rows(const Field &field, const QJsonArray &json) const;
    QJsonArray questions(const QJsonObject &json) const;
    QDate day(int days) const;

    Records &m_records;
    const Policy &m_policy;
    QHash<const Register *, QHash<QString, qint64>> m_names;
};

} // namespace mamori
