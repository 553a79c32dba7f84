// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/form_maker.h"

#include "model/registers/all.h"
#include "model/rules/approvals.h"
#include "model/rules/check_runs.h"
#include "model/rules/city_forms.h"
#include "model/rules/profile.h"
#include "model/rules/restrictions.h"
#include "model/store/word_context.h"
#include "reports/forms/asset_ledger.h"
#include "reports/forms/contract_papers.h"
#include "reports/forms/duty_papers.h"
#include "reports/forms/paper_day.h"
#include "reports/forms/people_papers.h"
#include "reports/forms/record_list.h"
#include "reports/forms/requirement_paper.h"
#include "reports/forms/restriction_cards.h"
#include "reports/forms/stock_papers.h"
#include "reports/forms/zone_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// By id, number or name.
std::optional<qint64> findRecord(const Records &records, const Register &reg, const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber && records.find(reg, id))
        return id;
    return records.findByName(reg, text);
}

qint64 requireRecord(const Records &records, const Register &reg, const QString &text)
{
    if (const auto id = findRecord(records, reg, text))
        return *id;
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Commands", "There is no record %1 in %2.").arg(text, titleOf(reg)));
}

void refuseRecord(const PolicyForm &form, const QString &record)
{
    if (!record.isEmpty())
        throw Error(
            ErrorCode::Usage,
            QCoreApplication::translate("Commands", "The form %1 is not about one record.").arg(form.id));
}

/// Without a wish the newest decision from which restrictions follow, or just the newest; in a ledger without
/// decisions the sheet to fill in by hand.
DecisionPaper fittingDecision(const Policy &policy, const Records &records, const QString &record)
{
    if (!record.isEmpty()) {
        if (const auto decision = findRecord(records, ClassificationDecision::spec, record))
            return decisionPaper(records, Id<ClassificationDecision> {*decision});
        return decisionPaper(records, Id<Asset> {requireRecord(records, Asset::spec, record)});
    }
    Query newest;
    newest.order = {{QLatin1String(ClassificationDecision::spec.order), true}};
    const QList<Stored> decisions = records.list(ClassificationDecision::spec, newest);
    if (decisions.isEmpty())
        return {};
    const auto hasRestrictions = [&policy](const Stored &stored) {
        const auto decision = fromValues<ClassificationDecision>(stored.values);
        return !restrictionsFor(policy, {decision.confidentiality, decision.integrity, decision.availability})
                    .isEmpty();
    };
    const auto found = std::find_if(decisions.cbegin(), decisions.cend(), hasRestrictions);
    const Stored &fitting = found == decisions.cend() ? decisions.first() : *found;
    return decisionPaper(records, Id<ClassificationDecision> {fitting.id});
}

/// Without a wish the newest one; in a ledger without take-outs the paper to fill in by hand.
TakeOutPaper fittingTakeOut(const Policy &policy, const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return takeOutPaper(policy, records, {requireRecord(records, TakeOut::spec, record)});
    Query newest;
    newest.order = {{QLatin1String(TakeOut::spec.order), true}};
    const QList<Stored> takeOuts = records.list(TakeOut::spec, newest);
    return takeOuts.isEmpty() ? TakeOutPaper {} : takeOutPaper(policy, records, {takeOuts.first().id});
}

/// Without a wish as many as a sheet holds, of those that are classified if there are any.
QList<Asset> fittingCards(const Records &records, const QString &record)
{
    constexpr qsizetype onSheet = 2;
    QList<Asset> assets;
    for (const QString &each : record.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qint64 id = requireRecord(records, Asset::spec, each.trimmed());
        assets << *records.find(Id<Asset> {id});
    }
    if (!record.isEmpty())
        return assets;
    QList<Asset> open;
    for (const Stored &stored : records.list(Asset::spec)) {
        const auto asset = fromValues<Asset>(stored.values);
        (classificationOf(asset).isComplete() ? assets : open) << asset;
        if (assets.size() == onSheet)
            break;
    }
    return assets.isEmpty() ? open.mid(0, onSheet) : assets;
}

