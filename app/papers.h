// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace mamori {

/// The form over the living records of its register. Throws Error(Usage) for an unknown form.
QByteArray makeForm(const QString &formId, const Records &records, const Policy &policy);

} // namespace mamori
