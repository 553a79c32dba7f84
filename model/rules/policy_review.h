// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy_comparison.h"
#include "model/rules/duties.h"

namespace mamori {

/// Records that rest on something of the standard that another version says otherwise: they are to be looked
/// at again.
struct PolicyReview {
    QString text; ///< a translated sentence: which and why
    DutyPlace place; ///< where they are found
    qint64 count = 0; ///< of records; 0 = something about the section itself
    QList<qint64> records; ///< the first few, where they are known one by one
    bool operator==(const PolicyReview &) const = default;
};

/// What the ledger holds that rests on the standard, counted once for all changes.
class PolicyReviewer
{
public:
    /// Reads every record that keeps an id of the pack. `duties` as they stand now. Throws Error.
    PolicyReviewer(const Policy &before, const Policy &after, const Records &records,
                   const QList<DutyStatus> &duties);

    /// What a change asks to be looked at again; empty where nothing rests on it.
    QList<PolicyReview> reviewOf(const PolicyChange &change) const;

private:
    using RecordsOf = QHash<const Register *, QList<qint64>>;

    void readAnswers(const Register &reg);
    void readDecisions();
    QList<PolicyReview> ofAnswers(const PolicyChange &change, const char *why) const;
    QList<PolicyReview> ofDuty(const PolicyChange &change) const;
    QList<PolicyReview> ofForm(const PolicyChange &change) const;
    QList<PolicyReview> ofLevel(const PolicyChange &change) const;
    QList<PolicyReview> ofQuestion(const PolicyChange &change) const;
    QList<PolicyReview> ofRestriction(const PolicyChange &change) const;

    const Policy &m_before;
    const Policy &m_after;
    const Records &m_records;
    QHash<QString, DutyStatus> m_duties;
    QHash<QString, RecordsOf>
        m_answered; ///< by the id of a question or restriction: who keeps an answer to it
    QHash<QString, QList<qint64>> m_decidedBy; ///< by a question: assets whose newest decision rests on it
    QList<qint64> m_decided; ///< assets whose newest decision rests on answers to questions
};

} // namespace mamori
