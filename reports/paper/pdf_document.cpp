// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_document.h"

#include "reports/paper/paper_text.h"
#include "reports/paper/pdf_syntax.h"

#include <QColorSpace>

namespace mamori {

namespace {
QByteArray scaled(double millimetres)
{
    return pdfNumber(millimetres * pointsPerMillimetre);
}
} // namespace

PdfDocument::PdfDocument(PdfInformation information, PdfProfile profile)
    : m_information(std::move(information))
    , m_profile(profile)
{
}

void PdfDocument::addPage(QSizeF size)
{
    if (!m_pages.empty())
        mark(Marking::None);
    m_pages.push_back({size, {}});
}

QByteArray PdfDocument::point(QPointF p) const
{
    return scaled(p.x()) + ' ' + scaled(pageSize().height() - p.y()) + ' ';
}

QByteArray PdfDocument::box(const QRectF &r) const
{
    return point(r.bottomLeft()) + scaled(r.width()) + ' ' + scaled(r.height()) + " re ";
}

void PdfDocument::mark(Marking marking)
{
    if (m_marking == marking)
        return;
    if (m_marking != Marking::None)
        content() += "EMC\n";
    m_marking = marking;
    switch (marking) {
    case Marking::None:
        break;
    case Marking::Content:
        content() += '/';
        content() += m_structure.openType();
        content() += "<</MCID ";
        content() += QByteArray::number(m_structure.addContent(m_pages.size() - 1));
        content() += ">>BDC\n";
        break;
    case Marking::Rules:
        content() += "/Artifact<</Type/Layout>>BDC\n";
        break;
    case Marking::Furniture:
        content() += "/Artifact<</Type/Pagination>>BDC\n";
        break;
    }
}

void PdfDocument::markText()
{
    if (!isTagged())
        return;
    Q_ASSERT(m_isFurniture || m_structure.isOpen());
    mark(m_isFurniture ? Marking::Furniture : Marking::Content);
}

void PdfDocument::markRules()
{
    if (isTagged())
        mark(m_isFurniture ? Marking::Furniture : Marking::Rules);
}

void PdfDocument::line(QPointF from, QPointF to, double thickness)
{
    markRules();
    content() += scaled(thickness) + " w " + point(from) + "m " + point(to) + "l S\n";
}

void PdfDocument::rectangle(const QRectF &r, double thickness)
{
    markRules();
    content() += scaled(thickness) + " w " + box(r) + "S\n";
}

void PdfDocument::fill(const QList<QRectF> &boxes, double grey)
{
    if (boxes.isEmpty())
        return;
    markRules();
    content() += "q " + pdfNumber(grey) + " g ";
    for (const QRectF &r : boxes)
        content() += box(r);
    content() += "f Q\n";
}

void PdfDocument::checkBox(QPointF topLeft, double side, Check check)
{
    const bool isTicked = check == Check::Ticked;
    const auto at = [&](double x, double y) { return point(topLeft + QPointF(x * side, y * side)); };
    markText();
    content() += "/Span<</ActualText" + pdfTextString(isTicked ? U"☑" : U"☐") + ">>BDC\n";
    content() += scaled(side * 0.06) + " w " + box(QRectF(topLeft, QSizeF(side, side))) + "S\n";
    if (isTicked)
        content() += scaled(side * 0.12) + " w " + at(0.2, 0.5) + "m " + at(0.42, 0.75) + "l "
            + at(0.82, 0.22) + "l S\n";
    content() += "EMC\n";
}

void PdfDocument::ink(const QList<QList<QPointF>> &curves, double thickness, std::u32string_view words)
{
    if (curves.isEmpty())
        return;
    markText();
    content()
        += "/Span<</ActualText" + pdfTextString(words) + ">>BDC q 1 J 1 j " + scaled(thickness) + " w\n";
    for (const QList<QPointF> &curve : curves) {
        for (qsizetype i = 0; i < curve.size(); ++i) {
            content() += point(curve.at(i));
            if (i % 3 == 0)
                content() += i == 0 ? "m " : "c ";
        }
        content() += "S\n";
    }
    content() += "Q EMC\n";
}

void PdfDocument::text(const TextStyle &style, QPointF baseline, std::u32string_view text)
{
    if (text.empty())
        return;
    markText();
    textRuns(style, baseline, text, 0);
}

void PdfDocument::spacedText(const TextStyle &style, QPointF baseline, std::u32string_view text, double gap)
{
    if (text.empty())
        return;
    markText();
    content() += "/Span<</ActualText" + pdfTextString(text) + ">>BDC\n";
    textRuns(style, baseline, text, gap);
    content() += "EMC\n";
}

void PdfDocument::textRuns(const TextStyle &style, QPointF baseline, std::u32string_view text, double gap)
{
    QByteArray &out = content();
    int font = -1;
    double x = baseline.x();
    for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
        length = characterLength(text, at);
        const FontSet::Glyph glyph = m_fonts.glyph(style.face, text.substr(at, length));
        if (glyph.font != font) {
            if (font >= 0)
                out += ">Tj ET\n";
            font = glyph.font;
            out += "BT/F" + QByteArray::number(font) + ' ' + pdfNumber(style.points) + " Tf ";
            if (gap != 0)
                out += scaled(gap) + " Tc ";
            out += point({x, baseline.y()}) + "Td<";
        }
        out += pdfHex(glyph.cid);
        x += glyph.advance * style.em() + gap;
    }
    out += gap != 0 ? ">Tj 0 Tc ET\n" : ">Tj ET\n";
}

