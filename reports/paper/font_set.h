// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/embedded_font.h"
#include "reports/paper/font_file.h"

#include <unordered_map>

namespace mamori {

enum class Face {
    Mincho, ///< text
    Gothic, ///< headings
};

struct TextStyle {
    Face face = Face::Mincho;
    double points = 8;
    double em() const { return points * 25.4 / 72; } ///< in millimetres
};

/// The fonts of one paper. A character that the wanted face lacks is taken from the font for names, then from
/// the other face.
class FontSet final
{
public:
    explicit FontSet(const FontFiles &files = findFontFiles());

    /// Where a character is found.
    struct Glyph {
        int font = 0;
        unsigned cid = 0;
        double advance = 0; ///< in em
    };
    /// `character` with its variation selector or marks; a selector that no font knows shows the plain
    /// character, as Unicode has it. Throws Error(Refused) that names a character without any glyph.
    Glyph glyph(Face face, std::u32string_view character);
    /// In millimetres. Throws like glyph().
    double width(const TextStyle &style, std::u32string_view text);

    static constexpr int count = 3;
    /// Null when the font was never needed.
    const EmbeddedFont *font(int index) const { return m_fonts[index].get(); }

private:
    EmbeddedFont *load(int index);
    Glyph search(Face face, std::u32string_view character);

    QString m_paths[count];
    std::unique_ptr<EmbeddedFont> m_fonts[count];
    std::unordered_map<char32_t, Glyph> m_single[2]; ///< by face: what search() found before
};

} // namespace mamori
