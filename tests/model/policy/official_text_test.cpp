// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/official_text.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

// The shape of an official text: headings, titles, lines broken anywhere, also right before a reference.
const QString sample = QStringLiteral("見本市の決まり \n"
                                      "第１章　始めに \n"
                                      "（めあて） \n"
                                      "第１条　この決まりは、見本のために作った。次の\n"
                                      "第３条　の規定は、ここでは始まらない。 \n"
                                      "２　項もある。 \n"
                                      "第２章　中ほど \n"
                                      "第１節　その一 \n"
                                      "第２条　題のない条である。 \n"
                                      "(1) 号がある。\n"
                                      "ア　細目がある。 \n"
                                      "　　　第２節　その二\n"
                                      "（枝） \n"
                                      "第２条の２　枝番の条である。 \n"
                                      "（終わりの題）\n"
                                      "第３条　最後の条で、（括弧）がある。\n"
                                      "（かっこだけの行）\n"
                                      "附　則 \n"
                                      "第１条　この決まりは、いつか始まる。\n"
                                      "附　則 \n"
                                      "またいつか。");

QString joined(const QList<OfficialPart> &parts)
{
    QString text;
    for (const OfficialPart &part : parts)
        text += part.text;
    return text;
}

QStringList articleNumbers(const QList<OfficialPart> &parts)
{
    QStringList numbers;
    for (const OfficialPart &part : parts) {
        if (part.kind == OfficialPart::Kind::Article)
            numbers << part.number;
    }
    return numbers;
}

qsizetype countOf(const QList<OfficialPart> &parts, OfficialPart::Kind kind)
{
    return std::count_if(parts.begin(), parts.end(),
                         [kind](const OfficialPart &part) { return part.kind == kind; });
}

} // namespace

TEST(OfficialText, isSplitAtArticlesAndHeadings)
{
    const auto parts = splitOfficialText(sample);
    EXPECT_EQ(articleNumbers(parts),
              (QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2の2"),
                            QStringLiteral("3")}));
    EXPECT_EQ(countOf(parts, OfficialPart::Kind::Front), 1);
    EXPECT_EQ(countOf(parts, OfficialPart::Kind::Heading), 4);
    EXPECT_EQ(countOf(parts, OfficialPart::Kind::Supplement), 2);
    EXPECT_TRUE(parts.at(2).text.startsWith(QStringLiteral("（めあて）")));
}

TEST(OfficialText, losesNoCharacter)
{
    for (const QString &text : {sample, QString(sample).replace(u'\n', QStringLiteral("\r\n")), QString(),
                                QStringLiteral("\n\n"), QStringLiteral("第１条"), sample + u'\n'})
        EXPECT_EQ(joined(splitOfficialText(text)), text);
}

TEST(OfficialText, isShownWithoutTheLineBreaksOfThePrint)
{
    const auto parts = splitOfficialText(sample);
    EXPECT_EQ(officialArticle(parts, QStringLiteral("2")),
              QStringLiteral("第２条　題のない条である。\n(1) 号がある。\nア　細目がある。"));
    EXPECT_EQ(officialArticle(parts, QStringLiteral("99")), QString());
}

TEST(OfficialText, missingAndUnknownArticlesAreTold)
{
    Policy policy;
    for (const char *number : {"1", "2", "3", "4"}) {
        Article article;
        article.number = QLatin1String(number);
        policy.articles << article;
    }
    const QStringList problems = officialTextProblems(policy, splitOfficialText(sample));
    ASSERT_EQ(problems.size(), 2);
    EXPECT_TRUE(problems.at(0).endsWith(u'4')) << qPrintable(problems.at(0));
    EXPECT_TRUE(problems.at(1).contains(QStringLiteral("2の2"))) << qPrintable(problems.at(1));
}

// The official text is not ours to ship: name a copy in MAMORI_OFFICIAL_TEXT to try it.
TEST(OfficialText, theRealOneHasAllArticles)
{
    QFile file(qEnvironmentVariable("MAMORI_OFFICIAL_TEXT"));
    if (file.fileName().isEmpty())
        GTEST_SKIP() << "MAMORI_OFFICIAL_TEXT names no file";
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const auto parts = splitOfficialText(text);
    EXPECT_EQ(joined(parts), text);
    EXPECT_EQ(articleNumbers(parts).size(), builtInPolicy().articles.size());
    EXPECT_EQ(officialTextProblems(builtInPolicy(), parts), QStringList());
    EXPECT_GE(countOf(parts, OfficialPart::Kind::Supplement), 1);
}
