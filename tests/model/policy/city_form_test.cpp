// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/city_form.h"
#include "model/policy/form_layout.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace mamori;

namespace {

PolicyForm ours(const char *id = "disposal_list")
{
    const PolicyForm *form = builtInPolicy().findForm(QLatin1String(id));
    EXPECT_TRUE(form) << id;
    return *form;
}

QDateTime noon(QDate day)
{
    return {day, QTime(3, 0), Qt::UTC};
}

CityFormVersion version(QDate since, const std::optional<PolicyForm> &form,
                        const std::optional<PolicyForm> &oursThen)
{
    return {since, noon(since), QStringLiteral("見本 一郎"), form, oursThen};
}

PolicyForm titled(PolicyForm form, const char *title)
{
    form.title = QString::fromUtf8(title);
    return form;
}

std::string titleOn(const CityForm &city, const PolicyForm *now, QDate day)
{
    const auto form = formOn(city, now, day);
    return form ? form->title.toStdString() : "none";
}

double widthOf(const PolicyForm &form)
{
    return std::accumulate(form.columns.begin(), form.columns.end(), 0.,
                           [](double sum, const PolicyFormColumn &column) { return sum + column.width; });
}

QStringList problemColumns(const PolicyForm &form)
{
    QStringList columns;
    for (const Problem &problem : formProblems(form)) {
        EXPECT_FALSE(problem.text.isEmpty());
        columns << problem.column;
    }
    return columns;
}

} // namespace

TEST(CityFormTest, isKeptWholeInJson)
{
    for (const char *id : {"disposal_list", "consent_sheet", "restriction_card", "year_plan"}) {
        CityForm city {QLatin1String(id), {}};
        city.versions << version({2026, 5, 1}, titled(ours(id), "別の題名"), ours(id))
                      << version({2026, 6, 1}, std::nullopt, ours(id));
        EXPECT_EQ(cityFormFromJson(toJson(city)), city) << id;
    }
    EXPECT_FALSE(cityFormFromJson("no json"));
    EXPECT_FALSE(cityFormFromJson({}));
}

TEST(CityFormTest, leavesOutWhatTheProgramCannotPrint)
{
    CityForm city {QStringLiteral("disposal_list"), {}};
    city.versions << version({2026, 5, 1}, ours(), ours());
    QByteArray json = toJson(city);
    json.replace("\"column\":\"method\"", "\"column\":\"vanished\"");
    const auto read = cityFormFromJson(json);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->versions.first().form->columns.size(), ours().columns.size() - 1);
    json.replace("\"layout\":\"disposal_list\"", "\"layout\":\"vanished\"");
    EXPECT_FALSE(cityFormFromJson(json)->versions.first().form);
}

TEST(CityFormTest, eachDayHasItsVersion)
{
    const PolicyForm first = titled(ours(), "一");
    const PolicyForm now = titled(ours(), "二");
    CityForm city {first.id, {}};
    EXPECT_EQ(titleOn(city, &now, {2026, 4, 1}), "二") << "the city changed nothing";
    city.versions << version({2026, 5, 1}, titled(first, "市の一"), first)
                  << version({2026, 6, 1}, titled(first, "市の二"), first)
                  << version({2026, 6, 1}, titled(first, "市の三"), first)
                  << version({2026, 7, 1}, std::nullopt, first)
                  << version({2026, 8, 1}, titled(now, "市の四"), now);
    const std::pair<QDate, const char *> days[] = {
        {{2026, 4, 30}, "一"}, // as ours was then, whatever it is now
        {{2026, 5, 1}, "市の一"}, {{2026, 5, 31}, "市の一"}, {{2026, 6, 1}, "市の三"}, // saved last
        {{2026, 7, 1}, "二"}, // ours again, as it was when the city next changed it
        {{2026, 9, 1}, "市の四"},
    };
    for (const auto &[day, title] : days)
        EXPECT_EQ(titleOn(city, &now, day), title) << day.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(titleOn(city, nullptr, {2026, 9, 1}), "市の四") << "retired in the pack, still there";
    EXPECT_EQ(formOn(city, &now, {2026, 5, 2})->version, QStringLiteral("令和8年5月1日改定"));
    EXPECT_TRUE(formOn(city, &now, {2026, 4, 1})->version.isEmpty());
}

TEST(CityFormTest, aLaterDayMayBeSavedEarlier)
{
    CityForm city {ours().id, {}};
    city.versions << version({2027, 4, 1}, titled(ours(), "来年度"), ours())
                  << version({2026, 6, 1}, titled(ours(), "今年度"), ours());
    const PolicyForm now = ours();
    EXPECT_EQ(titleOn(city, &now, {2026, 6, 1}), "今年度");
    EXPECT_EQ(titleOn(city, &now, {2027, 4, 1}), "来年度");
}

