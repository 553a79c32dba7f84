// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/maintenance_check.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&MaintenanceCheck::number>("number", QT_TRANSLATE_NOOP("Field", "Check number"), Unique | Listed),
    field<&MaintenanceCheck::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of technical check"),
                                   Required | Listed, "107(1)"),
    field<&MaintenanceCheck::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), Required | Listed,
                                     "107(1)"),
    field<&MaintenanceCheck::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Listed),
    field<&MaintenanceCheck::equipment>("equipment", QT_TRANSLATE_NOOP("Field", "Device in the register")),
    field<&MaintenanceCheck::cloudService>("cloud_service", QT_TRANSLATE_NOOP("Field", "Cloud service")),
    field<&MaintenanceCheck::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Required | Listed,
                                     "107(1)"),
    field<&MaintenanceCheck::doneBy>("done_by", QT_TRANSLATE_NOOP("Field", "Done for the section by"),
                                     Required | Listed, "108(1)"),
    field<&MaintenanceCheck::person>("person", QT_TRANSLATE_NOOP("Field", "Person who did it"), Personal),
    field<&MaintenanceCheck::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Required | Multiline,
                                     "107(1)"),
    field<&MaintenanceCheck::found>("found", QT_TRANSLATE_NOOP("Field", "Something was found"), Listed,
                                    "96(3)"),
    field<&MaintenanceCheck::action>("action", QT_TRANSLATE_NOOP("Field", "Action taken"), Multiline,
                                     "96(3)"),
    field<&MaintenanceCheck::actionDoneOn>("action_done_on", QT_TRANSLATE_NOOP("Field", "Action done on"), 0,
                                           "107(1)"),
    field<&MaintenanceCheck::sharedOn>("shared_on", QT_TRANSLATE_NOOP("Field", "Made known on"), 0, "107(2)"),
    field<&MaintenanceCheck::incident>("incident", QT_TRANSLATE_NOOP("Field", "Breach")),
    field<&MaintenanceCheck::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&MaintenanceCheck::nextOn>("next_on", QT_TRANSLATE_NOOP("Field", "Next check"), Listed, "108(4)"),
    field<&MaintenanceCheck::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The check")},
    {"result", QT_TRANSLATE_NOOP("Section", "Result")},
};

static QList<Problem> check(const MaintenanceCheck &m)
{
    Contradictions found;
    if (isBefore(m.nextOn, m.doneOn))
        found.add("next_on",
                  QCoreApplication::translate("MaintenanceCheck", "The next check lies before this one."));
    return found.problems();
}

constinit const Register MaintenanceCheck::spec {
    .table = "maintenance_check",
    .title = QT_TRANSLATE_NOOP("Register", "Technical checks"),
    .article = "107",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Recurring technical checks: what was looked at, by whom, with which result, and when it comes "
        "again. A check that the common platform or a contractor does is entered too."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "target",
    .order = "done_on",
    .blank = blankOf<MaintenanceCheck>,
    .check = checkOf<MaintenanceCheck, check>,
};

} // namespace mamori
