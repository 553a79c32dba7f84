// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace mamori {

/// A table as it is shown: these records, these fields.
struct ShownTable {
    QList<qint64> records;
    QList<qsizetype> fields;
};

/// Writes a register as a spreadsheet or JSON, every field of it, or a spreadsheet of what a table shows.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Format { Xlsx, Csv, Json };

    ExportDialog(const Workspace &workspace, const Register &reg, QWidget *parent = nullptr);
    ExportDialog(const Workspace &workspace, const Register &reg, ShownTable shown,
                 QWidget *parent = nullptr);

    /// The bytes of the export. Throws Error.
    static QByteArray made(const Workspace &workspace, const Register &reg, Format format);
    static QByteArray made(const Workspace &workspace, const Register &reg, const ShownTable &shown,
                           Format format);

private:
    void write();
    void showAttachments();

    const Workspace &m_workspace;
    QComboBox *m_register;
    QButtonGroup *m_format;
    QLabel *m_warning;
    QLabel *m_attachments; ///< what the file does not hold
    std::optional<ShownTable> m_shown; ///< nothing: the whole register
};

} // namespace mamori
