// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_prints.h"

#include "ui/preview/paper_preview.h"
#include "ui/preview/papers.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString datedFile(const QString &name, const Workspace &workspace)
{
    return name + QLatin1Char('_') + workspace.clock().today().toString(QStringLiteral("yyyyMMdd"))
        + QLatin1String(".pdf");
}

} // namespace

QDialog *previewMoveReceipt(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("PeoplePrints", "Receipt of return and erasure"),
                            datedFile(QCoreApplication::translate("PeoplePrints", "move-receipt"), workspace),
                            moveReceiptJob(workspace, {record}), parent);
}

QDialog *previewTrainingReport(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new PaperPreview(
        QCoreApplication::translate("PeoplePrints", "Report on a training"),
        datedFile(QCoreApplication::translate("PeoplePrints", "training-report"), workspace),
        trainingReportJob(workspace, {record}), parent);
}

QDialog *previewConsents(Workspace &workspace, const QList<ConsentStanding> &standings, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("PeoplePrints", "Consents to sign"),
                            datedFile(QCoreApplication::translate("PeoplePrints", "consents"), workspace),
                            consentSheetJob(workspace, standings), parent);
}

QDialog *previewHandover(Workspace &workspace, const Handover &handover, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("PeoplePrints", "Handover of the section"),
                            datedFile(QCoreApplication::translate("PeoplePrints", "handover"), workspace),
                            handoverJob(workspace, handover), parent);
}

QDialog *previewMyNumberHandlers(Workspace &workspace, qint64, QWidget *parent)
{
    return new PaperPreview(
        QCoreApplication::translate("PeoplePrints", "Handlers of My Number work"),
        datedFile(QCoreApplication::translate("PeoplePrints", "mynumber-handlers"), workspace),
        myNumberHandlersJob(workspace), parent);
}

QDialog *previewContactTree(Workspace &workspace, qint64, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("PeoplePrints", "Emergency contact tree"),
                            datedFile(QCoreApplication::translate("PeoplePrints", "contact-tree"), workspace),
                            contactTreeJob(workspace), parent);
}

QDialog *previewUnneededIds(Workspace &workspace, qint64, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("PeoplePrints", "IDs no longer needed"),
                            datedFile(QCoreApplication::translate("PeoplePrints", "unneeded-ids"), workspace),
                            unneededIdsJob(workspace), parent);
}

} // namespace mamori
