// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace mamori {

/// Milliseconds that some work takes.
double milliseconds(const std::function<void()> &work);
/// The median, which a busy machine disturbs least. `all` is not empty.
double median(QList<double> all);
/// The least of some runs: what the shell's own timing is compared with.
double least(int times, const std::function<void()> &work);

/// Prints one figure after the other beside its peer and what it must be, and at the end which aims were
/// missed.
class BenchReport
{
public:
    void heading(const QString &text);
    void figure(const QString &what, double value, const QString &unit = QStringLiteral("ms"));
    /// `aim` is the most that ours may be of the peer's; without the peer nothing is judged. Milliseconds.
    void ratio(const QString &what, double ours, const QString &peer, std::optional<double> theirs,
               double aim);
    void limit(const QString &what, double value, double most, const QString &unit);
    void end();

private:
    QString verdict(const QString &what, bool met);

    QTextStream m_out {stdout};
    QStringList m_missed;
};

} // namespace mamori
