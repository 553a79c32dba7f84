// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsx_reader.h"

#include "model/exchange/delimited_text.h"
#include "model/exchange/xlsx_text.h"
#include "model/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace mamori {

namespace {

struct CellStyle {
    NumberStyle style = NumberStyle::Plain;
    qsizetype digits = 0; ///< of a padded number
};

struct SheetEntry {
    QString name;
    QString relation;
    bool visible = true;
};

[[noreturn]] void refuse(const QString &cause)
{
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Exchange",
                                    "The workbook is damaged or is none of Excel. Open it in Excel and "
                                    "save it again as .xlsx."),
        cause);
}

void checkXml(const QXmlStreamReader &xml, const QString &part)
{
    if (xml.hasError())
        refuse(part + QStringLiteral(": ") + xml.errorString());
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

// Strict workbooks have other namespaces than usual ones: the local name tells enough.
QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

/// The text of an element with runs; the furigana above it is another text.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// Column of a reference such as AB12, from 0; -1 when it has none.
qsizetype columnOf(const QString &reference)
{
    qsizetype column = 0;
    for (QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > maxGridColumns * 26)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString plainNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok)
        return text;
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15); // the digits a spreadsheet shows
}

class XlsxReader
{
public:
    explicit XlsxReader(const QByteArray &bytes)
        : m_zip(bytes)
    {
    }
    Grid read();

private:
    void readSharedStrings();
    void readStyles();
    void readWorkbook();
    QHash<QString, QString> relations() const;
    QList<QStringList> readSheet(const QString &part) const;
    void readRow(QXmlStreamReader &xml, QStringList &row) const;
    QString readCell(QXmlStreamReader &xml) const;
    QString cellText(const QString &type, const QString &value, int style) const;

    ZipReader m_zip;
    QStringList m_strings;
    QList<CellStyle> m_styles;
    QList<SheetEntry> m_sheets;
    bool m_from1904 = false;
};

Grid XlsxReader::read()
{
    readWorkbook();
    readSharedStrings();
    readStyles();
    const QHash<QString, QString> parts = relations();
    for (const SheetEntry &sheet : m_sheets) {
        if (!sheet.visible)
            continue;
        const QList<QStringList> rows = readSheet(parts.value(sheet.relation));
        if (!rows.isEmpty())
            return {QStringLiteral("Excel: ") + sheet.name, rows};
    }
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Exchange", "No visible sheet of the workbook has any content."));
}

void XlsxReader::readWorkbook()
{
    const QString part = QStringLiteral("xl/workbook.xml");
    const auto bytes = m_zip.part(part);
    if (!bytes)
        refuse(QStringLiteral("no workbook.xml"));
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr")
            m_from1904 = isTrue(attribute(xml, u"date1904"));
        else if (xml.name() == u"sheet") {
            const QString state = attribute(xml, u"state");
            m_sheets << SheetEntry {attribute(xml, u"name"), attribute(xml, u"id"),
                                    state.isEmpty() || state == u"visible"};
        }
    }
    checkXml(xml, part);
}

QHash<QString, QString> XlsxReader::relations() const
{
    QHash<QString, QString> parts;
    const auto bytes = m_zip.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
    QXmlStreamReader xml(bytes.value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = attribute(xml, u"Target");
        parts.insert(attribute(xml, u"Id"),
                     target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
    }
    return parts;
}

void XlsxReader::readSharedStrings()
{
    const QString part = QStringLiteral("xl/sharedStrings.xml");
    const auto bytes = m_zip.part(part);
    if (!bytes)
        return;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            m_strings << unescapeFromXlsx(richText(xml));
    }
    checkXml(xml, part);
}

void XlsxReader::readStyles()
{
    const auto bytes = m_zip.part(QStringLiteral("xl/styles.xml"));
    if (!bytes)
        return;
    QHash<int, QString> formats;
    bool ofCells = false;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs") {
            ofCells = xml.isStartElement();
        } else if (xml.isStartElement() && xml.name() == u"numFmt") {
            formats.insert(attribute(xml, u"numFmtId").toInt(), attribute(xml, u"formatCode"));
        } else if (xml.isStartElement() && ofCells && xml.name() == u"xf") {
            const int id = attribute(xml, u"numFmtId").toInt();
            const QString code = formats.value(id);
            m_styles << (code.isEmpty() ? CellStyle {numberStyleOf(id), 0}
                                        : CellStyle {numberStyleOf(code), code.count(u'0')});
        }
    }
}

QList<QStringList> XlsxReader::readSheet(const QString &part) const
{
    QList<QStringList> rows;
    const auto bytes = m_zip.part(part);
    if (!bytes)
        return rows;
    qsizetype at = -1;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row")
            continue;
        const QString number = attribute(xml, u"r");
        at = number.isEmpty() ? at + 1 : number.toLongLong() - 1;
        if (at < 0)
            refuse(QStringLiteral("a row without number"));
        QStringList row;
        readRow(xml, row);
        // Formatted rows far below the table hold nothing.
        if (row.isEmpty())
            continue;
        checkGridSize(at + 1, row.size());
        rows.resize(std::max(rows.size(), at + 1));
        rows[at] = row;
    }
    checkXml(xml, part);
    return rows;
}

void XlsxReader::readRow(QXmlStreamReader &xml, QStringList &row) const
{
    qsizetype column = -1;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const QString reference = attribute(xml, u"r");
        column = reference.isEmpty() ? column + 1 : columnOf(reference);
        const QString text = readCell(xml);
        if (text.isEmpty())
            continue;
        if (column < 0)
            refuse(QStringLiteral("a cell without column"));
        checkGridSize(1, column + 1);
        while (row.size() <= column)
            row << QString();
        row[column] = text;
    }
}

QString XlsxReader::readCell(QXmlStreamReader &xml) const
{
    const QString type = attribute(xml, u"t");
    const int style = attribute(xml, u"s").toInt();
    QString value;
    QString inlineText;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"is")
            inlineText = unescapeFromXlsx(richText(xml));
        else
            xml.skipCurrentElement();
    }
    if (type == u"inlineStr")
        return inlineText;
    return value.isEmpty() ? QString() : cellText(type, value, style);
}

QString XlsxReader::cellText(const QString &type, const QString &value, int style) const
{
    if (type == u"s") {
        bool ok = false;
        const qsizetype index = value.toLongLong(&ok);
        if (!ok || index < 0 || index >= m_strings.size())
            refuse(QStringLiteral("no shared string ") + value);
        return m_strings.at(index);
    }
    if (type == u"str")
        return unescapeFromXlsx(value);
    if (type == u"b")
        return isTrue(value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == u"e" || type == u"d")
        return value;
    const CellStyle format = m_styles.value(style);
    bool ok = false;
    const double number = value.toDouble(&ok);
    switch (format.style) {
    case NumberStyle::Moment:
        // Excel itself shows only ##### outside these days.
        if (ok && number >= 0 && number < 2958466)
            return momentFromSerial(number, m_from1904);
        break;
    case NumberStyle::Padded:
        return plainNumber(value).rightJustified(format.digits, u'0');
    case NumberStyle::Plain:
        break;
    }
    return plainNumber(value);
}

} // namespace

Grid readXlsx(const QByteArray &bytes)
{
    return XlsxReader(bytes).read();
}

} // namespace mamori
