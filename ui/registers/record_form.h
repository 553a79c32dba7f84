// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/field_editor.h"
#include "ui/workspace.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace mamori {

/// One record to read and to change: sections, labels and editors follow the declaration of the register. A
/// half-filled record may be saved; it is a draft.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    RecordForm(const Register &reg, Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a stored record; id 0 shows an empty new one.
    void show(const Stored &stored);
    void showNew();
    qint64 record() const { return m_id; }

    Values values() const;
    bool isModified() const { return m_modified; }
    /// Stores what was typed unless something forbids it; then that stands beside its field. True when
    /// stored.
    bool save();
    void revert();
    /// What was typed and is not stored yet, by column, readable or not; and the way back onto the record
    /// that is shown.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    /// The draft that goes once the form is saved; 0 = none.
    void setDraft(qint64 draft) { m_draft = draft; }
    void focusFirst();
    FieldEditor *editor(const QString &column) const;
    QString problemText(const QString &column) const;

Q_SIGNALS:
    void saved(qint64 record);
    void modifiedChanged(bool modified);
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        const Field *field;
        FieldEditor *editor; ///< for typing
        FieldEditor *view; ///< in place of the editor when the field does not change; nullptr as a rule
        QLabel *label;
        QLabel *missing;
        QLabel *problem;
        QWidget *name = nullptr; ///< label and mark
        QWidget *input = nullptr; ///< editor or view, and the problem
        int row = 0; ///< in the grid; the next one is free for a narrow form
        bool fixed = false;
        FieldEditor *current() const { return fixed ? view : editor; }
    };

    void addSections(QGridLayout *grid, QWidget *content);
    void addRow(QGridLayout *grid, QWidget *content, const Field &field);
    int labelWidth() const;
    void fitToRoom();
    /// In a narrow form the names stand above the inputs.
    void setNarrow(bool narrow);
    QWidget *makeButtons();
    void setFixedFields();
    void showWhatMatters();
    void markMissing();
    void setModified(bool modified);
    /// What saving is called in the history and in the menu: "Level of 住民異動届".
    QString stepName(const Values &typed) const;
    QList<Problem> findProblems() const;
    void showProblems(const QList<Problem> &problems);

    const Register &m_register;
    Workspace &m_workspace;
    QScrollArea *m_scroll;
    QList<Row> m_rows; ///< in field order
    QLabel *m_general;
    QLabel *m_completeness;
    QPushButton *m_save;
    QPushButton *m_revert;
    Stored m_stored;
    qint64 m_id = 0;
    qint64 m_draft = 0;
    int m_labelWidth;
    std::optional<bool> m_narrow;
    bool m_modified = false;
};

} // namespace mamori
