// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/tools/bench_report.h"

#include <QElapsedTimer>

#include <algorithm>

namespace mamori {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

double least(int times, const std::function<void()> &work)
{
    double best = milliseconds(work);
    for (int i = 1; i < times; ++i)
        best = std::min(best, milliseconds(work));
    return best;
}

void BenchReport::heading(const QString &text)
{
    m_out << Qt::endl << text << Qt::endl;
}

void BenchReport::figure(const QString &what, double value, const QString &unit)
{
    m_out << QStringLiteral("  %1 %2 %3").arg(what, -50).arg(value, 10, 'f', 2).arg(unit) << Qt::endl;
}

void BenchReport::ratio(const QString &what, double ours, const QString &peer, std::optional<double> theirs,
                        double aim)
{
    figure(what, ours);
    if (!theirs) {
        m_out << QStringLiteral("      %1: not there, aim %2 not judged").arg(peer).arg(aim) << Qt::endl;
        return;
    }
    const double ratio = ours / *theirs;
    m_out << QStringLiteral("      %1 %2 ms, ratio %3, aim %4: %5")
                 .arg(peer)
                 .arg(*theirs, 0, 'f', 2)
                 .arg(ratio, 0, 'f', 3)
                 .arg(aim)
                 .arg(verdict(what, ratio <= aim))
          << Qt::endl;
}

void BenchReport::limit(const QString &what, double value, double most, const QString &unit)
{
    figure(what, value, unit);
    m_out << QStringLiteral("      at most %1 %2: %3").arg(most).arg(unit, verdict(what, value < most))
          << Qt::endl;
}

void BenchReport::end()
{
    m_out << Qt::endl;
    if (m_missed.isEmpty())
        m_out << "No aim was missed." << Qt::endl;
    for (const QString &what : std::as_const(m_missed))
        m_out << "Missed: " << what << Qt::endl;
}

QString BenchReport::verdict(const QString &what, bool met)
{
    if (!met)
        m_missed << what;
    return met ? QStringLiteral("met") : QStringLiteral("MISSED");
}

} // namespace mamori
