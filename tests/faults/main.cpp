// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// mamori-faults [ROUNDS]: breaks a ledger in every way that can be thought of and prints what came of it.
// Ends with 1 when anything was lost or silently wrong. Without ROUNDS it takes minutes and fails every write
// once.
#include "fault_trials.h"
#include "fault_vfs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <cstdio>

using namespace mamori::faults;

namespace {

Figures total;

void print(const char *fault, const char *work, const Figures &figures)
{
    std::printf("%-14s %-16s %7d %9d %6d %15d\n", fault, work, figures.tried, figures.detected, figures.lost,
                figures.wrong);
    std::fflush(stdout);
    total.tried += figures.tried;
    total.detected += figures.detected;
    total.lost += figures.lost;
    total.wrong += figures.wrong;
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int longRounds = 1000;
    const QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const int rounds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : longRounds;
    installFaultyDisk();
    QElapsedTimer timer;
    timer.start();
    const FaultLedger ledger;
    QRandomGenerator random(7);
    std::printf("%-14s %-16s %7s %9s %6s %15s\n", "fault", "during", "tried", "detected", "lost",
                "silently wrong");
    const int kinds = int(allWork().size());
    for (const Work &work : allWork())
        print("kill", work.name, kills(ledger, work, (rounds + kinds - 1) / kinds, random));
    for (const Work &work : allWork())
        print("disk error", work.name, diskErrors(ledger, work, rounds));
    for (const Work &work : allWork())
        print("power loss", work.name, powerLosses(ledger, work, (rounds + kinds - 1) / kinds, random));
    print("flipped bits", "closed", flips(ledger, rounds * 5, random));
    print("cut off", "closed", truncations(ledger, (rounds + 1) / 2, random));
    const Figures all = total;
    print("all", "", all);
    std::printf("%.0f s\n", double(timer.elapsed()) / 1000);
    return all.lost == 0 && all.wrong == 0 ? 0 : 1;
}
