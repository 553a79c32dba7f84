// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/era.h"

#include "model/clock.h"

#include <QRegularExpression>

#include <array>

namespace mamori {

namespace {

struct Era {
    QDate first;
    QString name;
    QChar letter;
    int firstYear; ///< number of the era's year in which `first` lies
};

// A new era is one more row on top. Before 1873 Japan had another calendar.
const std::array<Era, 5> &eras()
{
    static const std::array<Era, 5> table {{
        {QDate(2019, 5, 1), QStringLiteral("令和"), u'R', 1},
        {QDate(1989, 1, 8), QStringLiteral("平成"), u'H', 1},
        {QDate(1926, 12, 25), QStringLiteral("昭和"), u'S', 1},
        {QDate(1912, 7, 30), QStringLiteral("大正"), u'T', 1},
        {QDate(1873, 1, 1), QStringLiteral("明治"), u'M', 6},
    }};
    return table;
}

int yearIn(const Era &era, QDate day)
{
    return day.year() - era.first.year() + era.firstYear;
}

QString fullWidthDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(c.unicode() - u'0' + u'０');
    }
    return text;
}

QDate dayInEra(const QString &name, const QString &yearText, int month, int day)
{
    const int year = yearText == QStringLiteral("元") ? 1 : yearText.toInt();
    if (year < 1)
        return {};
    for (std::size_t i = 0; i < eras().size(); ++i) {
        const Era &era = eras()[i];
        if (name != era.name && name != QString(era.letter))
            continue;
        const QDate result(era.first.year() + year - era.firstYear, month, day);
        const bool ended = i > 0 && result >= eras()[i - 1].first;
        return result.isValid() && result >= era.first && !ended ? result : QDate();
    }
    return {};
}

} // namespace

QString eraText(QDate day, EraStyle style)
{
    if (!day.isValid())
        return {};
    for (const Era &era : eras()) {
        if (day < era.first)
            continue;
        const int year = yearIn(era, day);
        if (style == EraStyle::Short)
            return QStringLiteral("%1%2.%3.%4").arg(era.letter).arg(year).arg(day.month()).arg(day.day());
        const QString yearText = year == 1 ? QStringLiteral("元") : QString::number(year);
        const QString text
            = QStringLiteral("%1%2年%3月%4日").arg(era.name, yearText).arg(day.month()).arg(day.day());
        return style == EraStyle::Full ? fullWidthDigits(text) : text;
    }
    return day.toString(Qt::ISODate);
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime inJapan = moment.toOffsetFromUtc(japanOffset);
    return eraText(inJapan.date()) + inJapan.time().toString(QStringLiteral(" HH:mm"));
}

QDate parseDay(const QString &text)
{
    static const QRegularExpression inEra(QStringLiteral(
        "^(令和|平成|昭和|大正|明治|[RHSTM])(元|[0-9]{1,2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?$"));
    static const QRegularExpression western(
        QStringLiteral("^([0-9]{4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?$"));
    static const QRegularExpression packed(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));

    QString folded = text.normalized(QString::NormalizationForm_KC).toUpper();
    folded.remove(u' ');
    if (const auto match = inEra.match(folded); match.hasMatch())
        return dayInEra(match.captured(1), match.captured(2), match.captured(3).toInt(),
                        match.captured(4).toInt());
    for (const QRegularExpression *pattern : {&western, &packed}) {
        if (const auto match = pattern->match(folded); match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return {};
}

} // namespace mamori
