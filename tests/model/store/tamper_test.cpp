// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/slot_vfs.h"

#include <QRandomGenerator>

using namespace mamori;

namespace {

enum class Outcome { Refused, Noticed, Verified, Harmless, Wrong };

/// A small ledger with everything a file can hold: overflow pages, indexes, free pages, both slot copies.
class Tamper : public RecordsTest
{
protected:
    Tamper()
    {
        for (int i = 0; i < 20; ++i) {
            Asset a = asset(QString::number(i));
            a.remarks = QString(qsizetype(i) * 400, u'備');
            records.add(a);
        }
        execute("CREATE TABLE gone (x)");
        execute("INSERT INTO gone VALUES (zeroblob(60000))");
        execute("DROP TABLE gone");
        expected = records.list(Asset::spec);
        history = records.latestHistory(1000).size();
        EXPECT_EQ(ledger->verify().problems, QStringList());
        close();
        whole = bytesOf(folder.path());
    }

    Outcome outcomeOf(const QByteArray &file)
    {
        putBytes(folder.path(), file);
        try {
            const auto opened = folder.open();
            if (!opened->notice().isEmpty())
                return Outcome::Noticed;
            const Records read(*opened, {});
            const bool same
                = read.list(Asset::spec) == expected && read.latestHistory(1000).size() == history;
            if (!opened->verify().problems.isEmpty())
                return Outcome::Verified;
            return same ? Outcome::Harmless : Outcome::Wrong;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Damaged) << error.what();
            return Outcome::Refused;
        }
    }

    QList<Stored> expected;
    qsizetype history = 0;
    QByteArray whole;
};

} // namespace

TEST_F(Tamper, noFlippedBitOrByteGoesUnseen)
{
    QRandomGenerator random(4);
    std::array<int, 5> seen {};
    for (int i = 0; i < 500; ++i) {
        const qint64 at
            = i < 150 ? random.bounded(slotBytes) : slotBytes + random.bounded(int(whole.size()) - slotBytes);
        QByteArray file = whole;
        const int flip = i % 2 == 0 ? 1 << random.bounded(8) : 1 + random.bounded(255);
        file[at] = char(file[at] ^ flip);
        const Outcome outcome = outcomeOf(file);
        ++seen[std::size_t(outcome)];
        EXPECT_NE(outcome, Outcome::Wrong) << "byte " << at;
        // Every byte is under some seal, so there is none that does not matter.
        EXPECT_NE(outcome, Outcome::Harmless) << "byte " << at;
    }
    EXPECT_EQ(seen[std::size_t(Outcome::Noticed)], 150) << "one copy of the slots mends the other";
    EXPECT_GT(seen[std::size_t(Outcome::Refused)], 0);
    EXPECT_GT(seen[std::size_t(Outcome::Verified)], 0) << "free pages only verify reads";
}

TEST_F(Tamper, noTruncationGoesUnseen)
{
    QRandomGenerator random(5);
    const int pages = int((whole.size() - slotBytes) / 4096);
    for (int i = 0; i < 200; ++i) {
        const qsizetype size
            = i % 4 == 0 ? slotBytes + 4096 * random.bounded(pages) : random.bounded(int(whole.size()));
        const QByteArray file = whole.left(size);
        EXPECT_EQ(outcomeOf(file), Outcome::Refused) << size;
        EXPECT_EQ(bytesOf(folder.path()), file) << "left untouched";
    }
}

TEST_F(Tamper, noSwappedOrForeignPageGoesUnseen)
{
    QRandomGenerator random(6);
    const int pages = int((whole.size() - slotBytes) / 4096);
    for (int i = 0; i < 30; ++i) {
        const int a = random.bounded(pages);
        const int b = (a + 1 + random.bounded(pages - 1)) % pages;
        QByteArray file = whole;
        file.replace(slotBytes + a * 4096, 4096, whole.mid(slotBytes + b * 4096, 4096));
        const Outcome outcome = outcomeOf(file);
        EXPECT_TRUE(outcome == Outcome::Refused || outcome == Outcome::Verified) << a << " from " << b;
    }
}

// Page encryption cannot see an older copy of a page: it is authentic. The history can.
TEST_F(Tamper, anOlderCopyOfAPageIsSeenByVerify)
{
    ledger = folder.open();
    {
        Records later(*ledger, Clock::fixed(QDate(2026, 4, 2)));
        Asset changed = *later.find(Id<Asset> {1});
        changed.name = QStringLiteral("名称");
        later.change({1}, changed);
    }
    close();
    const QByteArray changed = bytesOf(folder.path());
    ASSERT_EQ(changed.size(), whole.size());
    int unseen = 0;
    int tried = 0;
    for (qsizetype at = slotBytes; at < whole.size(); at += 4096) {
        if (changed.mid(at, 4096) == whole.mid(at, 4096))
            continue;
        QByteArray file = changed;
        file.replace(at, 4096, whole.mid(at, 4096));
        putBytes(folder.path(), file);
        ++tried;
        try {
            unseen += folder.open()->verify().problems.isEmpty();
        } catch (const Error &) {
        }
    }
    EXPECT_GT(tried, 2);
    // Only page 1 may go back: the counters in it say nothing about the content.
    EXPECT_LE(unseen, 1);
}
