// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/system.h"

namespace mamori {

// Words of the networks on paper; Japanese whatever the language of the window.

/// マイナンバー利用事務系 …
QString zoneText(Zone zone);
/// 専用回線 …
QString pathText(ConnectionPath path);

} // namespace mamori
