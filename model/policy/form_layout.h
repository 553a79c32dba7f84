// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

namespace mamori {

/// The words of the pack for the layouts, in the order of PolicyLayout: "register_list" …
QStringList layoutKeys();
/// The layout of that key; an empty one is a list of records.
PolicyLayout layoutOf(const QString &key);
/// The columns that a list of this layout can have besides those of its register; none for a sheet or card.
QStringList computedColumns(PolicyLayout layout);
/// Whether a list of this layout can also show the columns of its register as they are.
bool showsRegister(PolicyLayout layout);
/// All columns that the form can have: the computed ones, then those of its register.
QStringList availableColumns(const PolicyForm &form);
/// Whether the register has a column that holds a day or a moment: a year's list goes by the first of these.
bool isDay(const Field &field);
bool hasDay(const Register &reg);
/// Whether approval boxes 決裁欄 are drawn on such a form.
bool hasStamps(PolicyLayout layout);
/// Whether the form has columns; a sheet or card is laid out by the program.
bool isList(PolicyLayout layout);
/// What a form is made from: the whole ledger, one record, or several together.
enum class FormScope { Whole, OneRecord, SeveralRecords };
FormScope scopeOf(PolicyLayout layout);
/// Whether the form is about duties, not about the records of a register.
bool isAboutDuties(PolicyLayout layout);

} // namespace mamori
