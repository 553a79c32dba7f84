// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/exceptions.h"
#include "ui/wizards/field_grid.h"
#include "ui/wizards/take_out_pages.h"

class QLineEdit;
class QRadioButton;
class QTreeWidget;

namespace mamori {

// The pages of the exception wizard; all write into the exception that is being made.

/// Ask first, or act and report at once.
class ExceptionWayPage final : public StepPage
{
    Q_OBJECT
public:
    explicit ExceptionWayPage(PolicyException &exception, QWidget *parent = nullptr);
    void focusStart() override;

private:
    PolicyException &m_exception;
    QRadioButton *m_before;
    QRadioButton *m_urgent;
};

/// Which rules are departed from: duties found by article or word, or a provision that is none.
class ExceptionClausePage final : public StepPage
{
    Q_OBJECT
public:
    ExceptionClausePage(const Workspace &workspace, PolicyException &exception, QWidget *parent = nullptr);
    QString problem() const override;
    void focusStart() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void read();

    const Workspace &m_workspace;
    PolicyException &m_exception;
    QLineEdit *m_search;
    QTreeWidget *m_duties;
    FieldGrid *m_form;
};

/// Some fields of the exception, those that its way asks for.
class ExceptionFieldsPage final : public StepPage
{
    Q_OBJECT
public:
    enum class Of { Content, Period };
    ExceptionFieldsPage(Of of, const Workspace &workspace, PolicyException &exception,
                        QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    Of m_of;
    const Workspace &m_workspace;
    PolicyException &m_exception;
    FieldGrid *m_form;
};

/// Everything once more before it is stored.
class ExceptionSummary final : public FactsPage
{
    Q_OBJECT
public:
    ExceptionSummary(const Workspace &workspace, PolicyException &exception, QWidget *parent = nullptr);
    void enter() override;

private:
    const Workspace &m_workspace;
    PolicyException &m_exception;
};

} // namespace mamori
