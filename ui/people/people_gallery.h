// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace mamori {

/// A dialog to be pictured.
struct PicturedDialog {
    QString name;
    std::unique_ptr<QDialog> dialog;
};
/// The dialogs about people over a few sample records, which are added in the caller's step.
std::vector<PicturedDialog> peopleDialogs(Workspace &workspace);

} // namespace mamori
