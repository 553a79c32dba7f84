// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

enum class ContactKind {
    CityOffice,
    Section,
    Contractor,
    CloudProvider,
    RelatedBody,
    OutsideDesk,
};
inline constexpr Choice contactKinds[] = {
    {"city_office", QT_TRANSLATE_NOOP("Choice", "Office of the city")},
    {"section", QT_TRANSLATE_NOOP("Choice", "Our section")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Contractor")},
    {"cloud_provider", QT_TRANSLATE_NOOP("Choice", "Cloud provider")},
    {"related_body", QT_TRANSLATE_NOOP("Choice", "Related body")},
    {"outside_desk", QT_TRANSLATE_NOOP("Choice", "Outside desk")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ContactKind> = contactKinds;

/// What somebody of the contact tree does or is told (Art. 103(1)(4)).
enum class ContactTask {
    Monitoring,
    Informing,
    OutsideDesk,
    Response,
    Breach,
    Failure,
};
inline constexpr Choice contactTasks[] = {
    {"monitoring", QT_TRANSLATE_NOOP("Choice", "Watches for unauthorised access")},
    {"informing", QT_TRANSLATE_NOOP("Choice", "Informs those concerned")},
    {"outside_desk", QT_TRANSLATE_NOOP("Choice", "Tells the outside desk")},
    {"response", QT_TRANSLATE_NOOP("Choice", "Responds")},
    {"breach", QT_TRANSLATE_NOOP("Choice", "Is told of a breach")},
    {"failure", QT_TRANSLATE_NOOP("Choice", "Is told of a failure")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ContactTask> = contactTasks;

/// A holder of an office of the city, or another party of the contact tree, for the time it lasts (Art.
/// 10(1)(5), 11(1)(3), 12(1)(5), 103(1)(4), 111(3)(1)).
struct OfficeHolder {
    std::optional<ContactKind> kind;
    std::optional<Office> office;
    QString name;
    Id<Staff> staff;
    QString section;
    QString post;
    std::optional<qint64> callOrder;
    QString phone;
    QString phoneAfterHours;
    QString mail;
    QString hours;
    QString system;
    QString assets;
    QList<ContactTask> tasks;
    QDate validFrom;
    QDate validUntil;
    QDate confirmedOn;
    QDate toldGeneralOn;
    QDate toldDepartmentOn;
    QDate toldCisoOn;
    QString remarks;

    static const Register spec;
    bool operator==(const OfficeHolder &) const = default;
};

} // namespace mamori
