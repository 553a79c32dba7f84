// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/records.h"

#include "model/error.h"
#include "model/registers/all.h"
#include "model/store/history.h"
#include "model/store/ledger.h"
#include "model/store/record_rules.h"
#include "model/store/record_sql.h"
#include "model/store/statements.h"
#include "model/store/word_index.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace mamori {

namespace {

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The whole record as the history keeps it.
QJsonObject stateOf(const Register &reg, const Stored &stored)
{
    QJsonObject state = toJson(reg, stored.values);
    if (!stored.struckOut.isEmpty())
        state.insert(QLatin1String(struckOutColumn), stored.struckOut);
    return state;
}

/// The columns that changed as they were, in the form of the history; null where there was nothing.
QJsonObject formerState(const Register &reg, const Stored &before, const QList<qsizetype> &changed,
                        const Stored &after, const QJsonObject &newState)
{
    Values former(before.values.size());
    for (const qsizetype i : changed)
        former[i] = before.values.at(i);
    QJsonObject state = toJson(reg, former);
    for (const qsizetype i : changed) {
        const QLatin1String column(reg.fields[std::size_t(i)].column);
        // Rows that were only written differently are the same rows.
        if (!state.contains(column))
            state.insert(column, QJsonValue());
        else if (newState.value(column) == state.value(column))
            state.remove(column);
    }
    if (before.struckOut != after.struckOut)
        state.insert(QLatin1String(struckOutColumn),
                     before.struckOut.isEmpty() ? QJsonValue() : QJsonValue(before.struckOut));
    return state;
}

Error refusal(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << problem.text;
    return {ErrorCode::Refused, texts.join(u'\n')};
}

QList<const Register *> registersOf(const QList<Touched> &touched)
{
    QList<const Register *> registers;
    for (const Touched &one : touched) {
        if (one.reg && !registers.contains(one.reg))
            registers << one.reg;
    }
    return registers;
}

/// The values as they are stored: empty text is no value, and what the program derives follows from the rest.
Values asStored(const Register &reg, Values values)
{
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            value = QVariant();
    }
    if (!reg.derive)
        return values;
    try {
        return reg.derive(values);
    } catch (const std::runtime_error &) {
        return values; // holds an unknown word: recordProblems() refuses it by name
    }
}

} // namespace

Records::Step::Step(Records &records, const QString &name)
    : m_records(&records)
{
    Q_ASSERT_X(records.m_step == 0, "Records::begin", "one step at a time");
    records.m_statements->begin();
    records.m_step = records.m_history->nextStep();
    records.m_stepName = name;
}

Records::Step::Step(Step &&other) noexcept
    : m_records(std::exchange(other.m_records, nullptr))
{
}

Records::Step::~Step()
{
    if (!m_records)
        return;
    m_records->m_statements->rollback();
    m_records->m_history->forgetAppended();
    m_records->m_words->forget();
    m_records->leaveStep();
}

void Records::Step::commit()
{
    Q_ASSERT(m_records);
    m_records->m_statements->commit();
    Records *records = std::exchange(m_records, nullptr);
    const QList<Touched> touched = records->m_touched;
    records->leaveStep();
    Q_EMIT records->committed(touched);
    Q_EMIT records->changed(registersOf(touched));
}

