// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_cases.h"
#include "model/rules/duty_finding.h"

#include <span>

namespace mamori {

/// How the findings of all records make the state of the duty.
enum class DutySum {
    EveryRecord, ///< every concerned record has to fulfil it
    NewestRecord, ///< the newest concerned record tells, as long as its cycle lasts
    Recurring, ///< one record within each cycle fulfils it
};

/// Another register that a rule looks into: what changes there changes what the rule says.
struct DutyReads {
    const Register *reg = nullptr;
    RecordReader reader = nullptr;
    const char *by = nullptr; ///< the column of the judged record that links to it; nullptr: every record of
                              ///< the rule's register has to be judged again
};

template <class Record>
constexpr DutyReads reads(const char *by = nullptr)
{
    return {&Record::spec, readRecord<Record>, by};
}

/// How a duty is proved from the records of one register; the pack names it as a proof. A rule reads its own
/// records, the facts of DutyWorld and what it says it reads, nothing else. One of the functions is set.
struct DutyRule {
    const char *id = nullptr;
    const Register *reg = nullptr;
    const char *task = nullptr; ///< what to do when it is open; translated in context "DutyTask"
    DutySum sum = DutySum::EveryRecord;
    const char *none = nullptr; ///< why it is open when no record is concerned; translated in context
                                ///< "DutyFinding"; nullptr: then the duty does not apply
    const char *query = ""; ///< finds the records that stand against it
    std::array<DutyReads, 3> alsoReads {}; ///< assets are always known by their facts; name them here too
    std::span<const Choice> choices {}; ///< the pack says which of them it means
    bool ofListItem = false; ///< the pack says which question of a list it means
    RecordReader reader = nullptr; ///< for `record`
    DutyFinding (*asset)(const AssetCase &, const DutyAsk &) = nullptr;
    DutyFinding (*staff)(const StaffCase &, const DutyAsk &) = nullptr;
    DutyFinding (*takeOut)(const TakeOutCase &, const DutyAsk &) = nullptr;
    DutyFinding (*incident)(const IncidentCase &, const DutyAsk &) = nullptr;
    DutyFinding (*inspection)(const InspectionCase &, const DutyAsk &) = nullptr;
    DutyFinding (*facts)(const FactsCase &, const DutyAsk &) = nullptr; ///< of an asset
    DutyFinding (*record)(const RecordCase &, const DutyAsk &) = nullptr; ///< of any other register
};

namespace detail {
template <class Function>
struct Judge;
template <class Record>
struct Judge<DutyFinding (*)(const CaseOf<Record> &)> {
    using Type = Record;
};
} // namespace detail

/// A rule over the records of the register whose CaseOf `judge` takes (a function, or a lambda in place).
template <auto judge>
constexpr DutyRule recordRule(const char *id, const char *task)
{
    using Record = typename detail::Judge<decltype(+judge)>::Type;
    return {.id = id,
            .reg = &Record::spec,
            .task = task,
            .reader = readRecord<Record>,
            .record = [](const RecordCase &c, const DutyAsk &ask) {
                return judge(CaseOf<Record> {c.id, *static_cast<const Record *>(c.record), c.world, ask});
            }};
}

/// The same that differs in a few points.
template <auto judge>
constexpr DutyRule recordRule(const char *id, const char *task, DutyRule rest)
{
    const DutyRule rule = recordRule<judge>(id, task);
    rest.id = rule.id;
    rest.reg = rule.reg;
    rest.task = rule.task;
    rest.reader = rule.reader;
    rest.record = rule.record;
    return rest;
}

/// Puts the finding about one record together; the first thing that is wrong or missing tells.
class Judgement
{
public:
    /// `due`: by when all has to stand; without a day within the fiscal year.
    explicit Judgement(bool concerned, QDate due = {})
        : m_isTold(!concerned)
        , m_due(due)
    {
    }
    Judgement &needs(bool holds, const char *why)
    {
        return holds ? *this : tell(DutyFinding::open(m_due, why));
    }
    Judgement &violatedIf(bool wrong, QDate since, const char *why)
    {
        return wrong ? tell(DutyFinding::violated(since, why)) : *this;
    }
    DutyFinding fulfilled(QDate on, const QString &who = {})
    {
        return tell(DutyFinding::fulfilled(on, who)).m_finding;
    }
    /// It holds for the duty's cycle.
    DutyFinding lasting(QDate on, const DutyAsk &ask, const QString &who = {})
    {
        return tell(ask.months > 0 ? DutyFinding::lasting(on.addMonths(ask.months), on, who)
                                   : DutyFinding::needsParameter())
            .m_finding;
    }
    DutyFinding until(QDate day, QDate on, const QString &who = {})
    {
        return tell(day.isValid() ? DutyFinding::lasting(day, on, who) : DutyFinding::fulfilled(on, who))
            .m_finding;
    }

private:
    Judgement &tell(const DutyFinding &finding)
    {
        if (!m_isTold)
            m_finding = finding;
        m_isTold = true;
        return *this;
    }

