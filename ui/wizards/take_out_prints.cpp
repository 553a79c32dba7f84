// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/take_out_prints.h"

#include "ui/preview/dated_preview.h"
#include "ui/preview/papers.h"

#include <QCoreApplication>

namespace mamori {

QDialog *previewTakeOutApplication(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, QCoreApplication::translate("TakeOutPrints", "Application for a take-out"),
                        QCoreApplication::translate("TakeOutPrints", "take-out-application"),
                        takeOutApplicationJob(workspace, {record}), parent);
}

QDialog *previewTakeOutList(Workspace &workspace, qint64, QWidget *parent)
{
    return datedPreview(workspace,
                        QCoreApplication::translate("TakeOutPrints", "Take-outs of the fiscal year"),
                        QCoreApplication::translate("TakeOutPrints", "take-outs"),
                        takeOutListJob(workspace, FiscalYear::of(workspace.clock().today())), parent);
}

} // namespace mamori