void PdfDocument::addBookmark(const QString &title, int level, double y)
{
    m_bookmarks.push_back(
        {title, level, m_pages.size() - 1, (pageSize().height() - y) * pointsPerMillimetre});
}

QByteArray PdfDocument::writeFont(PdfObjects &objects, const EmbeddedFont &font) const
{
    const EmbeddedFont::Subset subset = font.subset();
    const int file = objects.addStream("/Length1 " + QByteArray::number(subset.sfnt.size()), subset.sfnt);
    const int cidToGid = objects.addStream({}, subset.cidToGid);
    const int toUnicode = objects.addStream({}, subset.toUnicode);
    const int cidSet = objects.addStream({}, subset.cidSet); // PDF/A-1 demands it, later parts allow it
    const int descriptor
        = objects.add("<</Type/FontDescriptor/FontName/" + subset.name + "/Flags 4/FontBBox[" + subset.box
                      + "]/ItalicAngle 0/Ascent " + QByteArray::number(subset.ascent) + "/Descent "
                      + QByteArray::number(subset.descent) + "/CapHeight 740/StemV 80/FontFile2 "
                      + pdfReference(file) + "/CIDSet " + pdfReference(cidSet) + ">>");
    const int descendant
        = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + subset.name
                      + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                      + pdfReference(descriptor) + "/DW 1000/W[0[" + subset.widths + "]]/CIDToGIDMap "
                      + pdfReference(cidToGid) + ">>");
    return "<</Type/Font/Subtype/Type0/BaseFont/" + subset.name + "/Encoding/Identity-H/DescendantFonts["
        + pdfReference(descendant) + "]/ToUnicode " + pdfReference(toUnicode) + ">>";
}

int PdfDocument::writeResources(PdfObjects &objects) const
{
    QByteArray fonts;
    for (int i = 0; i < FontSet::count; ++i) {
        if (const EmbeddedFont *font = m_fonts.font(i); font && font->isUsed()) {
            fonts
                += "/F" + QByteArray::number(i) + ' ' + pdfReference(objects.add(writeFont(objects, *font)));
        }
    }
    return objects.add("<</Font<<" + fonts + ">>>>");
}

std::vector<int> PdfDocument::writePages(PdfObjects &objects, int parent, int resources)
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        Page &page = m_pages[i];
        QByteArray text = "<</Type/Page/Parent " + pdfReference(parent) + "/MediaBox[0 0 "
            + scaled(page.size.width()) + ' ' + scaled(page.size.height()) + "]/Resources "
            + pdfReference(resources) + "/Contents " + pdfReference(objects.addStream({}, page.content));
        if (isTagged())
            text += "/StructParents " + QByteArray::number(qulonglong(i)) + "/Tabs/S";
        numbers.push_back(objects.add(text + ">>"));
        page.content.clear();
    }
    return numbers;
}

QByteArray PdfDocument::toBytes()
{
    Q_ASSERT(!m_pages.empty() && !m_structure.isOpen());
    mark(Marking::None);
    PdfObjects objects;
    const int catalog = objects.reserve();
    const int pageTree = objects.reserve();
    const std::vector<int> pages = writePages(objects, pageTree, writeResources(objects));
    QByteArray kids;
    for (const int page : pages)
        kids += pdfReference(page) + ' ';
    objects.set(pageTree,
                "<</Type/Pages/Count " + QByteArray::number(qulonglong(pages.size())) + "/Kids[" + kids
                    + "]>>");

    QByteArray text = "<</Type/Catalog/Pages " + pdfReference(pageTree)
        + "/Lang(ja-JP)/ViewerPreferences<</DisplayDocTitle true>>";
    if (isTagged())
        text += "/MarkInfo<</Marked true>>/StructTreeRoot " + pdfReference(m_structure.write(objects, pages));
    if (!m_bookmarks.empty())
        text += "/Outlines " + pdfReference(writeOutline(objects, m_bookmarks, pages));
    const int colours = objects.addStream("/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    text += "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
            "/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + pdfReference(colours) + ">>]";
    text += "/Metadata "
        + pdfReference(
                objects.addPlainStream("/Type/Metadata/Subtype/XML", xmpPacket(m_information, m_profile)));
    objects.set(catalog, text + ">>");
    const int information = objects.add(informationDictionary(m_information));
    return objects.toFile(m_profile, catalog, information);
}

PdfTag::PdfTag(PdfDocument &document, const char *type, const QByteArray &attributes)
    : m_document(document)
{
    if (!document.isTagged())
        return;
    if (!document.m_pages.empty())
        document.mark(PdfDocument::Marking::None);
    document.m_structure.open(type, attributes);
}

PdfTag::~PdfTag()
{
    if (!m_document.isTagged())
        return;
    if (!m_document.m_pages.empty())
        m_document.mark(PdfDocument::Marking::None);
    m_document.m_structure.close();
}

PdfFurniture::PdfFurniture(PdfDocument &document)
    : m_document(document)
{
    Q_ASSERT(!document.m_isFurniture);
    document.m_isFurniture = true;
}

PdfFurniture::~PdfFurniture()
{
    m_document.m_isFurniture = false;
}

} // namespace mamori
