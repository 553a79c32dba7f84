// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/font_set.h"
#include "reports/paper/pdf_metadata.h"
#include "reports/paper/pdf_outline.h"
#include "reports/paper/pdf_structure.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace mamori {

/// A PDF under construction. Lengths are millimetres from the top left corner of the page. Rules and fills
/// are marked as decoration; text belongs to the structure element that is open (see PdfTag).
class PdfDocument final
{
public:
    explicit PdfDocument(PdfInformation information, PdfProfile profile = PdfProfile::Accessible);
    Q_DISABLE_COPY_MOVE(PdfDocument)

    FontSet &fonts() { return m_fonts; }
    void addPage(QSizeF size);
    QSizeF pageSize() const { return m_pages.back().size; }

    void line(QPointF from, QPointF to, double thickness);
    void rectangle(const QRectF &box, double thickness);
    /// `grey`: 0 black, 1 white.
    void fill(const QRectF &box, double grey) { fill(QList<QRectF> {box}, grey); }
    /// All as one shape, so that no seam shows where two meet.
    void fill(const QList<QRectF> &boxes, double grey);
    /// ☐ or ☑, drawn because no font of ours has them; read as such.
    enum class Check { Empty, Ticked };
    void checkBox(QPointF topLeft, double side, Check check);

    /// Lines drawn by hand, with round ends; each is where it begins, then two control points and an end for
    /// each piece of its curve. Read as `words`.
    void ink(const QList<QList<QPointF>> &curves, double thickness, std::u32string_view words);

    /// One line of text from `baseline` to the right. Throws Error(Refused) for a character without glyph.
    void text(const TextStyle &style, QPointF baseline, std::u32string_view text);
    /// The same with `gap` after each character, read as one word.
    void spacedText(const TextStyle &style, QPointF baseline, std::u32string_view text, double gap);

    /// Leads to a height of the current page.
    void addBookmark(const QString &title, int level, double y);

    /// The finished file. Call once.
    QByteArray toBytes();

private:
    friend class PdfTag;
    friend class PdfFurniture;

    enum class Marking { None, Content, Rules, Furniture };
    struct Page {
        QSizeF size;
        QByteArray content;
    };

    bool isTagged() const { return m_profile == PdfProfile::Accessible; }
    QByteArray &content() { return m_pages.back().content; }
    QByteArray point(QPointF p) const;
    QByteArray box(const QRectF &r) const;
    void mark(Marking marking);
    void markText();
    void markRules();
    void textRuns(const TextStyle &style, QPointF baseline, std::u32string_view text, double gap);

    QByteArray writeFont(PdfObjects &objects, const EmbeddedFont &font) const;
    int writeResources(PdfObjects &objects) const;
    std::vector<int> writePages(PdfObjects &objects, int parent, int resources);

    PdfInformation m_information;
    PdfProfile m_profile;
    FontSet m_fonts;
    std::vector<Page> m_pages;
    std::vector<PdfBookmark> m_bookmarks;
    PdfStructure m_structure;
    Marking m_marking = Marking::None; ///< what is open in the page's content
    bool m_isFurniture = false;
};

/// While it lives, text belongs to this structure element.
class PdfTag final
{
public:
    /// See PdfStructure::open().
    PdfTag(PdfDocument &document, const char *type, const QByteArray &attributes = {});
    ~PdfTag();
    Q_DISABLE_COPY_MOVE(PdfTag)

private:
    PdfDocument &m_document;
};

/// While it lives, text is furniture of the page that a screen reader passes over: page numbers, repeated
/// headings.
class PdfFurniture final
{
public:
    explicit PdfFurniture(PdfDocument &document);
    ~PdfFurniture();
    Q_DISABLE_COPY_MOVE(PdfFurniture)

private:
    PdfDocument &m_document;
};

} // namespace mamori
