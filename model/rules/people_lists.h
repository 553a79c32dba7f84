// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/office_holder.h"
#include "model/registers/user_id.h"

namespace mamori {

class Records;

// What the papers about people list.

/// Somebody who handles My Number work (Art. 13(2)).
struct MyNumberHandler {
    Staff person;
    QDate trainedOn; ///< the last training that was attended or made up
};
/// Those who do on a day, by reading.
QList<MyNumberHandler> myNumberHandlers(const Records &records, QDate today);

/// One line of the contact tree (Art. 10(1)(5), 12(1)(5)).
struct ContactLine {
    ContactKind kind = ContactKind::CityOffice;
    std::optional<Office> office;
    std::optional<qint64> order; ///< of calling
    QString who; ///< post and name
    QString body; ///< section, company or service
    QString phone;
    QString phoneAfterHours;
    QString hours;
    QDate confirmedOn;
};
/// Whom to call, by kind and order of calling: the contacts in force, then the people of the section with a
/// telephone, the running contracts and the cloud services that no contact stands for.
QList<ContactLine> contactTree(const Records &records, QDate today);

/// Why an ID is not needed any more (Art. 55(2)).
enum class UnneededWhy { Told, Reviewed, NobodyHolds, Expired };
/// An ID that is neither stopped nor deleted.
struct IdStanding {
    Id<UserId> id;
    UserId record;
    QStringList holders;
    std::optional<UnneededWhy> unneeded; ///< why nobody seems to need it
    QDate since; ///< from when on; invalid when that is not known
};
/// All of them, in the order of the register.
QList<IdStanding> idStandings(const Records &records, QDate today);
struct UnneededId {
    UserId id;
    UnneededWhy why = UnneededWhy::Told;
    QDate since;
    QStringList holders;
};
/// Those of the standing IDs that nobody needs, the oldest first.
QList<UnneededId> unneededIds(const Records &records, QDate today);

} // namespace mamori
