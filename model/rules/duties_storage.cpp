// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/backup.h"
#include "model/registers/media_storage.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using StorageCase = CaseOf<MediaStorage>;
using BackupCase = CaseOf<Backup>;

constexpr char storageTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle where stored media lie and how they are protected");
constexpr char backupTask[] = QT_TRANSLATE_NOOP("DutyTask", "Make or check the backups that are due");
constexpr char restoreTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle who restores from the backup, how, and within how many hours");
constexpr char providerTask[] = QT_TRANSLATE_NOOP("DutyTask", "Settle the backup of the cloud services");
constexpr char expiredTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Apply for the disposal of what has passed its retention period, and have it approved");

bool isStored(const MediaStorage &m)
{
    return !m.takenOutOn.isValid();
}

/// An axis without a level counts as high until it has one.
bool isHigh(const StorageCase &c, Axis axis)
{
    const QString &level = axis == Axis::Confidentiality ? c->confidentiality
        : axis == Axis::Integrity                        ? c->integrity
                                                         : c->availability;
    return c.world.policy->rank(axis, level) != 0;
}

bool has(const StorageCase &c, StorageProtection protection)
{
    return c->protection.contains(protection);
}

QString keeper(const StorageCase &c)
{
    return c.world.nameOf(c->responsible);
}

/// Art. 16(5): behind a lock.
template <Axis axis>
DutyFinding locked(const StorageCase &c)
{
    return Judgement(isStored(c.record) && isHigh(c, axis), c->storedOn)
        .needs(!c->place.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "where it lies is not written"))
        .needs(has(c, StorageProtection::Lock),
               QT_TRANSLATE_NOOP("DutyFinding", "it does not lie behind a lock"))
        .fulfilled(c->storedOn, keeper(c));
}

/// Art. 38(1), 16(5)(2)オ, (3)エ: nothing can be added, changed or erased.
DutyFinding writeProtected(const StorageCase &c)
{
    return Judgement(isStored(c.record), c->storedOn)
        .needs(c->writeProtected == true,
               QT_TRANSLATE_NOOP("DutyFinding", "what is on it can still be changed"))
        .needs(!c->writeProtection.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "how it is protected against changes is not written"))
        .fulfilled(std::max(c->storedOn, c->writeProtectedOn), keeper(c));
}

bool isElectronic(const StorageCase &c)
{
    return c.world.asset(c->asset).kind != AssetKind::Paper;
}

/// The same for electronic media that stay long; what has no end, or no limit was set for, stays long.
template <Axis axis>
DutyFinding protectedForLong(const StorageCase &c)
{
    const bool staysLong = !c->storedUntil.isValid() || !c->storedOn.isValid()
        || c->storedUntil > c->storedOn.addMonths(c.ask.longTermMonths);
    return Judgement(isStored(c.record) && isHigh(c, axis) && isElectronic(c) && staysLong, c->storedOn)
        .needs(c->writeProtected == true,
               QT_TRANSLATE_NOOP("DutyFinding", "what is on it can still be changed"))
        .needs(c->writeProtectedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "since when it is protected is not written"))
        .fulfilled(c->writeProtectedOn, keeper(c));
}

/// Art. 38(2): a lockable place that fire, heat, water and damp do not reach.
DutyFinding keptSafely(const StorageCase &c)
{
    const bool concerned = isStored(c.record) && isHigh(c, Axis::Confidentiality)
        && (isHigh(c, Axis::Integrity) || isHigh(c, Axis::Availability));
    const auto safeFrom = [&](StorageProtection one) { return has(c, one); };
    return Judgement(concerned, c->storedOn)
        .needs(safeFrom(StorageProtection::Lock),
               QT_TRANSLATE_NOOP("DutyFinding", "it does not lie behind a lock"))
        .needs(safeFrom(StorageProtection::Fire) && safeFrom(StorageProtection::Heat),
               QT_TRANSLATE_NOOP("DutyFinding", "its place is not safe from fire and heat"))
        .needs(safeFrom(StorageProtection::Water) && safeFrom(StorageProtection::Damp),
               QT_TRANSLATE_NOOP("DutyFinding", "its place is not safe from water and damp"))
        .fulfilled(c->storedOn, keeper(c));
}

bool isRunning(const Backup &b)
{
    return !b.endedOn.isValid();
}

bool isHigh(const AssetFacts &asset, Axis axis)
{
    return asset.ranks[std::size_t(axis)] > 0;
}

