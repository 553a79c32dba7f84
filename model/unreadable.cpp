// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/unreadable.h"

#include <QCoreApplication>

namespace mamori {

QString unreadableText(const std::exception &unreadable)
{
    return QCoreApplication::translate("Verification",
                                       "The ledger holds something that this program cannot read (%1).")
        .arg(QString::fromUtf8(unreadable.what()));
}

} // namespace mamori
