// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/disposal_papers.h"

#include "model/clock.h"
#include "model/japanese/era.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype leastRows = 5; ///< of a table of things: by hand more may be added

/// Japanese whatever the language of the window.
QString methodText(DisposalMethod method)
{
    switch (method) {
    case DisposalMethod::Shredding:
        return QStringLiteral("裁断");
    case DisposalMethod::Dissolving:
        return QStringLiteral("溶解");
    case DisposalMethod::Burning:
        return QStringLiteral("焼却");
    case DisposalMethod::Destruction:
        return QStringLiteral("物理的破壊");
    case DisposalMethod::Degaussing:
        return QStringLiteral("磁気消去");
    case DisposalMethod::Overwriting:
        return QStringLiteral("上書き消去");
    case DisposalMethod::KeyDestruction:
        return QStringLiteral("暗号鍵の破棄");
    case DisposalMethod::HandedBack:
        break;
    }
    return QStringLiteral("そのまま返却");
}

QString reasonText(DisposalReason reason)
{
    switch (reason) {
    case DisposalReason::Expired:
        return QStringLiteral("保存年限を過ぎたため");
    case DisposalReason::Unneeded:
        return QStringLiteral("業務に必要でなくなったため");
    case DisposalReason::Replaced:
        return QStringLiteral("更新又は故障のため");
    case DisposalReason::EndOfLease:
        break;
    }
    return QStringLiteral("借受期間が終わったため");
}

/// All methods with the chosen one ticked, for a sheet that is completed by hand.
QString methodBoxes(const std::optional<DisposalMethod> &chosen, bool withReturn)
{
    constexpr std::size_t inLine = 4; // a box does not part from its word
    QString boxes;
    for (std::size_t i = 0; i < choicesOf<DisposalMethod>.size(); ++i) {
        const auto method = DisposalMethod(i);
        if (method == DisposalMethod::HandedBack && !withReturn)
            continue;
        if (i > 0)
            boxes += i % inLine == 0 ? QStringLiteral("\n") : QStringLiteral("　");
        boxes += tickBox(chosen == method, methodText(method));
    }
    return boxes;
}

QString proofBoxes(const Policy &policy, const std::optional<DestructionProof> &chosen)
{
    QStringList boxes;
    for (const PolicyDisposalProof &proof : policy.disposalProofs) {
        const bool isChosen
            = chosen && proof.id == QLatin1String(choicesOf<DestructionProof>[std::size_t(*chosen)].key);
        boxes << tickBox(isChosen, proof.title);
    }
    return boxes.join(u'\n');
}

/// The measures of Art. 39(2)(1)-(4), as the policy asks for them.
QString measureBoxes(const Policy &policy, const QList<DisposalMeasure> &taken)
{
    QStringList boxes;
    const PolicyChecklist *list = policy.findChecklist(QStringLiteral("list-disposal"));
    const std::size_t count = choicesOf<DisposalMeasure>.size();
    for (std::size_t i = 0; list && i < std::min(count, std::size_t(list->items.size())); ++i)
        boxes << tickBox(taken.contains(DisposalMeasure(i)), list->items[qsizetype(i)].text);
    return boxes.join(u'\n');
}

QString levelLabel(const Policy &policy, const QString &key)
{
    const PolicyLevel *level = policy.findLevel(Axis::Confidentiality, key);
    return level ? level->label : QStringLiteral("－");
}

QString itemCount(const DisposedItem &item, const Asset &asset)
{
    if (!item.quantity)
        return asset.quantityNote;
    const QString count = countText(*item.quantity) + asset.unit;
    return item.outOf ? QStringLiteral("%1（%2のうち）").arg(count, countText(*item.outOf) + asset.unit)
                      : count;
}

/// What is disposed of in words: as somebody described it, else the asset itself.
QString nameOf(const DisposedItem &item, const Asset &asset)
{
    return item.description.isEmpty() ? asset.name : item.description;
}

