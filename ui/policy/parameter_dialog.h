// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;

namespace mamori {

/// The quantities that the standard leaves open: cycles, periods, limits. Each with its article, who set it
/// and when. Nothing is assumed: what most sections take is offered in grey.
class ParameterDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ParameterDialog(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *editor(const QString &parameter) const { return m_editors.value(parameter); }
    void accept() override;

private:
    QWidget *makeRow(const PolicyParameter &parameter);
    QStringList problems() const;

    Workspace &m_workspace;
    QHash<QString, QLineEdit *> m_editors;
    QLabel *m_failure;
};

} // namespace mamori
