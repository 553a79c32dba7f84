// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include "model/files.h"
#include "model/registers/all.h"
#include "model/store/schema.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace mamori;

namespace {

std::optional<DataKey> unlock(const QString &path, const QString &password)
{
    return Ledger::findKey(path, Secret::fromPassword(password), SecretKind::Password);
}

void execute(const Ledger &ledger, const QString &sql)
{
    QSqlQuery query(ledger.database());
    EXPECT_TRUE(query.exec(sql)) << qPrintable(sql);
}

/// Opens a file that is none of ours and expects it to be told so and left as it was.
void expectForeign(const QByteArray &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("foreign"));
    putBytes(path, content);
    const auto finding = errorOf([&] { unlock(path, testPassword()); });
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->code(), ErrorCode::Damaged);
    EXPECT_TRUE(finding->text().contains(QLatin1String("not a Mamori ledger")))
        << qPrintable(finding->text());
    const auto opening = errorOf([&] { Ledger::open(path, DataKey::random()); });
    ASSERT_TRUE(opening);
    EXPECT_EQ(opening->text(), finding->text());
    EXPECT_EQ(bytesOf(path), content);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("foreign")});
}

} // namespace

TEST(Ledger, isMadeAndUnlocked)
{
    const LedgerFolder folder;
    EXPECT_EQ(folder.files(), QStringList {QStringLiteral("test.mamori")});
    const auto key = unlock(folder.path(), testPassword());
    ASSERT_TRUE(key);
    const auto ledger = Ledger::open(folder.path(), *key);
    EXPECT_EQ(ledger->notice(), QString());
    EXPECT_FALSE(ledger->id().isEmpty());
    EXPECT_EQ(ledger->verify().problems, QStringList());
    EXPECT_GT(ledger->verify().pages, 5);
}

TEST(Ledger, leavesOneFileWhenItIsClosed)
{
    const LedgerFolder folder;
    execute(*folder.open(), QStringLiteral("INSERT INTO meta VALUES ('x', 'y')"));
    EXPECT_EQ(folder.files(), QStringList {QStringLiteral("test.mamori")});
}

// A handle on the open ledger that is closed again would let go of its locks, and an export would replace it.
TEST(Ledger, isNeitherReadNorReplacedByPathWhileItIsOpen)
{
    const LedgerFolder folder;
    const QString link = folder.path("link");
    ASSERT_TRUE(QFile::link(folder.path(), link));
    {
        const auto ledger = folder.open();
        for (const QString &path : {folder.path(), link}) {
            const auto reading = errorOf([&] { readFile(path); });
            ASSERT_TRUE(reading);
            EXPECT_EQ(reading->code(), ErrorCode::Refused);
            const auto writing = errorOf([&] { writeFile(path, "an export"); });
            ASSERT_TRUE(writing);
            EXPECT_EQ(writing->code(), ErrorCode::Refused);
        }
        EXPECT_EQ(ledger->verify().problems, QStringList());
    }
    EXPECT_FALSE(readFile(link).isEmpty());
}

