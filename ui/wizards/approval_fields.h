// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "ui/registers/field_editor.h"
#include "ui/workspace.h"

class QButtonGroup;
class QVBoxLayout;

namespace mamori {

/// The choices of a field side by side, one key each: quicker than a list where there are few.
class ChoiceButtons final : public FieldEditor
{
    Q_OBJECT
public:
    /// `of` is what is answered, for a screen reader.
    ChoiceButtons(const Field &field, const QString &of, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QButtonGroup *m_group;
};

/// A scrolling column for the content of a page.
QVBoxLayout *scrolledColumn(QWidget *page, const QString &name, int spacing);

/// The declaration of a column of the register of approvals.
const Field &approvalField(const char *column);

} // namespace mamori