DisposalPaper paperOf(const Records &records, const Disposal &disposal)
{
    DisposalPaper paper;
    paper.disposal = disposal;
    paper.approval = records.find(disposal.approval).value_or(Approval {});
    for (const DisposedItem &item : disposal.items)
        paper.assets << records.find(item.asset).value_or(Asset {});
    paper.requester = postAndName(records, disposal.requester);
    paper.approver = postAndName(records, disposal.approvedBy);
    paper.sortedBy = postAndName(records, disposal.sortedBy);
    paper.erasedBy = postAndName(records, disposal.erasedBy);
    paper.doneBy = postAndName(records, disposal.doneBy);
    paper.watchedBy = postAndName(records, disposal.watchedBy);
    return paper;
}

/// The table of things. What is given to a company tells neither level nor retention, and asks for the
/// outcome.
enum class Reader { Section, Company };

SheetRow thingsHead(Reader reader)
{
    SheetRow head {sheetLabel(QStringLiteral("番号"), 14), sheetLabel(QStringLiteral("名称"), 28),
                   sheetLabel(QStringLiteral("製造番号等"), 20), sheetLabel(QStringLiteral("数量"), 10)};
    if (reader == Reader::Company)
        return head << sheetLabel(QStringLiteral("処理の結果"), 28);
    return head << sheetLabel(QStringLiteral("機密性"), 10) << sheetLabel(QStringLiteral("保存年限"), 18);
}

void addThings(SheetPaper &sheet, const DisposalPaper &paper, Reader reader)
{
    QList<SheetRow> rows {thingsHead(reader)};
    const QList<DisposedItem> &items = paper.disposal.items;
    const qsizetype count = items.isEmpty() ? leastRows : items.size();
    for (qsizetype i = 0; i < count; ++i) {
        const DisposedItem item = items.value(i);
        const Asset asset = paper.assets.value(i);
        SheetRow row {sheetValue(asset.number, 14), sheetValue(nameOf(item, asset), 28),
                      sheetValue(item.individualNumber, 20), sheetCentred(itemCount(item, asset), 10)};
        if (reader == Reader::Company)
            row << sheetValue(QStringLiteral("□ 済み　□ 一部（　　　　）"), 28);
        else
            row << sheetCentred(items.isEmpty() ? QString() : levelText(asset.confidentiality), 10)
                << sheetValue(eraText(asset.retentionEnd), 18);
        rows << row;
    }
    sheet.addGrid(rows, 1);
}

QString doneWords(const QString &who, const QDateTime &when)
{
    return QStringList {momentText(when), who}.join(u'\n').trimmed();
}

/// The computed columns of the list; nothing for a column of the register.
std::optional<QString> listCell(const QString &column, qsizetype row, const DisposalPaper &paper)
{
    const Disposal &d = paper.disposal;
    const auto is = [&](const char *name) { return column == QLatin1String(name); };
    if (is("row"))
        return QString::number(row + 1);
    if (is("kind"))
        return d.kind == DisposalKind::Return ? QStringLiteral("返却") : QStringLiteral("廃棄");
    if (is("confidentiality"))
        return levelText(d.confidentiality);
    if (is("retention_ended"))
        return eraText(d.retentionEnded);
    if (is("method"))
        return d.method ? methodText(*d.method) : QString();
    if (is("done_by"))
        return paper.doneBy;
    if (is("sorted_by"))
        return paper.sortedBy;
    if (is("approval_words"))
        return QStringList {eraText(d.approvedOn), paper.approver, paper.approval.number}
            .join(u'\n')
            .trimmed();
    if (is("erasure_words"))
        return doneWords(paper.erasedBy, d.erasedAt)
            + (d.erasure.isEmpty() ? QString()
                                   : u'\n' + d.erasure + QStringLiteral("（%1）").arg(d.erasurePlace));
    if (is("proof_words")) {
        if (d.watchedAt.isValid())
            return QStringLiteral("立会い\n") + doneWords(paper.watchedBy, d.watchedAt);
        return d.certificateNumber.isEmpty()
            ? QString()
            : QStringLiteral("証明書 %1\n%2").arg(d.certificateNumber, eraText(d.certificateOn));
    }
    if (is("things")) {
        QStringList things;
        for (qsizetype i = 0; i < d.items.size(); ++i) {
            const QString count = itemCount(d.items[i], paper.assets.value(i));
            things << nameOf(d.items[i], paper.assets.value(i))
                    + (count.isEmpty() ? QString() : u'　' + count);
        }
        return things.join(u'\n');
    }
    return std::nullopt;
}

} // namespace

