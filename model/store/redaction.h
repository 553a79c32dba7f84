// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"

#include <QRegularExpression>

namespace mamori {

class Ledger;

/// While it lives, the records read as if nobody and no place were named: each Personal and Place field is
/// blotted out, and so are the same words wherever else they stand. Nothing of it is ever stored: it is a
/// step that is rolled back when this ends, and no other step can be begun meanwhile.
class Redaction final
{
public:
    /// What stands in the place of a name.
    static constexpr char16_t blot[] = u"■■■";

    Redaction(Ledger &ledger, Records &records);
    Q_DISABLE_COPY_MOVE(Redaction)

    /// A text without the names of the ledger.
    QString redacted(const QString &text) const;

private:
    void collectNames(Statements &statements);
    QVariant redactedValue(const Field &field, const QVariant &value, qint64 id) const;
    void redact(Statements &statements, const Register &reg);

    Records::Step m_step;
    QRegularExpression m_names; ///< matches each of them
};

} // namespace mamori
