// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "model/exchange/import.h"
#include "model/registers/asset.h"
#include "model/sample/sample_section.h"
#include "model/store/word_context.h"
#include "reports/forms/form_maker.h"
#include "reports/forms/recovery_sheet.h"

#include <QCoreApplication>
#include <QDir>

namespace mamori {

namespace {

/// The sample's password is no secret: the README prints it.
const QString samplePassword = QStringLiteral("mihon-no-kagi");

void printPapers(const QDir &folder, const QString &prefix, const OpenLedger &open, const Policy &policy)
{
    for (const PolicyForm &form : policy.forms)
        writeFile(folder.filePath(prefix + form.title + QLatin1String(".pdf")),
                  makeForm(form.id, *open.records, policy));
}

void makeSample(const QDir &folder, const SampleSize &size, const Session &session)
{
    const QString path = folder.filePath(QStringLiteral("sample.mamori"));
    const Ledger::Created created = Ledger::create(path, Secret::fromPassword(samplePassword));
    const OpenLedger open = openWithKey(path, created.key, session);
    fillWithSample(*open.records, session.policy, size);
    writeFile(folder.filePath(QStringLiteral("password.txt")), samplePassword.toUtf8() + '\n');
    printPapers(folder, QString(), open, session.policy);
    writeFile(
        folder.filePath(QStringLiteral("復旧コード控え.pdf")),
        recoverySheetPdf(paperFrame(*open.records), QStringLiteral("sample.mamori"), created.recoveryCode));
}

/// The main job without a window: a spreadsheet as sections keep it today, into a new ledger, three assets
/// classified, the ledger printed.
void doMainJob(const QDir &folder, const Session &session)
{
    const QByteArray spreadsheet = practiceSpreadsheet();
    writeFile(folder.filePath(QStringLiteral("practice.csv")), spreadsheet);
    const QString path = folder.filePath(QStringLiteral("practice.mamori"));
    const Ledger::Created created = Ledger::create(path, Secret::fromPassword(samplePassword));
    const OpenLedger open = openWithKey(path, created.key, session);

    const Grid grid = readGrid(spreadsheet);
    const ImportPreview preview = previewImport(Asset::spec, grid, guessMapping(Asset::spec, grid),
                                                wordSnapshot(session.policy, *open.records, Asset::spec));
    ImportRun run(*open.records, Asset::spec, preview,
                  QCoreApplication::translate("Commands", "Practice spreadsheet"));
    while (run.advance()) { }
    run.finish();
    classifyFirstAssets(*open.records, session.policy, 3);
    printPapers(folder, QStringLiteral("practice-"), open, session.policy);
}

int runDemo(const QStringList &words, const Session &session)
{
    const Arguments arguments(words, {QStringLiteral("assets"), QStringLiteral("seed")}, {});
    const QDir folder(
        arguments.operands(1, QStringLiteral("mamori demo DIR [--assets N] [--seed S]")).first());
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(
            ErrorCode::Disk,
            QCoreApplication::translate("Commands", "The folder %1 cannot be made.").arg(folder.path()));
    SampleSize size;
    size.assets = arguments.number(QStringLiteral("assets"), size.assets);
    size.seed = quint32(arguments.number(QStringLiteral("seed"), size.seed));
    makeSample(folder, size, session);
    doMainJob(folder, session);
    return Done;
}

} // namespace

std::span<const Command> demoCommands()
{
    static constexpr Command commands[] = {{"demo", "DIR [--assets N] [--seed S]", runDemo}};
    return commands;
}

} // namespace mamori
