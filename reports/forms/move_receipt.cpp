// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/move_receipt.h"

#include "model/error.h"
#include "model/rules/departures.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString settledWord(std::optional<SettledHow> how)
{
    if (!how)
        return {};
    switch (*how) {
    case SettledHow::Returned:
        return QStringLiteral("返却");
    case SettledHow::Stopped:
        return QStringLiteral("停止・終了");
    case SettledHow::HandedOver:
        return QStringLiteral("引継ぎ");
    case SettledHow::Kept:
        return QStringLiteral("継続");
    case SettledHow::Done:
        return QStringLiteral("実施");
    case SettledHow::NotNeeded:
        break;
    }
    return QStringLiteral("不要");
}

QString moveKindBoxes(std::optional<MoveKind> kind)
{
    return tickBox(kind == MoveKind::Joins, QStringLiteral("着任")) + QStringLiteral("　　")
        + tickBox(kind == MoveKind::ChangesWork, QStringLiteral("異動・担当替え")) + QStringLiteral("　　")
        + tickBox(kind == MoveKind::Leaves, QStringLiteral("転出・退職"));
}

SheetRow signatureRow(const QString &label, const QString &name)
{
    return {sheetLabel(label, 22), sheetValue(name, 48), sheetLabel(QStringLiteral("署名"), 8),
            sheetValue({}, 22)};
}

void addSettled(SheetPaper &sheet, const MoveReceipt &paper)
{
    sheet.addHeading(QStringLiteral("返却・停止・引継ぎをしたもの"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("内容"), 44), sheetLabel(QStringLiteral("処置"), 11),
                           sheetLabel(QStringLiteral("年月日"), 14),
                           sheetLabel(QStringLiteral("受領者・引継先"), 16),
                           sheetLabel(QStringLiteral("備考"), 15)}};
    for (const MoveReceipt::Line &line : paper.lines)
        rows << SheetRow {
            sheetValue(line.what, 44),
            sheetCentred(line.how.isEmpty() ? QStringLiteral("未了") : line.how, 11),
            sheetCentred(line.on.isValid() ? eraText(line.on, EraStyle::Short) : QString(), 14),
            sheetValue(line.who, 16),
            sheetValue(line.note, 15),
        };
    for (int blank = 0; paper.lines.isEmpty() && blank < 6; ++blank)
        rows << SheetRow {sheetValue({}, 44), sheetValue({}, 11), sheetValue({}, 14), sheetValue({}, 16),
                          sheetValue({}, 15)};
    sheet.addGrid(rows, 1, 7);
}

void addErased(SheetPaper &sheet, const StaffMove &move)
{
    sheet.addHeading(QStringLiteral("データ等の消去"));
    sheet.addGrid({
        wideRow(QStringLiteral("貸与品の中の情報"), dayOrBlank(move.erasedOn), 26),
        wideRow(QStringLiteral("自分で作ったファイル・書類"), dayOrBlank(move.ownFilesErasedOn), 26),
        wideRow(QStringLiteral("残したフォルダ・データ"), move.folders, 26),
    });
}

QString officeTitleIn(const Policy &policy, const QString &id)
{
    for (const PolicyOffice &office : policy.offices) {
        if (office.id == id)
            return office.title;
    }
    return {};
}

} // namespace

MoveReceipt moveReceipt(const Policy &policy, const Records &records, Id<StaffMove> id)
{
    const auto move = records.find(id);
    if (!move)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "This move is not there any more."));
    MoveReceipt paper;
    paper.move = *move;
    for (const SettledThing &thing : move->settled)
        paper.lines << MoveReceipt::Line {thing.what, settledWord(thing.how), thing.on,
                                          postAndName(records, thing.to), thing.note};
    if (!move->finishedOn.isValid()) {
        for (const MoveThing &thing : thingsOfMove(records, *move, id)) {
            if (thing.proof.isEmpty())
                paper.lines << MoveReceipt::Line {thing.name, {}, {}, {}, {}};
        }
    }
    paper.person = postAndName(records, move->staff);
    paper.confirmer = postAndName(records, move->confirmedBy);
    paper.addressee = officeTitleIn(policy, QStringLiteral("section_manager"));
    return paper;
}

QByteArray moveReceiptPdf(const PolicyForm &form, const PaperFrame &frame, const MoveReceipt &paper)
{
    const StaffMove &move = paper.move;
    SheetPaper sheet(form, frame);
    sheet.setSubject({move.number.isEmpty() ? QString() : QStringLiteral("番号：") + move.number});
    if (!paper.addressee.isEmpty())
        sheet.addParagraph(paper.addressee + QStringLiteral("　宛て"));
    sheet.addGrid({
        wideRow(QStringLiteral("職・氏名"), paper.person),
        wideRow(QStringLiteral("区分"), moveKindBoxes(move.kind)),
        wideRow(QStringLiteral("異動等の日"), dayOrBlank(move.movesOn)),
        pairRow(QStringLiteral("異動先・元"), move.newPlace, QStringLiteral("担当業務"), move.work),
    });
    addSettled(sheet, paper);
    addErased(sheet, move);
    sheet.addHeading(QStringLiteral("確認"));
    sheet.addParagraph(
        QStringLiteral("上に記したもののほかに、職務で使った機器、書類及びデータを手元に残していません。"
                       "知り得た秘密は、この職を離れた後も漏らしません。"));
    sheet.addGrid({signatureRow(QStringLiteral("異動・退職する者"), paper.person),
                   signatureRow(QStringLiteral("確認した者"), paper.confirmer),
                   wideRow(QStringLiteral("署名年月日"), dayOrBlank(move.receiptSignedOn), 22)},
                  0, 12);
    return sheet.draw();
}

} // namespace mamori
