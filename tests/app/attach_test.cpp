// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace mamori::test;

namespace {

Answer attach(const Desk &desk, const QString &ledger, const QString &record, const QStringList &files)
{
    return run(QStringList {QStringLiteral("attach"), ledger, QStringLiteral("asset"), record} + files
               + desk.password());
}

QJsonArray attachments(const Desk &desk, const QString &ledger)
{
    return run(QStringList {QStringLiteral("list"), ledger, QStringLiteral("attachment"),
                            QStringLiteral("--format"), QStringLiteral("json")}
               + desk.password())
        .json()
        .array();
}

} // namespace

TEST(AttachCommand, attachesAllFilesOrNone)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QString table
        = desk.file(QStringLiteral("assets.csv"), "情報資産の名称,数量\n住民異動届,1\n転入届,2\n");
    ASSERT_EQ(
        run(QStringList {QStringLiteral("import"), ledger, QStringLiteral("asset"), table} + desk.password())
            .exitCode,
        0);
    const QString scan = desk.file(QStringLiteral("承認書.txt"), "scan");
    const QString photo = desk.file(QStringLiteral("写真.txt"), "photo");
    const QString asset = QStringLiteral("住民異動届");
    EXPECT_EQ(attach(desk, ledger, asset, {scan, desk.path(QStringLiteral("missing"))}).exitCode, 1);
    EXPECT_EQ(attach(desk, ledger, QStringLiteral("no such"), {scan}).exitCode, 1);
    EXPECT_EQ(attach(desk, ledger, asset, {}).exitCode, 2);
    EXPECT_EQ(attach(desk, ledger, asset, {ledger}).exitCode, 1) << "the ledger itself";
    EXPECT_EQ(attachments(desk, ledger).size(), 0);
    const Answer answer = attach(desk, ledger, asset, {scan, photo});
    ASSERT_EQ(answer.exitCode, 0) << answer.messages.constData();
    EXPECT_TRUE(answer.messages.contains("Files attached: 2."));
    const QJsonArray listed = attachments(desk, ledger);
    ASSERT_EQ(listed.size(), 2);
    EXPECT_EQ(listed.last().toObject().value(QLatin1String("name")).toString(), QStringLiteral("承認書.txt"));
    const Answer verified
        = run(QStringList {QStringLiteral("verify"), ledger, QStringLiteral("--json")} + desk.password());
    EXPECT_EQ(verified.json().object().value(QLatin1String("attachments")).toInt(), 2);
    EXPECT_TRUE(verified.json().object().value(QLatin1String("ok")).toBool());
    EXPECT_EQ(run(QStringList {QStringLiteral("import"), ledger, QStringLiteral("attachment"), table}
                  + desk.password())
                  .exitCode,
              2)
        << "attachments are not imported";
}
