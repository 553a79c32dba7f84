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
    struct NamedStep {
        qint64 step = 0;
        QString name; ///< of the change that is taken back or made again
    };
    /// What can be taken back now, and what was taken back and can be made again.
    struct OpenSteps {
        std::optional<NamedStep> undoable;
        std::optional<NamedStep> redoable; ///< the step that took it back
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
    /// Undoable is the last change that stands; redoable the last undoing that stands, unless something was
    /// changed after it.
    OpenSteps openSteps();

private:
    void load();
    QString nameOf(qint64 step);
    QList<HistoryEntry> entries(const QString &condition, const QVariantList &values);

    Statements &m_statements;
    QString m_firstChain;
    QString m_head;
    qint64 m_sequence = 0;
    qint64 m_step = 0; ///< the last one
    bool m_loaded = false;
};

} // namespace mamori
