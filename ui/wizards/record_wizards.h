// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

#include <span>

namespace mamori {

/// A wizard that does a piece of work of one register. Its page offers it as a button and in the menu of a
/// row, the palette by name. One line in record_wizards.cpp makes it known everywhere.
struct RecordWizard {
    const char *id; ///< never renamed: pictures and settings name it
    const Register *reg; ///< on whose page it stands
    const char *title; ///< translated in context "RecordWizard"
    bool ofRecord; ///< works on the chosen record; else it makes new ones
    /// Whether the chosen record can be worked on; nullptr = every one.
    bool (*fits)(const Values &values);
    /// The wizard, shown by the caller; `record` is 0 unless ofRecord. It stores by itself before it is
    /// accepted.
    QDialog *(*make)(Workspace &workspace, qint64 record, QWidget *parent);
};

std::span<const RecordWizard> recordWizards();
/// The title as plain words, without its key.
QString titleOf(const RecordWizard &wizard);
/// The wizard of that id; nullptr when there is none.
const RecordWizard *findRecordWizard(const QString &id);

} // namespace mamori
