// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace mamori {

/// What this program is and whose work stands in it.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString &policyTitle, QWidget *parent = nullptr);
};

} // namespace mamori
