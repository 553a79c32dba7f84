// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/register.h"
#include "model/store/query.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace mamori {

class History;
class Ledger;
class RecordScan;
class Statements;
class WordIndex;

/// One record as it is stored.
struct Stored {
    qint64 id = 0;
    Values values;
    QString struckOut; ///< why it was struck out; empty = it lives
};

/// One line of the append-only history.
struct HistoryEntry {
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString operatorName;
    QString action; ///< add, change, strike_out, bring_back, setting …: stored keys
    QString table;
    qint64 record = 0;
    QJsonObject before; ///< the changed columns as they were
    QJsonObject after; ///< the whole record as it then was
    QString reason;
    qint64 step = 0; ///< changes of one step were committed and are undone together
    QString stepName; ///< what the user did, as shown: "Import of 31 assets"
    qint64 undoes = 0; ///< the step that this one takes back; 0 = none
    QString chain; ///< SHA-256 over this entry and all before it
};

/// A setting of the ledger as it stands.
struct SettingEntry {
    QString value;
    QString setBy;
    QDateTime setAt; ///< UTC
};

/// What a committed step touched: a record, or a setting (then `reg` is null).
struct Touched {
    const Register *reg = nullptr;
    qint64 record = 0;
    QString setting;
    bool operator==(const Touched &) const = default;
};

/// Finds the next free number of a register by the section's scheme. `existing` holds the highest number of
/// its series in use, those of struck-out records counted.
using Numbering = std::function<QString(const Register &reg, const QStringList &existing)>;

/// What forbids storing a record beside the others, which its register alone cannot tell. `id` is 0 and
/// `before` is nothing for a new record; `before` is nothing too for one that is brought back.
using RecordCheck = std::function<QList<Problem>(const Register &reg, const Values &values, qint64 id,
                                                 const std::optional<Values> &before)>;

/// Reads and writes the records of an open ledger; the only way in. Each change writes its line of history in
/// the same transaction. Belongs to the thread that opened the ledger, and goes before it.
class Records final : public QObject
{
    Q_OBJECT
public:
    /// All that is changed while it lives is one step: committed together, undone together, and rolled back
    /// when it ends without commit().
    class Step
    {
    public:
        Step(Step &&other) noexcept;
        ~Step();
        Step &operator=(Step &&) = delete;
        /// Throws Error when the disk refuses; then nothing of the step was stored.
        void commit();

    private:
        friend class Records;
        Step(Records &records, const QString &name);
        Records *m_records;
    };

    Records(Ledger &ledger, Clock clock, QObject *parent = nullptr);
    ~Records() override;

    const Clock &clock() const { return m_clock; }
    QString operatorName() const { return m_operator; }
    /// Who is working: stands in the history beside each change.
    void setOperatorName(const QString &name) { m_operator = name; }

    /// How add() fills an empty number; without it the number stays empty.
    void setNumbering(Numbering numbering) { m_numbering = std::move(numbering); }

    /// What problems() asks besides; without it only each record for itself is asked.
    void setCheck(RecordCheck check) { m_check = std::move(check); }

    /// Begins a step; `name` says for the user what is done. Only one at a time. What is changed while there
    /// is none becomes a step of its own.
    [[nodiscard]] Step begin(const QString &name);
    /// Adds a record and returns its id. An empty number is filled by the section's scheme where the register
    /// has one. All four throw Error::Refused for what problems() forbids: ask first.
    qint64 add(const Register &reg, Values values, const QString &reason = {});
    void change(const Register &reg, qint64 id, const Values &values, const QString &reason = {});
    /// Ends a record without deleting it; the reason stays with it.
    void strikeOut(const Register &reg, qint64 id, const QString &reason);
    void bringBack(const Register &reg, qint64 id, const QString &reason = {});

    /// What forbids storing these values: a number that exists already, a link into nothing, a change of a
    /// frozen or append-only column, and the register's own check. `id` is 0 for a new record. Missing values
    /// are no problem.
    QList<Problem> problems(const Register &reg, const Values &values, qint64 id = 0) const;

