// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "model/policy/policy.h"

#include <QApplication>

namespace mamori {

int runWindow(const QStringList &words, const Clock &clock)
{
    Q_UNUSED(words)
    Q_UNUSED(clock)
    return QApplication::exec();
}

} // namespace mamori