/// Without a wish the newest disposal; in a ledger without any the sheet to fill in by hand.
DisposalPaper fittingDisposal(const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return disposalPaper(records, {requireRecord(records, Disposal::spec, record)});
    Query newest;
    newest.order = {{QLatin1String(Disposal::spec.order), true}};
    const QList<Stored> disposals = records.list(Disposal::spec, newest);
    return disposals.isEmpty() ? DisposalPaper {} : disposalPaper(records, {disposals.first().id});
}

/// Without a wish the newest breach; in a ledger without any the paper to fill in by hand.
IncidentPaper fittingIncident(const Policy &policy, const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return incidentPaper(policy, records, {requireRecord(records, Incident::spec, record)});
    Query newest;
    newest.order = {{QStringLiteral("noticed_at"), true}};
    const QList<Stored> incidents = records.list(Incident::spec, newest);
    if (!incidents.isEmpty())
        return incidentPaper(policy, records, {incidents.first().id});
    IncidentPaper blank;
    blank.recipients = breachRecipients(policy, {}, {}, {}, contactsOf(records), records.clock().today());
    return blank;
}

/// Without a wish the newest application; in a ledger without any the paper to fill in by hand.
ApprovalPaper fittingApplication(const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return approvalPaper(records, Id<Approval> {requireRecord(records, Approval::spec, record)});
    Query newest;
    newest.order = {{QStringLiteral("requested_on"), true}};
    const QList<Stored> applications = records.list(Approval::spec, newest);
    return applications.isEmpty() ? ApprovalPaper {}
                                  : approvalPaper(records, Id<Approval> {applications.first().id});
}

/// Without a wish the newest move; in a ledger without any the sheet to fill in by hand.
MoveReceipt fittingMove(const Policy &policy, const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return moveReceipt(policy, records, {requireRecord(records, StaffMove::spec, record)});
    Query newest;
    newest.order = {{QStringLiteral("moves_on"), true}};
    const QList<Stored> moves = records.list(StaffMove::spec, newest);
    return moves.isEmpty() ? MoveReceipt {} : moveReceipt(policy, records, {moves.first().id});
}

bool isForDrills(const PolicyForm &form)
{
    return form.id == QLatin1String("drill_report");
}

/// Without a wish the newest training or drill that the form is for; in a ledger without any the sheet to
/// fill in by hand.
TrainingPaper fittingTraining(const PolicyForm &form, const Policy &policy, const Records &records,
                              const QString &record)
{
    if (!record.isEmpty())
        return trainingPaper(policy, records, {requireRecord(records, TrainingEvent::spec, record)});
    Query newest;
    newest.order = {{QStringLiteral("held_on"), true}};
    for (const Stored &stored : records.list(TrainingEvent::spec, newest)) {
        if (suitsForm(form, stored.values))
            return trainingPaper(policy, records, {stored.id});
    }
    TrainingPaper blank;
    blank.event.kind = isForDrills(form) ? TrainingKind::Drill : TrainingKind::Training;
    return blank;
}

/// The newest record of a register, or the one that is wished for; nothing in an empty register.
template <class Record>
std::optional<Id<Record>> wishedOrNewest(const Records &records, const QString &record)
{
    if (!record.isEmpty())
        return Id<Record> {requireRecord(records, Record::spec, record)};
    Query newest;
    newest.order = {{QLatin1String(Record::spec.order), true}};
    const QList<Stored> all = records.list(Record::spec, newest);
    return all.isEmpty() ? std::nullopt : std::optional<Id<Record>>(Id<Record> {all.first().id});
}

/// Without a wish the newest contract; in a ledger without any the paper to fill in by hand.
ContractPaper fittingContract(const Policy &policy, const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<Contract>(records, record);
    return id ? contractPaper(policy, records, *id) : blankContractPaper(policy, records);
}

/// The same of systems.
RequirementPaper fittingSystem(const Policy &policy, const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<System>(records, record);
    return id ? requirementPaper(policy, records, *id) : blankRequirementPaper(policy, records);
}

