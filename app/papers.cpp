// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/papers.h"

#include "model/registers/asset.h"
#include "model/store/word_context.h"
#include "reports/forms/asset_ledger.h"

#include <QCoreApplication>

namespace mamori {

QByteArray makeForm(const QString &formId, const Records &records, const Policy &policy)
{
    const PolicyForm *form = policy.findForm(formId);
    if (!form)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no form %1.").arg(formId));
    return assetLedgerPdf(*form, paperFrame(records), records.list(Asset::spec),
                          wordSnapshot(policy, records, Asset::spec));
}

} // namespace mamori
