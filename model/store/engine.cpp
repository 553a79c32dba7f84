// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/engine.h"

#include "model/store/slot_vfs.h"
#include "model/store/sql_functions.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace mamori {

namespace {

/// The raw key as the engine wants it, x'<64 hexadecimal digits>', wiped at the end. `PRAGMA hexkey` would
/// take it for a passphrase.
class RawKey final
{
public:
    static constexpr int length = 67;

    explicit RawKey(const DataKey &key)
    {
        std::memcpy(m_text.data(), "x'", 2);
        sodium_bin2hex(m_text.data() + 2, 65, key.data(), DataKey::size);
        m_text[66] = '\'';
    }
    ~RawKey() { sodium_memzero(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(RawKey)
    const char *text() const { return m_text.data(); }

private:
    std::array<char, length + 1> m_text {};
};

bool isOneOf(const char *word, std::initializer_list<const char *> words)
{
    return word && std::any_of(words.begin(), words.end(), [word](const char *w) {
               return sqlite3_stricmp(word, w) == 0;
           });
}

/// Refuses SQL that could carry pages out of the encrypted file or take the encryption away.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action == SQLITE_PRAGMA && isOneOf(first, {"key", "hexkey", "rekey", "hexrekey", "cipher", "legacy"}))
        return SQLITE_DENY;
    if (action == SQLITE_PRAGMA && second
        && isOneOf(first, {"journal_mode", "locking_mode", "synchronous", "temp_store", "writable_schema"}))
        return SQLITE_DENY;
    return SQLITE_OK;
}

/// After every commit the one file is complete again and the journal empty: a journal that is lost or damaged
/// would silently take the last commits with it. The commit itself is durable already, so a checkpoint that
/// fails now is no reason to report the commit as failed; the next one tries again.
int checkpointAfterCommit(void *held, sqlite3 *handle, const char *database, int)
{
    if (!*static_cast<std::atomic<bool> *>(held))
        sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return SQLITE_OK;
}

int stopUnless(void *proceed)
{
    return (*static_cast<std::function<bool()> *>(proceed))() ? 0 : 1;
}

void checkLibrary()
{
    startCryptography();
    if (!slotVfsName() || !sqlite3_compileoption_used("TEMP_STORE=3"))
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate(
                        "Ledger",
                        "This program was built wrongly and would not keep the ledger secret. "
                        "Install it anew."),
                    QStringLiteral("TEMP_STORE is not 3"));
}

} // namespace

Engine::Engine(const QString &path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_hadJournal(QFileInfo(m_path + QLatin1String("-wal")).size() > 0)
{
    checkLibrary();
    int flags = SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::Read:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Access::Write:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Access::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    const int result = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, slotVfsName());
    if (result != SQLITE_OK) {
        const Error cause = error(result, "open");
        close();
        throw cause;
    }
    sqlite3_busy_timeout(m_handle, 200);
}

Engine::~Engine()
{
    close();
}

void Engine::close()
{
    // What is copied would be written over.
    Q_ASSERT_X(!*m_held, "Ledger", "LedgerCopy goes first");
    const int result = sqlite3_close(m_handle);
    // Statements that outlive it would keep the file open and locked.
    Q_ASSERT_X(result == SQLITE_OK, "Ledger", "Records goes first");
    if (result != SQLITE_OK)
        sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Error Engine::error(int result, const char *what) const
{
    const QString message = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "no memory");
    return meaning(result, QStringLiteral("%1: %2 (%3)").arg(QLatin1String(what), message).arg(result));
}

Error Engine::meaning(int result, const QString &cause)
{
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorCode::Locked,
            QCoreApplication::translate(
                "Ledger", "The ledger is open in another window or by another person. Close it there first."),
            cause};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                QCoreApplication::translate("Ledger", "The ledger is damaged. Restore a backup."), cause};
    case SQLITE_FULL:
        return {ErrorCode::Disk,
                QCoreApplication::translate(
                    "Ledger",
                    "The disk is full, or the ledger has reached its greatest size. Nothing was stored; "
                    "make room and try again."),
                cause};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::Disk,
                QCoreApplication::translate("Ledger", "The ledger or its folder is write-protected."), cause};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Disk,
                QCoreApplication::translate("Ledger",
                                            "The file cannot be opened. Check that it and its folder exist."),
                cause};
    default:
        return {ErrorCode::Disk,
                QCoreApplication::translate("Ledger", "The ledger could not be read or written."), cause};
    }
}

void Engine::run(const char *sql) const
{
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throw error(result, sql);
}

