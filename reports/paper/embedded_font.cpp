// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/embedded_font.h"

#include "model/error.h"
#include "reports/paper/pdf_syntax.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>

namespace mamori {

namespace {

using Blob = std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)>;
using Face = std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)>;
using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

QByteArray tableOf(hb_face_t *face, hb_tag_t tag)
{
    const Blob table(hb_face_reference_table(face, tag), hb_blob_destroy);
    return bytesOf(table.get());
}

/// The PostScript name, cleaned for use as a PDF name.
QByteArray postScriptName(hb_face_t *face)
{
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray clean;
    for (const char c : QByteArray(name)) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-')
            clean += c;
    }
    return clean.isEmpty() ? QByteArray("Font") : clean;
}

/// Six capital letters that depend on the content: two subsets of one font must not share a name.
QByteArray subsetTag(const QByteArray &sfnt, const QByteArray &toUnicode)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(sfnt);
    hash.addData(toUnicode);
    QByteArray tag;
    for (const char c : hash.result().left(6))
        tag += char('A' + static_cast<unsigned char>(c) % 26);
    return tag;
}

/// Tables that only text shaping or screens need.
constexpr hb_tag_t droppedTables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('g', 'a', 's', 'p'),
    HB_TAG('c', 'm', 'a', 'p'),
};

Error noFont(const QString &path)
{
    return Error(
        ErrorCode::Disk,
        QCoreApplication::translate("Paper", "The font file %1 cannot be read. Install it anew.").arg(path));
}

} // namespace

void EmbeddedFont::FontDeleter::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

EmbeddedFont::EmbeddedFont(const QString &path)
    : m_path(path)
{
    const Blob blob(hb_blob_create_from_file(QFile::encodeName(path).constData()), hb_blob_destroy);
    const Face face(hb_face_create(blob.get(), 0), hb_face_destroy);
    if (hb_face_get_glyph_count(face.get()) == 0)
        throw noFont(path);
    m_font.reset(hb_font_create(face.get()));
    m_unitsPerEm = hb_face_get_upem(face.get());
    m_used.push_back({0, U"\uFFFD"});
}

EmbeddedFont::~EmbeddedFont() = default;

std::optional<unsigned> EmbeddedFont::findGlyph(std::u32string_view character) const
{
    hb_codepoint_t glyph = 0;
    if (character.size() == 1) {
        return hb_font_get_nominal_glyph(m_font.get(), character[0], &glyph) && glyph
            ? std::optional<unsigned>(glyph)
            : std::nullopt;
    }
    if (character.size() == 2
        && hb_font_get_variation_glyph(m_font.get(), character[0], character[1], &glyph))
        return glyph;
    // か with a combining mark: the font may have one glyph for both, found by shaping.
    const Buffer buffer(hb_buffer_create(), hb_buffer_destroy);
    for (const char32_t c : character) {
        if (!hb_font_get_nominal_glyph(m_font.get(), c, &glyph))
            return std::nullopt;
        hb_buffer_add(buffer.get(), c, 0);
    }
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(m_font.get(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *shaped = hb_buffer_get_glyph_infos(buffer.get(), &count);
    return count == 1 && shaped->codepoint ? std::optional<unsigned>(shaped->codepoint) : std::nullopt;
}

unsigned EmbeddedFont::use(unsigned glyph, std::u32string_view text)
{
    const auto [found, isNew]
        = m_cids.try_emplace({glyph, std::u32string(text)}, static_cast<unsigned>(m_used.size()));
    if (isNew) {
        Q_ASSERT(m_used.size() < 0xFFFF);
        m_used.push_back({glyph, std::u32string(text)});
    }
    return found->second;
}

double EmbeddedFont::advance(unsigned glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph) / m_unitsPerEm;
}

QByteArray EmbeddedFont::toUnicodeMap() const
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    constexpr std::size_t mostPerBlock = 100; // a limit of the format
    for (std::size_t first = 1; first < m_used.size(); first += mostPerBlock) {
        const std::size_t end = std::min(first + mostPerBlock, m_used.size());
        map += QByteArray::number(qulonglong(end - first)) + " beginbfchar\n";
        for (std::size_t cid = first; cid < end; ++cid)
            map += '<' + pdfHex(static_cast<unsigned>(cid)) + "><" + pdfUtf16Hex(m_used[cid].text) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

EmbeddedFont::Subset EmbeddedFont::subset() const
{
    hb_face_t *face = hb_font_get_face(m_font.get());
    const SubsetInput input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    for (const Used &used : m_used)
        hb_set_add(hb_subset_input_glyph_set(input.get()), used.glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    for (const hb_tag_t tag : droppedTables)
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), tag);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face, input.get()), hb_subset_plan_destroy);
    const Face reduced(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr, hb_face_destroy);
    if (!reduced)
        throw noFont(m_path);

    Subset out;
    out.sfnt = bytesOf(Blob(hb_face_reference_blob(reduced.get()), hb_blob_destroy).get());
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    out.cidSet = QByteArray(qsizetype(m_used.size() + 7) / 8, '\0');
    for (std::size_t cid = 0; cid < m_used.size(); ++cid) {
        const unsigned glyph = hb_map_get(newGlyphs, m_used[cid].glyph);
        out.cidToGid += char(glyph >> 8);
        out.cidToGid += char(glyph & 0xFF);
        out.widths += pdfNumber(advance(m_used[cid].glyph) * 1000) + ' ';
        char &bits = out.cidSet.data()[cid / 8];
        bits = char(bits | (0x80 >> (cid % 8)));
    }
    out.toUnicode = toUnicodeMap();
    out.name = subsetTag(out.sfnt, out.toUnicode) + '+' + postScriptName(face);

    hb_font_extents_t extents;
    hb_font_get_h_extents(m_font.get(), &extents);
    const auto perMille = [this](int units) { return int(std::lround(units * 1000 / m_unitsPerEm)); };
    out.ascent = perMille(extents.ascender);
    out.descent = perMille(extents.descender);
    const QByteArray head = tableOf(face, HB_TAG('h', 'e', 'a', 'd'));
    for (qsizetype at = 36; at < 44 && head.size() >= 44; at += 2)
        out.box += QByteArray::number(perMille(qFromBigEndian<qint16>(head.constData() + at))) + ' ';
    return out;
}

} // namespace mamori
