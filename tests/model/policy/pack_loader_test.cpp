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

std::ostream &operator<<(std::ostream &out, const Slip &slip)
{
    return out << slip.name;
}

const Slip slips[] = {
    {"unknownKeyInPack", "pack.json", R"("version")", R"("versoin")", "pack.json", "versoin"},
    {"missingVersion", "pack.json", R"("version": "令和7年2月6日")", R"("version": "")", "pack.json version",
     "missing"},
    {"wrongTypeOfText", "pack.json", R"("id": "kanuma-r7")", R"("id": 7)", "pack.json id", "text"},
    {"notJson", "pack.json", "{", "[[", "pack.json", "not JSON"},
    {"unknownKeyBesideTheList", "articles.json", "{", R"({"more": 1,)", "articles.json", "more"},
    {"listIsNoList", "chains.json", R"("chains": [)", R"("chains": 1, "x": [)", "chains.json", "x"},
    {"duplicateArticle", "articles.json", R"("number": "3")", R"("number": "2")",
     "articles.json articles[2].number", "second time"},
    {"forgottenArticle", "articles.json", R"("number": "70")", R"("number": "71")",
     "articles.json articles[69].number", "Article 70 was expected"},
    {"articleIsNoNumber", "articles.json", R"("number": "1")", R"("number": "x")",
     "articles.json articles[0].number", "Article 1 was expected"},
    {"emptyArticleTitle", "articles.json", R"("title": "趣旨")", R"("title": " ")",
     "articles.json articles[0].title", "missing"},
    {"unknownAxis", "levels.json", R"("axis": "availability")", R"("axis": "speed")",
     "levels.json axes[2].axis", "speed"},
    {"axisTwice", "levels.json", R"("axis": "availability")", R"("axis": "integrity")",
     "levels.json axes[2].axis", "second time"},
    {"duplicateLevel", "levels.json", R"("key": "2")", R"("key": "1")", "levels.json axes[0].levels[1].key",
     "second time"},
    {"levelOfNoArticle", "levels.json", R"x("article": "16(2)")x", R"x("article": "160(2)")x",
     "levels.json axes[0].levels[0].article", "no Article 160"},
    {"unknownKeyInLevel", "levels.json", R"("meaning")", R"("meanig")", "levels.json axes[0].levels[0]",
     "meanig"},
    {"duplicateQuestion", "questions.json", R"("id": "nondisclosure")",
     R"("id": "specific_personal_information")", "questions.json questions[1].id", "second time"},
    {"duplicateAnswer", "questions.json", R"("id": "false")", R"("id": "true")",
     "questions.json questions[0].answers[1].id", "second time"},
    {"answerOfNoLevel", "questions.json", R"("level": "3")", R"("level": "4")",
     "questions.json questions[0].answers[0].level", "'4'"},
    {"answerOfWrongType", "questions.json", R"("level": "3")", R"("level": 3)",
     "questions.json questions[0].answers[0].level", "text"},
    {"answerWithoutReason", "questions.json",
     R"("reason": "見せられない情報ではないが、広く公表する予定がないため")", R"("reason": "")",
     "questions.json questions[2].answers[1].reason", "missing"},
    {"axisNobodyAsksAbout", "questions.json", R"("axis": "availability")", R"("axis": "integrity")",
     "questions.json questions", "可用性"},
    {"clauseOfNoShape", "questions.json", R"x("article": "16(2)")x", R"x("article": "16条2項")x",
     "questions.json questions[0].article", "16条2項"},
    {"unknownKeyInAnswer", "questions.json", R"("reason")", R"("raeson")",
     "questions.json questions[0].answers[0]", "raeson"},
    {"duplicateRestriction", "restrictions.json", R"("id": "r-c-fixed-place")",
     R"("id": "r-c-terminal-only")", "restrictions.json restrictions[2].id", "second time"},
    {"restrictionOfNoLevel", "restrictions.json", R"("from_level": "3")", R"("from_level": "9")",
     "restrictions.json restrictions[0].from_level", "'9'"},
    {"restrictionOfUnknownCondition", "restrictions.json", R"("when": "long_term_medium")",
     R"("when": "sometimes")", "restrictions.json restrictions[13].when", "sometimes"},
    {"restrictionOfNoArticle", "restrictions.json", R"x("article": "16(5)(1)ア")x",
     R"x("article": "136(5)(1)ア")x", "restrictions.json restrictions[0].article", "no Article 136"},
    {"disposalOfNoKind", "disposals.json", R"("kinds": ["paper"])", R"("kinds": ["papers"])",
     "disposals.json rules[0].kinds", "papers"},
    {"disposalWithoutMethod", "disposals.json", R"("methods": ["handed_back"])", R"("methods": [])",
     "disposals.json rules[0].methods", "missing"},
    {"disposalOfNoLevel", "disposals.json", R"("from_level": "2")", R"("from_level": "7")",
     "disposals.json rules[3].from_level", "'7'"},
    {"disposalProofUnknown", "disposals.json", R"("id": "erased_first")", R"("id": "erased")",
     "disposals.json proofs[2].id", "erased"},
    {"formOfNoRegister", "forms.json", R"("register": "asset")", R"("register": "assets")",
     "forms.json forms[0].register", "assets"},
    {"formOfNoColumn", "forms.json", R"("column": "work")", R"("column": "wrk")",
     "forms.json forms[0].columns[1].column", "wrk"},
    {"formColumnTwice", "forms.json", R"("column": "work")", R"("column": "number")",
     "forms.json forms[0].columns[1].column", "second time"},
    {"formWidthIsText", "forms.json", R"("width": 18)", R"("width": "18")",
     "forms.json forms[0].columns[0].width", "number"},
    {"formWidthIsNought", "forms.json", R"("width": 18)", R"("width": 0)",
     "forms.json forms[0].columns[0].width", "number"},
    {"formAlignment", "forms.json", R"("align": "left")", R"("align": "justify")",
     "forms.json forms[0].columns[0].align", "justify"},
    {"formOrientation", "forms.json", R"("landscape")", R"("across")", "forms.json forms[0].orientation",
     "across"},
    {"formLayout", "forms.json", R"("layout": "duty_list")", R"("layout": "dutylist")",
     "forms.json forms[3].layout", "dutylist"},
    {"formOfDutiesAndRegister", "forms.json", R"("layout": "duty_list")",
     R"("register": "asset", "layout": "duty_list")", "forms.json forms[3].register", "asset"},
    {"formOfNoDutyColumn", "forms.json", R"("column": "due")", R"("column": "deadline")",
     "forms.json forms[3].columns[4].column", "deadline"},
    {"formStampIsNoText", "forms.json", R"("課長")", "1", "forms.json forms[0].stamps", "texts"},
    {"formOfNoArticle", "forms.json", R"x("article": "17(4)")x", R"x("article": "0(4)")x",
     "forms.json forms[0].article", "no Article 0"},
    {"packNamesNoFile", "pack.json", R"("lists.json")", R"("nowhere.json")", "nowhere.json",
     "cannot be read"},
    {"articleWithoutDutyOfNoKind", "articles.json", R"("without_duty": "upper_roles")",
     R"("without_duty": "nobody")", "articles.json articles[4].without_duty", "nobody"},
    {"duplicateOffice", "offices.json", R"("id": "committee")", R"("id": "staff")",
     "offices.json offices[1].id", "second time"},
    {"duplicateFlag", "profile.json", R"("id": "has_mfp_iot")", R"("id": "handles_mynumber")",
     "profile.json questions[1].id", "second time"},
    {"parameterOfNoKind", "parameters.json", R"("kind": "cycle")", R"("kind": "circle")",
     "parameters.json parameters[0].kind", "circle"},
    {"parameterOfNoFlag", "parameters.json", R"("handles_mynumber")", R"("handles_yournumber")",
     "parameters.json parameters[2].when", "handles_yournumber"},
    {"positionOfUnknownKey", "positions.json", R"("position")", R"("postion")", "positions.json positions[0]",
     "postion"},
    {"duplicateCheckItem", "checks_people.json", R"("id": "q-password-secret")",
     R"("id": "q-policy-followed")", "checks_people.json checklists[0].items[8].id", "second time"},
    {"checklistOfNoOccasion", "checks_people.json", R"("occasion": "conduct")", R"("occasion": "party")",
     "checks_people.json checklists[0].occasion", "party"},
    {"duplicateDuty", "duties_organisation_and_premises.json", R"("id": "D002")", R"("id": "D001")",
     "duties_organisation_and_premises.json duties[1].id", "second time"},
    {"dutyOfNoArticle", "duties_organisation_and_premises.json", R"x("article": "4(2)")x",
     R"x("article": "400(2)")x", "duties_organisation_and_premises.json duties[0].article", "no Article 400"},
    {"dutyOfNoOffice", "duties_organisation_and_premises.json", R"("actor": "staff")", R"("actor": "stuff")",
     "duties_organisation_and_premises.json duties[0].actor", "stuff"},
    {"dutyOfNoPosition", "duties_organisation_and_premises.json", R"("F9")", R"("F999")",
     "duties_organisation_and_premises.json duties[6].positions", "F999"},
    {"dutyOfNoFlag", "duties_organisation_and_premises.json", R"("uses_cloud")", R"("uses_clouds")",
     "duties_organisation_and_premises.json duties[9].when", "uses_clouds"},
    {"dutyOfNoQuestion", "duties_organisation_and_premises.json", R"("q-section-no-lowering")", R"("q-none")",
     "duties_organisation_and_premises.json duties[0].proof.ref", "q-none"},
    {"dutyOfNoRule", "duties_organisation_and_premises.json", R"("measures-reviewed")",
     R"("measures-renewed")", "duties_organisation_and_premises.json duties[4].proof.ref",
     "measures-renewed"},
    {"dutyOfNoFurtherRule", "duties_organisation_and_premises.json", R"("disposal-by-another")",
     R"("disposal-by-nobody")", "duties_organisation_and_premises.json duties[15].proof.also[1].ref",
     "disposal-by-nobody"},
    {"dutyOfNoKindOfApproval", "duties_organisation_and_premises.json", R"("of": "area_entry")",
     R"("of": "area_exit")", "duties_organisation_and_premises.json duties[88].proof.of", "area_exit"},
    {"dutyOfNoCycle", "duties_organisation_and_premises.json", R"("cycle-backup")", R"("cycle-bicycle")",
     "duties_organisation_and_premises.json duties[38].cycle", "cycle-bicycle"},
    {"approvalOfNoChecklist", "approvals.json", R"("checklist": ")", R"("checklist": "no-)",
     "approvals.json approvals[2].checklist", "no-"},
    {"breachOfUnknownKind", "chains.json", R"("kind": "mis_sent")", R"("kind": "mislaid")",
     "chains.json breaches[0].kind", "mislaid"},
    {"breachOnUnknownChain", "chains.json", R"("chain": "chain-missent-mail")", R"("chain": "chain-none")",
     "chains.json breaches[0].chain", "chain-none"},
    {"breachWithUnknownMoment", "chains.json", R"("cut_off_at")", R"("summary")",
     "chains.json breaches[6].stamps", "summary"},
    {"chainToNobody", "chains.json", R"("general_officer")", R"("general_staff")", "chains.json chains[1].to",
     "general_staff"},
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
    EXPECT_EQ(copy.offices, original.offices);
    EXPECT_EQ(copy.profile, original.profile);
    EXPECT_EQ(copy.parameters, original.parameters);
    EXPECT_EQ(copy.positions, original.positions);
    EXPECT_EQ(copy.checklists, original.checklists);
    EXPECT_EQ(copy.duties, original.duties);
    EXPECT_EQ(copy.approvals, original.approvals);
    EXPECT_EQ(copy.chains, original.chains);
    EXPECT_EQ(copy.particulars, original.particulars);
}

