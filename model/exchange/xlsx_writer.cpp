// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/grid.h"
#include "model/exchange/xlsx_text.h"
#include "model/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

// Written by hand because the usual library keeps the parts of a workbook in temporary files.
namespace mamori {

namespace {

constexpr qsizetype maxCellLength = 32'767; ///< what Excel holds in a cell

enum CellFormat { Normal, Heading, Day, Wrapped };

constexpr QLatin1String contentTypes(
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType=)"
    R"("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType=)"
    R"("application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType=)"
    R"("application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)");

constexpr QLatin1String packageRelations(
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Target="xl/workbook.xml" Type=)"
    R"("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>)");

constexpr QLatin1String workbookRelations(
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=)"
    R"("http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>)"
    R"(<Relationship Id="rId2" Target="styles.xml" Type=)"
    R"("http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>)");

// The order of cellXfs is that of CellFormat.
constexpr QLatin1String
    styles(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
           R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>)"
           R"(<fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font>)"
           R"(<font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts>)"
           R"(<fills count="2"><fill><patternFill patternType="none"/></fill>)"
           R"(<fill><patternFill patternType="gray125"/></fill></fills>)"
           R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
           R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
           R"(<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
           R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
           R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
           R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">)"
           R"(<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>)");

const QString mainNamespace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");

// Excel refuses to open a workbook whose sheet has any other name.
QString allowedSheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
    name = name.replace(forbidden, QStringLiteral(" ")).left(31).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

void attribute(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    xml.writeAttribute(QLatin1String(name), value);
}

void begin(QXmlStreamWriter &xml, const char *name)
{
    xml.writeStartElement(QLatin1String(name));
}

QByteArray workbook(const QString &sheetName)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    begin(xml, "workbook");
    xml.writeDefaultNamespace(mainNamespace);
    const QString relations
        = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.writeNamespace(relations, QStringLiteral("r"));
    begin(xml, "sheets");
    begin(xml, "sheet");
    attribute(xml, "name", allowedSheetName(sheetName));
    attribute(xml, "sheetId", QStringLiteral("1"));
    xml.writeAttribute(relations, QStringLiteral("id"), QStringLiteral("rId1"));
    xml.writeEndDocument();
    return bytes;
}

void writeTextCell(QXmlStreamWriter &xml, const QString &text)
{
    attribute(xml, "t", QStringLiteral("inlineStr"));
    begin(xml, "is");
    begin(xml, "t");
    attribute(xml, "xml:space", QStringLiteral("preserve"));
    xml.writeCharacters(escapeForXlsx(text));
    xml.writeEndElement();
    xml.writeEndElement();
}

// Numbers and days that come back as the very same text become real ones, to be added up and sorted.
void writeCell(QXmlStreamWriter &xml, const QString &text, CellFormat format)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(u"0|-?[1-9][0-9]{0,14}"));
    static const QRegularExpression day(
        QRegularExpression::anchoredPattern(u"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}"));
    if (format == Normal && number.match(text).hasMatch()) {
        xml.writeTextElement(QLatin1String("v"), text);
        return;
    }
    const QDate date
        = format == Normal && day.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (date.isValid() && date >= QDate(1900, 3, 1)) {
        attribute(xml, "s", QString::number(Day));
        xml.writeTextElement(QLatin1String("v"), QString::number(QDate(1899, 12, 30).daysTo(date)));
        return;
    }
    const CellFormat shown = format == Normal && text.contains(u'\n') ? Wrapped : format;
    attribute(xml, "s", QString::number(shown));
    writeTextCell(xml, text);
}

