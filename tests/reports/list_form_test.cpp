// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/error.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// A form of four columns whose rows carry marks that tell which row a line belongs to.
PolicyForm markedForm()
{
    PolicyForm form = sampleForm();
    form.columns = {form.columns.at(0), form.columns.at(2), form.columns.at(7), form.columns.at(13)};
    form.columns[1].width = 60;
    form.columns[3].width = 60;
    return form;
}

QByteArray markedList(qsizetype rows, const PaperFrame &frame = sampleFrame(),
                      const std::function<bool(qsizetype, qsizetype)> &progress = {})
{
    const auto cell = [](qsizetype row, const PolicyFormColumn &column) {
        const QString mark = QString::number(row + 1).rightJustified(5, QLatin1Char('0'));
        if (column.column == QLatin1String("number"))
            return QStringLiteral("N") + mark;
        if (column.column == QLatin1String("remarks"))
            return QStringLiteral("Z") + mark;
        if (column.column == QLatin1String("confidentiality"))
            return QStringLiteral("3");
        QStringList lines; // one to five lines
        for (qsizetype i = 0; i <= row % 5; ++i)
            lines << QStringLiteral("L%1-%2").arg(mark).arg(i);
        return lines.join(QLatin1Char('\n'));
    };
    return listFormPdf(markedForm(), frame, rows, cell, progress);
}

QStringList codesBeyondPart1(QStringList codes)
{
    // Preflight knows PDF/A-1 only: it must stumble over the mark of another part (7.11) and over the
    // cross-reference stream that came with PDF 1.5 (1.4), over nothing else.
    for (const char *code : {"7.11", "7.11.1", "7.11.2", "1.4"})
        codes.removeAll(QLatin1String(code));
    return codes;
}

} // namespace

TEST(ListForm, HasEveryCellOfTheSample)
{
    const PdfCheck check(listOf(sampleRows()));
    const QString all = check.squeezed();
    static const QRegularExpression space(QStringLiteral("\\s"));
    for (const QStringList &row : sampleRows()) {
        for (QString cell : row)
            EXPECT_TRUE(all.contains(cell.remove(space))) << qPrintable(cell);
    }
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ListForm, SaysWhatStandsAroundTheList)
{
    const QStringList pages = PdfCheck(listOf(sampleRows())).pages();
    ASSERT_EQ(pages.size(), 2);
    for (const char *words : {"様式第1号（第17条関係）", "情報資産台帳", "所属：市民生活部", "市民課",
                              "基準日：令和8年11月23日", "課長補佐", "担当"})
        EXPECT_TRUE(pages[0].contains(QString::fromUtf8(words))) << words;
    for (const QString &page : pages) {
        EXPECT_TRUE(page.contains(QStringLiteral("程度分類の「－」は、まだ決まっていないことを示す。")));
        EXPECT_TRUE(page.contains(QStringLiteral("出力 令和8年11月23日 10:00 ・ 台帳照合 1a2b3c4d5e6f\n")));
    }
    EXPECT_FALSE(pages[0].contains(QStringLiteral("以上")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("以上")));
}

TEST(ListForm, EmptyListSaysSo)
{
    const PdfCheck check(listOf({}));
    const QStringList pages = check.pages();
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages[0].contains(QStringLiteral("該当なし")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("第1頁／全1頁")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("情報資産の名称")));
    EXPECT_FALSE(pages[0].contains(QStringLiteral("以上")));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

class ListLength : public testing::TestWithParam<qsizetype>
{
};

TEST_P(ListLength, PagesAreCountedAndRowsNeverSplit)
{
    const qsizetype rows = GetParam();
    const PdfCheck check(markedList(rows));
    const QStringList pages = check.pages();
    qsizetype next = 1; // the row expected next
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString &page = pages[i];
        EXPECT_TRUE(page.contains(QStringLiteral("第%1頁／全%2頁").arg(i + 1).arg(pages.size())));
        EXPECT_TRUE(page.contains(QStringLiteral("情報資産の名称"))) << "heading of page " << i + 1;
        EXPECT_TRUE(page.contains(QStringLiteral("程度分類")));
        EXPECT_EQ(page.contains(QStringLiteral("以上")), i + 1 == pages.size());
        static const QRegularExpression begin(QStringLiteral("N(\\d{5})"));
        qsizetype onPage = 0;
        for (auto match = begin.globalMatch(page); match.hasNext(); ++next, ++onPage) {
            const QString mark = match.next().captured(1);
            EXPECT_EQ(mark.toInt(), next);
            EXPECT_TRUE(page.contains(QStringLiteral("Z") + mark)) << qPrintable(mark);
            for (qsizetype line = 0; line <= (next - 1) % 5; ++line)
                EXPECT_TRUE(page.contains(QStringLiteral("L%1-%2").arg(mark).arg(line)));
        }
        EXPECT_GT(onPage, 0);
    }
    EXPECT_EQ(next, rows + 1);
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(All, ListLength, testing::Values(1, 31, 500, 10000));