Records::Records(Ledger &ledger, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_statements(std::make_unique<Statements>(ledger.database()))
    , m_history(std::make_unique<History>(*m_statements, ledger.id()))
    , m_words(std::make_unique<WordIndex>(*m_statements))
{
}

Records::~Records() = default;

Records::Step Records::begin(const QString &name)
{
    return Step(*this, name);
}

void Records::leaveStep()
{
    m_step = 0;
    m_stepName.clear();
    m_undoes = 0;
    m_touched.clear();
    m_numbers.clear();
}

void Records::within(const QString &name, const std::function<void()> &work)
{
    if (m_step != 0) {
        work();
        return;
    }
    Step step = begin(name);
    work();
    step.commit();
}

Stored Records::require(const Register &reg, qint64 id) const
{
    std::optional<Stored> stored = find(reg, id);
    if (!stored)
        throw Error(ErrorCode::Refused, QCoreApplication::translate("Records", "The entry does not exist."));
    return *std::move(stored);
}

qint64 Records::add(const Register &reg, Values values, const QString &reason)
{
    Stored added {0, asStored(reg, std::move(values)), {}};
    within(QCoreApplication::translate("Records", "New entry: %1").arg(titleOf(reg)), [&] {
        const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
        const QVariant given = number < 0 ? QVariant() : added.values.at(number);
        fillNumber(reg, added.values);
        if (const QList<Problem> wrong = problemsOf(reg, added.values, 0, std::nullopt); !wrong.isEmpty())
            throw refusal(wrong);
        const SqlText insert = insertSql(reg, added.values);
        added.id = m_statements->run(insert.sql, insert.values).insertedId();
        const auto known = m_numbers.find(QLatin1String(reg.table));
        if (!given.isNull() && known != m_numbers.end())
            known->append(given.toString());
        write(reg, std::nullopt, added, action::add, reason);
    });
    return added.id;
}

void Records::fillNumber(const Register &reg, Values &values)
{
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    if (!m_numbering || number < 0 || !values.at(number).isNull())
        return;
    auto known = m_numbers.find(QLatin1String(reg.table));
    if (known == m_numbers.end()) {
        known = m_numbers.insert(QLatin1String(reg.table), {});
        auto rows = m_statements->run(QStringLiteral("SELECT %1 FROM %2 WHERE %1 IS NOT NULL")
                                          .arg(QLatin1String(reg.number), QLatin1String(reg.table)));
        while (rows.next())
            known->append(rows.text(0));
    }
    const QString filled = m_numbering(reg, *known);
    if (filled.isEmpty())
        return;
    values[number] = filled;
    // The next one follows from this one alone: an import must not look at thousands of numbers for each row.
    *known = {filled};
}

void Records::change(const Register &reg, qint64 id, const Values &values, const QString &reason)
{
    within(QCoreApplication::translate("Records", "Change: %1").arg(titleOf(reg)), [&] {
        const Stored before = require(reg, id);
        const Stored after {id, asStored(reg, values), before.struckOut};
        if (const QList<Problem> wrong = changeProblems(reg, before, after.values); !wrong.isEmpty())
            throw refusal(wrong);
        if (changedFields(reg, before.values, after.values).isEmpty())
            return;
        const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
        if (number >= 0 && before.values.at(number) != after.values.at(number))
            m_numbers.remove(QLatin1String(reg.table));
        write(reg, before, after, action::change, reason);
    });
}

void Records::strikeOut(const Register &reg, qint64 id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Records", "Striking out needs a reason."));
    within(QCoreApplication::translate("Records", "Struck out: %1").arg(titleOf(reg)), [&] {
        const Stored before = require(reg, id);
        if (!before.struckOut.isEmpty())
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate("Records", "The entry is struck out already."));
        write(reg, before, {id, before.values, reason}, action::strikeOut, reason);
    });
}

void Records::bringBack(const Register &reg, qint64 id, const QString &reason)
{
    within(QCoreApplication::translate("Records", "Brought back: %1").arg(titleOf(reg)), [&] {
        const Stored before = require(reg, id);
        if (before.struckOut.isEmpty())
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate("Records", "The entry is not struck out."));
        if (const QList<Problem> wrong
            = m_check ? m_check(reg, before.values, id, std::nullopt) : QList<Problem> {};
            !wrong.isEmpty())
            throw refusal(wrong);
        write(reg, before, {id, before.values, {}}, action::bringBack, reason);
    });
}

/// The change and its line of history. A new record has its row already, because that gives the id.
void Records::write(const Register &reg, const std::optional<Stored> &before, const Stored &after,
                    const char *action, const QString &reason)
{
    const QJsonObject state = stateOf(reg, after);
    QJsonObject former;
    if (before) {
        const QList<qsizetype> changed = changedFields(reg, before->values, after.values);
        if (!changed.isEmpty() || before->struckOut != after.struckOut) {
            const SqlText update = updateSql(reg, *before, after, changed);
            m_statements->run(update.sql, update.values);
        }
        former = formerState(reg, *before, changed, after, state);
    }
    record(action, QLatin1String(reg.table), after.id, former, state, reason);
    m_words->written(reg);
    m_touched << Touched {&reg, after.id, {}};
}

void Records::record(const char *action, const QString &table, qint64 id, const QJsonObject &before,
                     const QJsonObject &after, const QString &reason)
{
    HistoryRow row;
    row.at = m_clock.now().toUTC().toString(Qt::ISODate);
    row.operatorName = m_operator;
    row.action = QLatin1String(action);
    row.table = table;
    row.record = id;
    row.before = jsonText(before);
    row.after = jsonText(after);
    row.reason = reason;
    row.step = m_step;
    row.stepName = m_stepName;
    row.undoes = m_undoes;
    m_history->append(std::move(row));
}

QList<Problem> Records::problems(const Register &reg, const Values &values, qint64 id) const
{
    Q_ASSERT(values.size() == qsizetype(reg.fields.size()));
    const Values stored = asStored(reg, values);
    return id == 0 ? problemsOf(reg, stored, 0, std::nullopt) : changeProblems(reg, require(reg, id), stored);
}

QList<Problem> Records::changeProblems(const Register &reg, const Stored &before, const Values &values) const
{
    if (!before.struckOut.isEmpty())
        return {{{},
                 QCoreApplication::translate("Records",
                                             "A struck-out entry cannot change. Bring it back first.")}};
    return problemsOf(reg, values, before.id, before.values);
}

QList<Problem> Records::problemsOf(const Register &reg, const Values &values, qint64 id,
                                   const std::optional<Values> &before) const
{
    const QList<Problem> own = recordProblems(*m_statements, reg, values, id, before);
    return own.isEmpty() && m_check ? m_check(reg, values, id, before) : own;
}

QList<HistoryEntry> Records::history(const Register &reg, qint64 id) const
{
    return m_history->ofRecord(QLatin1String(reg.table), id);
}

