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
struct UnneededId {
    UserId id;
    UnneededWhy why = UnneededWhy::Told;
    QDate since;
    QStringList holders;
};
/// IDs that are neither stopped nor deleted although nobody needs them, the oldest first.
QList<UnneededId> unneededIds(const Records &records, QDate today);

} // namespace mamori
