// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/papers.h"

#include "model/rules/approvals.h"
#include "model/rules/city_forms.h"
#include "model/store/attachments.h"
#include "model/store/word_context.h"
#include "reports/forms/asset_ledger.h"
#include "reports/forms/duty_papers.h"
#include "reports/forms/paper_day.h"
#include "reports/forms/people_papers.h"
#include "reports/forms/recovery_sheet.h"
#include "reports/forms/restriction_cards.h"

#include <QCoreApplication>

namespace mamori {

PolicyForm formNamed(const Workspace &workspace, const QString &id, QDate day)
{
    if (const auto form = formOfDay(workspace.policy(), workspace.records(), id, day))
        return *form;
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Papers", "The standard in use has no such form."), id);
}

PaperJob assetLedgerJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("asset_ledger"));
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
    const PolicyForm form = formNamed(workspace, QStringLiteral("classification_sheet"), dayOfPaper(paper));
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
    const PolicyForm form = formNamed(workspace, QStringLiteral("restriction_card"));
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
    const DisposalPaper paper = disposalPaper(workspace.records(), id);
    const PolicyForm form
        = formNamed(workspace, QStringLiteral("disposal_application"), applicationDay(paper));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, paper, &policy](const auto &) {
        return disposalApplicationPdf(form, frame, paper, policy);
    };
}

PaperJob destructionCertificateJob(const Workspace &workspace, Id<Disposal> id)
{
    const DisposalPaper paper = disposalPaper(workspace.records(), id);
    const PolicyForm form
        = formNamed(workspace, QStringLiteral("destruction_certificate"), certificateDay(paper));
    const PaperFrame frame = paperFrame(workspace.records());
    return [form, frame, paper](const auto &) { return destructionCertificatePdf(form, frame, paper); };
}

PaperJob disposalListJob(const Workspace &workspace, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("disposal_list"), dayOfList(year));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<DisposalPaper> disposals = disposalsOfYear(workspace.records(), year);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Disposal::spec);
    return [form, frame, disposals, year, words](const auto &progress) {
        return disposalListPdf(form, frame, disposals, year, words, progress);
    };
}

PaperJob dutyListJob(const Workspace &workspace, const QList<DutyStatus> &duties)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("compliance_list"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties](const auto &progress) {
        return dutyListPdf(form, frame, policy, duties, progress);
    };
}

PaperJob evidenceIndexJob(const Workspace &workspace, const QList<DutyStatus> &duties)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("evidence_index"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties](const auto &progress) {
        return evidenceIndexPdf(form, frame, policy, duties, progress);
    };
}

PaperJob yearPlanJob(const Workspace &workspace, const QList<DutyStatus> &duties, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("year_plan"), dayOfList(year));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    return [form, frame, &policy, duties, year](const auto &progress) {
        return yearPlanPdf(form, frame, policy, duties, year, progress);
    };
}

PaperJob incidentReportJob(const Workspace &workspace, Id<Incident> incident, ReportStage stage)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const IncidentPaper paper = incidentPaper(policy, workspace.records(), incident);
    const PolicyForm form = formNamed(workspace, QStringLiteral("incident_report"), dayOfPaper(paper, stage));
    return [form, frame, &policy, paper, stage](const auto &) {
        return incidentReportPdf(form, frame, policy, paper, stage);
    };
}

PaperJob takeOutApplicationJob(const Workspace &workspace, Id<TakeOut> takeOut)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const TakeOutPaper paper = takeOutPaper(workspace.policy(), workspace.records(), takeOut);
    const PolicyForm form = formNamed(workspace, QStringLiteral("take_out_application"), dayOfPaper(paper));
    return [form, frame, paper](const auto &) { return takeOutApplicationPdf(form, frame, paper); };
}

PaperJob takeOutListJob(const Workspace &workspace, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("take_out_list"), dayOfList(year));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<TakeOutPaper> takeOuts = takeOutsOfYear(workspace.policy(), workspace.records(), year);
    return [form, frame, takeOuts, year](const auto &progress) {
        return takeOutListPdf(form, frame, takeOuts, year, progress);
    };
}

