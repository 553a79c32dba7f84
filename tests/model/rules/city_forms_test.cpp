// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/store/store_fixture.h"

#include "model/policy/form_layout.h"
#include "model/registers/all.h"
#include "model/rules/city_forms.h"
#include "model/rules/policy_review.h"

#include <algorithm>

using namespace mamori;

/// A section that changes its forms, on a day that can be set.
class CityFormsTest : public testing::Test
{
protected:
    CityFormsTest() { open(); }

    void open()
    {
        records.reset();
        ledger.reset();
        ledger = folder.open();
        records = std::make_unique<Records>(*ledger, clock);
        records->setOperatorName(QStringLiteral("見本 一郎"));
    }
    PolicyForm form(const char *id = "disposal_list", QDate day = {}) const
    {
        return formOfDay(policy, *records, QLatin1String(id), day).value();
    }
    void rename(const char *title, QDate since, const char *id = "disposal_list")
    {
        PolicyForm changed = form(id);
        changed.title = QString::fromUtf8(title);
        storeCityForm(*records, policy, withPaperWidths(changed), since);
    }
    PolicyForm &inPack(const char *id)
    {
        return *std::find_if(policy.forms.begin(), policy.forms.end(),
                             [id](const PolicyForm &each) { return each.id == QLatin1String(id); });
    }

    QDate today {2026, 4, 1};
    Clock clock {[this] { return QDateTime(today, QTime(3, 0), Qt::UTC); }};
    Policy policy = builtInPolicy();
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Records> records;
};

TEST_F(CityFormsTest, anUntouchedLedgerHasTheFormsOfThePack)
{
    EXPECT_EQ(formsOfToday(policy, *records), policy.forms);
    EXPECT_TRUE(cityFormIds(*records).isEmpty());
    EXPECT_FALSE(formOfDay(policy, *records, QStringLiteral("no_such_form")));
}

TEST_F(CityFormsTest, aVersionSurvivesARestartAndIsToldInTheHistory)
{
    rename("廃棄の記録", today);
    open();
    EXPECT_EQ(form().title, QStringLiteral("廃棄の記録"));
    const CityForm city = cityForm(*records, QStringLiteral("disposal_list"));
    ASSERT_EQ(city.versions.size(), 1);
    EXPECT_EQ(city.versions.first().savedBy, QStringLiteral("見本 一郎"));
    EXPECT_EQ(city.versions.first().savedAt, clock.now());
    const QList<HistoryEntry> history = records->latestHistory(1);
    ASSERT_EQ(history.size(), 1);
    EXPECT_TRUE(history.first().stepName.contains(QStringLiteral("廃棄の記録")));
    EXPECT_EQ(history.first().operatorName, QStringLiteral("見本 一郎"));
    const QList<PolicyForm> forms = formsOfToday(policy, *records);
    EXPECT_EQ(forms.size(), policy.forms.size());
}

TEST_F(CityFormsTest, undoAndRedoTakeAVersionBackAndAgain)
{
    rename("廃棄の記録", today);
    records->undo();
    EXPECT_EQ(form().title, inPack("disposal_list").title);
    records->redo();
    EXPECT_EQ(form().title, QStringLiteral("廃棄の記録"));
}

TEST_F(CityFormsTest, papersOfEarlierDaysKeepTheirForm)
{
    const QString first = form().title;
    today = {2026, 5, 1};
    rename("五月の様式", today);
    today = {2026, 6, 1};
    rename("六月の様式", today);
    EXPECT_EQ(form("disposal_list", {2026, 4, 30}).title, first);
    EXPECT_EQ(form("disposal_list", {2026, 5, 31}).title, QStringLiteral("五月の様式"));
    EXPECT_EQ(form().title, QStringLiteral("六月の様式"));
    EXPECT_EQ(form("disposal_list", {2027, 1, 1}).title, QStringLiteral("六月の様式"))
        << "what is made now is made by today's form";
}

