// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

#include <QTemporaryDir>

#include <functional>

namespace mamori::faults {

/// A folder with a small ledger that every trial begins with anew.
class FaultLedger
{
public:
    static constexpr qint64 records = 20;

    FaultLedger();

    QString path(const char *name = "ledger.mamori") const;
    std::unique_ptr<Ledger> open(const QString &file) const { return Ledger::open(file, m_key); }
    std::unique_ptr<Ledger> open() const { return open(path()); }
    const DataKey &key() const { return m_key; }
    const QByteArray &bytes() const { return m_bytes; }
    /// What the file of a former version looks like.
    const QByteArray &formerBytes() const { return m_formerBytes; }

    /// Removes what a trial left and puts these bytes in the ledger's place.
    void reset(const QByteArray &bytes) const;
    void put(const QString &file, const QByteArray &bytes) const;
    QStringList ledgerFiles() const;

    static Secret password(qint64 number);
    static KeyCost cost() { return {1, 8192}; }
    static qint64 addAsset(Ledger &ledger);
    static qint64 addMany(Ledger &ledger, int count);
    static qint64 count(const Ledger &ledger);

private:
    QTemporaryDir m_folder;
    DataKey m_key;
    QByteArray m_bytes;
    QByteArray m_formerBytes;
};

/// Numbers that another process tells as it goes on: what it told of must be there afterwards.
struct Told {
    QList<qint64> done;
    int errors = 0; ///< refused with an Error, as it should be
    bool ended = false; ///< came to its end by itself
};

using Tell = std::function<void(qint64)>;

/// Runs `work` in a process of its own. `killAfter`: microseconds from its first number on; -1 = never.
Told inProcess(const std::function<void(const Tell &tell, const Tell &tellError)> &work, int killAfter);

} // namespace mamori::faults
