// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/exception.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&PolicyException::number>("number", QT_TRANSLATE_NOOP("Field", "Exception number"),
                                    Unique | Listed),
    field<&PolicyException::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&PolicyException::clause>("clause", QT_TRANSLATE_NOOP("Field", "Provision"), Required | Listed,
                                    "112(1)"),
    field<&PolicyException::duties>("duties", QT_TRANSLATE_NOOP("Field", "Duties relaxed"), 0, "112(1)"),
    field<&PolicyException::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of exception"), Required,
                                  "112(1)"),
    field<&PolicyException::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                                     "112(1)"),
    field<&PolicyException::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Required | Multiline,
                                    "112(1)"),
    field<&PolicyException::otherMethod>("other_method", QT_TRANSLATE_NOOP("Field", "Other method"),
                                         Multiline, "112(1)"),
    field<&PolicyException::minimumScope>(
        "minimum_scope", QT_TRANSLATE_NOOP("Field", "Smallest range that suffices"), Multiline, "112(2)"),
    field<&PolicyException::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&PolicyException::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset concerned")),
    field<&PolicyException::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), Required,
                                       "112(2)"),
    field<&PolicyException::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"),
                                        Required | Listed, "112(2)"),
    field<&PolicyException::urgent>("urgent", QT_TRANSLATE_NOOP("Field", "Urgent"), Required | Listed,
                                    "112(2)"),
    field<&PolicyException::requestedBy>("requested_by", QT_TRANSLATE_NOOP("Field", "Requested by"), Personal,
                                         "112(1)"),
    field<&PolicyException::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), 0,
                                         "112(1)"),
    field<&PolicyException::approval>("approval", QT_TRANSLATE_NOOP("Field", "Application to the CISO"), 0,
                                      "112(1)"),
    field<&PolicyException::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Reported to the CISO on"),
                                        0, "112(2)"),
    field<&PolicyException::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision"), 0, "112(1)"),
    field<&PolicyException::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), Personal,
                                       "112(1)"),
    field<&PolicyException::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Listed,
                                       "112(1)"),
    field<&PolicyException::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline),
    field<&PolicyException::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last reviewed on"), 0,
                                        "112(3)"),
    field<&PolicyException::reviewResult>(
        "review_result", QT_TRANSLATE_NOOP("Field", "Present circumstances"), Multiline, "112(3)"),
    field<&PolicyException::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), 0,
                                        "112(3)"),
    field<&PolicyException::liftOrderedOn>("lift_ordered_on",
                                           QT_TRANSLATE_NOOP("Field", "Lifting ordered on"), 0, "112(3)"),
    field<&PolicyException::liftedOn>("lifted_on", QT_TRANSLATE_NOOP("Field", "Lifted on"), Listed, "112(3)"),
    field<&PolicyException::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is left out or done otherwise")},
    {"urgent", QT_TRANSLATE_NOOP("Section", "Approval or report")},
    {"reviewed_on", QT_TRANSLATE_NOOP("Section", "Review and lifting")},
};

static QList<Problem> check(const PolicyException &e)
{
    Contradictions found;
    if (isBefore(e.validUntil, e.validFrom))
        found.add("valid_until", QCoreApplication::translate("PolicyException", "Ends before it begins."));
    if (isBefore(e.decidedOn, e.requestedOn))
        found.add("decided_on",
                  QCoreApplication::translate("PolicyException", "Decided before it was requested."));
    const bool isRefused = e.decision == ExceptionDecision::Refused; // then it never begins
    if (e.urgent && !*e.urgent && !isRefused && isBefore(e.validFrom, e.decidedOn))
        found.add("valid_from",
                  QCoreApplication::translate(
                      "PolicyException", "Unless it is urgent, an exception begins after the decision."));
    if (e.urgent.value_or(false) && isBefore(e.reportedOn, e.validFrom))
        found.add("reported_on",
                  QCoreApplication::translate("PolicyException", "Reported before it was begun."));
    if (isBefore(e.liftedOn, e.validFrom))
        found.add("lifted_on", QCoreApplication::translate("PolicyException", "Lifted before it began."));
    return found.problems();
}

constinit const Register PolicyException::spec {
    .table = "exception",
    .title = QT_TRANSLATE_NOOP("Register", "Exceptions"),
    .article = "112",
    .place = PlaceOfWork::Matters,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Measures of the standard that are done otherwise or not at all for a time. "
                                 "The CISO approves beforehand; in urgency act, then report at once."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<PolicyException>,
    .check = checkOf<PolicyException, check>,
};

} // namespace mamori
