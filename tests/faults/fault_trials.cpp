// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "fault_trials.h"

#include "fault_vfs.h"

#include "model/store/backup_generations.h"
#include "model/store/ledger_copy.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace mamori::faults {

namespace {

constexpr int inOneImport = 20;
constexpr int timesInOneTrial = 3;

qint64 lastOf(const Told &told, qint64 otherwise)
{
    return told.done.isEmpty() || told.done.last() == 0 ? otherwise : told.done.last();
}

bool isSound(const Ledger &ledger)
{
    const QStringList problems = ledger.verify().problems;
    for (const QString &problem : problems)
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty();
}

Verdict keptBy(const Told &told)
{
    return told.errors > 0 ? Verdict::Detected : Verdict::Kept;
}

void prepareLedger(const FaultLedger &ledger)
{
    ledger.reset(ledger.bytes());
}

/// Does `once` again and again; after an Error the disk is in order again, and what follows must succeed.
void repeat(bool forEver, const Tell &tell, const Tell &tellError, const std::function<qint64()> &once)
{
    for (int i = 0; forEver || i < timesInOneTrial; ++i) {
        try {
            tell(once());
        } catch (const Error &) {
            tellError(0);
            disarm();
        }
    }
}

/// What is stored is what was told, and a step under way when the process ended.
Verdict judgeCount(const FaultLedger &ledger, const Told &told, int inStep)
{
    const auto opened = ledger.open();
    const qint64 expected = lastOf(told, FaultLedger::records);
    const qint64 stored = FaultLedger::count(*opened);
    if (stored < expected || !isSound(*opened))
        return Verdict::Lost;
    const bool fits = stored == expected || (!told.ended && stored == expected + inStep);
    return fits ? keptBy(told) : Verdict::Wrong;
}

void commit(const FaultLedger &ledger, bool forEver, const Tell &tell, const Tell &tellError)
{
    const auto opened = ledger.open();
    tell(0);
    repeat(forEver, tell, tellError, [&opened] { return FaultLedger::addAsset(*opened); });
}

Verdict checkCommit(const FaultLedger &ledger, const Told &told)
{
    return judgeCount(ledger, told, 1);
}

void import(const FaultLedger &ledger, bool forEver, const Tell &tell, const Tell &tellError)
{
    const auto opened = ledger.open();
    tell(0);
    repeat(forEver, tell, tellError, [&opened] { return FaultLedger::addMany(*opened, inOneImport); });
}

Verdict checkImport(const FaultLedger &ledger, const Told &told)
{
    return judgeCount(ledger, told, inOneImport);
}

void changePassword(const FaultLedger &ledger, bool forEver, const Tell &tell, const Tell &tellError)
{
    const auto opened = ledger.open();
    tell(0);
    qint64 present = 0;
    repeat(forEver, tell, tellError, [&] {
        if (!opened->changePassword(FaultLedger::password(present), FaultLedger::password(present + 1),
                                    FaultLedger::cost()))
            _Exit(1); // the password that counts is another than was told: no end is told either
        return ++present;
    });
}

Verdict checkPassword(const FaultLedger &ledger, const Told &told)
{
    const auto opens = [&ledger](qint64 number) {
        return Ledger::findKey(ledger.path(), FaultLedger::password(number), SecretKind::Password)
            .has_value();
    };
    const qint64 present = lastOf(told, 0);
    const bool next = opens(present + 1);
    if (opens(present) == next)
        return Verdict::Lost;
    if (!isSound(*ledger.open()))
        return Verdict::Lost;
    // A disk that refuses the way back, too, leaves the new password in force; the user was told of the disk.
    return next && told.ended && told.errors == 0 ? Verdict::Wrong : keptBy(told);
}

void prepareFormer(const FaultLedger &ledger)
{
    ledger.reset(ledger.formerBytes());
}

void migrate(const FaultLedger &ledger, bool, const Tell &tell, const Tell &)
{
    tell(0);
    ledger.open();
    tell(FaultLedger::records);
}

void backUp(const FaultLedger &ledger, bool forEver, const Tell &tell, const Tell &tellError)
{
    const auto opened = ledger.open();
    tell(0);
    repeat(forEver, tell, tellError, [&] {
        opened->backup(ledger.path("backup.mamori"));
        return FaultLedger::records;
    });
}

Verdict checkBackup(const FaultLedger &ledger, const Told &told)
{
    const QString backup = ledger.path("backup.mamori");
    if (QFileInfo::exists(backup)) {
        const auto opened = ledger.open(backup);
        if (FaultLedger::count(*opened) != FaultLedger::records || !isSound(*opened))
            return Verdict::Wrong;
    } else if (lastOf(told, 0) != 0) {
        return Verdict::Lost;
    }
    return judgeCount(ledger, told, 0);
}

void prepareRestore(const FaultLedger &ledger)
{
    ledger.reset(ledger.bytes());
    ledger.put(ledger.path("backup.mamori"), ledger.bytes());
    FaultLedger::addAsset(*ledger.open());
}

void restore(const FaultLedger &ledger, bool, const Tell &tell, const Tell &)
{
    tell(0);
    {
        const auto opened = ledger.open();
        const LedgerCopy::Outcome outcome = opened->startRestore(ledger.path("backup.mamori"))
                                                .write({ledger.path("restored.mamori")}, {})
                                                .first();
        if (outcome.failure)
            throw Error(*outcome.failure);
    }
    tell(1);
    exchangeLedger(ledger.path(), ledger.path("restored.mamori"), QDateTime::currentDateTimeUtc());
    tell(2);
}

/// The present state and the backup are both there at each instant, under one name or another.
Verdict checkRestore(const FaultLedger &ledger, const Told &told)
{
    qsizetype present = 0;
    qsizetype restored = 0;
    for (const QString &file : ledger.ledgerFiles()) {
        const auto opened = ledger.open(file);
        if (!isSound(*opened))
            return Verdict::Lost;
        present += FaultLedger::count(*opened) == FaultLedger::records + 1;
        restored += FaultLedger::count(*opened) == FaultLedger::records;
    }
    if (present != 1 || restored < 1)
        return Verdict::Lost;
    const bool exchanged
        = QFileInfo::exists(ledger.path()) && FaultLedger::count(*ledger.open()) == FaultLedger::records;
    return lastOf(told, 0) == 2 && !exchanged ? Verdict::Lost : keptBy(told);
}

void create(const FaultLedger &ledger, bool, const Tell &tell, const Tell &)
{
    tell(0);
    Ledger::create(ledger.path("new.mamori"), FaultLedger::password(0), FaultLedger::cost());
    tell(1);
}

Verdict checkCreate(const FaultLedger &ledger, const Told &told)
{
    const QString made = ledger.path("new.mamori");
    if (!QFileInfo::exists(made))
        return lastOf(told, 0) == 0 ? keptBy(told) : Verdict::Lost;
    const auto key = Ledger::findKey(made, FaultLedger::password(0), SecretKind::Password);
    return key && isSound(*Ledger::open(made, *key)) ? keptBy(told) : Verdict::Lost;
}

constexpr Work work[] = {
    {"commit", prepareLedger, commit, checkCommit},
    {"import", prepareLedger, import, checkImport},
    {"password change", prepareLedger, changePassword, checkPassword},
    {"migration", prepareFormer, migrate, checkCommit},
    {"backup", prepareLedger, backUp, checkBackup},
    {"restore", prepareRestore, restore, checkRestore},
    {"new ledger", prepareLedger, create, checkCreate},
};

Verdict judge(const FaultLedger &ledger, const Work &kind, const Told &told)
{
    try {
        return kind.check(ledger, told);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s: %s (%s)\n", kind.name, qPrintable(error.text()), qPrintable(error.cause()));
        return Verdict::Lost;
    }
}

/// One trial with the disk armed from the moment when the work begins.
Verdict tryDisk(const FaultLedger &ledger, const Work &kind, DiskFault fault, qint64 position, quint32 seed)
{
    kind.prepare(ledger);
    const Told told = inProcess(
        [&](const Tell &tell, const Tell &tellError) {
            arm(fault, position, seed);
            kind.run(ledger, false, tell, tellError);
        },
        -1);
    const Verdict verdict = judge(ledger, kind, told);
    if (verdict == Verdict::Lost || verdict == Verdict::Wrong)
        std::fprintf(stderr, "%s: fault %d at operation %lld\n", kind.name, int(fault), qlonglong(position));
    return verdict;
}

qint64 operationsOf(const FaultLedger &ledger, const Work &kind)
{
    kind.prepare(ledger);
    const Told told = inProcess(
        [&](const Tell &tell, const Tell &) {
            arm(DiskFault::None, 0, 0);
            kind.run(
                ledger, false, [](qint64) {}, [](qint64) {});
            tell(operations());
        },
        -1);
    return told.done.value(0);
}

Verdict openTampered(const FaultLedger &ledger, const QByteArray &file)
{
    ledger.reset(file);
    try {
        const auto opened = ledger.open();
        if (!opened->notice().isEmpty() || !opened->verify().problems.isEmpty())
            return Verdict::Detected;
        return Verdict::Wrong; // every byte is under some seal: none does not matter
    } catch (const Error &) {
        return Verdict::Detected;
    }
}

} // namespace

