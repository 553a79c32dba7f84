// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// Shows the program in a language: "ja" (the default on screen) or "en", the language of the source. Call it
/// after the application object was made; what is on screen already stays as it is. False when the language
/// is not there.
bool useLanguage(const QString &code);

} // namespace mamori
