// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace mamori {

/// Hands the finished future of work in another thread to `done` in the thread of `context`. An Error of the
/// work is thrown by the future's waitForFinished() and result(): call them under guarded(). When `context`
/// ends first, the outcome is dropped; the work must therefore own all it uses.
template <class T, class Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace mamori
