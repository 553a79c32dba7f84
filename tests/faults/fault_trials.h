// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fault_ledger.h"

#include <QRandomGenerator>

#include <span>

namespace mamori::faults {

/// What a fault came to.
enum class Verdict {
    Kept, ///< all that was told to be stored is there, and nothing was harmed
    Detected, ///< the same, and the program said that something went wrong
    Lost, ///< something that was told to be stored is gone
    Wrong, ///< the content is not what was stored, and nobody said so
};

struct Figures {
    int tried = 0;
    int detected = 0;
    int lost = 0;
    int wrong = 0;

    void count(Verdict verdict);
};

/// One kind of writing: how it is prepared, what is done in another process, and what must be so afterwards.
struct Work {
    const char *name;
    void (*prepare)(const FaultLedger &);
    /// Tells 0 when it begins.
    void (*run)(const FaultLedger &, bool forEver, const Tell &tell, const Tell &tellError);
    /// Whether all that was told is there. Throws Error when it cannot be read.
    Verdict (*check)(const FaultLedger &, const Told &);
};
std::span<const Work> allWork();

/// Killed at a random instant.
Figures kills(const FaultLedger &ledger, const Work &work, int rounds, QRandomGenerator &random);
/// Each operation of the disk fails once, finds no room once, and finds no room from there on; about `most`
/// of them, spread evenly, when there are more.
Figures diskErrors(const FaultLedger &ledger, const Work &work, int most);
/// The power fails at a random operation.
Figures powerLosses(const FaultLedger &ledger, const Work &work, int rounds, QRandomGenerator &random);
/// One bit or byte of the file changes.
Figures flips(const FaultLedger &ledger, int rounds, QRandomGenerator &random);
/// The file ends early.
Figures truncations(const FaultLedger &ledger, int rounds, QRandomGenerator &random);

} // namespace mamori::faults
