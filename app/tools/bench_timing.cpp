// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/tools/bench_timing.h"

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>

namespace mamori {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianMilliseconds(int times, const std::function<void(int)> &work)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all << milliseconds([&] { work(i); });
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void printTiming(const QString &what, double ours, const QString &peer, double theirs, const QString &unit)
{
    QTextStream out(stdout);
    out << QStringLiteral("%1  ours %2 %3").arg(what, -46).arg(ours, 9, 'f', 2).arg(unit);
    if (theirs > 0)
        out << QStringLiteral("   %1 %2 %3   ratio %4")
                   .arg(peer)
                   .arg(theirs, 9, 'f', 2)
                   .arg(unit)
                   .arg(ours / theirs, 0, 'f', 2);
    out << Qt::endl;
}

} // namespace mamori
