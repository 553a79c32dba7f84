// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <QStringList>

class QApplication;

namespace mamori {

/// Opens the window, on a ledger when one is named, and stays until it is closed. The exit code.
int runWindow(QApplication &application, const QStringList &words, const Clock &clock);

} // namespace mamori
