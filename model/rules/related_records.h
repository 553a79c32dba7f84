// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"

namespace mamori {

/// A record that another one names, or is named by.
struct RelatedRecord {
    const Register *reg = nullptr;
    qint64 id = 0;
    const Field *through = nullptr; ///< the column that names the other
    bool isNamed = false; ///< the record asked about names this one; else it is the other way round
};

/// Everything that a record names or is named by, in its own fields or in its small rows: what it names
/// first, then by register in the order of the registers. Struck-out records are left out. At most `most` of
/// each register and column. Reads every small row that could name it. Throws Error.
QList<RelatedRecord> relatedRecords(const Records &records, const Register &reg, qint64 id,
                                    qsizetype most = 50);

} // namespace mamori
