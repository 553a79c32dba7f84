// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/search_key.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mamori {

namespace {

bool isKana(char16_t c)
{
    return c >= u'ぁ' && c <= u'ゖ';
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2500 || c == u'-';
}

// One person's name is typed both ways; longer entries first.
constexpr std::array<std::pair<QStringView, QStringView>, 14> variants {{
    {u"渡邊", u"渡辺"},
    {u"渡邉", u"渡辺"},
    {u"髙", u"高"},
    {u"﨑", u"崎"},
    {u"濵", u"浜"},
    {u"濱", u"浜"},
    {u"邊", u"辺"},
    {u"邉", u"辺"},
    {u"齋", u"斎"},
    {u"齊", u"斉"},
    {u"𠮷", u"吉"},
    {u"德", u"徳"},
    {u"栁", u"柳"},
    {u"澤", u"沢"},
}};

bool endsVariant(QChar c)
{
    return std::any_of(variants.begin(), variants.end(),
                       [c](const auto &pair) { return pair.first.back() == c; });
}

} // namespace

QString searchKey(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char16_t c = folded[i].unicode();
        if (folded[i].isSpace() || (c >= 0xFE00 && c <= 0xFE0F))
            continue;
        // Ideographic variation selectors U+E0100..U+E01EF come as DB40 DD00..DDEF.
        if (c == 0xDB40 && i + 1 < folded.size()) {
            ++i;
            continue;
        }
        if (c >= u'ァ' && c <= u'ヶ')
            c = char16_t(c - (u'ァ' - u'ぁ'));
        // A dash typed for the long mark, as in ﾌﾟﾘﾝﾀ－, is the long mark.
        if (isDash(c))
            c = !key.isEmpty() && (isKana(key.back().unicode()) || key.back() == u'ー') ? u'ー' : u'-';
        key += QChar(c);
    }
    // Almost no text holds one, and every record is folded each time it is stored.
    if (std::none_of(key.cbegin(), key.cend(), endsVariant))
        return key;
    for (const auto &[variant, common] : variants)
        key.replace(variant.toString(), common.toString());
    return key;
}

} // namespace mamori
