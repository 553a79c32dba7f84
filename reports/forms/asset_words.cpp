// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/asset_words.h"

namespace mamori {

namespace {

/// Whether it is known that there is no information about persons or companies.
bool isNothing(const Asset &asset)
{
    const auto isNo = [](const std::optional<bool> &answer) { return answer && !*answer; };
    return isNo(asset.hasMyNumber) && isNo(asset.hasPersonal) && isNo(asset.hasCorporate);
}

} // namespace

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
    return key.isEmpty() ? QStringLiteral("－") : key;
}

} // namespace mamori
