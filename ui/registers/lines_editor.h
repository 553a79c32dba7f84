// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mamori {

/// Small rows under one another, each with the editors of its kinds. Earlier rows of an append-only list and
/// frozen columns of earlier rows do not change.
class LinesEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LinesEditor(const Field &field, const Workspace &workspace, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;
    QString problem() const override;
    void setReadOnly(bool readOnly) override;

    qsizetype rowCount() const { return m_rows.size(); }
    FieldEditor *editorAt(qsizetype row, qsizetype column) const;
    void addRow();

private:
    struct Row {
        QList<FieldEditor *> editors;
        QWidget *box = nullptr;
        QLabel *number = nullptr;
        QPushButton *remove = nullptr; ///< where the row may go again
        bool stored = false; ///< it was there before, so that some of it may be fixed
    };

    void clear();
    void appendRow(const QJsonObject &json, bool stored);
    void removeRow(QWidget *box);
    void numberRows();

    const Workspace &m_workspace;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace mamori
