// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/form_maker.h"

#include "model/registers/all.h"
#include "model/rules/approvals.h"
#include "model/rules/restrictions.h"
#include "model/store/word_context.h"
#include "reports/forms/approval_application.h"
#include "reports/forms/asset_ledger.h"
#include "reports/forms/classification_sheet.h"
#include "reports/forms/cloud_application.h"
#include "reports/forms/consent_sheet.h"
#include "reports/forms/contract_papers.h"
#include "reports/forms/disposal_papers.h"
#include "reports/forms/duty_papers.h"
#include "reports/forms/handover_paper.h"
#include "reports/forms/incident_report.h"
#include "reports/forms/move_receipt.h"
#include "reports/forms/people_papers.h"
#include "reports/forms/record_list.h"
#include "reports/forms/requirement_paper.h"
#include "reports/forms/restriction_cards.h"
#include "reports/forms/take_out_papers.h"
#include "reports/forms/training_report.h"
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

} // namespace

bool suitsForm(const PolicyForm &form, const Values &record)
{
    if (form.layout != PolicyLayout::TrainingReport)
        return true;
    const auto event = fromValues<TrainingEvent>(record);
    return (event.kind == TrainingKind::Drill) == isForDrills(form);
}

QByteArray makeForm(const QString &formId, Records &records, const Policy &policy, const QString &record)
{
    const PolicyForm *form = policy.findForm(formId);
    if (!form)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no form %1.").arg(formId));
    const PaperFrame frame = paperFrame(records);
    switch (form->layout) {
    case PolicyLayout::RegisterList:
        refuseRecord(*form, record);
        return assetLedgerPdf(*form, frame, records.list(Asset::spec),
                              wordSnapshot(policy, records, Asset::spec));
    case PolicyLayout::ClassificationSheet:
        return classificationSheetPdf(*form, frame, fittingDecision(policy, records, record),
                                      wordContext(policy, records));
    case PolicyLayout::RestrictionCards:
        return restrictionCardsPdf(*form, frame, policy, fittingCards(records, record));
    case PolicyLayout::ApprovalApplication:
        return approvalApplicationPdf(*form, frame, fittingApplication(records, record),
                                      wordContext(policy, records));
    case PolicyLayout::DutyList:
        refuseRecord(*form, record);
        return dutyListPdf(*form, frame, policy, DutyBook(policy, records).duties());
    case PolicyLayout::EvidenceIndex:
        refuseRecord(*form, record);
        return evidenceIndexPdf(*form, frame, policy, DutyBook(policy, records).duties());
    case PolicyLayout::DisposalApplication:
        return disposalApplicationPdf(*form, frame, fittingDisposal(records, record), policy);
    case PolicyLayout::DestructionCertificate:
        return destructionCertificatePdf(*form, frame, fittingDisposal(records, record));
    case PolicyLayout::DisposalList: {
        refuseRecord(*form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return disposalListPdf(*form, frame, disposalsOfYear(records, year), year,
                               wordSnapshot(policy, records, Disposal::spec));
    }
    case PolicyLayout::IncidentReport: {
        const IncidentPaper paper = fittingIncident(policy, records, record);
        return incidentReportPdf(*form, frame, policy, paper, stageOf(paper.incident));
    }
    case PolicyLayout::TakeOutApplication:
        return takeOutApplicationPdf(*form, frame, fittingTakeOut(policy, records, record));
    case PolicyLayout::TakeOutList: {
        refuseRecord(*form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return takeOutListPdf(*form, frame, takeOutsOfYear(policy, records, year), year);
    }
    case PolicyLayout::MoveReceipt:
        return moveReceiptPdf(*form, frame, fittingMove(policy, records, record));
    case PolicyLayout::TrainingReport:
        return trainingReportPdf(*form, frame, fittingTraining(*form, policy, records, record));
    case PolicyLayout::ConsentSheet:
        refuseRecord(*form, record);
        return consentSheetPdf(*form, frame, consentText(records),
                               officeTitle(policy, Office::SectionManager), lackingConsents(records));
    case PolicyLayout::MyNumberHandlers:
        refuseRecord(*form, record);
        return myNumberHandlersPdf(*form, frame, myNumberHandlers(records, frame.asOf));
    case PolicyLayout::ContactTree:
        refuseRecord(*form, record);
        return contactTreePdf(*form, frame, policy, contactTree(records, frame.asOf));
    case PolicyLayout::UnneededIds:
        refuseRecord(*form, record);
        return unneededIdsPdf(*form, frame, unneededIds(records, frame.asOf));
    case PolicyLayout::HandoverPaper:
        refuseRecord(*form, record);
        return handoverPdf(*form, frame,
                           handoverSheet(records, blankHandover(records), DutyBook(policy, records).tasks()));
    case PolicyLayout::ClauseSheet:
        return clauseSheetPdf(*form, frame, fittingContract(policy, records, record));
    case PolicyLayout::GapLetter:
        return gapLetterPdf(*form, frame, fittingContract(policy, records, record));
    case PolicyLayout::RequirementSheet:
        return requirementSheetPdf(*form, frame, policy, fittingSystem(policy, records, record));
    case PolicyLayout::ZoneChart:
        refuseRecord(*form, record);
        return zoneChartPdf(*form, frame, zoneMapOf(policy, records));
    case PolicyLayout::RecordList:
    case PolicyLayout::YearList: {
        refuseRecord(*form, record);
        const FiscalYear year = FiscalYear::of(frame.asOf);
        return recordListPdf(*form, frame, recordsOfForm(*form, records, year), year,
                             wordSnapshot(policy, records, *findRegister(form->reg)));
    }
    case PolicyLayout::CloudApplication:
        return cloudApplicationPdf(*form, frame, policy, fittingCloud(records, record));
    case PolicyLayout::YearPlan:
        break;
    }
    refuseRecord(*form, record);
    return yearPlanPdf(*form, frame, policy, DutyBook(policy, records).duties(), FiscalYear::of(frame.asOf));
}

} // namespace mamori