PaperJob approvalApplicationJob(const Workspace &workspace, Id<Approval> approval)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const ApprovalPaper paper = approvalPaper(workspace.records(), approval);
    const PolicyForm form = formNamed(workspace, QStringLiteral("approval_application"), dayOfPaper(paper));
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Approval::spec);
    return [form, frame, paper, words](const auto &) {
        return approvalApplicationPdf(form, frame, paper, words);
    };
}

PaperJob moveReceiptJob(const Workspace &workspace, Id<StaffMove> move)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const MoveReceipt paper = moveReceipt(workspace.policy(), workspace.records(), move);
    const PolicyForm form = formNamed(workspace, QStringLiteral("move_receipt"), dayOfPaper(paper));
    return [form, frame, paper](const auto &) { return moveReceiptPdf(form, frame, paper); };
}

PaperJob trainingReportJob(const Workspace &workspace, Id<TrainingEvent> training)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const TrainingPaper paper = trainingPaper(workspace.policy(), workspace.records(), training);
    const bool isDrill = paper.event.kind == TrainingKind::Drill;
    const PolicyForm form
        = formNamed(workspace, isDrill ? QStringLiteral("drill_report") : QStringLiteral("training_report"),
                    dayOfPaper(paper));
    return [form, frame, paper](const auto &) { return trainingReportPdf(form, frame, paper); };
}

/// What these persons sign, or signed: one paper is by one form.
static PolicyForm consentForm(const Workspace &workspace, const QList<ConsentPaper> &papers)
{
    const QString id = QStringLiteral("consent_sheet");
    std::optional<PolicyForm> common;
    for (const ConsentPaper &paper : papers) {
        const PolicyForm form = formNamed(workspace, id, dayOfPaper(paper));
        if (common && *common != form)
            throw Error(
                ErrorCode::Refused,
                QCoreApplication::translate(
                    "Papers", "Some of them signed an earlier version of this form. Print theirs apart."));
        common = form;
    }
    return common ? *common : formNamed(workspace, id);
}

static PaperJob consentJob(const Workspace &workspace, const QList<ConsentPaper> &papers)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const QString addressee = officeTitle(workspace.policy(), Office::SectionManager);
    const PolicyForm form = consentForm(workspace, papers);
    const ConsentText text = consentText(workspace.records());
    return [form, frame, text, addressee, papers](const auto &) {
        return consentSheetPdf(form, frame, text, addressee, papers);
    };
}

PaperJob consentSheetJob(Workspace &workspace, const QList<ConsentStanding> &standings)
{
    const Attachments attachments(workspace.ledger(), workspace.records());
    return consentJob(workspace, consentPapers(standings, &attachments));
}

PaperJob consentSheetJob(Workspace &workspace, Id<Consent> consent)
{
    const Attachments attachments(workspace.ledger(), workspace.records());
    return consentJob(workspace, {consentPaper(workspace.records(), attachments, consent)});
}

PaperJob myNumberHandlersJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("mynumber_handlers"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<MyNumberHandler> handlers = myNumberHandlers(workspace.records(), frame.asOf);
    return [form, frame, handlers](const auto &) { return myNumberHandlersPdf(form, frame, handlers); };
}

PaperJob contactTreeJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("contact_tree"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const QList<ContactLine> contacts = contactTree(workspace.records(), frame.asOf);
    return [form, frame, &policy, contacts](const auto &) {
        return contactTreePdf(form, frame, policy, contacts);
    };
}

PaperJob unneededIdsJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("unneeded_ids"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<UnneededId> ids = unneededIds(workspace.records(), frame.asOf);
    return [form, frame, ids](const auto &) { return unneededIdsPdf(form, frame, ids); };
}

PaperJob handoverJob(Workspace &workspace, const Handover &handover)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const HandoverSheet paper = handoverSheet(workspace.records(), handover, workspace.duties().tasks());
    const PolicyForm form = formNamed(workspace, QStringLiteral("handover"), dayOfPaper(paper));
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
