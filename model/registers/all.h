// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <span>

namespace mamori {

/// Every register, those that others link to first: the order in which tables are made and lists are shown.
std::span<const Register *const> allRegisters();

/// The register with this table name, or nullptr.
const Register *findRegister(const QString &table);

} // namespace mamori
