// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QFuture>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace mamori {

class SheetView;

/// Brings a spreadsheet into a register: shows what it is taken for, reads it without storing, names every
/// refused or doubtful cell, and then stores all rows or none.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, const Register &reg, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads a file, as if the user had chosen it.
    void loadFile(const QString &path);
    void paste(const QString &text);
    void chooseFile();
    void done(int result) override;

    SheetView &sheet() { return *m_sheet; }
    const ImportPreview &preview() const { return m_preview; }
    /// The dry run of what is shown is finished.
    bool isReady() const { return m_ready; }

Q_SIGNALS:
    void previewed();

private:
    QWidget *makeTop();
    QWidget *makeSheetPage();
    QWidget *makeBottom();
    void showGrid(const Grid &grid);
    void rowsEdited();
    void startPreview();
    void showPreview();
    void showFindings();
    void offerImport();
    void startImport();
    void importSome();
    void stopImport();

    Workspace &m_workspace;
    const Register &m_register;
    QLabel *m_source;
    QLabel *m_failure;
    QStackedWidget *m_stack;
    SheetView *m_sheet;
    QSpinBox *m_firstRow;
    QSpinBox *m_lastRow;
    QLabel *m_summary;
    QTreeWidget *m_findings;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QCheckBox *m_leaveOut; ///< consent to leave refused rows out; else it is all or nothing
    QPushButton *m_import;
    QPushButton *m_cancel;
    Grid m_grid;
    ImportPreview m_preview;
    QFuture<ImportPreview> m_running;
    std::unique_ptr<ImportRun> m_run;
    bool m_ready = false;
};

} // namespace mamori
