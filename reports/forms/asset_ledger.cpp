// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/asset_ledger.h"

#include "model/japanese/era.h"
#include "model/rules/assets.h"
#include "reports/forms/asset_words.h"

namespace mamori {

namespace {

QString cellText(const PolicyFormColumn &column, qsizetype row, const Stored &stored, const Asset &asset,
                 const WordContext &context)
{
    const auto is = [&](const char *name) { return column.column == QLatin1String(name); };
    if (is("row"))
        return QString::number(row + 1);
    if (is("quantity"))
        return quantityText(asset);
    if (is("information"))
        return informationText(asset);
    if (is("contents"))
        return contentsText(asset);
    if (is("persons"))
        return asset.personCount ? QStringLiteral("約%1人").arg(countText(*asset.personCount)) : QString();
    if (is("confidentiality"))
        return levelText(asset.confidentiality);
    if (is("integrity"))
        return levelText(asset.integrity);
    if (is("availability"))
        return levelText(asset.availability);
    if (is("classification")) {
        return QStringList {levelText(asset.confidentiality), levelText(asset.integrity),
                            levelText(asset.availability)}
            .join(QStringLiteral("・"));
    }
    if (is("retention"))
        return retentionText(asset);
    if (is("acquired_on"))
        return eraText(asset.acquiredOn);
    const qsizetype index = columnIndex(Asset::spec, column.column);
    if (index < 0)
        return {};
    return displayText(Asset::spec.fields[std::size_t(index)], stored.values.at(index), context);
}

} // namespace

QByteArray assetLedgerPdf(const PolicyForm &form, const PaperFrame &frame, const QList<Stored> &assets,
                          const WordContext &context,
                          const std::function<bool(qsizetype, qsizetype)> &progress)
{
    qsizetype read = -1; // the row that `asset` holds
    Asset asset;
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        if (row != read) {
            asset = fromValues<Asset>(assets.at(row).values);
            read = row;
        }
        return cellText(column, row, assets.at(row), asset, context);
    };
    return listFormPdf(form, frame, assets.size(), cell, progress);
}

} // namespace mamori
