// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/card.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Card::cardNumber>("card_number", QT_TRANSLATE_NOOP("Field", "Card number"),
                             Required | Unique | Listed),
    field<&Card::system>("system", QT_TRANSLATE_NOOP("Field", "Use of the card"), Listed),
    field<&Card::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), Required | Listed),
    field<&Card::issuer>("issuer", QT_TRANSLATE_NOOP("Field", "Issuer"), 0, "49(1)(3)"),
    field<&Card::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder"), Listed | Personal, "49(1)"),
    field<&Card::holderName>("holder_name", QT_TRANSLATE_NOOP("Field", "Holder outside the section"),
                             Personal),
    field<&Card::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on"), Listed),
    field<&Card::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned on")),
    field<&Card::spareUnusable>("spare_unusable", QT_TRANSLATE_NOOP("Field", "Spare cannot be used"), 0,
                                "49(3)"),
    field<&Card::keptAt>("kept_at", QT_TRANSLATE_NOOP("Field", "Kept at"), 0, "49(3)"),
    field<&Card::noticedAt>("noticed_at", QT_TRANSLATE_NOOP("Field", "Noticed at"), 0, "49(1)(3)"),
    field<&Card::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Field", "Reported to the issuer at"), 0,
                             "49(1)(3)"),
    field<&Card::reportedBy>("reported_by", QT_TRANSLATE_NOOP("Field", "Reported by"), Personal, "49(1)(3)"),
    field<&Card::instruction>("instruction", QT_TRANSLATE_NOOP("Field", "Instruction received"), Multiline,
                              "49(1)(3)"),
    field<&Card::invalidatedAt>("invalidated_at", QT_TRANSLATE_NOOP("Field", "Invalidated at"), Listed,
                                "49(2)"),
    field<&Card::collectedOn>("collected_on", QT_TRANSLATE_NOOP("Field", "Collected on"), Listed, "49(4)"),
    field<&Card::systemDataErasedOn>("system_data_erased_on",
                                     QT_TRANSLATE_NOOP("Field", "Erased from the system on"), 0, "49(4)(1)"),
    field<&Card::cardReadable>("card_readable", QT_TRANSLATE_NOOP("Field", "Data in the card can be read"), 0,
                               "49(4)(2)"),
    field<&Card::cardDataErasedOn>("card_data_erased_on", QT_TRANSLATE_NOOP("Field", "Erased in the card on"),
                                   0, "49(4)(2)"),
    field<&Card::shreddedOn>("shredded_on", QT_TRANSLATE_NOOP("Field", "Shredded on"), 0, "49(4)(3)"),
    field<&Card::doneBy>("done_by", QT_TRANSLATE_NOOP("Field", "Person in charge"), Personal, "49(4)"),
    field<&Card::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"card_number", QT_TRANSLATE_NOOP("Section", "Card")},
    {"spare_unusable", QT_TRANSLATE_NOOP("Section", "Spare card")},
    {"noticed_at", QT_TRANSLATE_NOOP("Section", "Loss or damage")},
    {"collected_on", QT_TRANSLATE_NOOP("Section", "Collection and destruction")},
};

static QList<Problem> check(const Card &c)
{
    Contradictions found;
    if (c.status == CardStatus::Spare && (c.holder || !c.holderName.isEmpty()))
        found.add("status", QCoreApplication::translate("Card", "A spare card has no holder."));
    if (isBefore(c.reportedAt, c.noticedAt))
        found.add("reported_at", QCoreApplication::translate("Card", "Reported before it was noticed."));
    if (isBefore(c.returnedOn, c.issuedOn))
        found.add("returned_on", QCoreApplication::translate("Card", "Returned before it was issued."));
    if (isBefore(c.shreddedOn, c.systemDataErasedOn) || isBefore(c.shreddedOn, c.cardDataErasedOn))
        found.add("shredded_on",
                  QCoreApplication::translate("Card", "Data are erased before the card is shredded."));
    if (c.status == CardStatus::Destroyed && isBefore(c.shreddedOn, c.collectedOn))
        found.add("collected_on", QCoreApplication::translate("Card", "Shredded before it was collected."));
    return found.problems();
}

constinit const Register Card::spec {
    .table = "card",
    .title = QT_TRANSLATE_NOOP("Register", "Authentication cards"),
    .article = "49",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Cards that prove who somebody is: who holds them, what happened to lost "
                                 "and soiled ones, and how collected ones were destroyed."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "card_number",
    .order = "card_number",
    .blank = blankOf<Card>,
    .check = checkOf<Card, check>,
};

} // namespace mamori
