// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/asset.h"
#include "model/registers/checklist_answer.h"
#include "model/registers/contract.h"
#include "model/registers/exception.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// Where a cloud service stands (Art. 122(2)).
enum class CloudPhase { Considered, Approved, Running, Ended };
inline constexpr Choice cloudPhases[] = {
    {"considered", QT_TRANSLATE_NOOP("Choice", "Being considered")},
    {"approved", QT_TRANSLATE_NOOP("Choice", "Approved for use")},
    {"running", QT_TRANSLATE_NOOP("Choice", "In operation")},
    {"ended", QT_TRANSLATE_NOOP("Choice", "No longer used")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<CloudPhase> = cloudPhases;

/// A change of what the ledger says about a cloud service (Art. 126(1)).
struct CloudChange {
    QDate changedOn;
    QString content;
    QDate ledgerOn;
    QDate reportedOn;

    static std::span<const Field> lineFields();
    bool operator==(const CloudChange &) const = default;
};

/// A cloud service from the first thought to its end (Art. 122-127).
struct CloudService {
    QString number;
    QString name;
    QString provider;
    QString providerContacts;
    QString work;
    QString contents;
    QString confidentiality;
    QString integrity;
    QString availability;
    Id<Asset> asset;
    Id<System> system;
    Id<Contract> contract;
    std::optional<CloudPhase> phase;
    QString consideration;
    QDate consideredOn;
    QList<ChecklistAnswer> selection;
    Id<PolicyException> exception;
    QString serversIn;
    QString certificates;
    QDate certificatesUntil;
    QDate specCheckedOn;
    QDate requestedOn;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    QString approvedBy;
    QString conditions;
    Id<Staff> cloudManager;
    QDate appointedOn;
    QDate reportedOn;
    QDate useConfirmedOn;
    QDate proceduresReadyOn;
    QDate startedOn;
    QList<ChecklistAnswer> stages;
    QList<ChecklistAnswer> checks;
    QString encryption;
    QString logs;
    QString capacity;
    std::optional<bool> outsideAdministrators;
    std::optional<bool> multiFactor;
    QDate trainingCheckedOn;
    QDate nextReview;
    QList<CloudChange> changes;
    QDate endedOn;
    QString endedHow;
    QString endProof;
    std::optional<bool> accountsRemoved;
    Id<Staff> endConfirmedBy;
    QDate endConfirmedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const CloudService &) const = default;
};

} // namespace mamori
