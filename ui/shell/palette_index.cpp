// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/palette_index.h"

#include "model/japanese/search_key.h"
#include "model/registers/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// Titles and menu texts whose reading is worth typing: a kanji compound is found without converting it.
[[maybe_unused]] const char *const withReadings[] = {
    QT_TRANSLATE_NOOP("Reading", "Access of non-regular staff"),
    QT_TRANSLATE_NOOP("Reading", "Approvals"),
    QT_TRANSLATE_NOOP("Reading", "Areas"),
    QT_TRANSLATE_NOOP("Reading", "Entry log"),
    QT_TRANSLATE_NOOP("Reading", "Information assets"),
    QT_TRANSLATE_NOOP("Reading", "Backups"),
    QT_TRANSLATE_NOOP("Reading", "Bring-ins"),
    QT_TRANSLATE_NOOP("Reading", "Authentication cards"),
    QT_TRANSLATE_NOOP("Reading", "Change records"),
    QT_TRANSLATE_NOOP("Reading", "Classification decisions"),
    QT_TRANSLATE_NOOP("Reading", "Cloud services"),
    QT_TRANSLATE_NOOP("Reading", "Consents"),
    QT_TRANSLATE_NOOP("Reading", "Questions and instructions"),
    QT_TRANSLATE_NOOP("Reading", "Contracts"),
    QT_TRANSLATE_NOOP("Reading", "Disposal and return"),
    QT_TRANSLATE_NOOP("Reading", "Procedures and papers"),
    QT_TRANSLATE_NOOP("Reading", "Equipment"),
    QT_TRANSLATE_NOOP("Reading", "Carry-in and carry-out"),
    QT_TRANSLATE_NOOP("Reading", "Exceptions"),
    QT_TRANSLATE_NOOP("Reading", "Failures"),
    QT_TRANSLATE_NOOP("Reading", "Findings and improvements"),
    QT_TRANSLATE_NOOP("Reading", "Breaches"),
    QT_TRANSLATE_NOOP("Reading", "Checks"),
    QT_TRANSLATE_NOOP("Reading", "Licences"),
    QT_TRANSLATE_NOOP("Reading", "Lines and connections"),
    QT_TRANSLATE_NOOP("Reading", "Technical checks"),
    QT_TRANSLATE_NOOP("Reading", "Stored media"),
    QT_TRANSLATE_NOOP("Reading", "Offices and contacts"),
    QT_TRANSLATE_NOOP("Reading", "Copies and provision"),
    QT_TRANSLATE_NOOP("Reading", "Orders and notices received"),
    QT_TRANSLATE_NOOP("Reading", "Social media accounts"),
    QT_TRANSLATE_NOOP("Reading", "Staff"),
    QT_TRANSLATE_NOOP("Reading", "Submissions"),
    QT_TRANSLATE_NOOP("Reading", "Joining, moving, leaving"),
    QT_TRANSLATE_NOOP("Reading", "Systems"),
    QT_TRANSLATE_NOOP("Reading", "Take-outs"),
    QT_TRANSLATE_NOOP("Reading", "Training and drills"),
    QT_TRANSLATE_NOOP("Reading", "Transports"),
    QT_TRANSLATE_NOOP("Reading", "IDs and rights"),
    QT_TRANSLATE_NOOP("Reading", "Violations"),
    QT_TRANSLATE_NOOP("Reading", "Work records"),
    QT_TRANSLATE_NOOP("Reading", "Today"),
    QT_TRANSLATE_NOOP("Reading", "Articles and duties"),
    QT_TRANSLATE_NOOP("Reading", "Year plan"),
    QT_TRANSLATE_NOOP("Reading", "History"),
    QT_TRANSLATE_NOOP("Reading", "Finish setting &up…"),
    QT_TRANSLATE_NOOP("Reading", "About our &section…"),
    QT_TRANSLATE_NOOP("Reading", "&Cycles and periods…"),
    QT_TRANSLATE_NOOP("Reading", "&New ledger…"),
    QT_TRANSLATE_NOOP("Reading", "&Open another ledger…"),
    QT_TRANSLATE_NOOP("Reading", "&Import a spreadsheet…"),
    QT_TRANSLATE_NOOP("Reading", "&Export…"),
    QT_TRANSLATE_NOOP("Reading", "Export the whole ledger as &JSON…"),
    QT_TRANSLATE_NOOP("Reading", "New ledger &from JSON…"),
    QT_TRANSLATE_NOOP("Reading", "&Print the asset ledger…"),
    QT_TRANSLATE_NOOP("Reading", "For&ms…"),
    QT_TRANSLATE_NOOP("Reading", "&Back up…"),
    QT_TRANSLATE_NOOP("Reading", "Backups and restorin&g…"),
    QT_TRANSLATE_NOOP("Reading", "Change the pass&word…"),
    QT_TRANSLATE_NOOP("Reading", "Renew the &recovery code…"),
    QT_TRANSLATE_NOOP("Reading", "&Settings…"),
    QT_TRANSLATE_NOOP("Reading", "Who is wor&king…"),
    QT_TRANSLATE_NOOP("Reading", "&Lock"),
    QT_TRANSLATE_NOOP("Reading", "&Quit"),
    QT_TRANSLATE_NOOP("Reading", "&Undo"),
    QT_TRANSLATE_NOOP("Reading", "&Redo"),
    QT_TRANSLATE_NOOP("Reading", "&Search"),
    QT_TRANSLATE_NOOP("Reading", "&New"),
    QT_TRANSLATE_NOOP("Reading", "&Classify…"),
    QT_TRANSLATE_NOOP("Reading", "Change chosen &rows…"),
    QT_TRANSLATE_NOOP("Reading", "Report a &breach…"),
    QT_TRANSLATE_NOOP("Reading", "&History"),
    QT_TRANSLATE_NOOP("Reading", "&Strike out or bring back…"),
    QT_TRANSLATE_NOOP("Reading", "&Article of the standard"),
    QT_TRANSLATE_NOOP("Reading", "Man&ual"),
    QT_TRANSLATE_NOOP("Reading", "About &Mamori"),
};

