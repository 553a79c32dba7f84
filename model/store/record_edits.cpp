// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/record_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

QString whyNotTyped(const Field &field, bool isNew)
{
    if (field.rules & Derived)
        return field.kind == Kind::Level
            ? QCoreApplication::translate("RecordEdits",
                                          "A level is decided by answering the questions: Ctrl+B.")
            : QCoreApplication::translate("RecordEdits",
                                          "The program keeps this; it follows from other fields.");
    if ((field.rules & Frozen) && !isNew)
        return QCoreApplication::translate("RecordEdits",
                                           "This was settled when the entry was made and cannot change.");
    if (field.kind == Kind::Lines)
        return QCoreApplication::translate("RecordEdits",
                                           "This holds several rows; the form shows them: Enter.");
    return {};
}

EditRun::EditRun(Records &records, const Register &reg, QList<RecordEdit> edits, const QString &stepName)
    : m_records(records)
    , m_register(reg)
    , m_edits(std::move(edits))
    , m_step(records.begin(stepName))
{
}

bool EditRun::advance(qsizetype records)
{
    const qsizetype end = std::min(m_done + records, total());
    for (; m_done < end; ++m_done)
        store(m_edits.at(m_done));
    return m_done < total();
}

void EditRun::store(const RecordEdit &edit)
{
    const auto stored = edit.record == 0 ? std::nullopt : m_records.find(m_register, edit.record);
    Values values = stored ? stored->values : m_register.blank();
    for (const auto &[field, value] : edit.cells)
        values[field] = value;
    if (stored && values == stored->values)
        return;
    if (const QList<Problem> problems = m_records.problems(m_register, values, edit.record);
        !problems.isEmpty()) {
        m_refusals << Refusal {edit.record, problems};
        return;
    }
    if (stored)
        m_records.change(m_register, edit.record, values);
    else
        m_added << m_records.add(m_register, values);
    ++m_stored;
}

void EditRun::finish()
{
    Q_ASSERT(m_done == total());
    m_step.commit();
}

} // namespace mamori
