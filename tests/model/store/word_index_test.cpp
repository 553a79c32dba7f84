// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/japanese/search_key.h"
#include "model/store/engine.h"
#include "model/store/schema.h"

#include <random>

using namespace mamori;

namespace {

constexpr qint64 manyRecords = 300; ///< more than stay noted

class WordIndexTest : public RecordsTest
{
protected:
    /// Few characters, so that words are found often, and among them all that could mean something else.
    QString randomText(std::size_t longest)
    {
        static const std::vector<QString> characters {
            QStringLiteral("税"), QStringLiteral("務"),  QStringLiteral("ガ"),  QStringLiteral("か"),
            QStringLiteral("A"),  QStringLiteral("ｂ"),  QStringLiteral("\""),  QStringLiteral("%"),
            QStringLiteral("*"),  QStringLiteral("-"),   QStringLiteral("髙"),  QStringLiteral("𠮷"),
            QStringLiteral("𩸽"), QStringLiteral("'"),   QStringLiteral("\n"),  QStringLiteral("３"),
            QStringLiteral("("),  QStringLiteral("NOT"), QStringLiteral(" OR ")};
        QString text;
        for (std::size_t left = 1 + random() % longest; left > 0; --left)
            text += characters[random() % characters.size()];
        return text;
    }
    Asset randomAsset()
    {
        Asset a = asset({}, randomText(6));
        a.remarks = randomText(40);
        return a;
    }
    void fill(qint64 count)
    {
        Records::Step step = records.begin(QStringLiteral("fill"));
        for (qint64 i = 0; i < count; ++i)
            ids << records.add(randomAsset());
        step.commit();
    }

    QList<qint64> found(const QString &word, bool negated)
    {
        Query query;
        query.terms = {{{}, word, negated}};
        QList<qint64> all;
        for (const Stored &stored : records.list(Asset::spec, query, {0}))
            all << stored.id;
        std::sort(all.begin(), all.end());
        return all;
    }
    /// What a look at every record finds.
    QList<qint64> scanned(const QString &word, bool negated)
    {
        QSqlQuery rows(ledger->database());
        rows.prepare(QStringLiteral("SELECT id FROM asset WHERE struck_out IS NULL"
                                    " AND (instr(search, ?) > 0) <> ? ORDER BY id"));
        rows.addBindValue(searchKey(word));
        rows.addBindValue(qint64(negated));
        EXPECT_TRUE(rows.exec()) << qPrintable(rows.lastError().text());
        QList<qint64> all;
        while (rows.next())
            all << rows.value(0).toLongLong();
        return all;
    }
    void expectFindsWhatAScanFinds()
    {
        qsizetype all = 0;
        for (int i = 0; i < 200; ++i) {
            const QString word = randomText(4);
            if (searchKey(word).isEmpty())
                continue;
            for (const bool negated : {false, true}) {
                const QList<qint64> expected = scanned(word, negated);
                EXPECT_EQ(found(word, negated), expected) << qPrintable(word);
                all += negated ? 0 : expected.size();
            }
        }
        EXPECT_GT(all, 0);
    }
    qint64 noted()
    {
        QSqlQuery rows(ledger->database());
        EXPECT_TRUE(rows.exec(QStringLiteral("SELECT count(*) FROM asset_noted")) && rows.next());
        return rows.value(0).toLongLong();
    }
    QStringList objects()
    {
        QStringList all;
        QSqlQuery rows(ledger->database());
        EXPECT_TRUE(rows.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
                                             " ORDER BY type, name")));
        while (rows.next())
            all << rows.value(0).toString();
        return all;
    }
    void reopen()
    {
        ledger = folder.open();
        reopened = std::make_unique<Records>(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    }

    std::mt19937 random {7};
    QList<Id<Asset>> ids;
    std::unique_ptr<Records> reopened;
};

} // namespace

TEST_F(WordIndexTest, findsWhatAScanFinds)
{
    fill(50);
    EXPECT_EQ(noted(), 50);
    expectFindsWhatAScanFinds();
    fill(manyRecords);
    EXPECT_LT(noted(), manyRecords) << "some stand in the index by now";
    expectFindsWhatAScanFinds();
    expectSound();
}

