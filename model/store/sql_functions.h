// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

class Engine;

/// Gives the connection what SQL lacks for Japanese: fold(text), which is searchKey(), and the collation
/// `reading`, which is ReadingOrder. Neither may stand in an index: a newer program may order otherwise.
void addSqlFunctions(const Engine &engine);

} // namespace mamori
