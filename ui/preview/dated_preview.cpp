// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/dated_preview.h"

#include "ui/preview/paper_preview.h"

namespace mamori {

QDialog *datedPreview(const Workspace &workspace, const QString &title, const QString &name,
                      const PaperJob &job, QWidget *parent)
{
    const QString day = workspace.clock().today().toString(QStringLiteral("yyyyMMdd"));
    return new PaperPreview(title, name + QLatin1Char('_') + day + QLatin1String(".pdf"), job, parent);
}

} // namespace mamori
