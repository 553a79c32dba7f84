// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include "app/commands/commands.h"
#include "app/window.h"
#include "model/japanese/era.h"
#include "model/unreadable.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>
#include <cstring>
#include <sys/resource.h>

using namespace mamori;

namespace {

/// Options that every command understands, taken out of the words.
struct Globals {
    QStringList words;
    QString language; ///< empty: as this computer's settings say
    std::optional<QDate> today;
};

Globals splitGlobals(const QStringList &words)
{
    Globals globals;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--today") && i + 1 < words.size())
            globals.today = parseDay(words[++i]);
        else if (words[i] == QLatin1String("--lang") && i + 1 < words.size())
            globals.language = words[++i];
        else
            globals.words << words[i];
    }
    return globals;
}

/// A dump of the memory would hold the ledger in plaintext.
void forbidCoreDumps()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

int runCommand(const Command &command, const Globals &globals)
{
    QTextStream out(stdout);
    QTextStream messages(stderr);
    try {
        // The demo is the same on every day.
        const bool demo = std::strcmp(command.name, "demo") == 0;
        const Clock clock = globals.today ? Clock::fixed(*globals.today)
            : demo                        ? Clock::fixed(QDate(2026, 10, 1))
                                          : Clock();
        const int exitCode = command.run(globals.words.mid(1), {builtInPolicy(), clock, out, messages});
        out.flush();
        if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
            throw Error(ErrorCode::Disk,
                        QCoreApplication::translate("Commands", "The output could not be written."));
        return exitCode;
    } catch (const Error &error) {
        messages << error.text() << Qt::endl;
        if (!error.cause().isEmpty())
            messages << u'[' << error.cause() << u']' << Qt::endl;
        return exitCodeOf(error.code());
    } catch (const std::exception &unreadable) {
        messages << unreadableText(unreadable) << Qt::endl;
        return FileDamaged;
    }
}

/// The window opens without words, or on one ledger; anything else is a mistyped command.
bool wantsWindow(const QStringList &words)
{
    if (words.isEmpty())
        return true;
    return words.size() == 1
        && (QFileInfo::exists(words.first()) || words.first().endsWith(QLatin1String(".mamori")));
}

QStringList plainWords(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("mamori"));
    QCoreApplication::setOrganizationName(QStringLiteral("mamori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAMORI_VERSION));

    const Globals globals = splitGlobals(plainWords(argc, argv));
    if (globals.today && !globals.today->isValid()) {
        QTextStream(stderr) << "--today: yyyy-MM-dd" << Qt::endl;
        return WrongUse;
    }
    const QString first = globals.words.value(0);
    const Command *command = findCommand(first);
    if (command || !wantsWindow(globals.words)) {
        const QCoreApplication application(argc, argv);
        useLanguage(globals.language.isEmpty() ? QStringLiteral("ja") : globals.language);
        if (command)
            return runCommand(*command, globals);
        if (first == QLatin1String("--version")) {
            QTextStream(stdout) << "mamori " MAMORI_VERSION << Qt::endl;
            return Done;
        }
        QTextStream(first == QLatin1String("--help") ? stdout : stderr) << commandHelp();
        return first == QLatin1String("--help") ? Done : WrongUse;
    }

    QApplication application(argc, argv);
    useLanguage(globals.language.isEmpty() ? readAppearance(QSettings()).language : globals.language);
    return runWindow(application, globals.words, globals.today ? Clock::fixed(*globals.today) : Clock());
}
