// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

class Records;

/// From now on nothing is out twice, nothing leaves that is gone, and nothing ends that is out, whoever
/// writes it: wizard, form, table, import or command line (Art. 37, 39). What the ledger holds already is let
/// stand, so that it can be put right.
void useMovementRules(Records &records);

} // namespace mamori
