// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace mamori {

struct Register;
class Workspace;

/// A form of the city's own begins here: of which register it is a list.
class NewFormDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewFormDialog(const Workspace &workspace, QWidget *parent = nullptr);

    /// A first draft, to be changed in the editor.
    PolicyForm form() const;

private:
    const Register &chosen() const;
    void showState();

    const Workspace &m_workspace;
    QComboBox *m_register;
    QCheckBox *m_ofYear;
};

} // namespace mamori
