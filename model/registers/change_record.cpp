// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/change_record.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&ChangeRecord::number>("number", QT_TRANSLATE_NOOP("Field", "Change number"), Unique | Listed),
    field<&ChangeRecord::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&ChangeRecord::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Required | Listed, "97(1)"),
    field<&ChangeRecord::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Required | Multiline,
                                 "97(2)"),
    field<&ChangeRecord::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                                  "97(2)"),
    field<&ChangeRecord::method>("method", QT_TRANSLATE_NOOP("Field", "Method"), Required | Multiline,
                                 "97(2)"),
    field<&ChangeRecord::workRecord>("work_record", QT_TRANSLATE_NOOP("Field", "Work record")),
    field<&ChangeRecord::impactCheckedOn>("impact_checked_on",
                                          QT_TRANSLATE_NOOP("Field", "Impact confirmed on"), Listed, "97(1)"),
    field<&ChangeRecord::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact on this and other systems"),
                                 Multiline, "97(1)"),
    field<&ChangeRecord::testedOn>("tested_on", QT_TRANSLATE_NOOP("Field", "Tested on"), 0, "97(2)"),
    field<&ChangeRecord::testResult>("test_result", QT_TRANSLATE_NOOP("Field", "Test result"),
                                     Required | Multiline, "97(2)"),
    field<&ChangeRecord::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Required | Listed,
                                 "97(2)"),
    field<&ChangeRecord::plannedStop>("planned_stop", QT_TRANSLATE_NOOP("Field", "Planned stop (minutes)"), 0,
                                      "91(3)"),
    field<&ChangeRecord::actualStop>("actual_stop", QT_TRANSLATE_NOOP("Field", "Actual stop (minutes)"), 0,
                                     "91(3)"),
    field<&ChangeRecord::papersChange>("papers_change",
                                       QT_TRANSLATE_NOOP("Field", "Papers of the system change"), 0, "95(1)"),
    field<&ChangeRecord::papersReportedOn>(
        "papers_reported_on", QT_TRANSLATE_NOOP("Field", "Change of papers reported on"), Listed, "95(1)"),
    field<&ChangeRecord::keptUntil>("kept_until", QT_TRANSLATE_NOOP("Field", "Record kept until"), 0,
                                    "97(2)"),
    field<&ChangeRecord::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The change")},
    {"impact_checked_on", QT_TRANSLATE_NOOP("Section", "Impact and tests")},
    {"papers_change", QT_TRANSLATE_NOOP("Section", "Papers")},
};

static QList<Problem> check(const ChangeRecord &c)
{
    Contradictions found;
    if (c.plannedStop && *c.plannedStop < 0)
        found.add("planned_stop",
                  QCoreApplication::translate("ChangeRecord", "This number is not negative."));
    if (c.actualStop && *c.actualStop < 0)
        found.add("actual_stop", QCoreApplication::translate("ChangeRecord", "This number is not negative."));
    if (isBefore(c.keptUntil, c.doneOn))
        found.add("kept_until",
                  QCoreApplication::translate("ChangeRecord", "The record is kept beyond the change."));
    return found.problems();
}

constinit const Register ChangeRecord::spec {
    .table = "change_record",
    .title = QT_TRANSLATE_NOOP("Register", "Change records"),
    .article = "97",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Corrections and updates of systems: why, what, how and with which test "
                                 "result. Confirm the impact on other systems first."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<ChangeRecord>,
    .check = checkOf<ChangeRecord, check>,
};

} // namespace mamori
