// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"

#include "model/error.h"
#include "reports/paper/page_parts.h"
#include "reports/paper/paper_text.h"
#include "reports/paper/pdf_syntax.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// What the extraction of other writers loses or confuses.
const QStringList &hardLines()
{
    static const QStringList lines = {
        QStringLiteral("漢字かなカナABC123"),
        QStringLiteral("𠮷野家の𩸽を𠮟る"),
        QStringLiteral("髙橋と﨑山と德永と神崎と福田"),
        QStringLiteral("①②③⑳ⅠⅡⅢⅰⅱⅲ"),
        QStringLiteral("㈱㈲㍻㋿℡№㎡"),
        QStringLiteral("葛󠄀城と葛城、辻󠄀と辻"),
        QStringLiteral("日月山田人示水火木金土"),
        QStringLiteral("かきくけこガギグ々ゝヽ"),
        QStringLiteral("〜～－−―—‖∥￥¥"),
        QStringLiteral("ｱｲｳｴｵｶﾞｷﾞﾊﾟ｢｣･"),
        QStringLiteral("「中黒・点…‥、句点。」"),
        QStringLiteral("令和6年4月1日 10:00 (a-b_c/d) <&>"),
    };
    return lines;
}

PdfInformation information()
{
    return {.title = QStringLiteral("試験 <&>"),
            .author = QStringLiteral("市民課"),
            .producer = QStringLiteral("Mamori"),
            .madeAt = QDateTime(QDate(2026, 11, 23), QTime(15, 30), Qt::UTC)};
}

QByteArray paperOf(const QStringList &lines, PdfProfile profile = PdfProfile::Accessible,
                   Face face = Face::Mincho)
{
    PdfDocument document(information(), profile);
    {
        const PdfTag root(document, "Document");
        document.addPage({210, 297});
        double y = 20;
        for (const QString &line : lines) {
            const PdfTag paragraph(document, "P");
            document.text({face, 10.5}, {20, y}, paperText(line));
            y += 8;
        }
    }
    return document.toBytes();
}

} // namespace

class PaperText : public testing::TestWithParam<std::tuple<PdfProfile, Face>>
{
};

