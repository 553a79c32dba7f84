// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/approval.h"

namespace mamori {

class Records;

/// Which way an application goes until it is decided.
enum class ApprovalWay {
    Here, ///< the section manager decides, in this program
    OfficeAbove, ///< printed and sent to one office, its answer recorded
    OfficesTogether, ///< the same with several offices, all of which have to agree
};

/// Who decides on an application.
struct ApprovalRoute {
    ApprovalWay way = ApprovalWay::Here;
    QList<Office> offices; ///< in the printed order; the first is the application's deciding office
    QString why; ///< in words, where it is not the kind's usual way
    bool operator==(const ApprovalRoute &) const = default;
};

/// The persons of the section whom the rules must tell apart.
struct ApprovalPeople {
    Id<Staff> manager; ///< the section security manager; none = not known
    QString requesterName; ///< to compare with a name that was typed
    QList<Office> managersOffices; ///< further offices the manager holds, such as that of the terminals
    bool operator==(const ApprovalPeople &) const = default;
};

/// How an office decided, as it is entered.
struct ApprovalVerdict {
    std::optional<ApprovalDecision> decision;
    QDate decidedOn;
    Id<Staff> approver; ///< of the section
    QString approverName; ///< of an office above
    std::optional<bool> delegated;
    QString decidedBy;
    QString selfApprovalReason; ///< proviso of Art. 14(1)
    QList<AttachedCondition> attachedConditions;
    QDate validFrom;
    QDate validUntil;
    QString officialNumber;
    QDate paperReceivedOn;
    QString keptAt;
    QString endReason; ///< of a withdrawal
    bool operator==(const ApprovalVerdict &) const = default;
};

/// How an application stands on a day.
enum class ApprovalStanding {
    Waiting,
    Refused,
    Withdrawn,
    ToApproveAgain,
    NotYetValid,
    Valid,
    Expiring, ///< within daysOfNotice
    Expired,
    Ended,
};
/// So many days before its last day an approval is due for renewal.
inline constexpr int daysOfNotice = 30;

const PolicyApprovalKind *findApprovalKind(const Policy &policy, std::optional<ApprovalKind> kind);
/// The office of a pack's id; nothing for parties that hold no office.
std::optional<Office> officeOf(const QString &id);
QString officeTitle(const Policy &policy, Office office);

/// Whether the judgement is the manager's own act, on which nobody else has to agree (Art. 19(2)).
bool isOwnJudgement(const Approval &approval);
/// The one of the staff who is the section security manager now.
Id<Staff> sectionManager(const Records &records);
/// How a paper names an approval: the number of the linked one, else what is written.
QString approvalNumber(const Records &records, Id<Approval> link, const QString &written);
ApprovalPeople peopleOf(const Approval &approval, const Records &records);

/// Who decides on this application: the offices of its kind, or the section manager for an office the manager
/// holds. The manager's own wishes go to the department officer, unless the proviso of Art. 14(1) is used.
ApprovalRoute routeOf(const PolicyApprovalKind &kind, const Approval &approval, const ApprovalPeople &people);
/// The same application with the offices of its route; decisions that stand already are kept.
Approval withRoute(Approval approval, const ApprovalRoute &route);

/// An application of this kind to fill in: its particulars and conditions, those of the kind's list included,
/// stand in it as lines.
Approval blankApproval(const Policy &policy, ApprovalKind kind, QDate today);
/// Writes the texts beside the particulars, in the order in which the pack asks for them; texts for which
/// there is no particular are left out.
void writeParticulars(Approval &approval, const QStringList &texts);
/// What has to hold before an application of this kind may be approved, in words.
QStringList conditionsOf(const Policy &policy, const PolicyApprovalKind &kind);
/// The application with the lines of its kind where it has none of its own.
Approval withLines(const Policy &policy, Approval approval);
/// A new application for the time after: the same particulars, the conditions to be answered anew.
Approval renewalOf(const Policy &policy, const Approval &approval, Id<Approval> id, QDate today);

/// What an application lacks before it may be sent or decided; the column tells where it belongs.
QList<Problem> missingToSend(const Policy &policy, const Approval &approval, const ApprovalPeople &people);
/// The offices that have not decided yet, in order. All of them when it has to be approved again.
QList<Office> openOffices(const Approval &approval);
/// Why this verdict cannot stand; `office` is the one that decides. Refusing and withdrawing need no complete
/// application.
QList<Problem> problemsOf(const Policy &policy, const Approval &approval, const ApprovalPeople &people,
                          Office office, const ApprovalVerdict &verdict);
/// The application with what this office decided. Approving anew freezes what is written now.
Approval decided(Approval approval, Office office, const ApprovalVerdict &verdict);

/// The application as it goes to the offices on this day; decisions on what was changed since count no more.
Approval sentOut(Approval approval, QDate on);

ApprovalStanding standingOf(const Approval &approval, QDate today);
QString labelOf(ApprovalStanding standing);

} // namespace mamori
