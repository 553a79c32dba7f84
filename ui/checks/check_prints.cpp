// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/check_prints.h"

#include "reports/forms/paper_day.h"
#include "reports/forms/stock_papers.h"
#include "ui/checks/check_run.h"
#include "ui/checks/stock_count.h"
#include "ui/preview/dated_preview.h"

#include <QCoreApplication>

namespace mamori {

/// A sheet of a form as it was on that day; what stands in it was read before, so that it is drawn without
/// the ledger.
template <class Paper, class Draw>
static PaperJob drawnOf(const Workspace &workspace, const char *id, QDate day, const Paper &paper, Draw draw)
{
    const PolicyForm form = formNamed(workspace, QLatin1String(id), day);
    const PaperFrame frame = paperFrame(workspace.records());
    return [form, frame, paper, draw](const auto &) { return draw(form, frame, paper); };
}

static QDialog *previewStockList(const Workspace &workspace, const Inspection &run, QWidget *parent)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("stock_take_list"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<StockThing> things = thingsOf(run, stockThings(workspace.records()));
    return datedPreview(
        workspace, QCoreApplication::translate("CheckPrints", "List for a stock-take"),
        QCoreApplication::translate("CheckPrints", "stock-take-list"),
        [form, frame, title = run.title, things](const auto &progress) {
            return stockTakeListPdf(form, frame, title, things, progress);
        },
        parent);
}

QDialog *previewCheckSheet(Workspace &workspace, qint64 record, QWidget *parent)
{
    const CheckPaper paper = checkPaper(workspace.policy(), workspace.records(), {record});
    if (isStockTake(paper.run))
        return previewStockList(workspace, paper.run, parent);
    return datedPreview(workspace, QCoreApplication::translate("CheckPrints", "Sheet of a check"),
                        QCoreApplication::translate("CheckPrints", "check-sheet"),
                        drawnOf(workspace, "check_sheet", QDate(), paper, checkSheetPdf), parent);
}

bool hasCheckSheet(const Values &values)
{
    return CheckRunDialog::fits(values) || StockCountDialog::fits(values);
}

QDialog *previewCheckResult(Workspace &workspace, qint64 record, QWidget *parent)
{
    const CheckPaper paper = checkPaper(workspace.policy(), workspace.records(), {record});
    if (isStockTake(paper.run))
        return datedPreview(
            workspace, QCoreApplication::translate("CheckPrints", "Result of a stock-take"),
            QCoreApplication::translate("CheckPrints", "stock-take-result"),
            drawnOf(workspace, "stock_take_result", dayOfPaper(paper), paper, stockTakeResultPdf), parent);
    const bool isSelf = paper.run.kind == InspectionKind::SelfInspection;
    return datedPreview(
        workspace, QCoreApplication::translate("CheckPrints", "Result of a check"),
        QCoreApplication::translate("CheckPrints", "check-result"),
        isSelf
            ? drawnOf(workspace, "self_inspection_result", dayOfPaper(paper), paper, selfInspectionResultPdf)
            : drawnOf(workspace, "compliance_report", dayOfPaper(paper), paper, complianceReportPdf),
        parent);
}

bool hasCheckResult(const Values &values)
{
    return fromValues<Inspection>(values).doneOn.isValid();
}

QDialog *previewImprovements(Workspace &workspace, qint64, QWidget *parent)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("improvement_report"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QStringList to = improvementAddressees(workspace.policy(), workspace.records());
    const QList<ImprovementPaper> papers = improvementPapers(workspace.records());
    return datedPreview(
        workspace, QCoreApplication::translate("CheckPrints", "Progress of the improvements"),
        QCoreApplication::translate("CheckPrints", "improvements"),
        [form, frame, to, papers](const auto &progress) {
            return improvementReportPdf(form, frame, to, papers, progress);
        },
        parent);
}

QDialog *previewException(Workspace &workspace, qint64 record, QWidget *parent)
{
    const ExceptionPaper paper = exceptionPaper(workspace.policy(), workspace.records(), {record});
    if (paper.exception.urgent.value_or(false))
        return datedPreview(
            workspace, QCoreApplication::translate("CheckPrints", "Report on an exception"),
            QCoreApplication::translate("CheckPrints", "exception-report"),
            drawnOf(workspace, "exception_report", reportDay(paper), paper, exceptionReportPdf), parent);
    return datedPreview(
        workspace, QCoreApplication::translate("CheckPrints", "Application for an exception"),
        QCoreApplication::translate("CheckPrints", "exception-application"),
        drawnOf(workspace, "exception_application", applicationDay(paper), paper, exceptionApplicationPdf),
        parent);
}

QDialog *previewViolation(Workspace &workspace, qint64 record, QWidget *parent)
{
    const ViolationPaper paper = violationPaper(workspace.policy(), workspace.records(), {record});
    return datedPreview(workspace, QCoreApplication::translate("CheckPrints", "Notice of a violation"),
                        QCoreApplication::translate("CheckPrints", "violation"),
                        drawnOf(workspace, "violation_notice", dayOfPaper(paper), paper, violationNoticePdf),
                        parent);
}

QDialog *previewFailure(Workspace &workspace, qint64 record, QWidget *parent)
{
    const FailurePaper paper = failurePaper(workspace.records(), {record});
    return datedPreview(workspace, QCoreApplication::translate("CheckPrints", "Record of a failure"),
                        QCoreApplication::translate("CheckPrints", "failure"),
                        drawnOf(workspace, "failure_record", dayOfPaper(paper), paper, failureRecordPdf),
                        parent);
}

} // namespace mamori
