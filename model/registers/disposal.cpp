// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/disposal.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field disposedItemFields[] = {
    field<&DisposedItem::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset")),
    field<&DisposedItem::description>("description", QT_TRANSLATE_NOOP("Field", "Description")),
    field<&DisposedItem::individualNumber>("individual_number",
                                           QT_TRANSLATE_NOOP("Field", "Individual number")),
    field<&DisposedItem::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    field<&DisposedItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    field<&DisposedItem::outOf>("out_of", QT_TRANSLATE_NOOP("Field", "Out of")),
};

std::span<const Field> DisposedItem::lineFields()
{
    return disposedItemFields;
}

static constexpr Field fields[] = {
    field<&Disposal::number>("number", QT_TRANSLATE_NOOP("Field", "Disposal number"), Unique | Listed),
    field<&Disposal::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of disposal"), Required | Listed),
    field<&Disposal::subject>("subject", QT_TRANSLATE_NOOP("Field", "What is disposed of"),
                              Required | Listed),
    field<&Disposal::items>("items", QT_TRANSLATE_NOOP("Field", "Things disposed of"), Required, "39(1)"),
    level<&Disposal::confidentiality>(Axis::Confidentiality, "confidentiality",
                                      QT_TRANSLATE_NOOP("Field", "Highest confidentiality"),
                                      Required | Listed, "39(1)"),
    field<&Disposal::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Required, "17(1)"),
    field<&Disposal::retentionEnded>("retention_ended", QT_TRANSLATE_NOOP("Field", "Kept until"), 0, "39(1)"),
    field<&Disposal::earlyReason>("early_reason", QT_TRANSLATE_NOOP("Field", "Why before the retention ends"),
                                  Multiline),
    field<&Disposal::method>("method", QT_TRANSLATE_NOOP("Field", "Method"), Required | Listed, "39(3)(1)"),
    field<&Disposal::contractor>("contractor", QT_TRANSLATE_NOOP("Field", "Company in charge")),
    field<&Disposal::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures of the disposal"), 0,
                               "39(2)"),
    field<&Disposal::sortedBy>("sorted_by", QT_TRANSLATE_NOOP("Field", "Nothing by mistake: confirmed by"),
                               Personal, "39(2)(1)"),
    field<&Disposal::requester>("requester", QT_TRANSLATE_NOOP("Field", "Applicant"), Personal),
    field<&Disposal::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), Required),
    field<&Disposal::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "39(1)"),
    field<&Disposal::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), Personal, "39(1)"),
    field<&Disposal::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed, "39(1)"),
    field<&Disposal::selfApprovalReason>("self_approval_reason",
                                         QT_TRANSLATE_NOOP("Field", "Why the applicant had to approve"),
                                         Multiline, "14(1)"),
    field<&Disposal::erasedAt>("erased_at", QT_TRANSLATE_NOOP("Field", "Erased at"), 0, "39(3)(4)"),
    field<&Disposal::erasedBy>("erased_by", QT_TRANSLATE_NOOP("Field", "Erased by"), Personal, "39(3)(4)"),
    field<&Disposal::erasure>("erasure", QT_TRANSLATE_NOOP("Field", "How it was erased"), Multiline,
                              "39(3)(4)"),
    field<&Disposal::erasedInCity>("erased_in_city", QT_TRANSLATE_NOOP("Field", "Erased in a city facility"),
                                   0, "39(3)(4)"),
    field<&Disposal::erasurePlace>("erasure_place", QT_TRANSLATE_NOOP("Field", "Place of the erasure")),
    field<&Disposal::handedOverAt>("handed_over_at", QT_TRANSLATE_NOOP("Field", "Handed over at"), 0,
                                   "39(3)(3)"),
    field<&Disposal::doneAt>("done_at", QT_TRANSLATE_NOOP("Field", "Disposed of at"), Listed, "39(2)(5)"),
    field<&Disposal::doneBy>("done_by", QT_TRANSLATE_NOOP("Field", "Person in charge"), Listed | Personal,
                             "39(2)(5)"),
    field<&Disposal::processing>("processing", QT_TRANSLATE_NOOP("Field", "What was done"), Multiline,
                                 "39(2)(5)"),
    field<&Disposal::proof>("proof", QT_TRANSLATE_NOOP("Field", "Proof of the destruction"), 0, "39(3)(2)"),
    field<&Disposal::watchedBy>("watched_by", QT_TRANSLATE_NOOP("Field", "Watched by"), Personal, "39(3)(2)"),
    field<&Disposal::watchedAt>("watched_at", QT_TRANSLATE_NOOP("Field", "Watched at"), 0, "39(3)(2)"),
    field<&Disposal::certificateNumber>(
        "certificate_number", QT_TRANSLATE_NOOP("Field", "Number of the certificate"), 0, "39(3)(2)"),
    field<&Disposal::certificateOn>("certificate_on", QT_TRANSLATE_NOOP("Field", "Date of the certificate"),
                                    0, "39(3)(2)"),
    field<&Disposal::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is disposed of")},
    {"method", QT_TRANSLATE_NOOP("Section", "Method and measures")},
    {"requester", QT_TRANSLATE_NOOP("Section", "Application and approval")},
    {"erased_at", QT_TRANSLATE_NOOP("Section", "Erasure")},
    {"done_at", QT_TRANSLATE_NOOP("Section", "Done")},
    {"proof", QT_TRANSLATE_NOOP("Section", "Proof")},
};

