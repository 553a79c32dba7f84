// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/password.h"
#include "model/store/ledger_json.h"

#include <QCoreApplication>
#include <QIODevice>

namespace mamori {

namespace {

int runExport(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("out"), QStringLiteral("password-file")}, {});
    const QString path
        = arguments.operands(1, QStringLiteral("mamori export LEDGER --out FILE.json")).first();
    const QString out = arguments.required(QStringLiteral("out"));
    requireOtherFile(out, path);
    const auto open = unlock(path, arguments, session);
    if (!open)
        return WrongPassword;
    session.messages << QCoreApplication::translate(
        "Commands", "The file is not encrypted: whoever gets it can read the whole ledger.")
                     << Qt::endl;
    writeFileInPieces(out, [&](QIODevice &file) { writeLedgerJson(*open->ledger, session.clock, file); });
    return Done;
}

int runRestoreJson(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file")}, {});
    const QStringList paths = arguments.operands(2, QStringLiteral("mamori restore-json FILE.json LEDGER"));
    const std::unique_ptr<QIODevice> json = openFile(paths[0]);
    const Secret password
        = askPassword(arguments, QCoreApplication::translate("Commands", "Password of the new ledger"), true);
    const Ledger::Created created = restoreLedgerJson(paths[1], password, *json, session.clock,
                                                      qEnvironmentVariable("USER", QStringLiteral("-")));
    showRecoveryCode(session, created.recoveryCode);
    return Done;
}

} // namespace

std::span<const Command> exchangeCommands()
{
    static constexpr Command commands[] = {
        {"export", "LEDGER --out FILE.json", runExport},
        {"restore-json", "FILE.json LEDGER", runRestoreJson},
    };
    return commands;
}

} // namespace mamori
