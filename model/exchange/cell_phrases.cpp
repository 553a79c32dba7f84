// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cell_phrases.h"

#include <QRegularExpression>

namespace mamori {

namespace {

constexpr qint64 longestRetention = 200; ///< years; more is a slip of the pen

// Full-width digits, letters and signs become plain ones; stored texts keep theirs.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QString withoutSpaces(const QString &text)
{
    return plain(text).remove(u' ');
}

QRegularExpression whole(QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

qint64 numberOf(QString digits)
{
    return digits.remove(u',').toLongLong();
}

// 一式 and 三台 are the only kanji numbers that quantities are written in.
QString withLeadingDigit(const QString &text)
{
    static constexpr QStringView digits = u"一二三四五六七八九";
    const qsizetype digit = text.isEmpty() ? -1 : digits.indexOf(text.front());
    return digit < 0 ? text : QString::number(digit + 1) + text.mid(1);
}

} // namespace

std::optional<RetentionPhrase> readRetention(const QString &text, const ImportWords &words)
{
    static const QRegularExpression years = whole(u"([0-9]{1,4})(年|[ヶヵケかカ箇]年)?(間|保存|間保存)?");
    static const QRegularExpression afterEvent
        = whole(u"(.{1,30}?)(の?後|の日から|から|より|の?翌年度から)([0-9]{1,4})(年|[ヶヵケかカ箇]年)間?");
    static const QRegularExpression lessThan = whole(u"([0-9]{1,4})年未満");

    const QString phrase = withoutSpaces(text);
    if (words.isDash(phrase))
        return RetentionPhrase {};
    if (const auto key = words.choice(QStringLiteral("retention_kind"), phrase)) {
        const auto kind = static_cast<RetentionKind>(choiceIndex(retentionKinds, *key));
        return RetentionPhrase {kind, std::nullopt, {}, phrase == QStringLiteral("永年")};
    }
    RetentionPhrase result;
    if (const auto match = years.match(phrase); match.hasMatch())
        result = {RetentionKind::Years, numberOf(match.captured(1)), {}, false};
    else if (const auto less = lessThan.match(phrase); less.hasMatch())
        result = {RetentionKind::Years, numberOf(less.captured(1)), {}, true};
    else if (const auto after = afterEvent.match(phrase); after.hasMatch())
        result = {RetentionKind::AfterEvent, numberOf(after.captured(3)), after.captured(1), false};
    else
        return std::nullopt;
    return *result.years <= longestRetention ? std::optional(result) : std::nullopt;
}

std::optional<QuantityPhrase> readQuantity(const QString &text, const ImportWords &words)
{
    static const QRegularExpression exact = whole(u"([0-9][0-9,]{0,17}) ?(\\p{L}{0,6})");
    static const QRegularExpression about
        = whole(u"(?:約|およそ|おおよそ|概ね|ほぼ)? ?([0-9][0-9,]{0,17}) ?(\\p{L}{0,6}?)"
                u"(?:程度|前後|くらい|ぐらい|余り?|弱|強|以上|以下|未満)?");
    static const QRegularExpression composed = whole(u"[0-9約一][0-9,]*[\\p{L}0-9,、・+×x() /]{1,60}");
    static const QRegularExpression vague
        = whole(u"多数|不明|若干|適宜|随時|未定|未確認|少量|大量|複数|各.{1,20}");

    if (words.isDash(plain(text)))
        return QuantityPhrase {};
    const QString phrase = withLeadingDigit(plain(text));
    if (const auto match = exact.match(phrase); match.hasMatch() && !match.captured(2).contains(u'以')
        && !match.captured(2).contains(QStringLiteral("程度"))
        && !match.captured(2).contains(QStringLiteral("前後")))
        return QuantityPhrase {numberOf(match.captured(1)), match.captured(2), {}};
    if (const auto match = about.match(phrase); match.hasMatch())
        return QuantityPhrase {numberOf(match.captured(1)), match.captured(2), text};
    if (composed.match(phrase).hasMatch() || vague.match(phrase).hasMatch())
        return QuantityPhrase {std::nullopt, {}, text};
    return std::nullopt;
}

InformationPhrase readInformation(const QString &text, const ImportWords &words)
{
    static const QRegularExpression separators(QStringLiteral("[・,、/／;；\n＋+ 　]+"));
    InformationPhrase result;
    if (words.isDash(text))
        return {false, false, false, false};
    QStringList parts = {text};
    if (!words.information(text))
        parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString kind = words.information(part).value_or(QString());
        if (kind == u"mynumber") {
            result.myNumber = true;
            result.personal = true; // specific personal information is personal information too
        } else if (kind == u"personal") {
            result.personal = true;
        } else if (kind == u"corporate") {
            result.corporate = true;
        } else if (kind == u"none" && parts.size() == 1) {
            return {false, false, false, false};
        } else {
            result.doubtful = true;
        }
    }
    return result;
}

std::optional<qint64> numberInWords(const QString &text)
{
    static const QRegularExpression pattern = whole(
        u"(?:約|およそ|概ね|ほぼ)?([0-9][0-9,]{0,17})[人名件冊台年個枚部式]?(?:分|程度|前後|余り?|以上)?");
    const auto match = pattern.match(withoutSpaces(text));
    return match.hasMatch() ? std::optional(numberOf(match.captured(1))) : std::nullopt;
}

} // namespace mamori
