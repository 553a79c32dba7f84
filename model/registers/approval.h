// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

/// The kinds of approval; the keys are the ids of the policy pack.
enum class ApprovalKind {
    AreaEntry,
    CarryInOut,
    ServerOutsideArea,
    ServerOffPremises,
    LineIntake,
    LineOutsideArea,
    CablingWorker,
    HandlingAreaSave,
    TakeOut,
    Disposal,
    PrivateDevice,
    SecuritySettingChange,
    PrivateConnection,
    NonIssuedDevice,
    NonRegularAccess,
    SystemUse,
    SharedAdminId,
    OwnAdminId,
    DiscloseSystemInfo,
    ObtainSystemInfo,
    ExternalConnection,
    WirelessLan,
    MynumberWriteOut,
    OtherMailAddress,
    MailForwarding,
    InternetStorage,
    SoftwareInstall,
    TerminalAlteration,
    NetworkConnection,
    RemoteAccess,
    BroughtInTerminal,
    PublicLine,
    WebMeeting,
    DevelopmentEquipment,
    MalwareAdmin,
    Exception,
    CloudUse,
    SnsUse,
    LevelJudgement,
};
inline constexpr Choice approvalKinds[] = {
    {"area_entry", QT_TRANSLATE_NOOP("Choice", "Entry to a managed area")},
    {"carry_in_out", QT_TRANSLATE_NOOP("Choice", "Carrying servers or network devices in or out")},
    {"server_outside_area", QT_TRANSLATE_NOOP("Choice", "Server outside a managed area")},
    {"server_off_premises", QT_TRANSLATE_NOOP("Choice", "Server off the premises")},
    {"line_intake", QT_TRANSLATE_NOOP("Choice", "Bringing in a line")},
    {"line_outside_area", QT_TRANSLATE_NOOP("Choice", "Line end or core device outside a managed area")},
    {"cabling_worker", QT_TRANSLATE_NOOP("Choice", "Person who lays cables")},
    {"handling_area_save", QT_TRANSLATE_NOOP("Choice", "Saving C3 on a device of a handling area")},
    {"take_out", QT_TRANSLATE_NOOP("Choice", "Taking out a device or medium")},
    {"disposal", QT_TRANSLATE_NOOP("Choice", "Disposal after the retention period")},
    {"private_device", QT_TRANSLATE_NOOP("Choice", "Working on private equipment")},
    {"security_setting_change", QT_TRANSLATE_NOOP("Choice", "Changing a security setting")},
    {"private_connection", QT_TRANSLATE_NOOP("Choice", "Connecting a private device")},
    {"non_issued_device", QT_TRANSLATE_NOOP("Choice", "Using a device the city did not issue")},
    {"non_regular_access", QT_TRANSLATE_NOOP("Choice", "Access of non-regular staff")},
    {"system_use", QT_TRANSLATE_NOOP("Choice", "Use of a system and its IDs")},
    {"shared_admin_id", QT_TRANSLATE_NOOP("Choice", "Administrator rights of the common systems")},
    {"own_admin_id", QT_TRANSLATE_NOOP("Choice", "Administrator rights of own systems")},
    {"disclose_system_info", QT_TRANSLATE_NOOP("Choice", "Disclosing own system information")},
    {"obtain_system_info", QT_TRANSLATE_NOOP("Choice", "Obtaining others' system information")},
    {"external_connection", QT_TRANSLATE_NOOP("Choice", "Connection to an outside network")},
    {"wireless_lan", QT_TRANSLATE_NOOP("Choice", "Use of wireless LAN")},
    {"mynumber_write_out", QT_TRANSLATE_NOOP("Choice", "Writing out specific personal information")},
    {"other_mail_address", QT_TRANSLATE_NOOP("Choice", "Mail through another address")},
    {"mail_forwarding", QT_TRANSLATE_NOOP("Choice", "Forwarding mail outside")},
    {"internet_storage", QT_TRANSLATE_NOOP("Choice", "Use of Internet storage")},
    {"software_install", QT_TRANSLATE_NOOP("Choice", "Adding software")},
    {"terminal_alteration", QT_TRANSLATE_NOOP("Choice", "Altering a terminal")},
    {"network_connection", QT_TRANSLATE_NOOP("Choice", "Connecting a terminal to a network")},
    {"remote_access", QT_TRANSLATE_NOOP("Choice", "Remote access")},
    {"brought_in_terminal", QT_TRANSLATE_NOOP("Choice", "Connecting a brought-in terminal")},
    {"public_line", QT_TRANSLATE_NOOP("Choice", "Connecting a public line")},
    {"web_meeting", QT_TRANSLATE_NOOP("Choice", "Joining an outside web meeting")},
    {"development_equipment", QT_TRANSLATE_NOOP("Choice", "Development equipment in city facilities")},
    {"malware_admin", QT_TRANSLATE_NOOP("Choice", "Administrator rights of anti-malware")},
    {"exception", QT_TRANSLATE_NOOP("Choice", "Exception")},
    {"cloud_use", QT_TRANSLATE_NOOP("Choice", "Use of a cloud service")},
    {"sns_use", QT_TRANSLATE_NOOP("Choice", "Use of SNS")},
    {"level_judgement", QT_TRANSLATE_NOOP("Choice", "Judgement on a classification")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ApprovalKind> = approvalKinds;

enum class ApprovalDecision {
    Approved,
    Refused,
    Withdrawn,
};
inline constexpr Choice approvalDecisions[] = {
    {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ApprovalDecision> = approvalDecisions;

/// How far an application has come, all offices that decide on it taken together.
enum class ApprovalState {
    Requested,
    PartlyApproved,
    Approved,
    Refused,
    Withdrawn,
    ToApproveAgain, ///< approved, then changed: what was approved is no longer what is written
};
inline constexpr Choice approvalStates[] = {
    {"requested", QT_TRANSLATE_NOOP("Choice", "Waiting for the decision")},
    {"partly_approved", QT_TRANSLATE_NOOP("Choice", "Waiting for another office")},
    {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    {"to_approve_again", QT_TRANSLATE_NOOP("Choice", "To be approved again")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ApprovalState> = approvalStates;

/// What has to be done next on an application: the heaps of an in-tray.
enum class ApprovalStep {
    Decide, ///< by the section manager, here
    Send, ///< print it and send it to the office that decides
    Answer, ///< it was sent; the answer is to be recorded
    Paper, ///< the answer is known, its paper has not come
};
inline constexpr Choice approvalSteps[] = {
    {"decide", QT_TRANSLATE_NOOP("Choice", "To be decided here")},
    {"send", QT_TRANSLATE_NOOP("Choice", "To be sent")},
    {"answer", QT_TRANSLATE_NOOP("Choice", "Waiting for the answer")},
    {"paper", QT_TRANSLATE_NOOP("Choice", "Waiting for the paper")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ApprovalStep> = approvalSteps;

enum class ConditionAnswer {
    Met,
    NotMet,
    NotApplicable,
};
inline constexpr Choice conditionAnswers[] = {
    {"met", QT_TRANSLATE_NOOP("Choice", "Met")},
    {"not_met", QT_TRANSLATE_NOOP("Choice", "Not met")},
    {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ConditionAnswer> = conditionAnswers;

/// What an application states under one heading of its kind.
struct ApprovalParticular {
    QString item;
    QString text;

    static std::span<const Field> lineFields();
    bool operator==(const ApprovalParticular &) const = default;
};

/// What has to hold before it may be approved, and whether it does.
struct ApprovalCondition {
    QString condition;
    std::optional<ConditionAnswer> answer;
    QString reason;

    static std::span<const Field> lineFields();
    bool operator==(const ApprovalCondition &) const = default;
};

/// A condition the approver attached, and whether it was kept (Art. 26(5), 27(3), 30(4)).
struct AttachedCondition {
    QString condition;
    std::optional<bool> kept;
    QDate checkedOn;

    static std::span<const Field> lineFields();
    bool operator==(const AttachedCondition &) const = default;
};

/// The decision of a further office where two have to agree (Art. 56(1), 61(1), 68(1)).
struct OtherDecision {
    std::optional<Office> office;
    QString name;
    std::optional<ApprovalDecision> decision;
    QDate decidedOn;
    QString officialNumber;

    static std::span<const Field> lineFields();
    bool operator==(const OtherDecision &) const = default;
};

/// A column as it was when the application was approved, as a check value: what was approved is frozen.
struct ApprovedPart {
    QString column;
    QString checkValue;

    static std::span<const Field> lineFields();
    bool operator==(const ApprovedPart &) const = default;
};

/// An application and the decision on it, of one of the 39 kinds of the policy pack. What the approver above
/// answers on paper is recorded here too. The approver is not the applicant, save for a reason (Art. 14(1)).
struct Approval {
    QString number;
    std::optional<ApprovalKind> kind;
    QString title;
    Id<Staff> requester;
    QString applicant;
    QDate requestedOn;
    QString content;
    QString reason;
    QList<ApprovalParticular> particulars;
    Id<Staff> concerns;
    Id<Asset> asset;
    QString system;
    QString confidentiality;
    QList<ApprovalCondition> conditions;
    Id<Approval> renewalOf;
    std::optional<ApprovalState> state;
    std::optional<ApprovalStep> nextStep;
    std::optional<Office> approverOffice;
    Id<Staff> approver;
    QString approverName;
    std::optional<bool> delegated;
    QString decidedBy;
    std::optional<ApprovalDecision> decision;
    QDate decidedOn;
    QString selfApprovalReason; ///< proviso of Art. 14(1)
    QList<AttachedCondition> attachedConditions;
    QList<OtherDecision> otherDecisions;
    QDate sentOn;
    QString officialNumber;
    QDate paperReceivedOn;
    QString keptAt;
    QDate validFrom;
    QDate validUntil;
    QDate endedOn;
    QString endReason;
    QString remarks;
    QList<ApprovedPart> approvedParts;

    static const Register spec;
    bool operator==(const Approval &) const = default;
};

/// The columns that were changed after the approval. What was still open then and was filled in later is no
/// change of what was approved.
QStringList changedSinceApproval(const Approval &approval);

} // namespace mamori
