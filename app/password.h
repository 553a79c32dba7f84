// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "model/store/secret.h"

namespace mamori {

/// The password from --password-file, else asked on the terminal without echo; never an argument. With
/// `twice` it is asked again, to catch a slip. Throws Error(Usage) when there is neither file nor terminal.
Secret askPassword(const Arguments &arguments, const QString &prompt, bool twice = false,
                   const QString &option = QStringLiteral("password-file"));

/// The same as text, for a window's own tests and the sample; keep it short-lived.
QString readPasswordFile(const QString &path);

} // namespace mamori
