// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/people_lists.h"

#include "model/japanese/reading_order.h"
#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/training_event.h"
#include "model/store/records.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace mamori {

namespace {

bool isInSection(const Staff &staff, QDate today)
{
    return (!staff.startedOn.isValid() || staff.startedOn <= today)
        && (!staff.leftOn.isValid() || staff.leftOn > today);
}

QHash<qint64, QDate> lastTrainings(const Records &records)
{
    QHash<qint64, QDate> last;
    for (const Stored &stored : records.list(TrainingEvent::spec)) {
        const auto event = fromValues<TrainingEvent>(stored.values);
        for (const Attendance &line : event.attendance) {
            const QDate on
                = line.madeUpOn.isValid() ? line.madeUpOn : (line.attended == true ? event.heldOn : QDate());
            QDate &known = last[line.staff.value];
            known = std::max(known, on);
        }
    }
    return last;
}

QString postAndNameOf(const QString &post, const QString &name)
{
    return post.isEmpty() ? name : post + QStringLiteral("　") + name;
}

ContactLine lineOf(const OfficeHolder &holder)
{
    ContactLine line;
    line.kind = holder.kind.value_or(ContactKind::CityOffice);
    line.office = holder.office;
    line.order = holder.callOrder;
    line.who = postAndNameOf(holder.post, holder.name);
    line.body = holder.section.isEmpty() ? holder.system : holder.section;
    line.phone = holder.phone;
    line.phoneAfterHours = holder.phoneAfterHours;
    line.hours = holder.hours;
    line.confirmedOn = holder.confirmedOn;
    return line;
}

/// Whether a contact of that kind speaks for a company or service.
bool isNamed(const QList<OfficeHolder> &holders, ContactKind kind, const QString &name)
{
    return !name.isEmpty() && std::any_of(holders.cbegin(), holders.cend(), [&](const OfficeHolder &holder) {
        return holder.kind == kind
            && (holder.section.contains(name) || holder.system.contains(name) || holder.name.contains(name));
    });
}

/// The section itself is called before the offices above it (Art. 43(1)).
bool isLessInTree(const ContactLine &a, const ContactLine &b)
{
    constexpr qint64 last = 1'000'000;
    const auto place = [last](const ContactLine &line) {
        return std::tuple(line.kind != ContactKind::Section, line.kind, line.order.value_or(last));
    };
    return place(a) < place(b);
}

/// Finds why nobody needs the ID, and since when.
void judge(IdStanding &standing, QDate lastHeld, bool isHeld, QDate today)
{
    const UserId &id = standing.record;
    const auto say = [&standing](UnneededWhy why, QDate since) {
        standing.unneeded = why;
        standing.since = since;
    };
    if (id.unneededSince.isValid())
        say(UnneededWhy::Told, id.unneededSince);
    else if (!id.reviews.isEmpty() && id.reviews.last().result == IdReviewResult::Unneeded)
        say(UnneededWhy::Reviewed, id.reviews.last().on);
    else if (!id.holders.isEmpty() && !isHeld)
        say(UnneededWhy::NobodyHolds, lastHeld);
    else if (id.validUntil.isValid() && id.validUntil < today)
        say(UnneededWhy::Expired, id.validUntil);
}

IdStanding standingOf(Id<UserId> id, const UserId &record, const QHash<qint64, Staff> &staff, QDate today)
{
    IdStanding standing {id, record, {}, {}, {}};
    QDate lastHeld;
    bool isHeld = false;
    for (const IdHolder &holder : record.holders) {
        const Staff person = staff.value(holder.staff.value);
        QDate until = holder.until;
        if (holder.staff && person.leftOn.isValid() && (!until.isValid() || person.leftOn < until))
            until = person.leftOn;
        standing.holders << (holder.staff ? person.name : holder.name);
        isHeld = isHeld || !until.isValid() || until > today;
        lastHeld = std::max(lastHeld, until);
    }
    judge(standing, lastHeld, isHeld, today);
    return standing;
}

} // namespace

