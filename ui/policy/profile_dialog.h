// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;

namespace mamori {

/// The plain questions about the section. Shows which duties would appear and which would disappear before
/// the answers take effect.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Answers a question as the mouse would.
    void answer(const QString &question, bool yes);
    QString effect() const;
    void accept() override;

private:
    QWidget *makeQuestion(const PolicyProfileQuestion &question, const std::optional<bool> &answer);
    QHash<QString, bool> answers() const;
    void showEffect();

    Workspace &m_workspace;
    QHash<QString, QButtonGroup *> m_answers;
    QLabel *m_summary;
    QPlainTextEdit *m_effect;
};

} // namespace mamori
