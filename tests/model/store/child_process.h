// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store_fixture.h"

#include <QProcess>

namespace mamori {

inline QString hexOf(const DataKey &key)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(DataKey::size)).toHex());
}

/// Another process that works on a ledger; see store_child.cpp. Killed at the latest with this object.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STORE_CHILD), arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~ChildProcess() { kill(); }
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// The next line that it says; empty when it ended.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60000))
                break;
        }
        return m_process.readLine().trimmed();
    }
    /// Lets it go on for some moments and kills it wherever it is; returns all complete lines it still said.
    QList<QByteArray> killAfter(int milliseconds)
    {
        m_process.waitForFinished(milliseconds);
        kill();
        const QByteArray rest = m_process.readAllStandardOutput();
        QList<QByteArray> lines = rest.split('\n');
        lines.removeLast(); // empty, or cut off by the kill
        return lines;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(60000);
    }

private:
    QProcess m_process;
};

} // namespace mamori
