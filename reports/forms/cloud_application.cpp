// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/cloud_application.h"

#include "model/rules/approvals.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString resultBoxes(const std::optional<ChecklistResult> &result)
{
    const bool isMet = result == ChecklistResult::Met || result == ChecklistResult::CommonPlatform
        || result == ChecklistResult::Contractor;
    return QStringList {tickBox(isMet, QStringLiteral("満たす")),
                        tickBox(result == ChecklistResult::NotMet, QStringLiteral("満たさない")),
                        tickBox(result == ChecklistResult::NotApplicable, QStringLiteral("該当しない"))}
        .join(u'\n');
}

const ChecklistAnswer *answerTo(const CloudService &service, const PolicyChecklist::Item &item)
{
    const auto found = std::find_if(service.selection.cbegin(), service.selection.cend(),
                                    [&](const ChecklistAnswer &answer) {
                                        return answer.question == item.id || answer.article == item.article;
                                    });
    return found == service.selection.cend() ? nullptr : &*found;
}

QString levelLine(const Policy &policy, const CloudService &service)
{
    const std::pair<Axis, QString> levels[] = {{Axis::Confidentiality, service.confidentiality},
                                               {Axis::Integrity, service.integrity},
                                               {Axis::Availability, service.availability}};
    QStringList texts;
    for (const auto &[axis, key] : levels) {
        const PolicyLevel *level = policy.findLevel(axis, key);
        texts << (level ? level->label : policy.axisNames.value(axis) + QStringLiteral("　　"));
    }
    return texts.join(QStringLiteral("　"));
}

void addService(SheetPaper &sheet, const Policy &policy, const CloudPaper &paper)
{
    const CloudService &service = paper.service;
    sheet.addHeading(QStringLiteral("利用するサービス"));
    sheet.addGrid({
        wideRow(QStringLiteral("サービスの名称"), service.name),
        pairRow(QStringLiteral("事業者"), service.provider, QStringLiteral("業務"), service.work),
        wideRow(QStringLiteral("扱う情報"), service.contents),
        wideRow(QStringLiteral("程度分類"), levelLine(policy, service)),
        wideRow(QStringLiteral("利用の必要性・影響の検討"), service.consideration),
        pairRow(QStringLiteral("情報を置く場所"), service.serversIn, QStringLiteral("認証等"),
                service.certificates),
        pairRow(QStringLiteral("クラウドサービス管理者（予定）"), paper.manager, QStringLiteral("契約"),
                paper.contract),
    });
}

void addConditions(SheetPaper &sheet, const Policy &policy, const CloudPaper &paper)
{
    sheet.addHeading(QStringLiteral("選定の条件（第123条第2項）"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("号"), 6), sheetLabel(QStringLiteral("条件"), 44),
                           sheetLabel(QStringLiteral("結果"), 18),
                           sheetLabel(QStringLiteral("理由・根拠"), 32)}};
    const PolicyChecklist *list = policy.findChecklist(QStringLiteral("list-cloud-selection"));
    bool isFailed = false;
    for (int number = 1;
         const PolicyChecklist::Item &item : list ? list->items : QList<PolicyChecklist::Item>()) {
        const ChecklistAnswer *answer = answerTo(paper.service, item);
        const auto result = answer ? answer->result : std::nullopt;
        isFailed = isFailed || result == ChecklistResult::NotMet;
        QStringList grounds = answer ? QStringList {answer->reason, answer->evidence} : QStringList();
        grounds.removeAll(QString());
        rows << SheetRow {sheetCentred(QString::number(number++), 6), sheetValue(item.text, 44),
                          sheetValue(resultBoxes(result), 18), sheetValue(grounds.join(u'\n'), 32)};
    }
    sheet.addGrid(rows, 1);
    if (isFailed)
        sheet.addParagraph(
            paper.exception.isEmpty()
                ? QStringLiteral("満たさない条件がある。この申請の前に、例外の承認（第112条）を受けること。")
                : QStringLiteral("満たさない条件についての例外の承認（第112条）：%1").arg(paper.exception));
}

} // namespace

CloudPaper cloudPaper(const Records &records, Id<CloudService> id)
{
    const auto service = records.find(id);
    if (!service)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(CloudService::spec))
                        .arg(id.value));
    CloudPaper paper;
    paper.service = *service;
    paper.service.approvalNumber = approvalNumber(records, service->approval, service->approvalNumber);
    paper.manager = postAndName(records, service->cloudManager);
    paper.applicant = postAndName(records, sectionManager(records));
    if (service->contract)
        paper.contract = records.caption(Contract::spec, service->contract.value);
    if (service->exception)
        paper.exception = records.caption(PolicyException::spec, service->exception.value);
    return paper;
}

QByteArray cloudApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const CloudPaper &paper)
{
    const CloudService &service = paper.service;
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("申請年月日：%1").arg(dayOrBlank(service.requestedOn))});
    const PolicyOffice *office = policy.findOffice(QStringLiteral("general_officer"));
    sheet.addParagraph((office ? office->title : QStringLiteral("統括情報セキュリティ責任者"))
                       + QStringLiteral("　様"));
    sheet.addGrid({pairRow(QStringLiteral("申請者\n職・氏名"), paper.applicant, QStringLiteral("整理番号"),
                           service.number)},
                  0, 10);
    sheet.addParagraph(
        QStringLiteral("次のクラウドサービスを利用したいので、契約に先立って承認を求めます。"));
    addService(sheet, policy, paper);
    addConditions(sheet, policy, paper);
    sheet.addHeading(QStringLiteral("承認"));
    const bool isApproved = service.approvedOn.isValid();
    sheet.addGrid({pairRow(QStringLiteral("決定"),
                           tickBox(isApproved, QStringLiteral("承認する")) + QStringLiteral("　　")
                               + tickBox(false, QStringLiteral("承認しない")),
                           QStringLiteral("年月日"), dayOrBlank(service.approvedOn)),
                   pairRow(QStringLiteral("承認者"), service.approvedBy, QStringLiteral("承認番号"),
                           service.approvalNumber),
                   wideRow(QStringLiteral("条件"), service.conditions)},
                  0, 10);
    return sheet.draw();
}

} // namespace mamori
