// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_facts.h"

#include "model/error.h"
#include "model/rules/classification.h"
#include "model/rules/restrictions.h"
#include "model/rules/stored_lines.h"
#include "model/store/records.h"

#include <utility>

namespace mamori {

namespace {

constexpr int bits = 32;

template <std::size_t count>
QList<qsizetype> indexesOf(const Register &reg, const char *const (&columns)[count])
{
    QList<qsizetype> indexes;
    for (const char *column : columns) {
        indexes << columnIndex(reg, QLatin1String(column));
        Q_ASSERT(indexes.last() >= 0);
    }
    return indexes;
}

qsizetype restrictionsColumn()
{
    static const qsizetype column = columnIndex(Asset::spec, QLatin1String("restrictions"));
    return column;
}

void dropLink(QHash<qint64, QList<qint64>> &links, qint64 target, qint64 from)
{
    const auto found = links.find(target);
    if (found == links.end())
        return;
    found->removeOne(from);
    if (found->isEmpty())
        links.erase(found);
}

void addLink(QHash<qint64, QList<qint64>> &links, qint64 target, qint64 from)
{
    if (target != 0)
        links[target] << from;
}

DecidingQuestion decidingQuestion(const QString &id)
{
    if (id.isEmpty())
        return DecidingQuestion::None;
    if (id == QLatin1String("specific_personal_information"))
        return DecidingQuestion::MyNumber;
    if (id == QLatin1String("nondisclosure"))
        return DecidingQuestion::Nondisclosure;
    if (id == QLatin1String("publication_planned"))
        return DecidingQuestion::Publication;
    return DecidingQuestion::Other;
}

Ranks ranksOf(const Policy &policy, const Classification &levels)
{
    Ranks ranks;
    for (const Axis axis : allAxes)
        ranks[std::size_t(axis)] = qint8(policy.rank(axis, levels.on(axis)));
    return ranks;
}

} // namespace

AssetFacts assetFacts(const Policy &policy, const Asset &asset)
{
    AssetFacts facts;
    facts.exists = true;
    facts.isGone = asset.status == AssetStatus::Disposed || asset.status == AssetStatus::Returned;
    facts.hasMyNumber = asset.hasMyNumber.value_or(false);
    facts.kind = asset.kind;
    facts.area = asset.area;
    facts.ranks = ranksOf(policy, classificationOf(asset));
    facts.copyOf = asset.copyOf;
    facts.partOf = asset.partOf;
    facts.custodian = asset.custodian;
    facts.acquiredOn = asset.acquiredOn;
    facts.retentionEnd = asset.retentionEnd;
    return facts;
}

const AssetFacts &DutyWorld::asset(Id<Asset> id) const
{
    static const AssetFacts none;
    return id.value > 0 && id.value < assets->size() ? assets->at(id.value) : none;
}

QString DutyWorld::nameOf(Id<Staff> id) const
{
    if (!names || !id)
        return {};
    const auto staff = names->find(id);
    return staff ? staff->name : QString();
}

const DutyShelf &DutyWorld::shelf(const Register &reg) const
{
    static const DutyShelf none;
    const auto found = shelves->constFind(&reg);
    Q_ASSERT_X(found != shelves->cend(), reg.table, "the rule has to say that it reads this register");
    return found == shelves->cend() ? none : *found;
}

DutyFacts::DutyFacts(const Policy &policy)
    : m_policy(policy)
{
    for (const PolicyRestriction &restriction : policy.restrictions) {
        m_fromRanks << policy.rank(restriction.axis, restriction.fromLevel);
    }
    // A pack with more restrictions than bits would need wider cards.
    Q_ASSERT(m_fromRanks.size() <= bits);
}

DutyWorld DutyFacts::world(const Records *names) const
{
    return {&m_policy, names, &m_assets, &m_members, &m_custodies, &m_offices, &m_shelves};
}

void DutyFacts::clear()
{
    m_assets.clear();
    m_living = 0;
    m_decisions.clear();
    m_copies.clear();
    m_members.clear();
    m_custodies.clear();
    m_offices.clear();
    m_takeOutsOfAsset.clear();
    m_takeOutsOfStaff.clear();
    m_takeOuts.clear();
    m_shelves.clear();
}

const QList<qsizetype> &DutyFacts::assetColumns()
{
    static const QList<qsizetype> columns = indexesOf(Asset::spec,
                                                      {"name",
                                                       "kind",
                                                       "work",
                                                       "contents",
                                                       "has_mynumber",
                                                       "has_personal",
                                                       "place",
                                                       "area",
                                                       "custodian_post",
                                                       "custodian",
                                                       "origin",
                                                       "received_part",
                                                       "provider_confidentiality",
                                                       "provider_integrity",
                                                       "provider_availability",
                                                       "copy_of",
                                                       "part_of",
                                                       "acquired_on",
                                                       "retention_end",
                                                       "retention_kind",
                                                       "long_term",
                                                       "label_needed",
                                                       "label_done",
                                                       "classification_state",
                                                       "confidentiality",
                                                       "integrity",
                                                       "availability",
                                                       "classified_on",
                                                       "next_review",
                                                       "status",
                                                       "restrictions"});
    return columns;
}

Asset DutyFacts::assetOf(const Values &values)
{
    Asset asset;
    for (const qsizetype column : assetColumns()) {
        if (column != restrictionsColumn() && !values.at(column).isNull())
            Asset::spec.fields[std::size_t(column)].set(&asset, values.at(column));
    }
    return asset;
}

CardFacts DutyFacts::cardOf(const Asset &asset, const Values &values) const
{
    CardFacts card;
    const Ranks ranks = ranksOf(m_policy, classificationOf(asset));
    for (qsizetype i = 0; i < m_fromRanks.size(); ++i) {
        const PolicyRestriction &restriction = m_policy.restrictions.at(i);
        if (ranks[std::size_t(restriction.axis)] >= m_fromRanks.at(i) && restrictionBites(restriction, asset))
            card.applies |= 1U << i;
    }
    if (card.applies != 0)
        readCard(values.at(restrictionsColumn()).toString(), card);
    return card;
}

void DutyFacts::readCard(const QString &stored, CardFacts &card) const
{
    CardLine line;
    qsizetype place = -1;
    QStringView lastDay;
    QDate day;
    const auto take = [&](QStringView key, QStringView value) {
        if (key == QLatin1String("restriction"))
            line.restriction = value;
        else if (key == QLatin1String("state"))
            line.state = value;
        else if (key == QLatin1String("answered_on"))
            line.day = value;
        else if (key == QLatin1String("reason"))
            line.hasReason = !value.trimmed().isEmpty();
    };
    const auto lineEnds = [&] {
        place = placeOf(line.restriction, place + 1);
        if (line.day != lastDay) { // a card is mostly answered on one day
            lastDay = line.day;
            day = Codec<QDate>::from(lastDay.toString());
        }
        if (place >= 0)
            note(line, place, day, card);
        line = {};
    };
    walkStoredLines(stored, take, lineEnds);
}

/// Cards are stored in the order of the pack, so that the next restriction is mostly the next line's.
qsizetype DutyFacts::placeOf(QStringView restriction, qsizetype likely) const
{
    const qsizetype count = m_policy.restrictions.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype place = (likely + i) % count;
        if (m_policy.restrictions.at(place).id == restriction)
            return place;
    }
    return -1;
}

