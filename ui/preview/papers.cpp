// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/papers.h"

#include "model/rules/approvals.h"
#include "model/store/word_context.h"
#include "reports/forms/approval_application.h"
#include "reports/forms/asset_ledger.h"
#include "reports/forms/classification_sheet.h"
#include "reports/forms/consent_sheet.h"
#include "reports/forms/disposal_papers.h"
#include "reports/forms/duty_papers.h"
#include "reports/forms/handover_paper.h"
#include "reports/forms/incident_report.h"
#include "reports/forms/move_receipt.h"
#include "reports/forms/people_papers.h"
#include "reports/forms/recovery_sheet.h"
#include "reports/forms/restriction_cards.h"
#include "reports/forms/take_out_papers.h"
#include "reports/forms/training_report.h"

#include <QCoreApplication>

namespace mamori {

const PolicyForm &formNamed(const Policy &policy, const QString &id)
{
    if (const PolicyForm *form = policy.findForm(id))
        return *form;
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Papers", "The standard in use has no such form."), id);
}

PaperJob assetLedgerJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("asset_ledger"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<Stored> assets = workspace.records().list(Asset::spec);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Asset::spec);
    return [form, frame, assets, words](const auto &progress) {
        return assetLedgerPdf(form, frame, assets, words, progress);
    };
}

namespace {

PaperJob sheetJob(const Workspace &workspace, const DecisionPaper &paper)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("classification_sheet"));
    const PaperFrame frame = paperFrame(workspace.records());
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Asset::spec);
    return [form, frame, paper, words](const auto &) {
        return classificationSheetPdf(form, frame, paper, words);
    };
}

} // namespace

PaperJob classificationSheetJob(const Workspace &workspace, Id<ClassificationDecision> decision)
{
    return sheetJob(workspace, decisionPaper(workspace.records(), decision));
}

PaperJob classificationSheetJob(const Workspace &workspace, Id<Asset> asset)
{
    return sheetJob(workspace, decisionPaper(workspace.records(), asset));
}

PaperJob restrictionCardsJob(const Workspace &workspace, const QList<Id<Asset>> &assets)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("restriction_card"));
    const PaperFrame frame = paperFrame(workspace.records());
    QList<Asset> chosen;
    for (const Id<Asset> id : assets) {
        if (const auto asset = workspace.records().find(id))
            chosen << *asset;
    }
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, chosen](const auto &progress) {
        return restrictionCardsPdf(form, frame, policy, chosen, progress);
    };
}

PaperJob disposalApplicationJob(const Workspace &workspace, Id<Disposal> id)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("disposal_application"));
    const PaperFrame frame = paperFrame(workspace.records());
    const DisposalPaper paper = disposalPaper(workspace.records(), id);
    const Policy &policy = workspace.policy();
    return [form, frame, paper, &policy](const auto &) {
        return disposalApplicationPdf(form, frame, paper, policy);
    };
}

PaperJob destructionCertificateJob(const Workspace &workspace, Id<Disposal> id)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("destruction_certificate"));
    const PaperFrame frame = paperFrame(workspace.records());
    const DisposalPaper paper = disposalPaper(workspace.records(), id);
    return [form, frame, paper](const auto &) { return destructionCertificatePdf(form, frame, paper); };
}

PaperJob disposalListJob(const Workspace &workspace, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("disposal_list"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<DisposalPaper> disposals = disposalsOfYear(workspace.records(), year);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Disposal::spec);
    return [form, frame, disposals, year, words](const auto &progress) {
        return disposalListPdf(form, frame, disposals, year, words, progress);
    };
}

PaperJob dutyListJob(const Workspace &workspace, const QList<DutyStatus> &duties)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("compliance_list"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties](const auto &progress) {
        return dutyListPdf(form, frame, policy, duties, progress);
    };
}

PaperJob evidenceIndexJob(const Workspace &workspace, const QList<DutyStatus> &duties)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("evidence_index"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties](const auto &progress) {
        return evidenceIndexPdf(form, frame, policy, duties, progress);
    };
}

PaperJob yearPlanJob(const Workspace &workspace, const QList<DutyStatus> &duties, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("year_plan"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties, year](const auto &progress) {
        return yearPlanPdf(form, frame, policy, duties, year, progress);
    };
}

