// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger_driver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariantList>

#include <sqlite3.h>

namespace mamori {

namespace {

QSqlError lastErrorOf(sqlite3 *engine, QSqlError::ErrorType type)
{
    return {{},
            QString::fromUtf8(sqlite3_errmsg(engine)),
            type,
            QString::number(sqlite3_extended_errcode(engine))};
}

class LedgerResult final : public QSqlResult
{
public:
    explicit LedgerResult(const LedgerDriver *driver)
        : QSqlResult(driver)
        , m_engine(driver->engine())
    {
        QSqlResult::setForwardOnly(true);
    }
    ~LedgerResult() override { sqlite3_finalize(m_statement); }

protected:
    void setForwardOnly(bool) override { }
    bool reset(const QString &sql) override { return prepare(sql) && exec(); }
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override { return at() == QSql::BeforeFirstRow && fetchNext(); }
    bool fetchLast() override { return false; }
    QVariant data(int column) override;
    bool isNull(int column) override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    int size() override { return -1; }
    int numRowsAffected() override { return sqlite3_changes(m_engine); }
    QVariant lastInsertId() const override { return qint64(sqlite3_last_insert_rowid(m_engine)); }
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Row { None, Waiting, Current };

    bool step();
    int bind(int parameter, const QVariant &value);
    bool failed(QSqlError::ErrorType type);

    sqlite3 *m_engine;
    sqlite3_stmt *m_statement = nullptr;
    Row m_row = Row::None;
};

bool LedgerResult::failed(QSqlError::ErrorType type)
{
    setLastError(lastErrorOf(m_engine, type));
    setActive(false);
    return false;
}

bool LedgerResult::prepare(const QString &sql)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_row = Row::None;
    setSelect(false);
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_engine, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &m_statement, &rest)
        != SQLITE_OK)
        return failed(QSqlError::StatementError);
    Q_ASSERT_X(QByteArray(rest).trimmed().isEmpty(), "LedgerResult", "one statement at a time");
    return true;
}

bool LedgerResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    m_row = Row::None;
    setLastError({});
    setAt(QSql::BeforeFirstRow);
    const QVariantList values = boundValues();
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement));
    for (int i = 0; i < int(values.size()); ++i) {
        if (bind(i + 1, values.at(i)) != SQLITE_OK)
            return failed(QSqlError::StatementError);
    }
    if (!step())
        return failed(QSqlError::StatementError);
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

int LedgerResult::bind(int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(m_statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(m_statement, parameter, text.constData(), sqlite3_uint64(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

bool LedgerResult::step()
{
    const int result = sqlite3_step(m_statement);
    m_row = result == SQLITE_ROW ? Row::Waiting : Row::None;
    if (result == SQLITE_ROW || result == SQLITE_DONE)
        return true;
    setLastError(lastErrorOf(m_engine, QSqlError::StatementError));
    sqlite3_reset(m_statement);
    return false;
}

bool LedgerResult::fetchNext()
{
    if (m_row == Row::Current)
        step();
    if (m_row != Row::Waiting) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    m_row = Row::Current;
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

bool LedgerResult::fetch(int row)
{
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return at() == row;
}

QVariant LedgerResult::data(int column)
{
    if (m_row != Row::Current)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default:
        return {};
    }
}

QSqlRecord LedgerResult::record() const
{
    QSqlRecord columns;
    for (int i = 0; isActive() && i < sqlite3_column_count(m_statement); ++i)
        columns.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return columns;
}

void LedgerResult::detachFromResultSet()
{
    // An unfinished reader would keep the journal from being emptied after the next commit.
    sqlite3_reset(m_statement);
    m_row = Row::None;
}

} // namespace

LedgerDriver::LedgerDriver(sqlite3 *opened)
    : m_engine(opened)
{
    setOpen(true);
    setOpenError(false);
}

bool LedgerDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets:
    case CancelQuery:
        break;
    }
    return false;
}

bool LedgerDriver::open(const QString &, const QString &, const QString &, const QString &, int,
                        const QString &)
{
    return isOpen();
}

void LedgerDriver::close()
{
    setOpen(false);
}

QSqlResult *LedgerDriver::createResult() const
{
    return new LedgerResult(this);
}

bool LedgerDriver::run(const char *sql)
{
    if (sqlite3_exec(m_engine, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(lastErrorOf(m_engine, QSqlError::TransactionError));
    return false;
}

bool LedgerDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool LedgerDriver::commitTransaction()
{
    return run("COMMIT");
}

bool LedgerDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

} // namespace mamori
