// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// A file name that is only a name, for showing it and for saving under it: without folders, control
/// characters and marks that turn the direction of writing (a name must not hide its real ending), without
/// what Windows gives a meaning of its own, and short enough for every disk. Never empty.
QString attachmentName(const QString &given);

} // namespace mamori
