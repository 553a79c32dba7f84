// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/word_index.h"

#include "model/registers/asset.h"
#include "model/store/engine.h"
#include "model/store/statements.h"

#include <array>
#include <memory>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace mamori {

namespace {

// As many as a search can look at unnoticed, and few enough that nobody waits when they are taken in.
constexpr qint64 mostNoted = 64;
constexpr std::size_t mostWords = 8;

QStringList forTable(const Register &reg, std::initializer_list<const char *> statements)
{
    QStringList all;
    for (const char *statement : statements)
        all << QString::fromLatin1(statement).replace(u'@', QLatin1String(reg.table));
    return all;
}

/// The records that contain a word, found once and then asked for each record of a search.
class Hits
{
public:
    Hits(sqlite3 *handle, QByteArray table, QByteArray word);

    bool isFor(sqlite3 *handle, const QByteArray &table, const QByteArray &word) const
    {
        return m_changes == sqlite3_total_changes64(handle) && m_table == table && m_word == word;
    }
    /// SQLITE_OK, or why the index could not be read.
    int result() const { return m_result; }
    bool contain(qint64 id) const
    {
        return id >= 0 && std::size_t(id) < m_ids.size() && m_ids[std::size_t(id)];
    }

private:
    void find(sqlite3 *handle);
    void findNoted(sqlite3 *handle);
    template <class Visit>
    void each(sqlite3 *handle, const QByteArray &sql, const QList<QByteArray> &values, const Visit &visit);
    void set(qint64 id, bool contains);

    QByteArray m_table;
    QByteArray m_word;
    qint64 m_changes;
    int m_result = SQLITE_OK;
    std::vector<bool> m_ids;
};

Hits::Hits(sqlite3 *handle, QByteArray table, QByteArray word)
    : m_table(std::move(table))
    , m_word(std::move(word))
    , m_changes(sqlite3_total_changes64(handle))
{
    find(handle);
    findNoted(handle);
}

void Hits::find(sqlite3 *handle)
{
    const auto add = [this](sqlite3_stmt *row) { set(sqlite3_column_int64(row, 0), true); };
    if (QString::fromUtf8(m_word).toUcs4().size() >= 3) {
        const QByteArray phrase = '"' + QByteArray(m_word).replace("\"", "\"\"") + '"';
        each(handle, "SELECT rowid FROM " + m_table + "_words WHERE " + m_table + "_words MATCH ?1", {phrase},
             add);
        return;
    }
    // Shorter than what the index keeps: then it begins one of its entries, as every text ends in padding.
    each(handle, "SELECT doc FROM " + m_table + "_word_parts WHERE term >= ?1 AND term < ?2",
         {m_word, m_word + QStringLiteral("\U0010FFFF").toUtf8()}, add);
}

void Hits::findNoted(sqlite3 *handle)
{
    const QByteArray noted = m_table + "_noted";
    each(handle,
         "SELECT DISTINCT noted.id, instr(main.search, ?1) > 0 FROM " + noted + " AS noted LEFT JOIN "
             + m_table + " AS main ON main.id = noted.id",
         {m_word},
         [this](sqlite3_stmt *row) { set(sqlite3_column_int64(row, 0), sqlite3_column_int(row, 1) != 0); });
}

template <class Visit>
void Hits::each(sqlite3 *handle, const QByteArray &sql, const QList<QByteArray> &values, const Visit &visit)
{
    if (m_result != SQLITE_OK)
        return;
    sqlite3_stmt *statement = nullptr;
    m_result = sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
    for (int i = 0; i < int(values.size()) && m_result == SQLITE_OK; ++i)
        m_result = sqlite3_bind_text(statement, i + 1, values[i].constData(), int(values[i].size()),
                                     SQLITE_STATIC);
    if (m_result == SQLITE_OK) {
        while ((m_result = sqlite3_step(statement)) == SQLITE_ROW)
            visit(statement);
    }
    if (m_result == SQLITE_DONE)
        m_result = SQLITE_OK;
    sqlite3_finalize(statement);
}

void Hits::set(qint64 id, bool contains)
{
    if (id < 0)
        return;
    if (std::size_t(id) >= m_ids.size())
        m_ids.resize(std::size_t(id) + 1 + m_ids.size() / 2);
    m_ids[std::size_t(id)] = contains;
}

using SharedHits = std::shared_ptr<const Hits>;

/// The words searched for last: a search is read a portion at a time, each portion asks again.
class HitCache
{
public:
    SharedHits find(sqlite3 *handle, const QByteArray &table, const QByteArray &word)
    {
        for (const SharedHits &hits : m_hits) {
            if (hits && hits->isFor(handle, table, word))
                return hits;
        }
        m_next = (m_next + 1) % mostWords;
        return m_hits[m_next] = std::make_shared<const Hits>(handle, table, word);
    }

    void clear() { m_hits = {}; }

private:
    std::array<SharedHits, mostWords> m_hits;
    std::size_t m_next = 0;
};

QByteArray textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, sqlite3_value_bytes(value)};
}

