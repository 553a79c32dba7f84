// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace mamori::test {

Answer run(const QStringList &words, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    QStringList variables = QProcess::systemEnvironment();
    variables << environment;
    process.setEnvironment(variables);
    process.start(QStringLiteral(MAMORI_PROGRAM),
                  QStringList {QStringLiteral("--lang"), QStringLiteral("en")} + words);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Desk::Desk()
{
    EXPECT_TRUE(m_folder.isValid());
    file(QStringLiteral("password.txt"), "a quiet harbour\n");
}

QString Desk::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QString Desk::newLedger(const QString &name) const
{
    const Answer answer = run(QStringList {QStringLiteral("new"), path(name)} + password());
    EXPECT_EQ(answer.exitCode, 0) << answer.messages.constData();
    return path(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString testData(const QString &name)
{
    return QStringLiteral(MAMORI_TEST_DATA "/") + name;
}

} // namespace mamori::test
