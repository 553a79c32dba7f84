// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"
#include "model/store/statements.h"

namespace mamori::ledger_json {

// What writing and reading a ledger as JSON share.

inline constexpr char format[] = "mamori-ledger";
inline constexpr char idColumn[] = "id";

/// All records of a register as they are stored, struck-out ones too: id, struck_out, then its fields.
QString selectRecords(const Register &reg);
/// The record of the present row as the history keeps it.
QJsonObject storedState(const Register &reg, const Statements::Rows &rows);
/// A state of the history as an object. The chain is computed over its very text: what an object would not
/// give back letter by letter stays a text.
QJsonValue stateToJson(const QString &text);
/// The very text again.
QString stateFromJson(const QJsonValue &state);

} // namespace mamori::ledger_json
