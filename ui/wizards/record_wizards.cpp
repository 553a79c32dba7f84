// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/record_wizards.h"

#include "model/registers/area_visit.h"
#include "model/registers/asset.h"
#include "model/registers/cloud_service.h"
#include "model/registers/failure.h"
#include "model/registers/finding.h"
#include "model/registers/incident.h"
#include "model/registers/line.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/submission.h"
#include "model/registers/violation.h"
#include "model/rules/breaches.h"
#include "ui/checks/check_prints.h"
#include "ui/checks/check_run.h"
#include "ui/checks/check_start.h"
#include "ui/checks/collect.h"
#include "ui/checks/exception_wizard.h"
#include "ui/checks/hand_out.h"
#include "ui/checks/stock_count.h"
#include "ui/checks/stock_take_start.h"
#include "ui/people/attendance_dialog.h"
#include "ui/people/card_loss_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/handover_wizard.h"
#include "ui/people/id_review_dialog.h"
#include "ui/people/move_wizard.h"
#include "ui/people/people_prints.h"
#include "ui/people/signature_dialog.h"
#include "ui/people/training_report_dialog.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/submission_dialog.h"
#include "ui/systems/clause_dialog.h"
#include "ui/systems/requirement_dialog.h"
#include "ui/systems/system_prints.h"
#include "ui/systems/zone_dialog.h"
#include "ui/wizards/approval_wizards.h"
#include "ui/wizards/breach_progress.h"
#include "ui/wizards/breach_wizard.h"
#include "ui/wizards/bring_in_wizard.h"
#include "ui/wizards/classification_wizard.h"
#include "ui/wizards/disposal_mistake.h"
#include "ui/wizards/disposal_paper_dialog.h"
#include "ui/wizards/disposal_wizard.h"
#include "ui/wizards/return_wizard.h"
#include "ui/wizards/take_out_prints.h"
#include "ui/wizards/take_out_wizard.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

template <class Wizard>
static QDialog *makeWizard(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new Wizard(workspace, {record}, parent);
}

static QDialog *makeCarryOut(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new DisposalWizard(workspace, Id<Disposal> {record}, parent);
}

static QDialog *makeDisposal(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new DisposalWizard(workspace, Id<Asset> {record}, parent);
}

static QDialog *makeMoveOf(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new MoveWizard(workspace, Id<Staff> {record}, parent);
}

static QDialog *makeMove(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new MoveWizard(workspace, Id<StaffMove> {record}, parent);
}

static QDialog *makeConsents(Workspace &workspace, qint64, QWidget *parent)
{
    return new ConsentDialog(workspace, parent);
}

static QDialog *makeSigningRound(Workspace &workspace, qint64, QWidget *parent)
{
    return new SignatureDialog(workspace, lackingStandings(workspace.records(), workspace.clock().today()),
                               parent);
}

static QDialog *makeSigningOfOne(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new SignatureDialog(workspace, Id<Consent> {record}, parent);
}

static bool isUnsigned(const Values &values)
{
    const auto consent = fromValues<Consent>(values);
    return consent.needed != false && !consent.signedOn.isValid();
}

static QDialog *makeHandover(Workspace &workspace, qint64, QWidget *parent)
{
    return new HandoverWizard(workspace, parent);
}

static QDialog *makeCheckStart(Workspace &workspace, qint64, QWidget *parent)
{
    return new CheckStartWizard(workspace, parent);
}

static QDialog *makeException(Workspace &workspace, qint64, QWidget *parent)
{
    return new ExceptionWizard(workspace, parent);
}

static QDialog *makeStockTakeStart(Workspace &workspace, qint64, QWidget *parent)
{
    return new StockTakeStart(workspace, parent);
}

static bool isThere(const Values &values)
{
    const auto asset = fromValues<Asset>(values);
    return asset.status == AssetStatus::InUse || asset.status == AssetStatus::Stored;
}

static bool isPlanned(const Values &values)
{
    return !fromValues<Disposal>(values).doneAt.isValid();
}

static bool isDone(const Values &values)
{
    return !isPlanned(values);
}

static QDialog *makeBreach(Workspace &workspace, qint64, QWidget *parent)
{
    return new BreachWizard(workspace, parent);
}

static QDialog *makeIdReview(Workspace &workspace, qint64, QWidget *parent)
{
    return new IdReviewDialog(workspace, parent);
}

static QDialog *makeZones(Workspace &workspace, qint64, QWidget *parent)
{
    return new ZoneDialog(workspace, parent);
}

