// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/record_wizards.h"

#include "model/registers/asset.h"
#include "ui/wizards/approval_wizards.h"
#include "ui/wizards/classification_wizard.h"

#include <algorithm>

namespace mamori {

template <class Wizard>
static QDialog *makeWizard(Workspace &workspace, qint64 record, QWidget *parent)
{
    return new Wizard(workspace, {record}, parent);
}

static constexpr RecordWizard wizards[] = {
    {"classify", &Asset::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Classify…"), true, nullptr,
     makeWizard<ClassificationWizard>},
    {"apply_for_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Apply for an approval…"),
     false, nullptr, makeWizard<ApprovalApplyWizard>},
    {"decide_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Decide or send…"), true,
     ApprovalDecideDialog::fits, makeWizard<ApprovalDecideDialog>},
    {"renew_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "Rene&w…"), true, canBeRenewed,
     makeWizard<ApprovalApplyWizard>},
    {"print_approval", &Approval::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Print the application…"), true,
     nullptr, makeApplicationPreview},
};

std::span<const RecordWizard> recordWizards()
{
    return wizards;
}

const RecordWizard *findRecordWizard(const QString &id)
{
    const auto *found = std::find_if(std::begin(wizards), std::end(wizards), [&](const RecordWizard &wizard) {
        return id == QLatin1String(wizard.id);
    });
    return found == std::end(wizards) ? nullptr : found;
}

} // namespace mamori
