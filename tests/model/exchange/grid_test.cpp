// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/grid.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

const QString table = QStringLiteral("番号,名称\r\n1,住民異動届（紙）①㈱髙﨑～－\r\n");

QList<QStringList> rowsOf(const char *csv)
{
    return readGrid(QByteArray(csv)).rows;
}

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList list;
    for (const char *cell : cells)
        list << QString::fromUtf8(cell);
    return list;
}

} // namespace

TEST(ReadGrid, tellsEncodingsApart)
{
    const QString simple = QStringLiteral("番号,名称\r\n1,住民異動届の綴り\r\n");
    struct {
        QByteArray bytes;
        const char *source;
        QString text;
    } const cases[] = {
        {table.toUtf8(), "UTF-8", table},
        {"\xEF\xBB\xBF" + table.toUtf8(), "UTF-8", table},
        {encoded("windows-31j", table), "CP932", table},
        {"\xFF\xFE" + encoded("UTF-16LE", table), "UTF-16LE", table},
        {"\xFE\xFF" + encoded("UTF-16BE", table), "UTF-16BE", table},
        {encoded("UTF-16LE", table), "UTF-16LE", table},
        {encoded("UTF-16BE", table), "UTF-16BE", table},
        {encoded("ISO-2022-JP", simple), "ISO-2022-JP", simple},
        {encoded("EUC-JP", simple.repeated(5)), "EUC-JP", simple.repeated(5)},
    };
    for (const auto &each : cases) {
        const Grid grid = readGrid(each.bytes);
        EXPECT_EQ(grid.source, QLatin1String(each.source));
        ASSERT_GE(grid.rows.size(), 2) << each.source;
        EXPECT_EQ(grid.rows.at(1), each.text.split(QStringLiteral("\r\n")).at(1).split(u',')) << each.source;
    }
}

TEST(ReadGrid, refusesBytesOfNoEncoding)
{
    const QByteArray mixed = encoded("windows-31j", table) + table.toUtf8() + "\xFF\x80";
    EXPECT_FALSE(refusalOf([&] { readGrid(mixed); }).isEmpty());
    EXPECT_FALSE(refusalOf([] { readGrid("\xEF\xBB\xBF\x93\xFA"); }).isEmpty());
}

TEST(ReadGrid, refusesOtherFilesAndSaysWhatToDo)
{
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0');
    EXPECT_TRUE(refusalOf([&] { readGrid(old); }).contains(QStringLiteral(".xlsx")));
    const QByteArray locked = old + encoded("UTF-16LE", QStringLiteral("EncryptedPackage"));
    EXPECT_TRUE(refusalOf([&] { readGrid(locked); }).contains(QStringLiteral("password")));
    EXPECT_FALSE(refusalOf([] { readGrid("<html><table></table></html>"); }).isEmpty());
    EXPECT_FALSE(refusalOf([] { readGrid("%PDF-1.7\n"); }).isEmpty());
    EXPECT_FALSE(refusalOf([] { readGrid("PK\x03\x04 and no archive"); }).isEmpty());
    EXPECT_FALSE(refusalOf([] { readGrid(sampleBytes("asset_ledger.xlsx").left(6000)); }).isEmpty());
}

TEST(ReadGrid, refusesPicturesAndOtherBinaries)
{
    const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\0", 30);
    const QByteArray jpeg("\xFF\xD8\xFF\xE0\x01\x10JFIF", 10);
    const QByteArray gif("GIF89a\x01\x01\x01\x01", 10);
    const QByteArray unknown("\x12\x34\0\0\x56\x78\0\0", 8);
    for (const QByteArray &bytes : {png, png.left(8), jpeg, gif, unknown})
        EXPECT_FALSE(refusalOf([&] { readGrid(bytes); }).isEmpty()) << bytes.toHex().constData();
}

TEST(ReadGrid, followsRfc4180)
{
    EXPECT_EQ(rowsOf(""), QList<QStringList>());
    EXPECT_EQ(rowsOf("a,b"), QList<QStringList>({row({"a", "b"})}));
    EXPECT_EQ(rowsOf("a,b\r\n"), QList<QStringList>({row({"a", "b"})}));
    EXPECT_EQ(rowsOf("a,\n,b\n"), QList<QStringList>({row({"a", ""}), row({"", "b"})}));
    EXPECT_EQ(rowsOf("\"a,1\",\"b\"\"c\"\r\"x\ny\",\n"),
              QList<QStringList>({row({"a,1", "b\"c"}), row({"x\ny", ""})}));
    EXPECT_EQ(rowsOf("\"\",x\n"), QList<QStringList>({row({"", "x"})}));
    EXPECT_EQ(rowsOf("5\"disk,\"q\"rest\n"), QList<QStringList>({row({"5\"disk", "qrest"})}));
    EXPECT_EQ(rowsOf("a;b;1,5\n"), QList<QStringList>({row({"a", "b", "1,5"})}));
    EXPECT_EQ(rowsOf("a\tb,c\n"), QList<QStringList>({row({"a", "b,c"})}));
}

TEST(ReadGrid, keepsRowNumbersAcrossBlankLinesAndLongCells)
{
    const QList<QStringList> rows = rowsOf("a,b\n\n\"1\n2\n3\",x\n\nend,\n\n\n");
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows.at(1).isEmpty());
    EXPECT_EQ(rows.at(2), row({"1\n2\n3", "x"}));
    EXPECT_EQ(rows.at(4), row({"end", ""}));
}