void Figures::count(Verdict verdict)
{
    ++tried;
    detected += verdict == Verdict::Detected;
    lost += verdict == Verdict::Lost;
    wrong += verdict == Verdict::Wrong;
}

std::span<const Work> allWork()
{
    return work;
}

Figures kills(const FaultLedger &ledger, const Work &kind, int rounds, QRandomGenerator &random)
{
    constexpr int longest = 25'000;
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        kind.prepare(ledger);
        const Told told = inProcess(
            [&](const Tell &tell, const Tell &tellError) { kind.run(ledger, true, tell, tellError); },
            random.bounded(longest));
        figures.count(judge(ledger, kind, told));
    }
    return figures;
}

Figures diskErrors(const FaultLedger &ledger, const Work &kind, int most)
{
    Figures figures;
    const qint64 all = operationsOf(ledger, kind);
    const qint64 every = std::max<qint64>(1, all / most);
    for (const DiskFault fault : {DiskFault::FailOnce, DiskFault::FullOnce, DiskFault::FullFromThere}) {
        for (qint64 position = 1; position <= all; position += every)
            figures.count(tryDisk(ledger, kind, fault, position, 0));
    }
    return figures;
}

Figures powerLosses(const FaultLedger &ledger, const Work &kind, int rounds, QRandomGenerator &random)
{
    Figures figures;
    const qint64 all = operationsOf(ledger, kind);
    for (int i = 0; i < rounds; ++i)
        figures.count(
            tryDisk(ledger, kind, DiskFault::PowerLoss, 1 + random.bounded(int(all)), random.generate()));
    return figures;
}

Figures flips(const FaultLedger &ledger, int rounds, QRandomGenerator &random)
{
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        QByteArray file = ledger.bytes();
        const int at = random.bounded(int(file.size()));
        file[at] = char(file[at] ^ (i % 2 == 0 ? 1 << random.bounded(8) : 1 + random.bounded(255)));
        figures.count(openTampered(ledger, file));
    }
    return figures;
}

Figures truncations(const FaultLedger &ledger, int rounds, QRandomGenerator &random)
{
    constexpr int page = 4096;
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        int size = random.bounded(int(ledger.bytes().size()));
        if (i % 4 == 0)
            size -= size % page;
        figures.count(openTampered(ledger, ledger.bytes().left(size)));
    }
    return figures;
}

} // namespace mamori::faults
