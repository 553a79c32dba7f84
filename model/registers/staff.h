// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QCoreApplication>

namespace mamori {

enum class Employment { Regular, FiscalYearAppointed, SpecialNonRegular, OtherNonRegular };
inline constexpr Choice employments[] = {
    {"regular", QT_TRANSLATE_NOOP("Choice", "Regular")},
    {"fiscal_year", QT_TRANSLATE_NOOP("Choice", "Fiscal-year appointed")},
    {"special_non_regular", QT_TRANSLATE_NOOP("Choice", "Special non-regular")},
    {"other_non_regular", QT_TRANSLATE_NOOP("Choice", "Other non-regular")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Employment> = employments;

/// The offices of the standard that decide, are told or are held by a person of the section (Art. 8-15). The
/// keys are the ids of the policy pack.
enum class Office {
    None,
    SectionManager,
    DepartmentOfficer,
    GeneralOfficer,
    DeputyCiso,
    Ciso,
    SystemHandler,
    CloudManager,
    Csirt,
    Committee,
    ChiefAuditor,
    TerminalAdmin,
    NetworkAdmin,
    SystemAdministrator,
    CardIssuer,
    FacilityManager,
    PermittingAuthority,
    ProcedureNamed,
};
inline constexpr Choice offices[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "None")},
    {"section_manager", QT_TRANSLATE_NOOP("Choice", "Section security manager")},
    {"department_officer", QT_TRANSLATE_NOOP("Choice", "Department security officer")},
    {"general_officer", QT_TRANSLATE_NOOP("Choice", "Chief security officer of the city")},
    {"deputy_ciso", QT_TRANSLATE_NOOP("Choice", "Deputy CISO")},
    {"ciso", QT_TRANSLATE_NOOP("Choice", "CISO")},
    {"system_handler", QT_TRANSLATE_NOOP("Choice", "System handler")},
    {"cloud_manager", QT_TRANSLATE_NOOP("Choice", "Cloud service manager")},
    {"csirt", QT_TRANSLATE_NOOP("Choice", "CSIRT")},
    {"committee", QT_TRANSLATE_NOOP("Choice", "Security committee")},
    {"chief_auditor", QT_TRANSLATE_NOOP("Choice", "Chief auditor")},
    {"terminal_administrator", QT_TRANSLATE_NOOP("Choice", "Terminal administrator")},
    {"network_administrator", QT_TRANSLATE_NOOP("Choice", "Network administrator")},
    {"system_administrator", QT_TRANSLATE_NOOP("Choice", "System administrator")},
    {"card_issuer", QT_TRANSLATE_NOOP("Choice", "Card issuer")},
    {"facility_manager", QT_TRANSLATE_NOOP("Choice", "Facility manager")},
    {"permitting_authority", QT_TRANSLATE_NOOP("Choice", "Permitting authority for cloud services")},
    {"procedure_named", QT_TRANSLATE_NOOP("Choice", "Approver named by the procedure")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Office> = offices;

/// A member of the section (Art. 13, 45).
struct Staff {
    QString number;
    QString name;
    QString reading; ///< the name in kana: lists are sorted by it
    QString post;
    QString unit; ///< the team of the section
    std::optional<Employment> employment;
    std::optional<Office> office;
    QDate startedOn;
    QDate appointedUntil; ///< of an appointment for a term
    QDate leftOn; ///< transferred away or left
    QString phone;
    QString mail;
    std::optional<bool> handlesAssets; ///< counts as a system handler (Art. 13(1))
    QDate handlesAssetsFrom;
    std::optional<bool> handlesMyNumber;
    QString myNumberScope; ///< which My Number work
    QString myNumberContent; ///< what the person does in it
    QDate myNumberFrom;
    QDate myNumberUntil;
    QString remarks;

    static const Register spec;
    bool operator==(const Staff &) const = default;
};

} // namespace mamori
