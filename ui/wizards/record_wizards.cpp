// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/record_wizards.h"

#include "model/registers/asset.h"
#include "ui/wizards/classification_wizard.h"
#include "ui/wizards/return_wizard.h"
#include "ui/wizards/take_out_prints.h"
#include "ui/wizards/take_out_wizard.h"

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
    {"take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Take out…"), false, nullptr,
     makeWizard<TakeOutWizard>},
    {"decide_take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Approve…"), true,
     TakeOutDecision::fits, makeWizard<TakeOutDecision>},
    {"return", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "&Return…"), true, ReturnWizard::fits,
     makeWizard<ReturnWizard>},
    {"print_take_out", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the application…"), true,
     nullptr, previewTakeOutApplication},
    {"print_take_outs", &TakeOut::spec, QT_TRANSLATE_NOOP("RecordWizard", "Print the year's list…"), false,
     nullptr, previewTakeOutList},
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
