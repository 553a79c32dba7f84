// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/breaches.h"

namespace mamori {

/// ＣＩＳＯ　見本 一郎　様; a body outside, or an office of several, is 御中.
QString addressLine(const Recipient &recipient);
/// Whom a chain of the standard tells, in its printed order, a line each; nobody where it names nobody or is
/// not in the pack.
QStringList addresseesOf(const Policy &policy, const Records &records, const QString &chain);
/// Who holds that office.
QStringList addresseesOf(const Policy &policy, const Records &records, Office office);

} // namespace mamori