// However the last page fills up, 以上 stands below the last row and never alone on a page.
TEST(ListForm, ClosingStaysWithTheLastRow)
{
    for (qsizetype rows = 10; rows < 30; ++rows) {
        const QStringList pages = PdfCheck(markedList(rows)).pages();
        EXPECT_TRUE(pages.last().contains(QStringLiteral("以上")));
        EXPECT_TRUE(pages.last().contains(QStringLiteral("Z%1").arg(rows, 5, 10, QLatin1Char('0'))));
    }
}

TEST(ListForm, RowTallerThanAPageIsContinuedWithoutLoss)
{
    QList<QStringList> rows = sampleRows().mid(0, 3);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines << QStringLiteral("備%1").arg(i, 3, 10, QLatin1Char('0'));
    rows[1][13] = lines.join(QLatin1Char('\n'));
    const PdfCheck check(listOf(rows));
    const QString all = check.squeezed();
    for (const QString &line : lines)
        EXPECT_EQ(all.count(line), 1) << qPrintable(line);
    EXPECT_TRUE(all.indexOf(lines.first()) < all.indexOf(lines.last()));
    // Each page on which the row goes on says which row it is.
    static const QRegularExpression piece(QStringLiteral("備\\d"));
    qsizetype pieces = 0;
    for (const QString &page : check.pages().filter(piece)) {
        EXPECT_TRUE(page.contains(rows[1][0]));
        ++pieces;
    }
    EXPECT_GT(pieces, 3);
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ListForm, WorksWithoutStampsGroupsArticleAndInPortrait)
{
    PolicyForm form = sampleForm();
    form.orientation = QStringLiteral("portrait");
    form.stamps.clear();
    form.article.clear();
    for (PolicyFormColumn &column : form.columns)
        column.group.clear();
    PaperFrame frame;
    frame.madeAt = sampleFrame().madeAt;
    const PdfCheck check(listOf(sampleRows(), frame, form));
    EXPECT_TRUE(check.pdfInfo().contains(QStringLiteral("595.276 x 841.89 pts (A4)")))
        << qPrintable(check.pdfInfo());
    const QString first = check.pages().value(0);
    EXPECT_TRUE(first.contains(QStringLiteral("様式第1号\n")));
    EXPECT_FALSE(first.contains(QStringLiteral("裁")));
    EXPECT_FALSE(first.contains(QStringLiteral("基準日")));
    EXPECT_FALSE(first.contains(QStringLiteral("台帳照合")));
}

TEST(ListForm, HasOutlineAndStructure)
{
    const PdfCheck check(listOf(sampleRows()));
    const QByteArray file = check.unpacked();
    for (const char *part :
         {"/Outlines ", "/Lang (ja-JP)", "/Marked true", "/StructTreeRoot ", "/S /H1", "/S /Table",
          "/S /THead", "/S /TBody", "/RowSpan 2", "/ColSpan 3", "/Scope /Column"})
        EXPECT_TRUE(file.contains(part)) << part;
    EXPECT_EQ(file.count("/S /TR"), sampleRows().size() + 2);
    EXPECT_EQ(file.count("/S /TD"), sampleRows().size() * 14);
    EXPECT_EQ(file.count("/S /TH\n"), 15); // once, however many pages repeat the heading
}

TEST(ListForm, SameListGivesSameBytes)
{
    EXPECT_EQ(listOf(sampleRows()), listOf(sampleRows()));
    PaperFrame later = sampleFrame();
    later.madeAt = later.madeAt.addSecs(60);
    EXPECT_NE(listOf(sampleRows()), listOf(sampleRows(), later));
}

TEST(ListForm, BasicProfileIsValidPdfA1b)
{
    PaperFrame frame = sampleFrame();
    frame.profile = PdfProfile::Basic;
    EXPECT_EQ(PdfCheck(listOf(sampleRows(), frame)).preflightCodes(), QStringList());
    EXPECT_EQ(PdfCheck(listOf({}, frame)).preflightCodes(), QStringList());
    const PdfCheck many(markedList(500, frame));
    EXPECT_EQ(many.preflightCodes(), QStringList());
    EXPECT_EQ(many.qpdfComplaints().toStdString(), "");
}

TEST(ListForm, AccessibleProfileDiffersForPreflightInItsMarkOnly)
{
    EXPECT_EQ(codesBeyondPart1(PdfCheck(listOf(sampleRows())).preflightCodes()), QStringList());
}

TEST(ListForm, NamesACharacterThatCannotBePrinted)
{
    QList<QStringList> rows = sampleRows();
    rows[20][2] += QString::fromUcs4(U"\U000F1234");
    EXPECT_THROW(listOf(rows), Error);
}

TEST(ListForm, ReportsProgressAndStops)
{
    QList<qsizetype> seen;
    const auto count = [&](qsizetype done, qsizetype total) {
        EXPECT_EQ(total, 400);
        seen << done;
        return true;
    };
    EXPECT_FALSE(markedList(200, sampleFrame(), count).isEmpty());
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.last(), 400);

    for (qsizetype allowed : {qsizetype(0), qsizetype(2), seen.size() - 1}) {
        qsizetype asked = 0;
        const auto stop = [&](qsizetype, qsizetype) { return asked++ < allowed; };
        EXPECT_TRUE(markedList(200, sampleFrame(), stop).isEmpty());
        EXPECT_EQ(asked, allowed + 1) << "asked again after the answer no";
    }
}
