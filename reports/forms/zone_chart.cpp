// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/zone_chart.h"

#include "reports/forms/sheet_paper.h"
#include "reports/forms/zone_words.h"

namespace mamori {

namespace {

QString faultsText(const QList<ZoneFault> &faults)
{
    QStringList lines;
    for (const ZoneFault &fault : faults)
        lines << QStringLiteral("%1 %2（%3）")
                     .arg(fault.isOffence ? QStringLiteral("×") : QStringLiteral("？"), fault.text,
                          articleWords(fault.article));
    return lines.isEmpty() ? QStringLiteral("よい") : lines.join(u'\n');
}

void addLinks(SheetPaper &sheet, const ZoneMap &map)
{
    constexpr double markShare = 7;
    constexpr double endsShare = 30;
    constexpr double pathShare = 15;
    constexpr double purposeShare = 20;
    constexpr double verdictShare = 28;
    QList<SheetRow> rows {
        {sheetLabel(QStringLiteral("番号"), markShare), sheetLabel(QStringLiteral("両端"), endsShare),
         sheetLabel(QStringLiteral("経路"), pathShare), sheetLabel(QStringLiteral("目的"), purposeShare),
         sheetLabel(QStringLiteral("確認の結果"), verdictShare)}};
    for (qsizetype i = 0; i < map.links.size(); ++i) {
        const ZoneLink &link = map.links.at(i);
        rows << SheetRow {
            sheetCentred(linkMark(i, toneOf(link.faults)), markShare),
            sheetValue(map.things.at(link.from).name + QStringLiteral("\n↔　") + map.things.at(link.to).name,
                       endsShare),
            sheetValue(link.path ? pathText(*link.path) : QString(), pathShare),
            sheetValue(link.purpose, purposeShare), sheetValue(faultsText(link.faults), verdictShare)};
    }
    if (map.links.isEmpty())
        rows << SheetRow {sheetCentred(QStringLiteral("該当なし"), 100)};
    sheet.addGrid(rows, 1);
}

void addThings(SheetPaper &sheet, const ZoneMap &map)
{
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("名称"), 30), sheetLabel(QStringLiteral("区分"), 22),
                           sheetLabel(QStringLiteral("確認の結果"), 48)}};
    for (const ZoneThing &thing : map.things) {
        if (!thing.faults.isEmpty())
            rows << SheetRow {sheetValue(thing.name, 30),
                              sheetValue(thing.zone ? zoneText(*thing.zone) : QString(), 22),
                              sheetValue(faultsText(thing.faults), 48)};
    }
    if (rows.size() == 1)
        rows << SheetRow {sheetCentred(QStringLiteral("該当なし"), 100)};
    sheet.addGrid(rows, 1);
}

template <class Record>
QList<Record> allOf(const Records &records)
{
    QList<Record> all;
    for (const Stored &stored : records.list(Record::spec))
        all << fromValues<Record>(stored.values);
    return all;
}

} // namespace

ZoneMap zoneMapOf(const Policy &policy, const Records &records)
{
    QList<std::pair<Id<System>, System>> systems;
    for (const Stored &stored : records.list(System::spec))
        systems << std::pair(Id<System> {stored.id}, fromValues<System>(stored.values));
    return zoneMap(policy, systems, allOf<NetworkLine>(records), allOf<Equipment>(records));
}

QByteArray zoneChartPdf(const PolicyForm &form, const PaperFrame &frame, const ZoneMap &map)
{
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("基準日：%1").arg(dayOrBlank(frame.asOf))});
    const ZonePicture picture = zonePicture(map, SheetPaper::contentWidth, zoneNamesOnPaper());
    sheet.addPicture(picture.size.height(), [&picture](PdfDocument &document, const QRectF &place) {
        drawZonePicture(document, picture, place.topLeft());
    });
    sheet.addParagraph(
        QStringLiteral("×は基準に反する接続、？は確かめることが残る接続を示す。太い線は×の接続。"));
    sheet.addHeading(QStringLiteral("接続"));
    addLinks(sheet, map);
    sheet.addHeading(QStringLiteral("システム・回線・機器について直すこと"));
    addThings(sheet, map);
    return sheet.draw();
}

} // namespace mamori
