// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/user_id.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field idHolderFields[] = {
    field<&IdHolder::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Personal),
    field<&IdHolder::name>("name", QT_TRANSLATE_NOOP("Field", "Person outside the section"), Personal),
    field<&IdHolder::from>("from", QT_TRANSLATE_NOOP("Field", "Held from")),
    field<&IdHolder::until>("until", QT_TRANSLATE_NOOP("Field", "Held until")),
};

std::span<const Field> IdHolder::lineFields()
{
    return idHolderFields;
}

static constexpr Field idReviewFields[] = {
    field<&IdReview::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), Required),
    field<&IdReview::by>("by", QT_TRANSLATE_NOOP("Field", "Person"), Required | Personal),
    field<&IdReview::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Required),
    field<&IdReview::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};

std::span<const Field> IdReview::lineFields()
{
    return idReviewFields;
}

static constexpr Field fields[] = {
    field<&UserId::number>("number", QT_TRANSLATE_NOOP("Field", "Entry number"), Unique | Listed),
    field<&UserId::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of ID"), Required | Listed),
    field<&UserId::login>("login", QT_TRANSLATE_NOOP("Field", "ID"), Required | Listed, "53(4)"),
    field<&UserId::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Required | Listed, "53(4)"),
    field<&UserId::holders>("holders", QT_TRANSLATE_NOOP("Field", "Holders"), Required, "50(1)"),
    field<&UserId::rights>("rights", QT_TRANSLATE_NOOP("Field", "Rights"), Required | Multiline, "53(4)"),
    field<&UserId::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), Multiline),
    field<&UserId::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval")),
    field<&UserId::requester>("requester", QT_TRANSLATE_NOOP("Field", "Applicant"), Personal),
    field<&UserId::approverOffice>("approver_office", QT_TRANSLATE_NOOP("Field", "Deciding office")),
    field<&UserId::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), Personal, "53(4)"),
    field<&UserId::approvedByName>(
        "approved_by_name", QT_TRANSLATE_NOOP("Field", "Approver outside the section"), Personal, "56(1)"),
    field<&UserId::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Required, "53(4)"),
    field<&UserId::selfApprovalReason>("self_approval_reason",
                                       QT_TRANSLATE_NOOP("Field", "Why the holder had to approve"), Multiline,
                                       "14(1)"),
    field<&UserId::grantedBy>("granted_by", QT_TRANSLATE_NOOP("Field", "Set up by"), Personal, "56(1)"),
    field<&UserId::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on"), Listed, "53(4)"),
    field<&UserId::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"), Listed),
    field<&UserId::stricterPassword>("stricter_password",
                                     QT_TRANSLATE_NOOP("Field", "Stricter password rules"), 0, "56(2)"),
    field<&UserId::stricterAttempts>("stricter_attempts",
                                     QT_TRANSLATE_NOOP("Field", "Stricter limit of attempts"), 0, "56(2)"),
    field<&UserId::connectionLimit>("connection_limit",
                                    QT_TRANSLATE_NOOP("Field", "Limit of connections and hours"), 0, "56(3)"),
    field<&UserId::strongPassword>("strong_password",
                                   QT_TRANSLATE_NOOP("Field", "Password of the strength set"), 0, "90(3)(3)"),
    field<&UserId::machines>("machines", QT_TRANSLATE_NOOP("Field", "Machines it may enter"), Multiline,
                             "90(3)(2)"),
    field<&UserId::reviews>("reviews", QT_TRANSLATE_NOOP("Field", "Reviews"), AppendOnly, "55(2)"),
    field<&UserId::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last check of the ID on"),
                               Derived | Listed, "55(2)"),
    field<&UserId::leakReportedAt>("leak_reported_at",
                                   QT_TRANSLATE_NOOP("Field", "Password leak reported at"), 0, "52(1)(5)"),
    field<&UserId::passwordChangedAt>("password_changed_at",
                                      QT_TRANSLATE_NOOP("Field", "Password changed at"), 0, "52(1)(5)"),
    field<&UserId::unneededSince>("unneeded_since", QT_TRANSLATE_NOOP("Field", "Unneeded since"), Listed,
                                  "55(1)"),
    field<&UserId::administratorToldOn>("administrator_told_on",
                                        QT_TRANSLATE_NOOP("Field", "Administrator told on"), 0, "55(1)"),
    field<&UserId::stoppedOn>("stopped_on", QT_TRANSLATE_NOOP("Field", "Stopped on"), Listed, "53(4)"),
    field<&UserId::deletedOn>("deleted_on", QT_TRANSLATE_NOOP("Field", "Deleted on")),
    field<&UserId::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "ID")},
    {"approval", QT_TRANSLATE_NOOP("Section", "Approval and issue")},
    {"stricter_password", QT_TRANSLATE_NOOP("Section", "Limits")},
    {"reviews", QT_TRANSLATE_NOOP("Section", "Reviews")},
    {"leak_reported_at", QT_TRANSLATE_NOOP("Section", "Leak of a password")},
    {"unneeded_since", QT_TRANSLATE_NOOP("Section", "End")},
};

