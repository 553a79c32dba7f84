// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/password.h"
#include "reports/forms/recovery_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace mamori {

namespace {

QByteArray recoverySheet(const Session &session, const QString &ledgerPath, const QString &section,
                         const QString &code)
{
    PaperFrame frame;
    frame.section = section;
    frame.asOf = session.clock.today();
    frame.madeAt = session.clock.now();
    return recoverySheetPdf(frame, QFileInfo(ledgerPath).fileName(), code);
}

/// Where the sheet cannot be made or written the code is shown: it stands nowhere else, and the former one is
/// void.
void writeRecoverySheet(const Session &session, const QString &out, const QString &ledgerPath,
                        const QString &section, const QString &code)
{
    try {
        writeFile(out, recoverySheet(session, ledgerPath, section, code));
    } catch (...) {
        showRecoveryCode(session, code);
        throw;
    }
}

int runNew(const QStringList &words, const Session &session)
{
    const Arguments arguments(
        words, {QStringLiteral("profile"), QStringLiteral("password-file"), QStringLiteral("recovery")}, {});
    const QString path
        = arguments
              .operands(1, QStringLiteral("mamori new LEDGER [--profile FILE.json] [--recovery FILE.pdf]"))
              .first();
    if (arguments.has(QStringLiteral("recovery")))
        requireOtherFile(arguments.value(QStringLiteral("recovery")), path);
    const QJsonObject profile = arguments.has(QStringLiteral("profile"))
        ? readJson(arguments.value(QStringLiteral("profile")))
        : QJsonObject();
    const Secret password
        = askPassword(arguments, QCoreApplication::translate("Commands", "Password of the new ledger"), true);
    const Ledger::Created created = Ledger::create(path, password);

    const OpenLedger open = openWithKey(path, created.key, session);
    Records::Step step = open.records->begin(QCoreApplication::translate("Commands", "New ledger"));
    for (auto it = profile.begin(); it != profile.end(); ++it)
        open.records->setSetting(it.key(), it.value().toString());
    step.commit();

    if (arguments.has(QStringLiteral("recovery"))) {
        const QString section = profile.value(QLatin1String("section_name")).toString();
        writeRecoverySheet(session, arguments.value(QStringLiteral("recovery")), path, section,
                           created.recoveryCode);
    } else {
        showRecoveryCode(session, created.recoveryCode);
    }
    return Done;
}

int runVerify(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file")}, {QStringLiteral("json")});
    const QString path = arguments.operands(1, QStringLiteral("mamori verify LEDGER [--json]")).first();
    const auto open = unlock(path, arguments, session);
    if (!open)
        return WrongPassword;
    const Ledger::Verification result = open->ledger->verify();
    const bool ok = result.problems.isEmpty();
    if (arguments.has(QStringLiteral("json"))) {
        printJson(session,
                  {{QStringLiteral("ok"), ok},
                   {QStringLiteral("pages"), result.pages},
                   {QStringLiteral("history"), result.history},
                   {QStringLiteral("attachments"), result.attachments},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(result.problems)}});
    } else if (ok) {
        session.out << QCoreApplication::translate(
                           "Commands", "All is well: %1 pages, %2 history entries, %3 attachments.")
                           .arg(result.pages)
                           .arg(result.history)
                           .arg(result.attachments)
                    << Qt::endl;
    } else {
        for (const QString &problem : result.problems)
            session.out << problem << Qt::endl;
    }
    return ok ? Done : DataSayNo;
}

int runBackup(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file")}, {});
    const QStringList paths = arguments.operands(2, QStringLiteral("mamori backup LEDGER FILE"));
    const auto open = unlock(paths[0], arguments, session);
    if (!open)
        return WrongPassword;
    open->ledger->backup(paths[1]);
    return Done;
}

int runPasswd(const QStringList &words, const Session &session)
{
    const QString newFile = QStringLiteral("new-password-file");
    const Arguments arguments(words, {QStringLiteral("password-file"), newFile}, {});
    const QString path = arguments.operands(1, QStringLiteral("mamori passwd LEDGER")).first();
    const Secret current
        = askPassword(arguments, QCoreApplication::translate("Commands", "Present password"));
    const auto key = Ledger::findKey(path, current, SecretKind::Password);
    if (!key) {
        session.messages << QCoreApplication::translate("Session", "The password is wrong.") << Qt::endl;
        return WrongPassword;
    }
    const Secret next
        = askPassword(arguments, QCoreApplication::translate("Commands", "New password"), true, newFile);
    const bool changed = Ledger::open(path, *key)->changePassword(current, next);
    return changed ? Done : WrongPassword;
}

int runRecovery(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("password-file"), QStringLiteral("out")}, {});
    const QString path
        = arguments.operands(1, QStringLiteral("mamori recovery LEDGER --out FILE.pdf")).first();
    const QString out = arguments.required(QStringLiteral("out"));
    requireOtherFile(out, path);
    const auto open = unlock(path, arguments, session);
    if (!open)
        return WrongPassword;
    // The sheet is laid out before the code changes: a missing font must not leave a code that nobody has.
    const QString section = open->records->setting(QStringLiteral("section_name"));
    recoverySheet(session, path, section, QStringLiteral("0000-0000-0000-0000-0000-0000-0000"));
    writeRecoverySheet(session, out, path, section, open->ledger->renewRecoveryCode());
    return Done;
}

} // namespace

std::span<const Command> ledgerCommands()
{
    static constexpr Command commands[] = {
        {"new", "LEDGER [--profile FILE.json] [--recovery FILE.pdf]", runNew},
        {"verify", "LEDGER [--json]", runVerify},
        {"backup", "LEDGER FILE", runBackup},
        {"passwd", "LEDGER [--new-password-file FILE]", runPasswd},
        {"recovery", "LEDGER --out FILE.pdf", runRecovery},
    };
    return commands;
}

} // namespace mamori
