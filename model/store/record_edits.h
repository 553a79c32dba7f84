// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"

#include <utility>

namespace mamori {

/// New values for some fields of one record; record 0 is a new one.
struct RecordEdit {
    qint64 record = 0;
    QList<std::pair<qsizetype, QVariant>> cells; ///< index of the field, value as stored
    bool operator==(const RecordEdit &) const = default;
};

/// Why a field is not typed into a table; empty when it is. `isNew`: the record is being made.
QString whyNotTyped(const Field &field, bool isNew = false);

/// Changes some fields of many records as one step, a portion at a time, so that a window stays alive between
/// portions. What may not be stored is left as it is and told. Nothing is stored unless finish() returns.
class EditRun final
{
public:
    struct Refusal {
        qint64 record = 0;
        QList<Problem> problems;
    };

    EditRun(Records &records, const Register &reg, QList<RecordEdit> edits, const QString &stepName);

    /// Works on some more records; true while some are left. Throws Error.
    bool advance(qsizetype records = 50);
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_edits.size(); }
    void finish();

    const QList<Refusal> &refusals() const { return m_refusals; }
    const QList<qint64> &added() const { return m_added; }
    /// Records that were changed or added.
    qsizetype stored() const { return m_stored; }

private:
    void store(const RecordEdit &edit);

    Records &m_records;
    const Register &m_register;
    QList<RecordEdit> m_edits;
    Records::Step m_step;
    qsizetype m_done = 0;
    qsizetype m_stored = 0;
    QList<Refusal> m_refusals;
    QList<qint64> m_added;
};

} // namespace mamori