void DutyFacts::note(const CardLine &line, qsizetype place, QDate day, CardFacts &card)
{
    const quint32 bit = 1U << place;
    if (line.state == QLatin1String("done"))
        card.done |= bit;
    else if (line.state == QLatin1String("not_done"))
        card.notDone |= bit;
    else if (line.state == QLatin1String("not_applicable") && line.hasReason)
        card.excused |= bit;
    card.on[std::size_t(place)] = day;
}

void DutyFacts::setAsset(qint64 id, const Asset &asset, Dependents &dependents)
{
    replaceAsset(id, assetFacts(m_policy, asset), dependents);
}

void DutyFacts::removeAsset(qint64 id, Dependents &dependents)
{
    replaceAsset(id, {}, dependents);
}

void DutyFacts::replaceAsset(qint64 id, const AssetFacts &facts, Dependents &dependents)
{
    if (id >= m_assets.size())
        m_assets.resize(id + 1);
    const AssetFacts before = std::exchange(m_assets[id], facts);
    m_living += int(facts.exists) - int(before.exists);
    if (before.copyOf != facts.copyOf) {
        dropLink(m_copies, before.copyOf.value, id);
        addLink(m_copies, facts.copyOf.value, id);
    }
    if (before.partOf != facts.partOf) {
        dropLink(m_members, before.partOf.value, id);
        addLink(m_members, facts.partOf.value, id);
    }
    for (const Id<Staff> custodian : {before.custodian, facts.custodian}) {
        if (custodian)
            dependents.staff << custodian.value;
    }
    if (before.exists && !before.isGone && before.custodian)
        --m_custodies[before.custodian.value];
    if (facts.exists && !facts.isGone && facts.custodian)
        ++m_custodies[facts.custodian.value];
    for (const Id<Asset> group : {before.partOf, facts.partOf}) {
        if (group)
            dependents.assets << group.value;
    }
    for (const qint64 copy : m_copies.value(id))
        dependents.assets << copy;
    for (const qint64 takeOut : m_takeOutsOfAsset.value(id))
        dependents.takeOuts << takeOut;
}

