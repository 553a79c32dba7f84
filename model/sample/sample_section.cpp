// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/sample/sample_section.h"

#include "model/registers/classification_decision.h"
#include "model/rules/assets.h"
#include "model/sample/sample_year.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <random>

// Outside the namespace: the macro declares a function of the resource's own.
static void initSampleResource()
{
    Q_INIT_RESOURCE(mamori_sample);
}

namespace mamori {

namespace {

QByteArray readResource(const QString &name)
{
    initSampleResource();
    QFile file(QStringLiteral(":/mamori/sample/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

ClassificationAnswers answersOf(const QJsonObject &json)
{
    ClassificationAnswers answers;
    for (auto it = json.begin(); it != json.end(); ++it)
        answers.insert(it.key(), it.value().toString());
    return answers;
}

DecidedAsset decideByAnswers(const Records &records, const Policy &policy, Id<Asset> id,
                             const ClassificationAnswers &answers)
{
    const ClassificationResult result = classify(policy, answers);
    QStringList reasons;
    for (const ClassificationReason &reason : result.reasons)
        reasons << reason.text;
    const auto asset = records.find<Asset>(id);
    Q_ASSERT(asset);
    return decide(policy, *asset, id, DecisionBasis::Questions, result.levels, reasons.join(u'\n'), answers,
                  records.clock().today(), records.operatorName());
}

/// Adds the sample's people and assets in one step of the ledger.
class Filling
{
public:
    Filling(Records &records, const Policy &policy, quint32 seed)
        : m_records(records)
        , m_policy(policy)
        , m_random(seed)
        , m_story(records, policy)
    {
    }

    void addStaff(const QJsonArray &staff)
    {
        for (const auto entry : staff) {
            const QJsonObject json = entry.toObject();
            const qint64 id = m_records.add(Staff::spec, fromJson(Staff::spec, json));
            const QString number = json.value(QLatin1String("number")).toString();
            m_staff.insert(number, {id});
            m_story.know(Staff::spec, number, id);
        }
    }

    void addAsset(const QJsonObject &entry, qint64 repetition)
    {
        auto asset = fromValues<Asset>(fromJson(Asset::spec, entry.value(QLatin1String("asset")).toObject()));
        const QString plainName = asset.name;
        if (repetition > 0)
            asset.name += QCoreApplication::translate("Sample", " (part %1)").arg(repetition + 1);
        asset.custodian = m_staff.value(entry.value(QLatin1String("custodian")).toString());
        asset.copyOf = m_assets.value(entry.value(QLatin1String("copy_of")).toString());
        const QJsonValue days = entry.value(QLatin1String("acquired_on"));
        if (days.isDouble())
            asset.acquiredOn = m_records.clock().today().addDays(days.toInt());
        if (asset.status == AssetStatus::InUse)
            asset.nextReview = QDate(m_records.clock().today().year() + 1, 4, 30);

        const QJsonObject answerJson = entry.value(QLatin1String("answers")).toObject();
        const Id<Asset> id = m_records.add(asset);
        m_assets.insert(plainName, id);
        if (!answerJson.isEmpty())
            classifyByAnswers(id, entry, repetition > 0);
    }

    /// The story speaks of every asset of the sample; a small ledger does without some.
    void addYear(const QJsonArray &assets)
    {
        for (const auto entry : assets) {
            const QString name = entry[QLatin1String("asset")][QLatin1String("name")].toString();
            m_story.know(Asset::spec, name, m_assets.value(name).value);
        }
        fillSampleYear(m_records, m_story);
    }

private:
    void classifyByAnswers(Id<Asset> id, const QJsonObject &entry, bool isRepeated)
    {
        DecidedAsset decided = decideByAnswers(m_records, m_policy, id,
                                               answersOf(entry.value(QLatin1String("answers")).toObject()));
        if (isRepeated)
            rollCard(decided.asset);
        else
            answerCard(decided.asset, entry);
        m_records.change(id, decided.asset);
        m_records.add(decided.decision);
    }

    /// The sample keeps its restrictions but for those that it names as open or as not done.
    void answerCard(Asset &asset, const QJsonObject &entry)
    {
        const QJsonArray open = entry.value(QLatin1String("open")).toArray();
        const QJsonArray notDone = entry.value(QLatin1String("not_done")).toArray();
        asset.restrictions.clear();
        for (const RestrictionLine &line : restrictionCard(m_policy, asset)) {
            const QString &id = line.restriction.id;
            if (line.applies && !open.contains(id))
                answer(asset, id, notDone.contains(id) ? RestrictionState::NotDone : RestrictionState::Done);
        }
    }

    /// In a ledger larger than the sample most lines are answered, a few stay open, as in real life.
    void rollCard(Asset &asset)
    {
        asset.restrictions.clear();
        for (const RestrictionLine &line : restrictionCard(m_policy, asset)) {
            const auto dice = m_random() % 10;
            if (line.applies && dice != 0)
                answer(asset, line.restriction.id,
                       dice == 1 ? RestrictionState::NotDone : RestrictionState::Done);
        }
    }

    void answer(Asset &asset, const QString &restriction, RestrictionState state)
    {
        RestrictionAnswer answer;
        answer.restriction = restriction;
        answer.state = state;
        answer.answeredOn = m_records.clock().today();
        answer.answeredBy = m_records.operatorName();
        asset.restrictions << answer;
    }

    Records &m_records;
    const Policy &m_policy;
    std::mt19937 m_random;
    SampleStory m_story;
    QHash<QString, Id<Staff>> m_staff;
    QHash<QString, Id<Asset>> m_assets;
};

} // namespace

void fillWithSample(Records &records, const Policy &policy, const SampleSize &size)
{
    const QJsonObject sample
        = QJsonDocument::fromJson(readResource(QStringLiteral("sample_section.json"))).object();
    records.setOperatorName(sample.value(QLatin1String("operator")).toString());
    Records::Step step = records.begin(QCoreApplication::translate("Sample", "Sample section"));
    for (const char *name : {"section_name", "section_manager", "operator"})
        records.setSetting(QLatin1String(name), sample.value(QLatin1String(name)).toString());

    Filling filling(records, policy, size.seed);
    filling.addStaff(sample.value(QLatin1String("staff")).toArray());
    const QJsonArray assets = sample.value(QLatin1String("assets")).toArray();
    for (qint64 i = 0; i < size.assets; ++i)
        filling.addAsset(assets.at(i % assets.size()).toObject(), i / assets.size());
    filling.addYear(assets);
    step.commit();
}

QByteArray practiceSpreadsheet()
{
    return readResource(QStringLiteral("practice_ledger.csv"));
}

void classifyFirstAssets(Records &records, const Policy &policy, qsizetype count)
{
    static const ClassificationAnswers answers {
        {QStringLiteral("specific_personal_information"), QStringLiteral("true")},
        {QStringLiteral("nondisclosure"), QStringLiteral("yes")},
        {QStringLiteral("publication_planned"), QStringLiteral("false")},
        {QStringLiteral("integrity_harm"), QStringLiteral("serious")},
        {QStringLiteral("availability_harm"), QStringLiteral("serious")}};
    Records::Step step = records.begin(QCoreApplication::translate("Sample", "Classification"));
    for (const Stored &stored : records.list(Asset::spec).first(count)) {
        const DecidedAsset decided = decideByAnswers(records, policy, {stored.id}, answers);
        records.change(Id<Asset> {stored.id}, decided.asset);
        records.add(decided.decision);
    }
    step.commit();
}

} // namespace mamori
