// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/transfer.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field transferItemFields[] = {
    field<&TransferItem::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset")),
    field<&TransferItem::description>("description", QT_TRANSLATE_NOOP("Field", "Description")),
    field<&TransferItem::individualNumber>("individual_number",
                                           QT_TRANSLATE_NOOP("Field", "Individual number")),
    field<&TransferItem::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
};

std::span<const Field> TransferItem::lineFields()
{
    return transferItemFields;
}

static constexpr Field fields[] = {
    field<&Transfer::number>("number", QT_TRANSLATE_NOOP("Field", "Transport number"), Unique | Listed),
    field<&Transfer::kind>("kind", QT_TRANSLATE_NOOP("Field", "Way of transport"), Required | Listed),
    field<&Transfer::content>("content", QT_TRANSLATE_NOOP("Field", "What is transported"),
                              Required | Listed),
    field<&Transfer::items>("items", QT_TRANSLATE_NOOP("Field", "Things transported")),
    level<&Transfer::confidentiality>(Axis::Confidentiality, "confidentiality",
                                      QT_TRANSLATE_NOOP("Field", "Highest confidentiality"),
                                      Required | Listed, "37(3)"),
    field<&Transfer::hasMynumber>("has_mynumber", QT_TRANSLATE_NOOP("Field", "Specific personal information"),
                                  0, "71(3)"),
    field<&Transfer::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), Multiline),
    field<&Transfer::sentFrom>("sent_from", QT_TRANSLATE_NOOP("Field", "Sent from"), Required),
    field<&Transfer::destination>("destination", QT_TRANSLATE_NOOP("Field", "Sent to"),
                                  Required | Listed | Place),
    field<&Transfer::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carried or sent by"),
                              Required | Listed | Personal, "37(3)"),
    field<&Transfer::company>("company", QT_TRANSLATE_NOOP("Field", "Company")),
    field<&Transfer::safeguards>("safeguards", QT_TRANSLATE_NOOP("Field", "Protection on the way"), Required,
                                 "37(3)"),
    field<&Transfer::takeOut>("take_out", QT_TRANSLATE_NOOP("Field", "Take-out")),
    field<&Transfer::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&Transfer::sentAt>("sent_at", QT_TRANSLATE_NOOP("Field", "Sent at"), Required | Listed),
    field<&Transfer::receivedAt>("received_at", QT_TRANSLATE_NOOP("Field", "Received at"), Listed),
    field<&Transfer::receiver>("receiver", QT_TRANSLATE_NOOP("Field", "Received by"), Personal),
    field<&Transfer::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased before"), 0, "108(5)"),
    field<&Transfer::erasedOn>("erased_on", QT_TRANSLATE_NOOP("Field", "Data erased on"), 0, "108(5)"),
    field<&Transfer::notErasedReason>(
        "not_erased_reason", QT_TRANSLATE_NOOP("Field", "Why it cannot be erased"), Multiline, "108(5)"),
    field<&Transfer::secrecyAgreedOn>("secrecy_agreed_on",
                                      QT_TRANSLATE_NOOP("Field", "Secrecy agreement made on"), 0, "108(5)"),
    field<&Transfer::secrecyConfirmed>(
        "secrecy_confirmed", QT_TRANSLATE_NOOP("Field", "Secrecy arrangements confirmed"), 0, "108(5)"),
    field<&Transfer::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned on")),
    field<&Transfer::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is transported")},
    {"sent_from", QT_TRANSLATE_NOOP("Section", "Way and protection")},
    {"sent_at", QT_TRANSLATE_NOOP("Section", "Sending and receipt")},
    {"erased", QT_TRANSLATE_NOOP("Section", "Handing over for repair")},
};

static QList<Problem> check(const Transfer &t)
{
    Contradictions found;
    if (isBefore(t.receivedAt, t.sentAt))
        found.add("received_at", QCoreApplication::translate("Transfer", "Received before it was sent."));
    if (t.erased.value_or(false) && !t.notErasedReason.isEmpty())
        found.add("not_erased_reason",
                  QCoreApplication::translate("Transfer",
                                              "A reason for not erasing although the data were erased."));
    if (isBefore(dayInJapan(t.sentAt), t.erasedOn))
        found.add(
            "erased_on",
            QCoreApplication::translate("Transfer", "Data are erased before the medium is handed over."));
    if (isBefore(t.returnedOn, dayInJapan(t.sentAt)))
        found.add("returned_on", QCoreApplication::translate("Transfer", "Returned before it was sent."));
    return found.problems();
}

constinit const Register Transfer::spec {
    .table = "transfer",
    .title = QT_TRANSLATE_NOOP("Register", "Transports"),
    .article = "37",
    .place = PlaceOfWork::Assets,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "What is carried, sent or handed over to be repaired or stored elsewhere, with the "
                        "protection it had on the way. Needed for all of confidentiality 2 and more."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "content",
    .order = "number",
    .blank = blankOf<Transfer>,
    .check = checkOf<Transfer, check>,
};

} // namespace mamori