TEST(PackLoader, refusesAPackWithoutOneOfItsFiles)
{
    for (const char *name :
         {"pack.json", "articles.json", "levels.json", "questions.json", "restrictions.json", "forms.json",
          "offices.json", "profile.json", "parameters.json", "positions.json", "checks_people.json",
          "duties_systems.json", "approvals.json", "chains.json", "particulars.json"}) {
        const PackCopy pack;
        ASSERT_TRUE(QFile::remove(pack.path(QLatin1String(name))));
        EXPECT_NE(refusal(pack.folder()).find(std::string(name) + ": "), std::string::npos) << name;
    }
}

TEST(PackLoader, refusesAPackWithoutAnAxis)
{
    const PackCopy pack;
    pack.write(QStringLiteral("levels.json"), R"x({"axes": [{"axis": "integrity", "name": "x", "levels": [
        {"key": "1", "label": "x1", "meaning": "m", "article": "16(3)"},
        {"key": "2", "label": "x2", "meaning": "m", "article": "16(3)"}]}]})x");
    const std::string text = refusal(pack.folder());
    EXPECT_NE(text.find("levels.json axes: "), std::string::npos) << text;
    EXPECT_NE(text.find("confidentiality"), std::string::npos) << text;
}

TEST(PackLoader, refusesListsThatAreTooShortOrHoldNoObjects)
{
    for (const char *list : {"[]", "[1]", "1"}) {
        const PackCopy pack;
        pack.write(QStringLiteral("offices.json"), QByteArray(R"({"offices": )") + list + "}");
        EXPECT_NE(refusal(pack.folder()).find("offices.json offices"), std::string::npos) << list;
    }
    const PackCopy pack;
    pack.write(QStringLiteral("offices.json"), "[]");
    EXPECT_NE(refusal(pack.folder()).find("offices.json: "), std::string::npos);
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