void writeRow(QXmlStreamWriter &xml, const QStringList &row, qsizetype index)
{
    begin(xml, "row");
    attribute(xml, "r", QString::number(index + 1));
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString &text = row.at(column);
        if (text.isEmpty())
            continue;
        if (text.size() > maxCellLength)
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate(
                            "Exchange",
                            "The text in row %1, column %2 is longer than a cell of a workbook may "
                            "be. Export as CSV or JSON instead.")
                            .arg(index + 1)
                            .arg(columnLetters(column)));
        begin(xml, "c");
        attribute(xml, "r", columnLetters(column) + QString::number(index + 1));
        writeCell(xml, text, index == 0 ? Heading : Normal);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeColumnWidths(QXmlStreamWriter &xml, const Grid &grid, qsizetype columns)
{
    begin(xml, "cols");
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype width = 8;
        for (const QStringList &row : grid.rows)
            width
                = std::max(width, std::min<qsizetype>(40, 2 * row.value(column).section(u'\n', 0, 0).size()));
        begin(xml, "col");
        attribute(xml, "min", QString::number(column + 1));
        attribute(xml, "max", QString::number(column + 1));
        attribute(xml, "width", QString::number(width + 2));
        attribute(xml, "customWidth", QStringLiteral("1"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFrozenHeading(QXmlStreamWriter &xml)
{
    begin(xml, "sheetViews");
    begin(xml, "sheetView");
    attribute(xml, "workbookViewId", QStringLiteral("0"));
    begin(xml, "pane");
    attribute(xml, "ySplit", QStringLiteral("1"));
    attribute(xml, "topLeftCell", QStringLiteral("A2"));
    attribute(xml, "activePane", QStringLiteral("bottomLeft"));
    attribute(xml, "state", QStringLiteral("frozen"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Stops nobody from typing: a refused cell is told when the sheet is read.
void writeChoices(QXmlStreamWriter &xml, const QList<GridChoices> &choices, qsizetype rows)
{
    if (choices.isEmpty() || rows < 2)
        return;
    begin(xml, "dataValidations");
    attribute(xml, "count", QString::number(choices.size()));
    for (const GridChoices &choice : choices) {
        const QString letters = columnLetters(choice.column);
        begin(xml, "dataValidation");
        attribute(xml, "type", QStringLiteral("list"));
        attribute(xml, "allowBlank", QStringLiteral("1"));
        attribute(xml, "sqref", QStringLiteral("%12:%1%2").arg(letters).arg(rows));
        xml.writeTextElement(QLatin1String("formula1"), u'"' + choice.words.join(u',') + u'"');
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray worksheet(const Grid &grid, const QList<GridChoices> &choices)
{
    qsizetype columns = 1;
    for (const QStringList &row : grid.rows)
        columns = std::max(columns, row.size());
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    begin(xml, "worksheet");
    xml.writeDefaultNamespace(mainNamespace);
    writeFrozenHeading(xml);
    writeColumnWidths(xml, grid, columns);
    begin(xml, "sheetData");
    for (qsizetype row = 0; row < grid.rows.size(); ++row)
        writeRow(xml, grid.rows.at(row), row);
    xml.writeEndElement();
    begin(xml, "autoFilter");
    attribute(xml, "ref",
              QStringLiteral("A1:%1%2")
                  .arg(columnLetters(columns - 1))
                  .arg(std::max<qsizetype>(1, grid.rows.size())));
    xml.writeEndElement();
    writeChoices(xml, choices, grid.rows.size());
    xml.writeEndDocument();
    return bytes;
}

QByteArray bytesOf(QLatin1String text)
{
    return {text.data(), text.size()};
}

} // namespace

QByteArray gridToXlsx(const Grid &grid, const QString &sheetName)
{
    return gridToXlsx(grid, sheetName, QList<GridChoices> {});
}

QByteArray gridToXlsx(const Grid &grid, const QString &sheetName, const QList<GridChoices> &choices)
{
    return packZip({
        {QStringLiteral("[Content_Types].xml"), bytesOf(contentTypes)},
        {QStringLiteral("_rels/.rels"), bytesOf(packageRelations)},
        {QStringLiteral("xl/workbook.xml"), workbook(sheetName)},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), bytesOf(workbookRelations)},
        {QStringLiteral("xl/styles.xml"), bytesOf(styles)},
        {QStringLiteral("xl/worksheets/sheet1.xml"), worksheet(grid, choices)},
    });
}

} // namespace mamori
