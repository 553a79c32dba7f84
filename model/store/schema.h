// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

class Engine;

/// The tables of a ledger and the steps from one version of them to the next.
namespace schema {

inline constexpr int currentVersion = 6;

/// Makes all tables in an empty database and gives the ledger its identity.
void create(const Engine &engine);
/// Throws Error::Damaged when the database is none of ours or from a newer program. Writes nothing.
void check(const Engine &engine);
/// Brings the tables of an older database up to date, in one transaction, and tells from which version. It is
/// of the current one only when its records have followed: settle().
int migrate(const Engine &engine);
/// The records are as the current version wants them.
void settle(const Engine &engine);

} // namespace schema

} // namespace mamori
