// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "model/rules/duty_shelf.h"

#include <array>

namespace mamori {

class Records;

/// A level as its rank on each axis, in the order of allAxes; -1 = unknown.
using Ranks = std::array<qint8, 3>;

/// What is kept in memory of every asset, because other records are judged by it.
struct AssetFacts {
    bool exists = false; ///< false: struck out, or no such record
    bool isGone = false; ///< disposed of or returned
    bool hasMyNumber = false;
    std::optional<AssetKind> kind;
    std::optional<AreaKind> area;
    Ranks ranks {-1, -1, -1};
    Id<Asset> copyOf;
    Id<Asset> partOf;
    Id<Staff> custodian;
    QDate acquiredOn;
    QDate retentionEnd;
};

/// Which question of the wizard decided on the confidentiality.
enum class DecidingQuestion : quint8 { NoAnswers, None, MyNumber, Nondisclosure, Publication, Other };

/// What is kept of the newest decision on an asset.
struct DecisionFacts {
    qint64 id = 0; ///< 0 = there is none
    int count = 0; ///< decisions on this asset so far
    std::optional<DecisionBasis> basis;
    bool hasReason = false;
    DecidingQuestion question = DecidingQuestion::NoAnswers;
    Ranks asked {-1, -1, -1}; ///< what the answers ask for
    QDate on;
};

/// An asset's restriction card, one bit per restriction of the pack in its order.
struct CardFacts {
    quint32 applies = 0;
    quint32 done = 0;
    quint32 notDone = 0;
    quint32 excused = 0; ///< "does not apply", with a reason
    std::array<QDate, 32> on {};
};

/// What a rule knows of the duty it judges; looked up once.
struct DutyAsk {
    const PolicyDuty *duty = nullptr;
    quint32 restrictions = 0; ///< those that stand at the duty's article
    qsizetype question = -1; ///< of a checklist: its place among all questions
    QString of; ///< what the pack names where the rule is about several things …
    qsizetype choice = -1; ///< … as its place among the rule's choices, or in its list
    QString list; ///< … the id of the list
    QString listItem; ///< … its question in words
    int months = 0; ///< of the duty's cycle; 0 = the parameter is not set, or it has none
    int longTermMonths = 0; ///< from when on a storage is a long one; 0 = not set
};

/// What a rule may look at beside the record.
struct DutyWorld {
    const Policy *policy = nullptr;
    const Records *names = nullptr; ///< given when names are wanted for a proof; never used to judge
    const QList<AssetFacts> *assets = nullptr; ///< by id
    const QHash<qint64, QList<qint64>> *members = nullptr; ///< of groups
    const QHash<qint64, int> *custodies = nullptr; ///< assets by their custodian
    const QHash<qint64, Office> *offices = nullptr; ///< of the staff
    const DutyShelves *shelves = nullptr; ///< only what the rule says it reads

    const AssetFacts &asset(Id<Asset> id) const;
    /// The name of a member of staff, where names are wanted.
    QString nameOf(Id<Staff> id) const;

    /// Another record, of a register that the rule says it reads; nullptr when it is gone.
    template <class Record>
    const Record *find(Id<Record> id) const
    {
        return static_cast<const Record *>(shelf(Record::spec).find(id.value));
    }
    /// Whether one of all living records of a register is like that.
    template <class Record, class Condition>
    bool any(Condition condition) const
    {
        for (const auto &record : shelf(Record::spec).records()) {
            if (condition(*static_cast<const Record *>(record.get())))
                return true;
        }
        return false;
    }
    /// Whether one of the living records that link to `id` by the column `link` is like that.
    template <auto link, class Condition>
    bool anyLinked(qint64 id, Condition condition) const
    {
        using Record = typename detail::Member<decltype(link)>::Record;
        static constexpr char key = 0;
        const DutyShelf &records = shelf(Record::spec);
        const DutyShelf::Index &index = records.index(
            &key, [](const void *record) { return (static_cast<const Record *>(record)->*link).value; });
        for (const qint64 from : index.value(id)) {
            if (condition(*static_cast<const Record *>(records.find(from))))
                return true;
        }
        return false;
    }

private:
    const DutyShelf &shelf(const Register &reg) const;
};

/// A record of any register, for the rule that knows its type.
struct RecordCase {
    qint64 id;
    const void *record;
    const DutyWorld &world;
};

/// The same with its type back.
template <class Record>
struct CaseOf {
    qint64 id;
    const Record &record;
    const DutyWorld &world;
    const DutyAsk &ask;

    const Record *operator->() const { return &record; }
};

/// An asset where the facts in memory suffice: so it can be judged again whenever another register changes.
struct FactsCase {
    qint64 id;
    const AssetFacts &facts;
    const DutyWorld &world;
};

struct AssetCase {
    qint64 id;
    const Asset &asset; ///< without its restriction answers and long texts unless names are wanted
    const AssetFacts &facts;
    const DecisionFacts &decision;
    const CardFacts &card;
    const DutyWorld &world;
};

struct StaffCase {
    qint64 id;
    const Staff &staff;
    const DutyWorld &world;
};

struct TakeOutCase {
    qint64 id;
    const TakeOut &takeOut;
    const DutyWorld &world;
};

struct IncidentCase {
    qint64 id;
    const Incident &incident;
    const DutyWorld &world;
};

struct InspectionCase {
    qint64 id;
    const Inspection &inspection;
    const QHash<qsizetype, const InspectionLine *> &answers; ///< by the question's place
    const DutyWorld &world;
};

} // namespace mamori
