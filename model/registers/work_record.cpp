// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/work_record.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&WorkRecord::number>("number", QT_TRANSLATE_NOOP("Field", "Work number"), Unique | Listed),
    field<&WorkRecord::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&WorkRecord::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of work"), Required | Listed, "62(1)"),
    field<&WorkRecord::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Required | Listed, "62(1)"),
    field<&WorkRecord::doneAt>("done_at", QT_TRANSLATE_NOOP("Field", "Work done at"), Required | Listed,
                               "62(1)"),
    field<&WorkRecord::worker>("worker", QT_TRANSLATE_NOOP("Field", "Worker"), Required | Listed | Personal,
                               "62(1)"),
    field<&WorkRecord::secondWorker>("second_worker", QT_TRANSLATE_NOOP("Field", "Second worker"),
                                     Listed | Personal, "62(3)(3)"),
    field<&WorkRecord::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation")),
    field<&WorkRecord::skilled>("skilled", QT_TRANSLATE_NOOP("Field", "Workers have skill and experience"), 0,
                                "62(3)(3)"),
    field<&WorkRecord::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                                "62(1)"),
    field<&WorkRecord::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Required | Multiline, "62(1)"),
    field<&WorkRecord::instructedBy>("instructed_by", QT_TRANSLATE_NOOP("Field", "Instructed by"), Personal,
                                     "62(3)(1)"),
    field<&WorkRecord::instructedOn>("instructed_on", QT_TRANSLATE_NOOP("Field", "Instructed on"), 0,
                                     "62(3)(1)"),
    field<&WorkRecord::instruction>("instruction", QT_TRANSLATE_NOOP("Field", "Instructions and advice"),
                                    Multiline, "62(3)(1)"),
    field<&WorkRecord::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&WorkRecord::approvalNumber>("approval_number",
                                       QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)")),
    field<&WorkRecord::testItems>("test_items", QT_TRANSLATE_NOOP("Field", "Test items"), Multiline,
                                  "62(3)(2)"),
    field<&WorkRecord::rollback>("rollback", QT_TRANSLATE_NOOP("Field", "Way back"), Multiline),
    field<&WorkRecord::crossChecked>("cross_checked",
                                     QT_TRANSLATE_NOOP("Field", "Workers checked each other"), 0, "62(3)(3)"),
    field<&WorkRecord::testResult>("test_result", QT_TRANSLATE_NOOP("Field", "Test result"), Multiline,
                                   "62(3)(4)"),
    field<&WorkRecord::reportReceivedOn>(
        "report_received_on", QT_TRANSLATE_NOOP("Field", "Work report received on"), 0, "62(3)(4)"),
    field<&WorkRecord::reportPlace>("report_place", QT_TRANSLATE_NOOP("Field", "Where the report is kept"), 0,
                                    "62(2)"),
    field<&WorkRecord::keptUntil>("kept_until", QT_TRANSLATE_NOOP("Field", "Record kept until"), 0, "62(2)"),
    field<&WorkRecord::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The work")},
    {"instructed_by", QT_TRANSLATE_NOOP("Section", "Before the work")},
    {"cross_checked", QT_TRANSLATE_NOOP("Section", "After the work")},
};

static QList<Problem> check(const WorkRecord &w)
{
    Contradictions found;
    if (!w.worker.isEmpty() && w.worker == w.secondWorker)
        found.add("second_worker",
                  QCoreApplication::translate("WorkRecord", "The second worker is another person."));
    return found.problems();
}

constinit const Register WorkRecord::spec {
    .table = "work_record",
    .title = QT_TRANSLATE_NOOP("Register", "Work records"),
    .article = "62",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Important work on a system and work that changes its environment: who did "
                                 "what with which result. Two persons do the latter and check each other."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<WorkRecord>,
    .check = checkOf<WorkRecord, check>,
};

} // namespace mamori
