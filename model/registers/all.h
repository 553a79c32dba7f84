// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <span>

namespace mamori {

/// Every register, those that others link to first: the order in which tables are made and lists are shown.
std::span<const Register *const> allRegisters();
/// The same with what is stored like a register but has no page of its own: the attachments, at the end.
std::span<const Register *const> storedRegisters();

/// The register with this table name, or nullptr.
const Register *findRegister(const QString &table);
/// The same among storedRegisters(): for whoever reads the history.
const Register *findStoredRegister(const QString &table);

} // namespace mamori
