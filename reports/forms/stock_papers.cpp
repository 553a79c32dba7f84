// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/stock_papers.h"

#include "reports/forms/asset_words.h"
#include "reports/forms/sheet_paper.h"

namespace mamori {

namespace {

QString thingCell(const StockThing &thing, qsizetype row, const QString &column)
{
    if (column == QLatin1String("row"))
        return QString::number(row + 1);
    if (column == QLatin1String("number"))
        return thing.number;
    if (column == QLatin1String("name"))
        return thing.name;
    if (column == QLatin1String("individual"))
        return thing.individual;
    const bool isTicked = column == QLatin1String("found") || column == QLatin1String("missing");
    return isTicked ? QStringLiteral("□") : QString();
}

void addLines(SheetPaper &sheet, const Inspection &run, InspectionResult result, const QString &title,
              const QString &where)
{
    sheet.addHeading(title);
    const QList<qsizetype> lines = linesWith(run, result);
    if (lines.isEmpty()) {
        sheet.addParagraph(QStringLiteral("なし"));
        return;
    }
    const QString what = result == InspectionResult::Unknown ? QStringLiteral("書かれていた番号")
                                                             : QStringLiteral("番号・名称（台帳の保管場所）");
    QList<SheetRow> rows {
        {sheetLabel(what, 52), sheetLabel(where, 22), sheetLabel(QStringLiteral("その後の処理"), 26)}};
    for (const qsizetype i : lines)
        rows << SheetRow {sheetValue(run.lines.at(i).text, 52), sheetValue(run.lines.at(i).evidence, 22),
                          sheetValue(run.lines.at(i).remark, 26)};
    sheet.addGrid(rows, 1);
}

} // namespace

QByteArray stockTakeListPdf(const PolicyForm &form, const PaperFrame &frame, const QString &title,
                            const QList<StockThing> &things,
                            const std::function<bool(qsizetype, qsizetype)> &progress)
{
    ListParts parts;
    parts.subject = title;
    parts.figures = {{QStringLiteral("点数"), countText(things.size())},
                     {QStringLiteral("保管場所"), countText(placesOf(things).size())}};
    parts.band = [&things](qsizetype row) {
        const QString &place = things.at(row).place;
        return QStringLiteral("保管場所　") + (place.isEmpty() ? QStringLiteral("（未記入）") : place);
    };
    return listFormPdf(
        form, frame, things.size(),
        [&things](qsizetype row, const PolicyFormColumn &column) {
            return thingCell(things.at(row), row, column.column);
        },
        progress, parts);
}

QByteArray stockTakeResultPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper)
{
    const Inspection &run = paper.run;
    const bool isBlank = run.lines.isEmpty();
    SheetPaper sheet(form, frame);
    sheet.setSubject(
        {run.title, run.number.isEmpty() ? QString() : QStringLiteral("整理番号：") + run.number});
    sheet.addHeading(QStringLiteral("実施の概要"));
    sheet.addGrid({pairRow(QStringLiteral("実施年月日"), dayOrBlank(run.doneOn), QStringLiteral("実施者"),
                           paper.inspector)},
                  0, 9);
    sheet.addHeading(QStringLiteral("結果"));
    const auto number = [isBlank](qsizetype count) {
        return SheetCell {.text = isBlank ? QString() : countText(count), .share = 20, .align = Align::Right};
    };
    const auto count = [&](InspectionResult result) { return linesWith(run, result).size(); };
    sheet.addGrid(
        {{sheetLabel(QStringLiteral("対象"), 20), sheetLabel(QStringLiteral("あった"), 20),
          sheetLabel(QStringLiteral("場所が違った"), 20), sheetLabel(QStringLiteral("見当たらない"), 20),
          sheetLabel(QStringLiteral("台帳にない"), 20)},
         {number(run.lines.size() - count(InspectionResult::Unknown)), number(count(InspectionResult::Done)),
          number(count(InspectionResult::Partly)), number(count(InspectionResult::NotDone)),
          number(count(InspectionResult::Unknown))}},
        1);
    addLines(sheet, run, InspectionResult::NotDone, QStringLiteral("見当たらないもの"),
             QStringLiteral("最後に見た所"));
    addLines(sheet, run, InspectionResult::Partly, QStringLiteral("場所が違ったもの"),
             QStringLiteral("あった所"));
    addLines(sheet, run, InspectionResult::Unknown, QStringLiteral("台帳にないもの"),
             QStringLiteral("あった所"));
    sheet.addHeading(QStringLiteral("まとめ"));
    sheet.addGrid({wideRow(QStringLiteral("所見"), run.conclusion),
                   wideRow(QStringLiteral("講じた措置"), run.measures)},
                  0, 12);
    return sheet.draw();
}

} // namespace mamori