DisposalPaper disposalPaper(const Records &records, Id<Disposal> id)
{
    const auto disposal = records.find(id);
    if (!disposal)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Disposal::spec))
                        .arg(id.value));
    return paperOf(records, *disposal);
}

QList<DisposalPaper> disposalsOfYear(const Records &records, FiscalYear year)
{
    QList<Disposal> done;
    for (const Stored &stored : records.list(Disposal::spec)) {
        const auto disposal = fromValues<Disposal>(stored.values);
        const QDate day = dayInJapan(disposal.doneAt);
        if (day.isValid() && FiscalYear::of(day) == year)
            done << disposal;
    }
    std::stable_sort(done.begin(), done.end(),
                     [](const Disposal &a, const Disposal &b) { return a.doneAt < b.doneAt; });
    QList<DisposalPaper> papers;
    for (const Disposal &disposal : std::as_const(done))
        papers << paperOf(records, disposal);
    return papers;
}

QByteArray disposalApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const DisposalPaper &paper,
                                  const Policy &policy)
{
    const Disposal &d = paper.disposal;
    const bool isReturn = d.kind == DisposalKind::Return;
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("申請年月日：%1").arg(dayOrBlank(d.requestedOn))});
    sheet.addParagraph(QStringLiteral("情報セキュリティ管理者　様"));
    sheet.addGrid({{sheetLabel(QStringLiteral("申請者\n職・氏名"), sheetLabelShare),
                    sheetValue(paper.requester, 50 - sheetLabelShare),
                    sheetLabel(QStringLiteral("申請番号"), sheetLabelShare),
                    sheetValue(paper.approval.number, 50 - sheetLabelShare)}},
                  0, 10);
    sheet.addParagraph(isReturn ? QStringLiteral("下の情報資産を返却したいので、承認を求めます。")
                                : QStringLiteral("下の情報資産を廃棄したいので、承認を求めます。"));
    sheet.addHeading(isReturn ? QStringLiteral("返却する物") : QStringLiteral("廃棄する物"));
    sheet.addGrid({wideRow(QStringLiteral("件名"), d.subject),
                   wideRow(QStringLiteral("最も高い機密性"), levelLabel(policy, d.confidentiality))});
    addThings(sheet, paper, Reader::Section);
    sheet.addHeading(QStringLiteral("理由と方法"));
    sheet.addGrid({
        wideRow(QStringLiteral("理由"), d.reason ? reasonText(*d.reason) : QString()),
        wideRow(QStringLiteral("保存年限の前に\n処分する事情"), d.earlyReason),
        wideRow(QStringLiteral("方法"), methodBoxes(d.method, true)),
        wideRow(QStringLiteral("破壊の確認"), proofBoxes(policy, d.proof)),
        wideRow(QStringLiteral("関わる業者"), d.contractor),
    });
    sheet.addHeading(QStringLiteral("廃棄に当たっての備え"));
    sheet.addGrid({wideRow(QStringLiteral("第39条第2項"), measureBoxes(policy, d.measures))});
    sheet.addHeading(QStringLiteral("承認"));
    const auto decision = paper.approval.decision;
    sheet.addGrid(
        {{sheetLabel(QStringLiteral("決定"), sheetLabelShare),
          sheetValue(tickBox(decision == ApprovalDecision::Approved, QStringLiteral("承認する"))
                         + QStringLiteral("　　")
                         + tickBox(decision == ApprovalDecision::Refused, QStringLiteral("承認しない")),
                     50 - sheetLabelShare),
          sheetLabel(QStringLiteral("年月日"), sheetLabelShare),
          sheetValue(dayOrBlank(paper.approval.decidedOn), 50 - sheetLabelShare)},
         pairRow(QStringLiteral("情報セキュリティ\n管理者"), paper.approver, QStringLiteral("条件・備考"),
                 {})},
        0, 11);
    return sheet.draw();
}