TEST_F(WordIndexTest, followsEachChange)
{
    fill(manyRecords);
    for (qsizetype i = 0; i < 40; ++i)
        records.change(ids[i * 3], randomAsset());
    for (qsizetype i = 0; i < 10; ++i)
        records.strikeOut(Asset::spec, ids[i * 3 + 1].value, QStringLiteral("double"));
    records.bringBack(Asset::spec, ids[1].value);
    // Twice the same record, and back to what it was.
    const Asset former = *records.find(ids[2]);
    records.change(ids[2], randomAsset());
    records.change(ids[2], former);
    records.undo();
    expectFindsWhatAScanFinds();
    expectSound();
    fill(manyRecords);
    expectFindsWhatAScanFinds();
    expectSound();
}

TEST_F(WordIndexTest, aSearchSeesWhatItsOwnStepWrote)
{
    fill(manyRecords);
    const Query query = parseQuery(Asset::spec, QStringLiteral("新しい言葉"));
    EXPECT_EQ(records.count(Asset::spec, query), 0);
    {
        const Records::Step step = records.begin(QStringLiteral("rolled back"));
        records.change(ids[0], asset({}, QStringLiteral("新しい言葉")));
        EXPECT_EQ(records.count(Asset::spec, query), 1);
    }
    EXPECT_EQ(records.count(Asset::spec, query), 0);
    expectFindsWhatAScanFinds();
    expectSound();
}

TEST_F(WordIndexTest, aLongStepThatIsRolledBackLeavesNothing)
{
    fill(20);
    const qint64 before = noted();
    {
        const Records::Step step = records.begin(QStringLiteral("rolled back"));
        for (qint64 i = 0; i < manyRecords; ++i)
            records.add(randomAsset());
        EXPECT_LT(noted(), manyRecords);
    }
    EXPECT_EQ(noted(), before);
    expectFindsWhatAScanFinds();
    expectSound();
}

TEST_F(WordIndexTest, aChangeOfNoWordIsNotNoted)
{
    const Id<Asset> id = records.add(randomAsset());
    const qint64 before = noted();
    Asset changed = *records.find(id);
    changed.hasPersonal = true;
    records.change(id, changed);
    EXPECT_EQ(noted(), before);
    changed.remarks = QStringLiteral("words");
    records.change(id, changed);
    EXPECT_EQ(noted(), before + 1);
}

TEST_F(WordIndexTest, verifyHoldsItAgainstTheRecordsAndMendsIt)
{
    fill(manyRecords);
    execute("INSERT INTO asset_words (asset_words, rowid, search)"
            " SELECT 'delete', id, search FROM asset_words_text WHERE id = 1");
    EXPECT_TRUE(faults().contains(QLatin1String("index for searching")));
    expectSound();
    expectFindsWhatAScanFinds();
    ledger->backup(folder.path("backup.mamori"));
}

TEST_F(WordIndexTest, verifyLeavesTheNotedRecordsNoted)
{
    fill(20);
    const qint64 before = noted();
    EXPECT_EQ(before, 20);
    expectSound();
    EXPECT_EQ(noted(), before);
}

TEST_F(WordIndexTest, aLedgerWithoutItGetsIt)
{
    fill(manyRecords);
    const QStringList present = objects();
    close();
    {
        Engine engine(folder.path(), Engine::Access::Write);
        engine.unlock(folder.created.key);
        engine.startWriting();
        engine.run("BEGIN; DROP TABLE asset_word_parts; DROP TABLE asset_words; DROP VIEW asset_words_text;"
                   "DROP TRIGGER asset_note_added; DROP TRIGGER asset_note_changed;"
                   "DROP TRIGGER asset_note_removed; DROP TABLE asset_noted; DROP INDEX asset_list;"
                   "PRAGMA user_version = 2; COMMIT");
    }
    reopen();
    EXPECT_EQ(objects(), present) << "a migrated ledger has the tables of a new one";
    EXPECT_EQ(noted(), 0);
    expectSound();
    QList<qint64> all;
    for (const Stored &stored :
         reopened->list(Asset::spec, parseQuery(Asset::spec, QStringLiteral("税務")), {0}))
        all << stored.id;
    std::sort(all.begin(), all.end());
    EXPECT_EQ(all, scanned(QStringLiteral("税務"), false));
    EXPECT_FALSE(all.isEmpty());
}
