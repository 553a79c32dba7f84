// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

namespace mamori {

/// Runs what a slot does and shows the user an Error, or whatever else is thrown, with what to do about it.
/// The only catches in ui/ stand here: an exception that leaves a slot would end the program. True when
/// nothing was thrown.
bool guarded(QWidget *parent, const std::function<void()> &work);

/// The same for a page that has its own place for such words: the Error's text, or nothing.
QString refusal(const std::function<void()> &work);

} // namespace mamori
