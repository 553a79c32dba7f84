// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_asset.h"

namespace mamori {

Asset sampleAsset()
{
    Asset asset;
    asset.number = QStringLiteral("J-R8-0012");
    asset.name = QStringLiteral("住民異動届（紙）");
    asset.kind = AssetKind::Paper;
    asset.work = QStringLiteral("住民記録");
    asset.contents = QStringLiteral("氏名、住所、生年月日、個人番号");
    asset.hasMyNumber = true;
    asset.personCount = 18000;
    asset.quantity = 24;
    asset.unit = QStringLiteral("冊");
    asset.place = QStringLiteral("書庫1 施錠棚A");
    asset.custodianPost = QStringLiteral("窓口係長");
    asset.origin = Origin::MadeHere;
    asset.acquiredOn = QDate(2026, 4, 1);
    return asset;
}

DecidedAsset sampleDecision(const Asset &asset)
{
    const Policy &policy = builtInPolicy();
    const ClassificationAnswers answers {
        {QStringLiteral("specific_personal_information"), QStringLiteral("true")},
        {QStringLiteral("nondisclosure"), QStringLiteral("yes")},
        {QStringLiteral("publication_planned"), QStringLiteral("false")},
        {QStringLiteral("integrity_harm"), QStringLiteral("serious")},
        {QStringLiteral("availability_harm"), QStringLiteral("serious")}};
    return decide(policy, asset, {1}, DecisionBasis::Questions, classify(policy, answers).levels, {}, answers,
                  QDate(2026, 11, 20), QStringLiteral("課長 見本 一郎"));
}

} // namespace mamori
