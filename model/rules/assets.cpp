// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/assets.h"

#include "model/japanese/era.h"
#include "model/japanese/fiscal_year.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

namespace {

QString withArticle(const QString &sentence, const QString &reference)
{
    const QString article = articleText(reference);
    return article.isEmpty() ? sentence
                             : QCoreApplication::translate("OpenPoint", "%1 (%2)").arg(sentence, article);
}

QStringList missingPoints(const Asset &asset)
{
    QStringList points;
    for (const qsizetype index : missingFields(Asset::spec, toValues(asset))) {
        const Field &f = Asset::spec.fields[std::size_t(index)];
        // Levels are decided, not typed: classificationPoints() tells of them.
        if (f.kind == Kind::Level)
            continue;
        points << withArticle(QCoreApplication::translate("OpenPoint", "'%1' is empty.").arg(labelOf(f)),
                              QLatin1String(f.article));
    }
    return points;
}

QStringList retentionPoints(const Asset &asset)
{
    if (!asset.retentionKind)
        return {};
    const bool afterEvent = asset.retentionKind == RetentionKind::AfterEvent;
    const bool counted = afterEvent || asset.retentionKind == RetentionKind::Years;
    QStringList points;
    if (counted && !asset.retentionYears)
        points << withArticle(QCoreApplication::translate("OpenPoint", "The years to keep it are not set."),
                              QStringLiteral("39(1)"));
    if (afterEvent && asset.retentionEvent.trimmed().isEmpty())
        points << withArticle(
            QCoreApplication::translate("OpenPoint", "The event that starts the years is not named."),
            QStringLiteral("39(1)"));
    return points;
}

QStringList classificationPoints(const Asset &asset)
{
    switch (asset.classificationState) {
    case ClassificationState::Open:
        return {withArticle(QCoreApplication::translate("OpenPoint", "It is not classified yet."),
                            QStringLiteral("16(1)"))};
    case ClassificationState::Proposed:
        return {withArticle(
            QCoreApplication::translate("OpenPoint", "The proposed classification is not confirmed yet."),
            QStringLiteral("16(1)"))};
    case ClassificationState::AwaitingJudgement:
        return {withArticle(
            QCoreApplication::translate("OpenPoint", "The manager has to decide on the level."),
            asset.origin == Origin::OtherSection ? QStringLiteral("19(2)") : QStringLiteral("20(2)"))};
    case ClassificationState::Decided:
        break;
    }
    return {};
}

/// Whether a medium lies in long-term storage has to be known where write-protection hangs on it.
QStringList longTermPoints(const Policy &policy, const Asset &asset)
{
    if (asset.kind != AssetKind::Medium || asset.longTerm)
        return {};
    for (const RestrictionLine &line : restrictionCard(policy, asset)) {
        if (line.restriction.when == QLatin1String("long_term_medium")) {
            return {withArticle(
                QCoreApplication::translate("OpenPoint", "Say whether it is kept in long-term storage."),
                line.restriction.article)};
        }
    }
    return {};
}

QStringList carePoints(const Policy &policy, const Asset &asset)
{
    QStringList points;
    if (const qsizetype open = openRestrictions(policy, asset); open > 0) {
        points << withArticle(
            QCoreApplication::translate("OpenPoint",
                                        "%n handling restriction(s) wait for an answer or are not done.",
                                        nullptr, int(open)),
            QStringLiteral("16(5)"));
    }
    if (asset.labelNeeded.value_or(false) && !asset.labelDone.value_or(false))
        points << withArticle(QCoreApplication::translate("OpenPoint", "The label is not attached."),
                              QStringLiteral("17(7)"));
    return points;
}

QString afterEventText(QString event, const QString &years)
{
    // "退職後" and "退職" are the same event, and the sentence brings its own 後.
    if (event.endsWith(u'後'))
        event.chop(1);
    if (event.isEmpty())
        return years;
    return QCoreApplication::translate("Retention", "%1 after: %2").arg(years, event);
}

/// The scheme around its running number, with the fiscal year filled in.
struct NumberShape {
    QString before;
    QString after;
    int digits = 1;
};

NumberShape numberShape(const QString &scheme, FiscalYear year)
{
    static const QRegularExpression running(QStringLiteral("\\{n(?::([0-9]))?\\}"));
    // 1 May lies in the era by which the whole fiscal year is called: 2019 began in 平成 and is 令和元年度.
    const QString eraDay = eraText(QDate(year.year, 5, 1), EraStyle::Short);
    const auto filled = [&](QString part) {
        part.replace(QStringLiteral("{year}"), QString::number(year.year));
        return part.replace(QStringLiteral("{era}"), eraDay.section(u'.', 0, 0));
    };
    const auto match = running.match(scheme);
    if (!match.hasMatch())
        return {filled(scheme), {}, 1};
    return {filled(scheme.left(match.capturedStart())), filled(scheme.mid(match.capturedEnd())),
            std::max(1, match.captured(1).toInt())};
}

} // namespace

QString retentionText(const Asset &asset)
{
    if (!asset.retentionKind)
        return {};
    QString years = asset.retentionYears
        ? QCoreApplication::translate("Retention", "%n year(s)", nullptr, int(*asset.retentionYears))
        : QString();
    switch (*asset.retentionKind) {
    case RetentionKind::Years:
        return years;
    case RetentionKind::Permanent:
        return labelOf(choicesOf<RetentionKind>[std::size_t(RetentionKind::Permanent)]);
    case RetentionKind::AfterEvent:
        return afterEventText(asset.retentionEvent.trimmed(), years);
    case RetentionKind::None:
        break;
    }
    return QStringLiteral("－");
}

QStringList openPoints(const Policy &policy, const Asset &asset)
{
    const bool isGone = asset.status == AssetStatus::Disposed || asset.status == AssetStatus::Returned;
    const QStringList points = missingPoints(asset) + retentionPoints(asset) + classificationPoints(asset);
    return isGone ? points : points + longTermPoints(policy, asset) + carePoints(policy, asset);
}

QString nextNumber(const QString &scheme, const QStringList &existing, QDate today)
{
    const NumberShape shape = numberShape(scheme, FiscalYear::of(today));
    const QRegularExpression ours(
        QStringLiteral("^%1([0-9]+)%2$")
            .arg(QRegularExpression::escape(shape.before), QRegularExpression::escape(shape.after)));
    qint64 last = 0;
    for (const QString &number : existing) {
        const auto match = ours.match(number);
        if (match.hasMatch())
            last = std::max(last, match.captured(1).toLongLong());
    }
    return shape.before + QString::number(last + 1).rightJustified(shape.digits, u'0') + shape.after;
}

} // namespace mamori
