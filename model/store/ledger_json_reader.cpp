// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/error.h"
#include "model/registers/all.h"
#include "model/store/contents.h"
#include "model/store/history.h"
#include "model/store/json_pieces.h"
#include "model/store/ledger_json.h"
#include "model/store/ledger_json_parts.h"
#include "model/store/record_sql.h"
#include "model/store/schema.h"
#include "model/store/statements.h"
#include "model/store/word_index.h"
#include "model/store/written_approvals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QUuid>

#include <utility>

namespace mamori {

namespace {

Error foreign()
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("LedgerJson", "This file is not a ledger written out as JSON.")};
}

Error newer(const QString &cause)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("LedgerJson",
                                        "This file was written by a newer version of the program. Install "
                                        "that version to read it."),
            cause};
}

Error unreadableRecord(const Register &reg, qint64 id, const QString &cause = {})
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("LedgerJson", "%1: entry %2 of the file cannot be read.")
                .arg(titleOf(reg))
                .arg(id),
            cause};
}

Error unreadableContent(const QString &sha256)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate(
                "LedgerJson", "An attachment in the file is not what was attached: its checksum differs."),
            sha256};
}

/// Fills a ledger that was just made. All is one transaction.
class LedgerJsonReader final
{
public:
    LedgerJsonReader(const Ledger &ledger, QIODevice &device, Clock clock, QString operatorName)
        : m_statements(ledger.database())
        , m_contents(ledger)
        , m_ledgerId(ledger.id())
        , m_json(device)
        , m_clock(std::move(clock))
        , m_operator(std::move(operatorName))
    {
    }

    /// Tells of which version of the registers the file was.
    int read()
    {
        m_statements.begin();
        auto undoing = qScopeGuard([this] { m_statements.rollback(); });
        // Registers refer to each other both ways.
        m_statements.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        readMembers();
        finish();
        m_statements.commit();
        undoing.dismiss();
        return m_schema;
    }

private:
    void readMembers();
    void readMember(const QString &name);
    int requireVersion(int known);
    void takeIdentity(const QString &id);
    void readSettings();
    void readRegisters();
    void readRecord(const Register &reg, QJsonObject record);
    void readHistory();
    void readEntry(const QJsonObject &entry);
    void readContents();
    void readContent(const QString &sha256);
    void writeContent(qint64 content, qint64 &place, const QByteArray &bytes);
    void beginHistory();
    void beginWith(const char *action, const QString &table, qint64 record, const QJsonObject &state);
    void finish();

    Statements m_statements;
    Contents m_contents;
    QString m_ledgerId;
    JsonPieces m_json;
    Clock m_clock;
    QString m_operator;
    std::unique_ptr<History> m_beginning; ///< of a history that the file does not have
    QString m_expectedHead;
    QString m_head; ///< the chain of the last entry
    qint64 m_entries = 0;
    int m_schema = schema::currentVersion;
    bool m_known = false; ///< the file said what it is
    bool m_hasHistory = false;
};

void LedgerJsonReader::readMembers()
{
    m_json.enterObject();
    while (const std::optional<QString> name = m_json.nextMember())
        readMember(*name);
    m_json.requireEnd();
    if (!m_known)
        throw foreign();
}

void LedgerJsonReader::readMember(const QString &name)
{
    if (name == QLatin1String("format"))
        m_known = m_json.value() == QJsonValue(QLatin1String(ledger_json::format));
    else if (name == QLatin1String("version"))
        requireVersion(ledgerJsonVersion);
    else if (name == QLatin1String("schema"))
        m_schema = requireVersion(schema::currentVersion);
    else if (name == QLatin1String("ledger"))
        takeIdentity(m_json.value().toString());
    else if (name == QLatin1String("history_head"))
        m_expectedHead = m_json.value().toString();
    else if (name == QLatin1String("settings"))
        readSettings();
    else if (name == QLatin1String("registers"))
        readRegisters();
    else if (name == QLatin1String("history"))
        readHistory();
    else if (name == QLatin1String("attachments"))
        readContents();
    else
        m_json.value(); // the dictionary, or what is of no concern here
}

int LedgerJsonReader::requireVersion(int known)
{
    const QJsonValue version = m_json.value();
    if (version.toInteger(-1) < 1)
        throw foreign();
    if (version.toInteger() > known)
        throw newer(QString::number(version.toInteger()));
    return version.toInt();
}

