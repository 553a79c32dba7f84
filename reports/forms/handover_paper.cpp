// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/handover_paper.h"

#include "model/store/records.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

namespace mamori {

namespace {

QString urgencyWord(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now:
        return QStringLiteral("期限切れ・違反");
    case Urgency::ThisWeek:
        return QStringLiteral("今週");
    case Urgency::ThisMonth:
        return QStringLiteral("今月");
    case Urgency::ThisYear:
        return QStringLiteral("今年度");
    case Urgency::Later:
        return QStringLiteral("翌年度以降");
    case Urgency::ToAnswer:
        break;
    }
    return QStringLiteral("回答待ち");
}

QString matterWord(HandoverMatter matter)
{
    switch (matter) {
    case HandoverMatter::Assets:
        return QStringLiteral("使っている情報資産");
    case HandoverMatter::Unclassified:
        return QStringLiteral("うち程度分類が済んでいないもの");
    case HandoverMatter::Systems:
        return QStringLiteral("情報システム");
    case HandoverMatter::CloudServices:
        return QStringLiteral("クラウドサービス");
    case HandoverMatter::Contracts:
        return QStringLiteral("続いている委託");
    case HandoverMatter::Applications:
        return QStringLiteral("承認を待つ申請");
    case HandoverMatter::TakeOuts:
        return QStringLiteral("返っていない持出し");
    case HandoverMatter::Breaches:
        return QStringLiteral("終わっていない侵害");
    case HandoverMatter::Exceptions:
        return QStringLiteral("続いている例外措置");
    case HandoverMatter::Findings:
        return QStringLiteral("残っている指摘");
    case HandoverMatter::Ids:
        break;
    }
    return QStringLiteral("使っているID");
}

void addCounts(SheetPaper &sheet, const QList<HandoverCount> &counts)
{
    sheet.addHeading(QStringLiteral("引き継ぐもの"));
    QList<SheetRow> rows;
    for (qsizetype i = 0; i < counts.size(); i += 2) {
        SheetRow row;
        for (qsizetype each = i; each < i + 2; ++each) {
            const bool isThere = each < counts.size();
            row << sheetLabel(isThere ? matterWord(counts.at(each).matter) : QString(), 36)
                << SheetCell {.text = isThere ? QStringLiteral("%1件").arg(counts.at(each).count) : QString(),
                              .share = 14,
                              .align = Align::Right};
        }
        rows << row;
    }
    sheet.addGrid(rows, 0, 7);
}

void addAgenda(SheetPaper &sheet, const QList<AgendaGroup> &agenda)
{
    sheet.addHeading(QStringLiteral("済んでいないこと"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("時期"), 15), sheetLabel(QStringLiteral("すること"), 55),
                           sheetLabel(QStringLiteral("期限"), 16),
                           sheetLabel(QStringLiteral("引継ぎの説明"), 14)}};
    for (const AgendaGroup &group : agenda) {
        for (const DutyTask &task : group.tasks)
            rows << SheetRow {
                sheetCentred(urgencyWord(group.urgency), 15), sheetValue(task.text, 55),
                sheetCentred(task.due.isValid() ? eraText(task.due, EraStyle::Short) : QString(), 16),
                sheetValue({}, 14)};
    }
    if (rows.size() == 1)
        rows << SheetRow {sheetValue({}, 15), sheetValue(QStringLiteral("なし"), 55), sheetValue({}, 16),
                          sheetValue({}, 14)};
    sheet.addGrid(rows, 1, 7);
}

SheetRow handoverSignature(const QString &label, const QString &name)
{
    return {sheetLabel(label, 18), sheetValue(name, 44), sheetLabel(QStringLiteral("署名"), 8),
            sheetValue({}, 30)};
}

} // namespace

HandoverSheet handoverSheet(const Records &records, const Handover &handover, const QList<DutyTask> &tasks)
{
    return {handover, postAndName(records, handover.from), postAndName(records, handover.to),
            handoverCounts(records), agendaOf(tasks, records.clock().today())};
}

QByteArray handoverPdf(const PolicyForm &form, const PaperFrame &frame, const HandoverSheet &paper)
{
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("基準日：") + eraText(frame.asOf)});
    sheet.addGrid({wideRow(QStringLiteral("引継ぎの日"), dayOrBlank(paper.handover.on), 18),
                   handoverSignature(QStringLiteral("引き継ぐ者"), paper.from),
                   handoverSignature(QStringLiteral("引き受ける者"), paper.to)},
                  0, 11);
    addCounts(sheet, paper.counts);
    sheet.addHeading(QStringLiteral("特に伝えること"));
    sheet.addGrid({{sheetValue(paper.handover.note, 100)}}, 0, 24);
    sheet.addHeading(QStringLiteral("鍵とパスワード"));
    sheet.addParagraph(tickBox(false, QStringLiteral("台帳のパスワードを変えた")));
    sheet.addParagraph(tickBox(false, QStringLiteral("新しい復旧用の用紙を作り、前のものを細断した")));
    sheet.addParagraph(tickBox(false, QStringLiteral("連絡先の変更を統括責任者及び責任者に伝えた")));
    addAgenda(sheet, paper.agenda);
    return sheet.draw();
}

} // namespace mamori
