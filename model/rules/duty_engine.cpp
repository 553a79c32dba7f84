// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_engine.h"

#include "model/registers/captions.h"
#include "model/rules/profile.h"

#include <utility>

namespace mamori {

namespace {

DutyFinding judged(const DutyColumn &column, const FactsCase &c)
{
    return column.rule().facts(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const AssetCase &c)
{
    return column.rule().asset ? column.rule().asset(c, column.ask())
                               : judged(column, FactsCase {c.id, c.facts, c.world});
}

DutyFinding judged(const DutyColumn &column, const RecordCase &c)
{
    return column.rule().record(c, column.ask());
}

DutyFinding judged(const DutyColumn &column, const StaffCase &c)
{
    return column.rule().staff ? column.rule().staff(c, column.ask())
                               : judged(column, RecordCase {c.id, &c.staff, c.world});
}

DutyFinding judged(const DutyColumn &column, const TakeOutCase &c)
{
    return column.rule().takeOut ? column.rule().takeOut(c, column.ask())
                                 : judged(column, RecordCase {c.id, &c.takeOut, c.world});
}

DutyFinding judged(const DutyColumn &column, const IncidentCase &c)
{
    return column.rule().incident ? column.rule().incident(c, column.ask())
                                  : judged(column, RecordCase {c.id, &c.incident, c.world});
}

DutyFinding judged(const DutyColumn &column, const InspectionCase &c)
{
    return column.rule().inspection ? column.rule().inspection(c, column.ask())
                                    : judged(column, RecordCase {c.id, &c.inspection, c.world});
}

/// The rules that prove a duty and what they are about; empty for none.
QList<DutyProofRef> proofsOf(const PolicyDuty &duty)
{
    switch (duty.proof) {
    case ProofKind::Record:
    case ProofKind::Rule:
    case ProofKind::Document:
        return QList<DutyProofRef> {{duty.proofRef, duty.proofOf}} + duty.alsoProofs;
    case ProofKind::Checklist:
    case ProofKind::Uncovered:
        break;
    }
    return {};
}

/// Too many to hold: rules see assets by their facts and take-outs one by one.
bool isKeptOnShelf(const Register &reg)
{
    return &reg != &Asset::spec && &reg != &TakeOut::spec;
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

DutyAsk DutyEngine::askOf(const PolicyDuty &duty, const DutyRule &rule, const QString &of) const
{
    DutyAsk ask;
    ask.duty = &duty;
    ask.of = of;
    for (qsizetype i = 0; i < m_policy.restrictions.size(); ++i) {
        if (m_policy.restrictions.at(i).article == duty.article)
            ask.restrictions |= 1U << i;
    }
    if (duty.proof == ProofKind::Checklist)
        ask.question = m_questions.value(duty.proofRef, -1);
    if (rule.ofListItem) {
        const PolicyChecklist *list = m_policy.checklistOf(of);
        for (qsizetype i = 0; list && i < list->items.size(); ++i) {
            if (list->items.at(i).id == of) {
                ask.list = list->id;
                ask.listItem = list->items.at(i).text;
                ask.choice = i;
            }
        }
    }
    for (std::size_t i = 0; i < rule.choices.size(); ++i) {
        if (of == QLatin1String(rule.choices[i].key))
            ask.choice = qsizetype(i);
    }
    ask.months = monthsOf(duty.cycle);
    ask.longTermMonths = monthsOf(QStringLiteral("period-long-term-storage"));
    return ask;
}

DutyCycle DutyEngine::cycle(qsizetype place) const
{
    const PolicyDuty &duty = m_policy.duties.at(place);
    const QString parameter
        = duty.proof == ProofKind::Checklist ? QStringLiteral("cycle-section-compliance") : duty.cycle;
    return {monthsOf(parameter)};
}

QList<DutyEvidence> DutyEngine::evidence(qsizetype place, QDate today) const
{
    QList<DutyEvidence> all;
    for (const DutyColumn *column : m_columnsAt.at(place))
        all << DutyEvidence {column, column->totals(today)};
    return all;
}

void DutyEngine::addColumns()
{
    m_columns.clear();
    m_columnsOf.clear();
    m_readersOf.clear();
    m_columnsAt.fill({}, m_policy.duties.size());
    for (qsizetype place = 0; place < m_policy.duties.size(); ++place) {
        const PolicyDuty &duty = m_policy.duties.at(place);
        if (duty.proof == ProofKind::Checklist)
            addColumn(place, checkAnswerRule(), {});
        for (const DutyProofRef &proof : proofsOf(duty))
            addColumn(place, *findDutyRule(proof.rule), proof.of);
    }
    addShelves();
}

void DutyEngine::addColumn(qsizetype place, const DutyRule &rule, const QString &of)
{
    const DutyAsk ask = askOf(m_policy.duties.at(place), rule, of);
    m_columns.push_back(std::make_unique<DutyColumn>(place, rule, ask));
    DutyColumn *column = m_columns.back().get();
    m_columnsAt[place] << column;
    m_columnsOf[rule.reg] << column;
    for (const DutyReads &other : rule.alsoReads) {
        if (other.reg)
            m_readersOf[other.reg] << column;
    }
}

/// Which registers are held in memory, and how their records are read.
void DutyEngine::addShelves()
{
    m_recordReaders = {{&Staff::spec, readRecord<Staff>},
                       {&TakeOut::spec, readRecord<TakeOut>},
                       {&Incident::spec, readRecord<Incident>},
                       {&Inspection::spec, readRecord<Inspection>}};
    m_facts.shelves().clear();
    const auto keep = [this](const Register &reg, RecordReader reader) {
        if (reader)
            m_recordReaders.insert(&reg, reader);
        if (isKeptOnShelf(reg))
            m_facts.shelves().insert(&reg, {});
    };
    for (const auto &column : m_columns) {
        const DutyRule &rule = column->rule();
        keep(*rule.reg, rule.reader);
        for (const DutyReads &other : rule.alsoReads) {
            if (other.reg)
                keep(*other.reg, other.reader);
        }
    }
}

void DutyEngine::readShelves()
{
    for (auto it = m_facts.shelves().begin(); it != m_facts.shelves().end(); ++it) {
        const RecordReader reader = m_recordReaders.value(it.key());
        m_records.each(*it.key(), allColumns(*it.key()),
                       [&](const Stored &stored) { it->put(stored.id, reader(stored.values)); });
    }
}

void DutyEngine::readAll()
{
    m_facts.clear();
    addColumns();
    readShelves();
    m_records.each(ClassificationDecision::spec, DutyFacts::decisionColumns(),
                   [this](const Stored &decision) { m_facts.addDecision(decision); });
    Dependents none;
    const DutyShelf staff = m_facts.shelves().value(&Staff::spec);
    for (auto it = staff.records().cbegin(); it != staff.records().cend(); ++it)
        m_facts.setStaff(it.key(), *static_cast<const Staff *>(it->get()), none);
    readAssets();
    m_records.each(TakeOut::spec, allColumns(TakeOut::spec), [&](const Stored &stored) {
        const auto takeOut = fromValues<TakeOut>(stored.values);
        m_facts.setTakeOut(stored.id, takeOut);
        note(TakeOut::spec, TakeOutCase {stored.id, takeOut, m_facts.world(nullptr)});
    });
    const QList<const Register *> kept = m_facts.shelves().keys();
    for (const Register *reg : kept)
        judgeEach(*reg);
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

/// Judges all records of a register that is held in memory.
void DutyEngine::judgeEach(const Register &reg)
{
    const DutyWorld world = m_facts.world(nullptr);
    const QMap<qint64, std::shared_ptr<const void>> &records = m_facts.shelves()[&reg].records();
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        visitRecord(reg, it.key(), it->get(), world, [&](const auto &c) { note(reg, c); });
}

template <class Case>
void DutyEngine::note(const Register &reg, const Case &c)
{
    const auto columns = m_columnsOf.constFind(&reg);
    if (columns == m_columnsOf.cend())
        return;
    for (DutyColumn *column : *columns)
        note(*column, c);
}

template <class Case>
void DutyEngine::note(DutyColumn &column, const Case &c)
{
    if (column.set(c.id, judged(column, c)))
        m_changed << column.place();
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
    } else if (const RecordReader reader = m_recordReaders.value(&reg)) {
        visitRecord(reg, id, reader(stored.values).get(), world, visit);
    }
}

template <class Visit>
void DutyEngine::visitRecord(const Register &reg, qint64 id, const void *record, const DutyWorld &world,
                             Visit visit) const
{
    if (&reg == &Staff::spec) {
        visit(StaffCase {id, *static_cast<const Staff *>(record), world});
    } else if (&reg == &TakeOut::spec) {
        visit(TakeOutCase {id, *static_cast<const TakeOut *>(record), world});
    } else if (&reg == &Incident::spec) {
        visit(IncidentCase {id, *static_cast<const Incident *>(record), world});
    } else if (&reg == &Inspection::spec) {
        const auto &inspection = *static_cast<const Inspection *>(record);
        QHash<qsizetype, const InspectionLine *> answers;
        for (const InspectionLine &line : inspection.lines) {
            if (const auto place = m_questions.constFind(line.question); place != m_questions.cend())
                answers.insert(*place, &line);
        }
        visit(InspectionCase {id, inspection, answers, world});
    } else {
        visit(RecordCase {id, record, world});
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
        if (one.reg && m_facts.shelves().contains(one.reg))
            judgeAgain(*one.reg, one.record);
    }
    judgeReaders(touched);
    return std::exchange(m_changed, {});
}

/// Judges again what looks into the touched registers: by a link only the records that link there.
void DutyEngine::judgeReaders(const QList<Touched> &touched)
{
    QSet<DutyColumn *> whole;
    QSet<QPair<const Register *, qint64>> single;
    QSet<QPair<const Touched *, QPair<const Register *, const char *>>> followed;
    for (const Touched &one : touched) {
        for (DutyColumn *column : m_readersOf.value(one.reg)) {
            const Register *reader = column->rule().reg;
            for (const DutyReads &other : column->rule().alsoReads) {
                if (!other.reg || other.reg != one.reg)
                    continue;
                const std::pair link {&one, std::pair {reader, other.by}};
                if (!other.by)
                    whole << column;
                else if (!followed.contains(link))
                    for (const qint64 id : m_records.linkedFrom(*reader, QLatin1String(other.by), one.record))
                        single << std::pair {reader, id};
                followed << link;
            }
        }
    }
    for (DutyColumn *column : std::as_const(whole))
        judgeWhole(*column);
    for (const auto &[reg, id] : std::as_const(single))
        judgeAgain(*reg, id);
}

void DutyEngine::judgeWhole(DutyColumn &column)
{
    const DutyWorld world = m_facts.world(nullptr);
    const Register &reg = *column.rule().reg;
    if (&reg == &Asset::spec) {
        Q_ASSERT(column.rule().facts);
        for (qint64 id = 0; id < m_facts.assetIds(); ++id) {
            if (const AssetFacts &facts = m_facts.asset(id); facts.exists)
                note(column, FactsCase {id, facts, world});
        }
        return;
    }
    Q_ASSERT(isKeptOnShelf(reg));
    const QMap<qint64, std::shared_ptr<const void>> &records = m_facts.shelves()[&reg].records();
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        visitRecord(reg, it.key(), it->get(), world, [&](const auto &c) { note(column, c); });
}

void DutyEngine::takeOntoShelf(const Touched &touched, const std::optional<Stored> &stored)
{
    const auto shelf = m_facts.shelves().find(touched.reg);
    if (shelf == m_facts.shelves().end())
        return;
    if (stored && stored->struckOut.isEmpty())
        shelf->put(touched.record, m_recordReaders.value(touched.reg)(stored->values));
    else
        shelf->remove(touched.record);
}

/// Brings the facts up to date; what has to be judged goes to `dependents`.
void DutyEngine::take(const Touched &touched, Dependents &dependents)
{
    const Register &reg = *touched.reg;
    const qint64 id = touched.record;
    const auto stored = m_records.find(reg, id);
    takeOntoShelf(touched, stored);
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
    const auto linked = [this](const Register &target, qint64 id) { return m_records.caption(target, id); };
    DutyDetail detail {captionOf(reg, read->values, linked), {}};
    visitCase(reg, *read, m_facts.world(&m_records),
              [&](const auto &c) { detail.finding = judged(column, c); });
    return detail;
}

} // namespace mamori
