// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// Shows the program in a language: "ja" (the default on screen) or "en", the language of the source. Call it
/// once, after the application object was made. False when the language is not there.
bool useLanguage(const QString &code);

} // namespace mamori