QByteArray disposalListPdf(const PolicyForm &form, const PaperFrame &frame,
                           const QList<DisposalPaper> &disposals, FiscalYear year, const WordContext &context,
                           const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        const DisposalPaper &paper = disposals.at(row);
        if (const auto text = listCell(column.column, row, paper))
            return *text;
        const qsizetype index = columnIndex(Disposal::spec, column.column);
        if (index < 0)
            return QString();
        const Field &field = Disposal::spec.fields[std::size_t(index)];
        return displayText(field, field.get(&paper.disposal), context);
    };
    qsizetype things = 0;
    for (const DisposalPaper &paper : disposals)
        things += paper.disposal.items.size();
    ListParts parts;
    parts.subject = year.text();
    parts.figures = {{QStringLiteral("件数"), countText(disposals.size())},
                     {QStringLiteral("物の数"), countText(things)}};
    return listFormPdf(form, frame, disposals.size(), cell, progress, parts);
}

QByteArray destructionCertificatePdf(const PolicyForm &form, const PaperFrame &frame,
                                     const DisposalPaper &paper)
{
    const Disposal &d = paper.disposal;
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("整理番号：%1").arg(d.number)});
    sheet.addParagraph(frame.section + QStringLiteral("　情報セキュリティ管理者　様"));
    sheet.addGrid(
        {
            wideRow(QStringLiteral("証明する者\nの所在地"), {}),
            wideRow(QStringLiteral("名称"), d.contractor),
            {sheetLabel(QStringLiteral("代表者又は\n責任者の氏名"), sheetLabelShare),
             sheetValue({}, 72),
             {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}},
            pairRow(QStringLiteral("証明書の番号"), d.certificateNumber, QStringLiteral("発行年月日"),
                    dayOrBlank(d.certificateOn)),
        },
        0, 11);
    sheet.addParagraph(
        QStringLiteral("下の物について、記録された情報を復元できないように処理したことを証明します。"));
    sheet.addHeading(QStringLiteral("処理した物"));
    addThings(sheet, paper, Reader::Company);
    sheet.addHeading(QStringLiteral("処理の内容"));
    sheet.addGrid(
        {
            wideRow(QStringLiteral("方法"), methodBoxes(d.method, false)),
            wideRow(QStringLiteral("使った機器・\n規格など"), {}),
            pairRow(QStringLiteral("引渡しを\n受けた日時"), momentOrBlank(d.handedOverAt),
                    QStringLiteral("処理した日時"), momentOrBlank(d.doneAt)),
            pairRow(QStringLiteral("処理した場所"), {}, QStringLiteral("作業者の氏名"), {}),
            wideRow(QStringLiteral("結果の確認"),
                    tickBox(false, QStringLiteral("復元できないことを確かめた")) + QStringLiteral("　　")
                        + tickBox(false, QStringLiteral("写真を添える（　　　枚）"))),
        },
        0, 10);
    sheet.addHeading(QStringLiteral("受け取った職員の記入欄"));
    sheet.addGrid({pairRow(QStringLiteral("受領年月日"), dayOrBlank({}), QStringLiteral("職・氏名"), {})}, 0,
                  11);
    return sheet.draw();
}

} // namespace mamori
