// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/city_form.h"

namespace mamori {

class Records;

// The city's own versions of forms, kept in the ledger as settings: with who changed them and when, in the
// history, to be undone.

/// The setting that names them all, and how the setting of each begins.
inline constexpr char cityFormsSetting[] = "city_forms";
inline constexpr char cityFormSettings[] = "city_form.";

/// All forms the city made its own or added, by their ids.
QStringList cityFormIds(const Records &records);
/// The city's versions of a form; without versions when it has none.
CityForm cityForm(const Records &records, const QString &id);

/// The form that papers made on that day are printed by; nothing where there is no such form. A day to come
/// and an invalid one count as today: what is made now is made by today's form.
std::optional<PolicyForm> formOfDay(const Policy &policy, const Records &records, const QString &id,
                                    QDate day = {});
/// All forms as they are today: those of the pack in its order, then those of the city.
QList<PolicyForm> formsOfToday(const Policy &policy, const Records &records);

/// What forbids storing this form from that day on: formProblems(), a number that another form has, a day
/// that has passed (old papers stay as they were).
QList<Problem> cityFormProblems(const Policy &policy, const Records &records, const PolicyForm &form,
                                QDate since);
/// Stores a version of the form that is in force from a day on, as one step; a form that says what ours says
/// is ours again from that day. Throws Error(Refused) with the first problem.
void storeCityForm(Records &records, const Policy &policy, const PolicyForm &form, QDate since);

/// From today on a form that the pack does not have is used no more; its versions stay. One step.
void endCityForm(Records &records, const QString &id);

/// A form of the city's own with an id that no other has: a list of the register's records by the columns
/// that its table shows at first. `layout` is that of all records or of a year's.
PolicyForm newListForm(const Records &records, const Register &reg,
                       PolicyLayout layout = PolicyLayout::RecordList);

} // namespace mamori
