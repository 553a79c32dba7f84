// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "model/registers/checklist_answer.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// Where a contract stands.
enum class ContractPhase { Preparing, Running, Ending, Ended };
inline constexpr Choice contractPhases[] = {
    {"preparing", QT_TRANSLATE_NOOP("Choice", "In preparation")},
    {"running", QT_TRANSLATE_NOOP("Choice", "Running")},
    {"ending", QT_TRANSLATE_NOOP("Choice", "Being completed")},
    {"ended", QT_TRANSLATE_NOOP("Choice", "Completed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ContractPhase> = contractPhases;

/// Whether the contract holds a clause (Art. 117(2)).
enum class ClauseState { InContract, Elsewhere, Missing, NotNeeded };
inline constexpr Choice clauseStates[] = {
    {"in_contract", QT_TRANSLATE_NOOP("Choice", "In the contract")},
    {"elsewhere", QT_TRANSLATE_NOOP("Choice", "In an annex or another paper")},
    {"missing", QT_TRANSLATE_NOOP("Choice", "Missing")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ClauseState> = clauseStates;

/// One of the 14 clauses of an outsourcing contract (Art. 117(2)).
struct ContractClause {
    QString question;
    QString article;
    QString text;
    std::optional<ClauseState> state;
    QString page;
    QString reason; ///< why the clause is not needed
    QString toAsk; ///< what the gap letter asks the contractor

    static std::span<const Field> lineFields();
    bool operator==(const ContractClause &) const = default;
};

/// Information handed to the contractor, and its way back (Art. 118(1)(1), 119(1)(2)).
struct ContractProvision {
    Id<Asset> asset;
    QString content;
    QDate givenOn;
    std::optional<bool> standardChecked;
    QDate returnedOn;
    QString proof;

    static std::span<const Field> lineFields();
    bool operator==(const ContractProvision &) const = default;
};

/// What a contractor reports (Art. 117(2)(11), 118(2), 119(2), 121(2)).
enum class ContractReportKind { Regular, Incident, SystemChange, Completion };
inline constexpr Choice contractReportKinds[] = {
    {"regular", QT_TRANSLATE_NOOP("Choice", "Regular report")},
    {"incident", QT_TRANSLATE_NOOP("Choice", "Accident or misuse")},
    {"system_change", QT_TRANSLATE_NOOP("Choice", "Change of the system")},
    {"completion", QT_TRANSLATE_NOOP("Choice", "Report at the end")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ContractReportKind> = contractReportKinds;

/// A report of the contractor, due or received.
struct ContractReport {
    std::optional<ContractReportKind> kind;
    QDate due;
    QDate receivedOn;
    QString content;
    QString demand;
    QDate demandedOn;
    QString outcome;

    static std::span<const Field> lineFields();
    bool operator==(const ContractReport &) const = default;
};

/// A part of the work handed on (Art. 117(2)(9)).
struct Subcontract {
    QString subcontractor;
    QString work;
    QDate agreedOn;
    QString supervision;

    static std::span<const Field> lineFields();
    bool operator==(const Subcontract &) const = default;
};

/// An outsourcing contract from its preparation to its end (Art. 117-121).
struct Contract {
    QString number;
    QString title;
    QString contractor;
    QString contractorContact;
    QString subject;
    Id<System> system;
    std::optional<bool> involvesBuild;
    std::optional<bool> involvesOperation;
    std::optional<ContractPhase> phase;
    QString confidentiality;
    std::optional<bool> givesImportant;
    Id<Staff> owner;
    QDate specifiedOn;
    QDate selectedOn;
    QString selectionReason;
    QDate concludedOn;
    QDate secrecyAgreedOn;
    QList<ChecklistAnswer> before;
    QList<ContractClause> clauses;
    std::optional<qint64> missingClauses;
    QDate startsOn;
    QDate endsOn;
    QList<ContractProvision> provisions;
    QList<Subcontract> subcontracts;
    QList<ChecklistAnswer> during;
    QDate checkedOn;
    QDate nextCheck;
    QList<ContractReport> reports;
    std::optional<bool> measuresTaken;
    QString measures;
    QDate measuresReportedOn;
    QList<ChecklistAnswer> atEnd;
    QDate completionReportOn;
    QDate acceptedOn;
    QDate returnConfirmedOn;
    QString returnProof;
    QString remarks;

    static const Register spec;
    bool operator==(const Contract &) const = default;
};

} // namespace mamori
