// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

#include <QDateTime>

namespace mamori {

struct Register;

/// What became of one record since two states of a ledger were the same.
enum class RecordFate { Added, Changed, StruckOut };

struct RecordDifference {
    const Register *reg = nullptr;
    qint64 record = 0;
    RecordFate fate = RecordFate::Changed;
    QString name; ///< its number and caption as it last was
    bool operator==(const RecordDifference &) const = default;
};

/// How two states of one ledger differ. The history only grows, so that what they share is a beginning of
/// both.
struct LedgerDifference {
    /// What happened in the open ledger and not in the other state: it would not be there after restoring.
    QList<RecordDifference> onlyHere;
    /// What happened in the other state and not in the open ledger: it would come (back).
    QList<RecordDifference> onlyThere;
    qsizetype settings = 0; ///< changes of settings, on either side
    QDateTime sharedUntil; ///< UTC; the last entry that both have, invalid when there is none
};

/// How the history of one state goes on behind what it shares with the other.
struct HistoryOutline {
    struct Entry {
        QString table;
        qint64 record = 0;
        QString action;
        QByteArray after; ///< JSON
    };
    QList<Entry> since;
    QDateTime sharedUntil;
    QStringList chains; ///< of its whole history, for the outline of the other state
};

/// The chains of the whole history, cheap enough for the window's thread.
QStringList historyChains(const Ledger &ledger);
/// `others` are the chains of the state that it is compared with.
HistoryOutline outlineSince(const Ledger &ledger, const QStringList &others);
LedgerDifference differenceOf(const HistoryOutline &here, const HistoryOutline &there);

} // namespace mamori
