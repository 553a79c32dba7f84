// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include "model/store/ledger.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace mamori;
using namespace mamori::test;

namespace {

Answer verify(const Desk &desk, const QString &ledger)
{
    return run(QStringList {QStringLiteral("verify"), ledger, QStringLiteral("--json")} + desk.password());
}

bool opensWithCodeIn(const QByteArray &messages, const QString &ledger)
{
    static const QRegularExpression code(QStringLiteral("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
    const QString shown = code.match(QString::fromUtf8(messages)).captured();
    return !shown.isEmpty()
        && Ledger::findKey(ledger, Secret::fromRecoveryCode(shown), SecretKind::RecoveryCode);
}

} // namespace

TEST(LedgerCommand, aNewLedgerIsWell)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const Answer answer = verify(desk, ledger);
    EXPECT_EQ(answer.exitCode, 0) << answer.messages.constData();
    const QJsonObject json = answer.json().object();
    EXPECT_TRUE(json.value(QLatin1String("ok")).toBool());
    EXPECT_GT(json.value(QLatin1String("pages")).toInt(), 0);
    EXPECT_EQ(json.value(QLatin1String("problems")).toArray().size(), 0);
}

TEST(LedgerCommand, anExistingFileIsNotOverwritten)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QByteArray before = contentOf(ledger);
    EXPECT_NE(run(QStringList {QStringLiteral("new"), ledger} + desk.password()).exitCode, 0);
    EXPECT_EQ(contentOf(ledger), before);
}

TEST(LedgerCommand, exitCodesTellWhy)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QString wrong = desk.file(QStringLiteral("wrong.txt"), "not the password\n");
    EXPECT_EQ(run({QStringLiteral("verify"), ledger, QStringLiteral("--password-file"), wrong}).exitCode, 3);
    EXPECT_EQ(verify(desk, desk.file(QStringLiteral("letter.txt"), "Dear colleague")).exitCode, 4);
    EXPECT_EQ(verify(desk, desk.file(QStringLiteral("empty"), "")).exitCode, 4);
    QByteArray cut = contentOf(ledger);
    cut.chop(100);
    EXPECT_EQ(verify(desk, desk.file(QStringLiteral("cut.mamori"), cut)).exitCode, 4);
    EXPECT_EQ(verify(desk, desk.path(QStringLiteral("nowhere.mamori"))).exitCode, 6);
    EXPECT_EQ(run({QStringLiteral("verify")}).exitCode, 2);
    EXPECT_EQ(
        run({QStringLiteral("verify"), ledger, QStringLiteral("--password"), QStringLiteral("x")}).exitCode,
        2)
        << "a password is never an argument";
    EXPECT_EQ(run({QStringLiteral("--nonsense")}).exitCode, 2);
    EXPECT_EQ(run({QStringLiteral("verfy"), ledger}).exitCode, 2) << "a mistyped command opens no window";
    EXPECT_EQ(run(QStringList {QStringLiteral("list"), ledger, QStringLiteral("nonsense")} + desk.password())
                  .exitCode,
              2);
}

TEST(LedgerCommand, aSecondProcessIsToldWhoIsIn)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const auto key = Ledger::findKey(ledger, Secret::fromPassword(QStringLiteral("a quiet harbour")),
                                     SecretKind::Password);
    ASSERT_TRUE(key);
    const auto open = Ledger::open(ledger, *key);
    const Answer answer = verify(desk, ledger);
    EXPECT_EQ(answer.exitCode, 5);
    EXPECT_FALSE(answer.messages.isEmpty());
}

TEST(LedgerCommand, aChangedPasswordReplacesTheOldOne)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QString next = desk.file(QStringLiteral("next.txt"), QStringLiteral("港２０２６\n").toUtf8());
    const Answer changed
        = run(QStringList {QStringLiteral("passwd"), ledger, QStringLiteral("--new-password-file"), next}
              + desk.password());
    ASSERT_EQ(changed.exitCode, 0) << changed.messages.constData();
    EXPECT_EQ(verify(desk, ledger).exitCode, 3);
    const QString halfWidth = desk.file(QStringLiteral("half.txt"), QStringLiteral("港2026\n").toUtf8());
    EXPECT_EQ(run({QStringLiteral("verify"), ledger, QStringLiteral("--password-file"), halfWidth}).exitCode,
              0)
        << "full and half width are one password";
}