QList<HistoryEntry> Records::latestHistory(qint64 limit) const
{
    return m_history->latest(limit);
}

QString Records::historyHead() const
{
    return m_history->head();
}

std::optional<QString> Records::undoable() const
{
    const auto step = m_history->openSteps().undoable;
    return step ? std::optional(step->name) : std::nullopt;
}

std::optional<QString> Records::redoable() const
{
    const auto step = m_history->openSteps().redoable;
    return step ? std::optional(step->name) : std::nullopt;
}

void Records::undo()
{
    const auto undone = m_history->openSteps().undoable;
    if (!undone)
        throw Error(ErrorCode::Refused, QCoreApplication::translate("Records", "There is nothing to undo."));
    takeBack(undone->step, QCoreApplication::translate("Records", "Undone: %1").arg(undone->name),
             QCoreApplication::translate("Records", "Undone"));
}

void Records::redo()
{
    const auto redone = m_history->openSteps().redoable;
    if (!redone)
        throw Error(ErrorCode::Refused, QCoreApplication::translate("Records", "There is nothing to redo."));
    takeBack(redone->step, QCoreApplication::translate("Records", "Redone: %1").arg(redone->name),
             QCoreApplication::translate("Records", "Redone"));
}

void Records::takeBack(qint64 undone, const QString &stepName, const QString &reason)
{
    Step step = begin(stepName);
    m_undoes = undone;
    for (const HistoryEntry &entry : m_history->ofStep(undone))
        undoEntry(entry, reason);
    m_numbers.clear();
    step.commit();
}

void Records::undoEntry(const HistoryEntry &entry, const QString &reason)
{
    if (entry.table == QLatin1String(settingTable)) {
        const QJsonValue value = entry.before.value(QLatin1String("value"));
        writeSetting(entry.after.value(QLatin1String("name")).toString(),
                     value.isString() ? std::optional(value.toString()) : std::nullopt);
        return;
    }
    const Register *reg = findStoredRegister(entry.table);
    Q_ASSERT(reg);
    const Stored present = require(*reg, entry.record);
    if (entry.action == QLatin1String(action::add)) {
        write(*reg, present, {present.id, present.values, reason}, action::strikeOut, reason);
        return;
    }
    QJsonObject state = stateOf(*reg, present);
    for (auto it = entry.before.begin(); it != entry.before.end(); ++it)
        state.insert(it.key(), it.value());
    const Stored former {present.id, fromJson(*reg, state),
                         state.value(QLatin1String(struckOutColumn)).toString()};
    if (const QList<Problem> taken = takenValues(*m_statements, *reg, former.values, former.id);
        !taken.isEmpty())
        throw refusal(taken);
    const char *inverse = former.struckOut.isEmpty() == present.struckOut.isEmpty() ? action::change
        : former.struckOut.isEmpty()                                                ? action::bringBack
                                                                                    : action::strikeOut;
    write(*reg, present, former, inverse, reason);
}

QString Records::setting(const QString &name, const QString &otherwise) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    return rows.next() ? rows.text(0) : otherwise;
}

std::optional<SettingEntry> Records::settingEntry(const QString &name) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT value, set_by, set_at FROM setting WHERE name = ?"),
                                  {name});
    if (!rows.next())
        return std::nullopt;
    return SettingEntry {rows.text(0), rows.text(1), QDateTime::fromString(rows.text(2), Qt::ISODate)};
}

void Records::setSetting(const QString &name, const QString &value)
{
    within(QCoreApplication::translate("Records", "Setting changed"), [&] { writeSetting(name, value); });
}

QString Records::view(const QString &name) const
{
    return setting(QLatin1String(viewPrefix) + name);
}

void Records::setView(const QString &name, const QString &value)
{
    if (view(name) != value)
        putSetting(QLatin1String(viewPrefix) + name, value);
}

void Records::putSetting(const QString &name, const QString &value)
{
    m_statements->run(
        QStringLiteral("INSERT INTO setting VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                       " value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at"),
        {name, notNull(value), notNull(m_operator), m_clock.now().toUTC().toString(Qt::ISODate)});
}

void Records::writeSetting(const QString &name, const std::optional<QString> &value)
{
    const auto stateOfSetting = [&] {
        QJsonObject state {{QStringLiteral("name"), name}};
        auto rows = m_statements->run(
            QStringLiteral("SELECT value, set_by, set_at FROM setting WHERE name = ?"), {name});
        if (rows.next()) {
            state.insert(QStringLiteral("value"), rows.text(0));
            state.insert(QStringLiteral("set_by"), rows.text(1));
            state.insert(QStringLiteral("set_at"), rows.text(2));
        }
        return state;
    };
    const QJsonObject before = stateOfSetting();
    if (value && before.value(QLatin1String("value")) == QJsonValue(*value))
        return;
    if (value)
        putSetting(name, *value);
    else
        m_statements->run(QStringLiteral("DELETE FROM setting WHERE name = ?"), {name});
    record(action::setting, QLatin1String(settingTable), 0, before, stateOfSetting(), {});
    m_touched << Touched {nullptr, 0, name};
}

} // namespace mamori
