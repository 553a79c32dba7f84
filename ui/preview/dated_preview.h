// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/papers.h"

class QDialog;

namespace mamori {

/// A paper to look at, print or export; `name` begins the name of the file, today's date ends it.
QDialog *datedPreview(const Workspace &workspace, const QString &title, const QString &name,
                      const PaperJob &job, QWidget *parent);

} // namespace mamori
