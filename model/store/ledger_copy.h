// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

namespace mamori {

/// A copy of a ledger file under way: of an open one as it stood when this was made, or of a backup. Owns all
/// it needs, so that another thread can write it while work in the ledger goes on.
class LedgerCopy final
{
public:
    /// Told of bytes read and bytes in all; false stops the copy.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    struct Outcome {
        QString target;
        std::optional<Error> failure; ///< then nothing was put there, and what stood there stands
        qint64 bytes = 0;
        Ledger::Verification verification; ///< of the written file, opened
    };

    /// Made by Ledger. `holding` keeps the source as it is and ends when it was read.
    LedgerCopy(QString source, const QByteArray &keySlots, const DataKey &key, std::shared_ptr<void> holding);

    /// Looks at the written file, opened and verified, before it takes its place.
    void setInspection(std::function<void(const Ledger &)> inspect) { m_inspect = std::move(inspect); }
    /// Reads the source once and writes it to each target, where it is opened and verified before it takes
    /// its place. A target that fails does not keep the others from it. When stopped, each has failed. Throws
    /// nothing; may be called once.
    QList<Outcome> write(const QStringList &targets, const Progress &progress);

private:
    struct Target;
    void read(QList<Target *> &targets, const Progress &progress);
    void finish(Target &target, const Progress &progress) const;

    QString m_source;
    QByteArray m_keySlots;
    DataKey m_key;
    std::shared_ptr<void> m_holding;
    qint64 m_bytes; ///< of the source
    std::function<void(const Ledger &)> m_inspect;
};

} // namespace mamori
