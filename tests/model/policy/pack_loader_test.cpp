// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A copy of the built-in pack on disk, for the tests to spoil.
class PackCopy
{
public:
    PackCopy()
    {
        builtInPolicy();
        const QDir source(QStringLiteral(":/mamori/policy/kanuma-r7"));
        for (const QString &name : source.entryList())
            write(name, contentOf(source.filePath(name)));
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Replaces the first `before`; it has to be there.
    void edit(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray bytes = contentOf(path(name));
        const qsizetype at = bytes.indexOf(before);
        ASSERT_GE(at, 0) << before.constData();
        write(name, bytes.replace(at, before.size(), after));
    }

private:
    QTemporaryDir m_folder;
};

/// What the loader says against a pack; empty when it says nothing.
std::string refusal(const QString &folder)
{
    try {
        loadPolicy(folder);
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Refused);
        return error.text().toStdString();
    }
    return {};
}

struct Slip {
    const char *name;
    const char *file;
    const char *before;
    const char *after;
    const char *where; ///< the path the message has to name
    const char *why; ///< a part of the reason
};

void PrintTo(const Slip &slip, std::ostream *out)
{
    *out << slip.name;
}

const Slip slips[] = {
    {"unknownKeyInPack", "pack.json", "\"version\"", "\"versoin\"", "pack.json", "versoin"},
    {"missingVersion", "pack.json", "\"version\": \"令和7年2月6日\"", "\"version\": \"\"",
     "pack.json version", "missing"},
    {"wrongTypeOfText", "pack.json", "\"id\": \"kanuma-r7\"", "\"id\": 7", "pack.json id", "text"},
    {"notJson", "pack.json", "{", "[[", "pack.json", "not JSON"},
    {"unknownKeyBesideTheList", "articles.json", "{\n", "{\"more\": 1,\n", "articles.json", "more"},
    {"listIsNoList", "checks.json", "\"questions\": [", "\"questions\": 1, \"x\": [", "checks.json", "x"},
    {"duplicateArticle", "articles.json", "\"number\": \"3\"", "\"number\": \"2\"",
     "articles.json articles[2].number", "second time"},
    {"forgottenArticle", "articles.json",
     "    {\"number\": \"70\", \"title\": \"無線ＬＡＮの利用\", \"chapter\": \"第7章 "
     "技術的セキュリティ\"},\n",
     "", "articles.json articles[69].number", "Article 70 was expected"},
    {"articleIsNoNumber", "articles.json", "\"number\": \"1\"", "\"number\": \"x\"",
     "articles.json articles[0].number", "Article 1 was expected"},
    {"emptyArticleTitle", "articles.json", "\"title\": \"趣旨\"", "\"title\": \" \"",
     "articles.json articles[0].title", "missing"},
    {"unknownAxis", "levels.json", "\"axis\": \"availability\"", "\"axis\": \"speed\"",
     "levels.json axes[2].axis", "speed"},
    {"axisTwice", "levels.json", "\"axis\": \"availability\"", "\"axis\": \"integrity\"",
     "levels.json axes[2].axis", "second time"},
    {"duplicateLevel", "levels.json", "\"key\": \"2\"", "\"key\": \"1\"", "levels.json axes[0].levels[1].key",
     "second time"},
    {"levelOfNoArticle", "levels.json", "\"article\": \"16(2)\"", "\"article\": \"160(2)\"",
     "levels.json axes[0].levels[0].article", "no Article 160"},
    {"unknownKeyInLevel", "levels.json", "\"meaning\"", "\"meanig\"", "levels.json axes[0].levels[0]",
     "meanig"},
    {"duplicateQuestion", "questions.json", "\"id\": \"nondisclosure\"",
     "\"id\": \"specific_personal_information\"", "questions.json questions[1].id", "second time"},
    {"duplicateAnswer", "questions.json", "\"id\": \"false\"", "\"id\": \"true\"",
     "questions.json questions[0].answers[1].id", "second time"},
    {"answerOfNoLevel", "questions.json", "\"level\": \"3\"", "\"level\": \"4\"",
     "questions.json questions[0].answers[0].level", "\"4\""},
    {"answerOfWrongType", "questions.json", "\"level\": \"3\"", "\"level\": 3",
     "questions.json questions[0].answers[0].level", "text"},
    {"answerWithoutReason", "questions.json",
     "\"reason\": \"見せられない情報ではないが、広く公表する予定がないため\"", "\"reason\": \"\"",
     "questions.json questions[2].answers[1].reason", "missing"},
    {"axisNobodyAsksAbout", "questions.json", "\"axis\": \"availability\"", "\"axis\": \"integrity\"",
     "questions.json questions", "可用性"},
    {"clauseOfNoShape", "questions.json", "\"article\": \"16(2)\"", "\"article\": \"16条2項\"",
     "questions.json questions[0].article", "16条2項"},
    {"unknownKeyInAnswer", "questions.json", "\"reason\"", "\"raeson\"",
     "questions.json questions[0].answers[0]", "raeson"},
    {"duplicateRestriction", "restrictions.json", "\"id\": \"r-c-fixed-place\"",
     "\"id\": \"r-c-terminal-only\"", "restrictions.json restrictions[2].id", "second time"},
    {"restrictionOfNoLevel", "restrictions.json", "\"from_level\": \"3\"", "\"from_level\": \"9\"",
     "restrictions.json restrictions[0].from_level", "\"9\""},
    {"restrictionOfUnknownCondition", "restrictions.json", "\"when\": \"long_term_medium\"",
     "\"when\": \"sometimes\"", "restrictions.json restrictions[13].when", "sometimes"},
    {"restrictionOfNoArticle", "restrictions.json", "\"article\": \"16(5)(1)ア\"",
     "\"article\": \"136(5)(1)ア\"", "restrictions.json restrictions[0].article", "no Article 136"},
    {"formOfNoRegister", "forms.json", "\"register\": \"asset\"", "\"register\": \"assets\"",
     "forms.json forms[0].register", "assets"},
    {"formOfNoColumn", "forms.json", "\"column\": \"work\"", "\"column\": \"wrk\"",
     "forms.json forms[0].columns[1].column", "wrk"},
    {"formColumnTwice", "forms.json", "\"column\": \"work\"", "\"column\": \"number\"",
     "forms.json forms[0].columns[1].column", "second time"},
    {"formWidthIsText", "forms.json", "\"width\": 18", "\"width\": \"18\"",
     "forms.json forms[0].columns[0].width", "number"},
    {"formWidthIsNought", "forms.json", "\"width\": 18", "\"width\": 0",
     "forms.json forms[0].columns[0].width", "number"},
    {"formAlignment", "forms.json", "\"align\": \"left\"", "\"align\": \"justify\"",
     "forms.json forms[0].columns[0].align", "justify"},
    {"formOrientation", "forms.json", "\"landscape\"", "\"across\"", "forms.json forms[0].orientation",
     "across"},
    {"formStampIsNoText", "forms.json", "\"課長\"", "1", "forms.json forms[0].stamps", "texts"},
    {"formOfNoArticle", "forms.json", "\"article\": \"17(4)\"", "\"article\": \"0(4)\"",
     "forms.json forms[0].article", "no Article 0"},
    {"duplicateCheck", "checks.json", "\"id\": \"q-terminal-only\"", "\"id\": \"q-all-classified\"",
     "checks.json questions[1].id", "second time"},
    {"checkOfNoArticle", "checks.json", "\"article\": \"109(1)\"", "\"article\": \"1090(1)\"",
     "checks.json questions[12].article", "no Article 1090"},
};

