// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "model/exchange/import.h"
#include "model/registers/all.h"
#include "model/store/attach_run.h"
#include "model/store/word_context.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace mamori {

namespace {

const Register &registerNamed(const QString &name, const Register *(*find)(const QString &) = findRegister)
{
    const Register *reg = find(name);
    if (!reg) {
        QStringList names;
        for (const Register *known : allRegisters())
            names << QLatin1String(known->table);
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no register %1. There are: %2")
                        .arg(name, names.join(QLatin1String(", "))));
    }
    return *reg;
}

QJsonObject toJson(const ImportPreview &preview)
{
    QJsonArray warnings;
    for (const ImportFinding &finding : preview.findings) {
        warnings << QJsonObject {{QStringLiteral("row"), finding.row},
                                 {QStringLiteral("column"), finding.column},
                                 {QStringLiteral("text"), finding.text}};
    }
    return {{QStringLiteral("read"), preview.read},
            {QStringLiteral("accepted"), preview.refused > 0 ? 0 : preview.rows.size()},
            {QStringLiteral("refused"), preview.refused},
            {QStringLiteral("warnings"), warnings}};
}

void printPreview(const ImportPreview &preview, const Session &session)
{
    for (const ImportFinding &finding : preview.findings) {
        session.messages << QCoreApplication::translate("Commands", "Row %1, %2: %3")
                                .arg(finding.row)
                                .arg(finding.column, finding.text)
                         << Qt::endl;
    }
    session.messages << QCoreApplication::translate("Commands", "%1 rows read, %2 refused.")
                            .arg(preview.read)
                            .arg(preview.refused)
                     << Qt::endl;
}

int runImport(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("map"), QStringLiteral("password-file")},
                              {QStringLiteral("dry-run"), QStringLiteral("json")});
    const QStringList operands = arguments.operands(
        3, QStringLiteral("mamori import LEDGER REGISTER FILE [--dry-run] [--map FILE] [--json]"));
    const Register &reg = registerNamed(operands[1]);
    const auto open = unlock(operands[0], arguments, session);
    if (!open)
        return WrongPassword;

    const Grid grid = readGrid(readFile(operands[2]));
    const ImportMapping mapping = arguments.has(QStringLiteral("map"))
        ? mappingFromJson(readJson(arguments.value(QStringLiteral("map"))))
        : guessMapping(reg, grid);
    const ImportPreview preview
        = previewImport(reg, grid, mapping, wordSnapshot(session.policy, *open->records, reg));
    if (arguments.has(QStringLiteral("json")))
        printJson(session, toJson(preview));
    else
        printPreview(preview, session);
    if (preview.refused > 0)
        return DataSayNo;
    if (!arguments.has(QStringLiteral("dry-run"))) {
        ImportRun run(*open->records, reg, preview,
                      QCoreApplication::translate("Commands", "Import of %1 rows").arg(preview.rows.size()));
        while (run.advance()) { }
        run.finish();
    }
    return Done;
}

int runList(const QStringList &words, const Session &session)
{
    const Arguments arguments(words,
                              {QStringLiteral("where"), QStringLiteral("format"), QStringLiteral("out"),
                               QStringLiteral("password-file")},
                              {});
    const QStringList operands = arguments.operands(
        2,
        QStringLiteral("mamori list LEDGER REGISTER [--where QUERY] [--format csv|xlsx|json] [--out FILE]"));
    const Register &reg = registerNamed(operands[1], findStoredRegister); // attachments have no other list
    if (arguments.has(QStringLiteral("out")))
        requireOtherFile(arguments.value(QStringLiteral("out")), operands[0]);
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("csv"));
    const auto open = unlock(operands[0], arguments, session);
    if (!open)
        return WrongPassword;

    const WordContext context = wordSnapshot(session.policy, *open->records, reg);
    const QList<Stored> records
        = open->records->list(reg, parseQuery(reg, arguments.value(QStringLiteral("where"))));
    QByteArray bytes;
    if (format == QLatin1String("json"))
        bytes = QJsonDocument(exportJson(reg, records, context)).toJson();
    else if (format == QLatin1String("csv"))
        bytes = gridToCsv(exportGrid(reg, records, context));
    else if (format == QLatin1String("xlsx"))
        bytes = gridToXlsx(exportGrid(reg, records, context), titleOf(reg));
    else
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "The format %1 is not known.").arg(format));

    if (arguments.has(QStringLiteral("out"))) {
        writeFile(arguments.value(QStringLiteral("out")), bytes);
    } else {
        session.out.flush();
        session.out.device()->write(bytes);
    }
    return Done;
}

int runAttach(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file")}, {});
    const QStringList operands
        = arguments.operandsFrom(4, QStringLiteral("mamori attach LEDGER REGISTER RECORD FILE…"));
    const Register &reg = registerNamed(operands[1]);
    const auto open = unlock(operands[0], arguments, session);
    if (!open)
        return WrongPassword;
    const auto record = open->records->findByName(reg, operands[2]);
    if (!record)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Commands", "There is not exactly one record called %1.")
                        .arg(operands[2]));
    Attachments attachments(*open->ledger, *open->records);
    AttachRun run(attachments, reg, *record);
    for (const QString &path : operands.mid(3)) {
        run.take(readAttachable(path, attachments.limit()));
        while (run.advance()) { }
    }
    session.messages
        << QCoreApplication::translate("Commands", "Files attached: %1.").arg(run.finish().size())
        << Qt::endl;
    return Done;
}

} // namespace

std::span<const Command> recordCommands()
{
    static constexpr Command commands[] = {
        {"import", "LEDGER REGISTER FILE [--dry-run] [--map FILE] [--json]", runImport},
        {"list", "LEDGER REGISTER [--where QUERY] [--format csv|xlsx|json] [--out FILE]", runList},
        {"attach", "LEDGER REGISTER RECORD FILE…", runAttach},
    };
    return commands;
}

} // namespace mamori
