// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Each of these went wrong once in a prototype: with another library, another setting, another order.
#include "child_process.h"
#include "records_fixture.h"

#include "model/store/slot_vfs.h"

#include <filesystem>
#include <sqlite3.h>

using namespace mamori;

namespace {

class Trap : public RecordsTest
{
protected:
    Id<Asset> addLargeAsset(const char *number)
    {
        Asset a = asset(QLatin1String(number));
        a.remarks = QString(30000, u'備');
        return records.add(a);
    }
    bool runs(const char *sql)
    {
        QSqlQuery query(ledger->database());
        return query.exec(QLatin1String(sql));
    }
    QString answer(const char *sql)
    {
        QSqlQuery query(ledger->database());
        EXPECT_TRUE(query.exec(QLatin1String(sql)) && query.next()) << sql;
        return query.value(0).toString();
    }
    QByteArray childError(const QString &path)
    {
        return ChildProcess({QStringLiteral("hold"), path, hexOf(folder.created.key)}).line();
    }
    const QByteArray locked = "error " + QByteArray::number(int(ErrorCode::Locked));
};

int opensWith(const QString &path, const QByteArray &keyPragma)
{
    sqlite3 *handle = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    const QByteArray sql = "PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4; " + keyPragma
        + "; SELECT count(*) FROM sqlite_schema;";
    const int result = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return result;
}

} // namespace

// T1: plaintext that nobody notices.

TEST_F(Trap, nothingIsSpilledToTemporaryFiles)
{
    EXPECT_TRUE(sqlite3_compileoption_used("TEMP_STORE=3"));
    EXPECT_TRUE(sqlite3_compileoption_used("OMIT_LOAD_EXTENSION"));
    EXPECT_FALSE(runs("PRAGMA temp_store = 1"));
}

TEST_F(Trap, theFileIsNoPlainDatabase)
{
    addAsset("A-1", QStringLiteral("秘匿"));
    close();
    const QByteArray file = bytesOf(folder.path());
    EXPECT_FALSE(file.contains("SQLite format 3"));
    EXPECT_FALSE(file.contains("CREATE TABLE"));
    EXPECT_FALSE(file.contains(QStringLiteral("秘匿").toUtf8()));
    EXPECT_TRUE(file.startsWith("MAMORI1"));
}

TEST_F(Trap, sqlCannotCarryPagesOutOfTheFile)
{
    const QByteArray target = QFile::encodeName(folder.path("out.db"));
    EXPECT_FALSE(runs(QByteArray("ATTACH '" + target + "' AS other").constData()));
    EXPECT_FALSE(runs(QByteArray("ATTACH 'file:" + target + "?vfs=unix' AS other KEY ''").constData()));
    EXPECT_FALSE(runs(QByteArray("VACUUM INTO '" + target + "'").constData()));
    EXPECT_FALSE(runs("DETACH main"));
    ledger->backup(folder.path("backup.mamori"));
    EXPECT_FALSE(runs(QByteArray("VACUUM INTO '" + target + "'").constData()))
        << "denied again after a backup";
    EXPECT_FALSE(QFile::exists(folder.path("out.db")));
    EXPECT_FALSE(bytesOf(folder.path("backup.mamori")).contains("SQLite format 3"));
}

// T2: a rekey in place can leave a file that no password opens. Nothing in the program does one; a password
// change only writes key slots.
TEST_F(Trap, theKeyIsNeverChangedInPlace)
{
    for (const char *sql : {"PRAGMA rekey = 'x'", "PRAGMA hexrekey = '00'", "PRAGMA key = 'x'",
                            "PRAGMA cipher = 'chacha20'", "PRAGMA journal_mode = DELETE"})
        EXPECT_FALSE(runs(sql)) << sql;
    close();
    EXPECT_EQ(folder.open()->verify().problems, QStringList());
}

// T3: a page cut in its middle reaches SQLite neither decrypted nor authenticated.

