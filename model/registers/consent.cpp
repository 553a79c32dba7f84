// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/consent.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Consent::number>("number", QT_TRANSLATE_NOOP("Field", "Consent number"), Unique | Listed),
    field<&Consent::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Required | Listed | Personal,
                           "45(2)"),
    field<&Consent::appointedFrom>("appointed_from", QT_TRANSLATE_NOOP("Field", "Appointed from"),
                                   Required | Listed, "45(2)"),
    field<&Consent::appointedUntil>("appointed_until", QT_TRANSLATE_NOOP("Field", "Appointed until"), Listed),
    field<&Consent::needed>("needed", QT_TRANSLATE_NOOP("Field", "Consent needed"), Required | Listed,
                            "45(2)"),
    field<&Consent::notNeededReason>("not_needed_reason", QT_TRANSLATE_NOOP("Field", "Why it is not needed"),
                                     Multiline, "45(2)"),
    field<&Consent::judgedBy>("judged_by", QT_TRANSLATE_NOOP("Field", "Judged by"), Personal),
    field<&Consent::judgedOn>("judged_on", QT_TRANSLATE_NOOP("Field", "Judged on")),
    field<&Consent::textVersion>("text_version", QT_TRANSLATE_NOOP("Field", "Version of the text"), 0,
                                 "45(2)"),
    field<&Consent::askedOn>("asked_on", QT_TRANSLATE_NOOP("Field", "Consent asked for on")),
    field<&Consent::signedOn>("signed_on", QT_TRANSLATE_NOOP("Field", "Signed on"), Listed, "45(2)"),
    field<&Consent::keptAt>("kept_at", QT_TRANSLATE_NOOP("Field", "Paper kept at")),
    field<&Consent::renewalOf>("renewal_of", QT_TRANSLATE_NOOP("Field", "Renewal of")),
    field<&Consent::renewBy>("renew_by", QT_TRANSLATE_NOOP("Field", "Renew by"), Listed),
    field<&Consent::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Person and appointment")},
    {"needed", QT_TRANSLATE_NOOP("Section", "Is it needed?")},
    {"text_version", QT_TRANSLATE_NOOP("Section", "Signature")},
};

static QList<Problem> check(const Consent &c)
{
    Contradictions found;
    if (isBefore(c.appointedUntil, c.appointedFrom))
        found.add("appointed_until",
                  QCoreApplication::translate("Consent", "Appointed until before appointed from."));
    if (c.needed.value_or(false) && !c.notNeededReason.isEmpty())
        found.add("not_needed_reason",
                  QCoreApplication::translate("Consent", "A reason for not asking although it is needed."));
    if (isBefore(c.signedOn, c.askedOn))
        found.add("signed_on", QCoreApplication::translate("Consent", "Signed before it was asked for."));
    if (isBefore(c.renewBy, c.signedOn))
        found.add("renew_by", QCoreApplication::translate("Consent", "To be renewed before it was signed."));
    return found.problems();
}

constinit const Register Consent::spec {
    .table = "consent",
    .title = QT_TRANSLATE_NOOP("Register", "Consents"),
    .article = "45",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Whether a non-regular member of staff is asked to sign the consent to the "
                                 "policy, and the signature. One entry for each appointment."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "text_version",
    .order = "number",
    .blank = blankOf<Consent>,
    .check = checkOf<Consent, check>,
};

} // namespace mamori
