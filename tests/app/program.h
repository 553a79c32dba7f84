// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace mamori::test {

/// What the program answered.
struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray messages;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program in English with these words and waits for it.
Answer run(const QStringList &words, const QByteArray &input = {}, const QStringList &environment = {});

/// A folder with a password file and ledgers for one test.
class Desk
{
public:
    Desk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file with this content.
    QString file(const QString &name, const QByteArray &content) const;
    /// The options that give the password.
    QStringList password() const
    {
        return {QStringLiteral("--password-file"), path(QStringLiteral("password.txt"))};
    }
    /// A new ledger made by the program.
    QString newLedger(const QString &name = QStringLiteral("ledger.mamori")) const;

private:
    QTemporaryDir m_folder;
};

/// The content of a file; the test fails when it cannot be read.
QByteArray contentOf(const QString &path);
/// A file of tests/data.
QString testData(const QString &name);

} // namespace mamori::test
