// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/rules/numbering.h"
#include "model/sample/sample_section.h"
#include "model/store/attach_run.h"
#include "model/store/ledger_json.h"
#include "model/store/query.h"

#include <QBuffer>
#include <QJsonDocument>

namespace mamori {

namespace {

const QDate testDay(2026, 11, 23);

QString naughtyText()
{
    return QString::fromUtf8(
               "髙﨑 \"引用\" \\ 改行\n\tタブ 𠮷野家 e\xCC\x81 </script> ') DROP TABLE asset; -- {}[],:")
        + QChar(0x200b) + QChar(1) + QChar(0x2028);
}

std::string textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Bytes of every value, none of them text.
QByteArray manyBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = char((i * 131 + i / 251) % 256);
    return bytes;
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// All that can be asked of a register.
std::string listOf(const Records &records, const Register &reg, bool struckOut)
{
    Query query;
    query.struckOut = struckOut;
    std::string all;
    for (const Stored &stored : records.list(reg, query))
        all += std::to_string(stored.id) + ' ' + textOf(toJson(reg, stored.values)) + ' '
            + stored.struckOut.toStdString() + '\n';
    return all;
}

std::string historyOf(const Records &records)
{
    std::string all;
    for (const HistoryEntry &entry : records.latestHistory(1000000))
        all += std::to_string(entry.sequence) + ' ' + entry.at.toString(Qt::ISODate).toStdString() + ' '
            + entry.operatorName.toStdString() + ' ' + entry.action.toStdString() + ' '
            + entry.stepName.toStdString() + ' ' + textOf(entry.before) + textOf(entry.after)
            + entry.reason.toStdString() + entry.chain.toStdString() + '\n';
    return all;
}

} // namespace

class LedgerJsonTest : public RecordsTest
{
protected:
    QByteArray written()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeLedgerJson(*ledger, Clock::fixed(testDay), buffer);
        return buffer.data();
    }
    Ledger::Created restore(const QByteArray &json)
    {
        QBuffer buffer;
        buffer.setData(json);
        buffer.open(QIODevice::ReadOnly);
        return restoreLedgerJson(restoredPath(), Secret::fromPassword(testPassword()), buffer,
                                 Clock::fixed(testDay), QStringLiteral("例示 太郎"), cheapKey);
    }
    QString restoredPath() const { return folder.path("restored.mamori"); }
    /// What the refusal says, and nothing may be left of the new ledger.
    std::string refusalOfFile(const QByteArray &json)
    {
        const auto error = errorOf([&] { restore(json); });
        EXPECT_TRUE(error && error->code() == ErrorCode::Refused);
        EXPECT_EQ(folder.files(), before);
        return error ? (error->text() + u' ' + error->cause()).toStdString() : std::string();
    }
    Id<Attachment> attach(Id<Asset> owner, const QString &name, const QByteArray &bytes)
    {
        Attachments attachments(*ledger, records);
        AttachRun run(attachments, Asset::spec, owner.value);
        run.take(attachableFile(name, bytes));
        while (run.advance()) { }
        return run.finish().first();
    }
    QByteArray asObject(const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject json = QJsonDocument::fromJson(written()).object();
        change(json);
        return QJsonDocument(json).toJson();
    }
    const QStringList before = folder.files();
};

TEST_F(LedgerJsonTest, theWholeSampleComesBack)
{
    useNumbering(records);
    fillWithSample(records, builtInPolicy());
    const auto odd = records.add(asset(QStringLiteral("ODD-1"), naughtyText()));
    records.strikeOut(Asset::spec, odd.value, naughtyText());
    addAsset("UNDONE-1");
    records.undo();
    records.setSetting(QStringLiteral("section_name"), naughtyText());
    records.setView(QStringLiteral("asset/columns"), QStringLiteral("name"));

    const Ledger::Created created = restore(written());
    const auto other = Ledger::open(restoredPath(), created.key);
    EXPECT_EQ(other->verify().problems.join(u'\n').toStdString(), "");
    EXPECT_GT(other->verify().history, 100);
    EXPECT_EQ(other->id(), ledger->id());
    Records restored(*other, Clock::fixed(testDay));
    for (const Register *reg : storedRegisters()) {
        EXPECT_EQ(listOf(restored, *reg, false), listOf(records, *reg, false)) << reg->table;
        EXPECT_EQ(listOf(restored, *reg, true), listOf(records, *reg, true)) << reg->table;
    }
    EXPECT_EQ(historyOf(restored), historyOf(records));
    EXPECT_EQ(restored.historyHead(), records.historyHead());
    const auto section = restored.settingEntry(QStringLiteral("section_name"));
    ASSERT_TRUE(section);
    EXPECT_EQ(section->value, naughtyText());
    EXPECT_EQ(section->setBy, records.operatorName());
    EXPECT_EQ(section->setAt, records.settingEntry(QStringLiteral("section_name"))->setAt);
    EXPECT_EQ(restored.view(QStringLiteral("asset/columns")), QStringLiteral("name"));
    // A new ledger is worked on like any other, and the index for searching knows what came.
    Query query;
    query.terms << Query::Term {{}, QStringLiteral("台帳"), false};
    EXPECT_EQ(restored.count(Asset::spec, query), records.count(Asset::spec, query));
    EXPECT_GT(restored.add(asset(QStringLiteral("NEW-1"))).value, odd.value);
    restored.undo();
    EXPECT_EQ(other->verify().problems.join(u'\n').toStdString(), "");
}

