// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct hb_font_t;

namespace mamori {

/// One font as it goes into a PDF: only the glyphs that were used. Each use of a glyph for another text gets
/// its own CID, so that the text read back from the PDF is exact even where a font draws several characters
/// with one glyph (〜 and ～, 月 and the radical ⽉).
class EmbeddedFont final
{
public:
    /// Throws Error(Disk) when the file is no font.
    explicit EmbeddedFont(const QString &path);
    ~EmbeddedFont();
    Q_DISABLE_COPY_MOVE(EmbeddedFont)

    /// The glyph that shows this character (a base with variation selector or marks); nothing when the font
    /// cannot show all of it.
    std::optional<unsigned> findGlyph(std::u32string_view character) const;
    /// The CID under which `glyph` stands for `text`.
    unsigned use(unsigned glyph, std::u32string_view text);
    /// In em.
    double advance(unsigned glyph) const;
    bool isUsed() const { return m_used.size() > 1; }

    /// All that a PDF needs of the font, in units of 1/1000 em.
    struct Subset {
        QByteArray name; ///< PostScript name with subset tag
        QByteArray sfnt; ///< the font file with the used glyphs only
        QByteArray cidToGid; ///< two bytes a CID
        QByteArray widths; ///< of CID 0 onwards, separated by spaces
        QByteArray toUnicode; ///< the CMap
        QByteArray cidSet; ///< a bit per CID
        QByteArray box; ///< FontBBox
        int ascent = 0;
        int descent = 0;
    };
    /// Throws Error(Disk) when the font file does not survive subsetting.
    Subset subset() const;

private:
    struct Used {
        unsigned glyph;
        std::u32string text;
    };
    struct FontDeleter {
        void operator()(hb_font_t *font) const;
    };

    QByteArray toUnicodeMap() const;

    QString m_path;
    std::unique_ptr<hb_font_t, FontDeleter> m_font;
    double m_unitsPerEm = 1000;
    std::vector<Used> m_used; ///< index = CID; 0 is the missing glyph
    std::map<std::pair<unsigned, std::u32string>, unsigned> m_cids;
};

} // namespace mamori
