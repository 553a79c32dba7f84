// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/sample/sample_year.h"

#include "model/rules/profile.h"
#include "model/rules/stock_take.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace mamori {

namespace {

QJsonDocument readChapter(const char *name)
{
    QFile file(QStringLiteral(":/mamori/sample/%1.json").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QJsonParseError error;
    QJsonDocument chapter = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(!chapter.isNull(), name, qPrintable(error.errorString()));
    return chapter;
}

void addSettings(Records &records, const QJsonObject &json, const char *prefix)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString value
            = it->isBool() ? (it->toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : it->toString();
        records.setSetting(QLatin1String(prefix) + it.key(), value);
    }
}

/// What is of paper.
QList<StockThing> paperThings(const Records &records)
{
    QList<StockThing> things = stockThings(records);
    things.removeIf([&records](const StockThing &thing) {
        return records.find(thing.asset).value_or(Asset {}).kind != AssetKind::Paper;
    });
    return things;
}

/// What stands in the first of the places with so many things.
QList<StockThing> thingsOfPlace(const QList<StockThing> &ledger, qsizetype least)
{
    for (const QString &place : placesOf(ledger)) {
        QList<StockThing> things;
        std::copy_if(ledger.cbegin(), ledger.cend(), std::back_inserter(things),
                     [&place](const StockThing &thing) { return thing.place == place; });
        if (!place.isEmpty() && things.size() >= least)
            return things;
    }
    return {};
}

/// A stock-take that was finished, with one thing elsewhere and one that the ledger did not know, and one
/// that has begun.
void addStockTakes(Records &records)
{
    constexpr qsizetype least = 3;
    const QList<StockThing> ledger = stockThings(records);
    const QList<StockThing> ofPlace = thingsOfPlace(paperThings(records), least);
    const QList<StockThing> things = ofPlace.isEmpty() ? ledger : ofPlace;
    if (things.isEmpty())
        return;
    const QString where = ofPlace.isEmpty() ? QString() : QStringLiteral("（%1）").arg(ofPlace.first().place);
    const QDate today = records.clock().today();
    const Id<Staff> inspector {records.findByName(Staff::spec, QStringLiteral("10003")).value_or(0)};
    Inspection run
        = stockTakeOf(things, QStringLiteral("前期の棚卸し") + where, inspector, today.addDays(-45));
    StockCount count(run, ledger);
    for (qsizetype line = 1; line < things.size(); ++line)
        count.see(line, things.first().place);
    count.see(0, QStringLiteral("窓口"));
    count.scan(QStringLiteral("旧-0815"), things.first().place);
    run.lines.first().remark = QStringLiteral("元の場所に戻した。");
    run.lines.last().remark = QStringLiteral("使っていない古い台帳。廃棄の手続をとった。");
    run.conclusion = QStringLiteral("見当たらない物はなかった。");
    records.add(finishedStockTake(run, today.addDays(-44)));
    records.add(stockTakeOf(things, QStringLiteral("後期の棚卸し") + where, inspector, today.addDays(100)));
}

} // namespace

void fillSampleYear(Records &records, SampleStory &story)
{
    const QJsonObject settings = readChapter("year_settings").object();
    addSettings(records, settings.value(QLatin1String("profile")).toObject(), profileSettings);
    addSettings(records, settings.value(QLatin1String("parameters")).toObject(), parameterSettings);
    // What others link to comes first.
    for (const char *chapter : {"year_places", "year_approvals", "year_assets", "year_people",
                                "year_people_before", "year_matters", "year_systems", "year_checks"})
        story.tell(readChapter(chapter).array());
    addStockTakes(records);
}

} // namespace mamori
