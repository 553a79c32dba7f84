// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/office_holder.h"

namespace mamori {

class Records;

/// The section is handed over to another section security manager.
struct Handover {
    Id<Staff> from; ///< who leaves the office; none when nobody was entered
    Id<Staff> to;
    QDate on; ///< the first day of the new one
    QString phone;
    QString phoneAfterHours;
    QString note; ///< what the successor has to know
};

/// Begins with who holds the office now.
Handover blankHandover(const Records &records);
QList<Problem> handoverProblems(const Records &records, const Handover &handover);
/// Stores it as one step: the former holder's time ends the day before, the new holder stands in the contacts
/// to be told, both in the list of staff and in the settings. Throws Error(Refused) with the first problem.
Id<OfficeHolder> storeHandover(Records &records, const Handover &handover);

/// What is handed over, as far as it is counted.
enum class HandoverMatter {
    Assets,
    Unclassified,
    Systems,
    CloudServices,
    Contracts,
    Applications,
    TakeOuts,
    Breaches,
    Exceptions,
    Findings,
    Ids,
};
QString labelOf(HandoverMatter matter);

struct HandoverCount {
    HandoverMatter matter = HandoverMatter::Assets;
    qint64 count = 0;
};
/// One for each matter, in order.
QList<HandoverCount> handoverCounts(const Records &records);

} // namespace mamori
