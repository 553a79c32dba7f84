// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

#include <QJsonObject>

namespace mamori {

/// The whole pack but its duties, as `mamori pack --json` promises.
QJsonObject packJson(const Policy &policy);
/// Its forms: {"forms": […]}.
QJsonObject formsJson(const Policy &policy);

} // namespace mamori
