// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_cases.h"

#include <QSet>

namespace mamori {

struct Stored;

/// What other records are judged by, of a living asset.
AssetFacts assetFacts(const Policy &policy, const Asset &asset);

/// Records that have to be judged again because another one changed.
struct Dependents {
    QSet<qint64> assets;
    QSet<qint64> staff;
    QSet<qint64> takeOuts;
    bool incidents = false; ///< all of them: they are few
};

/// What the engine keeps in memory of a ledger: the facts by which records judge each other, and who links to
/// whom.
class DutyFacts
{
public:
    explicit DutyFacts(const Policy &policy);

    /// What the rules see; with `names` they also say who.
    DutyWorld world(const Records *names) const;

    void clear();
    /// The columns of an asset that facts and rules need; reading no more makes opening bearable.
    static const QList<qsizetype> &assetColumns();
    /// An asset from those columns; its restriction answers stay unread.
    static Asset assetOf(const Values &values);
    CardFacts cardOf(const Asset &asset, const Values &values) const;
    /// Takes over an asset that was added or changed, and tells who depends on it.
    void setAsset(qint64 id, const Asset &asset, Dependents &dependents);
    /// … or was struck out.
    void removeAsset(qint64 id, Dependents &dependents);
    const AssetFacts &asset(qint64 id) const;
    /// The assets that hold others together.
    QList<qint64> groups() const { return m_members.keys(); }

    static const QList<qsizetype> &decisionColumns();
    void addDecision(const Stored &decision);
    void forgetDecisions(qint64 asset);
    const DecisionFacts &decision(qint64 asset) const;

    bool hasAssets() const { return m_living > 0; }
    /// How many ids there are, struck-out ones counted.
    qint64 assetIds() const { return m_assets.size(); }
    /// The records kept for rules that are judged by all of a register.
    DutyShelves &shelves() { return m_shelves; }

    void setStaff(qint64 id, const std::optional<Staff> &staff, Dependents &dependents);
    void setTakeOut(qint64 id, const std::optional<TakeOut> &takeOut);

private:
    using Links = QHash<qint64, QList<qint64>>;
    /// One line of a stored card.
    struct CardLine {
        QStringView restriction;
        QStringView state;
        QStringView day;
        bool hasReason = false;
    };
    struct AnswerFacts {
        DecidingQuestion question = DecidingQuestion::NoAnswers;
        Ranks asked {-1, -1, -1};
    };

    void replaceAsset(qint64 id, const AssetFacts &facts, Dependents &dependents);
    AnswerFacts readAnswers(const QString &stored) const;
    AnswerFacts answersOf(const QString &stored);
    void readCard(const QString &stored, CardFacts &card) const;
    qsizetype placeOf(QStringView restriction, qsizetype likely) const;
    static void note(const CardLine &line, qsizetype place, QDate day, CardFacts &card);

    const Policy &m_policy;
    QList<int> m_fromRanks; ///< of each restriction, on its axis
    QList<AssetFacts> m_assets; ///< by id: ids are dense
    qint64 m_living = 0; ///< how many of them are not struck out
    QList<DecisionFacts> m_decisions; ///< the newest by asset
    QHash<QString, AnswerFacts> m_answers; ///< by their stored text: few differ
    Links m_copies;
    Links m_members;
    QHash<qint64, int> m_custodies;
    QHash<qint64, Office> m_offices;
    Links m_takeOutsOfAsset;
    Links m_takeOutsOfStaff;
    QHash<qint64, TakeOut> m_takeOuts; ///< only their links
    DutyShelves m_shelves;
};

} // namespace mamori
