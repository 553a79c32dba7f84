// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/recovery_sheet.h"

#include "model/japanese/era.h"
#include "reports/forms/form_frame.h"
#include "reports/paper/paper_text.h"

#include <algorithm>

namespace mamori {

namespace {

constexpr double left = 25;
constexpr double width = 160;

constexpr TextStyle titleText {Face::Mincho, 18};
constexpr TextStyle bodyText {Face::Mincho, 10.5};
constexpr TextStyle labelText {Face::Gothic, 10.5};
constexpr TextStyle codeText {Face::Gothic, 20};
constexpr double thinRule = 0.12;
constexpr double outerRule = 0.35;

/// The groups of four in which the code is read and typed.
QStringList groupsOf(const QString &code)
{
    QString characters;
    for (const QChar c : code) {
        if (c.isLetterOrNumber())
            characters += c;
    }
    QStringList groups;
    for (qsizetype at = 0; at < characters.size(); at += 4)
        groups << characters.mid(at, 4);
    return groups;
}

void drawTitle(PdfDocument &document)
{
    const PdfTag tag(document, "H1");
    drawSpread(document, titleText, {left + 42, 24, width - 84, 12}, QStringLiteral("復旧コード控え"));
    document.addBookmark(QStringLiteral("復旧コード控え"), 0, 0);
}

/// Rows of a label on grey and its text.
double drawParticulars(PdfDocument &document, double top, const PaperFrame &frame, const QString &ledgerName)
{
    constexpr double labelWidth = 36;
    constexpr double rowHeight = 10;
    const QStringList rows[] = {
        {QStringLiteral("台帳の名称"), ledgerName},
        {QStringLiteral("所属"), frame.section},
        {QStringLiteral("作成日時"), momentText(frame.madeAt)},
    };
    const PdfTag table(document, "Table");
    double y = top;
    for (const QStringList &row : rows) {
        const PdfTag tag(document, "TR");
        const QRectF label(left, y, labelWidth, rowHeight);
        document.fill(label, 0.93);
        document.rectangle({left, y, width, rowHeight}, thinRule);
        document.line(label.topRight(), label.bottomRight(), thinRule);
        {
            const PdfTag cell(document, "TH", "<</O/Table/Scope/Row>>");
            drawSpread(document, labelText, label.adjusted(4, 0, -4, 0), row[0]);
        }
        const PdfTag cell(document, "TD");
        drawText(document, bodyText, {left + labelWidth + 3, y, width - labelWidth - 6, rowHeight}, row[1]);
        y += rowHeight;
    }
    document.rectangle({left, top, width, y - top}, outerRule);
    return y;
}

/// The code, four groups on a line, so large that it can be typed from a desk.
double drawCode(PdfDocument &document, double top, const QString &code)
{
    constexpr double labelHeight = 9;
    constexpr double lineHeight = 17;
    constexpr qsizetype perLine = 4;
    const QStringList groups = groupsOf(code);
    const qsizetype lines = (groups.size() + perLine - 1) / perLine;
    const QRectF box(left, top, width, labelHeight + lineHeight * double(lines) + 4);
    document.fill({box.topLeft(), QSizeF(width, labelHeight)}, 0.93);
    document.rectangle(box, outerRule);
    document.line({left, top + labelHeight}, {left + width, top + labelHeight}, thinRule);
    {
        const PdfTag tag(document, "H2");
        drawText(document, labelText, {left, top, width, labelHeight}, QStringLiteral("復旧コード"),
                 Align::Centre);
    }
    const PdfTag tag(document, "P");
    const double groupWidth = (width - 16) / double(perLine);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype line = i / perLine;
        const double x = left + 8 + groupWidth * double(i % perLine);
        const double y = top + labelHeight + 2 + lineHeight * double(line);
        const std::u32string group = paperText(groups.at(i));
        const double gap = 1.6;
        const double used = document.fonts().width(codeText, group) + gap * double(group.size() - 1);
        document.spacedText(codeText, {x + (groupWidth - used) / 2, y + lineHeight / 2 + 2.7}, group, gap);
        if (i % perLine + 1 < perLine && i + 1 < groups.size())
            document.text(bodyText, {x + groupWidth - 0.9, y + lineHeight / 2 + 1.4}, U"-");
    }
    return box.bottom();
}

double drawInstructions(PdfDocument &document, double top)
{
    const QString points[] = {
        QStringLiteral(
            "この用紙は封筒に入れて封をし、課の金庫で保管する。写しを取らない。電子データにもしない。"),
        QStringLiteral("開封できるのは、情報セキュリティ管理者と、管理者があらかじめ指名した者一人に限る。"),
        QStringLiteral(
            "パスワードが分からなくなったときは、台帳を開く画面で「復旧コードで開く」を選び、上のコードを"
            "入力して、新しいパスワードを決める。大文字と小文字の別やハイフンの有無は問わない。"),
        QStringLiteral(
            "新しいコードを作ったとき、又は管理者が交代したときは、このコードは使えない。古い用紙は斜線で"
            "消して新しい用紙と替え、裁断する。"),
        QStringLiteral("パスワードとこの用紙の両方をなくすと、台帳は誰にも開けない。"),
    };
    double y = top;
    {
        const PdfTag tag(document, "H2");
        drawText(document, labelText, {left, y, width, 8}, QStringLiteral("取扱い"));
    }
    y += 9;
    const PdfTag list(document, "L");
    for (int number = 1; const QString &point : points) {
        const PdfTag item(document, "LI");
        const TextBlock block = setParagraph(document.fonts(), bodyText, paperText(point), width - 8);
        const double height = block.height() + 1.5;
        {
            const PdfTag label(document, "Lbl");
            drawText(document, bodyText, {left, y, 8, block.lineHeight()}, QString::number(number++));
        }
        const PdfTag body(document, "LBody");
        drawBlock(document, block, {left + 8, y, width - 8, block.height()}, Align::Left);
        y += height;
    }
    return y;
}

/// Who put it away and who saw it, and who opened it and when.
void drawSignatures(PdfDocument &document, double top)
{
    constexpr double headHeight = 8;
    constexpr double rowHeight = 13;
    constexpr double columns[] = {26, 48, 60, 26};
    const QString headings[]
        = {QString(), QStringLiteral("年月日"), QStringLiteral("職・氏名"), QStringLiteral("印")};
    const QString rows[] = {QStringLiteral("保管者"), QStringLiteral("確認者"), QStringLiteral("開封者")};
    const double height = headHeight + rowHeight * double(std::size(rows));
    document.fill({left, top, width, headHeight}, 0.93);
    document.fill({left, top + headHeight, columns[0], height - headHeight}, 0.93);
    const PdfTag table(document, "Table");
    {
        const PdfTag row(document, "TR");
        double x = left;
        for (std::size_t i = 0; i < std::size(columns); ++i) {
            const PdfTag cell(document, i == 0 ? "TD" : "TH",
                              i == 0 ? QByteArray() : QByteArray("<</O/Table/Scope/Column>>"));
            drawText(document, labelText, {x, top, columns[i], headHeight}, headings[i], Align::Centre);
            x += columns[i];
        }
    }
    double y = top + headHeight;
    for (const QString &name : rows) {
        const PdfTag row(document, "TR");
        {
            const PdfTag cell(document, "TH", "<</O/Table/Scope/Row>>");
            drawSpread(document, labelText, {left + 4, y, columns[0] - 8, rowHeight}, name);
        }
        {
            const PdfTag cell(document, "TD");
            drawText(document, bodyText, {left + columns[0], y, columns[1], rowHeight},
                     QStringLiteral("令和　　年　　月　　日"), Align::Centre);
        }
        for (int empty = 0; empty < 2; ++empty) {
            const PdfTag cell(document, "TD");
        }
        document.line({left, y}, {left + width, y}, thinRule);
        y += rowHeight;
    }
    double x = left;
    for (std::size_t i = 0; i + 1 < std::size(columns); ++i) {
        x += columns[i];
        document.line({x, top}, {x, top + height}, thinRule);
    }
    document.rectangle({left, top, width, height}, outerRule);
}

} // namespace

QByteArray recoverySheetPdf(const PaperFrame &frame, const QString &ledgerName, const QString &recoveryCode)
{
    PdfDocument document(informationOf(frame, QStringLiteral("復旧コード控え")), frame.profile);
    {
        const PdfTag root(document, "Document");
        document.addPage(a4Portrait);
        drawTitle(document);
        double y = drawParticulars(document, 44, frame, ledgerName);
        y = drawCode(document, y + 8, recoveryCode);
        y = drawInstructions(document, y + 8);
        drawSignatures(document, std::max(y + 7, 212.));
        drawFoot(document, {left, 280, width, 7}, {}, pageText(1, 1), frame);
    }
    return document.toBytes();
}

} // namespace mamori