QList<MyNumberHandler> myNumberHandlers(const Records &records, QDate today)
{
    const QHash<qint64, QDate> trained = lastTrainings(records);
    QList<MyNumberHandler> handlers;
    for (const Stored &stored : records.list(Staff::spec)) {
        const auto person = fromValues<Staff>(stored.values);
        const bool handles = person.handlesMyNumber == true
            && (!person.myNumberUntil.isValid() || person.myNumberUntil >= today);
        if (handles && isInSection(person, today))
            handlers << MyNumberHandler {person, trained.value(stored.id)};
    }
    const ReadingOrder order;
    std::stable_sort(handlers.begin(), handlers.end(),
                     [&order](const MyNumberHandler &a, const MyNumberHandler &b) {
                         return order(a.person.reading, b.person.reading);
                     });
    return handlers;
}

QList<ContactLine> contactTree(const Records &records, QDate today)
{
    QList<OfficeHolder> holders;
    for (const Stored &stored : records.list(OfficeHolder::spec)) {
        const auto holder = fromValues<OfficeHolder>(stored.values);
        const bool isCurrent = (!holder.validUntil.isValid() || holder.validUntil > today)
            && (!holder.validFrom.isValid() || holder.validFrom <= today);
        if (isCurrent)
            holders << holder;
    }
    QList<ContactLine> lines;
    for (const OfficeHolder &holder : std::as_const(holders))
        lines << lineOf(holder);
    for (const Stored &stored : records.list(Staff::spec)) {
        const auto person = fromValues<Staff>(stored.values);
        const bool stands = std::any_of(holders.cbegin(), holders.cend(), [&](const OfficeHolder &holder) {
            return holder.staff.value == stored.id;
        });
        if (!stands && isInSection(person, today) && !person.phone.isEmpty()) {
            ContactLine line;
            line.kind = ContactKind::Section;
            line.office = person.office;
            line.who = postAndNameOf(person.post, person.name);
            line.body = person.unit;
            line.phone = person.phone;
            lines << line;
        }
    }
    for (const Stored &stored : records.list(Contract::spec)) {
        const auto contract = fromValues<Contract>(stored.values);
        const bool isOver = contract.phase == ContractPhase::Ended
            || (contract.endsOn.isValid() && contract.endsOn < today);
        if (isOver || isNamed(holders, ContactKind::Contractor, contract.contractor))
            continue;
        ContactLine line;
        line.kind = ContactKind::Contractor;
        line.who = contract.contractor;
        line.body = contract.title;
        line.phone = contract.contractorContact;
        lines << line;
    }
    for (const Stored &stored : records.list(CloudService::spec)) {
        const auto service = fromValues<CloudService>(stored.values);
        if (service.endedOn.isValid() || isNamed(holders, ContactKind::CloudProvider, service.name)
            || isNamed(holders, ContactKind::CloudProvider, service.provider))
            continue;
        ContactLine line;
        line.kind = ContactKind::CloudProvider;
        line.who = service.provider;
        line.body = service.name;
        line.phone = service.providerContacts;
        lines << line;
    }
    std::stable_sort(lines.begin(), lines.end(), isLessInTree);
    return lines;
}

QList<IdStanding> idStandings(const Records &records, QDate today)
{
    QHash<qint64, Staff> staff;
    for (const Stored &stored : records.list(Staff::spec))
        staff.insert(stored.id, fromValues<Staff>(stored.values));
    QList<IdStanding> standings;
    for (const Stored &stored : records.list(UserId::spec)) {
        const auto record = fromValues<UserId>(stored.values);
        if (!record.stoppedOn.isValid() && !record.deletedOn.isValid())
            standings << standingOf(Id<UserId> {stored.id}, record, staff, today);
    }
    return standings;
}

QList<UnneededId> unneededIds(const Records &records, QDate today)
{
    QList<UnneededId> found;
    for (const IdStanding &standing : idStandings(records, today)) {
        if (standing.unneeded)
            found << UnneededId {standing.record, *standing.unneeded, standing.since, standing.holders};
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const UnneededId &a, const UnneededId &b) { return a.since < b.since; });
    return found;
}

} // namespace mamori
