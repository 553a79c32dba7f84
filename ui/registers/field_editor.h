// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QJsonValue>
#include <QWidget>

namespace mamori {

class Workspace;

/// The editor of one field. Values go in and out as they are stored; what is typed and cannot be read yet is
/// kept on screen and told by problem().
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// What stands in the editor, to be put back later: the value, or {"typed": text} where the text is no
    /// value yet.
    virtual QJsonValue typed() const;
    virtual void setTyped(const QJsonValue &typed);
    /// Why the typed text is no value; empty when it is one.
    virtual QString problem() const { return {}; }
    virtual void setReadOnly(bool readOnly) { setDisabled(readOnly); }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    /// Text that is no value yet as typed() gives it, and back; null when it is none.
    static QJsonValue unreadTyped(const QString &text);
    static QString unreadText(const QJsonValue &typed);
    /// The child that takes the focus carries name and tooltip of the field.
    void setInput(QWidget *input);

private:
    const Field &m_field;
};

/// The editor that suits the field's kind. `name` is what a screen reader says.
FieldEditor *makeFieldEditor(const Field &field, const Workspace &workspace, QWidget *parent);
/// The value in words, not to be changed.
FieldEditor *makeFieldView(const Field &field, const Workspace &workspace, QWidget *parent);

} // namespace mamori