struct Ranked {
    qsizetype recent; ///< 0 = gone to last
    bool begins;
    qsizetype given;
};

} // namespace

QString PaletteEntry::recordKey(const Register &reg, qint64 id)
{
    return QStringLiteral("record %1 %2").arg(QLatin1String(reg.table)).arg(id);
}

std::pair<const Register *, qint64> PaletteEntry::recordOf(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char(' '));
    if (parts.size() != 3 || parts.first() != QLatin1String("record"))
        return {nullptr, 0};
    return {findRegister(parts.at(1)), parts.at(2).toLongLong()};
}

QList<PaletteEntry> matchingEntries(const QList<PaletteEntry> &entries, const QString &typed,
                                    const QStringList &recent)
{
    QStringList words;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << searchKey(word);
    QList<Ranked> ranked;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PaletteEntry &entry = entries.at(i);
        const QString title = searchKey(entry.title);
        const QString all = title + QLatin1Char('\n') + searchKey(entry.words);
        const bool found = std::all_of(words.cbegin(), words.cend(),
                                       [&all](const QString &word) { return all.contains(word); });
        if (!found)
            continue;
        const qsizetype place = recent.indexOf(entry.key);
        const bool begins = !words.isEmpty()
            && (title.startsWith(words.first()) || searchKey(entry.words).startsWith(words.first()));
        ranked << Ranked {place < 0 ? recent.size() : place, begins, i};
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.recent != b.recent ? a.recent < b.recent : a.begins && !b.begins;
    });
    QList<PaletteEntry> found;
    for (const Ranked &rank : std::as_const(ranked))
        found << entries.at(rank.given);
    return found;
}

QString readingOf(const char *english)
{
    const QString reading = QCoreApplication::translate("Reading", english);
    return reading == QString::fromUtf8(english) ? QString() : reading;
}

} // namespace mamori
