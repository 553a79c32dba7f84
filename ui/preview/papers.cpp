// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/papers.h"

#include "model/registers/asset.h"
#include "model/store/word_context.h"
#include "reports/forms/asset_ledger.h"
#include "reports/forms/recovery_sheet.h"

#include <QCoreApplication>

namespace mamori {

namespace {

const PolicyForm &formNamed(const Policy &policy, const QString &id)
{
    if (const PolicyForm *form = policy.findForm(id))
        return *form;
    throw Error(ErrorCode::Refused,
                QCoreApplication::translate("Papers", "The standard in use has no such form."), id);
}

} // namespace

PaperJob assetLedgerJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace.policy(), QStringLiteral("asset_ledger"));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<Stored> assets = workspace.records().list(Asset::spec);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), Asset::spec);
    return [form, frame, assets, words](const auto &progress) {
        return assetLedgerPdf(form, frame, assets, words, progress);
    };
}

PaperJob recoverySheetJob(const QString &section, const QString &ledgerName, const QString &recoveryCode,
                          const Clock &clock)
{
    const PaperFrame frame {
        .section = section, .asOf = clock.today(), .madeAt = clock.now(), .historyHead = {}};
    return [frame, ledgerName, recoveryCode](const auto &) {
        return recoverySheetPdf(frame, ledgerName, recoveryCode);
    };
}

} // namespace mamori