TEST(Ledger, isNotMadeOverAFile)
{
    const LedgerFolder folder;
    const QByteArray before = bytesOf(folder.path());
    const auto error
        = errorOf([&] { Ledger::create(folder.path(), Secret::fromPassword(testPassword()), cheapKey); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_EQ(bytesOf(folder.path()), before);
}

TEST(Ledger, isNotMadeWhereNoFolderIs)
{
    const QTemporaryDir folder;
    const auto error = errorOf([&] {
        Ledger::create(folder.filePath(QStringLiteral("none/x.mamori")), Secret::fromPassword(testPassword()),
                       cheapKey);
    });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Disk);
}

TEST(Ledger, anEmptyPasswordIsRefused)
{
    const LedgerFolder folder;
    const Secret empty = Secret::fromPassword({});
    const auto making = errorOf([&] { Ledger::create(folder.path("new.mamori"), empty, cheapKey); });
    ASSERT_TRUE(making);
    EXPECT_EQ(making->code(), ErrorCode::Refused);
    EXPECT_FALSE(QFile::exists(folder.path("new.mamori")));
    const auto ledger = folder.open();
    EXPECT_TRUE(
        errorOf([&] { ledger->changePassword(Secret::fromPassword(testPassword()), empty, cheapKey); }));
    EXPECT_TRUE(unlock(folder.path(), testPassword()));
}

TEST(Ledger, aMissingFileIsADiskError)
{
    const QTemporaryDir folder;
    const auto error
        = errorOf([&] { unlock(folder.filePath(QStringLiteral("none.mamori")), testPassword()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Disk);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(Ledger, aWrongPasswordIsAnAnswer)
{
    const LedgerFolder folder;
    EXPECT_FALSE(unlock(folder.path(), QStringLiteral("correct horse 2")));
    EXPECT_FALSE(unlock(folder.path(), QString()));
    EXPECT_FALSE(
        Ledger::findKey(folder.path(), Secret::fromRecoveryCode(testPassword()), SecretKind::RecoveryCode));
}

TEST(Ledger, fullWidthTypingGivesTheSamePassword)
{
    const LedgerFolder folder;
    EXPECT_TRUE(unlock(folder.path(), QStringLiteral("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　１")));
}

TEST(Ledger, theRecoveryCodeOpensItHoweverItIsTyped)
{
    const LedgerFolder folder;
    QString code = folder.created.recoveryCode;
    EXPECT_EQ(code.size(), 34) << "seven groups of four";
    EXPECT_TRUE(isWholeRecoveryCode(code));
    code = code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    EXPECT_TRUE(isWholeRecoveryCode(code));
    EXPECT_TRUE(Ledger::findKey(folder.path(), Secret::fromRecoveryCode(code), SecretKind::RecoveryCode));
    EXPECT_FALSE(Ledger::findKey(folder.path(), Secret::fromPassword(code), SecretKind::Password));
}

TEST(Ledger, aSlipInTheRecoveryCodeIsSeen)
{
    const QString code = randomRecoveryCode();
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'-')
            continue;
        QString slip = code;
        slip[i] = slip[i] == u'7' ? u'8' : u'7';
        EXPECT_FALSE(isWholeRecoveryCode(slip)) << i;
    }
    EXPECT_FALSE(isWholeRecoveryCode(code.chopped(1)));
    EXPECT_FALSE(isWholeRecoveryCode(QStringLiteral("U") + code.mid(1))) << "no letter of the alphabet";
    EXPECT_NE(randomRecoveryCode(), code);
}

TEST(Ledger, thePasswordChangesAndTheDataStay)
{
    const LedgerFolder folder;
    const QByteArray before = bytesOf(folder.path());
    const QString next = QStringLiteral("another 2");
    {
        const auto ledger = folder.open();
        EXPECT_FALSE(
            ledger->changePassword(Secret::fromPassword(next), Secret::fromPassword(next), cheapKey));
        EXPECT_TRUE(ledger->changePassword(Secret::fromPassword(testPassword()), Secret::fromPassword(next),
                                           cheapKey));
        EXPECT_EQ(ledger->verify().problems, QStringList());
    }
    EXPECT_FALSE(unlock(folder.path(), testPassword()));
    EXPECT_TRUE(unlock(folder.path(), next));
    EXPECT_TRUE(Ledger::findKey(folder.path(), Secret::fromRecoveryCode(folder.created.recoveryCode),
                                SecretKind::RecoveryCode));
    EXPECT_EQ(bytesOf(folder.path()).mid(8192), before.mid(8192));
}

TEST(Ledger, aNewRecoveryCodeReplacesTheFormer)
{
    const LedgerFolder folder;
    const QString code = folder.open()->renewRecoveryCode();
    const auto opens = [&](const QString &typed) {
        return Ledger::findKey(folder.path(), Secret::fromRecoveryCode(typed), SecretKind::RecoveryCode)
            .has_value();
    };
    EXPECT_TRUE(opens(code));
    EXPECT_FALSE(opens(folder.created.recoveryCode));
    EXPECT_TRUE(unlock(folder.path(), testPassword()));
}

TEST(Ledger, aBackupOpensAndVerifies)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    putBytes(folder.path("backup.mamori"), "an older backup");
    ledger->backup(folder.path("backup.mamori"));
    const auto key = unlock(folder.path("backup.mamori"), testPassword());
    ASSERT_TRUE(key);
    const auto copy = Ledger::open(folder.path("backup.mamori"), *key);
    EXPECT_EQ(copy->id(), ledger->id());
    EXPECT_EQ(copy->verify().problems, QStringList());
    EXPECT_EQ(copy->notice(), QString());
    EXPECT_FALSE(folder.files().contains(QStringLiteral("backup.mamori.part")));
    EXPECT_EQ(ledger->verify().problems, QStringList());
}

TEST(Ledger, aBackupNeverReplacesTheLedgerItself)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    const auto error = errorOf([&] { ledger->backup(folder.path()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_EQ(ledger->verify().problems, QStringList());
}

TEST(Ledger, theJournalOfAFormerFileIsNotTakenForItsOwn)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    const QByteArray stale("left behind by a crash");
    for (const char *journal : {"new.mamori-wal", "new.mamori-journal", "copy.mamori-wal"})
        putBytes(folder.path(journal), stale);
    Ledger::create(folder.path("new.mamori"), Secret::fromPassword(testPassword()), cheapKey);
    ledger->backup(folder.path("copy.mamori"));
    for (const char *journal : {"new.mamori-wal", "new.mamori-journal", "copy.mamori-wal"})
        EXPECT_FALSE(QFile::exists(folder.path(journal))) << journal;
}

TEST(Ledger, aBackupThatFailsLeavesTheFormer)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    const auto error = errorOf([&] { ledger->backup(folder.path("none/backup.mamori")); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Disk);
    EXPECT_EQ(ledger->verify().problems, QStringList());
}

TEST(Ledger, foreignFilesAreToldSoAndLeftAlone)
{
    expectForeign({});
    expectForeign("Just a text.\n");
    expectForeign(QByteArray(20000, 'x'));
    expectForeign("SQLite format 3" + QByteArray(20000, '\0'));
    expectForeign(QByteArray("MAMORI1", 8) + QByteArray(100, '\0'));
}

TEST(Ledger, aFileCutWithinItsSlotsIsNoLedger)
{
    const LedgerFolder folder;
    const QByteArray whole = bytesOf(folder.path());
    expectForeign(whole.left(4000));
    putBytes(folder.path("cut.mamori"), whole.left(8192));
    const auto error = errorOf([&] { Ledger::open(folder.path("cut.mamori"), folder.created.key); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(folder.path("cut.mamori")), whole.left(8192));
}

TEST(Ledger, aNewerLedgerIsRefusedAndLeftAlone)
{
    const LedgerFolder folder;
    execute(*folder.open(), QStringLiteral("PRAGMA user_version = %1").arg(schema::currentVersion + 1));
    const QByteArray before = bytesOf(folder.path());
    const auto error = errorOf([&] { folder.open(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
    EXPECT_TRUE(error->text().contains(QLatin1String("newer version of the program")));
    EXPECT_EQ(bytesOf(folder.path()), before);
    EXPECT_EQ(folder.files(), QStringList {QStringLiteral("test.mamori")});
}

TEST(Ledger, anUnknownVersionIsRefused)
{
    for (const char *pragma : {"PRAGMA user_version = 0", "PRAGMA application_id = 7"}) {
        const LedgerFolder folder;
        execute(*folder.open(), QLatin1String(pragma));
        const QByteArray before = bytesOf(folder.path());
        const auto error = errorOf([&] { folder.open(); });
        ASSERT_TRUE(error) << pragma;
        EXPECT_EQ(error->code(), ErrorCode::Damaged);
        EXPECT_EQ(bytesOf(folder.path()), before);
    }
}

TEST(Ledger, anotherLedgersKeyIsRefused)
{
    const LedgerFolder folder;
    const QByteArray before = bytesOf(folder.path());
    const auto error = errorOf([&] { Ledger::open(folder.path(), DataKey::random()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(folder.path()), before);
}

TEST(Ledger, aDamagedSlotCopyIsRestoredWithANotice)
{
    const LedgerFolder folder;
    const QByteArray whole = bytesOf(folder.path());
    for (const qsizetype at : {0, 100, 4000, 4096, 5000, 8191}) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 1);
        putBytes(folder.path(), damaged);
        ASSERT_TRUE(unlock(folder.path(), testPassword()));
        EXPECT_FALSE(folder.open()->notice().isEmpty()) << at;
        EXPECT_EQ(bytesOf(folder.path()).left(8192), whole.left(8192)) << at;
        EXPECT_EQ(folder.open()->notice(), QString());
    }
}

TEST(Ledger, anInterruptedPasswordChangeIsCompletedWithoutNotice)
{
    const LedgerFolder folder;
    const QByteArray before = bytesOf(folder.path());
    folder.open()->changePassword(Secret::fromPassword(testPassword()),
                                  Secret::fromPassword(QStringLiteral("next")), cheapKey);
    QByteArray halfway = bytesOf(folder.path());
    halfway.replace(0, 4096, before.left(4096));
    putBytes(folder.path(), halfway);
    EXPECT_TRUE(unlock(folder.path(), QStringLiteral("next")));
    EXPECT_EQ(folder.open()->notice(), QString());
    const QByteArray after = bytesOf(folder.path());
    EXPECT_EQ(after.left(4096), after.mid(4096, 4096));
    EXPECT_FALSE(unlock(folder.path(), testPassword()));
}

TEST(Ledger, slotsThatAskForTooMuchAreDamage)
{
    const LedgerFolder folder;
    QByteArray hostile = bytesOf(folder.path());
    for (const qsizetype copy : {0, 4096}) {
        hostile[copy + 16 + 4] = char(100); // operations of the first slot
        const QByteArray sum
            = QCryptographicHash::hash(hostile.mid(copy, 4096 - 32), QCryptographicHash::Blake2b_256);
        hostile.replace(copy + 4096 - 32, 32, sum);
    }
    putBytes(folder.path(), hostile);
    const auto error = errorOf([&] { unlock(folder.path(), testPassword()); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(folder.path()), hostile);
}

namespace {

/// Without the tables that a word index makes for itself.
QString schemaOf(const Ledger &ledger)
{
    QSqlQuery objects(ledger.database());
    EXPECT_TRUE(
        objects.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name"
                                    " NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')"
                                    " ORDER BY type <> 'table', type, name")));
    QString sql;
    while (objects.next())
        sql += objects.value(0).toString() + QLatin1String(";\n");
    return sql;
}

/// Every column with its table and type, in no order: a column that came later stands at the end.
QStringList columnsOf(const Ledger &ledger)
{
    QSqlQuery query(ledger.database());
    EXPECT_TRUE(query.exec(QStringLiteral("SELECT m.name, c.name, c.type FROM sqlite_schema m"
                                          " JOIN pragma_table_info(m.name) c WHERE m.type = 'table'")));
    QStringList columns;
    while (query.next())
        columns << QStringLiteral("%1.%2 %3")
                       .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
    columns.sort();
    return columns;
}

QString recordedSchema(int version)
{
    return QStringLiteral(MAMORI_TEST_DATA "/schema-%1.sql").arg(version);
}

/// Makes an empty ledger what it was in a former version of the program.
void takeBackTo(int version, const Ledger &ledger)
{
    QSqlQuery query(ledger.database());
    ASSERT_TRUE(query.exec(QStringLiteral("SELECT value FROM meta")) && query.next());
    const QString identity = query.value(0).toString();
    // What is made from other tables goes before them.
    ASSERT_TRUE(query.exec(QStringLiteral("SELECT iif(type = 'view', 'VIEW ', 'TABLE ') || name"
                                          " FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'"
                                          " AND name NOT GLOB 'sqlite_*' ORDER BY type DESC")));
    QStringList tables;
    while (query.next())
        tables << query.value(0).toString();
    query.finish();
    for (const QString &table : std::as_const(tables))
        execute(ledger, QStringLiteral("DROP ") + table);
    const QString recorded = QString::fromUtf8(bytesOf(recordedSchema(version)));
    for (const QString &line : recorded.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        execute(ledger, line);
    execute(ledger, QStringLiteral("INSERT INTO meta VALUES ('id', '%1')").arg(identity));
    execute(ledger, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace

TEST(Schema, aNewLedgerHasTheRecordedOne)
{
    const LedgerFolder folder;
    const QString sql = schemaOf(*folder.open());
    const QString recorded = recordedSchema(schema::currentVersion);
    if (qEnvironmentVariableIsSet("MAMORI_RECORD_SCHEMA"))
        putBytes(recorded, sql.toUtf8());
    EXPECT_EQ(sql.toStdString(), bytesOf(recorded).toStdString())
        << "A released schema never changes: raise schema::currentVersion, and record it by running this "
           "test "
           "with MAMORI_RECORD_SCHEMA=1. New registers and columns come by themselves; else write a "
           "migration.";
}

TEST(Schema, everyFormerOneIsBroughtUpToDate)
{
    const LedgerFolder present;
    const QStringList columns = columnsOf(*present.open());
    for (int version = 1; version < schema::currentVersion; ++version) {
        const LedgerFolder folder;
        takeBackTo(version, *folder.open());
        const auto ledger = folder.open();
        EXPECT_EQ(columnsOf(*ledger), columns) << "from version " << version;
        Records records(*ledger, Clock {});
        for (const Register *reg : allRegisters())
            EXPECT_EQ(records.count(*reg), 0) << reg->table;
        EXPECT_EQ(ledger->verify().problems, QStringList());
    }
}
