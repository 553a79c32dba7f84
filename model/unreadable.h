// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <exception>

namespace mamori {

/// The words for an exception that is no Error: the ledger holds data that this program does not know.
QString unreadableText(const std::exception &unreadable);

} // namespace mamori