    std::optional<Stored> find(const Register &reg, qint64 id) const;
    /// The record whose number or caption (folded) is `text`; nothing when there is none or more than one.
    std::optional<qint64> findByName(const Register &reg, const QString &text) const;
    /// How a record is called in links and lists: its number and caption.
    QString caption(const Register &reg, qint64 id) const;
    /// Matching records in order. With `columns` only those values are read, others are null.
    QList<Stored> list(const Register &reg, const Query &query = {},
                       const QList<qsizetype> &columns = {}) const;
    /// Records by their ids, in that order; ids that do not exist are left out.
    QList<Stored> list(const Register &reg, const QList<qint64> &ids) const;
    /// The same search as list(), a portion at a time. Goes before this object does.
    std::unique_ptr<RecordScan> scan(const Register &reg, const Query &query) const;
    qint64 count(const Register &reg, const Query &query = {}) const;
    /// Up to `limit` living records that hold all words of `text` anywhere, folded; those first that hold the
    /// first word in their number or name. For going to a record while it is typed.
    QList<qint64> findSome(const Register &reg, const QString &text, int limit) const;
    /// Reads the chosen columns of every living record in the order in which they were added, one at a time:
    /// for what is too many to hold. `visit` must not change anything.
    void each(const Register &reg, const QList<qsizetype> &columns,
              const std::function<void(const Stored &)> &visit) const;
    /// The living records of `reg` whose column links to `target`.
    QList<qint64> linkedFrom(const Register &reg, const QString &column, qint64 target) const;

    QList<HistoryEntry> history(const Register &reg, qint64 id) const;
    /// The newest entries of all registers, newest first.
    QList<HistoryEntry> latestHistory(qint64 limit) const;
    /// The chain's head: printed on every paper, so that paper and ledger can be matched.
    QString historyHead() const;
    /// The name of the step that undo() would take back; nothing when there is none.
    std::optional<QString> undoable() const;
    /// Writes the inverse of the last step that still stands as a new, dated step; added records are struck
    /// out. Error::Refused when a number it would bring back was taken meanwhile.
    void undo();
    /// The name of the step that redo() would make again: the last one taken back, until something else is
    /// changed.
    std::optional<QString> redoable() const;
    /// Takes back the undoing as a new, dated step. Error::Refused as for undo().
    void redo();

    /// A setting of this ledger, kept with who set it and when. Names: section_name, section_manager,
    /// number_scheme …
    QString setting(const QString &name, const QString &otherwise = {}) const;
    /// The same with who set it and when; nothing when it was never set.
    std::optional<SettingEntry> settingEntry(const QString &name) const;
    /// A value that stands already stays with who set it: that is no step.
    void setSetting(const QString &name, const QString &value);
    /// How the window shows things (columns, saved filters …), kept in the ledger and no part of its records:
    /// without history and undo.
    QString view(const QString &name) const;
    void setView(const QString &name, const QString &value);

    template <class Record>
    std::optional<Record> find(Id<Record> id) const
    {
        const auto stored = find(Record::spec, id.value);
        return stored ? std::optional<Record>(fromValues<Record>(stored->values)) : std::nullopt;
    }
    template <class Record>
    Id<Record> add(const Record &record, const QString &reason = {})
    {
        return {add(Record::spec, toValues(record), reason)};
    }
    template <class Record>
    void change(Id<Record> id, const Record &record, const QString &reason = {})
    {
        change(Record::spec, id.value, toValues(record), reason);
    }

Q_SIGNALS:
    /// A step was committed; `reg` tells which registers it touched.
    void changed(const QList<const mamori::Register *> &registers);
    /// The same step, told record by record and setting by setting; sent before changed().
    void committed(const QList<mamori::Touched> &touched);

private:
    void leaveStep();
    void within(const QString &name, const std::function<void()> &work);
    Stored require(const Register &reg, qint64 id) const;
    QList<Problem> problemsOf(const Register &reg, const Values &values, qint64 id,
                              const std::optional<Values> &before) const;
    QList<Problem> changeProblems(const Register &reg, const Stored &before, const Values &values) const;
    void write(const Register &reg, const std::optional<Stored> &before, const Stored &after,
               const char *action, const QString &reason);
    void putSetting(const QString &name, const QString &value);
    void writeSetting(const QString &name, const std::optional<QString> &value);
    void record(const char *action, const QString &table, qint64 id, const QJsonObject &before,
                const QJsonObject &after, const QString &reason);
    void takeBack(qint64 undone, const QString &stepName, const QString &reason);
    void undoEntry(const HistoryEntry &entry, const QString &reason);
    void fillNumber(const Register &reg, Values &values);

    Clock m_clock;
    QString m_operator;
    Numbering m_numbering;
    RecordCheck m_check;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<History> m_history;
    std::unique_ptr<WordIndex> m_words;

    qint64 m_step = 0; ///< 0 = none is open
    QString m_stepName;
    qint64 m_undoes = 0;
    QList<Touched> m_touched;
    QHash<QString, QStringList> m_numbers; ///< by table, within a step: what the next number follows from
};

} // namespace mamori
