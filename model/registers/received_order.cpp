// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/received_order.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field handedOverFields[] = {
    field<&HandedOver::thing>("thing", QT_TRANSLATE_NOOP("Field", "What was handed over"), Required),
    field<&HandedOver::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Handed to")),
    field<&HandedOver::handedOn>("handed_on", QT_TRANSLATE_NOOP("Field", "Handed in on")),
    field<&HandedOver::backOn>("back_on", QT_TRANSLATE_NOOP("Field", "Returned on")),
};

std::span<const Field> HandedOver::lineFields()
{
    return handedOverFields;
}

static constexpr Field fields[] = {
    field<&ReceivedOrder::number>("number", QT_TRANSLATE_NOOP("Field", "Order number"), Unique | Listed),
    field<&ReceivedOrder::fromOffice>("from_office", QT_TRANSLATE_NOOP("Field", "From"), Required | Listed,
                                      "44(3)"),
    field<&ReceivedOrder::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of order"), Required | Listed,
                                "44(3)"),
    field<&ReceivedOrder::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&ReceivedOrder::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                                   "44(3)"),
    field<&ReceivedOrder::clause>("clause", QT_TRANSLATE_NOOP("Field", "Provision")),
    field<&ReceivedOrder::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received on"),
                                      Required | Listed, "44(3)"),
    field<&ReceivedOrder::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), Listed),
    field<&ReceivedOrder::incident>("incident", QT_TRANSLATE_NOOP("Field", "Breach")),
    field<&ReceivedOrder::exception>("exception", QT_TRANSLATE_NOOP("Field", "Exception"), 0, "112(3)"),
    field<&ReceivedOrder::cloudService>("cloud_service", QT_TRANSLATE_NOOP("Field", "Cloud service"), 0,
                                        "122(1)(4)"),
    field<&ReceivedOrder::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract"), 0, "130(4)"),
    field<&ReceivedOrder::owner>("owner", QT_TRANSLATE_NOOP("Field", "Person in charge"), Listed | Personal),
    field<&ReceivedOrder::action>("action", QT_TRANSLATE_NOOP("Field", "Action taken"), Multiline, "44(3)"),
    field<&ReceivedOrder::auditor>("auditor", QT_TRANSLATE_NOOP("Field", "Auditor"), Personal, "14(1)(2)"),
    field<&ReceivedOrder::auditorIndependent>(
        "auditor_independent", QT_TRANSLATE_NOOP("Field", "Auditor is independent of what is audited"), 0,
        "14(1)(2)"),
    field<&ReceivedOrder::handedOver>("handed_over", QT_TRANSLATE_NOOP("Field", "Things handed over"), 0,
                                      "110(2)"),
    field<&ReceivedOrder::stoppedAt>("stopped_at", QT_TRANSLATE_NOOP("Field", "Stopped or cut off at"), 0,
                                     "104(2)"),
    field<&ReceivedOrder::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), Multiline),
    field<&ReceivedOrder::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered on"), 0, "110(1)"),
    field<&ReceivedOrder::refusalReason>("refusal_reason", QT_TRANSLATE_NOOP("Field", "Why it was refused"),
                                         Multiline, "110(1)"),
    field<&ReceivedOrder::completedOn>("completed_on", QT_TRANSLATE_NOOP("Field", "Completed on"), Listed,
                                       "44(3)"),
    field<&ReceivedOrder::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What arrived")},
    {"owner", QT_TRANSLATE_NOOP("Section", "What was done")},
};

static QList<Problem> check(const ReceivedOrder &o)
{
    Contradictions found;
    if (isBefore(o.completedOn, o.receivedOn))
        found.add("completed_on",
                  QCoreApplication::translate("ReceivedOrder", "Completed before it was received."));
    if (isBefore(o.answeredOn, o.receivedOn))
        found.add("answered_on",
                  QCoreApplication::translate("ReceivedOrder", "Answered before it was received."));
    return found.problems();
}

constinit const Register ReceivedOrder::spec {
    .table = "received_order",
    .title = QT_TRANSLATE_NOOP("Register", "Orders and notices received"),
    .article = "44",
    .place = PlaceOfWork::Matters,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Orders, notices, surveys and audits that reached the section: from whom, "
                                 "due when, done when. Enter it on the day it arrives."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<ReceivedOrder>,
    .check = checkOf<ReceivedOrder, check>,
};

} // namespace mamori