TEST(LedgerCommand, aRecoveryCodeWhoseSheetIsNotWrittenIsShown)
{
    const Desk desk;
    const QString nowhere = desk.path(QStringLiteral("none/recovery.pdf"));
    const QString made = desk.path(QStringLiteral("made.mamori"));
    const Answer creating = run(
        QStringList {QStringLiteral("new"), made, QStringLiteral("--recovery"), nowhere} + desk.password());
    EXPECT_EQ(creating.exitCode, 6);
    EXPECT_TRUE(opensWithCodeIn(creating.messages, made));
    const Answer renewing = run(
        QStringList {QStringLiteral("recovery"), made, QStringLiteral("--out"), nowhere} + desk.password());
    EXPECT_EQ(renewing.exitCode, 6);
    EXPECT_TRUE(opensWithCodeIn(renewing.messages, made)) << renewing.messages.constData();
}

TEST(LedgerCommand, nothingIsWrittenOverTheLedger)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QByteArray before = contentOf(ledger);
    const QString roundabout = desk.path(QStringLiteral("./ledger.mamori"));
    const QString made = desk.path(QStringLiteral("made.mamori"));
    const QStringList out {QStringLiteral("--out"), roundabout};
    const QStringList commands[] = {
        QStringList {QStringLiteral("list"), ledger, QStringLiteral("asset")} + out,
        QStringList {QStringLiteral("form"), ledger, QStringLiteral("asset_ledger")} + out,
        QStringList {QStringLiteral("recovery"), ledger} + out,
        QStringList {QStringLiteral("new"), made, QStringLiteral("--recovery"), made},
    };
    for (const QStringList &command : commands)
        EXPECT_EQ(run(command + desk.password()).exitCode, 2) << command.first().toStdString();
    EXPECT_EQ(contentOf(ledger), before);
}

TEST(LedgerCommand, wordsOfANewerProgramAreNamedAndNoCrash)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    {
        const auto key = Ledger::findKey(ledger, Secret::fromPassword(QStringLiteral("a quiet harbour")),
                                         SecretKind::Password);
        ASSERT_TRUE(key);
        const auto open = Ledger::open(ledger, *key);
        QSqlQuery insert(open->database());
        EXPECT_TRUE(insert.exec(
            QStringLiteral("INSERT INTO asset (name, kind, search) VALUES ('x', 'hologram', 'x')")));
    }
    const Answer answer = run(QStringList {QStringLiteral("form"), ledger, QStringLiteral("asset_ledger"),
                                           QStringLiteral("--out"), desk.path(QStringLiteral("out.pdf"))}
                              + desk.password());
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_TRUE(answer.messages.contains("hologram")) << answer.messages.constData();
}

TEST(LedgerCommand, aBackupOpensAndIsWell)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const QString copy = desk.path(QStringLiteral("copy.mamori"));
    ASSERT_EQ(run(QStringList {QStringLiteral("backup"), ledger, copy} + desk.password()).exitCode, 0);
    EXPECT_EQ(verify(desk, copy).exitCode, 0);
}

TEST(LedgerCommand, theDemoMakesALedgerThatIsWellAndItsPapers)
{
    const Desk desk;
    const Answer answer = run({QStringLiteral("demo"), desk.path(QStringLiteral("demo"))});
    ASSERT_EQ(answer.exitCode, 0) << answer.messages.constData();
    const QString ledger = desk.path(QStringLiteral("demo/sample.mamori"));
    const QStringList password {QStringLiteral("--password-file"),
                                desk.path(QStringLiteral("demo/password.txt"))};
    EXPECT_EQ(run(QStringList {QStringLiteral("verify"), ledger} + password).exitCode, 0);
    const Answer listed = run(QStringList {QStringLiteral("list"), ledger, QStringLiteral("asset"),
                                           QStringLiteral("--format"), QStringLiteral("json")}
                              + password);
    EXPECT_EQ(listed.json().array().size(), 40);
    for (const char *paper :
         {"情報資産台帳.pdf", "程度分類判定票.pdf", "取扱制限カード.pdf", "遵守状況一覧.pdf", "証跡索引.pdf",
          "年間予定表.pdf", "復旧コード控え.pdf", "practice-情報資産台帳.pdf"})
        EXPECT_TRUE(
            contentOf(desk.path(QStringLiteral("demo/") + QString::fromUtf8(paper))).startsWith("%PDF-1.7"))
            << paper;
}
