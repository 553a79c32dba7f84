// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/take_out_steps.h"

#include "model/error.h"
#include "model/rules/duty_facts.h"
#include "model/store/records.h"

#include <QCoreApplication>

namespace mamori {

namespace {

void refuse(const QList<Problem> &problems)
{
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
}

TakeOut require(const Records &records, Id<TakeOut> id)
{
    const auto stored = records.find(TakeOut::spec, id.value);
    if (!stored || !stored->struckOut.isEmpty())
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("TakeOuts", "This take-out is not there any more."));
    return fromValues<TakeOut>(stored->values);
}

} // namespace

TakeOutHolds takeOutHolds(const Records &records, Id<TakeOut> except)
{
    static const QList<qsizetype> columns {columnIndex(TakeOut::spec, QLatin1String("items")),
                                           columnIndex(TakeOut::spec, QLatin1String("returned_at"))};
    TakeOutHolds holds;
    QHash<qint64, QString> names;
    records.each(TakeOut::spec, columns, [&](const Stored &stored) {
        if (stored.id == except.value)
            return;
        const auto takeOut = fromValues<TakeOut>(stored.values);
        for (const TakeOutItem &item : takeOut.items) {
            const ReturnState state = stateOf(takeOut, item);
            if (item.asset && state != ReturnState::Returned)
                holds[item.asset.value]
                    << TakeOutHold {stored.id, {}, state, item.quantity, item.individualNumber};
        }
    });
    for (QList<TakeOutHold> &held : holds) {
        for (TakeOutHold &hold : held) {
            QString &name = names[hold.takeOut];
            if (name.isEmpty())
                name = records.caption(TakeOut::spec, hold.takeOut);
            hold.name = name;
        }
    }
    return holds;
}

TakeOutThing takeOutThing(const Policy &policy, const Records &records, const TakeOutItem &item,
                          const TakeOutHolds &holds)
{
    TakeOutThing thing;
    thing.item = item;
    const auto stored = records.find(Asset::spec, item.asset.value);
    if (!stored)
        return thing;
    thing.name = captionOf(Asset::spec, stored->values);
    if (stored->struckOut.isEmpty()) {
        const auto asset = fromValues<Asset>(stored->values);
        thing.facts = assetFacts(policy, asset);
        thing.quantity = asset.quantity;
    }
    thing.holds = holds.value(item.asset.value);
    return thing;
}

QList<TakeOutThing> takeOutThings(const Policy &policy, const Records &records,
                                  const QList<TakeOutItem> &items, const TakeOutHolds &holds)
{
    QList<TakeOutThing> things;
    for (const TakeOutItem &item : items)
        things << takeOutThing(policy, records, item, holds);
    return things;
}

std::optional<Office> officeOf(const Records &records, Id<Staff> staff)
{
    const auto found = records.find(staff);
    return found ? found->office : std::nullopt;
}

Id<TakeOut> storeTakeOut(const Policy &policy, Records &records, const TakeOut &takeOut)
{
    const QList<TakeOutThing> things = takeOutThings(policy, records, takeOut.items, takeOutHolds(records));
    refuse(takeOutProblems(takeOut, things, officeOf(records, takeOut.approvedBy), records.clock().now()));
    Records::Step step = records.begin(
        QCoreApplication::translate("TakeOuts", "Take-out to %1").arg(takeOut.destination.simplified()));
    const Id<TakeOut> id = records.add(takeOut);
    step.commit();
    return id;
}

void storeApproval(const Policy &policy, Records &records, Id<TakeOut> id, const TakeOut &decided)
{
    TakeOut takeOut = require(records, id);
    if (!isDecidable(takeOut))
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("TakeOuts", "This take-out waits for no decision."));
    takeOut.approvedBy = decided.approvedBy;
    takeOut.approvedOn = decided.approvedOn;
    takeOut.condition = decided.condition;
    takeOut.selfApprovalReason = decided.selfApprovalReason;
    const QList<TakeOutThing> things
        = takeOutThings(policy, records, takeOut.items, takeOutHolds(records, id));
    if (!takeOut.approvedBy)
        throw Error(ErrorCode::Refused, QCoreApplication::translate("TakeOuts", "Who approves it?"));
    refuse(takeOutProblems(takeOut, things, officeOf(records, takeOut.approvedBy), records.clock().now()));
    Records::Step step = records.begin(QCoreApplication::translate("TakeOuts", "Approval of the take-out %1")
                                           .arg(records.caption(TakeOut::spec, id.value)));
    records.change(id, takeOut);
    step.commit();
}

Id<Incident> storeReturn(const Policy &policy, Records &records, Id<TakeOut> id, const TakeOutReturn &answer,
                         const QString &summary)
{
    const TakeOut before = require(records, id);
    const QList<TakeOutThing> things = takeOutThings(policy, records, before.items, {});
    refuse(answerProblems(before, things, answer)
           + confirmationProblems(before, answer, records.clock().now()));
    const QString name = records.caption(TakeOut::spec, id.value);
    const bool isLoss = !newlyLost(before, answer).isEmpty();
    const QString stepName = isLoss ? QCoreApplication::translate("TakeOuts", "Loss on the take-out %1")
                                    : QCoreApplication::translate("TakeOuts", "Return of the take-out %1");
    Records::Step step = records.begin(stepName.arg(name));
    records.change(id, withReturn(before, answer));
    Id<Incident> incident;
    if (isLoss) {
        Incident draft = lossIncident(before, name, things, answer);
        if (!summary.trimmed().isEmpty())
            draft.summary = summary;
        incident = records.add(draft);
    }
    step.commit();
    return incident;
}

} // namespace mamori