TEST_P(PaperText, IsReadBackExactly)
{
    const auto [profile, face] = GetParam();
    const PdfCheck check(paperOf(hardLines(), profile, face));
    const QStringList pages = check.pages();
    ASSERT_EQ(pages.size(), 1);
    const QStringList read = pages[0].split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(read.size(), hardLines().size());
    for (qsizetype i = 0; i < read.size(); ++i)
        EXPECT_EQ(read[i].toStdString(), hardLines()[i].toStdString());
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(All, PaperText,
                         testing::Combine(testing::Values(PdfProfile::Accessible, PdfProfile::Basic),
                                          testing::Values(Face::Mincho, Face::Gothic)));

TEST(Paper, BasicProfileIsValidPdfA1b)
{
    EXPECT_EQ(PdfCheck(paperOf(hardLines(), PdfProfile::Basic)).preflightCodes(), QStringList());
}

TEST(Paper, SaysWhatItIs)
{
    const PdfCheck check(paperOf({QStringLiteral("本文")}));
    const QString info = check.pdfInfo();
    EXPECT_TRUE(info.contains(QStringLiteral("試験 <&>"))) << qPrintable(info);
    EXPECT_TRUE(info.contains(QStringLiteral("Tagged:          yes"))) << qPrintable(info);
    const QByteArray file = check.unpacked();
    EXPECT_TRUE(file.contains("/Lang (ja-JP)"));
    EXPECT_TRUE(file.contains("/Marked true"));
    EXPECT_TRUE(file.contains("<pdfaid:part>2</pdfaid:part>"));
    EXPECT_TRUE(file.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    EXPECT_TRUE(file.contains("<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_TRUE(file.contains("試験 &lt;&amp;&gt;"));
    // 15:30 UTC is the next day in Japan.
    EXPECT_TRUE(file.contains("<xmp:CreateDate>2026-11-24T00:30:00+09:00</xmp:CreateDate>"));
    EXPECT_TRUE(file.contains("(D:20261124003000+09'00')"));
}

TEST(Paper, BasicProfileIsUntaggedPdf14)
{
    const QByteArray pdf = paperOf({QStringLiteral("本文")}, PdfProfile::Basic);
    EXPECT_TRUE(pdf.startsWith("%PDF-1.4\n"));
    EXPECT_FALSE(pdf.contains("/StructTreeRoot"));
    EXPECT_FALSE(pdf.contains("/ObjStm"));
}

TEST(Paper, SameContentGivesSameBytes)
{
    EXPECT_EQ(paperOf(hardLines()), paperOf(hardLines()));
    EXPECT_NE(paperOf(hardLines()), paperOf(hardLines().mid(1)));
}

TEST(Paper, NamesACharacterWithoutGlyph)
{
    try {
        paperOf({QStringLiteral("台帳") + QString::fromUcs4(U"\U000F1234")});
        FAIL() << "no error";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Refused);
        EXPECT_TRUE(error.text().contains(QString::fromUcs4(U"\U000F1234")));
        EXPECT_TRUE(error.text().contains(QStringLiteral("U+F1234"))) << qPrintable(error.text());
    }
}

TEST(Paper, UnknownVariationShowsThePlainCharacterAndKeepsTheText)
{
    const QString text = QStringLiteral("山") + QString::fromUcs4(U"\U000E01EF") + QStringLiteral("川");
    EXPECT_EQ(PdfCheck(paperOf({text})).pages().value(0).trimmed().toStdString(), text.toStdString());
}

TEST(Paper, SpreadTextIsReadAsOneWord)
{
    PdfDocument document(information());
    {
        const PdfTag root(document, "Document");
        document.addPage({210, 297});
        const PdfTag title(document, "H1");
        drawSpread(document, {Face::Mincho, 16}, {30, 20, 150, 12}, QStringLiteral("情報資産台帳"));
    }
    EXPECT_EQ(PdfCheck(document.toBytes()).pages().value(0).trimmed().toStdString(), "情報資産台帳");
}

TEST(Paper, CheckBoxesAreReadAsSuch)
{
    PdfDocument document(information(), PdfProfile::Basic);
    document.addPage({210, 297});
    document.checkBox({20, 20}, 4, PdfDocument::Check::Ticked);
    document.text({Face::Mincho, 10.5}, {26, 23.5}, U"済");
    document.checkBox({40, 20}, 4, PdfDocument::Check::Empty);
    document.text({Face::Mincho, 10.5}, {46, 23.5}, U"不要");
    const PdfCheck check(document.toBytes());
    EXPECT_EQ(check.preflightCodes(), QStringList());
    const QByteArray file = check.unpacked();
    EXPECT_TRUE(file.contains("/ActualText<feff2611>")) << file.mid(file.indexOf("/ActualText"), 40).data();
    EXPECT_TRUE(file.contains("/ActualText<feff2610>"));
}

TEST(TextForPaper, DropsWhatHasNoShape)
{
    EXPECT_EQ(paperText(QStringLiteral("a\r\nb\rc\td\u200B\uFEFFe\u0001")), U"a\nb\nc de");
    EXPECT_EQ(paperText(QStringLiteral("𠮷葛󠄀")), U"\U00020BB7葛\U000E0100");
    EXPECT_EQ(characterCount(U"葛\U000E0100城か\u3099"), 3u);
}

TEST(PdfSyntax, WritesNumbersWithAPoint)
{
    EXPECT_EQ(pdfNumber(0), "0");
    EXPECT_EQ(pdfNumber(12.34), "12.34");
    EXPECT_EQ(pdfNumber(-1.5), "-1.5");
    EXPECT_EQ(pdfNumber(0.0004), "0");
    EXPECT_EQ(pdfNumber(-0.0004), "0");
    EXPECT_EQ(pdfNumber(-0.25), "-0.25");
    EXPECT_EQ(pdfNumber(7.005), "7.005");
    EXPECT_EQ(pdfNumber(1234567.9996), "1234568");
}

TEST(PdfSyntax, WritesTextAsUtf16)
{
    EXPECT_EQ(pdfTextString(QStringLiteral("日A𠮷")), "<FEFF65E50041D842DFB7>");
}

TEST(FontFile, MissingFontNamesItsPackage)
{
    const QTemporaryDir empty;
    try {
        findFontFiles({empty.path()});
        FAIL() << "no error";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Disk);
        EXPECT_TRUE(error.text().contains(QStringLiteral("fonts-morisawa-bizud-mincho")));
    }
}

TEST(FontFile, DamagedFontIsAnError)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("font.ttf"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no font at all");
    file.close();
    EXPECT_THROW(EmbeddedFont {path}, Error);
}

TEST(TextBlock, SetsADateSmallerRatherThanBreakingIt)
{
    FontSet fonts;
    const TextStyle style {Face::Mincho, 8};
    const double whole = fonts.width(style, U"令和12年11月23日");
    const TextBlock roomy = setCell(fonts, style, U"令和12年11月23日", whole + 0.01);
    EXPECT_DOUBLE_EQ(roomy.style.points, 8);
    EXPECT_EQ(roomy.lines.size(), 1u);
    const TextBlock tight = setCell(fonts, style, U"令和12年11月23日", whole * 0.9);
    EXPECT_NEAR(tight.style.points, 7.2, 0.01);
    EXPECT_EQ(tight.lines.size(), 1u);
    const TextBlock narrow = setCell(fonts, style, U"令和12年11月23日", whole * 0.6);
    EXPECT_DOUBLE_EQ(narrow.style.points, 8);
    EXPECT_EQ(narrow.lines, (std::vector<std::u32string> {U"令和12年", U"11月23日"}));
    const TextBlock tiny = setCell(fonts, style, U"令和12年11月23日", whole * 0.3);
    EXPECT_DOUBLE_EQ(tiny.style.points, 8);
    EXPECT_GT(tiny.lines.size(), 2u);
}

TEST(TextBlock, SavesALastLineOfFewCharacters)
{
    FontSet fonts;
    const TextStyle style {Face::Mincho, 8};
    const double whole = fonts.width(style, U"電子データ");
    const TextBlock saved = setCell(fonts, style, U"電子データ", whole * 0.9);
    EXPECT_EQ(saved.lines.size(), 1u);
    EXPECT_LE(fonts.width(saved.style, saved.lines[0]), whole * 0.9 + 1e-6);
    EXPECT_EQ(setCell(fonts, style, U"電子データ", whole * 0.7).lines.size(), 2u);
    EXPECT_DOUBLE_EQ(setCell(fonts, style, U"電子データ", whole * 0.7).style.points, 8);
    EXPECT_EQ(setParagraph(fonts, style, U"電子データ", whole * 0.9).lines.size(), 2u);
}

TEST(TextBlock, MakesTheLinesOfALongTextOfOneLength)
{
    FontSet fonts;
    const TextStyle style {Face::Mincho, 8};
    const std::u32string text = U"情報を置くサーバーは国内にありますか";
    const double room = fonts.width(style, text) * 0.9;
    const TextBlock set = setCell(fonts, style, text, room);
    EXPECT_DOUBLE_EQ(set.style.points, 8);
    ASSERT_EQ(set.lines.size(), 2u);
    EXPECT_LE(fonts.width(style, set.lines[0]), room * 0.65);
    EXPECT_EQ(set.lines[0] + set.lines[1], text);
    const TextBlock nearly = setCell(fonts, style, text, room * 1.07);
    EXPECT_EQ(nearly.lines.size(), 1u);
    EXPECT_GE(nearly.style.points, 8 * 0.95);
}