TEST(ReadGrid, namesTheLineOfAnOpenQuotation)
{
    const QString text = refusalOf([] { readGrid("a,b\n\"x\ny\",2\n3,\"cut off\n4,5\n"); });
    EXPECT_TRUE(text.contains(QStringLiteral("line 4"))) << qPrintable(text);
}

TEST(ReadGrid, refusesMoreThanASheetHas)
{
    EXPECT_FALSE(refusalOf([] { readGrid(QByteArray("x\n").repeated(200'001)); }).isEmpty());
    EXPECT_EQ(readGrid(QByteArray("x\n").repeated(200'000)).rows.size(), 200'000);
    EXPECT_FALSE(refusalOf([] { readGrid(QByteArray(512, ',')); }).isEmpty());
}

TEST(GridFromClipboard, readsWhatExcelCopies)
{
    const Grid grid
        = gridFromClipboard(QStringLiteral("番号\t場所\r\n1\t\"書庫1\n棚\"\"A\"\"\"\r\n2\t窓口,奥\r\n"));
    EXPECT_EQ(
        grid.rows,
        QList<QStringList>({row({"番号", "場所"}), row({"1", "書庫1\n棚\"A\""}), row({"2", "窓口,奥"})}));
}

TEST(GridToCsv, guardsAgainstFormulas)
{
    const auto written = [](const char *cell) {
        const QByteArray csv = gridToCsv({{}, {{QString::fromUtf8(cell)}}});
        EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
        EXPECT_TRUE(csv.endsWith("\r\n"));
        return csv.mid(3).chopped(2);
    };
    const std::pair<const char *, const char *> cells[] = {
        {"=1+1", "'=1+1"},
        {"+81", "+81"},
        {"-5", "-5"},
        {"-5.25", "-5.25"},
        {"-", "-"},
        {"-x", "'-x"},
        {"@cmd", "'@cmd"},
        {"＝１", "'＝１"},
        {"'=1", "''=1"},
        {"'quoted", "'quoted"},
        {"\t=1", "\"'\t=1\""},
        {"a,b", "\"a,b\""},
        {R"(a"b)", R"("a""b")"},
        {" a", "\" a\""},
        {"a ", "\"a \""},
        {"a\nb", "\"a\nb\""},
        {"-5\n=1", "\"'-5\n=1\""},
    };
    for (const auto &[cell, expected] : cells)
        EXPECT_EQ(written(cell), QByteArray(expected)) << cell;
}

TEST(Grid, naughtyTextsComeBackThroughBothFormats)
{
    QStringList texts {
        QStringLiteral("'"),
        QStringLiteral("''"),
        QStringLiteral("'=1"),
        QStringLiteral("''=1"),
        QStringLiteral("=HYPERLINK(\"x\")"),
        QStringLiteral("+1+1"),
        QStringLiteral("-1-1"),
        QStringLiteral("@x"),
        QStringLiteral("-"),
        QStringLiteral("－"),
        QStringLiteral("-5"),
        QStringLiteral("'-5"),
        QStringLiteral("+5"),
        QStringLiteral("\""),
        QStringLiteral("\"\""),
        QStringLiteral("a\"b"),
        QStringLiteral(","),
        QStringLiteral(";"),
        QStringLiteral("\t"),
        QStringLiteral("\t=1"),
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\r"),
        QStringLiteral("a\nb\n"),
        QStringLiteral(" a "),
        QStringLiteral("　全角　"),
        QStringLiteral("0012"),
        QStringLiteral("12"),
        QStringLiteral("12\n"),
        QStringLiteral("1e5"),
        QStringLiteral("1.0"),
        QStringLiteral("-0"),
        QStringLiteral("12345678901234567890"),
        QStringLiteral("2024-04-01"),
        QStringLiteral("2024-02-30"),
        QStringLiteral("1899-12-31"),
        QStringLiteral("TRUE"),
        QStringLiteral("#N/A"),
        QStringLiteral("NULL"),
        QStringLiteral("<b>&amp;</b>"),
        QStringLiteral("]]>"),
        QStringLiteral("_x000D_"),
        QStringLiteral("_x_x0041__"),
        QStringLiteral("𠮷髙﨑①㈱"),
        QStringLiteral("葛󠄀"),
        QStringLiteral("〜～－−―—‖∥￥¥"),
        QStringLiteral("ｱｶﾞ"),
        QStringLiteral("か゚"),
        QStringLiteral("👨‍👩‍👧"),
        QString(QChar(0x1A)),
        QString(QChar(1)),
        QString(QChar(0)),
        QString(QChar(0xFFFD)),
        QString(QChar(0xFFFE)),
        QString(QChar(0xFEFF)),
        QString(QChar(0x2028)),
        QStringLiteral("長").repeated(10'000),
    };
    Grid grid {QStringLiteral("x"), {{QStringLiteral("heading"), QStringLiteral("other")}}};
    for (const QString &text : texts)
        grid.rows << QStringList {text, QStringLiteral("end")};
    const QByteArray csv = gridToCsv(grid);
    const QByteArray xlsx = gridToXlsx(grid, QStringLiteral("a/b:[c]"));
    for (const QByteArray &bytes : {csv, xlsx}) {
        const Grid back = readGrid(bytes);
        ASSERT_EQ(back.rows.size(), grid.rows.size());
        for (qsizetype i = 0; i < grid.rows.size(); ++i)
            EXPECT_EQ(back.rows.at(i), grid.rows.at(i)) << qPrintable(back.source) << " row " << i;
    }
}
