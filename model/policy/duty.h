// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mamori {

/// An office the standard names: who acts, approves, is reported to.
struct PolicyOffice {
    QString id; ///< "section_manager"
    QString title; ///< 情報セキュリティ管理者
    QString holder; ///< who usually holds it: 課長
    QString article; ///< where it is set up
    bool operator==(const PolicyOffice &) const = default;
};

/// A yes/no question about the section. Duties name the flags they hang on.
struct PolicyProfileQuestion {
    QString id; ///< "owns_system"
    QString text; ///< the plain question
    QString help; ///< what counts as yes
    QString article; ///< the main article behind it
    bool operator==(const PolicyProfileQuestion &) const = default;
};

/// A quantity the standard leaves open: its value is a setting of the ledger, with who set it and when.
struct PolicyParameter {
    enum class Kind { Cycle, Period, Limit, Text };
    QString id; ///< "cycle-training"
    Kind kind = Kind::Cycle; ///< Cycle and Period are counted in months
    QString article;
    QString label;
    QString help;
    QString unit; ///< of a Limit: 回, 分, ℃
    QString suggestion; ///< what most sections would take; offered, never assumed
    QStringList when; ///< profile flags, as in PolicyDuty
    bool operator==(const PolicyParameter &) const = default;
};

enum class DutyStrength { Must, Endeavour, AsNeeded, ProhibitedUnless };
enum class DutySpeed { None, AtOnce, Promptly, Beforehand };

/// How a duty is proved. The strongest proof counts: what leaves a record is never proved by a tick.
enum class ProofKind {
    Record, ///< records of a register stand for it; `ref` names a rule over them
    Rule, ///< a state computed from records; `ref` names the rule
    Checklist, ///< conduct that leaves nothing behind: an answer in a compliance check; `ref` names the
               ///< question
    Document, ///< a paper the section keeps; `ref` names the kind of document
    Uncovered, ///< the program cannot prove it yet; `ref` names the area that will
};

/// A rule that a duty is proved by.
struct DutyProofRef {
    QString rule;
    QString of;
    bool operator==(const DutyProofRef &) const = default;
};

/// One duty of the standard (D001-D536), in our words.
struct PolicyDuty {
    QString id;
    QString article; ///< "12(1)(3)": article, paragraph, item
    QString actor; ///< office; empty where the text names nobody
    bool cooperation = false; ///< an upper role's duty that needs something of the section, inferred by us
    QString text; ///< Japanese gist
    QString english;
    DutyStrength strength = DutyStrength::Must;
    DutySpeed speed = DutySpeed::None;
    QString trigger; ///< what calls for it, in words; empty = always
    QStringList when; ///< profile flags that must all be yes; "a|b" = one of them
    QString cycle; ///< "fiscal_year", or a parameter: it comes again; empty = it does not
    QStringList approvers; ///< offices
    QStringList reportTo; ///< offices, in the printed order
    QString evidence; ///< what shows that it was done
    QString area; ///< "take-out": groups duties that one part of the program answers
    ProofKind proof = ProofKind::Uncovered;
    QString proofRef;
    QString proofOf; ///< which one, where the rule is about several: a kind of approval, a topic, a question
    QList<DutyProofRef> alsoProofs; ///< further rules that have to hold as well
    ProofKind intended = ProofKind::Uncovered; ///< of an uncovered one: what will prove it
    QStringList positions; ///< ids of the positions taken where the text is unclear
    QString note;
    bool operator==(const PolicyDuty &) const = default;
};

/// A list of things to confirm. Its answers are kept with their questions.
struct PolicyChecklist {
    struct Item {
        QString id;
        QString article;
        QString text; ///< a question answered by yes, no, or not applicable with a reason
        bool operator==(const Item &) const = default;
    };
    QString id; ///< "check-people"
    QString title;
    QString article;
    QString occasion; ///< "conduct": a part of the compliance check; "list": filled in for a record
    QStringList when; ///< profile flags, as in PolicyDuty
    QList<Item> items;
    bool operator==(const PolicyChecklist &) const = default;
};

/// One of the 39 kinds of approval.
struct PolicyApprovalKind {
    QString id; ///< "take_out"
    QString title;
    QString article;
    QString requester; ///< office; empty where the text names nobody
    QStringList approvers; ///< offices in the printed order; all of them sign
    bool decidedHere = false; ///< by the section manager, in this program
    bool limited = false; ///< holds for a time only: its last day has to be set
    QStringList particulars; ///< what the application states
    QStringList conditions; ///< what must hold before it may be approved
    QString checklist; ///< of kind "list" that goes with it; may be empty
    QStringList when; ///< profile flags, as in PolicyDuty
    QString note;
    bool operator==(const PolicyApprovalKind &) const = default;
};

/// Who reports what to whom, in the printed order.
struct PolicyChain {
    QString id; ///< "chain-breach-manager"
    QString event;
    QString article;
    QString from; ///< office
    QStringList to; ///< offices, in the printed order
    DutySpeed speed = DutySpeed::None;
    QString note;
    bool operator==(const PolicyChain &) const = default;
};

/// A way in which a breach begins, in the words of somebody who sees it for the first time.
struct PolicyBreach {
    QString id; ///< "mis_sent_mail"
    QString title; ///< a noun for the record's title
    QString text; ///< what the user picks
    QString kind; ///< key of the incident's kind
    QString channel; ///< key of its channel; empty = none
    QString chain; ///< the chain that it starts besides those of every breach; empty = none
    QStringList stamps; ///< columns of the incident for moments that count here
    QStringList firstSteps; ///< what is done at once
    bool operator==(const PolicyBreach &) const = default;
};

/// What a record must state.
struct PolicyRecordParticulars {
    QString id; ///< "record-disposal"
    QString title;
    QString article;
    QStringList named; ///< by the standard
    QStringList ours; ///< added by us where the text leaves the list open
    bool operator==(const PolicyRecordParticulars &) const = default;
};

/// Where the text is unclear or slips: what we do about it.
struct PolicyPosition {
    QString id; ///< "F23"
    QString article;
    QString question; ///< what is unclear
    QString position; ///< how the program reads it
    bool isSlip = false; ///< a slip of the pen, without effect on what is asked
    bool operator==(const PolicyPosition &) const = default;
};

} // namespace mamori