TEST_F(LedgerJsonTest, anotherOrderAndSpellingIsTheSameLedger)
{
    addAsset("A-1", naughtyText());
    restore(asObject([](QJsonObject &) {})); // indented, members sorted
    EXPECT_TRUE(QFile::exists(restoredPath()));
}

TEST_F(LedgerJsonTest, aRecordThatWasChangedByHandIsFound)
{
    addAsset("A-1", QStringLiteral("見本の資産"));
    QByteArray json = written();
    const QByteArray name = QStringLiteral("見本の資産").toUtf8();
    json.replace(json.indexOf(name), name.size(), QStringLiteral("偽りの資産").toUtf8());
    EXPECT_NE(refusalOfFile(json).find("differs from its last state"), std::string::npos);
}

TEST_F(LedgerJsonTest, aHistoryThatWasChangedIsFound)
{
    addAsset("A-1");
    addAsset("A-2");
    const QByteArray person = records.operatorName().toUtf8();
    QByteArray json = written();
    json.replace(json.lastIndexOf(person), person.size(), "nobody");
    EXPECT_NE(refusalOfFile(json).find("chain breaks at entry 2"), std::string::npos);
    refusalOfFile(asObject([](QJsonObject &whole) {
        QJsonArray history = whole.value(QLatin1String("history")).toArray();
        history.removeLast();
        whole.insert(QStringLiteral("history"), history);
    }));
    refusalOfFile(asObject([](QJsonObject &whole) {
        QJsonArray history = whole.value(QLatin1String("history")).toArray();
        history.removeFirst();
        whole.insert(QStringLiteral("history"), history);
    }));
}

TEST_F(LedgerJsonTest, aFileThatIsCutOffGivesNothing)
{
    addAsset("A-1");
    const QByteArray json = written();
    for (qsizetype length = 0; length < json.size() - 2; length += json.size() / 23)
        refusalOfFile(json.left(length));
    refusalOfFile(json + "more");
}

TEST_F(LedgerJsonTest, whatIsForeignOrNewerIsRefused)
{
    addAsset("A-1");
    EXPECT_NE(refusalOfFile(R"({"name": "something else"})").find("not a ledger"), std::string::npos);
    const auto with = [this](const char *member, const QJsonValue &value) {
        return refusalOfFile(asObject([&](QJsonObject &json) { json.insert(QLatin1String(member), value); }));
    };
    EXPECT_NE(with("version", ledgerJsonVersion + 1).find("newer"), std::string::npos);
    EXPECT_NE(with("schema", 9999).find("newer"), std::string::npos);
    EXPECT_NE(with("registers", QJsonObject {{QStringLiteral("unknown"), QJsonArray {}}}).find("newer"),
              std::string::npos);
    const auto record = [&](const QJsonObject &asset) {
        return with("registers", QJsonObject {{QStringLiteral("asset"), QJsonArray {asset}}});
    };
    const QString id = QStringLiteral("id");
    EXPECT_NE(record({{id, 1}, {QStringLiteral("no_such_column"), 1}}).find("entry 1"), std::string::npos);
    EXPECT_NE(record({{id, 1}, {QStringLiteral("status"), QStringLiteral("?")}}).find("entry 1"),
              std::string::npos);
    EXPECT_NE(record({{QStringLiteral("name"), QStringLiteral("x")}}).find("entry 0"), std::string::npos);
}