static bool holds(const UserId &id, Id<Staff> person)
{
    return std::any_of(id.holders.cbegin(), id.holders.cend(),
                       [person](const IdHolder &holder) { return isSame(holder.staff, person); });
}

static qsizetype currentHolders(const UserId &id)
{
    return std::count_if(id.holders.cbegin(), id.holders.cend(),
                         [](const IdHolder &holder) { return !holder.until.isValid(); });
}

static QList<Problem> check(const UserId &i)
{
    Contradictions found;
    if ((holds(i, i.approvedBy) || isSame(i.approvedBy, i.requester)) && i.selfApprovalReason.isEmpty())
        found.add(
            "approved_by",
            QCoreApplication::translate(
                "UserId", "The holder cannot approve the own ID, unless nobody else can; then say why."));
    if (i.kind == IdKind::User && currentHolders(i) > 1)
        found.add(
            "holders",
            QCoreApplication::translate("UserId", "A user ID has one holder; enter it as a shared ID."));
    for (const IdHolder &holder : i.holders) {
        if (isBefore(holder.until, holder.from))
            found.add("holders", QCoreApplication::translate("UserId", "Held until before held from."));
    }
    if (isBefore(i.issuedOn, i.approvedOn))
        found.add("issued_on", QCoreApplication::translate("UserId", "Issued before it was approved."));
    if (isBefore(i.stoppedOn, i.issuedOn))
        found.add("stopped_on", QCoreApplication::translate("UserId", "Stopped before it was issued."));
    if (isBefore(i.deletedOn, i.issuedOn))
        found.add("deleted_on", QCoreApplication::translate("UserId", "Deleted before it was issued."));
    if (isBefore(i.administratorToldOn, i.unneededSince))
        found.add(
            "administrator_told_on",
            QCoreApplication::translate("UserId", "The administrator was told before the ID was unneeded."));
    return found.problems();
}

static UserId withLastReview(UserId id)
{
    id.reviewedOn = {};
    for (const IdReview &review : id.reviews) {
        if (!id.reviewedOn.isValid() || id.reviewedOn < review.on)
            id.reviewedOn = review.on;
    }
    return id;
}

constinit const Register UserId::spec {
    .table = "user_id",
    .title = QT_TRANSLATE_NOOP("Register", "IDs and rights"),
    .article = "53",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "User, administrator, shared and development IDs of the systems, and folders for few: who holds "
        "them, with which rights, when they were reviewed and stopped. Never write a password here."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "login",
    .order = "number",
    .blank = blankOf<UserId>,
    .check = checkOf<UserId, check>,
    .derive = deriveOf<UserId, withLastReview>,
};

} // namespace mamori