static void checkErasure(const Disposal &d, Contradictions &found)
{
    if (isBefore(d.handedOverAt, d.erasedAt))
        found.add("handed_over_at",
                  QCoreApplication::translate("Disposal", "Handed over before the data were erased."));
    if (d.proof == DestructionProof::ErasedFirst && d.erasedInCity && !*d.erasedInCity)
        found.add("erased_in_city",
                  QCoreApplication::translate(
                      "Disposal", "What nobody watches being destroyed is erased in a city facility first."));
}

static void checkQuantities(const Disposal &d, Contradictions &found)
{
    for (const DisposedItem &item : d.items) {
        if (item.quantity.value_or(1) < 1)
            found.add("items", QCoreApplication::translate("Disposal", "At least one goes, or none at all."));
        if (item.outOf && item.quantity.value_or(0) > *item.outOf)
            found.add("items", QCoreApplication::translate("Disposal", "More go than there were."));
    }
}

static QList<Problem> check(const Disposal &d)
{
    Contradictions found;
    checkQuantities(d, found);
    if (isSame(d.approvedBy, d.requester) && d.selfApprovalReason.isEmpty())
        found.add(
            "approved_by",
            QCoreApplication::translate(
                "Disposal",
                "The applicant cannot approve the own application, unless nobody else can; then say why."));
    if (isBefore(d.approvedOn, d.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("Disposal", "Approved before it was requested."));
    const QDate done = dayInJapan(d.doneAt);
    if (isBefore(done, d.approvedOn))
        found.add("done_at", QCoreApplication::translate("Disposal", "Disposed of before it was approved."));
    if (isBefore(done, d.retentionEnded) && d.earlyReason.isEmpty())
        found.add("early_reason",
                  QCoreApplication::translate("Disposal",
                                              "Disposed of before the retention period ends; say why."));
    if (isSame(d.sortedBy, d.doneBy))
        found.add(
            "sorted_by",
            QCoreApplication::translate(
                "Disposal",
                "Another person than the one in charge confirms that nothing is disposed of by mistake."));
    checkErasure(d, found);
    return found.problems();
}

constinit const Register Disposal::spec {
    .table = "disposal",
    .title = QT_TRANSLATE_NOOP("Register", "Disposal and return"),
    .article = "39",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "What is disposed of or given back to its owner: who approved it, how it was made unreadable, and "
        "who saw it. Write the plan first, have it approved, then record what was done."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "subject",
    .order = "number",
    .blank = blankOf<Disposal>,
    .check = checkOf<Disposal, check>,
};

} // namespace mamori