TEST_F(LedgerJsonTest, attachmentsComeBackByteByByte)
{
    const auto owner = addAsset("A-1");
    const QByteArray small("PK\x03\x04\0 and \"quotes\"", 18);
    const QByteArray large = manyBytes(2 * Contents::pieceSize + 12345);
    attach(owner, QStringLiteral("承認書.zip"), small);
    attach(owner, QStringLiteral("図面.bin"), large);
    attach(owner, QStringLiteral("写し.bin"), large); // one content, two attachments
    const QByteArray gone("taken away again");
    Attachments(*ledger, records).remove(attach(owner, QStringLiteral("控え.txt"), gone));

    const Ledger::Created created = restore(written());
    const auto other = Ledger::open(restoredPath(), created.key);
    EXPECT_EQ(other->verify().problems.join(u'\n').toStdString(), "");
    EXPECT_EQ(other->verify().attachments, 4);
    Records restored(*other, Clock::fixed(testDay));
    EXPECT_EQ(historyOf(restored), historyOf(records));
    Attachments attachments(*other, restored);
    const QList<Attached> present = attachments.of(Asset::spec, owner.value);
    ASSERT_EQ(present.size(), 3);
    EXPECT_EQ(attachments.content(present.at(0).attachment), small);
    EXPECT_EQ(attachments.content(present.at(1).attachment), large);
    EXPECT_EQ(attachments.content(present.at(2).attachment), large);
    const QList<Attached> removed = attachments.of(Asset::spec, owner.value, Attachments::Which::Removed);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(attachments.content(removed.first().attachment), gone);
}

TEST_F(LedgerJsonTest, attachmentsComeInAnyOrderAndInPiecesOfAnySize)
{
    const auto owner = addAsset("A-1");
    const QByteArray large = manyBytes(3 * Contents::pieceSize);
    attach(owner, QStringLiteral("図面.bin"), large);
    const Ledger::Created created
        = restore(asObject([&](QJsonObject &json) { // sorted: ahead of the registers
              json.insert(QStringLiteral("attachments"),
                          QJsonObject {{QString::fromLatin1(sha256Of(large)),
                                        QJsonArray {QString::fromLatin1(large.left(1).toBase64()),
                                                    QString::fromLatin1(large.mid(1).toBase64())}}});
          }));
    const auto other = Ledger::open(restoredPath(), created.key);
    EXPECT_EQ(other->verify().problems.join(u'\n').toStdString(), "");
    Records restored(*other, Clock::fixed(testDay));
    Attachments attachments(*other, restored);
    EXPECT_EQ(attachments.content(attachments.of(Asset::spec, owner.value).first().attachment), large);
}

TEST_F(LedgerJsonTest, anAttachmentThatWasChangedIsRefused)
{
    const auto owner = addAsset("A-1");
    const QByteArray bytes("what was signed");
    attach(owner, QStringLiteral("承認書.txt"), bytes);
    const auto with = [&](const QString &sha256, const QJsonArray &pieces) {
        return refusalOfFile(asObject([&](QJsonObject &json) {
            json.insert(QStringLiteral("attachments"), QJsonObject {{sha256, pieces}});
        }));
    };
    const QString name = QString::fromLatin1(sha256Of(bytes));
    const QByteArray forged("what was not signed");
    EXPECT_NE(with(name, {QString::fromLatin1(forged.toBase64())}).find("checksum"), std::string::npos);
    EXPECT_NE(with(name, {}).find("checksum"), std::string::npos);
    EXPECT_NE(with(name, {QStringLiteral("no Base64!")}).find("checksum"), std::string::npos);
    // A sound content that the attachment does not name: the one it names is missing.
    EXPECT_NE(
        with(QString::fromLatin1(sha256Of(forged)), {QString::fromLatin1(forged.toBase64())}).find("承認書"),
        std::string::npos);
}

TEST_F(LedgerJsonTest, aFileWithoutHistoryBeginsOne)
{
    const auto struck = addAsset("A-1");
    records.strikeOut(Asset::spec, struck.value, QStringLiteral("重複"));
    addAsset("A-2");
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("見本課"));
    const Ledger::Created created = restore(asObject([](QJsonObject &json) {
        for (const char *left : {"history", "history_head", "ledger"})
            json.remove(QLatin1String(left));
    }));
    const auto other = Ledger::open(restoredPath(), created.key);
    EXPECT_NE(other->id(), ledger->id());
    EXPECT_EQ(other->verify().problems.join(u'\n').toStdString(), "");
    Records restored(*other, Clock::fixed(testDay));
    EXPECT_EQ(listOf(restored, Asset::spec, false), listOf(records, Asset::spec, false));
    EXPECT_EQ(listOf(restored, Asset::spec, true), listOf(records, Asset::spec, true));
    const QList<HistoryEntry> history = restored.latestHistory(10);
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history.first().operatorName, QStringLiteral("例示 太郎"));
}

} // namespace mamori
