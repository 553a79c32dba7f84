// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/first_run.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace mamori {

/// What a new ledger needs first, second and third, each one key from the place where it is done. Hidden once
/// the section works with it.
class FirstStepsPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit FirstStepsPanel(QWidget *parent = nullptr);

    void show(const QList<FirstStep> &steps);
    /// The button of the first step that is not done; nullptr when there is none or the panel is hidden.
    QPushButton *firstOpen() const { return isHidden() ? nullptr : m_firstOpen; }

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);
    void hideRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addStep(int number, const FirstStep &step);

    QPushButton *m_later;
    QWidget *m_list;
    QList<FirstStep> m_steps;
    QPushButton *m_firstOpen = nullptr;
};

} // namespace mamori
