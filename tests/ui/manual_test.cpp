// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/disposal.h"
#include "ui/manual/manual_window.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace mamori;

namespace {

/// A menu's text without the marks of its keys: "バックアップ" of "バックアップ(&B)…".
QString plainWord(QString text)
{
    static const QRegularExpression marks(QStringLiteral("\\(&.\\)|&|…"));
    return text.remove(marks);
}

/// Every Japanese word that the program can show.
QSet<QString> shownWords()
{
    QFile file(QStringLiteral(MAMORI_TEST_DATA "/../../translations/mamori_ja.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("translation"))
            words << plainWord(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    EXPECT_FALSE(xml.hasError());
    return words;
}

QStringList allMatches(const QString &pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

class ManualTest : public UiTest
{
protected:
    ManualTest()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese));
        activate(window);
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    void openLedger()
    {
        const auto created
            = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
        EXPECT_TRUE(window.openLedger(ledgerPath(), created.key));
    }
    ManualWindow *openManual()
    {
        press(Qt::Key_F1, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([] { return shown<ManualWindow>() != nullptr; }));
        auto *manual = shown<ManualWindow>();
        if (manual)
            activate(*manual);
        return manual;
    }
    MainWindow window {policy, clock, settings};
};

TEST_F(ManualTest, opensAtTheChapterOfThePageAndFindsAWord)
{
    openLedger();
    window.pages()->showRecord(Disposal::spec, 0);
    ManualWindow *manual = openManual();
    ASSERT_NE(manual, nullptr);
    EXPECT_EQ(manual->chapter(), QStringLiteral("廃棄する"));
    const auto *view = manual->findChild<QTextBrowser *>();
    EXPECT_EQ(QApplication::focusWidget(), view) << "one can read on at once";
    EXPECT_TRUE(view->toPlainText().startsWith(manual->chapter()));

    press(Qt::Key_F, Qt::ControlModifier);
    typeKeys(QStringLiteral("json"));
    const QString first = manual->chapter();
    EXPECT_NE(first, QStringLiteral("廃棄する")) << "it goes to a chapter that has the word";
    EXPECT_EQ(view->textCursor().selectedText(), QStringLiteral("JSON"));
    EXPECT_FALSE(view->extraSelections().isEmpty());
    const auto *chapters = manual->findChild<QListWidget *>();
    int visible = 0;
    for (int row = 0; row < chapters->count(); ++row)
        visible += chapters->item(row)->isHidden() ? 0 : 1;
    EXPECT_GT(visible, 1);
    EXPECT_LT(visible, chapters->count());
    // Return goes on through all of them and comes round.
    QStringList passed {first};
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Return);
        EXPECT_EQ(view->textCursor().selectedText().toUpper(), QStringLiteral("JSON"));
        if (manual->chapter() != passed.last())
            passed << manual->chapter();
    }
    EXPECT_EQ(QSet<QString>(passed.cbegin(), passed.cend()).size(), visible);

    press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("qqqq"));
    EXPECT_TRUE(view->extraSelections().isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([] { return shown<ManualWindow>() == nullptr; }));
}

TEST_F(ManualTest, isThereBeforeALedgerIsOpenAndFollowsThePage)
{
    ManualWindow *manual = openManual();
    ASSERT_NE(manual, nullptr);
    EXPECT_EQ(manual->chapter(), QStringLiteral("始める"));
    manual->close();
    activate(window);
    openLedger();
    window.pages()->showArticle(QStringLiteral("16"));
    ASSERT_NE(openManual(), nullptr);
    EXPECT_EQ(shown<ManualWindow>()->chapter(), QStringLiteral("点検"));
}

TEST_F(ManualTest, chaptersAreChosenByTheKeyboard)
{
    ManualWindow *manual = openManual();
    ASSERT_NE(manual, nullptr);
    auto *chapters = manual->findChild<QListWidget *>();
    for (int i = 0; i < 10 && QApplication::focusWidget() != chapters; ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), chapters);
    const QString before = manual->chapter();
    press(Qt::Key_Down);
    EXPECT_NE(manual->chapter(), before);
    EXPECT_TRUE(manual->findChild<QTextBrowser *>()->toPlainText().startsWith(manual->chapter()));
}

TEST_F(ManualTest, eachPageHasOneChapter)
{
    openLedger();
    QStringList told;
    for (const ManualChapter &chapter : manualChapters()) {
        EXPECT_FALSE(chapter.title.isEmpty());
        told << chapter.pages;
    }
    told.sort();
    QStringList pages;
    for (int page = 0; page < window.pages()->pageCount(); ++page)
        pages << window.pages()->pageName(page);
    pages.sort();
    EXPECT_EQ(told.join(u' ').toStdString(), pages.join(u' ').toStdString());
}

TEST_F(ManualTest, namesOnlyWhatTheProgramShows)
{
    QSet<QString> words = shownWords();
    for (const PolicyForm &form : policy.forms)
        words << form.title;
    // Of tables and lists, whose keys are no menu commands.
    QSet<QString> keys {QStringLiteral("Ctrl+D"), QStringLiteral("Ctrl+V"), QStringLiteral("F2")};
    for (const QAction *action : window.findChildren<QAction *>())
        keys << action->shortcut().toString(QKeySequence::PortableText);
    for (const ManualChapter &chapter : manualChapters()) {
        for (const QString &word : allMatches(QStringLiteral("「([^」]+)」"), chapter.markdown))
            EXPECT_TRUE(words.contains(word)) << chapter.title.toStdString() << ": " << word.toStdString();
        for (const QString &key : allMatches(QStringLiteral("`((?:Ctrl|F\\d)[^` ]*)`"), chapter.markdown))
            EXPECT_TRUE(keys.contains(key)) << chapter.title.toStdString() << ": " << key.toStdString();
    }
}
