// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace mamori {

/// Milliseconds that some work takes.
double milliseconds(const std::function<void()> &work);
/// The median of repeated work, which a busy machine disturbs least.
double medianMilliseconds(int times, const std::function<void(int)> &work);
/// One line of the result; without a peer when `theirs` is 0.
void printTiming(const QString &what, double ours, const QString &peer, double theirs,
                 const QString &unit = QStringLiteral("ms"));

} // namespace mamori
