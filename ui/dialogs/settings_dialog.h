// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/appearance.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSettings;
class QSpinBox;

namespace mamori {

/// What the section decides, kept in the ledger with who set it and when, and how the program looks on this
/// computer. Without an open ledger only the latter.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `workspace` may be nullptr.
    SettingsDialog(Workspace *workspace, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The looks changed: what is on screen is to be made anew. The dialog is closed already.
    void appearanceChanged();

private:
    struct SchemeRow {
        const Register *reg;
        QLineEdit *scheme;
        QLabel *next;
    };

    QWidget *makeSectionPage();
    QWidget *makeComputerPage();
    void addBackups(QFormLayout *form);
    QLineEdit *addFolder(QFormLayout *form, const QString &label, const QString &path);
    void addScheme(QFormLayout *form, const Register &reg);
    QLabel *sourceLabel(const QString &setting, QWidget *parent) const;
    void showNext(const SchemeRow &row) const;
    void save();
    void storeSection();
    Appearance chosenAppearance() const;

    Workspace *m_workspace;
    QSettings &m_settings;
    QLineEdit *m_section = nullptr;
    QLineEdit *m_manager = nullptr;
    QPlainTextEdit *m_operators = nullptr;
    QLineEdit *m_hours = nullptr;
    QSpinBox *m_attachmentLimit = nullptr;
    QSpinBox *m_lockMinutes = nullptr;
    QList<SchemeRow> m_schemes;
    QComboBox *m_look = nullptr;
    QSpinBox *m_font = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_firstPlace = nullptr;
    QLineEdit *m_secondPlace = nullptr;
    QSpinBox *m_backupHours = nullptr;
    QLabel *m_failure;
};

} // namespace mamori
