// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/inspection.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field lineFieldArray[] = {
    field<&InspectionLine::question>("question", QT_TRANSLATE_NOOP("Field", "Question id"), Frozen | Derived),
    field<&InspectionLine::text>("text", QT_TRANSLATE_NOOP("Field", "Question"), Required | Frozen),
    field<&InspectionLine::article>("article", QT_TRANSLATE_NOOP("Field", "Article"), Frozen),
    field<&InspectionLine::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
    field<&InspectionLine::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
    field<&InspectionLine::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&InspectionLine::previous>("previous", QT_TRANSLATE_NOOP("Field", "Result of the last check"),
                                     Frozen),
};

std::span<const Field> InspectionLine::lineFields()
{
    return lineFieldArray;
}

static constexpr Field fields[] = {
    field<&Inspection::number>("number", QT_TRANSLATE_NOOP("Field", "Check number"), Unique | Listed),
    field<&Inspection::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Inspection::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of check"), Required | Listed,
                             "109(1)"),
    field<&Inspection::system>("system", QT_TRANSLATE_NOOP("Field", "System"), 0, "109(3)"),
    field<&Inspection::plannedOn>("planned_on", QT_TRANSLATE_NOOP("Field", "Planned for"), Listed, "109(3)"),
    field<&Inspection::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Listed),
    field<&Inspection::inspector>("inspector", QT_TRANSLATE_NOOP("Field", "Inspector"),
                                  Required | Listed | Personal),
    field<&Inspection::policyVersion>("policy_version", QT_TRANSLATE_NOOP("Field", "Version of the standard"),
                                      Frozen),
    field<&Inspection::lines>("lines", QT_TRANSLATE_NOOP("Field", "Questions"), Required, "109(1)"),
    field<&Inspection::conclusion>("conclusion", QT_TRANSLATE_NOOP("Field", "Conclusion"), Multiline,
                                   "109(1)"),
    field<&Inspection::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Problems reported on"), 0,
                                   "109(1)"),
    field<&Inspection::measures>("measures", QT_TRANSLATE_NOOP("Field", "Action taken"), Multiline, "109(3)"),
    field<&Inspection::measuresDoneOn>("measures_done_on", QT_TRANSLATE_NOOP("Field", "Action done on"), 0,
                                       "109(3)"),
    field<&Inspection::handedOn>("handed_on", QT_TRANSLATE_NOOP("Field", "Handed in on"), 0, "133(1)"),
    field<&Inspection::nextOn>("next_on", QT_TRANSLATE_NOOP("Field", "Next check"), 0, "109(3)"),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Check")},
    {"lines", QT_TRANSLATE_NOOP("Section", "Questions and results")},
    {"reported_on", QT_TRANSLATE_NOOP("Section", "What followed")},
};

static QList<Problem> check(const Inspection &i)
{
    Contradictions found;
    if (isBefore(i.nextOn, i.doneOn))
        found.add("next_on",
                  QCoreApplication::translate("Inspection", "The next check lies before this one."));
    if (!i.doneOn.isValid())
        return found.problems();
    const auto isOpen = [](const InspectionLine &line) { return !line.result; };
    const auto lacksReason = [](const InspectionLine &line) {
        return line.result == InspectionResult::NotApplicable && line.remark.isEmpty();
    };
    if (std::ranges::any_of(i.lines, isOpen))
        found.add(
            "lines",
            QCoreApplication::translate("Inspection", "A finished check has an answer to every question."));
    else if (std::ranges::any_of(i.lines, lacksReason))
        found.add("lines", QCoreApplication::translate("Inspection", "\"Does not apply\" needs a reason."));
    return found.problems();
}

constinit const Register Inspection::spec {
    .table = "inspection",
    .title = QT_TRANSLATE_NOOP("Register", "Checks"),
    .article = "109",
    .place = PlaceOfWork::Checks,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Checks whether the rules are kept: when, by whom, and what was found. Begin by planning the "
        "next one."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Inspection>,
    .check = checkOf<Inspection, check>,
};

} // namespace mamori
