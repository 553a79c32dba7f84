// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"
#include "model/policy/duty.h"
#include "model/register.h"

#include <QHash>
#include <QStringList>

namespace mamori {

/// One article of the standard.
struct Article {
    QString number; ///< as printed in references: "16"
    QString title; ///< our word for it where the standard prints none
    QString chapter;
    QString withoutDuty; ///< why no duty falls on the section: "upper_roles", "definition"; empty = some do
    QString why; ///< the same in a sentence
    bool operator==(const Article &) const = default;
};

/// One level of an axis; an axis may have any number of them.
struct PolicyLevel {
    QString key; ///< "3", or "3A" in the national guideline
    QString label; ///< 機密性3
    QString meaning; ///< one sentence in our words
    QString article; ///< "16(2)"
    int rank = 0; ///< 0 = lowest; later = higher
    bool operator==(const PolicyLevel &) const = default;
};

/// A question of the classification wizard. Each answer asks for at least a level on the question's axis.
struct PolicyQuestion {
    struct Answer {
        QString id; ///< "yes", "no", "doubtful", "none" …
        QString text; ///< what the user picks
        QString level; ///< key of the level it asks for; empty = it asks for nothing
        QString reason; ///< the reason in words when this answer decides
        bool operator==(const Answer &) const = default;
    };
    QString id;
    Axis axis = Axis::Confidentiality;
    QString article; ///< the deciding clause: "16(2)"
    QString text; ///< the plain question
    QString help; ///< shown beside it
    QList<Answer> answers;
    bool operator==(const PolicyQuestion &) const = default;
};

/// A handling restriction (Art. 16(5)).
struct PolicyRestriction {
    QString id;
    QString article; ///< "16(5)(1)ア"
    Axis axis = Axis::Confidentiality;
    QString fromLevel; ///< key of the lowest level it holds for
    QString when; ///< "" always; "recording_medium" only where a medium, paper included, holds the
                  ///< information; "long_term_medium" only for electronic media in long-term storage
    QString title; ///< a few words for the card
    QString text; ///< what to do, one sentence
    bool operator==(const PolicyRestriction &) const = default;
};

/// How a kind of thing is made unreadable before it is disposed of or goes back to its owner (Art. 39(3),
/// 72(1)(3)): which methods will do, and how it is proved. The first rule that fits a thing holds.
struct PolicyDisposalRule {
    QString id; ///< "disposal-device-confidential"
    QString article;
    QStringList kinds; ///< keys of kinds of assets
    QString act; ///< "disposal", "return", or empty for both
    QString fromLevel; ///< key of the lowest confidentiality it holds for; empty = every one
    QStringList methods; ///< keys of methods of disposal
    bool needsProof = false; ///< what is destroyed is watched or certified
    bool needsErasureCertificate = false; ///< what is only erased has its certificate
    QString text; ///< why so, in a sentence or two
    bool operator==(const PolicyDisposalRule &) const = default;
};

/// One way to prove a destruction (Art. 39(3)(2), (3)).
struct PolicyDisposalProof {
    QString id; ///< key of a DestructionProof
    QString article;
    QString title; ///< what the user picks
    QString text; ///< what it demands
    bool operator==(const PolicyDisposalProof &) const = default;
};

/// A column of a printed list.
struct PolicyFormColumn {
    QString column; ///< of the register, or a computed one: "row", "classification", "persons", "retention"
    QString title;
    QString group; ///< merged heading above it; empty = none
    double width = 20; ///< millimetres
    QString align; ///< "left", "centre", "right"
    bool operator==(const PolicyFormColumn &) const = default;
};

/// What a form is made of, and how it is laid out.
enum class PolicyLayout {
    RegisterList, ///< all records of its register, by columns
    ClassificationSheet, ///< one decision on an asset's classification
    RestrictionCards, ///< what holds for an asset, to be kept with it
    DutyList, ///< every duty with its state, by columns
    EvidenceIndex, ///< every proof by article, by columns
    YearPlan, ///< what falls due in a fiscal year, by columns
    DisposalApplication, ///< one disposal, to be approved
    DisposalList, ///< the disposals of a fiscal year, by columns
    DestructionCertificate, ///< what was erased or destroyed, for the company to sign
    IncidentReport, ///< one breach as it is reported: first, further, final
    TakeOutApplication, ///< one take-out, to be approved
    TakeOutList, ///< the take-outs of a fiscal year, by columns
    ApprovalApplication, ///< one application for an approval, of any kind
    MoveReceipt, ///< what a person who moves gave back, to be signed
    TrainingReport, ///< the attendance, or the result of a drill, as it is reported
    ConsentSheet, ///< the consent to the policy, to be signed
    MyNumberHandlers, ///< who handles My Number work, with scope and content, by columns
    ContactTree, ///< whom to call in an emergency, in order
    UnneededIds, ///< IDs that are no longer needed, by columns
    HandoverPaper, ///< the state of everything open, for who takes the section over
    ClauseSheet, ///< the clauses of a contract, whether and where each stands
    GapLetter, ///< the letter that asks a contractor for the clauses that are missing
    RequirementSheet, ///< what is asked of a system, and how each is met
    ZoneChart, ///< the zones of the network and the links between them
    RecordList, ///< all records of its register, by columns
    YearList, ///< those of a fiscal year by the first day among its columns, by columns
    CloudApplication, ///< one cloud service, to be approved
    CoverLetter, ///< what goes before the papers of one submission
    ExceptionApplication, ///< one exception, to be approved beforehand
    ExceptionReport, ///< one exception, told after it was taken in urgency
    ViolationNotice, ///< one violation, told to whom the standard names
    FailureRecord, ///< one failure of a system
    CheckSheet, ///< the questions of a check, to be ticked by hand
    ComplianceReport, ///< what a compliance check found
    SelfInspectionResult, ///< the section's part of a self-inspection with its improvements
    ImprovementReport, ///< how far the improvements have come, by columns
    StockTakeList, ///< what has to be there by place, to be ticked by hand, by columns
    StockTakeResult, ///< what a stock-take found
};

/// Words that stand on a sheet whatever it is about: ours, by which they are found, and what is printed.
struct PolicyFormWord {
    QString ours;
    QString text;
    bool operator==(const PolicyFormWord &) const = default;
};

/// A printed form as data: a city can change its words, order and columns.
struct PolicyForm {
    QString id; ///< "asset_ledger"
    QString number; ///< 様式第1号
    QString title; ///< 情報資産台帳
    QString article;
    QString reg; ///< register's table name; empty for the papers about duties
    QString orientation; ///< "landscape" or "portrait"
    QStringList stamps; ///< headings of the approval boxes 決裁欄
    QString note; ///< small print under the list
    QString occasion; ///< when it is needed: what the catalogue of forms groups by
    QString recipient; ///< who gets it
    QList<PolicyFormColumn> columns; ///< of a list
    PolicyLayout layout = PolicyLayout::RegisterList;
    QList<PolicyFormWord> words; ///< of a sheet, its headings first
    QStringList sections; ///< of a sheet: its headings, in our words, in the order in which they stand
    QString version; ///< 令和8年4月1日改定, printed behind the number; empty on ours