static QDialog *makeCatalogue(Workspace &workspace, qint64, QWidget *parent)
{
    return new FormCatalogue(workspace, parent);
}

static QDialog *makeSubmissionAgain(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new SubmissionDialog(workspace, Id<Submission> {record}, parent);
}

static bool wasHandedIn(const Values &values)
{
    return !fromValues<Submission>(values).sha256.isEmpty();
}

/// The report as far as it has come.
static QDialog *makeIncidentReport(Workspace &workspace, qint64 record, QWidget *parent)
{
    const Id<Incident> id {record};
    return incidentReport(workspace, id, stageOf(workspace.records().find(id).value_or(Incident {})), parent);
}

static constexpr RecordWizard wizards[] = {
    {"classify", &Asset::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Classify…"), true, nullptr,
     makeWizard<ClassificationWizard>},
    {"dispose_asset", &Asset::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Dispose…"), true, isThere,
     makeDisposal},
    {"dispose", &Disposal::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Dispose…"), false, nullptr,
     makeDisposal},
    {"carry_out_disposal", &Disposal::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Carry out…"), true, isPlanned,
     makeCarryOut},
    {"disposal_papers", &Disposal::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Papers…"), true, nullptr,
     makeWizard<DisposalPaperDialog>},
    {"wrong_disposal", &Disposal::spec, QT_TRANSLATE_NOOP("RecordWizard", "Record a &mistake…"), true, isDone,
     makeWizard<DisposalMistakeDialog>},
    {"report_breach", &Incident::spec, QT_TRANSLATE_NOOP("RecordWizard", "Report a &breach…"), false, nullptr,
     makeBreach},
    {"continue_breach", &Incident::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Go on with the breach…"), true,
     BreachProgress::fits, makeWizard<BreachProgress>},
    {"print_breach", &Incident::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the report…"), true, nullptr,
     makeIncidentReport},
    {"hand_in", &Submission::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Hand in forms…"), false, nullptr,
     makeCatalogue},
    {"show_submission", &Submission::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Show what was handed in…"),
     true, wasHandedIn, previewSubmission},
    {"hand_in_again", &Submission::spec, QT_TRANSLATE_NOOP("RecordWizard", "Hand in &again…"), true,
     SubmissionDialog::fits, makeSubmissionAgain},
    {"take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Take out…"), false, nullptr,
     makeWizard<TakeOutWizard>},
    {"decide_take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Approve…"), true,
     TakeOutDecision::fits, makeWizard<TakeOutDecision>},
    {"return", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Return…"), true, ReturnWizard::fits,
     makeWizard<ReturnWizard>},
    {"print_take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the application…"), true,
     nullptr, previewTakeOutApplication},
    {"print_take_outs", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the year's list…"), false,
     nullptr, previewTakeOutList},
    {"bring_in", &BringIn::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Bring in…"), false, nullptr,
     makeWizard<BringInWizard>},
    {"taken_away", &BringIn::spec, QT_TRANSLATE_NOOP("RecordWizard", "Taken &away…"), true,
     LeavingDialog::fits, makeWizard<LeavingDialog>},
    {"apply_for_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Apply for an approval…"),
     false, nullptr, makeWizard<ApprovalApplyWizard>},
    {"decide_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Decide or send…"), true,
     ApprovalDecideDialog::fits, makeWizard<ApprovalDecideDialog>},
    {"renew_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "Rene&w…"), true, canBeRenewed,
     makeWizard<ApprovalApplyWizard>},
    {"print_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the application…"), true,
     nullptr, makeApplicationPreview},
    {"move_person", &Staff::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Move…"), true, nullptr, makeMoveOf},
    {"move", &StaffMove::spec, QT_TRANSLATE_NOOP("RecordWizard", "Somebody &moves…"), false, nullptr,
     makeMove},
    {"continue_move", &StaffMove::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Go on with the move…"), true,
     MoveWizard::fits, makeMove},
    {"print_move", &StaffMove::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the receipt…"), true, nullptr,
     previewMoveReceipt},
    {"attendance", &TrainingEvent::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Attendance…"), true, nullptr,
     makeWizard<AttendanceDialog>},
    {"report_training", &TrainingEvent::spec, QT_TRANSLATE_NOOP("RecordWizard", "Re&port…"), true, nullptr,
     makeWizard<TrainingReportDialog>},
    {"consents", &Consent::spec, QT_TRANSLATE_NOOP("RecordWizard", "Who &lacks one…"), false, nullptr,
     makeConsents},
    {"sign_consents", &Consent::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Sign on the screen…"), false,
     nullptr, makeSigningRound},
    {"sign_consent", &Consent::spec, QT_TRANSLATE_NOOP("RecordWizard", "Sign &this one on the screen…"), true,
     isUnsigned, makeSigningOfOne},
    {"print_consent", &Consent::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the consent…"), true, nullptr,
     previewConsent},
    {"print_mynumber_handlers", &Staff::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "Print the &handlers of My Number…"), false, nullptr,
     previewMyNumberHandlers},
    {"hand_over", &OfficeHolder::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Hand the section over…"), false,
     nullptr, makeHandover},
    {"print_contacts", &OfficeHolder::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the contact &tree…"),
     false, nullptr, previewContactTree},
    {"check_ids", &UserId::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Check the IDs…"), false, nullptr,
     makeIdReview},
    {"lose_card", &Card::spec, QT_TRANSLATE_NOOP("RecordWizard", "It is &lost…"), true, CardLossDialog::fits,
     makeWizard<CardLossDialog>},
    {"print_unneeded_ids", &UserId::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print &unneeded IDs…"), false,
     nullptr, previewUnneededIds},
    {"begin_check", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Begin a check…"), false, nullptr,
     makeCheckStart},
    {"answer_check", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Answer…"), true,
     CheckRunDialog::fits, makeWizard<CheckRunDialog>},
    {"hand_out_check", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Hand out…"), true,
     HandOutDialog::fits, makeWizard<HandOutDialog>},
    {"collect_check", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Collect the sheets…"), true,
     CollectDialog::fits, makeWizard<CollectDialog>},
    {"begin_stock_take", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "Begin a &stock-take…"), false,
     nullptr, makeStockTakeStart},
    {"count_stock", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "C&ount…"), true,
     StockCountDialog::fits, makeWizard<StockCountDialog>},
    {"write_exception", &PolicyException::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Write down an exception…"), false, nullptr, makeException},
    {"continue_exception", &PolicyException::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Go on with the exception…"), true, ExceptionProgress::fits,
     makeWizard<ExceptionProgress>},
    {"print_check_sheet", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the sheet to tick…"),
     true, hasCheckSheet, previewCheckSheet},
    {"print_check_result", &Inspection::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the &result…"), true,
     hasCheckResult, previewCheckResult},
    {"print_improvements", &Finding::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the progress…"), false,
     nullptr, previewImprovements},
    {"print_exception", &PolicyException::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Print the application or report…"), true, nullptr, previewException},
    {"print_violation", &Violation::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the notice…"), true,
     nullptr, previewViolation},
    {"print_failure", &SystemFailure::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the record…"), true,
     nullptr, previewFailure},
    {"contract_clauses", &Contract::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Clauses…"), true, nullptr,
     makeWizard<ClauseDialog>},
    {"print_contract_clauses", &Contract::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Print the sheet of clauses…"), true, nullptr, previewClauseSheet},
    {"print_gap_letter", &Contract::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Letter on missing clauses…"),
     true, hasClauseGaps, previewGapLetter},
    {"system_requirements", &System::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Requirements…"), true, nullptr,
     makeWizard<RequirementDialog>},
    {"print_system_requirements", &System::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Print the requirement sheet…"), true, nullptr,
     previewRequirementSheet},
    {"zones", &System::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Zones…"), false, nullptr, makeZones},
    {"print_visits", &AreaVisit::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the year's log…"), false,
     nullptr, previewVisitLog},
    {"print_lines", &NetworkLine::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the ledger of lines…"),
     false, nullptr, previewLineLedger},
    {"print_checks", &MaintenanceCheck::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the year's checks…"),
     false, nullptr, previewCheckLog},
    {"print_cloud_application", &CloudService::spec,
     QT_TRANSLATE_NOOP("RecordWizard", "&Print the application…"), true, nullptr, previewCloudApplication},
};

std::span<const RecordWizard> recordWizards()
{
    return wizards;
}

QString titleOf(const RecordWizard &wizard)
{
    static const QRegularExpression marks(QStringLiteral("\\(&.\\)|&|…"));
    return QCoreApplication::translate("RecordWizard", wizard.title).remove(marks);
}

const RecordWizard *findRecordWizard(const QString &id)
{
    const auto *found = std::find_if(std::begin(wizards), std::end(wizards), [&](const RecordWizard &wizard) {
        return id == QLatin1String(wizard.id);
    });
    return found == std::end(wizards) ? nullptr : found;
}

} // namespace mamori
