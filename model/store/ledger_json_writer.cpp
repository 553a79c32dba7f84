// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/error.h"
#include "model/registers/all.h"
#include "model/store/history.h"
#include "model/store/ledger_json.h"
#include "model/store/ledger_json_parts.h"
#include "model/store/schema.h"
#include "model/store/statements.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QSqlDatabase>

#include <utility>

namespace mamori {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::Number:
        return QStringLiteral("number");
    case Kind::Flag:
        return QStringLiteral("flag");
    case Kind::Day:
        return QStringLiteral("day");
    case Kind::Moment:
        return QStringLiteral("moment");
    case Kind::Choice:
        return QStringLiteral("choice");
    case Kind::Choices:
        return QStringLiteral("choices");
    case Kind::Level:
        return QStringLiteral("level");
    case Kind::Link:
        return QStringLiteral("link");
    case Kind::Lines:
        return QStringLiteral("lines");
    }
    Q_UNREACHABLE();
}

QJsonArray columnWords(std::span<const Field> fields)
{
    QJsonArray columns;
    for (const Field &field : fields) {
        QJsonObject column {{QStringLiteral("column"), QLatin1String(field.column)},
                            {QStringLiteral("label"), labelOf(field)},
                            {QStringLiteral("kind"), kindName(field.kind)}};
        QJsonObject choices;
        for (const Choice &choice : field.choices)
            choices.insert(QLatin1String(choice.key), labelOf(choice));
        if (!choices.isEmpty())
            column.insert(QStringLiteral("choices"), choices);
        if (field.target)
            column.insert(QStringLiteral("target"), QLatin1String(field.target->table));
        if (field.lines)
            column.insert(QStringLiteral("lines"), columnWords(field.lines()));
        columns << column;
    }
    return columns;
}

/// What the columns mean, for whoever reads the file without this program.
QJsonObject dictionary()
{
    QJsonObject words;
    for (const Register *reg : storedRegisters())
        words.insert(QLatin1String(reg->table),
                     QJsonObject {{QStringLiteral("title"), titleOf(*reg)},
                                  {QStringLiteral("columns"), columnWords(reg->fields)}});
    return words;
}

class LedgerJsonWriter final
{
public:
    LedgerJsonWriter(const Ledger &ledger, QIODevice &device)
        : m_ledger(ledger)
        , m_statements(ledger.database())
        , m_device(device)
    {
    }

    void write(const Clock &clock)
    {
        put("{\n");
        writeHead(clock);
        writeSettings();
        writeRegisters();
        writeHistory();
        writeContents();
        put("\n}\n");
    }

private:
    void put(const QByteArray &bytes)
    {
        if (m_device.write(bytes) != bytes.size())
            throw Error(ErrorCode::Disk,
                        QCoreApplication::translate(
                            "LedgerJson", "The file could not be written to its end. Is the disk full?"),
                        m_device.errorString());
    }
    /// One element of a list, on a line of its own.
    void putElement(const QByteArray &element)
    {
        put((std::exchange(m_first, false) ? "\n" : ",\n") + element);
    }
    void putElement(const QJsonObject &element) { putElement(compact(element)); }
    void openList(const QByteArray &opening)
    {
        put(opening + '[');
        m_first = true;
    }
    void closeList() { put(m_first ? "]" : "\n]"); }

    void writeHead(const Clock &clock);
    void writeSettings();
    void writeRegisters();
    void writeHistory();
    void writeContents();

    const Ledger &m_ledger;
    Statements m_statements;
    QIODevice &m_device;
    bool m_first = true;
};

void LedgerJsonWriter::writeHead(const Clock &clock)
{
    History history(m_statements, m_ledger.id());
    put("\"format\": " + quoted(QLatin1String(ledger_json::format)));
    put(",\n\"version\": " + QByteArray::number(ledgerJsonVersion));
    put(",\n\"schema\": " + QByteArray::number(schema::currentVersion));
    put(",\n\"program\": "
        + quoted(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()));
    put(",\n\"made_at\": " + quoted(clock.now().toUTC().toString(Qt::ISODate)));
    put(",\n\"ledger\": " + quoted(m_ledger.id()));
    put(",\n\"history_head\": " + quoted(history.head()));
    put(",\n\"dictionary\": " + compact(dictionary()));
}

void LedgerJsonWriter::writeSettings()
{
    openList(",\n\"settings\": ");
    auto rows
        = m_statements.run(QStringLiteral("SELECT name, value, set_by, set_at FROM setting ORDER BY name"));
    while (rows.next())
        putElement({{QStringLiteral("name"), rows.text(0)},
                    {QStringLiteral("value"), rows.text(1)},
                    {QStringLiteral("set_by"), rows.text(2)},
                    {QStringLiteral("set_at"), rows.text(3)}});
    closeList();
}

void LedgerJsonWriter::writeRegisters()
{
    put(",\n\"registers\": {");
    for (const char *before = "\n"; const Register *reg : storedRegisters()) {
        openList(std::exchange(before, ",\n") + quoted(QLatin1String(reg->table)) + ": ");
        auto rows = m_statements.run(ledger_json::selectRecords(*reg));
        while (rows.next()) {
            QJsonObject record = ledger_json::storedState(*reg, rows);
            record.insert(QLatin1String(ledger_json::idColumn), rows.integer(0));
            putElement(record);
        }
        closeList();
    }
    put("\n}");
}

void LedgerJsonWriter::writeHistory()
{
    openList(",\n\"history\": ");
    auto rows = m_statements.run(
        QStringLiteral("SELECT sequence, at, operator, action, register, record, before, after, reason, step,"
                       " step_name, undoes, chain FROM history ORDER BY sequence"));
    while (rows.next())
        putElement({{QStringLiteral("sequence"), rows.integer(0)},
                    {QStringLiteral("at"), rows.text(1)},
                    {QStringLiteral("operator"), rows.text(2)},
                    {QStringLiteral("action"), rows.text(3)},
                    {QStringLiteral("register"), rows.text(4)},
                    {QStringLiteral("record"), rows.integer(5)},
                    {QStringLiteral("before"), ledger_json::stateToJson(rows.text(6))},
                    {QStringLiteral("after"), ledger_json::stateToJson(rows.text(7))},
                    {QStringLiteral("reason"), rows.text(8)},
                    {QStringLiteral("step"), rows.integer(9)},
                    {QStringLiteral("step_name"), rows.text(10)},
                    {QStringLiteral("undoes"), rows.integer(11)},
                    {QStringLiteral("chain"), rows.text(12)}});
    closeList();
}

void LedgerJsonWriter::writeContents()
{
    put(",\n\"attachments\": {");
    auto contents
        = m_statements.run(QStringLiteral("SELECT id, sha256 FROM content WHERE complete = 1 ORDER BY id"));
    for (const char *before = "\n"; contents.next();) {
        openList(std::exchange(before, ",\n") + quoted(contents.text(1)) + ": ");
        auto pieces = m_statements.run(
            QStringLiteral("SELECT bytes FROM content_piece WHERE content = ? ORDER BY place"),
            {contents.integer(0)});
        while (pieces.next())
            putElement('"' + pieces.value(0).toByteArray().toBase64() + '"');
        closeList();
    }
    put("\n}");
}

} // namespace

void writeLedgerJson(const Ledger &ledger, const Clock &clock, QIODevice &device)
{
    LedgerJsonWriter(ledger, device).write(clock);
}

} // namespace mamori
