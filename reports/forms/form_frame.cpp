// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/form_frame.h"

#include "model/japanese/era.h"

namespace mamori {

PdfInformation informationOf(const PaperFrame &frame, const QString &title)
{
    return {.title = title, .author = frame.section, .producer = frame.producer, .madeAt = frame.madeAt};
}

QString articleClause(const QString &article)
{
    // articleText() speaks the user's language; a paper is always Japanese.
    const QString number = articleNumber(article);
    return number.isEmpty() ? QString() : QStringLiteral("（第%1条関係）").arg(number);
}

QString articleWords(const QString &reference)
{
    static const QString units[] = {QStringLiteral("第%1項"), QStringLiteral("第%1号")};
    if (reference.isEmpty())
        return {};
    const QStringList parts = reference.split(QLatin1Char('('));
    QString words = QStringLiteral("第%1条").arg(parts.first());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype close = parts.at(i).indexOf(QLatin1Char(')'));
        words += units[std::min<qsizetype>(i, 2) - 1].arg(parts.at(i).left(close));
        words += parts.at(i).mid(close + 1);
    }
    return words;
}

void drawFormNumber(PdfDocument &document, const QRectF &strip, const PolicyForm &form, Align align)
{
    {
        const PdfTag tag(document, "P");
        drawText(document, {Face::Mincho, 9}, strip, form.number + articleClause(form.article), align);
    }
    if (form.version.isEmpty())
        return;
    const PdfTag tag(document, "P");
    drawText(document, {Face::Mincho, 7}, {strip.left(), strip.bottom() - 0.8, strip.width(), 4},
             form.version, align);
}

QString pageText(std::size_t page, std::size_t pages)
{
    return QStringLiteral("第%1頁／全%2頁").arg(page).arg(pages);
}

void drawFoot(PdfDocument &document, const QRectF &strip, const QString &note, const QString &page,
              const PaperFrame &frame)
{
    const PdfFurniture furniture(document);
    const TextStyle small {Face::Mincho, 6.5};
    const double middleWidth = 34;
    const double sideWidth = (strip.width() - middleWidth) / 2;
    drawText(document, small, {strip.topLeft(), QSizeF(sideWidth, strip.height())}, note);
    drawText(document, {Face::Mincho, 9}, strip, page, Align::Centre);
    QString made = QStringLiteral("出力 ") + momentText(frame.madeAt);
    if (!frame.historyHead.isEmpty())
        made += QStringLiteral(" ・ 台帳照合 ") + frame.historyHead.left(12);
    drawText(document, small, {strip.right() - sideWidth, strip.top(), sideWidth, strip.height()}, made,
             Align::Right);
}

} // namespace mamori