TEST(CityFormTest, anOwnFormBeginsWithItsFirstVersion)
{
    CityForm city {QStringLiteral("own_1"), {}};
    city.versions << version({2026, 5, 1}, titled(ours(), "課の様式"), std::nullopt)
                  << version({2026, 6, 1}, titled(ours(), "改めた様式"), std::nullopt);
    EXPECT_EQ(formOn(city, nullptr, {2026, 4, 1})->version, QStringLiteral("令和8年5月1日制定"));
    EXPECT_EQ(formOn(city, nullptr, {2026, 6, 1})->version, QStringLiteral("令和8年6月1日改定"));
}

TEST(CityFormTest, widthsAreMillimetresOnThePaper)
{
    for (const PolicyForm &form : builtInPolicy().forms) {
        if (form.columns.isEmpty())
            continue;
        const PolicyForm onPaper = withPaperWidths(form);
        EXPECT_NEAR(widthOf(onPaper), listWidth(form.orientation), 1) << form.id.toStdString();
        EXPECT_EQ(changedParts(onPaper, form), QList<FormPart>()) << form.id.toStdString();
        EXPECT_EQ(problemColumns(onPaper), QStringList()) << form.id.toStdString();
    }
}

TEST(CityFormTest, refusesWhatCannotBePrinted)
{
    const PolicyForm good = withPaperWidths(ours());
    EXPECT_EQ(problemColumns(good), QStringList());
    const std::pair<void (*)(PolicyForm &), const char *> slips[] = {
        {[](PolicyForm &form) { form.number = QStringLiteral(" "); }, "number"},
        {[](PolicyForm &form) { form.title.clear(); }, "title"},
        {[](PolicyForm &form) { form.stamps << QString(); }, "stamps"},
        {[](PolicyForm &form) { form.stamps = QStringList(7, QStringLiteral("係")); }, "stamps"},
        {[](PolicyForm &form) { form.columns.clear(); }, "columns"},
        {[](PolicyForm &form) { form.columns[1].title.clear(); }, "things"},
        {[](PolicyForm &form) { form.columns[1].column = QStringLiteral("weight"); }, "weight"},
        {[](PolicyForm &form) { form.columns[0].column = form.columns[1].column; }, "things"},
        {[](PolicyForm &form) { form.columns[1].width += 20; }, "columns"},
        {[](PolicyForm &form) { form.columns[1].width = 3; }, "things"},
        {[](PolicyForm &form) {
             form.words << PolicyFormWord {QStringLiteral("同意"), {}};
         },
         "words"},
    };
    for (const auto &[spoil, column] : slips) {
        PolicyForm form = good;
        spoil(form);
        EXPECT_TRUE(problemColumns(form).contains(QLatin1String(column))) << column;
    }
    PolicyForm letter = ours("clause_gap_letter");
    letter.stamps << QString();
    EXPECT_EQ(problemColumns(letter), QStringList()) << "a letter has no approval boxes";
}

TEST(CityFormTest, takesOverWhatTheCityLeftAsItWas)
{
    const PolicyForm then = ours("consent_sheet");
    PolicyForm city = then;
    city.number = QStringLiteral("様式第９号");
    city.words[0].text = QStringLiteral("雇用");
    std::reverse(city.sections.begin(), city.sections.end());
    PolicyForm now = then;
    now.title = QStringLiteral("同意の書");
    now.number = QStringLiteral("様式第60号");
    now.words[1].text = QStringLiteral("合意");
    now.words.removeLast();
    now.sections << QStringLiteral("控え");
    const PolicyForm merged = rebased(city, then, now);
    EXPECT_EQ(merged.number, city.number);
    EXPECT_EQ(merged.title, now.title);
    EXPECT_EQ(merged.words[0].text, QStringLiteral("雇用"));
    EXPECT_EQ(merged.words[1].text, QStringLiteral("合意"));
    EXPECT_EQ(merged.words.size(), now.words.size());
    EXPECT_EQ(merged.sections, city.sections + QStringList(QStringLiteral("控え")));
    EXPECT_EQ(rebased(then, then, now), now) << "who changed nothing has ours";
}

TEST(CityFormTest, namesTheColumnsThatAFormCanHave)
{
    EXPECT_TRUE(availableColumns(ours()).contains(QStringLiteral("remarks"))) << "of the register";
    EXPECT_TRUE(availableColumns(ours()).contains(QStringLiteral("things"))) << "computed";
    EXPECT_FALSE(availableColumns(ours("unneeded_ids")).contains(QStringLiteral("remarks")));
    EXPECT_TRUE(availableColumns(ours("consent_sheet")).isEmpty());
    for (const PolicyForm &form : builtInPolicy().forms) {
        QStringList columns = availableColumns(form);
        EXPECT_EQ(columns.removeDuplicates(), 0) << form.id.toStdString();
        for (const PolicyFormColumn &column : form.columns)
            EXPECT_TRUE(columns.contains(column.column)) << column.column.toStdString();
    }
}
