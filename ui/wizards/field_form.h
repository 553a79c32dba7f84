// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"

#include <QWidget>

class QFormLayout;

namespace mamori {

/// Some fields of one register, one below the other, with the register's own editors.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    FieldForm(const Register &reg, const Workspace &workspace, QWidget *parent = nullptr);

    FieldEditor *add(const char *column);
    FieldEditor *editor(const char *column) const;
    void setShown(const char *column, bool shown);
    bool isShown(const char *column) const;
    /// Fills the editors from a record, and puts what they hold into one; a hidden one leaves it empty.
    void fill(const Values &values);
    void putInto(Values &values) const;
    /// Why something typed is no value; empty when all can be read.
    QString problem() const;

    template <class Record>
    void fill(const Record &record)
    {
        fill(toValues(record));
    }
    template <class Record>
    void putInto(Record &record) const
    {
        Values values = toValues(record);
        putInto(values);
        record = fromValues<Record>(values);
    }

Q_SIGNALS:
    void edited();

private:
    struct Row {
        qsizetype column;
        FieldEditor *editor;
        QWidget *label;
        bool isShown = true;
    };
    const Row *rowOf(const char *column) const;

    const Register &m_register;
    const Workspace &m_workspace;
    QFormLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace mamori
