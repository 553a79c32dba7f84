// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/form_layout.h"
#include "reports/forms/submission_pack.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

class FormEditor;
class PaperPreview;
class SubmissionDialog;

/// 様式一覧: every form of the pack by occasion, with what it is made from. One can be looked at, filled or
/// with made-up data, and several can be printed or written out at once.
class FormCatalogue final : public QDialog
{
    Q_OBJECT
public:
    explicit FormCatalogue(Workspace &workspace, QWidget *parent = nullptr);

    /// A finished paper and the name of its file.
    struct Paper {
        QString name;
        QByteArray pdf;
    };

    /// Goes to a form.
    void goTo(const QString &form);
    QString currentForm() const;
    /// Ticks it for printing several.
    void tick(const QString &form, bool ticked = true);
    /// Which records a form is made from; with none, the program takes a fitting one.
    void chooseRecords(const QString &form, const QList<qint64> &records);

    /// The chosen form from the ledger, and the same from made-up data.
    PaperPreview *preview();
    PaperPreview *previewExample();
    /// The editor of the chosen form; nullptr when none is chosen.
    FormEditor *changeForm();
    /// Asks for what a new form is, and opens its editor.
    void addForm();
    /// All ticked forms, one paper per record where a form is of one. Throws Error.
    QList<Paper> tickedPapers();
    /// The ticked forms with the records they are made from, to be handed in together.
    QList<SubmissionPart> tickedParts() const;
    /// Asks to whom they are handed in; nothing when a ticked form still needs its entries.
    SubmissionDialog *handIn();

private:
    void fillForms();
    void refill();
    void edit(FormEditor *editor);
    const PolicyForm *findForm(const QString &id) const;
    void fillRecords();
    void takeRecords();
    void showState();
    void printTicked();
    void saveTicked();
    void showSubmission(Id<Submission> submission);
    void printOn(QPrinter &printer);
    QTreeWidgetItem *itemOf(const QString &form) const;
    QList<const PolicyForm *> tickedForms() const;
    /// The records of each paper that is made of the form, as makeForm() takes them.
    QStringList recordsOf(const PolicyForm &form) const;
    Paper paperOf(const PolicyForm &form, const QString &records, bool isOneOfMany) const;

    Workspace &m_workspace;
    QList<PolicyForm> m_catalogue; ///< as they are today
    QTreeWidget *m_forms;
    QLabel *m_from;
    QListWidget *m_records;
    QLabel *m_says;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_example;
    QPushButton *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_handIn;
    QHash<QString, QSet<qint64>> m_chosen; ///< by form
};

/// When a form is needed: as the pack says, else by the place of work of its register.
QString occasionOf(const PolicyForm &form);
/// What a form is made from, in words.
QString sourceOf(const PolicyForm &form);

} // namespace mamori
