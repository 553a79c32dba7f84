// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "ui/registers/field_editor.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace mamori {

/// A combo whose wheel does not change values while the form scrolls.
QComboBox *makeQuietCombo(QWidget *parent);

/// Yes, no, or not answered yet.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const Field &field, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QButtonGroup *m_group;
};

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QComboBox *m_combo;
};

class ChoicesEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(const Field &field, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    /// Wide enough for the longest choice, up to a bound: beyond it the choices go on in a second line.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QCheckBox *> m_boxes; ///< in the order of the choices
};

class LevelEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LevelEditor(const Field &field, const Policy &policy, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QComboBox *m_combo;
};

} // namespace mamori
