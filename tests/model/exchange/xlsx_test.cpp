// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/xlsx_text.h"
#include "model/exchange/zip_archive.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

struct Workbook {
    QByteArray sheet; ///< inside sheetData
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray properties = {};
    QByteArray sheets = "<sheet name='Sheet1' sheetId='1' r:id='r1'/>";
    QByteArray secondSheet = {};
};

QByteArray sheetPart(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray packed(const Workbook &book)
{
    return packZip({
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'>" + book.properties
             + "<sheets>" + book.sheets + "</sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + book.strings + "</sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet>" + book.styles + "</styleSheet>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheetPart(book.sheet)},
        {QStringLiteral("xl/worksheets/sheet2.xml"), sheetPart(book.secondSheet)},
    });
}

QList<QStringList> rowsOf(const Workbook &book)
{
    return readGrid(packed(book)).rows;
}

QString cellOf(const Workbook &book)
{
    return rowsOf(book).value(0).value(0);
}

} // namespace

TEST(ReadXlsx, readsEveryKindOfText)
{
    Workbook book;
    book.strings = "<si><t>資産</t><rPh sb='0' eb='2'><t>シサン</t></rPh><phoneticPr fontId='1'/></si>"
                   "<si><r><t xml:space='preserve'>書庫 </t></r><r><rPr><b/></rPr><t>1</t></r></si>"
                   "<si><t>a_x000D_b_x005F_x0041_</t></si>";
    book.sheet
        = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
          "<c r='D1' t='inlineStr'><is><t>その場</t></is></c><c r='E1' t='str'><f>A1</f><v>式</v></c>"
          "<c r='F1' t='b'><v>1</v></c><c r='G1' t='b'><v>0</v></c><c r='H1' t='e'><v>#REF!</v></c>"
          "<c r='I1'><f>1+1</f><v>2</v></c><c r='J1'><f>NOW()</f></c><c r='K1'><v>0.30000000000000004</v></c>"
          "<c r='L1'><v>1200</v></c><c r='M1'><v>1.5E3</v></c></row>";
    EXPECT_EQ(rowsOf(book).value(0),
              QStringList({QStringLiteral("資産"), QStringLiteral("書庫 1"), QStringLiteral("a\rb_x0041_"),
                           QStringLiteral("その場"), QStringLiteral("式"), QStringLiteral("TRUE"),
                           QStringLiteral("FALSE"), QStringLiteral("#REF!"), QStringLiteral("2"), QString(),
                           QStringLiteral("0.3"), QStringLiteral("1200"), QStringLiteral("1500")}));
}

TEST(ReadXlsx, putsSparseCellsWhereTheyStand)
{
    Workbook book;
    book.sheet
        = "<row r='3'><c r='B3'><v>1</v></c><c r='AB3'><v>2</v></c></row><row r='5'><c r='A5' s='0'/></row>"
          "<row><c><v>3</v></c><c><v>4</v></c></row>";
    const QList<QStringList> rows = rowsOf(book);
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(rows.at(2).value(1), QStringLiteral("1"));
    EXPECT_EQ(rows.at(2).value(27), QStringLiteral("2"));
    EXPECT_EQ(rows.at(5), QStringList({QStringLiteral("3"), QStringLiteral("4")}));
    EXPECT_TRUE(rows.at(0).isEmpty());
}

TEST(ReadXlsx, readsDaysInBothEpochs)
{
    Workbook book;
    book.styles = "<numFmts><numFmt numFmtId='164' "
                  "formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                  "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='57'/></cellXfs>";
    book.sheet = "<row r='1'><c r='A1' s='1'><v>45677</v></c><c r='B1' s='2'><v>45677</v></c><c "
                 "r='C1'><v>45677</v></c>"
                 "<c r='D1' s='1'><v>45677.395833333336</v></c></row>";
    EXPECT_EQ(rowsOf(book).value(0),
              QStringList({QStringLiteral("2025-01-20"), QStringLiteral("2025-01-20"),
                           QStringLiteral("45677"), QStringLiteral("2025-01-20T09:30:00")}));
    book.properties = "<workbookPr date1904='1'/>";
    EXPECT_EQ(cellOf(book), QStringLiteral("2029-01-21"));
}

TEST(MomentFromSerial, knowsTheDayThatNeverWas)
{
    const std::pair<double, const char *> serials[] = {
        {1, "1900-01-01"},     {59, "1900-02-28"}, {61, "1900-03-01"},
        {43586, "2019-05-01"}, {0.5, "12:00:00"},  {45677.999999, "2025-01-21"},
    };
    for (const auto &[serial, text] : serials)
        EXPECT_EQ(momentFromSerial(serial, false), QLatin1String(text));
}

TEST(NumberStyle, isToldByTheFormat)
{
    const std::pair<const char16_t *, NumberStyle> formats[] = {
        {u"General", NumberStyle::Plain},         {u"0.00E+00", NumberStyle::Plain},
        {u"#,##0", NumberStyle::Plain},           {u"[Red]0.0", NumberStyle::Plain},
        {u"0\"年\"", NumberStyle::Plain},         {u"\"days\"0", NumberStyle::Plain},
        {u"_-* #,##0_-", NumberStyle::Plain},     {u"[$¥-411]#,##0", NumberStyle::Plain},
        {u"yyyy\\-mm\\-dd", NumberStyle::Moment}, {u"yyyy/m/d;@", NumberStyle::Moment},
        {u"[$-411]ge.m.d", NumberStyle::Moment},  {u"m\"月\"d\"日\"", NumberStyle::Moment},
        {u"[h]:mm", NumberStyle::Moment},         {u"h:mm AM/PM", NumberStyle::Moment},
        {u"00000", NumberStyle::Padded},          {u"0", NumberStyle::Plain},
    };
    for (const auto &[format, style] : formats)
        EXPECT_EQ(numberStyleOf(QString::fromUtf16(format)), style) << qPrintable(QString::fromUtf16(format));
}

