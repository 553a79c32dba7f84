// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/japanese_encoding.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace mamori {

namespace {

std::optional<QString> decodeStrictly(const char *encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional<QString>(text);
}

// The converters of the older encodings turn a bad byte into U+001A without telling.
std::optional<QString> decodeLegacy(const char *encoding, const QByteArray &bytes)
{
    auto text = decodeStrictly(encoding, bytes);
    if (!text || text->contains(QChar(0x1A)) || text->contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

qsizetype halfWidthKana(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar c) { return c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F; });
}

// EUC-JP read as CP932 is mostly half-width katakana, which nobody writes whole tables in.
bool isRatherEuc(const QString &asCp932, const QString &asEuc)
{
    const qsizetype kana = halfWidthKana(asCp932);
    return kana > 2 * halfWidthKana(asEuc) + 8 && kana * 3 > asCp932.size();
}

// Latin characters and line ends have their zero byte second in little endian.
const char *utf16Order(const QByteArray &bytes)
{
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 4096); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? first : second);
    }
    return second > first ? "UTF-16LE" : "UTF-16BE";
}

DecodedText orRefuse(const std::optional<QString> &text, const char *encoding)
{
    if (!text)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Exchange",
                                                "The file begins like %1 text but holds bytes that are none.")
                        .arg(QLatin1String(encoding)));
    return {*text, QLatin1String(encoding)};
}

DecodedText decodeByContent(const QByteArray &bytes)
{
    if (const auto text = decodeStrictly("UTF-8", bytes))
        return {*text, QStringLiteral("UTF-8")};
    const auto cp932 = decodeLegacy("windows-31j", bytes);
    const auto euc = decodeLegacy("EUC-JP", bytes);
    if (cp932 && euc && isRatherEuc(*cp932, *euc))
        return {*euc, QStringLiteral("EUC-JP")};
    if (cp932)
        return {*cp932, QStringLiteral("CP932")};
    if (euc)
        return {*euc, QStringLiteral("EUC-JP")};
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Exchange",
                                    "The character encoding of the file cannot be told; it may be damaged. "
                                    "Save it again as \"CSV UTF-8\"."));
}

} // namespace

DecodedText decodeJapanese(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return orRefuse(decodeStrictly("UTF-8", bytes.mid(3)), "UTF-8");
    if (bytes.startsWith("\xFF\xFE"))
        return orRefuse(decodeStrictly("UTF-16LE", bytes.mid(2)), "UTF-16LE");
    if (bytes.startsWith("\xFE\xFF"))
        return orRefuse(decodeStrictly("UTF-16BE", bytes.mid(2)), "UTF-16BE");
    if (bytes.contains('\0')) {
        const char *order = utf16Order(bytes);
        const auto text = decodeStrictly(order, bytes);
        // Nearly any bytes are UTF-16; those of a program or a picture have zeros that no text has.
        return orRefuse(text && text->contains(QChar::Null) ? std::nullopt : text, order);
    }
    if (bytes.contains("\x1B$") || bytes.contains("\x1B("))
        return orRefuse(decodeLegacy("ISO-2022-JP", bytes), "ISO-2022-JP");
    return decodeByContent(bytes);
}

} // namespace mamori
