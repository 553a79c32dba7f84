// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/exception.h"
#include "model/registers/incident.h"
#include "model/registers/staff.h"

namespace mamori {

/// Who gives orders and notices to the section head.
enum class OrderSender {
    Ciso,
    DeputyCiso,
    GeneralOfficer,
    DepartmentOfficer,
    Csirt,
    ChiefAuditor,
    Committee,
    Section,
    Other
};
inline constexpr Choice orderSenders[] = {
    {"ciso", QT_TRANSLATE_NOOP("Choice", "CISO")},
    {"deputy_ciso", QT_TRANSLATE_NOOP("Choice", "Deputy CISO")},
    {"general_officer", QT_TRANSLATE_NOOP("Choice", "Chief security officer of the city")},
    {"department_officer", QT_TRANSLATE_NOOP("Choice", "Department security officer")},
    {"csirt", QT_TRANSLATE_NOOP("Choice", "CSIRT")},
    {"chief_auditor", QT_TRANSLATE_NOOP("Choice", "Chief auditor")},
    {"committee", QT_TRANSLATE_NOOP("Choice", "Security committee")},
    {"section", QT_TRANSLATE_NOOP("Choice", "Another section")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other sender")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<OrderSender> = orderSenders;

/// What reached the section; each kind belongs to other articles.
enum class OrderKind { Order, Notice, Correction, Survey, Investigation, Audit, CloudConfirmation, Stop };
inline constexpr Choice orderKinds[] = {
    {"order", QT_TRANSLATE_NOOP("Choice", "Order")},
    {"notice", QT_TRANSLATE_NOOP("Choice", "Notice")},
    {"correction", QT_TRANSLATE_NOOP("Choice", "Demand of correction")},
    {"survey", QT_TRANSLATE_NOOP("Choice", "Survey of use")},
    {"investigation", QT_TRANSLATE_NOOP("Choice", "Investigation")},
    {"audit", QT_TRANSLATE_NOOP("Choice", "Audit")},
    {"cloud_confirmation", QT_TRANSLATE_NOOP("Choice", "Confirmation on a cloud service")},
    {"stop", QT_TRANSLATE_NOOP("Choice", "Stop or cut-off")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<OrderKind> = orderKinds;

/// Something shown or handed over (Art. 104(4), 110(2), 130).
struct HandedOver {
    QString thing;
    QString recipient;
    QDate handedOn;
    QDate backOn;

    static std::span<const Field> lineFields();
    bool operator==(const HandedOver &) const = default;
};

/// An order, notice, survey or audit that reached the section head (Art. 44(2), 44(3), 83(2), 104(2), 105(2),
/// 110, 112(3), 129-133).
struct ReceivedOrder {
    QString number;
    std::optional<OrderSender> fromOffice;
    std::optional<OrderKind> kind;
    QString title;
    QString content;
    QString clause;
    QDate receivedOn;
    QDate due;
    Id<Incident> incident;
    Id<PolicyException> exception;
    Id<CloudService> cloudService;
    Id<Contract> contract;
    Id<Staff> owner;
    QString action;
    QString auditor;
    std::optional<bool> auditorIndependent;
    QList<HandedOver> handedOver;
    QDateTime stoppedAt;
    QString answer;
    QDate answeredOn;
    QString refusalReason;
    QDate completedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const ReceivedOrder &) const = default;
};

} // namespace mamori