/// The same of cloud services.
CloudPaper fittingCloud(const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<CloudService>(records, record);
    return id ? cloudPaper(records, *id) : CloudPaper {};
}

/// The same of submissions.
SubmissionPaper fittingSubmission(const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<Submission>(records, record);
    return id ? submissionPaper(records, *id) : SubmissionPaper {};
}

/// The newest record that the form is for, or the one that is wished for; nothing where there is none.
template <class Record>
std::optional<Id<Record>> wishedOrSuiting(const PolicyForm &form, const Records &records,
                                          const QString &record)
{
    if (!record.isEmpty())
        return Id<Record> {requireRecord(records, Record::spec, record)};
    Query newest;
    newest.order = {{QLatin1String(Record::spec.order), true}};
    for (const Stored &stored : records.list(Record::spec, newest)) {
        if (suitsForm(form, stored.values))
            return Id<Record> {stored.id};
    }
    return std::nullopt;
}

ExceptionPaper fittingException(const PolicyForm &form, const Policy &policy, const Records &records,
                                const QString &record)
{
    const auto id = wishedOrSuiting<PolicyException>(form, records, record);
    return id ? exceptionPaper(policy, records, *id) : blankExceptionPaper(policy, records);
}

ViolationPaper fittingViolation(const Policy &policy, const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<Violation>(records, record);
    return id ? violationPaper(policy, records, *id) : blankViolationPaper(policy, records);
}

FailurePaper fittingFailure(const Records &records, const QString &record)
{
    const auto id = wishedOrNewest<SystemFailure>(records, record);
    return id ? failurePaper(records, *id) : FailurePaper {};
}

CheckPaper fittingCheck(const PolicyForm &form, InspectionKind kind, const Policy &policy,
                        const Records &records, const QString &record)
{
    const auto id = wishedOrSuiting<Inspection>(form, records, record);
    return id ? checkPaper(policy, records, *id) : blankCheckPaper(policy, records, kind);
}

/// In a ledger without a check the questions of a self-inspection as they would be asked now.
CheckPaper fittingCheckSheet(const PolicyForm &form, const Policy &policy, const Records &records,
                             const QString &record)
{
    CheckPaper paper = fittingCheck(form, InspectionKind::SelfInspection, policy, records, record);
    for (const PolicyCheckTemplate &check : checkTemplates()) {
        if (paper.run.lines.isEmpty() && Codec<InspectionKind>::from(check.kind) == paper.run.kind)
            paper.run.lines = runQuestions(policy, check, profileAnswers(policy, records), {});
    }
    return paper;
}

QByteArray stockTakeListOf(const PolicyForm &form, const PaperFrame &frame, const Records &records,
                           const QString &record)
{
    const QList<StockThing> ledger = stockThings(records);
    const auto id = wishedOrSuiting<Inspection>(form, records, record);
    const Inspection run = id ? records.find(*id).value_or(Inspection {}) : Inspection {};
    return stockTakeListPdf(form, frame, run.title, id ? thingsOf(run, ledger) : ledger);
}

/// A form about checks is about some of them only: sheets to tick go out with one that is still open, a
/// result is that of one that is finished.
bool suitsCheck(const PolicyForm &form, const Inspection &run)
{
    const bool isOpen = !run.doneOn.isValid() && !run.lines.isEmpty();
    const bool isFinished = run.doneOn.isValid();
    if (form.layout == PolicyLayout::StockTakeList)
        return isOpen && isStockTake(run);
    if (form.layout == PolicyLayout::StockTakeResult)
        return isFinished && isStockTake(run);
    if (isStockTake(run))
        return false;
    if (form.layout == PolicyLayout::CheckSheet)
        return isOpen;
    const bool isOfOwn = form.layout == PolicyLayout::SelfInspectionResult;
    return isFinished && isOfOwn == (run.kind == InspectionKind::SelfInspection);
}

} // namespace

