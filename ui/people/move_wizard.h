// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/move_pages.h"

namespace mamori {

/// Somebody joins, changes work or leaves (Art. 42, 45, 55): all that is held, or has to be done, with what
/// becomes of it. Is stored as one step, finished or to go on with.
class MoveWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// Goes on with a move; 0 begins a new one.
    MoveWizard(Workspace &workspace, Id<StaffMove> id, QWidget *parent = nullptr);
    /// A new move of this person.
    MoveWizard(Workspace &workspace, Id<Staff> person, QWidget *parent = nullptr);
    /// Begins with what is known already.
    MoveWizard(Workspace &workspace, const StaffMove &known, QWidget *parent = nullptr);

    static bool fits(const Values &values);
    MoveThingsPage &thingsPage() { return *m_things; }
    Id<StaffMove> stored() const { return m_stored; }

protected:
    void leaving(StepPage *page) override;
    QString finishText() const override;
    void finish() override;

private:
    MoveWizard(Workspace &workspace, Id<StaffMove> id, const StaffMove &move, QWidget *parent);
    void showFacts();

    MoveDraft m_draft;
    MoveThingsPage *m_things;
    StepPage *m_person;
    Id<StaffMove> m_stored;
};

} // namespace mamori
