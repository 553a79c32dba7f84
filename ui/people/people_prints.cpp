// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_prints.h"

#include "ui/preview/dated_preview.h"
#include "ui/preview/papers.h"

#include <QCoreApplication>

namespace mamori {

QDialog *previewMoveReceipt(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace,
                        QCoreApplication::translate("PeoplePrints", "Receipt of return and erasure"),
                        QCoreApplication::translate("PeoplePrints", "move-receipt"),
                        moveReceiptJob(workspace, {record}), parent);
}

QDialog *previewTrainingReport(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Report on a training"),
                        QCoreApplication::translate("PeoplePrints", "training-report"),
                        trainingReportJob(workspace, {record}), parent);
}

QDialog *previewConsents(Workspace &workspace, const QList<ConsentStanding> &standings, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Consents to sign"),
                        QCoreApplication::translate("PeoplePrints", "consents"),
                        consentSheetJob(workspace, standings), parent);
}

QDialog *previewConsent(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Consent"),
                        QCoreApplication::translate("PeoplePrints", "consent"),
                        consentSheetJob(workspace, Id<Consent> {record}), parent);
}

QDialog *previewHandover(Workspace &workspace, const Handover &handover, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Handover of the section"),
                        QCoreApplication::translate("PeoplePrints", "handover"),
                        handoverJob(workspace, handover), parent);
}

QDialog *previewMyNumberHandlers(Workspace &workspace, qint64, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Handlers of My Number work"),
                        QCoreApplication::translate("PeoplePrints", "mynumber-handlers"),
                        myNumberHandlersJob(workspace), parent);
}

QDialog *previewContactTree(Workspace &workspace, qint64, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "Emergency contact tree"),
                        QCoreApplication::translate("PeoplePrints", "contact-tree"),
                        contactTreeJob(workspace), parent);
}

QDialog *previewUnneededIds(Workspace &workspace, qint64, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("PeoplePrints", "IDs no longer needed"),
                        QCoreApplication::translate("PeoplePrints", "unneeded-ids"),
                        unneededIdsJob(workspace), parent);
}

} // namespace mamori
