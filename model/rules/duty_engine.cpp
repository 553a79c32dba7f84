// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_engine.h"

#include "model/rules/profile.h"

#include <utility>

namespace mamori {

namespace {

DutyFinding judged(const DutyColumn &column, const AssetCase &c)
{
    return column.rule().asset(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const StaffCase &c)
{
    return column.rule().staff(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const TakeOutCase &c)
{
    return column.rule().takeOut(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const IncidentCase &c)
{
    return column.rule().incident(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const InspectionCase &c)
{
    return column.rule().inspection(c, column.ask());
}

/// The rule that proves a duty; nullptr for none.
const DutyRule *ruleOf(const PolicyDuty &duty)
{
    switch (duty.proof) {
    case ProofKind::Record:
    case ProofKind::Rule:
    case ProofKind::Document:
        return findDutyRule(duty.proofRef);
    case ProofKind::Checklist:
        return &checkAnswerRule();
    case ProofKind::Uncovered:
        break;
    }
    return nullptr;
}

QList<qsizetype> allColumns(const Register &reg)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i)
        columns << i;
    return columns;
}

template <class Record>
std::optional<Record> recordOf(const std::optional<Stored> &stored)
{
    if (!stored || !stored->struckOut.isEmpty())
        return std::nullopt;
    return fromValues<Record>(stored->values);
}

} // namespace

DutyEngine::DutyEngine(const Policy &policy, const Records &records)
    : m_policy(policy)
    , m_records(records)
    , m_facts(policy)
{
    for (const PolicyChecklist &checklist : policy.checklists) {
        for (const PolicyChecklist::Item &item : checklist.items)
            m_questions.insert(item.id, m_questions.size());
    }
}

int DutyEngine::monthsOf(const QString &parameter) const
{
    if (parameter.isEmpty())
        return 0;
    return m_records.setting(QLatin1String(parameterSettings) + parameter).toInt();
}

DutyAsk DutyEngine::askOf(const PolicyDuty &duty) const
{
    DutyAsk ask;
    ask.duty = &duty;
    for (qsizetype i = 0; i < m_policy.restrictions.size(); ++i) {
        if (m_policy.restrictions.at(i).article == duty.article)
            ask.restrictions |= 1U << i;
    }
    if (duty.proof == ProofKind::Checklist)
        ask.question = m_questions.value(duty.proofRef, -1);
    ask.months = monthsOf(duty.cycle);
    return ask;
}

DutyCycle DutyEngine::cycle(qsizetype place) const
{
    const PolicyDuty &duty = m_policy.duties.at(place);
    const QString parameter
        = duty.proof == ProofKind::Checklist ? QStringLiteral("cycle-section-compliance") : duty.cycle;
    return {monthsOf(parameter)};
}

void DutyEngine::addColumns()
{
    m_columns.clear();
    m_columnsOf.clear();
    for (qsizetype place = 0; place < m_policy.duties.size(); ++place) {
        const PolicyDuty &duty = m_policy.duties.at(place);
        const DutyRule *rule = ruleOf(duty);
        m_columns.push_back(rule ? std::make_unique<DutyColumn>(place, *rule, askOf(duty)) : nullptr);
        if (rule)
            m_columnsOf[rule->reg] << m_columns.back().get();
    }
}

void DutyEngine::readAll()
{
    addColumns();
    m_facts.clear();
    m_records.each(ClassificationDecision::spec, DutyFacts::decisionColumns(),
                   [this](const Stored &decision) { m_facts.addDecision(decision); });
    Dependents none;
    m_records.each(Staff::spec, allColumns(Staff::spec), [&](const Stored &staff) {
        m_facts.setStaff(staff.id, fromValues<Staff>(staff.values), none);
    });
    readAssets();
    judgeEach(Staff::spec);
    m_records.each(TakeOut::spec, allColumns(TakeOut::spec), [&](const Stored &stored) {
        const auto takeOut = fromValues<TakeOut>(stored.values);
        m_facts.setTakeOut(stored.id, takeOut);
        note(TakeOut::spec, TakeOutCase {stored.id, takeOut, m_facts.world(nullptr)});
    });
    judgeEach(Incident::spec);
    judgeEach(Inspection::spec);
    m_changed.clear();
}

void DutyEngine::readAssets()
{
    Dependents dependents;
    m_records.each(Asset::spec, DutyFacts::assetColumns(), [&](const Stored &stored) {
        const Asset asset = DutyFacts::assetOf(stored.values);
        m_facts.setAsset(stored.id, asset, dependents);
        const CardFacts card = m_facts.cardOf(asset, stored.values);
        note(Asset::spec,
             AssetCase {stored.id, asset, m_facts.asset(stored.id), m_facts.decision(stored.id), card,
                        m_facts.world(nullptr)});
    });
    // Groups, and copies that stand before their originals, were judged too early.
    for (const qint64 asset : std::as_const(dependents.assets))
        judgeAgain(Asset::spec, asset);
}

void DutyEngine::judgeEach(const Register &reg)
{
    const DutyWorld world = m_facts.world(nullptr);
    m_records.each(reg, allColumns(reg), [&](const Stored &stored) {
        visitCase(reg, stored, world, [&](const auto &c) { note(reg, c); });
    });
}

template <class Case>
void DutyEngine::note(const Register &reg, const Case &c)
{
    const auto columns = m_columnsOf.constFind(&reg);
    if (columns == m_columnsOf.cend())
        return;
    for (DutyColumn *column : *columns) {
        if (column->set(c.id, judged(*column, c)))
            m_changed << column->place();
    }
}

template <class Visit>
void DutyEngine::visitCase(const Register &reg, const Stored &stored, const DutyWorld &world,
                           Visit visit) const
{
    const qint64 id = stored.id;
    if (&reg == &Asset::spec) {
        const Asset asset
            = world.names ? fromValues<Asset>(stored.values) : DutyFacts::assetOf(stored.values);
        const CardFacts card = m_facts.cardOf(asset, stored.values);
        visit(AssetCase {id, asset, m_facts.asset(id), m_facts.decision(id), card, world});
    } else if (&reg == &Staff::spec) {
        visit(StaffCase {id, fromValues<Staff>(stored.values), world});
    } else if (&reg == &TakeOut::spec) {
        visit(TakeOutCase {id, fromValues<TakeOut>(stored.values), world});
    } else if (&reg == &Incident::spec) {
        visit(IncidentCase {id, fromValues<Incident>(stored.values), world});
    } else if (&reg == &Inspection::spec) {
        const auto inspection = fromValues<Inspection>(stored.values);
        QHash<qsizetype, const InspectionLine *> answers;
        for (const InspectionLine &line : inspection.lines) {
            if (const auto place = m_questions.constFind(line.question); place != m_questions.cend())
                answers.insert(*place, &line);
        }
        visit(InspectionCase {id, inspection, answers, world});
    }
}

void DutyEngine::forget(const Register &reg, qint64 record)
{
    for (DutyColumn *column : m_columnsOf.value(&reg)) {
        if (column->set(record, DutyFinding::notConcerned()))
            m_changed << column->place();
    }
}

void DutyEngine::judgeAgain(const Register &reg, qint64 record)
{
    const auto stored = m_records.find(reg, record);
    if (!stored || !stored->struckOut.isEmpty())
        forget(reg, record);
    else
        visitCase(reg, *stored, m_facts.world(nullptr), [&](const auto &c) { note(reg, c); });
}

void DutyEngine::judgeDependents(const Dependents &dependents)
{
    for (const qint64 asset : dependents.assets)
        judgeAgain(Asset::spec, asset);
    for (const qint64 staff : dependents.staff)
        judgeAgain(Staff::spec, staff);
    for (const qint64 takeOut : dependents.takeOuts)
        judgeAgain(TakeOut::spec, takeOut);
    if (dependents.incidents)
        judgeEach(Incident::spec);
}

QSet<qsizetype> DutyEngine::follow(const QList<Touched> &touched)
{
    m_changed.clear();
    Dependents dependents;
    for (const Touched &one : touched) {
        if (one.reg)
            take(one, dependents);
    }
    judgeDependents(dependents);
    for (const Touched &one : touched) {
        const bool isOwn = one.reg == &Incident::spec || one.reg == &Inspection::spec;
        if (isOwn)
            judgeAgain(*one.reg, one.record);
    }
    return std::exchange(m_changed, {});
}

/// Brings the facts up to date; what has to be judged goes to `dependents`.
void DutyEngine::take(const Touched &touched, Dependents &dependents)
{
    const Register &reg = *touched.reg;
    const qint64 id = touched.record;
    const auto stored = m_records.find(reg, id);
    if (&reg == &Asset::spec) {
        takeAsset(id, stored, dependents);
    } else if (&reg == &ClassificationDecision::spec && stored) {
        const auto decision = fromValues<ClassificationDecision>(stored->values);
        takeDecisionsOn(decision.asset.value);
        dependents.assets << decision.asset.value;
    } else if (&reg == &Staff::spec) {
        m_facts.setStaff(id, recordOf<Staff>(stored), dependents);
        dependents.staff << id;
    } else if (&reg == &TakeOut::spec) {
        m_facts.setTakeOut(id, recordOf<TakeOut>(stored));
        dependents.takeOuts << id;
    }
}

void DutyEngine::takeAsset(qint64 id, const std::optional<Stored> &stored, Dependents &dependents)
{
    dependents.assets << id;
    if (!stored || !stored->struckOut.isEmpty())
        m_facts.removeAsset(id, dependents);
    else
        m_facts.setAsset(id, DutyFacts::assetOf(stored->values), dependents);
}

void DutyEngine::takeDecisionsOn(qint64 asset)
{
    m_facts.forgetDecisions(asset);
    for (const qint64 id :
         m_records.linkedFrom(ClassificationDecision::spec, QStringLiteral("asset"), asset)) {
        if (const auto decision = m_records.find(ClassificationDecision::spec, id))
            m_facts.addDecision(*decision);
    }
}

DutyDetail DutyEngine::detail(const DutyColumn &column, qint64 record)
{
    const Register &reg = *column.rule().reg;
    const QPair<const Register *, qint64> key(&reg, record);
    auto read = m_read.constFind(key);
    if (read == m_read.cend()) {
        const auto stored = m_records.find(reg, record);
        if (!stored)
            return {};
        read = m_read.insert(key, *stored);
    }
    DutyDetail detail {captionOf(reg, read->values), {}};
    visitCase(reg, *read, m_facts.world(&m_records),
              [&](const auto &c) { detail.finding = judged(column, c); });
    return detail;
}

} // namespace mamori