bool suitsForm(const PolicyForm &form, const Values &record)
{
    if (form.reg == QLatin1String(Inspection::spec.table))
        return suitsCheck(form, fromValues<Inspection>(record));
    if (form.reg == QLatin1String(PolicyException::spec.table))
        return fromValues<PolicyException>(record).urgent.value_or(false)
            == (form.layout == PolicyLayout::ExceptionReport);
    if (form.layout != PolicyLayout::TrainingReport)
        return true;
    const auto event = fromValues<TrainingEvent>(record);
    return (event.kind == TrainingKind::Drill) == isForDrills(form);
}

/// How a form was on a day; today's on an invalid one.
using FormOfDay = std::function<PolicyForm(QDate day)>;

static QByteArray madeBy(const FormOfDay &formOf, Records &records, const Policy &policy,
                         const QString &record)
{
    const PolicyForm form = formOf({});
    const PaperFrame frame = paperFrame(records);
    switch (form.layout) {
    case PolicyLayout::RegisterList:
        refuseRecord(form, record);
        return assetLedgerPdf(form, frame, records.list(Asset::spec),
                              wordSnapshot(policy, records, Asset::spec));
    case PolicyLayout::ClassificationSheet: {
        const DecisionPaper paper = fittingDecision(policy, records, record);
        return classificationSheetPdf(formOf(dayOfPaper(paper)), frame, paper, wordContext(policy, records));
    }
    case PolicyLayout::RestrictionCards:
        return restrictionCardsPdf(form, frame, policy, fittingCards(records, record));
    case PolicyLayout::ApprovalApplication: {
        const ApprovalPaper paper = fittingApplication(records, record);
        return approvalApplicationPdf(formOf(dayOfPaper(paper)), frame, paper, wordContext(policy, records));
    }
    case PolicyLayout::DutyList:
        refuseRecord(form, record);
        return dutyListPdf(form, frame, policy, DutyBook(policy, records).duties());
    case PolicyLayout::EvidenceIndex:
        refuseRecord(form, record);
        return evidenceIndexPdf(form, frame, policy, DutyBook(policy, records).duties());
    case PolicyLayout::DisposalApplication: {
        const DisposalPaper paper = fittingDisposal(records, record);
        return disposalApplicationPdf(formOf(applicationDay(paper)), frame, paper, policy);
    }
    case PolicyLayout::DestructionCertificate: {
        const DisposalPaper paper = fittingDisposal(records, record);
        return destructionCertificatePdf(formOf(certificateDay(paper)), frame, paper);
    }
    case PolicyLayout::DisposalList: {
        refuseRecord(form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return disposalListPdf(form, frame, disposalsOfYear(records, year), year,
                               wordSnapshot(policy, records, Disposal::spec));
    }
    case PolicyLayout::IncidentReport: {
        const IncidentPaper paper = fittingIncident(policy, records, record);
        const ReportStage stage = stageOf(paper.incident);
        return incidentReportPdf(formOf(dayOfPaper(paper, stage)), frame, policy, paper, stage);
    }
    case PolicyLayout::TakeOutApplication: {
        const TakeOutPaper paper = fittingTakeOut(policy, records, record);
        return takeOutApplicationPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::TakeOutList: {
        refuseRecord(form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return takeOutListPdf(form, frame, takeOutsOfYear(policy, records, year), year);
    }
    case PolicyLayout::MoveReceipt: {
        const MoveReceipt paper = fittingMove(policy, records, record);
        return moveReceiptPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::TrainingReport: {
        const TrainingPaper paper = fittingTraining(form, policy, records, record);
        return trainingReportPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::ConsentSheet:
        refuseRecord(form, record);
        return consentSheetPdf(form, frame, consentText(records), officeTitle(policy, Office::SectionManager),
                               lackingConsents(records));
    case PolicyLayout::MyNumberHandlers:
        refuseRecord(form, record);
        return myNumberHandlersPdf(form, frame, myNumberHandlers(records, frame.asOf));
    case PolicyLayout::ContactTree:
        refuseRecord(form, record);
        return contactTreePdf(form, frame, policy, contactTree(records, frame.asOf));
    case PolicyLayout::UnneededIds:
        refuseRecord(form, record);
        return unneededIdsPdf(form, frame, unneededIds(records, frame.asOf));
    case PolicyLayout::HandoverPaper:
        refuseRecord(form, record);
        return handoverPdf(form, frame,
                           handoverSheet(records, blankHandover(records), DutyBook(policy, records).tasks()));
    case PolicyLayout::ClauseSheet:
        return clauseSheetPdf(form, frame, fittingContract(policy, records, record));
    case PolicyLayout::GapLetter:
        return gapLetterPdf(form, frame, fittingContract(policy, records, record));
    case PolicyLayout::RequirementSheet:
        return requirementSheetPdf(form, frame, policy, fittingSystem(policy, records, record));
    case PolicyLayout::ZoneChart:
        refuseRecord(form, record);
        return zoneChartPdf(form, frame, zoneMapOf(policy, records));
    case PolicyLayout::RecordList:
    case PolicyLayout::YearList: {
        refuseRecord(form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return recordListPdf(form, frame, recordsOfForm(form, records, year), year,
                             wordSnapshot(policy, records, *findRegister(form.reg)));
    }
    case PolicyLayout::CloudApplication: {
        const CloudPaper paper = fittingCloud(records, record);
        return cloudApplicationPdf(formOf(dayOfPaper(paper)), frame, policy, paper);
    }
    case PolicyLayout::CoverLetter: {
        const SubmissionPaper paper = fittingSubmission(records, record);
        return coverLetterPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::ExceptionApplication: {
        const ExceptionPaper paper = fittingException(form, policy, records, record);
        return exceptionApplicationPdf(formOf(applicationDay(paper)), frame, paper);
    }
    case PolicyLayout::ExceptionReport: {
        const ExceptionPaper paper = fittingException(form, policy, records, record);
        return exceptionReportPdf(formOf(reportDay(paper)), frame, paper);
    }
    case PolicyLayout::ViolationNotice: {
        const ViolationPaper paper = fittingViolation(policy, records, record);
        return violationNoticePdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::FailureRecord: {
        const FailurePaper paper = fittingFailure(records, record);
        return failureRecordPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::CheckSheet:
        return checkSheetPdf(form, frame, fittingCheckSheet(form, policy, records, record));
    case PolicyLayout::ComplianceReport: {
        const CheckPaper paper = fittingCheck(form, InspectionKind::ComplianceCheck, policy, records, record);
        return complianceReportPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::SelfInspectionResult: {
        const CheckPaper paper = fittingCheck(form, InspectionKind::SelfInspection, policy, records, record);
        return selfInspectionResultPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::ImprovementReport:
        refuseRecord(form, record);
        return improvementReportPdf(form, frame, improvementAddressees(policy, records),
                                    improvementPapers(records));
    case PolicyLayout::StockTakeList:
        return stockTakeListOf(form, frame, records, record);
    case PolicyLayout::StockTakeResult: {
        const CheckPaper paper = fittingCheck(form, InspectionKind::Own, policy, records, record);
        return stockTakeResultPdf(formOf(dayOfPaper(paper)), frame, paper);
    }
    case PolicyLayout::YearPlan:
        break;
    }
    refuseRecord(form, record);
    return yearPlanPdf(form, frame, policy, DutyBook(policy, records).duties(), FiscalYear::of(frame.asOf));
}

QByteArray makeForm(const QString &formId, Records &records, const Policy &policy, const QString &record)
{
    const std::optional<PolicyForm> today = formOfDay(policy, records, formId);
    if (!today)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no form %1.").arg(formId));
    return madeBy([&](QDate day) { return formOfDay(policy, records, formId, day).value_or(*today); },
                  records, policy, record);
}

QByteArray makeForm(const PolicyForm &form, Records &records, const Policy &policy, const QString &record)
{
    return madeBy([&form](QDate) { return form; }, records, policy, record);
}

} // namespace mamori
