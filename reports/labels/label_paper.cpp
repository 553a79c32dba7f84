// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/labels/label_paper.h"

#include "model/registers/area.h"
#include "model/registers/asset.h"
#include "model/registers/equipment.h"
#include "model/rules/restrictions.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/form_frame.h"
#include "reports/labels/barcode.h"
#include "reports/paper/paper_text.h"

#include <algorithm>

namespace mamori {

namespace {

// All in millimetres.
constexpr double padding = 2;
constexpr double thinRule = 0.1;
constexpr double leastQrModule = 0.33; ///< what an office printer and an old telephone still manage
constexpr double leastBarModule = 0.19;
constexpr double largestBarModule = 0.33;
constexpr double largestQr = 24;
constexpr double barHeight = 7;
constexpr double belowQr = 2.5; ///< white that the code above needs to be told from the bars
constexpr double smallestPoints = 4.5;

QString levelsText(const Policy &policy, const Asset &asset)
{
    const Classification levels = classificationOf(asset);
    QStringList words;
    for (const Axis axis : allAxes)
        words << policy.axisNames.value(axis) + levelText(levels.on(axis));
    return words.join(QStringLiteral("・"));
}

QString marksText(const Policy &policy, const Asset &asset)
{
    QStringList marks;
    for (const RestrictionLine &line : restrictionCard(policy, asset)) {
        if (line.applies && !marks.contains(line.restriction.title))
            marks << line.restriction.title;
    }
    return marks.join(QStringLiteral("／"));
}

/// Draws the labels of one paper.
class LabelPaper final
{
public:
    LabelPaper(const PaperFrame &frame, const LabelSheet &sheet, const LabelOptions &options,
               const QString &title)
        : m_sheet(sheet)
        , m_options(options)
        , m_section(frame.section)
        , m_document(informationOf(frame, title), frame.profile)
    {
    }

    QByteArray draw(const QList<LabelText> &labels, const std::function<bool(qsizetype)> &mayGoOn);
    QByteArray drawAlignment();

private:
    QRectF place(int n) const { return m_sheet.place(n).translated(m_options.offset); }
    void drawLabel(const QRectF &box, const LabelText &label);
    double drawQr(const QRectF &room, const QString &number);
    double drawBars(const QRectF &room, const QString &number);
    void drawWords(const QRectF &room, const LabelText &label);
    double drawLine(const QRectF &room, const TextStyle &style, double height, const QString &text);
    void drawCode(const Barcode &code, QPointF corner, QSizeF module);