/// What a backup can be made of.
bool canBeBackedUp(const AssetFacts &asset)
{
    return asset.exists && !asset.isGone && !asset.partOf && !asset.copyOf && asset.kind
        && (*asset.kind == AssetKind::ElectronicData || *asset.kind == AssetKind::System
            || *asset.kind == AssetKind::Server || *asset.kind == AssetKind::CloudService);
}

/// The backups of an asset, or the one that covers all: what else would an entry without an asset be for.
template <class Condition>
bool anyBackup(const FactsCase &c, Condition condition)
{
    return c.world.anyLinked<&Backup::asset>(c.id,
                                             [&](const Backup &b) { return isRunning(b) && condition(b); });
}

/// Art. 16(5)(2)ア, (3)ア: there is a backup of the asset; whether it is in time is told by its own entry.
template <Axis axis>
DutyFinding hasBackup(const FactsCase &c, const DutyAsk &)
{
    if (!canBeBackedUp(c.facts) || !isHigh(c.facts, axis))
        return {};
    return Judgement(true)
        .needs(anyBackup(c, [](const Backup &) { return true; }),
               QT_TRANSLATE_NOOP("DutyFinding", "no backup of it is entered"))
        .fulfilled(c.facts.acquiredOn);
}

/// The last good one is not older than the cycle.
DutyFinding backedUp(const BackupCase &c, bool concerned)
{
    return Judgement(concerned && isRunning(c.record), c->startedOn)
        .needs(c->lastGoodOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it has never been made or checked in good order"))
        .lasting(c->lastGoodOn, c.ask, c.world.nameOf(c->responsible));
}

template <Axis axis>
DutyFinding backedUpInTime(const BackupCase &c)
{
    return backedUp(c, isHigh(c.world.asset(c->asset), axis));
}

/// Art. 29(1)(4).
DutyFinding serverBackedUp(const BackupCase &c)
{
    const AssetFacts &asset = c.world.asset(c->asset);
    return backedUp(c,
                    asset.kind == AssetKind::Server
                        && (isHigh(asset, Axis::Integrity) || isHigh(asset, Axis::Availability)));
}

DutyFinding serverHasBackup(const FactsCase &c, const DutyAsk &)
{
    const bool concerned = canBeBackedUp(c.facts) && c.facts.kind == AssetKind::Server
        && (isHigh(c.facts, Axis::Integrity) || isHigh(c.facts, Axis::Availability));
    if (!concerned)
        return {};
    return Judgement(true)
        .needs(anyBackup(c, [](const Backup &) { return true; }),
               QT_TRANSLATE_NOOP("DutyFinding", "no backup of it is entered"))
        .fulfilled(c.facts.acquiredOn);
}

/// Art. 16(5)(3)イ: within fixed hours; a restore that was tried took no longer.
DutyFinding restorable(const BackupCase &c)
{
    const auto failed = std::find_if(c->checks.cbegin(), c->checks.cend(), [&](const BackupCheck &check) {
        constexpr int minutesOfHour = 60;
        const bool isRestore = check.event == BackupEvent::RestoreTest || check.event == BackupEvent::Restore;
        return isRestore && c->restoreHours && check.minutes
            && *check.minutes > *c->restoreHours * minutesOfHour;
    });
    const bool wasSlow
        = failed != c->checks.cend()
        && std::none_of(failed + 1, c->checks.cend(), [](const BackupCheck &check) {
               return check.event == BackupEvent::RestoreTest && check.outcome == BackupOutcome::Good;
           });
    const bool concerned = isRunning(c.record) && isHigh(c.world.asset(c->asset), Axis::Availability);
    return Judgement(concerned, c->startedOn)
        .needs(c->restoreHours.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "within how many hours it is restored is not fixed"))
        .needs(!c->restoreMethod.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "how it is restored is not written"))
        .needs(bool(c->responsible), QT_TRANSLATE_NOOP("DutyFinding", "who restores it is not written"))
        .needs(!wasSlow,
               QT_TRANSLATE_NOOP("DutyFinding", "restoring took longer than the hours that are fixed"))
        .fulfilled(c->startedOn, c.world.nameOf(c->responsible));
}

