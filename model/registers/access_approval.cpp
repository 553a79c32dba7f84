// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/access_approval.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field fields[] = {
    field<&AccessApproval::number>("number", QT_TRANSLATE_NOOP("Field", "Access number"), Unique | Listed),
    field<&AccessApproval::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Required | Listed | Personal,
                                  "45(3)"),
    field<&AccessApproval::granted>("granted", QT_TRANSLATE_NOOP("Field", "May use"), Listed, "45(3)"),
    field<&AccessApproval::systems>("systems", QT_TRANSLATE_NOOP("Field", "Systems and information"),
                                    Multiline),
    field<&AccessApproval::necessity>("necessity", QT_TRANSLATE_NOOP("Field", "Why the work needs it"),
                                      Required | Multiline, "45(3)"),
    field<&AccessApproval::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on")),
    field<&AccessApproval::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&AccessApproval::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), Personal,
                                       "45(3)"),
    field<&AccessApproval::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed,
                                       "45(3)"),
    field<&AccessApproval::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
    field<&AccessApproval::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"), Listed),
    field<&AccessApproval::blocked>("blocked", QT_TRANSLATE_NOOP("Field", "Blocked"), Listed, "45(3)"),
    field<&AccessApproval::blockedHow>("blocked_how", QT_TRANSLATE_NOOP("Field", "How it is blocked")),
    field<&AccessApproval::blockedCheckedOn>("blocked_checked_on",
                                             QT_TRANSLATE_NOOP("Field", "Block confirmed on"), 0, "45(3)"),
    field<&AccessApproval::blockedCheckedBy>("blocked_checked_by",
                                             QT_TRANSLATE_NOOP("Field", "Block confirmed by"), Personal),
    field<&AccessApproval::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on"), Listed),
    field<&AccessApproval::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Person and need")},
    {"requested_on", QT_TRANSLATE_NOOP("Section", "Approval")},
    {"blocked", QT_TRANSLATE_NOOP("Section", "What is blocked")},
};

static bool isGrantedAndBlocked(const AccessApproval &a)
{
    return std::any_of(a.granted.cbegin(), a.granted.cend(),
                       [&a](AccessKind kind) { return a.blocked.contains(kind); });
}

static QList<Problem> check(const AccessApproval &a)
{
    Contradictions found;
    if (isSame(a.approvedBy, a.staff))
        found.add("approved_by",
                  QCoreApplication::translate("AccessApproval", "Nobody approves the own access."));
    if (isGrantedAndBlocked(a))
        found.add("blocked",
                  QCoreApplication::translate("AccessApproval", "What is approved is not blocked."));
    if (isBefore(a.approvedOn, a.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("AccessApproval", "Approved before it was requested."));
    if (isBefore(a.validUntil, a.validFrom))
        found.add("valid_until",
                  QCoreApplication::translate("AccessApproval", "Valid until before valid from."));
    if (isBefore(a.endedOn, a.validFrom))
        found.add("ended_on", QCoreApplication::translate("AccessApproval", "Ended before it was valid."));
    return found.problems();
}

constinit const Register AccessApproval::spec {
    .table = "access_approval",
    .title = QT_TRANSLATE_NOOP("Register", "Access of non-regular staff"),
    .article = "45",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "What a non-regular member of staff may use, and why the work needs it. "
                                 "What is not approved has to be blocked."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "necessity",
    .order = "number",
    .blank = blankOf<AccessApproval>,
    .check = checkOf<AccessApproval, check>,
};

} // namespace mamori
