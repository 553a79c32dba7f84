// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/provision.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Provision::number>("number", QT_TRANSLATE_NOOP("Field", "Provision number"), Unique | Listed),
    field<&Provision::kind>("kind", QT_TRANSLATE_NOOP("Field", "Copy or provision"), Required | Listed,
                            "16(5)(1)"),
    field<&Provision::subject>("subject", QT_TRANSLATE_NOOP("Field", "What is copied or given"),
                               Required | Listed),
    field<&Provision::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Required),
    field<&Provision::partOnly>("part_only", QT_TRANSLATE_NOOP("Field", "Only a part")),
    field<&Provision::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    level<&Provision::confidentiality>(Axis::Confidentiality, "confidentiality",
                                       QT_TRANSLATE_NOOP("Field", "Confidentiality"), Required | Listed,
                                       "17(5)"),
    level<&Provision::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"), 0,
                                 "79(1)(2)"),
    field<&Provision::need>("need", QT_TRANSLATE_NOOP("Field", "Why the work needs it"), Required | Multiline,
                            "16(5)(1)"),
    field<&Provision::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&Provision::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Need confirmed by"), Personal),
    field<&Provision::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Need confirmed on")),
    field<&Provision::selfConfirmationReason>("self_confirmation_reason",
                                              QT_TRANSLATE_NOOP("Field", "Why the provider had to confirm"),
                                              Multiline, "14(1)"),
    field<&Provision::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Recipient"), Listed | Personal),
    field<&Provision::recipientSection>("recipient_section",
                                        QT_TRANSLATE_NOOP("Field", "Recipient body or section")),
    field<&Provision::method>("method", QT_TRANSLATE_NOOP("Field", "Way of giving")),
    field<&Provision::safeguards>("safeguards", QT_TRANSLATE_NOOP("Field", "Protection"), 0, "16(5)(1)"),
    field<&Provision::cityMeasuresTaken>(
        "city_measures_taken", QT_TRANSLATE_NOOP("Field", "Chief officer's measures taken"), 0, "79(1)"),
    field<&Provision::providedOn>("provided_on", QT_TRANSLATE_NOOP("Field", "Copied or given on"),
                                  Required | Listed),
    field<&Provision::providedBy>("provided_by", QT_TRANSLATE_NOOP("Field", "Copied or given by"),
                                  Required | Listed | Personal),
    field<&Provision::copy>("copy", QT_TRANSLATE_NOOP("Field", "Entry of the copy"), 0, "17(5)"),
    field<&Provision::copyPlace>("copy_place", QT_TRANSLATE_NOOP("Field", "Place of the copy"), 0, "17(5)"),
    field<&Provision::returnBy>("return_by", QT_TRANSLATE_NOOP("Field", "To be returned or erased by")),
    field<&Provision::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned or erased on"), Listed),
    field<&Provision::returnNote>("return_note", QT_TRANSLATE_NOOP("Field", "How it was returned or erased")),
    field<&Provision::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is copied or given")},
    {"approval", QT_TRANSLATE_NOOP("Section", "Confirmation")},
    {"recipient", QT_TRANSLATE_NOOP("Section", "Provision")},
    {"copy", QT_TRANSLATE_NOOP("Section", "The copy")},
    {"return_by", QT_TRANSLATE_NOOP("Section", "Return or erasure")},
};

static QList<Problem> check(const Provision &p)
{
    Contradictions found;
    if (isSame(p.confirmedBy, p.providedBy) && p.selfConfirmationReason.isEmpty())
        found.add("confirmed_by",
                  QCoreApplication::translate("Provision",
                                              "Another person than the one who gives it confirms the need, "
                                              "unless nobody else can; then say why."));
    if (isSame(p.copy, p.asset))
        found.add("copy",
                  QCoreApplication::translate("Provision", "A copy is another entry than its original."));
    if (isBefore(p.returnedOn, p.providedOn))
        found.add("returned_on", QCoreApplication::translate("Provision", "Returned before it was given."));
    if (isBefore(p.returnBy, p.providedOn))
        found.add("return_by",
                  QCoreApplication::translate("Provision", "To be returned before it is given."));
    return found.problems();
}

constinit const Register Provision::spec {
    .table = "provision",
    .title = QT_TRANSLATE_NOOP("Register", "Copies and provision"),
    .article = "16",
    .place = PlaceOfWork::Assets,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "Copies that were made, and information given to another section or outside the "
                        "city: why the work needs it, how it was protected, and when it comes back."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "subject",
    .order = "number",
    .blank = blankOf<Provision>,
    .check = checkOf<Provision, check>,
};

} // namespace mamori
