// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

namespace mamori {

class ProfileQuestions;

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
    Workspace &m_workspace;
    ProfileQuestions *m_questions;
};

} // namespace mamori
