// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/ids_and_cards.h"

#include "model/clock.h"
#include "model/error.h"
#include "model/rules/breaches.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("IdsAndCards", text);
}

void requireNone(const QList<Problem> &problems)
{
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
}

} // namespace

QList<IdStanding> idsToReview(const Records &records, QDate today)
{
    QList<IdStanding> standings = idStandings(records, today);
    std::stable_sort(standings.begin(), standings.end(), [](const IdStanding &a, const IdStanding &b) {
        // One that was never checked comes before all that were.
        return std::pair(!a.unneeded, a.record.reviewedOn) < std::pair(!b.unneeded, b.record.reviewedOn);
    });
    return standings;
}

qint64 administratorIds(const Records &records, QDate day)
{
    const auto isOver = [day](QDate end) { return end.isValid() && end <= day; };
    qint64 count = 0;
    for (const Stored &stored : records.list(UserId::spec)) {
        const auto id = fromValues<UserId>(stored.values);
        const bool isBegun = !id.issuedOn.isValid() || id.issuedOn <= day;
        count
            += id.kind == IdKind::Admin && isBegun && !isOver(id.stoppedOn) && !isOver(id.deletedOn) ? 1 : 0;
    }
    return count;
}

QList<Problem> reviewProblems(const IdReview &review, QDate today)
{
    QList<Problem> problems;
    const auto lacks = [&problems](const char *column, const char *text) {
        problems << Problem {QLatin1String(column), translated(text)};
    };
    if (!review.on.isValid())
        lacks("on", QT_TRANSLATE_NOOP("IdsAndCards", "When were the IDs checked?"));
    else if (review.on > today)
        lacks("on", QT_TRANSLATE_NOOP("IdsAndCards", "The day of the check lies ahead."));
    if (!review.by)
        lacks("by", QT_TRANSLATE_NOOP("IdsAndCards", "Who checked them?"));
    if (!review.result)
        lacks("result", QT_TRANSLATE_NOOP("IdsAndCards", "What came of the check?"));
    return problems;
}

void storeReviews(Records &records, const QList<Id<UserId>> &ids, const IdReview &review)
{
    requireNone(reviewProblems(review, records.clock().today()));
    Records::Step step = records.begin(translated(QT_TRANSLATE_NOOP("IdsAndCards", "Check of the IDs")));
    for (const Id<UserId> id : ids) {
        UserId record = records.find(id).value_or(UserId {});
        record.reviews << review;
        if (review.result == IdReviewResult::Unneeded && !record.unneededSince.isValid())
            record.unneededSince = review.on;
        records.change(id, record);
    }
    step.commit();
}

QList<Problem> lossProblems(const CardLoss &loss, const QDateTime &now)
{
    QList<Problem> problems;
    const auto lacks = [&problems](const char *column, const char *text) {
        problems << Problem {QLatin1String(column), translated(text)};
    };
    const Card &card = loss.card;
    if (!card.noticedAt.isValid())
        lacks("noticed_at", QT_TRANSLATE_NOOP("IdsAndCards", "When was the loss noticed?"));
    else if (card.noticedAt > now)
        lacks("noticed_at", QT_TRANSLATE_NOOP("IdsAndCards", "The loss was noticed before now."));
    if (card.reportedAt.isValid() && card.reportedAt < card.noticedAt)
        lacks("reported_at",
              QT_TRANSLATE_NOOP("IdsAndCards", "The issuer is told after the loss was noticed."));
    if (card.invalidatedAt.isValid() && card.invalidatedAt < card.noticedAt)
        lacks("invalidated_at",
              QT_TRANSLATE_NOOP("IdsAndCards", "The card is stopped after the loss was noticed."));
    if (loss.summary.trimmed().isEmpty())
        lacks("summary", QT_TRANSLATE_NOOP("IdsAndCards", "How was it lost, as far as it is known?"));
    return problems;
}

Id<Incident> storeCardLoss(Records &records, Id<Card> id, const CardLoss &loss)
{
    requireNone(lossProblems(loss, records.clock().now()));
    Card card = loss.card;
    card.status = CardStatus::Lost;
    const Incident incident
        = incidentOfLoss(translated(QT_TRANSLATE_NOOP("IdsAndCards", "Lost card: %1")).arg(card.cardNumber),
                         loss.summary, card.noticedAt, card.holder);
    Records::Step step = records.begin(incident.title);
    records.change(id, card);
    const Id<Incident> stored = records.add(incident);
    step.commit();
    return stored;
}

} // namespace mamori
