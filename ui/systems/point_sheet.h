// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialog_draft.h"
#include "ui/preview/papers.h"
#include "ui/wizards/field_grid.h"

#include <QDialog>
#include <QJsonObject>
#include <QMap>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace mamori {

/// One point of a sheet, as it is shown.
struct SheetPoint {
    QString number; ///< of the point, short
    QString text;
    QString why; ///< why it is asked; may be empty
    std::optional<int> answer; ///< its place among the sheet's choices
    QString state; ///< in place of an answer: the point is answered elsewhere
    QString note; ///< what was written beside the answer
    QString problem; ///< what is still to be done; empty when nothing is
    QList<const char *> asked; ///< the columns that this answer asks for
    bool asksAtOnce = false; ///< the first of them is written right after the answer
};

/// Many points with one answer each. In the list a digit answers a point and goes on to the next one, or to
/// the words that this answer needs; Return goes on from there. Stored at once, as one step.
class PointSheet : public QDialog, public KeptDialog
{
    Q_OBJECT
public:
    ~PointSheet() override;

    void accept() override;
    QJsonObject kept() const override;
    void setKept(const QJsonObject &typed) override;

protected:
    /// `fields` are the columns written beside an answer.
    PointSheet(Workspace &workspace, std::span<const Choice> answers, const QList<const Field *> &fields,
               QWidget *parent);

    void setSubject(const QString &title, const QString &explanation);
    /// A paper of what is stored: what was changed is stored first.
    void addPaper(const QString &title, const QString &fileName, const std::function<PaperJob()> &job);
    /// Shows all points; once, after the rest was set.
    void start();

    virtual qsizetype pointCount() const = 0;
    virtual SheetPoint point(qsizetype row) const = 0;
    virtual void setAnswer(qsizetype row, std::optional<int> answer) = 0;
    virtual void loadFields(FieldGrid &fields, qsizetype row) const = 0;
    virtual void applyFields(const FieldGrid &fields, qsizetype row) = 0;
    /// How far the sheet has come, in one line.
    virtual QString summary() const = 0;
    /// Stores all as one named step. May throw Error.
    virtual void store() = 0;

    Workspace &m_workspace;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDetails(const QList<const Field *> &fields);
    QLayout *makeButtons();
    qsizetype row() const;
    void showPoint();
    void showRow(qsizetype row);
    void showFields();
    void answer(std::optional<int> answer);
    void answerByKey(std::optional<int> choice);
    void readFields();
    void goOn();
    bool storeChanges();

    std::span<const Choice> m_answers;
    QVBoxLayout *m_head;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QLabel *m_text;
    QLabel *m_why;
    QButtonGroup *m_choices;
    QList<const Field *> m_columns;
    FieldGrid *m_fields;
    QLabel *m_problem;
    QHBoxLayout *m_papers;
    QMap<qsizetype, QJsonObject> m_given; ///< what was answered and written, by point
    bool m_isChanged = false;
    bool m_isLoading = false;
};

} // namespace mamori