    const LabelSheet &m_sheet;
    const LabelOptions &m_options;
    QString m_section;
    PdfDocument m_document;
};

void LabelPaper::drawCode(const Barcode &code, QPointF corner, QSizeF module)
{
    QList<QRectF> boxes;
    for (const QRect &run : code.dark)
        boxes << QRectF(corner.x() + run.x() * module.width(), corner.y() + run.y() * module.height(),
                        run.width() * module.width(), run.height() * module.height());
    m_document.fill(boxes, 0);
}

/// At the left edge; answers how much of the width it took. The padding of the label is part of its quiet
/// zone.
double LabelPaper::drawQr(const QRectF &room, const QString &number)
{
    const auto code = barcodeOf(BarcodeKind::Qr, number);
    if (!code)
        return 0;
    const double most = std::min({room.height(), room.width() * 0.42, largestQr});
    const double module = most / code->size.width();
    if (module < leastQrModule)
        return 0;
    const double side = module * code->size.width();
    drawCode(*code, {room.left(), room.top() + (room.height() - side) / 2}, {module, module});
    return side + std::max(padding, module * code->quietZone());
}

/// At the lower edge; answers how much of the height it took.
double LabelPaper::drawBars(const QRectF &room, const QString &number)
{
    const auto code = barcodeOf(BarcodeKind::Code128, number);
    if (!code)
        return 0;
    // The padding stands for a part of the quiet zone.
    const double module = std::min(
        (room.width() + 2 * padding) / (code->size.width() + 2 * code->quietZone()), largestBarModule);
    const double height = std::min(barHeight, room.height() * 0.3);
    if (module < leastBarModule || height < 4)
        return 0;
    const double width = module * code->size.width();
    drawCode(*code, {room.left() + (room.width() - width) / 2, room.bottom() - height}, {module, height});
    return height + belowQr;
}

double LabelPaper::drawLine(const QRectF &room, const TextStyle &style, double height, const QString &text)
{
    if (text.isEmpty() || height < TextStyle {style.face, smallestPoints}.em())
        return 0;
    const PdfTag tag(m_document, "P");
    const TextBlock block
        = setToFit(m_document.fonts(), style, paperText(text), {room.width(), height}, smallestPoints);
    drawBlock(m_document, block, {room.left(), room.top(), room.width(), block.height()}, Align::Left);
    return block.height() + 0.4;
}

void LabelPaper::drawWords(const QRectF &room, const LabelText &label)
{
    QRectF left = room;
    const auto line = [&](const TextStyle &style, double share, const QString &text) {
        left.setTop(left.top() + drawLine(left, style, std::min(room.height() * share, left.height()), text));
    };
    line({Face::Gothic, 11}, 0.26, label.number);
    line({Face::Gothic, 9}, 0.36, label.name);
    line({Face::Gothic, 7}, 0.2, label.levels);
    line({Face::Mincho, 6}, 0.3, label.marks);
    line({Face::Mincho, 5}, 0.12, m_section);
}

void LabelPaper::drawLabel(const QRectF &box, const LabelText &label)
{
    const PdfTag tag(m_document, "Sect");
    if (m_options.border)
        m_document.rectangle(box, thinRule);
    QRectF room = box.adjusted(padding, padding, -padding, -padding);
    if (m_options.code128)
        room.setBottom(room.bottom() - drawBars(room, label.number));
    if (m_options.qr)
        room.setLeft(room.left() + drawQr(room, label.number));
    drawWords(room, label);
}

QByteArray LabelPaper::draw(const QList<LabelText> &labels, const std::function<bool(qsizetype)> &mayGoOn)
{
    {
        const PdfTag root(m_document, "Document");
        int at = std::clamp(m_options.start - 1, 0, m_sheet.count() - 1);
        m_document.addPage(m_sheet.page);
        for (qsizetype i = 0; i < labels.size(); ++i, ++at) {
            if (!mayGoOn(i))
                return {};
            if (at == m_sheet.count()) {
                m_document.addPage(m_sheet.page);
                at = 0;
            }
            drawLabel(place(at), labels.at(i));
        }
        if (labels.isEmpty()) {
            const PdfTag tag(m_document, "P");
            drawText(m_document, {Face::Mincho, 9}, place(at), QStringLiteral("該当なし"), Align::Centre);
        }
    }
    return m_document.toBytes();
}

QByteArray LabelPaper::drawAlignment()
{
    m_document.addPage(m_sheet.page);
    {
        const PdfTag root(m_document, "Document");
        for (int n = 0; n < m_sheet.count(); ++n) {
            const QRectF box = place(n);
            m_document.rectangle(box, thinRule);
            m_document.line(box.center() - QPointF(2, 0), box.center() + QPointF(2, 0), thinRule);
            m_document.line(box.center() - QPointF(0, 2), box.center() + QPointF(0, 2), thinRule);
            const PdfTag tag(m_document, "P");
            drawText(m_document, {Face::Gothic, 8}, {box.left() + padding, box.top() + padding, 12, 5},
                     QString::number(n + 1));
        }
    }
    return m_document.toBytes();
}

} // namespace

QList<const Register *> labelledRegisters()
{
    return {&Asset::spec, &Area::spec, &Equipment::spec};
}

QList<LabelText> labelsOf(const Policy &policy, const Records &records, const Register &reg,
                          const QList<qint64> &ids)
{
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const qsizetype name = columnIndex(reg, QLatin1String(reg.caption));
    QList<LabelText> labels;
    for (const Stored &stored : records.list(reg, ids)) {
        LabelText label {
            stored.values.value(number).toString(), stored.values.value(name).toString(), {}, {}};
        if (&reg == &Asset::spec) {
            const auto asset = fromValues<Asset>(stored.values);
            label.levels = levelsText(policy, asset);
            label.marks = marksText(policy, asset);
        }
        labels << label;
    }
    return labels;
}

QByteArray labelsPdf(const PaperFrame &frame, const LabelSheet &sheet, const LabelOptions &options,
                     const QList<LabelText> &labels,
                     const std::function<bool(qsizetype, qsizetype)> &progress)
{
    Q_ASSERT(sheet.isPossible());
    return LabelPaper(frame, sheet, options, QStringLiteral("ラベル")).draw(labels, [&](qsizetype done) {
        return !progress || progress(done, labels.size());
    });
}

QByteArray alignmentPdf(const PaperFrame &frame, const LabelSheet &sheet, const LabelOptions &options)
{
    Q_ASSERT(sheet.isPossible());
    return LabelPaper(frame, sheet, options, QStringLiteral("ラベルの位置合わせ")).drawAlignment();
}

} // namespace mamori
