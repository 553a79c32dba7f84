// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// The text folded for searching: NFKC, case, katakana to hiragana, no spaces, one dash, variant kanji
/// (髙/高 﨑/崎 …) and no variation selectors. For comparing only; stored text is never normalised.
QString searchKey(const QString &text);

} // namespace mamori
