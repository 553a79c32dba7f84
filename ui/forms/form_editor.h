// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/city_form.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace mamori {

class FieldEditor;
class FormColumnsEdit;
class FormPreview;
class FormWordsEdit;
class OrderedTexts;
class Workspace;

/// 様式を直す: the parts of a form at the left, what it then looks like at the right. Saving stores a version
/// of the city's that holds from a day on; papers made before stay as they were.
class FormEditor final : public QDialog
{
    Q_OBJECT
public:
    /// A form as it is today, or a new one of the city's own.
    FormEditor(Workspace &workspace, PolicyForm form, QWidget *parent = nullptr);

    const PolicyForm &form() const { return m_form; }
    QDate since() const;
    /// Stores what stands in the editor; stays open where that is refused.
    void accept() override;

    OrderedTexts *stamps() const { return m_stamps; }
    OrderedTexts *sections() const { return m_sections; }
    FormColumnsEdit *columns() const { return m_columns; }
    FormWordsEdit *words() const { return m_words; }
    FormPreview *preview() const { return m_preview; }

private:
    QWidget *makeLeft();
    QWidget *makeNotice();
    QWidget *makeHead();
    QWidget *makeStamps();
    QWidget *makeColumns();
    QWidget *makeWords();
    QWidget *makeSections();
    void addTab(QWidget *page, const QString &title, const QList<FormPart> &parts);
    void load(const PolicyForm &form);
    void takeHead();
    void takeOver();
    void resetPart();
    void resetAll();
    void end();
    void changed();
    void showState();
    QString standing() const;

    Workspace &m_workspace;
    PolicyForm m_before; ///< as it was when the editor opened
    PolicyForm m_form;
    std::optional<PolicyForm> m_ours; ///< with the widths on paper; nothing for a form of the city's own
    std::optional<CityFormVersion> m_version; ///< the city's that is in force
    QList<QList<FormPart>> m_partsOfTabs;
    QTabWidget *m_tabs;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QPlainTextEdit *m_note;
    QComboBox *m_orientation;
    OrderedTexts *m_stamps;
    FormColumnsEdit *m_columns;
    FormWordsEdit *m_words;
    OrderedTexts *m_sections;
    FieldEditor *m_since;
    QLabel *m_standing;
    QLabel *m_problems;
    QPushButton *m_resetPart;
    QPushButton *m_resetAll;
    QPushButton *m_end;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_save = nullptr;
    FormPreview *m_preview;
};

} // namespace mamori
