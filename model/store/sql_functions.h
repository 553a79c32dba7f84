// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

class Engine;

/// Gives the connection what SQL lacks for Japanese: fold(text), which is searchKey(), the collation
/// `reading`, which is ReadingOrder, and has_word() of the word index. None of them may stand in an index: a
/// newer program may order otherwise.
void addSqlFunctions(const Engine &engine);

} // namespace mamori
