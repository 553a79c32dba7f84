// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"
#include "ui_fixture.h"

#include "model/registers/all.h"
#include "ui/registers/register_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QRegularExpression>

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
    EXPECT_EQ(window.pages()->pageName(window.pages()->currentPage()), QStringLiteral("standard"));
}

TEST_F(PaletteTest, holdsEveryPageCommandAndArticle)
{
    const QStringList keys = keysOf(window.paletteEntries());
    EXPECT_EQ(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size()) << "each has a key of its own";
    for (const Register *reg : allRegisters())
        EXPECT_TRUE(keys.contains(QStringLiteral("page %1").arg(QLatin1String(reg->table)))) << reg->table;
    for (const char *page : {"today", "standard", "year_plan", "history"})
        EXPECT_TRUE(keys.contains(QStringLiteral("page %1").arg(QLatin1String(page)))) << page;
    for (const Article &article : policy.articles)
        EXPECT_TRUE(keys.contains(QStringLiteral("article %1").arg(article.number)))
            << article.number.toStdString();
    EXPECT_TRUE(keys.contains(QStringLiteral("command &Settings…")));
    EXPECT_TRUE(keys.contains(QStringLiteral("command &Cycles and periods…")));
}

TEST_F(PaletteTest, goesToEveryPage)
{
    LedgerPages &pages = *window.pages();
    for (const PaletteEntry &found : window.paletteEntries()) {
        if (found.kind != PaletteEntry::Kind::Page)
            continue;
        window.goTo(found);
        EXPECT_EQ(QStringLiteral("page %1").arg(pages.pageName(pages.currentPage())), found.key);
    }
}

TEST_F(PaletteTest, everyPageAndCommandHasItsReadingInJapanese)
{
    const QLocale former;
    ASSERT_TRUE(useLanguage(QStringLiteral("ja")));
    const QRegularExpression kana(QStringLiteral("^[ぁ-んー・ ]+$"));
    const LedgerPages pages(*window.workspace());
    for (int page = 0; page < pages.pageCount(); ++page)
        EXPECT_TRUE(kana.match(pages.pageReading(page)).hasMatch()) << pages.pageName(page).toStdString();
    for (const PaletteEntry &found : window.paletteEntries()) {
        const bool command = found.kind == PaletteEntry::Kind::Command;
        EXPECT_TRUE(!command || kana.match(found.words).hasMatch()) << found.key.toStdString();
    }
    useLanguage(QStringLiteral("en"));
    QLocale::setDefault(former);
}

TEST_F(PaletteTest, recordsStandBeforeArticles)
{
    // A word that is in the titles of many articles.
    const qint64 id
        = window.workspace()->records().add(sampleAsset(QStringLiteral("情報システムの一覧"))).value;
    CommandPalette *palette = openPalette();
    ASSERT_NE(palette, nullptr);
    palette->setTyped(QStringLiteral("情報システム"));
    const QStringList titles = palette->titles();
    ASSERT_GE(titles.size(), 2);
    EXPECT_EQ(titles.first(), window.workspace()->records().caption(Asset::spec, id));
    palette->close();
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
