// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/exceptions.h"
#include "ui/wizards/step_dialog.h"

namespace mamori {

class Workspace;

/// Writes down an exception (Art. 112): the CISO is asked first, or in urgency told at once. With time the
/// application for its approval is made in the same step.
class ExceptionWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// Begins with what `first` says already.
    ExceptionWizard(Workspace &workspace, PolicyException first, QWidget *parent = nullptr);
    explicit ExceptionWizard(Workspace &workspace, QWidget *parent = nullptr);

    const PolicyException &exception() const { return m_exception; }
    Id<PolicyException> stored() const { return m_stored; }

protected:
    QString finishText() const override;
    void finish() override;

private:
    Workspace &m_workspace;
    PolicyException m_exception;
    Id<PolicyException> m_stored;
};

/// What has come of an exception: its report, the decision, a review, its lifting.
class ExceptionProgress final : public StepDialog
{
    Q_OBJECT
public:
    ExceptionProgress(Workspace &workspace, Id<PolicyException> id, QWidget *parent = nullptr);

    static bool fits(const Values &values);
    void choose(ExceptionNews news);

protected:
    void leaving(StepPage *page) override;
    void finish() override;

private:
    class NewsPage;
    class DetailsPage;

    Workspace &m_workspace;
    Id<PolicyException> m_id;
    PolicyException m_before;
    NewsPage *m_news;
    DetailsPage *m_details;
};

} // namespace mamori
