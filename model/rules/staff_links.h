// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff_move.h"

namespace mamori {

/// How something that a person held comes to its end.
struct HeldEnd {
    QDate on;
    QString note;
};

/// What it means that a record names a person: either the person holds something as long as it is open, or
/// the record only tells who did something. Every link to the staff in every register is declared; one that
/// is not would count as held for ever.
struct StaffLink {
    enum class HandOver {
        No,
        Noted, ///< another person goes on with it; the record keeps the name, which is a fact
        Relinked, ///< the record names the other person from then on
    };

    const Register *reg = nullptr;
    const char *column = "";
    const char *lineColumn = ""; ///< within the small rows of `column`; empty = the record itself
    const char *eachOf = ""; ///< small rows that are held one by one where the record itself names the person
    /// Whether the person holds it on a day; `line` is the small row, -1 without any. nullptr: never, the
    /// link tells who did something.
    bool (*isOpen)(const Values &record, qsizetype line, QDate on) = nullptr;
    HandOver handOver = HandOver::No;
    SettledHow endsAs = SettledHow::Stopped; ///< the word for `end`
    /// Ends it in its record; nullptr: that is done in its own register or wizard.
    void (*end)(Values &record, qsizetype line, const HeldEnd &end) = nullptr;
};

std::span<const StaffLink> staffLinks();
/// The declarations of a link, none when it was forgotten. `lineColumn` is empty for the record's own.
QList<const StaffLink *> staffLinksOf(const Register &reg, const QString &column,
                                      const QString &lineColumn = {});

} // namespace mamori