PaperJob incidentReportJob(const Workspace &workspace, Id<Incident> incident, ReportStage stage)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("incident_report"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const IncidentPaper paper = incidentPaper(policy, workspace.records(), incident);
    return [form, frame, &policy, paper, stage](const auto &) {
        return incidentReportPdf(form, frame, policy, paper, stage);
    };
}

PaperJob takeOutApplicationJob(const Workspace &workspace, Id<TakeOut> takeOut)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("take_out_application"));
    const PaperFrame frame = paperFrame(workspace.records());
    const TakeOutPaper paper = takeOutPaper(workspace.policy(), workspace.records(), takeOut);
    return [form, frame, paper](const auto &) { return takeOutApplicationPdf(form, frame, paper); };
}

PaperJob takeOutListJob(const Workspace &workspace, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("take_out_list"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<TakeOutPaper> takeOuts = takeOutsOfYear(workspace.policy(), workspace.records(), year);
    return [form, frame, takeOuts, year](const auto &progress) {
        return takeOutListPdf(form, frame, takeOuts, year, progress);
    };
}

PaperJob approvalApplicationJob(const Workspace &workspace, Id<Approval> approval)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("approval_application"));
    const PaperFrame frame = paperFrame(workspace.records());
    const ApprovalPaper paper = approvalPaper(workspace.records(), approval);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Approval::spec);
    return [form, frame, paper, words](const auto &) {
        return approvalApplicationPdf(form, frame, paper, words);
    };
}

PaperJob moveReceiptJob(const Workspace &workspace, Id<StaffMove> move)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("move_receipt"));
    const PaperFrame frame = paperFrame(workspace.records());
    const MoveReceipt paper = moveReceipt(workspace.policy(), workspace.records(), move);
    return [form, frame, paper](const auto &) { return moveReceiptPdf(form, frame, paper); };
}

PaperJob trainingReportJob(const Workspace &workspace, Id<TrainingEvent> training)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const TrainingPaper paper = trainingPaper(workspace.policy(), workspace.records(), training);
    const bool isDrill = paper.event.kind == TrainingKind::Drill;
    const PolicyForm form = formNamed(
        workspace.policy(), isDrill ? QStringLiteral("drill_report") : QStringLiteral("training_report"));
    return [form, frame, paper](const auto &) { return trainingReportPdf(form, frame, paper); };
}

PaperJob consentSheetJob(const Workspace &workspace, const QList<ConsentStanding> &standings)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("consent_sheet"));
    const PaperFrame frame = paperFrame(workspace.records());
    const ConsentText text = consentText(workspace.records());
    const QString addressee = officeTitle(workspace.policy(), Office::SectionManager);
    const QList<ConsentPaper> papers = consentPapers(standings);
    return [form, frame, text, addressee, papers](const auto &) {
        return consentSheetPdf(form, frame, text, addressee, papers);
    };
}

PaperJob myNumberHandlersJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("mynumber_handlers"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<MyNumberHandler> handlers = myNumberHandlers(workspace.records(), frame.asOf);
    return [form, frame, handlers](const auto &) { return myNumberHandlersPdf(form, frame, handlers); };
}

PaperJob contactTreeJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("contact_tree"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const QList<ContactLine> contacts = contactTree(workspace.records(), frame.asOf);
    return [form, frame, &policy, contacts](const auto &) {
        return contactTreePdf(form, frame, policy, contacts);
    };
}

PaperJob unneededIdsJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("unneeded_ids"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<UnneededId> ids = unneededIds(workspace.records(), frame.asOf);
    return [form, frame, ids](const auto &) { return unneededIdsPdf(form, frame, ids); };
}

PaperJob handoverJob(Workspace &workspace, const Handover &handover)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("handover"));
    const PaperFrame frame = paperFrame(workspace.records());
    const HandoverSheet paper = handoverSheet(workspace.records(), handover, workspace.duties().tasks());
    return [form, frame, paper](const auto &) { return handoverPdf(form, frame, paper); };
}

PaperJob recoverySheetJob(const QString &section, const QString &ledgerName, const QString &recoveryCode,
                          const Clock &clock)
{
    const PaperFrame frame {
        .section = section, .asOf = clock.today(), .madeAt = clock.now(), .historyHead = {}};
    return [frame, ledgerName, recoveryCode](const auto &) {
        return recoverySheetPdf(frame, ledgerName, recoveryCode);
    };
}

} // namespace mamori
