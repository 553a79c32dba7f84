// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/people_consents.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace mamori {

class FieldEditor;
class FieldGrid;

/// The consents of the non-regular staff (Art. 45(2)): who lacks one and why, the sheets to sign, and what is
/// entered for one or several persons at once.
class ConsentDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConsentDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;
    QTreeWidget &list() { return *m_list; }
    QList<ConsentStanding> chosen() const;

private:
    QWidget *makeActions();
    QWidget *makeEntry();
    void showPeople();
    void showEntry();
    void print();
    void signHere();
    void changeText();
    bool isSomebodyTicked();
    ConsentEntry entry() const;
    QString problem() const;

    Workspace &m_workspace;
    QList<ConsentStanding> m_standings;
    QTreeWidget *m_list;
    QLabel *m_text;
    FieldGrid *m_form = nullptr;
    QLabel *m_problem;
};

/// The text that is signed; a change is a new version.
class ConsentTextDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ConsentTextDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    Workspace &m_workspace;
    QPlainTextEdit *m_text;
    FieldEditor *m_renewBy;
    QLabel *m_problem;
};

} // namespace mamori