class BrokenPack : public testing::TestWithParam<Slip>
{
};

} // namespace

TEST_P(BrokenPack, isRefusedWithFilePathAndReason)
{
    const Slip &slip = GetParam();
    const PackCopy pack;
    pack.edit(QString::fromUtf8(slip.file), slip.before, slip.after);
    const std::string text = refusal(pack.folder());
    EXPECT_NE(text.find(slip.where + std::string(": ")), std::string::npos) << text;
    EXPECT_NE(text.find(slip.why), std::string::npos) << text;
}

INSTANTIATE_TEST_SUITE_P(PackLoader, BrokenPack, testing::ValuesIn(slips),
                         [](const auto &slip) { return std::string(slip.param.name); });

TEST(PackLoader, readsACopyAsTheOriginal)
{
    const PackCopy pack;
    const Policy copy = loadPolicy(pack.folder());
    const Policy &original = builtInPolicy();
    EXPECT_EQ(copy.articles, original.articles);
    EXPECT_EQ(copy.levels, original.levels);
    EXPECT_EQ(copy.questions, original.questions);
    EXPECT_EQ(copy.restrictions, original.restrictions);
    EXPECT_EQ(copy.forms, original.forms);
    EXPECT_EQ(copy.checkQuestions, original.checkQuestions);
}

TEST(PackLoader, refusesAPackWithoutOneOfItsFiles)
{
    for (const char *name : {"pack.json", "articles.json", "levels.json", "questions.json",
                             "restrictions.json", "forms.json", "checks.json"}) {
        const PackCopy pack;
        ASSERT_TRUE(QFile::remove(pack.path(QLatin1String(name))));
        EXPECT_NE(refusal(pack.folder()).find(std::string(name) + ": "), std::string::npos) << name;
    }
}

TEST(PackLoader, refusesAPackWithoutAnAxis)
{
    const PackCopy pack;
    pack.write(QStringLiteral("levels.json"),
               "{\"axes\": [{\"axis\": \"integrity\", \"name\": \"x\", \"levels\": ["
               "{\"key\": \"1\", \"label\": \"x1\", \"meaning\": \"m\", \"article\": \"16(3)\"},"
               "{\"key\": \"2\", \"label\": \"x2\", \"meaning\": \"m\", \"article\": \"16(3)\"}]}]}");
    const std::string text = refusal(pack.folder());
    EXPECT_NE(text.find("levels.json axes: "), std::string::npos) << text;
    EXPECT_NE(text.find("confidentiality"), std::string::npos) << text;
}

TEST(PackLoader, refusesListsThatAreTooShortOrHoldNoObjects)
{
    for (const char *list : {"[]", "[1]", "1"}) {
        const PackCopy pack;
        pack.write(QStringLiteral("checks.json"), QByteArray("{\"questions\": ") + list + "}");
        EXPECT_NE(refusal(pack.folder()).find("checks.json questions"), std::string::npos) << list;
    }
    const PackCopy pack;
    pack.write(QStringLiteral("checks.json"), "[]");
    EXPECT_NE(refusal(pack.folder()).find("checks.json: "), std::string::npos);
}

TEST(PackLoader, takesAnyNumberOfLevels)
{
    const Policy policy = loadPolicy(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024"));
    QStringList keys;
    for (const PolicyLevel &level : policy.levels.value(Axis::Confidentiality))
        keys << level.key;
    EXPECT_EQ(keys.join(u' '), QStringLiteral("1 2 3C 3B 3A"));
    EXPECT_EQ(policy.rank(Axis::Confidentiality, QStringLiteral("3A")), 4);
    EXPECT_EQ(policy.articles.at(1).number, QStringLiteral("1の2"));
    EXPECT_EQ(policy.forms.constFirst().columns.constFirst().column, QStringLiteral("row"));
}