QString Engine::text(const char *sql) const
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

QByteArray Engine::readSlots() const
{
    QByteArray bytes;
    const int result = readSlotBytes(m_handle, bytes);
    const qint64 size = QFileInfo(m_path).size();
    if (result == SQLITE_IOERR_SHORT_READ)
        bytes.truncate(size);
    else if (result != SQLITE_OK)
        throw error(result, "slots");
    return bytes;
}

void Engine::writeSlots(int at, const QByteArray &bytes) const
{
    const int result = writeSlotBytes(m_handle, at, bytes);
    if (result != SQLITE_OK)
        throw error(result, "slots");
}

QByteArray Engine::readFile(qint64 at, qsizetype count) const
{
    QByteArray bytes(std::min<qint64>(count, std::max<qint64>(0, QFileInfo(m_path).size() - at)), '\0');
    if (bytes.isEmpty())
        return bytes;
    const int result = readFileBytes(m_handle, at, bytes);
    if (result != SQLITE_OK)
        throw error(result, "copy");
    return bytes;
}

void Engine::unlock(const DataKey &key)
{
    run("PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4");
    const RawKey raw(key);
    const int result = sqlite3_key_v2(m_handle, "main", raw.text(), RawKey::length);
    if (result != SQLITE_OK)
        throw error(result, "key");
    // Exclusive before anything is read: then the write-ahead log needs no shared memory file. The cache may
    // hold a large ledger's tables, so that a scan pays for decryption once; it only grows with what is read.
    run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -524288; PRAGMA synchronous = FULL;"
        "BEGIN IMMEDIATE; COMMIT");
    if (text("SELECT sqlite3mc_codec_data('cipher_salt')").size() != 32)
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate(
                        "Ledger", "The ledger's encryption is not active. Install the program anew."),
                    QStringLiteral("no codec"));
    addSqlFunctions(*this);
}

void Engine::startWriting()
{
    run("PRAGMA journal_mode = WAL");
    sqlite3_wal_hook(m_handle, checkpointAfterCommit, m_held.get());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
}

void Engine::checkpoint() const
{
    const int result
        = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (result != SQLITE_OK)
        throw error(result, "checkpoint");
}

void Engine::checkSize() const
{
    const qint64 expected = ledgerBytes(number("PRAGMA page_size") * number("PRAGMA page_count"));
    const qint64 size = QFileInfo(m_path).size();
    if (size != expected)
        throw Error(ErrorCode::Damaged,
                    size < expected
                        ? QCoreApplication::translate(
                            "Ledger", "The ledger is damaged: its end is missing. Restore a backup.")
                        : QCoreApplication::translate(
                            "Ledger",
                            "The ledger is damaged: something was written behind its end. Restore a backup."),
                    QStringLiteral("%1 bytes instead of %2").arg(size).arg(expected));
}

void Engine::leaveUntouched()
{
    // A journal that lay there holds commits for whoever can read the file; an empty one of ours goes.
    if (m_hadJournal)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    close();
}

std::shared_ptr<void> Engine::holdFile()
{
    if (*m_held || sqlite3_get_autocommit(m_handle) == 0)
        throw Error(ErrorCode::Locked,
                    QCoreApplication::translate(
                        "Ledger", "Something is just being stored or copied. Try again in a moment."),
                    QStringLiteral("a copy or a step is under way"));
    checkpoint();
    *m_held = true;
    return {nullptr, [held = m_held](void *) { *held = false; }};
}

void Engine::setProceed(std::function<bool()> proceed)
{
    constexpr int instructions = 20000;
    m_proceed = std::move(proceed);
    sqlite3_progress_handler(m_handle, instructions, m_proceed ? stopUnless : nullptr, &m_proceed);
}

Statement::Statement(const Engine &engine, const QByteArray &sql)
    : m_engine(engine)
    , m_sql(sql)
{
    const int result = sqlite3_prepare_v2(engine.handle(), sql.constData(), -1, &m_statement, nullptr);
    if (result != SQLITE_OK)
        throw engine.error(result, sql.constData());
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, const QString &value)
{
    const QByteArray text = value.toUtf8();
    sqlite3_bind_text(m_statement, parameter, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw m_engine.error(result, m_sql.constData());
    return result == SQLITE_ROW;
}

void Statement::rewind()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const QString value = QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    return value.isNull() ? QStringLiteral("") : value;
}

QByteArray Statement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {blob, sqlite3_column_bytes(m_statement, column)};
}

} // namespace mamori
