// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/era.h"
#include "reports/forms/form_frame.h"

#include <functional>

namespace mamori {

/// One cell in a ruled grid of a sheet.
struct SheetCell {
    enum class Part { Label, Value };
    QString text;
    double share = 1; ///< of the sheet's width, in proportion to the other cells of its row
    Part part = Part::Value;
    Align align = Align::Left;
    double points = 9;
    Face face = Face::Mincho;
    std::function<void(PdfDocument &, const QRectF &)> picture {}; ///< drawn on the cell, within its edges
};

using SheetRow = QList<SheetCell>;

/// What a label takes of the sheet's width where a form does not say otherwise.
inline constexpr double sheetLabelShare = 16;

/// A label on grey.
SheetCell sheetLabel(const QString &text, double share);
SheetCell sheetValue(const QString &text, double share);
SheetCell sheetCentred(const QString &text, double share);
/// One labelled value over the whole width.
SheetRow wideRow(const QString &label, const QString &text, double labelShare = sheetLabelShare);
/// Two labelled values side by side.
SheetRow pairRow(const QString &label, const QString &text, const QString &otherLabel,
                 const QString &otherText, double labelShare = sheetLabelShare);

/// A day or a moment, or the room to write it by hand.
QString dayOrBlank(QDate day);
QString momentOrBlank(const QDateTime &moment);
/// An answer to tick by hand, or ticked already.
QString tickBox(bool ticked, const QString &text);

/// How a paper begins: with its title spread in large letters, approval boxes and the section; or as a letter
/// does, with what the writer adds.
enum class SheetHead { Form, Letter };

/// A paper about one thing, upright A4: the head with number, title and approval boxes, then numbered
/// headings and ruled grids one below the other on as many pages as they need. A row that is taller than a
/// page goes on on the next. Headings, labels, paragraphs and titles are given in our words; the form says
/// what is printed in their place, and in which order the headings stand.
class SheetPaper final
{
public:
    SheetPaper(const PolicyForm &form, const PaperFrame &frame, SheetHead head = SheetHead::Form);
    ~SheetPaper();
    Q_DISABLE_COPY_MOVE(SheetPaper)

    /// The line below the title: 所属 and what the caller adds.
    void setSubject(const QStringList &parts);
    /// What follows is another sheet of the form: on a page of its own, with the whole head.
    void startSheet() { m_startsSheet = !m_blocks.empty(); }
    /// １　…; stays with what follows it.
    void addHeading(const QString &text);
    void addParagraph(const QString &text, Align align = Align::Left);
    /// What a letter is about, in the middle of its line.
    void addTitle(const QString &text);
    /// The first `headings` rows are repeated on each page.
    void addGrid(const QList<SheetRow> &rows, int headings = 0, double leastHeight = 7);

    /// A drawing over the whole width, on one page; `draw` is called while the page is written.
    void addPicture(double height, std::function<void(PdfDocument &, const QRectF &)> draw);
    static constexpr double contentWidth = 174; ///< in millimetres

    /// Draws all; call once.
    QByteArray draw();

private:
    struct Cell {
        TextBlock block;
        double left;
        double width;
        SheetCell::Part part;
        Align align;
        std::function<void(PdfDocument &, const QRectF &)> picture {};
    };
    struct Row {
        std::vector<Cell> cells;
        double textHeight;
        double leastHeight;
        double height = 0; ///< as placed
        std::size_t page = 0;
        double top = 0;
    };
    enum class Kind { Title, Heading, Paragraph, Picture, Grid };
    struct Block {
        Kind kind;
        std::vector<Row> rows;
        std::size_t headings = 0;
        double gap = 0; ///< above it
        bool startsSheet = false;
        std::function<void(PdfDocument &, const QRectF &)> picture {};
        QString section {}; ///< of a heading: its words as ours has them
        qsizetype place = -1; ///< of its section in the form's order
    };

    double firstTop() const;
    double bottom() const;
    double titleTop() const;
    double headingsHeight(const Block &block) const;
    static double heightOf(const Row &row, double tightness);
    static double gridHeight(const Block &block);
    double neededFor(std::size_t block, std::size_t row) const;
    void setTightness(double tightness);
    void appendRow(Block &block, const std::vector<Cell> &cells, double leastHeight) const;
    void addBlock(Block block);
    void arrangeSections();
    void setHeading(Block &block, int number);
    std::size_t place();
    std::size_t placeWell();
    void drawFirstHead();
    void drawRepeatedHead();
    void drawPageFoot();
    void turnPage();
    static const char *tagOf(Kind kind);
    void drawBlock(const Block &block);
    void drawGrid(const Block &block);
    enum class Role { Heading, RepeatedHeading, Body };
    void drawRow(const Row &row, double top, Kind kind, Role role);
    void drawCell(const Cell &cell, const QRectF &box, Kind kind, Role role);

    const PolicyForm &m_form;
    const PaperFrame &m_frame;
    SheetHead m_head;
    QString m_formNumber;
    QString m_subject;
    PdfDocument m_document;
    double m_titleWidth;
    std::vector<Block> m_blocks;
    bool m_startsSheet = false; ///< the next block does
    std::vector<std::size_t> m_sheetPages; ///< the first pages of further sheets
    double m_tightness = 1; ///< of the white in and between rows
    double m_end = 0; ///< of the last page's content
    std::size_t m_page = 0; ///< being drawn
    std::size_t m_pages = 1;
};

} // namespace mamori
