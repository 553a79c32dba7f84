// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/xlsx_text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace mamori {

namespace {

bool fitsXml(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return c == u'\t' || c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0xFFFE);
}

QString mark(QChar c)
{
    return QStringLiteral("_x%1_")
        .arg(c.unicode(), 4, 16, QLatin1Char('0'))
        .toUpper()
        .replace(QLatin1Char('X'), QLatin1Char('x'));
}

const QRegularExpression &markPattern()
{
    static const QRegularExpression pattern(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    return pattern;
}

} // namespace

QString escapeForXlsx(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool looksLikeMark = text[i] == u'_'
            && markPattern()
                   .match(text, i, QRegularExpression::NormalMatch,
                          QRegularExpression::AnchorAtOffsetMatchOption)
                   .hasMatch();
        if (looksLikeMark || !fitsXml(text, i))
            escaped += mark(text[i]);
        else
            escaped += text[i];
    }
    return escaped;
}

QString unescapeFromXlsx(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto matches = markPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

NumberStyle numberStyleOf(QString formatCode)
{
    // Literals, escaped and padding characters, scientific exponents and all brackets but elapsed time.
    static const QRegularExpression decoration(
        QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|E[+-]|\\[(?![hms]+\\])[^\\]]*\\]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dateLetters(QStringLiteral("[ymdhsge]"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zeroes(QStringLiteral("^00+$"));
    formatCode = formatCode.remove(decoration).section(u';', 0, 0);
    if (formatCode.contains(QLatin1String("General"), Qt::CaseInsensitive))
        return NumberStyle::Plain;
    if (formatCode.contains(zeroes))
        return NumberStyle::Padded;
    return formatCode.contains(dateLetters) ? NumberStyle::Moment : NumberStyle::Plain;
}

NumberStyle numberStyleOf(int builtInFormat)
{
    const auto within
        = [builtInFormat](int first, int last) { return builtInFormat >= first && builtInFormat <= last; };
    // 27-36 and 50-58 are the dates of East Asian editions, eras included.
    const bool moment = within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58);
    return moment ? NumberStyle::Moment : NumberStyle::Plain;
}

QString momentFromSerial(double serial, bool from1904)
{
    constexpr qint64 secondsOfDay = 86400;
    const qint64 seconds = std::llround(serial * double(secondsOfDay));
    qint64 day = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    if (day == 0 && time != QTime(0, 0))
        return time.toString(QStringLiteral("HH:mm:ss"));
    if (from1904)
        day += 1462;
    else if (day < 60)
        ++day; // the 29 February 1900 that never was
    const QDate date = QDate(1899, 12, 30).addDays(day);
    if (time == QTime(0, 0))
        return date.toString(Qt::ISODate);
    return QDateTime(date, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace mamori
