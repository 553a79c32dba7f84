// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/register.h"

#include <functional>
#include <variant>

namespace mamori {

/// What is needed to show a stored value in words and to read words as a value.
struct WordContext {
    const Policy &policy;
    std::function<QString(const Register &, qint64)> captionOf; ///< a linked record's name
    std::function<std::optional<qint64>(const Register &, const QString &)> findByName;
    /// What findByName() finds a record again by: its number, or its caption where it has none. Without it
    /// exchange writes captionOf().
    std::function<QString(const Register &, qint64)> numberOf = {};
};

/// A stored value as people read it: era date, label of a choice, level, name of a linked record. Lines come
/// out one a line. Empty for null.
QString displayText(const Field &field, const QVariant &value, const WordContext &context);
/// The same for a spreadsheet: everything readValue() takes back exactly; Lines as JSON.
QString exchangeText(const Field &field, const QVariant &value, const WordContext &context);
/// Reads what a person or a spreadsheet wrote: any spelling of a date, full-width digits, key or label of a
/// choice, ○/×, はい/いいえ, 機密性3 or 3, a record's number or name. Empty text is a null value. A Problem
/// says why not.
std::variant<QVariant, Problem> readValue(const Field &field, const QString &text,
                                          const WordContext &context);

} // namespace mamori
