// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/user_id.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using IdCase = CaseOf<UserId>;

constexpr char registerTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Complete the IDs: holders, rights, approval and end");
constexpr char leakTask[] = QT_TRANSLATE_NOOP("DutyTask", "Change the passwords that may have leaked");
constexpr char unneededTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Tell the administrators which IDs are no longer needed");
constexpr char reviewTask[] = QT_TRANSLATE_NOOP("DutyTask", "Review which IDs are still needed");
constexpr char adminTask[] = QT_TRANSLATE_NOOP("DutyTask", "Settle the administrator IDs");
constexpr char developmentTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle the development IDs: who, what, until when, on which machines");

bool isStanding(const UserId &id)
{
    return !id.stoppedOn.isValid() && !id.deletedOn.isValid();
}

bool isAdmin(const UserId &id)
{
    return id.kind == IdKind::Admin;
}

/// An administrator of what the chief officer runs is approved by the CISO (Art. 56(1)).
bool isOfCommonSystem(const UserId &id)
{
    return isAdmin(id) && (id.approverOffice == Office::Ciso || id.approverOffice == Office::GeneralOfficer);
}

QString approver(const IdCase &c)
{
    return c->approvedByName.isEmpty() ? c.world.nameOf(c->approvedBy) : c->approvedByName;
}

/// Art. 52(1)(5): told and changed, the change after the leak.
DutyFinding passwordChanged(const IdCase &c)
{
    return Judgement(c->leakReportedAt.isValid(), dayInJapan(c->leakReportedAt))
        .needs(c->passwordChangedAt.isValid() && c->passwordChangedAt >= c->leakReportedAt,
               QT_TRANSLATE_NOOP("DutyFinding", "its password has not been changed since it leaked"))
        .fulfilled(dayInJapan(c->passwordChangedAt));
}

Judgement &needsPapers(Judgement &judgement, const IdCase &c)
{
    return judgement
        .needs(!c->holders.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who holds it is not written"))
        .needs(!c->rights.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "what it may do is not written"))
        .needs(c->approvedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .needs(c->issuedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it was issued is not written"));
}

/// Art. 53(4): approved, issued with rights, and stopped when its time is over.
DutyFinding issued(const IdCase &c)
{
    const bool concerned = c->kind == IdKind::User || c->kind == IdKind::Shared;
    Judgement judgement(concerned, c->issuedOn);
    needsPapers(judgement, c);
    return isStanding(c.record) ? judgement.until(c->validUntil, c->issuedOn, approver(c))
                                : judgement.fulfilled(c->issuedOn, approver(c));
}

/// Art. 55(1).
DutyFinding administratorTold(const IdCase &c)
{
    return Judgement(c->unneededSince.isValid(), c->unneededSince)
        .needs(c->administratorToldOn.isValid() || !isStanding(c.record),
               QT_TRANSLATE_NOOP("DutyFinding", "its administrator does not know that it is not needed"))
        .fulfilled(c->administratorToldOn.isValid() ? c->administratorToldOn : c->stoppedOn);
}

DutyFinding reviewed(const IdCase &c, bool concerned)
{
    const QDate due
        = c->issuedOn.isValid() && c.ask.months > 0 ? c->issuedOn.addMonths(c.ask.months) : QDate();
    Judgement judgement(concerned && isStanding(c.record), due);
    judgement.needs(c.ask.months == 0 || c->reviewedOn.isValid(),
                    QT_TRANSLATE_NOOP("DutyFinding", "whether it is still needed was never reviewed"));
    return judgement.lasting(c->reviewedOn, c.ask);
}

/// Art. 55(2).
DutyFinding idReviewed(const IdCase &c)
{
    return reviewed(c, !isAdmin(c.record));
}

/// Art. 56(4).
DutyFinding adminReviewed(const IdCase &c)
{
    return reviewed(c, isAdmin(c.record));
}

/// Art. 56(1).
DutyFinding commonAdmin(const IdCase &c)
{
    return Judgement(isOfCommonSystem(c.record), c->issuedOn)
        .needs(c->approverOffice == Office::Ciso,
               QT_TRANSLATE_NOOP("DutyFinding", "the CISO has not approved who gets it"))
        .needs(!approver(c).isEmpty() || c->approvedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "who approved it is not written"))
        .needs(!c->grantedBy.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "who granted the rights is not written"))
        .needs(c->approvedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .fulfilled(c->approvedOn, approver(c));
}

/// Art. 56(2).
DutyFinding ownAdmin(const IdCase &c)
{
    Judgement judgement(isAdmin(c.record) && !isOfCommonSystem(c.record), c->issuedOn);
    needsPapers(judgement, c);
    return judgement.fulfilled(c->approvedOn, approver(c));
}

bool isOwnStandingAdmin(const UserId &id)
{
    return isAdmin(id) && !isOfCommonSystem(id) && isStanding(id);
}

/// Art. 56(2).
DutyFinding adminStricter(const IdCase &c)
{
    return Judgement(isOwnStandingAdmin(c.record), c->issuedOn)
        .needs(c->stricterPassword == true,
               QT_TRANSLATE_NOOP("DutyFinding", "its password is not said to be stricter than usual"))
        .needs(c->stricterAttempts == true,
               QT_TRANSLATE_NOOP("DutyFinding", "its attempts are not said to be fewer than usual"))
        .fulfilled(c->issuedOn, approver(c));
}

/// Art. 56(3).
DutyFinding adminLimited(const IdCase &c)
{
    return Judgement(isOwnStandingAdmin(c.record), c->issuedOn)
        .needs(!c->connectionLimit.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "how often and how long it may connect is not fixed"))
        .fulfilled(c->issuedOn, approver(c));
}

