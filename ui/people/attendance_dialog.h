// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialog_draft.h"
#include "ui/people/attendance_model.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace mamori {

class FieldGrid;
class Figures;

/// Who came to a training or drill (Art. 47(1), 48(3)): the list comes from those for whom it is. Made for
/// the keyboard: what is typed finds the person, Space ticks, Return goes on to the next.
class AttendanceDialog final : public QDialog, public KeptDialog
{
    Q_OBJECT
public:
    AttendanceDialog(Workspace &workspace, Id<TrainingEvent> id, QWidget *parent = nullptr);

    void accept() override;
    QJsonObject kept() const override;
    void setKept(const QJsonObject &typed) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    AttendanceModel &model() { return *m_model; }
    /// Ticks everybody whose staff number stands in the text, and tells which are in no line.
    void tickNumbers(const QString &text);
    /// The same from a spreadsheet of another program, with the points where it has them.
    void takeList(const QString &path);
    /// Whoever is not known yet stayed away.
    void restIsAbsent();

private:
    QWidget *makeFinder();
    void chooseList();
    void tell(const QString &what, const QStringList &unknown);
    QWidget *makeButtons();
    void makeTable();
    bool pressed(int key);
    void findTyped(const QString &text);
    void goTo(int row);
    int currentRow() const;
    void showRow();
    void takeRow();
    void showRates();

    Workspace &m_workspace;
    Id<TrainingEvent> m_id;
    TrainingEvent m_event;
    AttendanceModel *m_model = nullptr;
    QLineEdit *m_find;
    QTableView *m_table;
    Figures *m_figures;
    FieldGrid *m_form;
    QLabel *m_who;
    QLabel *m_message;
    bool m_isShowing = false; ///< the editors follow the row, not the other way round
};

} // namespace mamori
