// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

enum class Strength { Empty, Weak, Fair, Good };

/// How hard a password is to guess, roughly: length, kinds of characters, repetition and the commonest words.
/// A hint, never a rule.
Strength passwordStrength(const QString &password);
/// What to tell the user about it.
QString strengthText(Strength strength);

} // namespace mamori
