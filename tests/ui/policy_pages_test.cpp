// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/take_out.h"
#include "ui/policy/article_view.h"
#include "ui/policy/official_text_dialog.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/policy_compare_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/policy/standard_page.h"
#include "ui/preview/paper_preview.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
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
    page.tasks().setFocus(); // past the first steps
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

TEST_F(PolicyPagesTest, twoVersionsStandSideBySideAndLeadToTheRecords)
{
    Asset asset = sampleAsset(QStringLiteral("住民異動届"));
    asset.confidentiality = QStringLiteral("3");
    workspace->records().add(asset);
    Policy other = policy;
    other.version = QStringLiteral("令和9年4月1日");
    other.levels[Axis::Confidentiality].last().meaning = QStringLiteral("見せてはならないもの");
    other.duties.removeFirst();
    PolicyCompareDialog dialog(*workspace);
    activate(dialog);
    dialog.compareWith(other);
    const auto itemNamed = [&dialog](const QString &name) {
        return dialog.changes().findItems(name, Qt::MatchContains | Qt::MatchRecursive).value(0);
    };
    EXPECT_TRUE(dialog.shownText().contains(titleOf(Asset::spec))) << "what to look at again stands first";
    // By the keyboard: down to the duty that is gone.
    EXPECT_EQ(QApplication::focusWidget(), &dialog.changes());
    QTreeWidgetItem *duty = itemNamed(policy.duties.first().text);
    ASSERT_TRUE(duty);
    for (int i = 0; i < 10 && dialog.changes().currentItem() != duty; ++i)
        press(Qt::Key_Down);
    EXPECT_TRUE(dialog.shownText().contains(policy.duties.first().text));
    EXPECT_TRUE(duty->text(1).contains(labelOf(PolicyChangeKind::Retired)));
    // By the mouse: the level, and from there to its assets.
    QTreeWidgetItem *level = itemNamed(policy.levels.value(Axis::Confidentiality).last().label);
    ASSERT_TRUE(level);
    dialog.changes().scrollToItem(level);
    QTest::mouseClick(dialog.changes().viewport(), Qt::LeftButton, {},
                      dialog.changes().visualItemRect(level).center());
    EXPECT_TRUE(dialog.shownText().contains(QStringLiteral("見せてはならないもの")));
    QSignalSpy places(&dialog, &PolicyCompareDialog::placeRequested);
    clickOn(childNamed<QPushButton>(&dialog, PolicyCompareDialog::tr("&Print…")));
    ASSERT_TRUE(waitFor([&dialog] { return dialog.findChild<PaperPreview *>() != nullptr; }));
    auto *preview = dialog.findChild<PaperPreview *>();
    EXPECT_TRUE(waitFor([preview] { return preview->isReady(); }));
    preview->close();
    activate(dialog);
    auto *view = dialog.findChild<QTextBrowser *>();
    view->setFocus();
    press(Qt::Key_Tab); // to the first link
    press(Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().value<DutyPlace>().reg, &Asset::spec);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(PolicyPagesTest, aPackThatCannotBeReadIsRefusedAndTheSameOneAsksTheSame)
{
    PolicyCompareDialog dialog(*workspace);
    activate(dialog);
    dialog.loadPack(m_folder.filePath(QStringLiteral("nowhere/pack.json")));
    const auto shownError = [&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->property("look") == QLatin1String("error") && label->isVisible())
                return label->text();
        }
        return QString();
    };
    EXPECT_TRUE(waitFor([&] { return !shownError().isEmpty(); }));
    EXPECT_EQ(dialog.changes().topLevelItemCount(), 0);
    dialog.loadPack(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024/pack.json"));
    EXPECT_TRUE(waitFor([&] { return dialog.changes().topLevelItemCount() > 1; }));
    EXPECT_TRUE(shownError().isEmpty());
    dialog.compareWith(policy);
    EXPECT_EQ(dialog.changes().topLevelItemCount(), 0);
}

TEST_F(PolicyPagesTest, withoutAssetsNothingIsSaidToBeDoneAboutThem)
{
    QHash<QString, bool> answers;
    for (const PolicyProfileQuestion &question : policy.profile)
        answers.insert(question.id, true);
    setProfileAnswers(workspace->records(), answers);
    const auto ofAssets = [this](DutyState state) {
        int count = 0;
        for (const DutyStatus &status : workspace->duties().duties()) {
            if (status.state == state && status.place.reg == &Asset::spec && status.due.isNull())
                ++count;
        }
        return count;
    };
    EXPECT_EQ(ofAssets(DutyState::Fulfilled), 0);
    EXPECT_GT(ofAssets(DutyState::Unanswered), 10);
    const Id<Asset> asset = workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    EXPECT_EQ(ofAssets(DutyState::Unanswered), 0);
    workspace->records().strikeOut(Asset::spec, asset.value, QStringLiteral("二重"));
    EXPECT_GT(ofAssets(DutyState::Unanswered), 10) << "as before the first";
}
