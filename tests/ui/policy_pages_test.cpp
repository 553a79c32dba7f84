// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/take_out.h"
#include "ui/policy/article_view.h"
#include "ui/policy/official_text_dialog.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/policy/standard_page.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace mamori;

class PolicyPagesTest : public UiTest
{
protected:
    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

TEST_F(PolicyPagesTest, anEmptyLedgerIsAskedAboutItsSectionAndEnterLeadsThere)
{
    TodayPage page(*workspace);
    page.refresh();
    activate(page);
    page.focusStart();
    QSignalSpy places(&page, &TodayPage::placeRequested);
    for (int i = 0; i < 40
         && (places.isEmpty() || places.last().first().value<DutyPlace>().page != QLatin1String("profile"));
         ++i) {
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    ASSERT_FALSE(places.isEmpty());
    EXPECT_EQ(places.last().first().value<DutyPlace>().page, QStringLiteral("profile"));
}

TEST_F(PolicyPagesTest, aTaskIsGoneWhenItIsDone)
{
    setProfileAnswers(workspace->records(), {{QStringLiteral("works_offsite"), true}});
    TakeOut trip;
    trip.purpose = QStringLiteral("地区説明会");
    trip.leavesAt = QDateTime({2026, 3, 1}, {1, 0}, Qt::UTC);
    trip.backBy = QDateTime({2026, 3, 2}, {1, 0}, Qt::UTC);
    const Id<TakeOut> out = workspace->records().add(trip);
    TodayPage page(*workspace);
    page.show();
    page.refresh();
    const auto mentions = [&page](const QString &word) {
        return !page.tasks().findItems(word, Qt::MatchContains | Qt::MatchRecursive).isEmpty();
    };
    EXPECT_TRUE(mentions(QStringLiteral("returned and confirmed"))) << "it should be back by now";
    workspace->records().strikeOut(TakeOut::spec, out.value, QStringLiteral("never left"));
    EXPECT_FALSE(mentions(QStringLiteral("returned and confirmed")));
}

TEST_F(PolicyPagesTest, theProfileTellsWhatItsAnswersChange)
{
    ProfileDialog dialog(*workspace);
    dialog.show();
    dialog.answer(QStringLiteral("uses_cloud"), true);
    const QString yes = dialog.effect();
    dialog.answer(QStringLiteral("uses_cloud"), false);
    EXPECT_NE(dialog.effect(), yes);
    dialog.accept();
    EXPECT_EQ(profileAnswers(policy, workspace->records()).value(QStringLiteral("uses_cloud"), true), false);
    EXPECT_TRUE(workspace->records().undoable());
}

TEST_F(PolicyPagesTest, aParameterIsANumberAndKeepsWhoSetIt)
{
    {
        ParameterDialog dialog(*workspace);
        dialog.show();
        QLineEdit *months = dialog.editor(QStringLiteral("cycle-training"));
        ASSERT_NE(months, nullptr);
        months->setText(QStringLiteral("twelve"));
        dialog.accept();
        EXPECT_EQ(dialog.result(), 0) << "a word is no number";
        months->setText(QStringLiteral("１２"));
        dialog.accept();
        EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    }
    const auto entry = workspace->records().settingEntry(QStringLiteral("parameter.cycle-training"));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->value, QStringLiteral("12"));
    EXPECT_EQ(entry->setBy, QStringLiteral("見本 一郎"));
}

TEST_F(PolicyPagesTest, theStandardIsFilteredAndShowsAnArticle)
{
    StandardPage page(*workspace);
    page.refresh();
    activate(page);
    auto *tree = page.findChild<QTreeWidget *>();
    const auto articles = [tree] {
        int count = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            count += tree->topLevelItem(i)->childCount();
        return count;
    };
    EXPECT_EQ(articles(), policy.articles.size());
    page.showArticle(QStringLiteral("37(1)(2)"));
    EXPECT_EQ(page.findChild<ArticleView *>()->article(), QStringLiteral("37"));
    press(Qt::Key_F, Qt::ControlModifier);
    typeKeys(QStringLiteral("37"));
    EXPECT_LT(articles(), policy.articles.size());
    EXPECT_GE(articles(), 1);
}

TEST_F(PolicyPagesTest, theOfficialTextStandsBesideItsArticle)
{
    {
        OfficialTextDialog dialog(*workspace);
        dialog.show();
        dialog.showText(QStringLiteral("no articles here"), QStringLiteral("test"));
        EXPECT_FALSE(childNamed<QPushButton>(&dialog, QStringLiteral("&Keep it in the ledger"))->isEnabled());
        dialog.showText(QStringLiteral("（題）\n第１条　見本の条文である。\n"), QStringLiteral("test"));
        clickOn(childNamed<QPushButton>(&dialog, QStringLiteral("&Keep it in the ledger")));
        EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    }
    StandardPage page(*workspace);
    page.show();
    page.showArticle(QStringLiteral("1"));
    EXPECT_TRUE(page.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("見本の条文")));
}

TEST_F(PolicyPagesTest, theCalendarGoesFromYearToYear)
{
    CalendarPage page(*workspace);
    page.show();
    page.refresh();
    auto *months = page.findChild<QTreeWidget *>();
    ASSERT_EQ(months->topLevelItemCount(), 12);
    EXPECT_TRUE(months->topLevelItem(0)->text(0).startsWith(QStringLiteral("令和8年4月")));
    page.showYear({2027});
    EXPECT_TRUE(months->topLevelItem(11)->text(0).startsWith(QStringLiteral("令和10年3月")));
}