    bool m_isTold;
    QDate m_due;
    DutyFinding m_finding;
};

std::span<const DutyRule> classificationRules(); ///< Art. 16(1)-(4), 17(2), (3), 18-20
std::span<const DutyRule> ledgerRules(); ///< Art. 17(1), (4), (5), (7), 125(1)
std::span<const DutyRule> restrictionRules(); ///< Art. 16(5)
std::span<const DutyRule> staffRules(); ///< Art. 13
std::span<const DutyRule> movementRules(); ///< Art. 14, 37, 41(8), 71(2)
std::span<const DutyRule> incidentRules(); ///< Art. 12(1)(3), 43, 44
std::span<const DutyRule> inspectionRules(); ///< Art. 12(1)(1), 109, 133
std::span<const DutyRule> cardRules(); ///< Art. 49
std::span<const DutyRule> approvalRules(); ///< Art. 14, and whatever asks for an approval
std::span<const DutyRule> disposalRules(); ///< Art. 16(5)(1)ケ, 17(1), 39, 72(1)(3)
std::span<const DutyRule> storageRules(); ///< Art. 16(5), 29(1)(4), 38, 39(1), 59(4), 108(6), (7)
std::span<const DutyRule> provisionRules(); ///< Art. 16(5)(1), 17(5), 41, 71(3), 79, 85, 108(5)
std::span<const DutyRule> trainingRules(); ///< Art. 12(1)(2), (4), 45(1), (4), 46-48, 80(2), 106, 126(2)
std::span<const DutyRule> peopleRules(); ///< Art. 10-13, 42, 45(2), (3), 103(1)(4), 111(3)(1)
std::span<const DutyRule> idRules(); ///< Art. 52-56, 59(3), 74(3), 90
std::span<const DutyRule> systemRules(); ///< Art. 12(2), 21-24, 58, 60, 64, 99, 108
std::span<const DutyRule> systemSheetRules(); ///< requirement sheets and the points of a system's life
std::span<const DutyRule> paperRules(); ///< papers that have to be there
std::span<const DutyRule> premisesRules(); ///< Art. 25-29, 31, 32, 34-36, 72, 73, 100(2)
std::span<const DutyRule> lineRules(); ///< Art. 30-33, 68-70
std::span<const DutyRule> cloudRules(); ///< Art. 122-127
std::span<const DutyRule> contractRules(); ///< Art. 117-121
std::span<const DutyRule> upkeepRules(); ///< recurring checks, work, changes, failures, software
std::span<const DutyRule> matterRules(); ///< Art. 110-115, 128-133

/// The rule of that id, or nullptr.
const DutyRule *findDutyRule(const QString &id);
/// The rule behind every duty that is proved by a question of a check.
const DutyRule &checkAnswerRule();

} // namespace mamori