const AssetFacts &DutyFacts::asset(qint64 id) const
{
    return world(nullptr).asset({id});
}

const QList<qsizetype> &DutyFacts::decisionColumns()
{
    static const QList<qsizetype> columns
        = indexesOf(ClassificationDecision::spec, {"asset", "decided_on", "basis", "reason", "answers"});
    return columns;
}

void DutyFacts::addDecision(const Stored &decision)
{
    const QList<qsizetype> &columns = decisionColumns();
    const auto value = [&](qsizetype place) { return decision.values.at(columns.at(place)); };
    const qint64 asset = value(0).toLongLong();
    if (asset <= 0)
        return;
    if (asset >= m_decisions.size())
        m_decisions.resize(asset + 1);
    DecisionFacts &facts = m_decisions[asset];
    ++facts.count;
    facts.id = decision.id;
    facts.on = Codec<QDate>::from(value(1));
    facts.basis = Codec<std::optional<DecisionBasis>>::from(value(2));
    facts.hasReason = !value(3).toString().trimmed().isEmpty();
    const AnswerFacts answers = answersOf(value(4).toString());
    facts.question = answers.question;
    facts.asked = answers.asked;
}

void DutyFacts::forgetDecisions(qint64 asset)
{
    if (asset < m_decisions.size())
        m_decisions[asset] = {};
}

const DecisionFacts &DutyFacts::decision(qint64 asset) const
{
    static const DecisionFacts none;
    return asset < m_decisions.size() ? m_decisions.at(asset) : none;
}

DutyFacts::AnswerFacts DutyFacts::answersOf(const QString &stored)
{
    auto known = m_answers.constFind(stored);
    if (known == m_answers.cend())
        known = m_answers.insert(stored, readAnswers(stored));
    return *known;
}

DutyFacts::AnswerFacts DutyFacts::readAnswers(const QString &stored) const
{
    ClassificationAnswers answers;
    for (const DecisionAnswer &answer : Codec<QList<DecisionAnswer>>::from(stored))
        answers.insert(answer.question, answer.answer);
    if (answers.isEmpty())
        return {};
    try {
        const ClassificationResult result = classify(m_policy, answers);
        AnswerFacts facts {DecidingQuestion::NoAnswers, ranksOf(m_policy, result.levels)};
        for (const ClassificationReason &reason : result.reasons) {
            if (reason.axis == Axis::Confidentiality)
                facts.question = decidingQuestion(reason.question);
        }
        return facts;
    } catch (const Error &) {
        return {}; // questions of another pack: they say nothing under this one
    }
}

void DutyFacts::setStaff(qint64 id, const std::optional<Staff> &staff, Dependents &dependents)
{
    const Office before = m_offices.value(id, Office::None);
    const Office after = staff ? staff->office.value_or(Office::None) : Office::None;
    if (staff)
        m_offices.insert(id, after);
    else
        m_offices.remove(id);
    if (before == after)
        return;
    dependents.incidents = true;
    for (const qint64 takeOut : m_takeOutsOfStaff.value(id))
        dependents.takeOuts << takeOut;
}

void DutyFacts::setTakeOut(qint64 id, const std::optional<TakeOut> &takeOut)
{
    const TakeOut before = m_takeOuts.take(id);
    for (const TakeOutItem &item : before.items)
        dropLink(m_takeOutsOfAsset, item.asset.value, id);
    dropLink(m_takeOutsOfStaff, before.approvedBy.value, id);
    if (!takeOut)
        return;
    TakeOut links;
    links.items = takeOut->items;
    links.approvedBy = takeOut->approvedBy;
    m_takeOuts.insert(id, links);
    for (const TakeOutItem &item : links.items)
        addLink(m_takeOutsOfAsset, item.asset.value, id);
    addLink(m_takeOutsOfStaff, links.approvedBy.value, id);
}

} // namespace mamori
