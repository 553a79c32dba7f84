// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/handovers.h"

#include "model/error.h"
#include "model/registers/approval.h"
#include "model/registers/asset.h"
#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/exception.h"
#include "model/registers/finding.h"
#include "model/registers/incident.h"
#include "model/registers/system.h"
#include "model/registers/take_out.h"
#include "model/registers/user_id.h"
#include "model/rules/approvals.h"
#include "model/rules/take_out_returns.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Handovers", text);
}

bool isManagersEntry(const OfficeHolder &holder, QDate on)
{
    return holder.office == Office::SectionManager
        && (!holder.validUntil.isValid() || holder.validUntil >= on);
}

void endOffice(Records &records, QDate on)
{
    for (const Stored &stored : records.list(OfficeHolder::spec)) {
        auto holder = fromValues<OfficeHolder>(stored.values);
        if (!isManagersEntry(holder, on))
            continue;
        holder.validUntil = std::max(on.addDays(-1), holder.validFrom);
        records.change(Id<OfficeHolder> {stored.id}, holder);
    }
}

void setOffice(Records &records, Id<Staff> id, Office office)
{
    auto person = records.find(id);
    if (!person || person->office == office)
        return;
    person->office = office;
    records.change(id, *person);
}

template <class R, class Open>
qint64 openCount(const Records &records, Open open)
{
    qint64 count = 0;
    for (const Stored &stored : records.list(R::spec))
        count += open(fromValues<R>(stored.values)) ? 1 : 0;
    return count;
}

} // namespace

Handover blankHandover(const Records &records)
{
    Handover handover;
    handover.from = sectionManager(records);
    handover.on = records.clock().today();
    return handover;
}

QList<Problem> handoverProblems(const Records &records, const Handover &handover)
{
    QList<Problem> problems;
    const auto add = [&problems](const char *column, const char *text) {
        problems << Problem {QLatin1String(column), translated(text)};
    };
    const auto person = records.find(handover.to);
    if (!person)
        add("staff", QT_TRANSLATE_NOOP("Handovers", "Who takes the section over? Enter the person first."));
    else if (handover.to == handover.from)
        add("staff", QT_TRANSLATE_NOOP("Handovers", "Another person takes the section over."));
    else if (person->leftOn.isValid() && person->leftOn <= handover.on)
        add("staff", QT_TRANSLATE_NOOP("Handovers", "This person has left by then."));
    if (!handover.on.isValid())
        add("valid_from", QT_TRANSLATE_NOOP("Handovers", "From which day?"));
    return problems;
}

Id<OfficeHolder> storeHandover(Records &records, const Handover &handover)
{
    const QList<Problem> problems = handoverProblems(records, handover);
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
    const Staff person = *records.find(handover.to);
    Records::Step step = records.begin(
        translated(QT_TRANSLATE_NOOP("Handovers", "Handover of the section to %1")).arg(person.name));
    endOffice(records, handover.on);
    if (handover.from)
        setOffice(records, handover.from, Office::None);
    setOffice(records, handover.to, Office::SectionManager);
    OfficeHolder holder;
    holder.kind = ContactKind::Section;
    holder.office = Office::SectionManager;
    holder.name = person.name;
    holder.staff = handover.to;
    holder.section = records.setting(QStringLiteral("section_name"));
    holder.post = person.post;
    holder.callOrder = 1;
    holder.phone = handover.phone.isEmpty() ? person.phone : handover.phone;
    holder.phoneAfterHours = handover.phoneAfterHours;
    holder.mail = person.mail;
    holder.validFrom = handover.on;
    holder.remarks = handover.note;
    const Id<OfficeHolder> id = records.add(holder);
    records.setSetting(QStringLiteral("section_manager"), person.name);
    step.commit();
    return id;
}

QString labelOf(HandoverMatter matter)
{
    switch (matter) {
    case HandoverMatter::Assets:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Assets in use or stored"));
    case HandoverMatter::Unclassified:
        return translated(QT_TRANSLATE_NOOP("Handovers", "… not classified yet"));
    case HandoverMatter::Systems:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Systems in use"));
    case HandoverMatter::CloudServices:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Cloud services in use"));
    case HandoverMatter::Contracts:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Contracts running"));
    case HandoverMatter::Applications:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Applications waiting"));
    case HandoverMatter::TakeOuts:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Take-outs not back"));
    case HandoverMatter::Breaches:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Breaches open"));
    case HandoverMatter::Exceptions:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Exceptions in force"));
    case HandoverMatter::Findings:
        return translated(QT_TRANSLATE_NOOP("Handovers", "Findings open"));
    case HandoverMatter::Ids:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Handovers", "IDs in use"));
}

QList<HandoverCount> handoverCounts(const Records &records)
{
    const auto isWaiting = [](const Approval &approval) {
        return approval.state == ApprovalState::Requested || approval.state == ApprovalState::PartlyApproved
            || approval.state == ApprovalState::ToApproveAgain;
    };
    const auto isUnsolved = [](const Finding &finding) {
        return finding.state != FindingState::Done && finding.state != FindingState::NotNeeded;
    };
    return {
        {HandoverMatter::Assets,
         openCount<Asset>(records,
                          [](const Asset &asset) {
                              return asset.status == AssetStatus::InUse
                                  || asset.status == AssetStatus::Stored;
                          })},
        {HandoverMatter::Unclassified,
         openCount<Asset>(records,
                          [](const Asset &asset) {
                              return asset.classificationState != ClassificationState::Decided
                                  && asset.status != AssetStatus::Disposed
                                  && asset.status != AssetStatus::Returned;
                          })},
        {HandoverMatter::Systems,
         openCount<System>(records, [](const System &system) { return !system.endedOn.isValid(); })},
        {HandoverMatter::CloudServices,
         openCount<CloudService>(records, [](const CloudService &s) { return !s.endedOn.isValid(); })},
        {HandoverMatter::Contracts,
         openCount<Contract>(records, [](const Contract &c) { return c.phase != ContractPhase::Ended; })},
        {HandoverMatter::Applications, openCount<Approval>(records, isWaiting)},
        {HandoverMatter::TakeOuts,
         openCount<TakeOut>(records, [](const TakeOut &takeOut) { return !isAccountedFor(takeOut); })},
        {HandoverMatter::Breaches,
         openCount<Incident>(records, [](const Incident &i) { return !i.closedOn.isValid(); })},
        {HandoverMatter::Exceptions,
         openCount<PolicyException>(records,
                                    [](const PolicyException &e) {
                                        return e.decision != ExceptionDecision::Refused
                                            && !e.liftedOn.isValid();
                                    })},
        {HandoverMatter::Findings, openCount<Finding>(records, isUnsolved)},
        {HandoverMatter::Ids,
         openCount<UserId>(
             records, [](const UserId &id) { return !id.stoppedOn.isValid() && !id.deletedOn.isValid(); })},
    };
}

} // namespace mamori
