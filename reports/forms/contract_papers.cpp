// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/contract_papers.h"

#include "model/rules/approvals.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString itemNumber(const QString &article)
{
    const qsizetype last = article.lastIndexOf(u'(');
    return last < 0 ? QString() : article.mid(last + 1).remove(u')');
}

/// Japanese whatever the language of the window.
QString stateText(ClauseState state)
{
    switch (state) {
    case ClauseState::InContract:
        return QStringLiteral("契約書にある");
    case ClauseState::Elsewhere:
        return QStringLiteral("別の文書にある");
    case ClauseState::Missing:
        return QStringLiteral("ない");
    case ClauseState::NotNeeded:
        break;
    }
    return QStringLiteral("要らない");
}

/// The answer, or boxes to tick.
QString stateCell(const std::optional<ClauseState> &state)
{
    if (state)
        return stateText(*state);
    QStringList boxes;
    for (std::size_t i = 0; i < choicesOf<ClauseState>.size(); ++i)
        boxes << tickBox(false, stateText(ClauseState(i)));
    return boxes.join(u'\n');
}

QString clauseNote(const ContractClause &clause)
{
    switch (standingOf(clause)) {
    case ClauseStanding::Missing:
        return clause.toAsk;
    case ClauseStanding::NotNeeded:
        return clause.reason;
    case ClauseStanding::PaperUnnamed:
        return QStringLiteral("文書の名称と頁を確かめること。");
    case ClauseStanding::NotNeededUnexplained:
        return QStringLiteral("要らない理由を書くこと。");
    case ClauseStanding::Stands:
    case ClauseStanding::Unanswered:
        break;
    }
    return {};
}

QString termText(const Contract &contract)
{
    return dayOrBlank(contract.startsOn) + QStringLiteral("から\n") + dayOrBlank(contract.endsOn)
        + QStringLiteral("まで");
}

QString partOf(int count)
{
    return QStringLiteral("%1項目").arg(count);
}

void addContract(SheetPaper &sheet, const ContractPaper &paper)
{
    const Contract &contract = paper.contract;
    sheet.addGrid(
        {wideRow(QStringLiteral("件名"), contract.title),
         pairRow(QStringLiteral("契約番号"), contract.number, QStringLiteral("受託者"), contract.contractor),
         pairRow(QStringLiteral("契約年月日"), dayOrBlank(contract.concludedOn), QStringLiteral("期間"),
                 termText(contract))});
}

ContractPaper contractPaperOf(const Policy &policy, const Records &records, const Contract &contract)
{
    return {contract, clauseSheet(policy, contract.clauses), clauseGaps(policy, contract.clauses),
            postAndName(records, contract.owner), postAndName(records, sectionManager(records))};
}

} // namespace

ContractPaper contractPaper(const Policy &policy, const Records &records, Id<Contract> id)
{
    const auto contract = records.find(id);
    if (!contract)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Contract::spec))
                        .arg(id.value));
    return contractPaperOf(policy, records, *contract);
}

ContractPaper blankContractPaper(const Policy &policy, const Records &records)
{
    return contractPaperOf(policy, records, {});
}

QByteArray clauseSheetPdf(const PolicyForm &form, const PaperFrame &frame, const ContractPaper &paper)
{
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("基準日：%1").arg(dayOrBlank(frame.asOf))});
    sheet.addHeading(QStringLiteral("契約"));
    addContract(sheet, paper);
    sheet.addHeading(QStringLiteral("条項"));
    constexpr double numberShare = 5;
    constexpr double textShare = 37;
    constexpr double stateShare = 18;
    constexpr double pageShare = 13;
    constexpr double noteShare = 27;
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("号"), numberShare),
                           sheetLabel(QStringLiteral("契約に定めること"), textShare),
                           sheetLabel(QStringLiteral("契約にあるか"), stateShare),
                           sheetLabel(QStringLiteral("文書・頁"), pageShare),
                           sheetLabel(QStringLiteral("委託先に求めること・要らない理由"), noteShare)}};
    for (const ContractClause &clause : paper.clauses)
        rows << SheetRow {sheetCentred(itemNumber(clause.article), numberShare),
                          sheetValue(clause.text, textShare), sheetValue(stateCell(clause.state), stateShare),
                          sheetValue(clause.page, pageShare), sheetValue(clauseNote(clause), noteShare)};
    sheet.addGrid(rows, 1);
    sheet.addHeading(QStringLiteral("まとめ"));
    const ClauseFigures figures = clauseFigures(paper.clauses);
    sheet.addGrid(
        {pairRow(QStringLiteral("契約等にある"), partOf(figures.standing), QStringLiteral("ない"),
                 partOf(figures.missing)),
         pairRow(QStringLiteral("要らない"), partOf(figures.notNeeded), QStringLiteral("確かめていない"),
                 partOf(figures.open)),
         pairRow(QStringLiteral("確かめた日"), dayOrBlank({}), QStringLiteral("確かめた人"), paper.owner)});
    return sheet.draw();
}

QByteArray gapLetterPdf(const PolicyForm &form, const PaperFrame &frame, const ContractPaper &paper)
{
    SheetPaper letter(form, frame, SheetHead::Letter);
    const QString contractor
        = paper.contract.contractor.isEmpty() ? QString(12, u'　') : paper.contract.contractor;
    letter.addParagraph(QStringLiteral("第　　　　　　号\n") + eraText(frame.asOf, EraStyle::Full),
                        Align::Right);
    letter.addParagraph(contractor + QStringLiteral("　御中"));
    letter.addParagraph(frame.section + QStringLiteral("　情報セキュリティ管理者\n") + paper.manager,
                        Align::Right);
    letter.addTitle(QStringLiteral("委託契約への条項の追加について（依頼）"));
    letter.addParagraph(
        QStringLiteral("　日ごろ本市の業務に御協力をいただき、ありがとうございます。\n"
                       "　さて、下記１の契約について情報セキュリティの面から確かめたところ、下記２の事項の"
                       "定めがありませんでした。つきましては、変更契約又は覚書により定めを加えたいので、"
                       "御検討のうえ、下記３により御回答くださるようお願いします。"));
    letter.addParagraph(QStringLiteral("記"), Align::Centre);
    letter.addHeading(QStringLiteral("契約"));
    addContract(letter, paper);
    letter.addHeading(QStringLiteral("加えていただきたい定め"));
    QList<SheetRow> rows {
        {sheetLabel(QStringLiteral("番号"), 8), sheetLabel(QStringLiteral("求める内容"), 92)}};
    constexpr qsizetype leastGaps = 3; // of a letter written by hand
    const qsizetype count = paper.gaps.isEmpty() ? leastGaps : paper.gaps.size();
    for (qsizetype i = 0; i < count; ++i)
        rows << SheetRow {sheetCentred(QString::number(i + 1), 8), sheetValue(paper.gaps.value(i).toAsk, 92)};
    letter.addGrid(rows, 1, 8);
    letter.addHeading(QStringLiteral("回答"));
    letter.addGrid(
        {wideRow(QStringLiteral("期限"), dayOrBlank({})),
         wideRow(QStringLiteral("方法"),
                 QStringLiteral("変更契約書又は覚書の案を送ってください。応じられない事項があれば、その理由と"
                                "代わりの措置を書いてください。")),
         wideRow(QStringLiteral("担当"), QStringList {frame.section, paper.owner}.join(u'　').trimmed())});
    letter.addParagraph(QStringLiteral("以上"), Align::Right);
    return letter.draw();
}

} // namespace mamori
