// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include "model/store/backup_generations.h"

using namespace mamori;

namespace {

const QString ledgerId = QStringLiteral("1a2b3c4d-0000-0000-0000-000000000000");

QDateTime inJapan(const char *moment)
{
    QDateTime at = QDateTime::fromString(QLatin1String(moment), QStringLiteral("yyyy-MM-dd HH:mm"));
    at.setTimeSpec(Qt::UTC);
    return at.addSecs(-japanOffset);
}

QStringList keptOf(std::initializer_list<const char *> made, const BackupGenerations &generations)
{
    QList<QDateTime> moments;
    for (const char *moment : made)
        moments << inJapan(moment);
    QStringList kept;
    for (const QDateTime &at : backupsToKeep(moments, generations))
        kept << at.addSecs(japanOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return kept;
}

} // namespace

TEST(BackupGenerations, theLastOfEachHourDayAndMonthStays)
{
    struct Case {
        const char *what;
        BackupGenerations generations;
        std::initializer_list<const char *> made;
        QStringList kept;
    };
    const Case cases[] = {
        {"nothing", {2, 2, 2}, {}, {}},
        {"the newest stays whatever the numbers say",
         {0, 0, 0},
         {"2026-04-01 09:00", "2026-04-01 10:00"},
         {QStringLiteral("2026-04-01 10:00")}},
        {"two in one hour",
         {2, 0, 0},
         {"2026-04-01 09:10", "2026-04-01 09:50", "2026-04-01 11:00"},
         {QStringLiteral("2026-04-01 11:00"), QStringLiteral("2026-04-01 09:50")}},
        {"hours, then days",
         {1, 2, 0},
         {"2026-04-01 09:00", "2026-04-01 17:00", "2026-04-02 09:00", "2026-04-02 17:00"},
         {QStringLiteral("2026-04-02 17:00"), QStringLiteral("2026-04-01 17:00")}},
        {"the day is the Japanese one",
         {0, 2, 0},
         {"2026-04-01 00:30", "2026-03-31 23:30", "2026-03-31 08:00"},
         {QStringLiteral("2026-04-01 00:30"), QStringLiteral("2026-03-31 23:30")}},
        {"months",
         {0, 1, 3},
         {"2025-12-01 09:00", "2026-01-31 09:00", "2026-02-01 09:00", "2026-02-28 09:00", "2026-04-01 09:00"},
         {QStringLiteral("2026-04-01 09:00"), QStringLiteral("2026-02-28 09:00"),
          QStringLiteral("2026-01-31 09:00")}},
        {"after years away nothing goes",
         {24, 31, 24},
         {"2022-01-05 09:00", "2026-04-01 09:00"},
         {QStringLiteral("2026-04-01 09:00"), QStringLiteral("2022-01-05 09:00")}},
    };
    for (const Case &c : cases)
        EXPECT_EQ(keptOf(c.made, c.generations), c.kept) << c.what;
}

TEST(BackupGenerations, onlyBackupsOfThisLedgerAreFoundAndThinned)
{
    const QTemporaryDir folder;
    const QStringList ours {backupName(QStringLiteral("台帳.mamori"), ledgerId, inJapan("2026-04-01 09:00")),
                            backupName(QStringLiteral("台帳.mamori"), ledgerId, inJapan("2026-04-01 09:10")),
                            backupName(QStringLiteral("台帳.mamori"), ledgerId, inJapan("2026-04-01 09:20"))};
    const QStringList others {QStringLiteral("台帳.mamori"), QStringLiteral("台帳_20260401-090000.mamori"),
                              QStringLiteral("台帳_20260401-090000_ffffffff.mamori")};
    EXPECT_EQ(ours.first(), QStringLiteral("台帳_20260401-090000_1a2b3c4d.mamori"));
    for (const QString &name : ours + others)
        putBytes(folder.filePath(name), "x");
    const QList<BackupFile> found = backupsIn(folder.path(), ledgerId);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.first(), (BackupFile {folder.filePath(ours[2]), inJapan("2026-04-01 09:20"), 1}));

    // The clock was set back: what was just written is the oldest by name.
    thinBackups(folder.path(), ledgerId, folder.filePath(ours[0]));
    QStringList expected = others + QStringList {ours[0], ours[2]};
    expected.sort();
    QStringList left = QDir(folder.path()).entryList(QDir::Files);
    left.sort();
    EXPECT_EQ(left, expected);
}
