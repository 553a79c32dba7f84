// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/font_set.h"

#include "model/error.h"
#include "reports/paper/paper_text.h"

#include <QCoreApplication>

namespace mamori {

namespace {

enum FontIndex { MinchoFont, GothicFont, NamesFont };

constexpr FontIndex chains[2][FontSet::count] = {
    {MinchoFont, NamesFont, GothicFont},
    {GothicFont, NamesFont, MinchoFont},
};

Error noGlyph(std::u32string_view character)
{
    const QString code = QStringLiteral("U+%1").arg(uint(character[0]), 4, 16, QLatin1Char('0')).toUpper();
    const QString shown = QString::fromUcs4(character.data(), static_cast<qsizetype>(character.size()));
    return Error(
        ErrorCode::Refused,
        QCoreApplication::translate(
            "Paper", "The character “%1” (%2) is in none of the fonts for papers. Write it differently.")
            .arg(shown, code));
}

} // namespace

FontSet::FontSet(const FontFiles &files)
    : m_paths {files.mincho, files.gothic, files.names}
{
}

EmbeddedFont *FontSet::load(int index)
{
    if (!m_fonts[index] && !m_paths[index].isEmpty())
        m_fonts[index] = std::make_unique<EmbeddedFont>(m_paths[index]);
    return m_fonts[index].get();
}

FontSet::Glyph FontSet::search(Face face, std::u32string_view character)
{
    const auto &chain = chains[static_cast<int>(face)];
    const auto tryAll = [&](std::u32string_view shown) -> std::optional<Glyph> {
        for (const int index : chain) {
            EmbeddedFont *font = load(index);
            if (const auto glyph = font ? font->findGlyph(shown) : std::nullopt)
                return Glyph {index, font->use(*glyph, character), font->advance(*glyph)};
        }
        return std::nullopt;
    };
    if (const auto found = tryAll(character))
        return *found;
    const auto isSelector
        = [](char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); };
    if (character.size() == 2 && isSelector(character[1])) {
        if (const auto found = tryAll(character.substr(0, 1)))
            return *found;
    }
    throw noGlyph(character);
}

FontSet::Glyph FontSet::glyph(Face face, std::u32string_view character)
{
    if (character.size() > 1)
        return search(face, character);
    auto &known = m_single[static_cast<int>(face)];
    if (const auto found = known.find(character[0]); found != known.end())
        return found->second;
    return known.emplace(character[0], search(face, character)).first->second;
}

double FontSet::width(const TextStyle &style, std::u32string_view text)
{
    double sum = 0;
    for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
        length = characterLength(text, at);
        sum += glyph(style.face, text.substr(at, length)).advance;
    }
    return sum * style.em();
}

} // namespace mamori
