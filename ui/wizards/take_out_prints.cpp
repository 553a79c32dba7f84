// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/take_out_prints.h"

#include "ui/preview/paper_preview.h"
#include "ui/preview/papers.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString fileName(const QString &name, const Workspace &workspace)
{
    const QString day = workspace.clock().today().toString(QStringLiteral("yyyyMMdd"));
    return name + QLatin1Char('_') + day + QLatin1String(".pdf");
}

} // namespace

QDialog *previewTakeOutApplication(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new PaperPreview(
        QCoreApplication::translate("TakeOutPrints", "Application for a take-out"),
        fileName(QCoreApplication::translate("TakeOutPrints", "take-out-application"), workspace),
        takeOutApplicationJob(workspace, {record}), parent);
}

QDialog *previewTakeOutList(Workspace &workspace, qint64, QWidget *parent)
{
    return new PaperPreview(QCoreApplication::translate("TakeOutPrints", "Take-outs of the fiscal year"),
                            fileName(QCoreApplication::translate("TakeOutPrints", "take-outs"), workspace),
                            takeOutListJob(workspace, FiscalYear::of(workspace.clock().today())), parent);
}

} // namespace mamori
