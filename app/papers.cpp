// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/papers.h"

#include "model/registers/asset.h"
#include "reports/forms/asset_ledger.h"

#include <QCoreApplication>

namespace mamori {

PaperFrame paperFrame(const Records &records)
{
    PaperFrame frame;
    frame.section = records.setting(QStringLiteral("section_name"));
    frame.asOf = records.clock().today();
    frame.madeAt = records.clock().now();
    frame.historyHead = records.historyHead();
    return frame;
}

QByteArray makeForm(const QString &formId, const Records &records, const Policy &policy)
{
    const PolicyForm *form = policy.findForm(formId);
    if (!form)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no form %1.").arg(formId));
    return assetLedgerPdf(*form, paperFrame(records), records.list(Asset::spec),
                          wordContext(policy, records));
}

} // namespace mamori
