// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/attach_run.h"

using namespace mamori;

namespace {

/// Bytes that do not repeat, so that pieces cannot be mixed up unseen.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return bytes;
}

class AttachmentsTest : public RecordsTest
{
protected:
    AttachmentsTest() { remake(); }

    void remake() { attachments = std::make_unique<Attachments>(*ledger, records); }
    /// As after the end of the program.
    void reopen()
    {
        attachments.reset();
        close();
        ledger = folder.open();
        again = std::make_unique<Records>(*ledger, Clock::fixed(QDate(2026, 4, 2)));
        attachments = std::make_unique<Attachments>(*ledger, *again);
    }
    Id<Attachment> attach(const QString &name, const QByteArray &bytes, Id<Asset> to,
                          std::optional<AttachmentKind> kind = {})
    {
        AttachRun run(*attachments, Asset::spec, to.value);
        run.take(attachableFile(name, bytes), kind);
        while (run.advance()) { }
        const auto ids = run.finish();
        EXPECT_EQ(ids.size(), 1);
        return ids.value(0);
    }
    QStringList namesOf(Id<Asset> id, Attachments::Which which = Attachments::Which::Present)
    {
        QStringList names;
        for (const Attached &each : attachments->of(Asset::spec, id.value, which))
            names << each.attachment.name;
        return names;
    }
    qint64 number(const char *sql)
    {
        QSqlQuery query(ledger->database());
        EXPECT_TRUE(query.exec(QLatin1String(sql)) && query.next()) << qPrintable(query.lastError().text());
        return query.value(0).toLongLong();
    }
    qint64 pieces() { return number("SELECT count(*) FROM content_piece"); }

    std::unique_ptr<Attachments> attachments;
    std::unique_ptr<Records> again; ///< after reopen()
    Id<Asset> asset = addAsset("1");
    const QByteArray large = noise(3 * Contents::pieceSize + 17);
};

} // namespace

TEST_F(AttachmentsTest, whatGoesInComesOutTheSame)
{
    const QByteArray sizes[] = {noise(1), noise(Contents::pieceSize), noise(Contents::pieceSize + 1), large};
    for (const QByteArray &bytes : sizes) {
        const auto id = attach(QStringLiteral("廃棄証明書.pdf"), bytes, asset, AttachmentKind::Certificate);
        const auto found = attachments->find(id);
        ASSERT_TRUE(found);
        EXPECT_EQ(attachments->content(found->attachment), bytes);
        EXPECT_EQ(found->attachment.size, bytes.size());
        EXPECT_EQ(found->attachment.kind, AttachmentKind::Certificate);
        EXPECT_EQ(found->attachment.addedBy, QStringLiteral("見本 一郎"));
        EXPECT_EQ(found->attachment.addedAt, records.clock().now());
        EXPECT_EQ(attachments->ownerOf(id)->first, &Asset::spec);
        EXPECT_EQ(attachments->ownerOf(id)->second, asset.value);
    }
    EXPECT_EQ(namesOf(asset).size(), 4);
    EXPECT_EQ(namesOf(addAsset("2")), QStringList());
    expectSound();
    EXPECT_EQ(ledger->verify().attachments, 4);
    reopen();
    EXPECT_EQ(attachments->content(attachments->of(Asset::spec, asset.value).last().attachment), large);
}

TEST_F(AttachmentsTest, theMediaTypeFollowsTheContent)
{
    EXPECT_EQ(attachableFile(QStringLiteral("scan.pdf"), "%PDF-1.7\n%abc").mediaType,
              QStringLiteral("application/pdf"));
    EXPECT_EQ(
        attachableFile(QStringLiteral("写真"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)).mediaType,
        QStringLiteral("image/png"));
    EXPECT_EQ(attachableFile(QStringLiteral("メモ.txt"), "見本").mediaType, QStringLiteral("text/plain"));
}

TEST_F(AttachmentsTest, identicalContentIsStoredOnce)
{
    const auto other = addAsset("2");
    const auto first = attach(QStringLiteral("a.bin"), large, asset);
    const qint64 before = pieces();
    const auto second = attach(QStringLiteral("b.bin"), large, other);
    EXPECT_EQ(pieces(), before);
    EXPECT_EQ(number("SELECT count(*) FROM content"), 1);
    AttachRun run(*attachments, Asset::spec, other.value);
    for (const char *name : {"c.bin", "d.bin"}) {
        run.take(attachableFile(QLatin1String(name), "twice in one run"));
        while (run.advance()) { }
    }
    run.finish();
    EXPECT_EQ(number("SELECT count(*) FROM content"), 2);
    attachments->remove(first);
    EXPECT_EQ(attachments->content(attachments->find(second)->attachment), large);
    EXPECT_EQ(namesOf(other),
              (QStringList {QStringLiteral("b.bin"), QStringLiteral("c.bin"), QStringLiteral("d.bin")}));
    expectSound();
}