void LedgerJsonReader::takeIdentity(const QString &id)
{
    if (QUuid::fromString(id).isNull())
        throw foreign();
    m_ledgerId = id;
    m_statements.run(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'id'"), {id});
}

void LedgerJsonReader::readSettings()
{
    m_json.enterArray();
    while (m_json.nextElement()) {
        const QJsonObject setting = m_json.value().toObject();
        const auto text
            = [&setting](const char *name) { return notNull(setting.value(QLatin1String(name)).toString()); };
        m_statements.run(QStringLiteral("INSERT INTO setting VALUES (?, ?, ?, ?)"),
                         {text("name"), text("value"), text("set_by"), text("set_at")});
    }
}

void LedgerJsonReader::readRegisters()
{
    m_json.enterObject();
    while (const std::optional<QString> table = m_json.nextMember()) {
        const Register *reg = findStoredRegister(*table);
        if (!reg)
            throw newer(*table);
        m_json.enterArray();
        while (m_json.nextElement())
            readRecord(*reg, m_json.value().toObject());
    }
}

void LedgerJsonReader::readRecord(const Register &reg, QJsonObject record)
{
    const qint64 id = record.take(QLatin1String(ledger_json::idColumn)).toInteger();
    const QString struckOut = record.take(QLatin1String(struckOutColumn)).toString();
    const Values values = fromJson(reg, record);
    if (id < 1 || toJson(reg, values) != record)
        throw unreadableRecord(reg, id);
    try {
        reg.check(values); // whatever it finds: that every word in it is known
    } catch (const std::runtime_error &unknown) {
        throw unreadableRecord(reg, id, QString::fromUtf8(unknown.what()));
    }
    const SqlText insert = insertSql(reg, Stored {id, values, struckOut});
    m_statements.run(insert.sql, insert.values);
}

void LedgerJsonReader::readHistory()
{
    m_hasHistory = true;
    m_json.enterArray();
    while (m_json.nextElement())
        readEntry(m_json.value().toObject());
}

void LedgerJsonReader::readEntry(const QJsonObject &entry)
{
    const auto text
        = [&entry](const char *name) { return notNull(entry.value(QLatin1String(name)).toString()); };
    const auto number = [&entry](const char *name) { return entry.value(QLatin1String(name)).toInteger(); };
    const HistoryRow row {
        number("sequence"),
        text("at"),
        text("operator"),
        text("action"),
        text("register"),
        number("record"),
        ledger_json::stateFromJson(entry.value(QLatin1String("before"))),
        ledger_json::stateFromJson(entry.value(QLatin1String("after"))),
        text("reason"),
        number("step"),
        text("step_name"),
        number("undoes"),
    };
    // Whether the chain is right, verifying the new ledger will tell.
    m_head = text("chain");
    if (row.sequence != ++m_entries)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("LedgerJson",
                                                "The history in the file is not whole: entry %1 is missing.")
                        .arg(m_entries));
    m_statements.run(QStringLiteral("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     {row.sequence, row.at, row.operatorName, row.action, row.table, row.record, row.before,
                      row.after, row.reason, row.step, row.stepName, row.undoes, m_head});
}

void LedgerJsonReader::readContents()
{
    m_json.enterObject();
    while (const std::optional<QString> sha256 = m_json.nextMember())
        readContent(*sha256);
}

/// A piece at a time: an attachment may be larger than what one likes to hold in memory.
void LedgerJsonReader::readContent(const QString &sha256)
{
    if (m_contents.find(sha256))
        throw unreadableContent(sha256);
    const qint64 content = m_contents.reserve(sha256, 0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    qint64 place = 0;
    m_json.enterArray();
    while (m_json.nextElement()) {
        const auto piece = QByteArray::fromBase64Encoding(m_json.value().toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!piece)
            throw unreadableContent(sha256);
        hash.addData(piece.decoded);
        size += piece.decoded.size();
        writeContent(content, place, piece.decoded);
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        throw unreadableContent(sha256);
    m_contents.complete(content, size);
}

/// Another program may have made larger pieces than ours.
void LedgerJsonReader::writeContent(qint64 content, qint64 &place, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += Contents::pieceSize)
        m_contents.write(content, place++, bytes.mid(at, Contents::pieceSize));
}

void LedgerJsonReader::beginWith(const char *action, const QString &table, qint64 record,
                                 const QJsonObject &state)
{
    HistoryRow row;
    row.at = m_clock.now().toUTC().toString(Qt::ISODate);
    row.operatorName = m_operator;
    row.action = QLatin1String(action);
    row.table = table;
    row.record = record;
    row.before = QStringLiteral("{}");
    row.after = ledger_json::stateFromJson(state);
    row.step = 1;
    row.stepName = QCoreApplication::translate("LedgerJson", "Taken over from JSON");
    m_beginning->append(std::move(row));
}

void LedgerJsonReader::beginHistory()
{
    m_beginning = std::make_unique<History>(m_statements, m_ledgerId);
    auto settings
        = m_statements.run(QStringLiteral("SELECT name, value, set_by, set_at FROM setting ORDER BY name"));
    while (settings.next()) {
        if (!settings.text(0).startsWith(QLatin1String(viewPrefix)))
            beginWith(action::setting, QLatin1String(settingTable), 0,
                      {{QStringLiteral("name"), settings.text(0)},
                       {QStringLiteral("value"), settings.text(1)},
                       {QStringLiteral("set_by"), settings.text(2)},
                       {QStringLiteral("set_at"), settings.text(3)}});
    }
    for (const Register *reg : storedRegisters()) {
        auto records = m_statements.run(ledger_json::selectRecords(*reg));
        while (records.next())
            beginWith(action::add, QLatin1String(reg->table), records.integer(0),
                      ledger_json::storedState(*reg, records));
    }
}

void LedgerJsonReader::finish()
{
    if (!m_hasHistory)
        beginHistory();
    else if (!m_expectedHead.isEmpty() && m_head != m_expectedHead)
        throw Error(
            ErrorCode::Refused,
            QCoreApplication::translate("LedgerJson", "The end of the history is missing in the file."));
    for (const Register *reg : allRegisters()) {
        if (!hasWordIndex(*reg))
            continue;
        for (const QString &statement : settleWordIndexSql(*reg))
            m_statements.run(statement);
    }
}

} // namespace

Ledger::Created restoreLedgerJson(const QString &path, const Secret &password, QIODevice &device,
                                  const Clock &clock, const QString &operatorName, KeyCost cost)
{
    return Ledger::createFilled(
        path, password,
        [&](Ledger &ledger) {
            if (LedgerJsonReader(ledger, device, clock, operatorName).read() < 6)
                linkWrittenApprovals(ledger);
        },
        cost);
}

} // namespace mamori