void hasWord(sqlite3_context *context, int, sqlite3_value **arguments)
{
    // Kept beside the word for as long as the statement runs.
    auto *kept = static_cast<SharedHits *>(sqlite3_get_auxdata(context, 1));
    SharedHits hits;
    if (kept) {
        hits = *kept;
    } else {
        hits = static_cast<HitCache *>(sqlite3_user_data(context))
                   ->find(sqlite3_context_db_handle(context), textOf(arguments[0]), textOf(arguments[1]));
        sqlite3_set_auxdata(context, 1, new SharedHits(hits),
                            [](void *owned) { delete static_cast<SharedHits *>(owned); });
    }
    if (hits->result() != SQLITE_OK)
        sqlite3_result_error_code(context, hits->result());
    else
        sqlite3_result_int(context, hits->contain(sqlite3_value_int64(arguments[2])));
}

} // namespace

void WordIndex::written(const Register &reg)
{
    if (!hasWordIndex(reg))
        return;
    const QString table = QLatin1String(reg.table);
    auto noted = m_noted.find(table);
    if (noted == m_noted.end()) {
        auto rows = m_statements.run(QStringLiteral("SELECT count(*) FROM %1_noted").arg(table));
        noted = m_noted.insert(table, rows.next() ? rows.integer(0) : 0);
    } else {
        ++*noted;
    }
    if (*noted < mostNoted)
        return;
    for (const QString &statement : settleWordIndexSql(reg))
        m_statements.run(statement);
    *noted = 0;
}

bool hasWordIndex(const Register &reg)
{
    return &reg == &Asset::spec;
}

QStringList wordIndexSql(const Register &reg)
{
    // No `secure-delete` for the index: what a record said before stands in the history anyway, inside the
    // same encryption, and each change would rewrite hundreds of pages.
    QStringList all = forTable(
        reg,
        {"CREATE TABLE @_noted (sequence INTEGER PRIMARY KEY, id INTEGER NOT NULL, was TEXT) STRICT",
         // What the index knows at every moment, so that it can be held against it.
         "CREATE VIEW @_words_text AS SELECT id, search || char(10, 10) AS search FROM @"
         " WHERE id NOT IN (SELECT id FROM @_noted) UNION ALL SELECT id, was || char(10, 10) FROM @_noted"
         " WHERE was IS NOT NULL AND sequence IN (SELECT min(sequence) FROM @_noted GROUP BY id)",
         "CREATE VIRTUAL TABLE @_words USING fts5(search, content='@_words_text', content_rowid='id',"
         " tokenize='trigram case_sensitive 1', columnsize=0)",
         "CREATE VIRTUAL TABLE @_word_parts USING fts5vocab('@_words', 'instance')",
         "CREATE TRIGGER @_note_added AFTER INSERT ON @"
         " BEGIN INSERT INTO @_noted (id, was) VALUES (NEW.id, NULL); END",
         "CREATE TRIGGER @_note_changed AFTER UPDATE OF search ON @ WHEN OLD.search <> NEW.search"
         " BEGIN INSERT INTO @_noted (id, was) VALUES (OLD.id, OLD.search); END",
         "CREATE TRIGGER @_note_removed AFTER DELETE ON @"
         " BEGIN INSERT INTO @_noted (id, was) VALUES (OLD.id, OLD.search); END"});
    // The list in its first order, without reading whole records.
    all << QStringLiteral("CREATE INDEX %1_list ON %1 (struck_out, id, %2)")
               .arg(QLatin1String(reg.table), QLatin1String(reg.order));
    return all;
}

QStringList settleWordIndexSql(const Register &reg)
{
    return forTable(reg,
                    {"INSERT INTO @_words (@_words, rowid, search) SELECT 'delete', id, search"
                     " FROM @_words_text WHERE id IN (SELECT id FROM @_noted)",
                     "INSERT INTO @_words (rowid, search) SELECT id, search || char(10, 10) FROM @"
                     " WHERE id IN (SELECT id FROM @_noted)",
                     "DELETE FROM @_noted"});
}

QString checkWordIndexSql(const Register &reg)
{
    return forTable(reg, {"INSERT INTO @_words (@_words, rank) VALUES ('integrity-check', 1)"}).first();
}

QString rebuildWordIndexSql(const Register &reg)
{
    return forTable(reg, {"INSERT INTO @_words (@_words) VALUES ('rebuild')"}).first();
}

void addWordFunction(const Engine &engine)
{
    auto *cache = new HitCache;
    const int result = sqlite3_create_function_v2(
        engine.handle(), "has_word", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY, cache, hasWord, nullptr, nullptr,
        [](void *owned) { delete static_cast<HitCache *>(owned); });
    if (result != SQLITE_OK)
        throw engine.error(result, "has_word");
    // The count of changes tells what is out of date, but a rollback does not count back.
    sqlite3_rollback_hook(
        engine.handle(), [](void *owned) { static_cast<HitCache *>(owned)->clear(); }, cache);
}

} // namespace mamori
