// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/sns_account.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field snsUserFields[] = {
    field<&SnsUser::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff member"), Personal),
    field<&SnsUser::name>("name", QT_TRANSLATE_NOOP("Field", "Name (not staff)"), Personal),
    field<&SnsUser::since>("since", QT_TRANSLATE_NOOP("Field", "Since")),
    field<&SnsUser::lostRightOn>("lost_right_on", QT_TRANSLATE_NOOP("Field", "Lost the right on")),
    field<&SnsUser::stoppedOn>("stopped_on", QT_TRANSLATE_NOOP("Field", "Use stopped on")),
};

std::span<const Field> SnsUser::lineFields()
{
    return snsUserFields;
}

static constexpr Field fields[] = {
    field<&SnsAccount::service>("service", QT_TRANSLATE_NOOP("Field", "Social medium"), Required | Listed,
                                "128(1)"),
    field<&SnsAccount::account>("account", QT_TRANSLATE_NOOP("Field", "Account"), Required | Listed,
                                "128(1)"),
    field<&SnsAccount::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Used for"), Required | Listed,
                                "128(1)"),
    field<&SnsAccount::address>("address", QT_TRANSLATE_NOOP("Field", "Web address")),
    field<&SnsAccount::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Person responsible"),
                                    Required | Listed | Personal, "128(2)(3)"),
    field<&SnsAccount::users>("users", QT_TRANSLATE_NOOP("Field", "Users"), 0, "128(3)(1)"),
    field<&SnsAccount::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "In use since")),
    field<&SnsAccount::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&SnsAccount::requestedBy>("requested_by", QT_TRANSLATE_NOOP("Field", "Requested by"), Personal,
                                    "128(1)"),
    field<&SnsAccount::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), 0, "128(1)"),
    field<&SnsAccount::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), Personal,
                                   "128(1)"),
    field<&SnsAccount::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed,
                                   "128(1)"),
    field<&SnsAccount::selfApprovalReason>("self_approval_reason",
                                           QT_TRANSLATE_NOOP("Field", "Why approver and applicant are one"),
                                           Multiline, "14(1)"),
    field<&SnsAccount::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "128(1)"),
    field<&SnsAccount::approvalNumber>("approval_number",
                                       QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)")),
    field<&SnsAccount::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures"), 0, "128(2)"),
    field<&SnsAccount::announcedOn>("announced_on", QT_TRANSLATE_NOOP("Field", "On the city's website since"),
                                    0, "128(2)(1)ア"),
    field<&SnsAccount::profileNamesCity>("profile_names_city",
                                         QT_TRANSLATE_NOOP("Field", "Profile names the city and the section"),
                                         0, "128(2)(1)イ"),
    field<&SnsAccount::accessLimited>("access_limited", QT_TRANSLATE_NOOP("Field", "How users are limited"),
                                      0, "128(3)(1)"),
    field<&SnsAccount::substitute>("substitute", QT_TRANSLATE_NOOP("Field", "Substitute when it fails"), 0,
                                   "128(3)(3)"),
    field<&SnsAccount::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last reviewed on")),
    field<&SnsAccount::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), Listed),
    field<&SnsAccount::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"service", QT_TRANSLATE_NOOP("Section", "The account")},
    {"requested_by", QT_TRANSLATE_NOOP("Section", "Approval")},
    {"measures", QT_TRANSLATE_NOOP("Section", "Measures")},
};

static QList<Problem> check(const SnsAccount &s)
{
    Contradictions found;
    if (isSame(s.approvedBy, s.requestedBy) && s.selfApprovalReason.isEmpty())
        found.add("approved_by",
                  QCoreApplication::translate("SnsAccount",
                                              "The applicant cannot approve the own application, unless "
                                              "nobody else can; then say why."));
    if (isBefore(s.approvedOn, s.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("SnsAccount", "Approved before it was requested."));
    if (isBefore(s.endedOn, s.startedOn))
        found.add("ended_on", QCoreApplication::translate("SnsAccount", "Ended before it came into use."));
    for (const SnsUser &user : s.users) {
        if (isBefore(user.stoppedOn, user.since))
            found.add("users", QCoreApplication::translate("SnsAccount", "Stopped before it began."));
    }
    return found.problems();
}

constinit const Register SnsAccount::spec {
    .table = "sns_account",
    .title = QT_TRANSLATE_NOOP("Register", "Social media accounts"),
    .article = "128",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Accounts on social media, for publishing or for sharing among staff: who "
                                 "approved them, who answers for them, what protects them."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "account",
    .order = "service",
    .blank = blankOf<SnsAccount>,
    .check = checkOf<SnsAccount, check>,
};

} // namespace mamori
