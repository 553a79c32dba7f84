// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/take_out.h"
#include "model/rules/departures.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mamori {

class FieldEditor;

/// A move while it is written down: the pages of its wizard share it.
struct MoveDraft {
    Workspace &workspace;
    Id<StaffMove> id;
    MovePlan plan;
    MoveEnd end = MoveEnd::Later;

    /// Reads anew what has to be settled; answers stay with what they were given to.
    void readThings();
};

/// Everything that the person holds, or every step of joining, and what becomes of it.
class MoveThingsPage final : public StepPage
{
    Q_OBJECT
public:
    explicit MoveThingsPage(MoveDraft &draft, QWidget *parent = nullptr);

    void enter() override;
    QString problem() const override;
    void focusStart() override;

    /// Hands every task over to the person chosen above the list.
    void handOverTasks();
    /// Ends today what can be ended and is not answered yet.
    void endTheRest();

private:
    struct Row {
        qsizetype thing;
        QComboBox *how;
        FieldEditor *on;
        FieldEditor *to;
        FieldEditor *note;
    };
    void showThings();
    void addRow(QVBoxLayout *layout, qsizetype thing);
    void addAnswer(QVBoxLayout *layout, qsizetype thing);
    void addWayThere(QVBoxLayout *layout, const MoveThing &thing);
    void answer(const Row &row, SettledHow how) const;
    void showRow(const Row &row);
    void read();
    void changed();
    void takeBack(Id<TakeOut> takeOut);

    MoveDraft &m_draft;
    QLabel *m_title;
    QLabel *m_count;
    QWidget *m_together;
    FieldEditor *m_successor;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_content = nullptr;
    QList<Row> m_rows;
};

} // namespace mamori
