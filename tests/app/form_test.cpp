// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace mamori::test;

namespace {

QStringList formIds()
{
    QStringList ids;
    const QJsonArray forms = run({QStringLiteral("forms"), QStringLiteral("--json")})
                                 .json()
                                 .object()
                                 .value(QStringLiteral("forms"))
                                 .toArray();
    for (const auto form : forms)
        ids << form.toObject().value(QStringLiteral("id")).toString();
    return ids;
}

/// A ledger with two assets, J-1 and J-2.
QString ledgerWithAssets(const Desk &desk)
{
    QString ledger = desk.newLedger();
    const QString table
        = desk.file(QStringLiteral("assets.csv"),
                    QStringLiteral("number,name,kind\nJ-1,住民異動届,paper\nJ-2,戸籍届書,paper\n").toUtf8());
    const Answer imported = run(QStringList {QStringLiteral("import"), ledger, QStringLiteral("asset"), table}
                                + desk.password());
    EXPECT_EQ(imported.exitCode, 0) << imported.messages.constData();
    return ledger;
}

Answer print(const Desk &desk, const QString &ledger, const QString &form, const QString &record = {})
{
    QStringList words {QStringLiteral("form"),
                       ledger,
                       form,
                       QStringLiteral("--out"),
                       desk.path(QStringLiteral("out.pdf")),
                       QStringLiteral("--today"),
                       QStringLiteral("2026-11-23")};
    if (!record.isEmpty())
        words << QStringLiteral("--record") << record;
    return run(words + desk.password());
}

} // namespace

TEST(FormCommand, everyFormPrintsFromAnEmptyLedger)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QStringList ids = formIds();
    for (const char *id :
         {"asset_ledger", "classification_sheet", "restriction_card", "compliance_list", "evidence_index",
          "year_plan", "disposal_application", "disposal_list", "destruction_certificate", "incident_report"})
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
    for (const QString &id : ids) {
        const Answer answer = print(desk, ledger, id);
        EXPECT_EQ(answer.exitCode, 0) << id.toStdString() << answer.messages.constData();
        EXPECT_TRUE(contentOf(desk.path(QStringLiteral("out.pdf"))).startsWith("%PDF-1.7"))
            << id.toStdString();
    }
}

TEST(FormCommand, aRecordIsFoundByIdNumberAndName)
{
    const Desk desk;
    const QString ledger = ledgerWithAssets(desk);
    for (const char *form : {"classification_sheet", "restriction_card"}) {
        const auto printed = [&](const char *record) {
            const Answer answer = print(desk, ledger, QLatin1String(form), QString::fromUtf8(record));
            EXPECT_EQ(answer.exitCode, 0) << form << record << answer.messages.constData();
            return contentOf(desk.path(QStringLiteral("out.pdf")));
        };
        const QByteArray byNumber = printed("J-2");
        EXPECT_EQ(printed("2"), byNumber) << form;
        EXPECT_EQ(printed("戸籍届書"), byNumber) << form;
        EXPECT_NE(printed("J-1"), byNumber) << form;
    }
    EXPECT_EQ(print(desk, ledger, QStringLiteral("restriction_card"), QStringLiteral("J-1, J-2")).exitCode,
              0);
}

TEST(FormCommand, aRecordThatIsNotThereOrNotAskedForIsRefused)
{
    const Desk desk;
    const QString ledger = ledgerWithAssets(desk);
    const Answer unknown = print(desk, ledger, QStringLiteral("restriction_card"), QStringLiteral("J-99"));
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_TRUE(unknown.messages.contains("J-99")) << unknown.messages.constData();
    EXPECT_EQ(print(desk, ledger, QStringLiteral("classification_sheet"), QStringLiteral("99")).exitCode, 1);
    EXPECT_EQ(print(desk, ledger, QStringLiteral("asset_ledger"), QStringLiteral("J-1")).exitCode, 2);
    EXPECT_EQ(print(desk, ledger, QStringLiteral("year_plan"), QStringLiteral("J-1")).exitCode, 2);
    EXPECT_EQ(print(desk, ledger, QStringLiteral("no_such_form")).exitCode, 2);
}
