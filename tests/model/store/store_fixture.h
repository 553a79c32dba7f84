// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"
#include "model/store/records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <optional>

namespace mamori {

/// The tests derive a key hundreds of times: as cheap as libsodium allows, near enough.
inline constexpr KeyCost cheapKey {1, 8U << 20};

inline QString testPassword()
{
    return QStringLiteral("correct horse 1");
}

/// As they lie on the disk, of a ledger that is open too: readFile() would refuse.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

inline void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A folder with one new ledger: a copy of one that is made once, because most tests do not care how.
class LedgerFolder
{
public:
    LedgerFolder()
        : created(model().created)
    {
        putBytes(path(), model().bytes);
    }

    QString path(const char *name = "test.mamori") const { return folder.filePath(QLatin1String(name)); }
    std::unique_ptr<Ledger> open() const { return Ledger::open(path(), created.key); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    Ledger::Created created;

private:
    struct Model {
        Ledger::Created created;
        QByteArray bytes;
    };
    static const Model &model()
    {
        static const Model made = [] {
            const QTemporaryDir place;
            const QString file = place.filePath(QStringLiteral("model.mamori"));
            Ledger::Created fresh = Ledger::create(file, Secret::fromPassword(testPassword()), cheapKey);
            return Model {std::move(fresh), bytesOf(file)};
        }();
        return made;
    }
};

/// The error that `work` throws, nothing when it does not.
template <class Work>
std::optional<Error> errorOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

inline bool operator==(const Stored &a, const Stored &b)
{
    return a.id == b.id && a.values == b.values && a.struckOut == b.struckOut;
}

} // namespace mamori
