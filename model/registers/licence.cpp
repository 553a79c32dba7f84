// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/licence.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Licence::name>("name", QT_TRANSLATE_NOOP("Field", "Name of software"), Required | Listed,
                          "80(2)(2)"),
    field<&Licence::version>("version", QT_TRANSLATE_NOOP("Field", "Version"), Listed),
    field<&Licence::publisher>("publisher", QT_TRANSLATE_NOOP("Field", "Publisher")),
    field<&Licence::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of licence")),
    field<&Licence::platform>("platform", QT_TRANSLATE_NOOP("Field", "Platform software"), 0, "94(2)"),
    field<&Licence::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&Licence::cloudService>("cloud_service", QT_TRANSLATE_NOOP("Field", "Cloud service"), 0, "113(2)"),
    field<&Licence::permitted>("permitted", QT_TRANSLATE_NOOP("Field", "Permitted for use"), Listed, "94(2)"),
    field<&Licence::acquired>("acquired", QT_TRANSLATE_NOOP("Field", "Licences acquired"), Required | Listed,
                              "80(2)(2)"),
    field<&Licence::used>("used", QT_TRANSLATE_NOOP("Field", "Licences used"), Required | Listed, "80(2)(2)"),
    field<&Licence::remaining>("remaining", QT_TRANSLATE_NOOP("Field", "Licences left"), Listed | Derived,
                               "80(2)(2)"),
    field<&Licence::installedOn>("installed_on", QT_TRANSLATE_NOOP("Field", "Installed on"), Multiline,
                                 "80(2)(2)"),
    field<&Licence::acquiredOn>("acquired_on", QT_TRANSLATE_NOOP("Field", "Acquired on")),
    field<&Licence::expiresOn>("expires_on", QT_TRANSLATE_NOOP("Field", "Expires on"), Listed),
    field<&Licence::proofPlace>("proof_place", QT_TRANSLATE_NOOP("Field", "Where the proof is kept")),
    field<&Licence::termsConfirmed>("terms_confirmed", QT_TRANSLATE_NOOP("Field", "Terms that matter here"),
                                    Multiline, "113(2)"),
    field<&Licence::termsCheckedOn>("terms_checked_on", QT_TRANSLATE_NOOP("Field", "Terms confirmed on"), 0,
                                    "113(2)"),
    field<&Licence::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "80(1)"),
    field<&Licence::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "80(1)"),
    field<&Licence::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), 0, "80(1)"),
    field<&Licence::supportEnd>("support_end", QT_TRANSLATE_NOOP("Field", "Support ends on"), Listed,
                                "100(2)(1)"),
    field<&Licence::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last reviewed on"), 0, "94(2)"),
    field<&Licence::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), 0, "94(2)"),
    field<&Licence::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&Licence::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"name", QT_TRANSLATE_NOOP("Section", "The software")},
    {"acquired", QT_TRANSLATE_NOOP("Section", "Licences")},
    {"approval", QT_TRANSLATE_NOOP("Section", "Installation and support")},
};

static QList<Problem> check(const Licence &l)
{
    Contradictions found;
    if (l.acquired && *l.acquired < 0)
        found.add("acquired", QCoreApplication::translate("Licence", "This number is not negative."));
    if (l.used && *l.used < 0)
        found.add("used", QCoreApplication::translate("Licence", "This number is not negative."));
    if (isBefore(l.expiresOn, l.acquiredOn))
        found.add("expires_on", QCoreApplication::translate("Licence", "Expires before it was acquired."));
    return found.problems();
}

static Licence derived(Licence licence)
{
    licence.remaining.reset();
    if (licence.acquired && licence.used)
        licence.remaining = *licence.acquired - *licence.used;
    return licence;
}

constinit const Register Licence::spec {
    .table = "licence",
    .title = QT_TRANSLATE_NOOP("Register", "Licences"),
    .article = "80",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Software the section uses: licences bought and in use, until when it is "
                                 "supported. Begin with what was bought."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "name",
    .order = "name",
    .blank = blankOf<Licence>,
    .check = checkOf<Licence, check>,
    .derive = deriveOf<Licence, derived>,
};

} // namespace mamori
