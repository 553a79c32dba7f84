// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/tools/bench_duties.h"

#include "app/tools/bench_report.h"
#include "model/registers/take_out.h"
#include "model/rules/duties.h"
#include "model/sample/sample_section.h"

#include <algorithm>
#include <optional>

namespace mamori {

namespace {

constexpr qint64 assetsPerTakeOut = 5;
constexpr int edits = 200;

void addTakeOuts(Records &records, qint64 assetCount)
{
    const qint64 takeOutCount = assetCount / assetsPerTakeOut;
    const QDate today = records.clock().today();
    Records::Step step = records.begin(QStringLiteral("bench"));
    for (qint64 i = 0; i < takeOutCount; ++i) {
        const QDateTime leaves(today.addDays(-1 - i % 1000), QTime(1, 0), Qt::UTC);
        TakeOut takeOut;
        takeOut.items = {{{1 + i * 5 % assetCount}, 1, {}}, {{1 + i * 3 % assetCount}, 2, {}}};
        takeOut.purpose = QStringLiteral("出張窓口");
        takeOut.destination = QStringLiteral("公民館");
        takeOut.carrier = {3};
        takeOut.requestedOn = leaves.date();
        takeOut.leavesAt = leaves;
        takeOut.backBy = leaves.addDays(1);
        takeOut.safeguards = {Safeguard::MinimumData, Safeguard::LockableCase};
        takeOut.approvedBy = {1};
        takeOut.approvedOn = leaves.date();
        takeOut.returnedAt = i % 100 == 0 ? QDateTime() : leaves.addSecs(3600);
        takeOut.confirmedBy = {2};
        records.add(takeOut);
    }
    step.commit();
}

/// Some edits, each a committed step. A book follows inside commit(), so what the commit itself costs is
/// measured without one and taken off.
double medianOfEdits(Records &records, const std::function<void(int)> &edit)
{
    QList<double> all;
    for (int i = 0; i < edits; ++i) {
        all << milliseconds([&] {
            Records::Step step = records.begin(QStringLiteral("bench"));
            edit(i);
            step.commit();
        });
    }
    return median(all);
}

} // namespace

void benchDuties(const QString &folder, const Session &session, qint64 assets, BenchReport &report)
{
    const qint64 assetCount = std::max<qint64>(assets, 2 * edits);
    const QString path = folder + QStringLiteral("/duties.mamori");
    const DataKey key = Ledger::create(path, Secret::fromPassword(QStringLiteral("bench"))).key;
    OpenLedger open = openWithKey(path, key, session);
    SampleSize size;
    size.assets = assetCount;
    fillWithSample(*open.records, session.policy, size);
    addTakeOuts(*open.records, assetCount);

    report.heading(QStringLiteral("A ledger with %1 assets and %2 movements")
                       .arg(assetCount)
                       .arg(assetCount / assetsPerTakeOut));
    open.records.reset();
    open.ledger.reset();
    open = openWithKey(path, key, session);
    const double cold = milliseconds([&] { DutyBook(session.policy, *open.records); });
    report.limit(QStringLiteral("536 duties, the ledger just opened"), cold, 2000, QStringLiteral("ms"));
    Records &records = *open.records;

    const qsizetype place = columnIndex(Asset::spec, QLatin1String("place"));
    const auto editAsset = [&](int i) {
        const qint64 id = 1 + qint64 {i} * 499 % assetCount;
        Values values = records.find(Asset::spec, id)->values;
        values[place] = values.at(place).isNull() ? QVariant(QStringLiteral("書庫1")) : QVariant();
        records.change(Asset::spec, id, values);
    };
    const qsizetype back = columnIndex(TakeOut::spec, QLatin1String("returned_at"));
    const auto editTakeOut = [&](int i) {
        const qint64 id = 1 + qint64 {i} * 97 % (assetCount / assetsPerTakeOut);
        Values values = records.find(TakeOut::spec, id)->values;
        values[back]
            = values.at(back).isNull() ? QVariant(QStringLiteral("2026-10-01T01:00:00Z")) : QVariant();
        records.change(TakeOut::spec, id, values);
    };
    const double plainAsset = medianOfEdits(records, editAsset);
    const double plainTakeOut = medianOfEdits(records, editTakeOut);

    std::optional<DutyBook> book;
    const double scratch = milliseconds([&] { book.emplace(session.policy, records); });
    report.limit(QStringLiteral("536 duties from scratch, once the pages are decrypted"), scratch, 2000,
                 QStringLiteral("ms"));
    report.limit(QStringLiteral("536 duties after one edit of an asset"),
                 medianOfEdits(records, editAsset) - plainAsset, 50, QStringLiteral("ms"));
    report.limit(QStringLiteral("536 duties after one edit of a take-out"),
                 medianOfEdits(records, editTakeOut) - plainTakeOut, 50, QStringLiteral("ms"));
}

} // namespace mamori
