// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <optional>

namespace mamori {

class Statements;

/// What forbids storing a record; see Records::problems(). `stored` is its present state, nothing for a new
/// record: values that stay as they are were looked up when they came.
QList<Problem> recordProblems(Statements &statements, const Register &reg, const Values &values, qint64 id,
                              const std::optional<Values> &stored);
/// Of these only the values that another record has already.
QList<Problem> takenValues(Statements &statements, const Register &reg, const Values &values, qint64 id,
                           const std::optional<Values> &stored = std::nullopt);

} // namespace mamori
