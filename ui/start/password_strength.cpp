// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/password_strength.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace mamori {

namespace {

int alphabetOf(const QString &text)
{
    bool lower = false, upper = false, digit = false, sign = false, wide = false;
    for (const QChar c : text) {
        if (c.unicode() > 0x7e)
            wide = true;
        else if (c.isDigit())
            digit = true;
        else if (c.isLower())
            lower = true;
        else if (c.isUpper())
            upper = true;
        else
            sign = true;
    }
    return lower * 26 + upper * 26 + digit * 10 + sign * 30 + wide * 300;
}

bool holdsCommonWord(const QString &text)
{
    for (const auto word : {u"password", u"passw0rd", u"qwerty", u"12345", u"admin", u"mamori", u"kanuma"}) {
        if (text.contains(QStringView(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Strength passwordStrength(const QString &password)
{
    if (password.isEmpty())
        return Strength::Empty;
    const QString text = password.normalized(QString::NormalizationForm_KC);
    const QSet<QChar> different(text.begin(), text.end());
    // Repeated characters add little: count each kind at most three times.
    const double length = std::min(double(text.size()), double(different.size()) * 3);
    double bits = length * std::log2(double(alphabetOf(text)));
    if (holdsCommonWord(text))
        bits /= 2;
    if (text.size() < 8 || bits < 45)
        return Strength::Weak;
    return bits < 70 ? Strength::Fair : Strength::Good;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Empty:
        return QCoreApplication::translate(
            "Strength", "Four or more words in a row are easy to remember and hard to guess.");
    case Strength::Weak:
        return QCoreApplication::translate("Strength", "Weak: easily guessed. Make it longer.");
    case Strength::Fair:
        return QCoreApplication::translate("Strength", "Fair. A few more characters make it good.");
    case Strength::Good:
        return QCoreApplication::translate("Strength", "Good: hard to guess.");
    }
    Q_UNREACHABLE();
}

} // namespace mamori
