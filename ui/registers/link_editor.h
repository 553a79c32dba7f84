// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"
#include "ui/workspace.h"

class QComboBox;

namespace mamori {

/// A record of another register, found by number, name or reading in any spelling.
class LinkEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LinkEditor(const Field &field, const Workspace &workspace, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;
    QString problem() const override;

    /// Reads the records that can be chosen; called when the editor is about to be used.
    void refresh();

private:
    void readText();
    void take(qint64 id);

    const Workspace &m_workspace;
    QComboBox *m_combo;
    QVariant m_value;
    QString m_problem;
};

} // namespace mamori
