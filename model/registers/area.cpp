// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/area.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field areaConditionFields[] = {
    field<&AreaCondition::question>("question", QT_TRANSLATE_NOOP("Field", "Question id")),
    field<&AreaCondition::article>("article", QT_TRANSLATE_NOOP("Field", "Article")),
    field<&AreaCondition::text>("text", QT_TRANSLATE_NOOP("Field", "Requirement"), Required),
    field<&AreaCondition::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
    field<&AreaCondition::equivalentMeasure>("equivalent_measure",
                                             QT_TRANSLATE_NOOP("Field", "Equivalent measure"), 0, "28(2)"),
    field<&AreaCondition::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&AreaCondition::checkedOn>("checked_on", QT_TRANSLATE_NOOP("Field", "Checked on")),
};

std::span<const Field> AreaCondition::lineFields()
{
    return areaConditionFields;
}

static constexpr Field fields[] = {
    field<&Area::number>("number", QT_TRANSLATE_NOOP("Field", "Area number"), Unique | Listed),
    field<&Area::name>("name", QT_TRANSLATE_NOOP("Field", "Name of area"), Required | Listed | Place,
                       "25(1)"),
    field<&Area::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of area"), Required | Listed, "25(1)"),
    field<&Area::building>("building", QT_TRANSLATE_NOOP("Field", "Building and room"),
                           Required | Listed | Place),
    field<&Area::floor>("floor", QT_TRANSLATE_NOOP("Field", "Floor"), Listed, "25(2)(1)"),
    field<&Area::designatedOn>("designated_on", QT_TRANSLATE_NOOP("Field", "Designated on"),
                               Required | Listed, "34(1)"),
    field<&Area::keeper>("keeper", QT_TRANSLATE_NOOP("Field", "Person in charge"), Personal),
    field<&Area::facilityManager>("facility_manager", QT_TRANSLATE_NOOP("Field", "Facility manager"), 0,
                                  "33(3)"),
    field<&Area::contents>("contents", QT_TRANSLATE_NOOP("Field", "What is kept there"), Multiline, "25(1)"),
    field<&Area::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&Area::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions of the area"), 0, "25(2)"),
    field<&Area::unmetConditions>("unmet_conditions", QT_TRANSLATE_NOOP("Field", "Conditions not met"),
                                  Listed | Derived, "25(2)"),
    field<&Area::shortcomings>("shortcomings", QT_TRANSLATE_NOOP("Field", "Shortcomings"), Multiline,
                               "28(2)"),
    field<&Area::equivalentMeasures>("equivalent_measures", QT_TRANSLATE_NOOP("Field", "Equivalent measures"),
                                     Multiline, "28(2)"),
    field<&Area::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "28(2)"),
    field<&Area::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "28(2)"),
    field<&Area::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), 0, "28(2)"),
    field<&Area::lockableStorage>("lockable_storage",
                                  QT_TRANSLATE_NOOP("Field", "Lockable storage for papers"), 0, "35(1)"),
    field<&Area::theftProtection>("theft_protection",
                                  QT_TRANSLATE_NOOP("Field", "Devices protected from theft"), 0, "36(2)"),
    field<&Area::screensHidden>("screens_hidden", QT_TRANSLATE_NOOP("Field", "Screens hidden from visitors"),
                                0, "36(3)"),
    field<&Area::printersOutOfReach>(
        "printers_out_of_reach", QT_TRANSLATE_NOOP("Field", "Printers out of visitors' reach"), 0, "36(4)"),
    field<&Area::handlingNote>("handling_note", QT_TRANSLATE_NOOP("Field", "Measures, or why none is needed"),
                               Multiline, "36(2)"),
    field<&Area::checkedOn>("checked_on", QT_TRANSLATE_NOOP("Field", "Last checked on")),
    field<&Area::nextCheck>("next_check", QT_TRANSLATE_NOOP("Field", "Next check")),
    field<&Area::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The area")},
    {"conditions", QT_TRANSLATE_NOOP("Section", "Conditions of a managed area")},
    {"lockable_storage", QT_TRANSLATE_NOOP("Section", "Handling confidential information")},
};

static QList<Problem> check(const Area &a)
{
    Contradictions found;
    if (isBefore(a.endedOn, a.designatedOn))
        found.add("ended_on", QCoreApplication::translate("Area", "Ended before it was designated."));
    for (const AreaCondition &condition : a.conditions) {
        if (condition.article == u"25(2)(1)" && condition.result == AreaConditionResult::Met && a.floor
            && *a.floor < 2)
            found.add("conditions",
                      QCoreApplication::translate(
                          "Area", "The condition on the floor is not met on the ground floor or below."));
    }
    return found.problems();
}

static Area derived(Area area)
{
    area.unmetConditions.reset();
    if (!area.conditions.isEmpty())
        area.unmetConditions = std::ranges::count_if(area.conditions, [](const AreaCondition &condition) {
            return condition.result != AreaConditionResult::Met;
        });
    return area;
}

constinit const Register Area::spec {
    .table = "area",
    .title = QT_TRANSLATE_NOOP("Register", "Areas"),
    .article = "25",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "The rooms for which the standard has rules: managed areas with their ten conditions, handling "
        "areas, archives. Begin with the room in which the section works with confidential information."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "name",
    .blank = blankOf<Area>,
    .check = checkOf<Area, check>,
    .derive = deriveOf<Area, derived>,
};

} // namespace mamori
