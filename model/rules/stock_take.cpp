// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/stock_take.h"

#include "model/japanese/search_key.h"
#include "model/store/records.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace mamori {

namespace {

constexpr QLatin1String assetPrefix("asset-");

/// What names a thing in the lines of a stock-take: "asset-12", "asset-12/0003".
QString keyOf(const StockThing &thing)
{
    const QString key = assetPrefix + QString::number(thing.asset.value);
    return thing.individual.isEmpty() ? key : key + u'/' + thing.individual;
}

InspectionLine lineOf(const StockThing &thing)
{
    InspectionLine line;
    line.question = keyOf(thing);
    QStringList words {thing.number, thing.name, thing.individual};
    words.removeAll(QString());
    line.text = words.join(u'　');
    if (!thing.place.isEmpty())
        line.text += QStringLiteral("（%1）").arg(thing.place);
    return line;
}

bool isThere(const Asset &asset)
{
    return asset.status != AssetStatus::Disposed && asset.status != AssetStatus::Returned;
}

} // namespace

QList<StockThing> stockThings(Id<Asset> id, const Asset &asset)
{
    QList<StockThing> things;
    const StockThing whole {id, {}, asset.number, asset.name, asset.place};
    for (const QString &line : asset.individualNumbers.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString number = line.trimmed(); !number.isEmpty()) {
            things << whole;
            things.last().individual = number;
        }
    }
    return things.isEmpty() ? QList<StockThing> {whole} : things;
}

QList<StockThing> stockThings(const Records &records)
{
    QList<StockThing> things;
    for (const Stored &stored : records.list(Asset::spec)) {
        const auto asset = fromValues<Asset>(stored.values);
        if (isThere(asset))
            things << stockThings(Id<Asset> {stored.id}, asset);
    }
    std::stable_sort(things.begin(), things.end(), [](const StockThing &a, const StockThing &b) {
        return std::tie(a.place, a.number) < std::tie(b.place, b.number);
    });
    return things;
}

QStringList placesOf(const QList<StockThing> &things)
{
    QStringList places;
    for (const StockThing &thing : things)
        places << thing.place;
    places.removeDuplicates();
    return places;
}

QList<StockThing> thingsOf(const Inspection &run, const QList<StockThing> &ledger)
{
    QSet<QString> keys;
    for (const InspectionLine &line : run.lines)
        keys << line.question;
    QList<StockThing> things;
    std::copy_if(ledger.cbegin(), ledger.cend(), std::back_inserter(things),
                 [&keys](const StockThing &thing) { return keys.contains(keyOf(thing)); });
    return things;
}

bool isStockTake(const Inspection &run)
{
    return std::any_of(run.lines.cbegin(), run.lines.cend(),
                       [](const InspectionLine &line) { return line.question.startsWith(assetPrefix); });
}

Inspection stockTakeOf(const QList<StockThing> &things, const QString &title, Id<Staff> inspector, QDate on)
{
    Inspection run;
    run.title = title;
    run.kind = InspectionKind::Own;
    run.inspector = inspector;
    run.plannedOn = on;
    for (const StockThing &thing : things)
        run.lines << lineOf(thing);
    return run;
}

Id<Asset> assetOf(const InspectionLine &line)
{
    if (!line.question.startsWith(assetPrefix))
        return {};
    return {line.question.mid(assetPrefix.size()).section(u'/', 0, 0).toLongLong()};
}

StockCount::StockCount(Inspection &run, const QList<StockThing> &ledger)
    : m_run(run)
    , m_things(ledger)
{
    const auto add = [this](const QString &number, qsizetype thing) {
        if (!number.isEmpty())
            m_byNumber[searchKey(number)] << thing;
    };
    for (qsizetype i = 0; i < m_things.size(); ++i) {
        const StockThing &thing = m_things.at(i);
        m_thingsByKey.insert(keyOf(thing), i);
        // One of several by its own number only: the asset's says nothing about which was seen.
        add(thing.individual.isEmpty() ? thing.number : thing.individual, i);
        if (!thing.individual.isEmpty())
            add(thing.number + u'-' + thing.individual, i);
    }
    for (qsizetype i = 0; i < m_run.lines.size(); ++i)
        m_lines.insert(m_run.lines.at(i).question.isEmpty() ? searchKey(m_run.lines.at(i).text)
                                                            : m_run.lines.at(i).question,
                       i);
}

const StockThing *StockCount::thingOf(qsizetype line) const
{
    const auto found = m_thingsByKey.constFind(m_run.lines.at(line).question);
    return found == m_thingsByKey.cend() ? nullptr : &m_things.at(*found);
}

Scan StockCount::scan(const QString &typed, const QString &place)
{
    const QString key = searchKey(typed);
    if (key.isEmpty())
        return {ScanOutcome::Ambiguous, -1, false};
    QList<qsizetype> candidates = m_byNumber.value(key);
    if (candidates.size() > 1) {
        // The same number at several places: the one that belongs here is meant.
        QList<qsizetype> here;
        std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(here),
                     [&](qsizetype thing) { return m_things.at(thing).place == place; });
        if (here.size() != 1)
            return {ScanOutcome::Ambiguous, -1, false};
        candidates = here;
    }
    if (!candidates.isEmpty())
        return note(candidates.first(), place);
    if (m_lines.contains(key))
        return {ScanOutcome::Again, m_lines.value(key), false};
    InspectionLine unknown;
    unknown.text = typed.trimmed();
    unknown.result = InspectionResult::Unknown;
    unknown.evidence = place;
    m_run.lines << unknown;
    const qsizetype line = m_run.lines.size() - 1;
    m_lines.insert(key, line);
    m_taken << Taken {line, {}, true};
    return {ScanOutcome::Unknown, line, true};
}

