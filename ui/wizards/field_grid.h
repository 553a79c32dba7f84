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
    static QList<const Field *> fieldsOf(const Register &reg, const QList<const char *> &columns);
    /// The same of the rows of a list.
    static QList<const Field *> fieldsOf(std::span<const Field> fields, const QList<const char *> &columns);

    template <class Record>
    void load(const Record &record)
    {
        for (const Row &row : m_rows)
            row.editor->setValue(row.field->get(&record));
    }
    /// What becomes of the fields whose rows are hidden: they are not meant, or no longer asked for.
    enum class Hidden { Stay, AreEmptied };
    /// Puts what stands in the rows into the record.
    template <class Record>
    void apply(Record &record, Hidden hidden = Hidden::Stay) const
    {
        for (const Row &row : m_rows) {
            if (!row.isHidden)
                row.field->set(&record, row.editor->value());
            else if (hidden == Hidden::AreEmptied)
                row.field->set(&record, QVariant());
        }
    }
    void setRowShown(const char *column, bool shown);
    /// The editor of a column; nullptr when it is not here or hidden.
    FieldEditor *editor(const QString &column) const;
    FieldEditor *editor(const char *column) const { return editor(QString::fromLatin1(column)); }
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
