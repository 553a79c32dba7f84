// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/system_prints.h"

#include "ui/preview/dated_preview.h"
#include "ui/systems/system_papers.h"

#include <QCoreApplication>

namespace mamori {

static QDialog *previewList(Workspace &workspace, const QString &title, const QString &name,
                            const QString &form, QWidget *parent)
{
    return datedPreview(workspace, title, name,
                        recordListJob(workspace, form, FiscalYear::of(workspace.clock().today())), parent);
}

QDialog *previewVisitLog(Workspace &workspace, qint64, QWidget *parent)
{
    return previewList(
        workspace, QCoreApplication::translate("SystemPrints", "Entries and exits of the fiscal year"),
        QCoreApplication::translate("SystemPrints", "entries"), QStringLiteral("visit_log"), parent);
}

QDialog *previewLineLedger(Workspace &workspace, qint64, QWidget *parent)
{
    return previewList(workspace, QCoreApplication::translate("SystemPrints", "Lines and cables"),
                       QCoreApplication::translate("SystemPrints", "lines"), QStringLiteral("line_ledger"),
                       parent);
}

QDialog *previewCheckLog(Workspace &workspace, qint64, QWidget *parent)
{
    return previewList(workspace, QCoreApplication::translate("SystemPrints", "Checks of the fiscal year"),
                       QCoreApplication::translate("SystemPrints", "checks"), QStringLiteral("check_log"),
                       parent);
}

QDialog *previewCloudApplication(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace,
                        QCoreApplication::translate("SystemPrints", "Application for a cloud service"),
                        QCoreApplication::translate("SystemPrints", "cloud-application"),
                        cloudApplicationJob(workspace, {record}), parent);
}

} // namespace mamori
