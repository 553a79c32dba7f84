// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/history_chain.h"
#include "model/store/records.h"

namespace mamori {

class Statements;

/// The append-only history of an open ledger.
class History final
{
public:
    struct UndoableStep {
        qint64 step;
        QString name;
    };

    History(Statements &statements, const QString &ledgerId);

    /// Writes the row with its sequence and chain; both are given here.
    void append(HistoryRow row);
    /// What was appended since the last commit is gone.
    void forgetAppended() { m_loaded = false; }

    QString head();
    qint64 nextStep();
    QList<HistoryEntry> ofRecord(const QString &table, qint64 record);
    QList<HistoryEntry> latest(qint64 limit);
    /// The last change first: the order in which a step is undone.
    QList<HistoryEntry> ofStep(qint64 step);
    /// The last step that neither undoes another nor was undone itself.
    std::optional<UndoableStep> undoable();

private:
    void load();
    QList<HistoryEntry> entries(const QString &condition, const QVariantList &values);

    Statements &m_statements;
    QString m_firstChain;
    QString m_head;
    qint64 m_sequence = 0;
    qint64 m_step = 0; ///< the last one
    bool m_loaded = false;
};

} // namespace mamori
