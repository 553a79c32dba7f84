// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace mamori {

class TextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_edit;
};

/// Several lines; Tab moves on, as everywhere in the form.
class MultilineEditor final : public FieldEditor
{
    Q_OBJECT
public:
    MultilineEditor(const Field &field, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_edit;
};

/// A number, day or moment, typed in any spelling and shown as the office writes it.
class TypedEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TypedEditor(const Field &field, const Workspace &workspace, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;
    QString problem() const override;
    void setReadOnly(bool readOnly) override;

private:
    QString shown(const QVariant &value) const;
    void read();
    void finish();
    void chooseDay();

    const Workspace &m_workspace;
    QLineEdit *m_edit;
    QLabel *m_reading; ///< how the typed text is understood
    QVariant m_value; ///< kept as it was stored until the text is edited: what is shown may say less
    QString m_problem;
};

} // namespace mamori
