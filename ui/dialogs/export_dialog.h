// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace mamori {

/// Writes a register as a spreadsheet or JSON, every field of it.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Format { Xlsx, Csv, Json };

    ExportDialog(const Workspace &workspace, const Register &reg, QWidget *parent = nullptr);

    /// The bytes of the export. Throws Error.
    static QByteArray made(const Workspace &workspace, const Register &reg, Format format);

private:
    void write();

    const Workspace &m_workspace;
    QComboBox *m_register;
    QButtonGroup *m_format;
};

} // namespace mamori