    /// What is printed where ours has these words.
    QString wording(const QString &ours) const;
    bool operator==(const PolicyForm &) const = default;
};

/// The standard as data. Every node has a stable id that is not its printed number; all wording is ours.
struct Policy {
    QString id; ///< "kanuma-r7"
    QString title;
    QString version; ///< 令和7年2月6日
    QList<Article> articles;
    QHash<Axis, QList<PolicyLevel>> levels; ///< lowest first
    QHash<Axis, QString> axisNames; ///< 機密性 …
    QList<PolicyQuestion> questions;
    QList<PolicyRestriction> restrictions;
    QList<PolicyDisposalRule> disposalRules;
    QList<PolicyDisposalProof> disposalProofs;
    QList<PolicyForm> forms;
    QList<PolicyOffice> offices;
    QList<PolicyProfileQuestion> profile;
    QList<PolicyParameter> parameters;
    QList<PolicyPosition> positions;
    QList<PolicyChecklist> checklists;
    QList<PolicyDuty> duties;
    QList<PolicyApprovalKind> approvals;
    QList<PolicyChain> chains;
    QList<PolicyBreach> breaches;
    QList<PolicyRecordParticulars> particulars;

    /// The article of a reference such as "16(5)(1)".
    const Article *findArticle(const QString &reference) const;
    const PolicyLevel *findLevel(Axis axis, const QString &key) const;
    const PolicyForm *findForm(const QString &id) const;
    const PolicyRestriction *findRestriction(const QString &id) const;
    const PolicyOffice *findOffice(const QString &id) const;
    const PolicyProfileQuestion *findProfileQuestion(const QString &id) const;
    const PolicyParameter *findParameter(const QString &id) const;
    const PolicyPosition *findPosition(const QString &id) const;
    const PolicyDuty *findDuty(const QString &id) const;
    const PolicyChain *findChain(const QString &id) const;
    const PolicyBreach *findBreach(const QString &id) const;
    const PolicyChecklist *findChecklist(const QString &id) const;
    /// The checklist that holds this question.
    const PolicyChecklist *checklistOf(const QString &question) const;
    /// -1 for an unknown key, so that "unknown" is lower than every level.
    int rank(Axis axis, const QString &key) const;
};

/// The pack that comes with the program.
const Policy &builtInPolicy();
/// Reads the pack in a folder (or resource path). Throws Error(Refused) that names file, path and reason for
/// unknown keys, duplicate ids, dangling references and missing parts.
Policy loadPolicy(const QString &folder);

} // namespace mamori