TEST_F(CityFormsTest, aChangeMayBeginLaterButNeverEarlier)
{
    rename("新年度の様式", {2027, 4, 1});
    EXPECT_EQ(form().title, inPack("disposal_list").title);
    today = {2027, 4, 1};
    EXPECT_EQ(form().title, QStringLiteral("新年度の様式"));
    const auto error = errorOf([&] { rename("遡る様式", {2027, 3, 31}); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_TRUE(errorOf([&] { rename("いつか", {}); }));
}

TEST_F(CityFormsTest, oursAgainIsAVersionOfItsOwn)
{
    rename("廃棄の記録", today);
    today = {2026, 5, 1};
    storeCityForm(*records, policy, withPaperWidths(inPack("disposal_list")), today);
    EXPECT_EQ(form(), inPack("disposal_list"));
    EXPECT_EQ(form("disposal_list", {2026, 4, 30}).title, QStringLiteral("廃棄の記録"));
    EXPECT_EQ(cityForm(*records, QStringLiteral("disposal_list")).versions.size(), 2);
}

TEST_F(CityFormsTest, anotherPackChangesNeitherTheCitysFormNorOldPapers)
{
    const PolicyForm before = form();
    today = {2026, 5, 1};
    rename("廃棄の記録", today);
    const PolicyForm own = form();
    inPack("disposal_list").note = QStringLiteral("別の注意");
    inPack("disposal_list").columns.removeLast();
    EXPECT_EQ(form(), own);
    EXPECT_EQ(form("disposal_list", {2026, 4, 1}), before);
    policy.forms.removeIf([](const PolicyForm &each) { return each.id == QLatin1String("disposal_list"); });
    EXPECT_EQ(form(), own) << "retired in the pack";
    const QList<PolicyForm> forms = formsOfToday(policy, *records);
    EXPECT_EQ(forms.last().id, own.id) << "still in the catalogue";
    EXPECT_EQ(form("disposal_list", {2026, 4, 1}), before);
}

TEST_F(CityFormsTest, theComparisonNamesTheCitysFormsThatOursHasMovedAwayFrom)
{
    rename("廃棄の記録", today);
    Policy other = builtInPolicy();
    for (PolicyForm &each : other.forms) {
        if (each.id == QLatin1String("disposal_list") || each.id == QLatin1String("take_out_list"))
            each.note = QStringLiteral("別の注意");
    }
    const QList<PolicyChange> changes = comparePolicies(policy, other);
    ASSERT_EQ(changes.size(), 2);
    const PolicyReviewer reviewer(policy, other, *records, {});
    for (const PolicyChange &change : changes) {
        EXPECT_EQ(change.part, PolicyPart::Form);
        const QList<PolicyReview> reviews = reviewer.reviewOf(change);
        const bool isOwn = change.id == QLatin1String("disposal_list");
        ASSERT_EQ(reviews.size(), isOwn ? 1 : 0) << change.id.toStdString();
        for (const PolicyReview &review : reviews)
            EXPECT_EQ(review.place.page, QStringLiteral("forms"));
    }
}

TEST_F(CityFormsTest, twoFormsDoNotShareANumber)
{
    PolicyForm changed = withPaperWidths(form());
    changed.number = form("take_out_list").number;
    const QList<Problem> problems = cityFormProblems(policy, *records, changed, today);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().column, QStringLiteral("number"));
    EXPECT_TRUE(problems.first().text.contains(form("take_out_list").title));
}

TEST_F(CityFormsTest, aSectionHasFormsOfItsOwn)
{
    for (const Register *reg : allRegisters()) {
        const PolicyForm fresh = newListForm(*records, *reg);
        EXPECT_TRUE(formProblems(fresh).isEmpty())
            << reg->table << ' ' << formProblems(fresh).value(0).text.toStdString();
        const PolicyForm ofYear = newListForm(*records, *reg, PolicyLayout::YearList);
        EXPECT_EQ(formProblems(ofYear).isEmpty(), hasDay(*reg)) << reg->table;
    }
    const PolicyForm first = newListForm(*records, *findRegister(QStringLiteral("area")));
    storeCityForm(*records, policy, first, today);
    const PolicyForm second = newListForm(*records, *findRegister(QStringLiteral("card")));
    EXPECT_NE(first.id, second.id);
    EXPECT_NE(first.number, second.number);
    storeCityForm(*records, policy, second, today);
    open();
    const QList<PolicyForm> forms = formsOfToday(policy, *records);
    ASSERT_EQ(forms.size(), policy.forms.size() + 2);
    EXPECT_EQ(forms.at(forms.size() - 2).columns, first.columns);
    EXPECT_TRUE(form("own_1", {2020, 1, 1}).version.endsWith(QStringLiteral("制定")));
    today = {2026, 5, 1};
    endCityForm(*records, first.id);
    EXPECT_FALSE(formOfDay(policy, *records, first.id));
    EXPECT_EQ(form("own_1", {2026, 4, 30}).columns, first.columns) << "its versions stay";
    EXPECT_EQ(formsOfToday(policy, *records).size(), policy.forms.size() + 1);
    EXPECT_NE(newListForm(*records, *findRegister(QStringLiteral("area"))).id, first.id);
    records->undo();
    EXPECT_TRUE(formOfDay(policy, *records, first.id));
}
