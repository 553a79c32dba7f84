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

/// The offices of the standard that a person of or around the section can hold (Art. 8-15).
enum class Office {
    None,
    SectionManager,
    DepartmentOfficer,
    GeneralOfficer,
    DeputyCiso,
    Ciso,
    SystemHandler,
    CloudManager,
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
};
template <>
inline constexpr std::span<const Choice> choicesOf<Office> = offices;

/// A member of the section (Art. 13, 45).
struct Staff {
    QString number;
    QString name;
    QString reading; ///< the name in kana: lists are sorted by it
    QString post;
    std::optional<Employment> employment;
    std::optional<Office> office;
    QDate startedOn;
    QDate leftOn; ///< transferred away or left
    QString phone;
    QString remarks;

    static const Register spec;
    bool operator==(const Staff &) const = default;
};

} // namespace mamori
