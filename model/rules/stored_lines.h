// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <functional>

namespace mamori {

/// Walks over the small rows of a Lines column as they are stored, without building them: at each opening of
/// a ledger 100,000 cards are looked at. Calls `entry` with each key and value (a text without its quotes and
/// with its escapes, or the digits of a number) and `lineEnds` after each row.
void walkStoredLines(QStringView json, const std::function<void(QStringView key, QStringView value)> &entry,
                     const std::function<void()> &lineEnds);

} // namespace mamori
