// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"
#include "model/store/secret.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace mamori {

/// The statically linked encryption engine with one ledger file open: what lies below QtSql, because the key
/// must never pass through SQL text and verify() runs outside the thread that QtSql is bound to.
class Engine final
{
public:
    enum class Access { Read, Write, Create };

    /// Opens the file without a key; only the key slots can be read then. Throws Error.
    Engine(const QString &path, Access access);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

    /// All slot bytes; fewer than slotBytes when the file is too short.
    QByteArray readSlots() const;
    void writeSlots(int at, const QByteArray &bytes) const;
    /// The bytes of the file at a place, encrypted as they are; fewer at its end. Throws Error.
    QByteArray readFile(qint64 at, qsizetype count) const;

    /// Gives the key and takes the lock. Nothing is written yet, so that a file which is refused stays as it
    /// is. Throws Error::Locked, or Damaged when the key does not fit the pages.
    void unlock(const DataKey &key);
    /// From here on commits are durable and complete in the one file, and SQL cannot reach around the ledger.
    void startWriting();
    /// The file's size must fit its page count: a cut page would otherwise pass unseen. Throws Error.
    void checkSize() const;
    /// Closes without touching the file: for one that is refused.
    void leaveUntouched();
    /// Empties the journal into the file.
    void checkpoint() const;
    /// Whether a journal with commits lay beside the file when it was opened: a crash left it.
    bool hadJournal() const { return m_hadJournal; }

    /// While what it returns lives, commits stay in the journal and the file itself stays as it is, so that
    /// another thread can copy it. Throws Error::Locked in the middle of a step or of another copy.
    std::shared_ptr<void> holdFile();
    /// Asked now and then during long statements; when it says no, they end with an Error.
    void setProceed(std::function<bool()> proceed);

    void run(const char *sql) const;
    /// The first value of the first row, null when there is none.
    QString text(const char *sql) const;
    qint64 number(const char *sql) const { return text(sql).toLongLong(); }

    /// The error that a result code of the engine means to the user.
    static Error meaning(int result, const QString &cause);
    Error error(int result, const char *what) const;

private:
    void close();

    QString m_path;
    sqlite3 *m_handle = nullptr;
    bool m_hadJournal = false;
    std::function<bool()> m_proceed;
    /// Outlives the engine in whatever still holds the file.
    std::shared_ptr<std::atomic<bool>> m_held = std::make_shared<std::atomic<bool>>(false);
};

/// A statement of the engine; steps forward over its rows.
class Statement final
{
public:
    Statement(const Engine &engine, const QByteArray &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(int parameter, const QString &value);
    void bind(int parameter, qint64 value);
    /// False after the last row. Throws Error.
    bool step();
    void rewind();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    const Engine &m_engine;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace mamori