/// Art. 38(3): in another building than the original.
DutyFinding inOtherFacility(const BackupCase &c)
{
    const bool concerned
        = isRunning(c.record) && (!c->system.isEmpty() || c.world.asset(c->asset).kind == AssetKind::System);
    return Judgement(concerned, c->startedOn)
        .needs(c->otherFacility == true,
               QT_TRANSLATE_NOOP("DutyFinding", "it does not lie in another facility than the original"))
        .fulfilled(c->startedOn, c.world.nameOf(c->responsible));
}

/// Art. 59(4): the city's platform backs up what lies on the file server; the section writes that down.
DutyFinding byThePlatform(const BackupCase &c)
{
    return backedUp(c, c->maker == BackupMaker::Common);
}

/// Art. 108(6): the provider's own backup is enough, by its specification.
DutyFinding providerSuffices(const BackupCase &c)
{
    return Judgement(isRunning(c.record) && c->maker == BackupMaker::CloudProvider, c->startedOn)
        .needs(c->providerSpecificationOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the provider has not shown how it backs up"))
        .needs(c->providerSufficient.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether the provider's backup suffices is not answered"))
        .violatedIf(c->providerSufficient == false, c->providerSpecificationOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "the provider's backup does not suffice"))
        .fulfilled(c->providerSpecificationOn, c.world.nameOf(c->responsible));
}

/// Art. 108(7): without the provider's backup the section has its own.
DutyFinding cloudBackedUp(const FactsCase &c, const DutyAsk &)
{
    const bool isCloud
        = c.facts.exists && !c.facts.isGone && c.facts.kind == AssetKind::CloudService && !c.facts.partOf;
    if (!isCloud || anyBackup(c, [](const Backup &b) { return b.maker == BackupMaker::CloudProvider; }))
        return {};
    return Judgement(true)
        .needs(anyBackup(c, [](const Backup &b) { return b.lastGoodOn.isValid(); }),
               QT_TRANSLATE_NOOP("DutyFinding", "neither the provider nor the section backs it up"))
        .fulfilled(c.facts.acquiredOn);
}

/// Art. 39(1): nothing confidential is kept past its retention period.
DutyFinding withinRetention(const FactsCase &c, const DutyAsk &)
{
    const bool concerned = c.facts.exists && !c.facts.isGone && c.facts.retentionEnd.isValid()
        && isHigh(c.facts, Axis::Confidentiality);
    return Judgement(concerned).until(c.facts.retentionEnd, c.facts.acquiredOn);
}

constexpr DutyRule assetRule(const char *id, const char *task,
                             DutyFinding (*judge)(const FactsCase &, const DutyAsk &), DutyReads other = {})
{
    return {.id = id, .reg = &Asset::spec, .task = task, .alsoReads = {other}, .facts = judge};
}

constexpr DutyRule rules[] = {
    recordRule<locked<Axis::Confidentiality>>("storage-locked-confidential", storageTask),
    recordRule<locked<Axis::Integrity>>("storage-locked-integrity", storageTask),
    recordRule<locked<Axis::Availability>>("storage-locked-availability", storageTask),
    recordRule<writeProtected>("storage-write-protected", storageTask),
    recordRule<protectedForLong<Axis::Integrity>>("long-storage-integrity", storageTask,
                                                  {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<protectedForLong<Axis::Availability>>("long-storage-availability", storageTask,
                                                     {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<keptSafely>("storage-safe", storageTask),
    recordRule<backedUpInTime<Axis::Integrity>>("backup-integrity", backupTask,
                                                {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<backedUpInTime<Axis::Availability>>("backup-availability", backupTask,
                                                   {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<serverBackedUp>("backup-server", backupTask, {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<restorable>("backup-restorable", restoreTask, {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<inOtherFacility>(
        "backup-elsewhere", QT_TRANSLATE_NOOP("DutyTask", "Bring the backups of systems to another facility"),
        {.alsoReads = {reads<Asset>("asset")}}),
    recordRule<byThePlatform>("backup-file-server", backupTask),
    recordRule<providerSuffices>("backup-provider", providerTask),
    assetRule("has-backup-integrity", backupTask, hasBackup<Axis::Integrity>, reads<Backup>()),
    assetRule("has-backup-availability", backupTask, hasBackup<Axis::Availability>, reads<Backup>()),
    assetRule("server-has-backup", backupTask, serverHasBackup, reads<Backup>()),
    assetRule("cloud-has-backup", providerTask, cloudBackedUp, reads<Backup>()),
    assetRule("within-retention", expiredTask, withinRetention),
};

} // namespace

std::span<const DutyRule> storageRules()
{
    return rules;
}

} // namespace mamori