TEST_F(AttachmentsTest, severalFilesAreOneStep)
{
    {
        AttachRun run(*attachments, Asset::spec, asset.value);
        for (const char *name : {"1.bin", "2.bin", "3.bin"}) {
            run.take(attachableFile(QLatin1String(name), name));
            while (run.advance()) { }
        }
        EXPECT_EQ(namesOf(asset), QStringList()) << "not before the end";
        run.finish();
    }
    EXPECT_EQ(records.undoable(), QStringLiteral("Attached: 3 files"));
    EXPECT_EQ(namesOf(asset).size(), 3);
    records.undo();
    EXPECT_EQ(namesOf(asset), QStringList());
}

TEST_F(AttachmentsTest, everyChangeIsANamedStepThatCanBeTakenBack)
{
    const auto id = attach(QStringLiteral("scan.pdf"), large, asset);
    EXPECT_EQ(records.undoable(), QStringLiteral("Attached: scan.pdf"));
    attachments->change(id, QStringLiteral("承認書.pdf"), AttachmentKind::SignedPaper);
    EXPECT_EQ(records.undoable(), QStringLiteral("Attachment renamed: 承認書.pdf"));
    attachments->change(id, QStringLiteral("承認書.pdf"), AttachmentKind::Photo);
    EXPECT_EQ(records.undoable(), QStringLiteral("Kind of attachment: 承認書.pdf"));
    const qint64 steps = records.latestHistory(1).first().step;
    attachments->change(id, QStringLiteral("承認書.pdf"), AttachmentKind::Photo);
    EXPECT_EQ(records.latestHistory(1).first().step, steps) << "nothing changed";
    attachments->remove(id);
    EXPECT_EQ(records.undoable(), QStringLiteral("Attachment removed: 承認書.pdf"));
    EXPECT_EQ(namesOf(asset), QStringList());
    EXPECT_EQ(namesOf(asset, Attachments::Which::Removed), QStringList {QStringLiteral("承認書.pdf")});
    records.undo();
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("承認書.pdf")});
    records.undo();
    EXPECT_EQ(attachments->find(id)->attachment.kind, AttachmentKind::SignedPaper);
    records.undo();
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("scan.pdf")});
    records.undo();
    EXPECT_EQ(namesOf(asset), QStringList());
    for (int i = 0; i < 3; ++i)
        records.redo();
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("承認書.pdf")});
    EXPECT_EQ(attachments->content(attachments->find(id)->attachment), large) << "it was there all the time";
    records.redo();
    EXPECT_EQ(namesOf(asset), QStringList());
    attachments->bringBack(id);
    EXPECT_EQ(records.undoable(), QStringLiteral("Attachment brought back: 承認書.pdf"));
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("承認書.pdf")});
    expectSound();
}

TEST_F(AttachmentsTest, theHistoryTellsOfIt)
{
    const auto id = attach(QStringLiteral("scan.pdf"), "%PDF", asset);
    const QList<HistoryEntry> history = records.history(Attachment::spec, id.value);
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.first().after.value(QLatin1String("register")).toString(), QStringLiteral("asset"));
    EXPECT_EQ(history.first().after.value(QLatin1String("sha256")).toString(),
              QStringLiteral("315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027"));
    EXPECT_EQ(history.first().operatorName, QStringLiteral("見本 一郎"));
}

TEST_F(AttachmentsTest, aStruckOutRecordKeepsItsAttachmentsAsTheyAre)
{
    const auto id = attach(QStringLiteral("scan.pdf"), large, asset);
    EXPECT_EQ(recordsWithAttachments(records, Asset::spec), 1);
    records.strikeOut(Asset::spec, asset.value, QStringLiteral("重複"));
    EXPECT_EQ(recordsWithAttachments(records, Asset::spec), 0);
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("scan.pdf")});
    EXPECT_EQ(attachments->content(attachments->find(id)->attachment), large);
    EXPECT_TRUE(errorOf([&] { attachments->remove(id); }));
    EXPECT_TRUE(errorOf([&] { attachments->change(id, QStringLiteral("x"), {}); }));
    EXPECT_TRUE(errorOf([&] { AttachRun(*attachments, Asset::spec, asset.value); }));
    EXPECT_TRUE(errorOf([&] { AttachRun(*attachments, Asset::spec, 4711); })) << "no such record";
    records.bringBack(Asset::spec, asset.value);
    attachments->remove(id);
    EXPECT_EQ(namesOf(asset), QStringList());
    expectSound();
}

