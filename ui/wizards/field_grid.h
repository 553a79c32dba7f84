// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"

class QGridLayout;
class QLabel;

namespace mamori {

/// Some fields of a record with their editors, one below the other, for a page of a wizard.
class FieldGrid final : public QWidget
{
    Q_OBJECT
public:
    FieldGrid(const QList<const Field *> &fields, const Workspace &workspace, QWidget *parent);

    /// The fields of a register by their columns.
    static QList<const Field *> fieldsOf(const Register &reg, std::initializer_list<const char *> columns);

    template <class Record>
    void load(const Record &record)
    {
        for (const Row &row : m_rows)
            row.editor->setValue(row.field->get(&record));
    }
    /// Puts what stands in the shown rows into the record; the others stay as they are in it.
    template <class Record>
    void apply(Record &record) const
    {
        for (const Row &row : m_rows) {
            if (!row.isHidden)
                row.field->set(&record, row.editor->value());
        }
    }
    void setRowShown(const char *column, bool shown);
    /// The editor of a column; nullptr when it is not here or hidden.
    FieldEditor *editor(const QString &column) const;
    /// What was typed and cannot be read, as a sentence.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        const Field *field;
        QLabel *label;
        FieldEditor *editor;
        bool isHidden = false;
    };
    QList<Row> m_rows;
};

} // namespace mamori
