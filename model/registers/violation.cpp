// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/violation.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Violation::number>("number", QT_TRANSLATE_NOOP("Field", "Violation number"), Unique | Listed),
    field<&Violation::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Violation::source>("source", QT_TRANSLATE_NOOP("Field", "How it became known"), Required | Listed,
                              "114(1)"),
    field<&Violation::side>("side", QT_TRANSLATE_NOOP("Field", "Offender belongs to"), Required | Listed,
                            "114(1)"),
    field<&Violation::section>("section", QT_TRANSLATE_NOOP("Field", "Section of the offender"), 0, "114(1)"),
    field<&Violation::offender>("offender", QT_TRANSLATE_NOOP("Field", "Offender (staff)"), Personal,
                                "114(1)"),
    field<&Violation::offenderName>("offender_name", QT_TRANSLATE_NOOP("Field", "Offender (others)"),
                                    Personal, "114(1)"),
    field<&Violation::noticedAt>("noticed_at", QT_TRANSLATE_NOOP("Field", "Noticed at"), Required | Listed,
                                 "114(1)"),
    field<&Violation::noticedBy>("noticed_by", QT_TRANSLATE_NOOP("Field", "Noticed by"), Personal, "114(1)"),
    field<&Violation::facts>("facts", QT_TRANSLATE_NOOP("Field", "Facts"), Required | Multiline, "114(1)"),
    field<&Violation::clause>("clause", QT_TRANSLATE_NOOP("Field", "Provision"), 0, "114(1)"),
    field<&Violation::incident>("incident", QT_TRANSLATE_NOOP("Field", "Breach")),
    field<&Violation::notifiedTo>("notified_to", QT_TRANSLATE_NOOP("Field", "Section head told"), Personal,
                                  "114(1)"),
    field<&Violation::notifiedAt>("notified_at", QT_TRANSLATE_NOOP("Field", "Section head told at"), 0,
                                  "114(1)"),
    field<&Violation::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Field", "Department officer told at"),
                                  Listed, "114(2)"),
    field<&Violation::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures ordered or taken"), 0,
                                "114(2)"),
    field<&Violation::orderedBy>("ordered_by", QT_TRANSLATE_NOOP("Field", "Ordered by"), Personal, "114(2)"),
    field<&Violation::orderedAt>("ordered_at", QT_TRANSLATE_NOOP("Field", "Ordered at"), 0, "114(2)"),
    field<&Violation::orderText>("order_text", QT_TRANSLATE_NOOP("Field", "Order"), Multiline, "114(2)"),
    field<&Violation::obeyed>("obeyed", QT_TRANSLATE_NOOP("Field", "Order obeyed"), 0, "115(1)"),
    field<&Violation::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Put right on"), Listed, "83(2)"),
    field<&Violation::removalNoticeOn>(
        "removal_notice_on", QT_TRANSLATE_NOOP("Field", "Notice of removed rights received on"), 0, "115(2)"),
    field<&Violation::removal>("removal", QT_TRANSLATE_NOOP("Field", "Rights removed"), 0, "115(2)"),
    field<&Violation::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered to the notifier on"), 0,
                                  "105(2)"),
    field<&Violation::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), Listed),
    field<&Violation::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What was noticed")},
    {"notified_to", QT_TRANSLATE_NOOP("Section", "Reports")},
    {"measures", QT_TRANSLATE_NOOP("Section", "Orders and measures")},
};

static QList<Problem> check(const Violation &v)
{
    Contradictions found;
    if (isBefore(v.notifiedAt, v.noticedAt))
        found.add("notified_at", QCoreApplication::translate("Violation", "Told before it was noticed."));
    if (isBefore(v.reportedAt, v.noticedAt))
        found.add("reported_at", QCoreApplication::translate("Violation", "Told before it was noticed."));
    if (isBefore(v.orderedAt, v.noticedAt))
        found.add("ordered_at", QCoreApplication::translate("Violation", "Ordered before it was noticed."));
    if (isSame(v.offender, v.orderedBy))
        found.add("ordered_by",
                  QCoreApplication::translate("Violation", "The offender does not give the order."));
    return found.problems();
}

constinit const Register Violation::spec {
    .table = "violation",
    .title = QT_TRANSLATE_NOOP("Register", "Violations"),
    .article = "114",
    .place = PlaceOfWork::Matters,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "Violations of the policy, seen in the section or told by others: who was told when, "
                        "what was ordered, how it ended. Tell the department officer at once."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Violation>,
    .check = checkOf<Violation, check>,
};

} // namespace mamori