TEST(ReadXlsx, keepsTheZeroesOfNumbersLike00012)
{
    Workbook book;
    book.styles = "<numFmts><numFmt numFmtId='170' formatCode='00000'/></numFmts><cellXfs><xf "
                  "numFmtId='170'/></cellXfs>";
    book.sheet = "<row r='1'><c r='A1' s='0'><v>12</v></c></row>";
    EXPECT_EQ(cellOf(book), QStringLiteral("00012"));
}

TEST(ReadXlsx, takesTheFirstVisibleSheetWithContent)
{
    Workbook book;
    book.sheets
        = "<sheet name='隠し' sheetId='1' state='hidden' r:id='r1'/><sheet name='表' sheetId='2' r:id='r2'/>";
    book.sheet = "<row r='1'><c r='A1'><v>1</v></c></row>";
    book.secondSheet = "<row r='1'><c r='A1'><v>2</v></c></row>";
    EXPECT_EQ(cellOf(book), QStringLiteral("2"));
    EXPECT_EQ(readGrid(packed(book)).source, QStringLiteral("Excel: 表"));
    book.secondSheet.clear();
    EXPECT_FALSE(refusalOf([&] { rowsOf(book); }).isEmpty());
}

TEST(ReadXlsx, refusesWhatIsTooLarge)
{
    const auto refused = [](const QByteArray &rows) { return !refusalOf([&] { rowsOf({rows}); }).isEmpty(); };
    EXPECT_TRUE(refused("<row r='200001'><c r='A200001'><v>1</v></c></row>"));
    EXPECT_FALSE(refused("<row r='200000'><c r='A200000'><v>1</v></c></row>"));
    EXPECT_TRUE(refused("<row r='1'><c r='SS1'><v>1</v></c></row>"));
    EXPECT_FALSE(refused("<row r='1'><c r='SR1'><v>1</v></c></row>"));
    EXPECT_FALSE(
        refused("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row><row r='1048576' ht='9'/>"));
    const QByteArray bomb
        = "<row r='1'><c r='A1' t='inlineStr'><is><t>" + QByteArray(8 << 20, 'x') + "</t></is></c></row>";
    EXPECT_TRUE(refused(bomb));
}

TEST(ReadXlsx, refusesDamage)
{
    const auto refused = [](const QByteArray &rows) { return !refusalOf([&] { rowsOf({rows}); }).isEmpty(); };
    EXPECT_TRUE(refused("<row r='1'><c r='A1' t='s'><v>7</v></c></row>"));
    EXPECT_TRUE(refused("<row r='1'><c r='A1'><v>1</v></row>"));
    EXPECT_TRUE(refused("<row r='0'><c r='A0'><v>1</v></c></row>"));
    EXPECT_TRUE(refused("<row r='1'><c r='7'><v>1</v></c></row>"));
    EXPECT_FALSE(refusalOf([] { readGrid(packZip({{QStringLiteral("content.xml"), "<x/>"}})); }).isEmpty());
}

TEST(ReadXlsx, everyCutAndFlippedByteIsRefusedOrHarmless)
{
    const QByteArray whole = sampleBytes("asset_ledger.xlsx");
    ASSERT_FALSE(whole.isEmpty());
    const QList<QStringList> rows = readGrid(whole).rows;
    for (qsizetype size = 4; size < whole.size(); size += 211)
        EXPECT_FALSE(refusalOf([&] { readGrid(whole.left(size)); }).isEmpty()) << size;
    for (qsizetype at = 4; at < whole.size(); at += 97) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x20);
        QList<QStringList> read;
        const QString refusal = refusalOf([&] { read = readGrid(flipped).rows; });
        EXPECT_TRUE(!refusal.isEmpty() || read == rows) << at;
    }
}

TEST(GridToXlsx, makesAWorkbookOfWholeParts)
{
    const Grid grid {
        {},
        {{QStringLiteral("名称"), QStringLiteral("数量")}, {QStringLiteral("端末"), QStringLiteral("3")}}};
    const QByteArray bytes = gridToXlsx(grid, QStringLiteral("情報資産"));
    const ZipReader zip(bytes);
    const QByteArray sheet = zip.part(QStringLiteral("xl/worksheets/sheet1.xml")).value_or(QByteArray());
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
    EXPECT_TRUE(sheet.contains("<v>3</v>"));
    EXPECT_TRUE(zip.part(QStringLiteral("[Content_Types].xml")));
    EXPECT_EQ(readGrid(bytes).source, QStringLiteral("Excel: 情報資産"));
    EXPECT_EQ(bytes, gridToXlsx(grid, QStringLiteral("情報資産"))) << "the same table gives the same bytes";
}

TEST(GridToXlsx, refusesWhatExcelWouldCutOff)
{
    const Grid grid {{}, {{QStringLiteral("a")}, {QString(), QString(32'768, u'x')}}};
    EXPECT_TRUE(refusalOf([&] { gridToXlsx(grid, {}); }).contains(QStringLiteral("row 2, column B")));
    EXPECT_TRUE(refusalOf([&] { gridToXlsx({{}, {{QString(32'767, u'x')}}}, {}); }).isEmpty());
}
