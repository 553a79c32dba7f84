// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

class Engine;

/// The tables of a ledger and the steps from one version of them to the next.
namespace schema {

inline constexpr int currentVersion = 5;

/// Makes all tables in an empty database and gives the ledger its identity.
void create(const Engine &engine);
/// Throws Error::Damaged when the database is none of ours or from a newer program. Writes nothing.
void check(const Engine &engine);
/// Brings an older database up to date, in one transaction.
void migrate(const Engine &engine);

} // namespace schema

} // namespace mamori