TEST_F(AttachmentsTest, whatIsTooLargeIsRefusedBeforeItIsRead)
{
    EXPECT_EQ(attachments->limit(), 50 * 1024 * 1024);
    records.setSetting(QLatin1String(attachmentLimitSetting), QStringLiteral("2"));
    const qint64 limit = attachments->limit();
    EXPECT_EQ(limit, 2 * 1024 * 1024);
    const QString path = folder.path("large.bin");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(limit));
    EXPECT_FALSE(attachmentProblem(path, limit));
    EXPECT_EQ(readAttachable(path, limit).bytes.size(), limit);
    // A terabyte that takes no room: reading it whole would end the test.
    ASSERT_TRUE(file.resize(qint64(1) << 40));
    const auto error = errorOf([&] { readAttachable(path, limit); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_TRUE(error->text().contains(QLatin1String("larger than 2 MB"))) << error->what();
    ASSERT_TRUE(file.resize(0));
    EXPECT_TRUE(attachmentProblem(path, limit)) << "an empty file";
    EXPECT_TRUE(attachmentProblem(folder.folder.path(), limit)) << "a folder";
    EXPECT_TRUE(attachmentProblem(folder.path("missing"), limit));
    EXPECT_TRUE(attachmentProblem(QStringLiteral("paste.png"), limit + 1, limit));
    EXPECT_FALSE(attachmentProblem(QStringLiteral("paste.png"), limit, limit));
    EXPECT_TRUE(errorOf([&] { readAttachable(folder.path(), limit); })) << "the open ledger itself";
    for (const char *senseless : {"0", "-3", "much"}) {
        records.setSetting(QLatin1String(attachmentLimitSetting), QLatin1String(senseless));
        EXPECT_EQ(attachments->limit(), 1024 * 1024) << senseless;
    }
}

TEST_F(AttachmentsTest, givingUpLeavesNothing)
{
    const QString head = records.historyHead();
    {
        AttachRun run(*attachments, Asset::spec, asset.value);
        run.take(attachableFile(QStringLiteral("a.bin"), "done already"));
        while (run.advance()) { }
        run.take(attachableFile(QStringLiteral("b.bin"), large));
        run.advance();
        run.advance();
        EXPECT_GT(pieces(), 2);
        EXPECT_EQ(run.done(), 2 * Contents::pieceSize);
        EXPECT_EQ(run.total(), large.size());
    }
    EXPECT_EQ(pieces(), 0);
    EXPECT_EQ(number("SELECT count(*) FROM content"), 0);
    EXPECT_EQ(records.historyHead(), head);
    AttachRun run(*attachments, Asset::spec, asset.value);
    run.take(attachableFile(QStringLiteral("b.bin"), large));
    run.advance();
    while (run.discardSome()) { }
    EXPECT_EQ(run.finish().size(), 0);
    EXPECT_EQ(pieces(), 0);
    expectSound();
}

// What completed contents hold is never taken away, however a later attempt with the same file ends.
TEST_F(AttachmentsTest, givingUpASecondTimeLeavesTheFirst)
{
    const auto id = attach(QStringLiteral("a.bin"), large, asset);
    {
        AttachRun run(*attachments, Asset::spec, asset.value);
        run.take(attachableFile(QStringLiteral("b.bin"), large));
        EXPECT_FALSE(run.advance()) << "nothing to write";
    }
    EXPECT_EQ(attachments->content(attachments->find(id)->attachment), large);
}

TEST_F(AttachmentsTest, aFileThatIsNotStoredWholeIsNotAttached)
{
    AttachRun run(*attachments, Asset::spec, asset.value);
    run.take(attachableFile(QStringLiteral("a.bin"), large));
    while (run.advance()) { }
    execute("DELETE FROM content_piece WHERE place = 1");
    EXPECT_TRUE(errorOf([&] { run.finish(); }));
    EXPECT_EQ(namesOf(asset), QStringList());
    EXPECT_EQ(number("SELECT count(*) FROM content WHERE complete = 1"), 0);
}

// The pieces that a crash left are gone when the ledger is open again: as if the power had failed.
TEST_F(AttachmentsTest, whatACrashLeftBehindGoesAtTheNextOpening)
{
    const auto kept = attach(QStringLiteral("kept.bin"), noise(1000), asset);
    const QString half = folder.path("half.mamori");
    {
        AttachRun run(*attachments, Asset::spec, asset.value);
        run.take(attachableFile(QStringLiteral("half.bin"), large));
        run.advance();
        run.advance();
        ASSERT_TRUE(QFile::copy(folder.path(), half)) << "after each commit the one file is complete";
    }
    attachments.reset();
    close();
    ASSERT_TRUE(QFile::remove(folder.path()) && QFile::rename(half, folder.path()));
    ledger = folder.open();
    again = std::make_unique<Records>(*ledger, Clock {});
    attachments = std::make_unique<Attachments>(*ledger, *again);
    EXPECT_EQ(pieces(), 1);
    EXPECT_EQ(number("SELECT count(*) FROM content"), 1);
    EXPECT_EQ(attachments->content(attachments->find(kept)->attachment), noise(1000));
    EXPECT_EQ(namesOf(asset), QStringList {QStringLiteral("kept.bin")});
    expectSound();
}

TEST_F(AttachmentsTest, verifyFindsWhatIsNotWhatWasAttached)
{
    const auto id = attach(QStringLiteral("証明書.pdf"), large, asset);
    const char *const changes[]
        = {"UPDATE content_piece SET bytes = zeroblob(length(bytes)) WHERE place = 2",
           "UPDATE content_piece SET bytes = CAST(substr(bytes, 1, 10) || x'00' || substr(bytes, 12)"
           " AS BLOB)"
           " WHERE place = 0",
           "UPDATE content_piece SET place = place + 10",
           "DELETE FROM content_piece WHERE place = 3",
           "UPDATE content SET sha256 = lower(sha256) || '0'",
           "UPDATE content SET complete = 2"};
    for (const char *sql : changes) {
        execute("BEGIN");
        execute(sql);
        EXPECT_TRUE(faults().contains(QStringLiteral("証明書.pdf"))) << sql;
        EXPECT_TRUE(errorOf([&] { attachments->content(attachments->find(id)->attachment); })) << sql;
        execute("ROLLBACK");
    }
    expectSound();
    execute("UPDATE attachment SET record = 4711");
    EXPECT_TRUE(faults().contains(QLatin1String("belongs to an entry that does not exist")));
    EXPECT_TRUE(faults().contains(QLatin1String("differs from its last state in the history")));
}

TEST_F(AttachmentsTest, aFlippedByteInTheFileIsFound)
{
    attach(QStringLiteral("証明書.pdf"), noise(60000), asset);
    attachments.reset();
    close();
    const QByteArray whole = bytesOf(folder.path());
    QByteArray flipped = whole;
    flipped[whole.size() - 6000] = char(flipped.at(whole.size() - 6000) ^ 1);
    putBytes(folder.path(), flipped);
    ledger = folder.open();
    EXPECT_NE(faults(), QString());
    ledger.reset();
    putBytes(folder.path(), whole);
    ledger = folder.open();
    expectSound();
}

TEST_F(AttachmentsTest, aBackupHoldsThem)
{
    attach(QStringLiteral("a.bin"), large, asset);
    ledger->backup(folder.path("copy.mamori"));
    const auto copy = Ledger::open(folder.path("copy.mamori"), folder.created.key);
    EXPECT_EQ(copy->verify().attachments, 1);
    Records copied(*copy, Clock {});
    const Attachments there(*copy, copied);
    EXPECT_EQ(there.content(there.of(Asset::spec, asset.value).first().attachment), large);
}

TEST_F(AttachmentsTest, everyRegisterTakesThem)
{
    for (const Register *reg : allRegisters()) {
        const qint64 record = records.add(*reg, reg->blank());
        AttachRun run(*attachments, *reg, record);
        run.take(attachableFile(QStringLiteral("a.txt"), "one content for all"));
        while (run.advance()) { }
        run.finish();
        EXPECT_EQ(attachments->of(*reg, record).size(), 1) << reg->table;
        EXPECT_EQ(recordsWithAttachments(records, *reg), 1) << reg->table;
    }
    EXPECT_EQ(pieces(), 1);
    EXPECT_EQ(findRegister(QStringLiteral("attachment")), nullptr) << "no page, no import";
    expectSound();
}
