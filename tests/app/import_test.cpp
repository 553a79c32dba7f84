// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace mamori::test;

namespace {

Answer import(const Desk &desk, const QString &ledger, const QString &file, const QStringList &options = {})
{
    return run(QStringList {QStringLiteral("import"), ledger, QStringLiteral("asset"), file,
                            QStringLiteral("--json")}
               + options + desk.password());
}

QJsonArray assets(const Desk &desk, const QString &ledger)
{
    const Answer answer = run(QStringList {QStringLiteral("list"), ledger, QStringLiteral("asset"),
                                           QStringLiteral("--format"), QStringLiteral("json")}
                              + desk.password());
    EXPECT_EQ(answer.exitCode, 0) << answer.messages.constData();
    return answer.json().array();
}

} // namespace

TEST(ImportCommand, everySampleGivesTheSameAssets)
{
    const Desk desk;
    QJsonArray first;
    for (const char *name : {"asset_ledger_excel_cp932.csv", "asset_ledger_excel_utf8bom.csv",
                             "asset_ledger_excel_unicode_text.txt", "asset_ledger.xlsx"}) {
        const QString ledger = desk.newLedger(QLatin1String(name) + QStringLiteral(".mamori"));
        const Answer answer
            = import(desk, ledger, testData(QStringLiteral("samples/") + QLatin1String(name)));
        ASSERT_EQ(answer.exitCode, 0) << answer.messages.constData();
        EXPECT_EQ(answer.json().object().value(QLatin1String("read")).toInt(), 31) << name;
        EXPECT_EQ(answer.json().object().value(QLatin1String("accepted")).toInt(), 31) << name;
        EXPECT_EQ(answer.json().object().value(QLatin1String("refused")).toInt(-1), 0) << name;

        const QJsonArray listed = assets(desk, ledger);
        ASSERT_EQ(listed.size(), 31) << name;
        if (first.isEmpty())
            first = listed;
        EXPECT_EQ(listed, first) << name;
    }
    const QJsonObject tenth = first.at(9).toObject();
    EXPECT_EQ(tenth.value(QLatin1String("work")).toString(), QStringLiteral("マイナンバーカード交付"));
    EXPECT_EQ(tenth.value(QLatin1String("acquired_on")).toString(), QStringLiteral("2024-04-01"));
    EXPECT_EQ(tenth.value(QLatin1String("retention_years")).toInt(), 15);
    EXPECT_EQ(tenth.value(QLatin1String("imported_importance")).toString(), QStringLiteral("A"));
    EXPECT_TRUE(tenth.value(QLatin1String("confidentiality")).isUndefined()
                || tenth.value(QLatin1String("confidentiality")).isNull())
        << "A, B, C is a proposal, never a level";
}

TEST(ImportCommand, aDamagedRowInTheMiddleIsNamedAndNothingIsStored)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    QByteArray csv = QStringLiteral("資産名,業務,取得年月日\r\n").toUtf8();
    for (int i = 1; i <= 10000; ++i) {
        const QString day = i == 5000 ? QStringLiteral("令和99年13月1日") : QStringLiteral("令和6年4月1日");
        csv += QStringLiteral("資産%1,住民記録,%2\r\n").arg(i).arg(day).toUtf8();
    }
    const QByteArray before = contentOf(ledger);
    const Answer answer = import(desk, ledger, desk.file(QStringLiteral("big.csv"), csv));
    EXPECT_EQ(answer.exitCode, 1);
    const QJsonObject json = answer.json().object();
    EXPECT_EQ(json.value(QLatin1String("read")).toInt(), 10000);
    EXPECT_EQ(json.value(QLatin1String("accepted")).toInt(), 0);
    EXPECT_EQ(json.value(QLatin1String("refused")).toInt(), 1);
    const QJsonObject warning = json.value(QLatin1String("warnings")).toArray().first().toObject();
    EXPECT_EQ(warning.value(QLatin1String("row")).toInt(), 5001);
    EXPECT_EQ(warning.value(QLatin1String("column")).toString(), QStringLiteral("取得年月日"));
    EXPECT_EQ(contentOf(ledger), before) << "the ledger is as it was";
}

TEST(ImportCommand, aDryRunStoresNothing)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const Answer answer = import(desk, ledger, testData(QStringLiteral("samples/asset_ledger.xlsx")),
                                 {QStringLiteral("--dry-run")});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json().object().value(QLatin1String("accepted")).toInt(), 31);
    EXPECT_TRUE(assets(desk, ledger).isEmpty());
}

TEST(ImportCommand, whatIsExportedReadsBackIdentical)
{
    const Desk desk;
    const QString first = desk.newLedger(QStringLiteral("first.mamori"));
    ASSERT_EQ(import(desk, first, testData(QStringLiteral("samples/asset_ledger.xlsx"))).exitCode, 0);
    for (const char *format : {"csv", "xlsx"}) {
        const QString sheet = desk.path(QStringLiteral("export.") + QLatin1String(format));
        ASSERT_EQ(run(QStringList {QStringLiteral("list"), first, QStringLiteral("asset"),
                                   QStringLiteral("--format"), QLatin1String(format), QStringLiteral("--out"),
                                   sheet}
                      + desk.password())
                      .exitCode,
                  0);
        const QString second = desk.newLedger(QLatin1String(format) + QStringLiteral(".mamori"));
        const Answer answer = import(desk, second, sheet);
        ASSERT_EQ(answer.exitCode, 0) << answer.out.constData();
        EXPECT_EQ(assets(desk, second), assets(desk, first)) << format;
    }
}
