// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_syntax.h"

#include <cmath>
#include <zlib.h>

namespace mamori {

namespace {
constexpr char hexDigits[] = "0123456789ABCDEF";

void appendHex(QByteArray &out, unsigned value)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hexDigits[value >> shift & 0xF];
}
} // namespace

QByteArray pdfNumber(double value)
{
    // Built from an integer: printf() would write the locale's decimal comma.
    const qint64 thousandths = std::llround(value * 1000);
    QByteArray digits = QByteArray::number(std::abs(thousandths / 1000));
    if (const qint64 rest = std::abs(thousandths % 1000)) {
        digits += '.';
        digits += QByteArray::number(1000 + rest).mid(1);
        while (digits.endsWith('0'))
            digits.chop(1);
    }
    return thousandths < 0 ? '-' + digits : digits;
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfHex(unsigned value)
{
    QByteArray out;
    appendHex(out, value);
    return out;
}

QByteArray pdfUtf16Hex(std::u32string_view text)
{
    QByteArray out;
    for (const char32_t c : text) {
        if (QChar::requiresSurrogates(c)) {
            appendHex(out, QChar::highSurrogate(c));
            appendHex(out, QChar::lowSurrogate(c));
        } else {
            appendHex(out, c);
        }
    }
    return out;
}

QByteArray pdfTextString(std::u32string_view text)
{
    return "<FEFF" + pdfUtf16Hex(text) + '>';
}

QByteArray pdfTextString(const QString &text)
{
    return pdfTextString(text.toStdU32String());
}

QByteArray pdfDeflated(const QByteArray &data)
{
    // Level 4: a ledger of 10,000 rows is ready in half the time, and hardly larger.
    constexpr int level = 4;
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef *>(out.data()), &size,
                                 reinterpret_cast<const Bytef *>(data.constData()),
                                 static_cast<uLong>(data.size()), level);
    Q_ASSERT(result == Z_OK);
    Q_UNUSED(result)
    out.resize(qsizetype(size));
    return out;
}

} // namespace mamori
