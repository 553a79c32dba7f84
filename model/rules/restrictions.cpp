// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/restrictions.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

enum class Bite { Yes, Disposed, Returned, NoMedium, NotElectronic, NotLongTerm };

Bite biteOf(const PolicyRestriction &restriction, const Asset &asset)
{
    if (asset.status == AssetStatus::Disposed)
        return Bite::Disposed;
    if (asset.status == AssetStatus::Returned)
        return Bite::Returned;
    // Systems and cloud services have no medium of their own: the media behind them are assets themselves.
    // Electronic data lie on a medium, and a device holds one, so they count until the answer says otherwise.
    if (restriction.when == QLatin1String("recording_medium")
        && (asset.kind == AssetKind::System || asset.kind == AssetKind::CloudService))
        return Bite::NoMedium;
    if (restriction.when == QLatin1String("long_term_medium")) {
        // An unset kind counts as a medium: what may bite is shown.
        const bool electronic
            = !asset.kind || asset.kind == AssetKind::Medium || asset.kind == AssetKind::ElectronicData;
        if (!electronic)
            return Bite::NotElectronic;
        if (!asset.longTerm.value_or(false))
            return Bite::NotLongTerm;
    }
    return Bite::Yes;
}

/// Why a restriction does not bite; empty when it does.
QString whyNot(Bite bite)
{
    switch (bite) {
    case Bite::Yes:
        break;
    case Bite::Disposed:
        return QCoreApplication::translate("Restriction", "It has been disposed of.");
    case Bite::Returned:
        return QCoreApplication::translate("Restriction", "It has been returned to its owner.");
    case Bite::NoMedium:
        return QCoreApplication::translate(
            "Restriction", "It has no recording medium of its own; its media are assets by themselves.");
    case Bite::NotElectronic:
        return QCoreApplication::translate("Restriction", "It is not an electronic medium.");
    case Bite::NotLongTerm:
        return QCoreApplication::translate("Restriction", "It is not kept in long-term storage.");
    }
    return {};
}

RestrictionAnswer answerTo(const PolicyRestriction &restriction, const Asset &asset)
{
    for (const RestrictionAnswer &answer : asset.restrictions) {
        if (answer.restriction == restriction.id)
            return answer;
    }
    RestrictionAnswer none;
    none.restriction = restriction.id;
    return none;
}

} // namespace

QList<PolicyRestriction> restrictionsFor(const Policy &policy, const Classification &levels)
{
    QList<PolicyRestriction> holding;
    for (const PolicyRestriction &restriction : policy.restrictions) {
        const int rank = policy.rank(restriction.axis, levels.on(restriction.axis));
        if (rank >= policy.rank(restriction.axis, restriction.fromLevel))
            holding << restriction;
    }
    return holding;
}

bool restrictionBites(const PolicyRestriction &restriction, const Asset &asset)
{
    return biteOf(restriction, asset) == Bite::Yes;
}

QList<RestrictionLine> restrictionCard(const Policy &policy, const Asset &asset)
{
    QList<RestrictionLine> card;
    for (const PolicyRestriction &restriction : restrictionsFor(policy, classificationOf(asset))) {
        const QString why = whyNot(biteOf(restriction, asset));
        card << RestrictionLine {restriction, why.isEmpty(), why, answerTo(restriction, asset)};
    }
    return card;
}

qsizetype openRestrictions(const Policy &policy, const Asset &asset)
{
    const QList<RestrictionLine> card = restrictionCard(policy, asset);
    return std::count_if(card.cbegin(), card.cend(), [](const RestrictionLine &line) {
        return line.applies && (!line.answer.state || line.answer.state == RestrictionState::NotDone);
    });
}

QList<Problem> restrictionProblems(const Policy &policy, const Asset &asset)
{
    QList<Problem> problems;
    for (const RestrictionLine &line : restrictionCard(policy, asset)) {
        if (line.answer.state == RestrictionState::NotApplicable && line.answer.reason.trimmed().isEmpty()) {
            problems << Problem {
                QStringLiteral("restrictions"),
                QCoreApplication::translate("Restriction", "'%1' (%2): say why it does not apply.")
                    .arg(line.restriction.title, articleText(line.restriction.article))};
        }
    }
    return problems;
}

} // namespace mamori