Scan StockCount::see(qsizetype line, const QString &place)
{
    const auto thing = m_thingsByKey.constFind(m_run.lines.at(line).question);
    return thing == m_thingsByKey.cend() ? Scan {ScanOutcome::Ambiguous, line, false} : note(*thing, place);
}

Scan StockCount::note(qsizetype thing, const QString &place)
{
    const StockThing &what = m_things.at(thing);
    const QString key = keyOf(what);
    const bool isAdded = !m_lines.contains(key);
    if (isAdded) {
        m_run.lines << lineOf(what);
        m_lines.insert(key, m_run.lines.size() - 1);
    }
    const qsizetype at = m_lines.value(key);
    InspectionLine &line = m_run.lines[at];
    const QString where = place.isEmpty() ? what.place : place;
    if (line.result && line.evidence == where)
        return {ScanOutcome::Again, at, false};
    m_taken << Taken {at, line, isAdded};
    const bool isHome = where == what.place;
    line.result = isHome ? InspectionResult::Done : InspectionResult::Partly;
    line.evidence = where;
    return {isHome ? ScanOutcome::Found : ScanOutcome::Moved, at, isAdded};
}

bool StockCount::takeBack()
{
    if (m_taken.isEmpty())
        return false;
    const Taken last = m_taken.takeLast();
    if (last.isAdded) {
        m_lines.removeIf([&](auto entry) { return entry.value() == last.line; });
        m_run.lines.removeAt(last.line);
    } else {
        m_run.lines[last.line] = last.before;
    }
    return true;
}

StockCount::Figures StockCount::figures() const
{
    Figures figures;
    for (const InspectionLine &line : std::as_const(m_run.lines)) {
        if (!line.result || line.result == InspectionResult::NotDone)
            ++figures.open;
        else if (line.result == InspectionResult::Done)
            ++figures.found;
        else if (line.result == InspectionResult::Partly)
            ++figures.moved;
        else
            ++figures.unknown;
    }
    return figures;
}

Inspection finishedStockTake(Inspection run, QDate on)
{
    run.doneOn = on;
    for (InspectionLine &line : run.lines) {
        if (!line.result)
            line.result = InspectionResult::NotDone;
    }
    return run;
}

QList<qsizetype> linesWith(const Inspection &run, InspectionResult result)
{
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        if (run.lines.at(i).result == result)
            lines << i;
    }
    return lines;
}

QList<std::pair<Id<Asset>, QString>> movesOf(const Inspection &finished)
{
    QList<Id<Asset>> order;
    QHash<qint64, QStringList> places;
    for (const InspectionLine &line : finished.lines) {
        const Id<Asset> asset = assetOf(line);
        if (!asset)
            continue;
        if (!places.contains(asset.value))
            order << asset;
        // What is missing, or at home, keeps the whole where it is.
        places[asset.value] << (line.result == InspectionResult::Partly ? line.evidence : QString());
    }
    QList<std::pair<Id<Asset>, QString>> moves;
    for (const Id<Asset> asset : std::as_const(order)) {
        QStringList where = places.value(asset.value);
        where.removeDuplicates();
        if (where.size() == 1 && !where.first().isEmpty())
            moves << std::pair {asset, where.first()};
    }
    return moves;
}

Incident missingIncident(const Inspection &finished, const QString &name, const QDateTime &noticedAt)
{
    Incident incident;
    QStringList names;
    for (const qsizetype i : linesWith(finished, InspectionResult::NotDone)) {
        const InspectionLine &line = finished.lines.at(i);
        names << line.text;
        const AffectedAsset affected {assetOf(line), {}};
        if (affected.asset && !incident.affected.contains(affected))
            incident.affected << affected;
    }
    if (!incident.affected.isEmpty())
        incident.asset = incident.affected.first().asset;
    const auto count = int(names.size());
    incident.title
        = QCoreApplication::translate("StockTake", "%n thing(s) missing at the stock-take", nullptr, count);
    incident.kind = IncidentKind::Loss;
    incident.certainty = IncidentCertainty::Feared;
    incident.source = IncidentSource::Manager;
    incident.noticedAt = noticedAt;
    incident.noticedBy = finished.inspector;
    incident.summary = QCoreApplication::translate("StockTake", "Not found at the stock-take %1:").arg(name)
        + u'\n' + names.join(u'\n');
    incident.timeline << TimelineEntry {noticedAt, TimelineKind::Noticed, {}, incident.title};
    return incident;
}

Id<Incident> storeStockTake(Records &records, Id<Inspection> id, const Inspection &finished,
                            const StockTakeFollowUp &follow)
{
    const bool isMissing = !linesWith(finished, InspectionResult::NotDone).isEmpty();
    Records::Step step = records.begin(
        QCoreApplication::translate("StockTake", "Stock-take finished: %1").arg(finished.title));
    records.change(id, finished);
    if (follow.moves) {
        for (const auto &[asset, place] : movesOf(finished)) {
            if (auto moved = records.find(asset)) {
                moved->place = place;
                records.change(asset, *moved);
            }
        }
    }
    Id<Incident> incident;
    if (follow.reportsMissing && isMissing)
        incident = records.add(
            missingIncident(finished, records.caption(Inspection::spec, id.value), records.clock().now()));
    step.commit();
    return incident;
}

} // namespace mamori
