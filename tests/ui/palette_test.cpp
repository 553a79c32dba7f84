// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/dialogs/article_popup.h"
#include "ui/registers/register_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QAction>

using namespace mamori;

namespace {

PaletteEntry entry(const char *key, const char16_t *title, const char16_t *words = u"")
{
    return {PaletteEntry::Kind::Page,
            QLatin1String(key),
            QString::fromUtf16(title),
            {},
            QString::fromUtf16(words)};
}

QStringList keysOf(const QList<PaletteEntry> &entries)
{
    QStringList keys;
    for (const PaletteEntry &found : entries)
        keys << found.key;
    return keys;
}

class PaletteTest : public UiTest
{
protected:
    PaletteTest()
    {
        const auto created
            = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
        activate(window);
        EXPECT_TRUE(window.openLedger(ledgerPath(), created.key));
        Records &records = window.workspace()->records();
        asset = records.add(sampleAsset(QStringLiteral("住民異動届"))).value;
        Staff person;
        person.name = QStringLiteral("例示 太郎");
        person.reading = QStringLiteral("れいじ たろう");
        staff = records.add(person).value;
    }
    CommandPalette *openPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([] { return shown<CommandPalette>() != nullptr; }));
        auto *palette = shown<CommandPalette>();
        if (palette)
            activate(*palette);
        return palette;
    }
    void goTo(const QString &typed)
    {
        CommandPalette *palette = openPalette();
        ASSERT_NE(palette, nullptr);
        palette->setTyped(typed);
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([] { return shown<CommandPalette>() == nullptr; }));
        QCoreApplication::processEvents();
        if (!QApplication::activePopupWidget() && window.workspace())
            activate(window);
    }
    MainWindow window {policy, clock, settings};
    qint64 asset = 0;
    qint64 staff = 0;
};

} // namespace

TEST(PaletteIndex, findsByTitleAndReadingFolded)
{
    const QList<PaletteEntry> entries {entry("page asset", u"情報資産", u"じょうほうしさん"),
                                       entry("page staff", u"職員", u"しょくいん"),
                                       entry("page x", u"サーバー 一覧")};
    EXPECT_EQ(keysOf(matchingEntries(entries, QStringLiteral("ジョウホウ"), {})),
              QStringList {QStringLiteral("page asset")});
    EXPECT_EQ(keysOf(matchingEntries(entries, QStringLiteral("ｻｰﾊﾞｰ"), {})),
              QStringList {QStringLiteral("page x")});
    EXPECT_EQ(keysOf(matchingEntries(entries, QStringLiteral("一覧 サーバー"), {})),
              QStringList {QStringLiteral("page x")});
    EXPECT_TRUE(matchingEntries(entries, QStringLiteral("ない"), {}).isEmpty());
    EXPECT_EQ(matchingEntries(entries, {}, {}).size(), 3);
}

TEST(PaletteIndex, theLastGoneToComesFirstThenWhatBeginsWithIt)
{
    const QList<PaletteEntry> entries {entry("page 1", u"新しい台帳"), entry("page 2", u"台帳を開く"),
                                       entry("page 3", u"別の台帳")};
    EXPECT_EQ(keysOf(matchingEntries(entries, QStringLiteral("台帳"), {})),
              (QStringList {QStringLiteral("page 2"), QStringLiteral("page 1"), QStringLiteral("page 3")}));
    EXPECT_EQ(keysOf(matchingEntries(entries, QStringLiteral("台帳"),
                                     {QStringLiteral("page 3"), QStringLiteral("page 1")})),
              (QStringList {QStringLiteral("page 3"), QStringLiteral("page 1"), QStringLiteral("page 2")}));
}

TEST_F(PaletteTest, goesToARecordByItsReading)
{
    goTo(QStringLiteral("レイジ"));
    RegisterPage *page = window.pages()->currentRegister();
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(&page->reg(), &Staff::spec);
    EXPECT_EQ(page->pane().record(), staff);
}

TEST_F(PaletteTest, goesToARecordByNameAndToAPage)
{
    goTo(titleOf(Staff::spec));
    EXPECT_EQ(&window.pages()->currentRegister()->reg(), &Staff::spec);
    goTo(QStringLiteral("住民異動"));
    EXPECT_EQ(&window.pages()->currentRegister()->reg(), &Asset::spec);
    EXPECT_EQ(window.pages()->currentRegister()->pane().record(), asset);
}

TEST_F(PaletteTest, runsACommand)
{
    goTo(QStringLiteral("Lock"));
    EXPECT_TRUE(waitFor([this] { return window.workspace() == nullptr; }));
}

TEST_F(PaletteTest, showsAnArticleByItsNumber)
{
    goTo(articleText(QStringLiteral("16")));
    EXPECT_TRUE(waitFor([] { return qobject_cast<ArticlePopup *>(QApplication::activePopupWidget()); }));
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

TEST_F(PaletteTest, recentOnesStandFirstAndAreRememberedInTheLedger)
{
    goTo(QStringLiteral("住民異動"));
    goTo(titleOf(Staff::spec));
    CommandPalette *palette = openPalette();
    ASSERT_NE(palette, nullptr);
    ASSERT_GE(palette->titles().size(), 3);
    EXPECT_EQ(palette->titles().at(0), titleOf(Staff::spec));
    EXPECT_TRUE(palette->titles().at(1).contains(QStringLiteral("住民異動届")));
    EXPECT_TRUE(settings.allKeys().filter(QStringLiteral("palette")).isEmpty()) << "names stay in the ledger";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([] { return shown<CommandPalette>() == nullptr; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(&window.pages()->currentRegister()->reg(), &Asset::spec);
    EXPECT_TRUE(window.workspace()->records().latestHistory(10).size() == 2) << "no part of the history";
}
