// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/grid.h"

#include "model/exchange/delimited_text.h"
#include "model/exchange/japanese_encoding.h"
#include "model/exchange/xlsx_reader.h"

#include <QCoreApplication>

namespace mamori {

namespace {

[[noreturn]] void refuseCompoundFile(const QByteArray &bytes)
{
    // An encrypted workbook has this stream in the directory of its compound file, in UTF-16.
    static const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    throw Error(
        ErrorCode::Refused,
        bytes.contains(name)
            ? QCoreApplication::translate("Exchange",
                                          "The workbook is protected by a password. Open it in Excel, "
                                          "take the password away and save it as .xlsx.")
            : QCoreApplication::translate("Exchange",
                                          "This is a workbook of the old format (.xls). Open it in Excel "
                                          "and save it as .xlsx."));
}

/// Pictures: what a person takes by mistake when the scan of a list lies beside it.
bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF")
        || bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
}

[[noreturn]] void refuseNoTable()
{
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Exchange",
                                            "This is no table. Save it in Excel as .xlsx or \"CSV UTF-8\"."));
}

} // namespace

Grid readGrid(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        refuseCompoundFile(bytes);
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes);
    if (isPicture(bytes))
        refuseNoTable();
    const DecodedText decoded = decodeJapanese(bytes);
    const QStringView begin = QStringView(decoded.text).left(200).trimmed();
    if (begin.startsWith(u'<') || begin.startsWith(u"%PDF"))
        refuseNoTable();
    return {decoded.encoding, parseDelimited(decoded.text, separatorOf(decoded.text))};
}

Grid gridFromClipboard(const QString &text)
{
    return {QCoreApplication::translate("Exchange", "Clipboard"), parseDelimited(text, u'\t')};
}

QString columnLetters(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

} // namespace mamori
