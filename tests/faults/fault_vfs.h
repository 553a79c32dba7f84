// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace mamori::faults {

/// What the disk does wrong in this process, counted over all files of the engine.
enum class DiskFault {
    None,
    FailOnce, ///< one write, sync or truncation fails
    FullOnce, ///< one finds no room
    FullFromThere, ///< and none after it
    PowerLoss, ///< what was not synced is lost in part, and the process ends
};

/// Lays itself below the engine; before any ledger is opened.
void installFaultyDisk();
/// From now on, the `position`th operation (from 1) meets the fault; counting begins anew.
void arm(DiskFault fault, qint64 position, quint32 seed);
void disarm();
/// Operations since arm().
qint64 operations();

} // namespace mamori::faults
