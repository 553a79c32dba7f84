// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/official_text.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace mamori {

/// Takes the official text of the standard from a text file, a PDF or the clipboard, shows how it would be
/// split by article, and keeps it in the ledger.
class OfficialTextDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit OfficialTextDialog(Workspace &workspace, QWidget *parent = nullptr);

    void showText(const QString &text, const QString &source);
    void loadFile(const QString &path);
    void accept() override;

private:
    void chooseFile();
    void paste();
    void showParts();

    Workspace &m_workspace;
    QLabel *m_source;
    QLabel *m_failure;
    QLabel *m_problems;
    QTreeWidget *m_preview;
    QPushButton *m_keep;
    QString m_text;
    QList<OfficialPart> m_parts;
};

} // namespace mamori