TEST_F(Trap, aCutLastPageIsSeenWhenTheLedgerOpens)
{
    addLargeAsset("A-1");
    close();
    const QByteArray whole = bytesOf(folder.path());
    for (const qsizetype cut : {1, 100, 2048, 4095, 4096, 4097}) {
        const QByteArray rest = whole.chopped(cut);
        putBytes(folder.path(), rest);
        const auto error = errorOf([&] { folder.open(); });
        ASSERT_TRUE(error) << cut;
        EXPECT_EQ(error->code(), ErrorCode::Damaged) << cut;
        EXPECT_EQ(bytesOf(folder.path()), rest) << cut;
        EXPECT_EQ(folder.files(), QStringList {QStringLiteral("test.mamori")}) << cut;
    }
    putBytes(folder.path(), whole + QByteArray(4096, 'x'));
    const auto error = errorOf([&] { folder.open(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
}

TEST_F(Trap, aPageCutWhileTheLedgerIsOpenIsSeen)
{
    addLargeAsset("A-1");
    const auto path = folder.path().toStdU16String();
    // By name, not by a handle, which would drop the lock.
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 100);
    const QStringList problems = ledger->verify().problems;
    EXPECT_TRUE(problems.join(u' ').contains(QLatin1String("end is missing")));
}

// T6: a lost journal would take the last commits with it.
TEST_F(Trap, theJournalIsEmptyAfterEachCommit)
{
    for (const char *number : {"A-1", "A-2", "A-3"}) {
        addLargeAsset(number);
        EXPECT_EQ(QFileInfo(folder.path() + QLatin1String("-wal")).size(), 0) << number;
    }
    const QString copy = folder.path("copy.mamori");
    std::filesystem::copy_file(folder.path().toStdU16String(), copy.toStdU16String());
    const auto copied = Ledger::open(copy, folder.created.key);
    EXPECT_EQ(Records(*copied, {}).count(Asset::spec), 3);
    EXPECT_EQ(copied->verify().problems, QStringList());
}

// T7: closing any other handle on the file in our process would drop the lock.
TEST_F(Trap, theLockOutlivesOtherLooksAtTheFile)
{
    EXPECT_TRUE(childError(folder.path()).startsWith(locked));
    Ledger::findKey(folder.path(), Secret::fromPassword(testPassword()), SecretKind::Password);
    Ledger::findKey(folder.path(), Secret::fromPassword(QStringLiteral("wrong")), SecretKind::Password);
    const auto again = errorOf([&] { folder.open(); });
    ASSERT_TRUE(again);
    EXPECT_EQ(again->code(), ErrorCode::Locked) << "a second window of the same program";
    ledger->verify();
    ledger->changePassword(Secret::fromPassword(testPassword()), Secret::fromPassword(testPassword()),
                           cheapKey);
    ledger->backup(folder.path("backup.mamori"));
    EXPECT_TRUE(childError(folder.path()).startsWith(locked));
    addAsset("A-1");
    expectSound();
    close();
    EXPECT_EQ(childError(folder.path()), "open");
}

TEST_F(Trap, aLedgerThatAnotherProcessHoldsIsLeftAlone)
{
    close();
    ChildProcess holder({QStringLiteral("hold"), folder.path(), hexOf(folder.created.key)});
    ASSERT_EQ(holder.line(), "open");
    const QStringList files = folder.files();
    const QByteArray before = bytesOf(folder.path());
    const auto error = errorOf([&] { folder.open(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Locked);
    EXPECT_EQ(bytesOf(folder.path()), before);
    EXPECT_EQ(folder.files(), files);
    holder.kill();
    EXPECT_EQ(folder.open()->verify().problems, QStringList());
}

// T8: hexkey is a passphrase, only x'…' is the key itself. And without its slots the file is a standard one.
TEST_F(Trap, theKeyIsGivenRaw)
{
    close();
    const QString stripped = folder.path("stripped.db");
    const QByteArray hex = hexOf(folder.created.key).toLatin1();
    putBytes(stripped, bytesOf(folder.path()).mid(slotBytes));
    EXPECT_EQ(opensWith(stripped, "PRAGMA hexkey = '" + hex + "'"), SQLITE_NOTADB);
    EXPECT_EQ(opensWith(stripped, "PRAGMA key = \"x'" + hex + "'\""), SQLITE_OK);
}

// T9: a rollback journal would carry sums over plaintext.
TEST_F(Trap, thereIsNoRollbackJournal)
{
    EXPECT_EQ(answer("PRAGMA journal_mode"), QLatin1String("wal"));
    EXPECT_EQ(answer("PRAGMA locking_mode"), QLatin1String("exclusive"));
    EXPECT_EQ(answer("PRAGMA synchronous"), QLatin1String("2"));
    EXPECT_EQ(answer("PRAGMA secure_delete"), QLatin1String("1"));
    EXPECT_EQ(answer("PRAGMA trusted_schema"), QLatin1String("0"));
    EXPECT_EQ(answer("PRAGMA foreign_keys"), QLatin1String("1"));
    EXPECT_EQ(answer("PRAGMA page_size"), QLatin1String("4096"));
    addAsset("A-1");
    EXPECT_FALSE(QFile::exists(folder.path("test.mamori-journal")));
    EXPECT_FALSE(QFile::exists(folder.path("test.mamori-shm")));
}

// The engine locks bytes of the file at 1 GiB; pages there could not be written under Windows.
TEST_F(Trap, aLedgerGrowsPastTheLockedBytes)
{
    ChildProcess child({QStringLiteral("outgrow"), folder.path("large.mamori")});
    for (const char *file : {"ledger", "backup"}) {
        EXPECT_EQ(child.line(), "kept") << file;
        EXPECT_EQ(child.line(), "sound") << file;
        EXPECT_EQ(child.line(), "left out") << file;
    }
}
