// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/asset_ledger.h"

#include "model/japanese/era.h"
#include "model/registers/asset.h"
#include "model/rules/assets.h"

namespace mamori {

namespace {

// The words of the form itself; a paper is always Japanese.
constexpr char16_t unknown[] = u"－";

QString countText(qint64 count)
{
    // Grouped by hand: QLocale::system() would follow the computer's settings.
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

QString quantityText(const Asset &asset)
{
    return asset.quantity ? countText(*asset.quantity) + asset.unit : asset.quantityNote;
}

/// Whether it is known that there is no information about persons or companies.
bool isNothing(const Asset &asset)
{
    const auto isNo = [](const std::optional<bool> &answer) { return answer && !*answer; };
    return isNo(asset.hasMyNumber) && isNo(asset.hasPersonal) && isNo(asset.hasCorporate);
}

/// 特定個人情報・法人情報（約1,200人）; なし when all was answered with no. Specific personal information is
/// personal information: it is not said twice.
QString informationText(const Asset &asset)
{
    QStringList kinds;
    if (asset.hasMyNumber.value_or(false))
        kinds << QStringLiteral("特定個人情報");
    else if (asset.hasPersonal.value_or(false))
        kinds << QStringLiteral("個人情報");
    if (asset.hasCorporate.value_or(false))
        kinds << QStringLiteral("法人情報");
    if (kinds.isEmpty())
        return isNothing(asset) ? QStringLiteral("なし") : QString();
    QString text = kinds.join(QStringLiteral("・"));
    if (asset.personCount)
        text += QStringLiteral("（約%1人）").arg(countText(*asset.personCount));
    return text;
}

/// Which information is held, and below it what it is about.
QString contentsText(const Asset &asset)
{
    if (asset.contents.isEmpty())
        return informationText(asset);
    const QString information = isNothing(asset) ? QString() : informationText(asset);
    // An imported row often says no more than its kind.
    return information.isEmpty() || information == asset.contents
        ? asset.contents
        : information + QLatin1Char('\n') + asset.contents;
}

QString levelText(const QString &key)
{
    return key.isEmpty() ? QString::fromUtf16(unknown) : key;
}

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