/// Art. 59(3): a folder for few is asked of the chief officer.
DutyFinding folderAsked(const IdCase &c)
{
    return Judgement(c->kind == IdKind::Folder, c->issuedOn)
        .needs(!c->holders.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who holds it is not written"))
        .needs(c->approverOffice == Office::GeneralOfficer && c->approvedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the chief officer has not set it up"))
        .fulfilled(c->approvedOn, approver(c));
}

/// Art. 74(3)(1): mail for somebody who is not of the section's staff.
DutyFinding guestMail(const IdCase &c)
{
    const bool isMail = c->system.contains(QStringLiteral("メール"))
        || c->system.contains(QStringLiteral("mail"), Qt::CaseInsensitive);
    const bool isGuest = std::any_of(c->holders.cbegin(), c->holders.cend(), [](const IdHolder &holder) {
        return !holder.staff && !holder.name.isEmpty();
    });
    return Judgement(isMail && isGuest && isStanding(c.record), c->issuedOn)
        .needs(c->approverOffice == Office::GeneralOfficer && c->approvedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the chief officer was not asked about mail for a guest"))
        .needs(!c->purpose.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "what it is used for is not written"))
        .fulfilled(c->approvedOn, approver(c));
}

bool isDevelopment(const UserId &id)
{
    return id.kind == IdKind::Development;
}

/// Art. 90(2): who develops, and with which rights.
DutyFinding developersNamed(const IdCase &c)
{
    Judgement judgement(isDevelopment(c.record), c->issuedOn);
    needsPapers(judgement, c);
    return judgement.fulfilled(c->approvedOn, approver(c));
}

/// Art. 90(2): gone when the development ends.
DutyFinding developmentEnded(const IdCase &c)
{
    Judgement judgement(isDevelopment(c.record), c->issuedOn);
    judgement.needs(c->validUntil.isValid() || !isStanding(c.record),
                    QT_TRANSLATE_NOOP("DutyFinding", "until when it holds is not written"));
    return isStanding(c.record) ? judgement.until(c->validUntil, c->issuedOn)
                                : judgement.fulfilled(std::max(c->stoppedOn, c->deletedOn));
}

/// Art. 90(3)(1).
DutyFinding developmentMinimal(const IdCase &c)
{
    const bool isDated = !c->holders.isEmpty()
        && std::all_of(c->holders.cbegin(), c->holders.cend(), [](const IdHolder &holder) {
               return holder.from.isValid() && holder.until.isValid();
           });
    return Judgement(isDevelopment(c.record), c->issuedOn)
        .needs(isDated,
               QT_TRANSLATE_NOOP("DutyFinding", "from when until when each may use it is not written"))
        .needs(!c->rights.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "what it may do is not written"))
        .fulfilled(c->issuedOn, approver(c));
}

/// Art. 90(3)(2).
DutyFinding developmentMachines(const IdCase &c)
{
    return Judgement(isDevelopment(c.record), c->issuedOn)
        .needs(!c->machines.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "on which machines it works is not written"))
        .fulfilled(c->issuedOn, approver(c));
}

/// Art. 90(3)(3).
DutyFinding developmentPassword(const IdCase &c)
{
    return Judgement(isDevelopment(c.record), c->issuedOn)
        .needs(c->strongPassword == true,
               QT_TRANSLATE_NOOP("DutyFinding", "that its password has the strength set is not written"))
        .fulfilled(c->issuedOn, approver(c));
}

constexpr DutyRule rules[] = {
    recordRule<passwordChanged>("password-changed", leakTask),
    recordRule<issued>("id-issued", registerTask),
    recordRule<administratorTold>("id-unneeded-told", unneededTask),
    recordRule<idReviewed>("id-reviewed", reviewTask),
    recordRule<adminReviewed>("admin-id-reviewed", reviewTask),
    recordRule<commonAdmin>("admin-id-common", adminTask),
    recordRule<ownAdmin>("admin-id-own", adminTask),
    recordRule<adminStricter>("admin-id-stricter", adminTask),
    recordRule<adminLimited>("admin-id-limited", adminTask),
    recordRule<folderAsked>("folder-asked", registerTask),
    recordRule<guestMail>("guest-mail", registerTask),
    recordRule<developersNamed>("development-id-named", developmentTask),
    recordRule<developmentEnded>("development-id-ended", developmentTask),
    recordRule<developmentMinimal>("development-id-minimal", developmentTask),
    recordRule<developmentMachines>("development-id-machines", developmentTask),
    recordRule<developmentPassword>("development-id-password", developmentTask),
};

} // namespace

std::span<const DutyRule> idRules()
{
    return rules;
}

} // namespace mamori
