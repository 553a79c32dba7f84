// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/office_holder.h"
#include "model/rules/duties.h"

namespace mamori {

/// The table name under which a half-typed first run is kept among the drafts.
inline constexpr char firstRunDraft[] = "first_run";
/// What the window remembers of the first steps: whether they are hidden.
inline constexpr char firstStepsView[] = "first_steps";

/// Who holds an office that others than the section turn to, or that decides.
struct OfficeAnswer {
    Office office = Office::SectionManager;
    OfficeHolder holder;
    bool isKnown = false; ///< the ledger names a holder already: that is changed where it stands
    bool operator==(const OfficeAnswer &) const = default;
};

/// What is asked of a section when its ledger is new.
struct FirstRun {
    QString sectionName;
    QList<OfficeAnswer> offices;
    QHash<QString, bool> profile; ///< what is not answered is left out
    bool operator==(const FirstRun &) const = default;
};

/// The offices that are asked for, as far as the pack has them: those that decide and those that are told.
QList<Office> officesToName(const Policy &policy);
/// What the ledger knows already; of an office without a holder the post that usually holds it stands there.
FirstRun firstRunOf(const Policy &policy, const Records &records);
/// What is half said: a sentence for each office of which something stands there, but no name.
QStringList firstRunProblems(const Policy &policy, const FirstRun &typed);
/// Stores what is new in the step that is open: the section's manager among the staff, the other offices
/// among the contacts, the answers to the profile.
void storeFirstRun(Records &records, const FirstRun &typed);

/// What the ledger of a new section is lacking, counted.
struct FirstFacts {
    bool isNamed = false;
    qsizetype offices = 0; ///< asked for …
    qsizetype officesNamed = 0;
    qsizetype questions = 0; ///< of the profile …
    qsizetype questionsAnswered = 0;
    qint64 assets = 0;
    qint64 unclassified = 0;
    qint64 staff = 0;
    bool operator==(const FirstFacts &) const = default;
};
/// Whether the work with the ledger has hardly begun: then Today shows how.
bool isNewSection(const FirstFacts &facts);
FirstFacts firstFacts(const Policy &policy, const Records &records);

/// One of the steps with which the work in a new ledger begins.
struct FirstStep {
    enum class Kind { SetUp, EnterAssets, ClassifyAssets, EnterStaff };
    Kind kind = Kind::SetUp;
    bool isDone = false;
    QString title; ///< what to do, translated
    QString standing; ///< how far it is, translated
    DutyPlace place;
    bool operator==(const FirstStep &) const = default;
};
/// All steps in their order, done or not.
QList<FirstStep> firstSteps(const FirstFacts &facts);

} // namespace mamori
