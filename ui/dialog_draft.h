// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

class QDialog;
class QTimer;

namespace mamori {

/// The dialogs that drafts name; a wizard goes by its id. Never renamed.
inline constexpr char profileDialogName[] = "profile";
inline constexpr char parameterDialogName[] = "parameters";
inline constexpr char editRowsDialogName[] = "edit_rows";
inline constexpr char pasteDialogName[] = "paste";
inline constexpr char strikeOutDialogName[] = "strike_out";

/// A dialog that tells itself what is typed in it and to be kept; of others the inputs are asked.
class KeptDialog
{
public:
    virtual ~KeptDialog() = default;
    virtual QJsonObject kept() const = 0;
    virtual void setKept(const QJsonObject &typed) = 0;
};

/// Keeps what is typed in an open dialog as a draft of the ledger, until the dialog has done its work or is
/// given up. Belongs to the dialog.
class DialogDraft final : public QObject
{
    Q_OBJECT
public:
    /// `draft` says what is worked on: register, record, and in its content the dialog by a name that is
    /// never changed. What was typed there once is put back.
    DialogDraft(Workspace &workspace, QDialog &dialog, Draft draft);

    /// What stands in the dialog; its content is empty while nothing was typed.
    Draft draft() const;
    /// Throws Error.
    void keep();
    /// Of what was kept; 0 = nothing so far.
    qint64 id() const { return m_draft.id; }

    /// A draft in which nothing is typed yet; `about` is what else the dialog begins with.
    static Draft of(const char *dialog, const Register *reg, qint64 record, const QJsonObject &about = {});
    /// The name of the dialog that a draft was typed in; empty when that was a form.
    static QString dialogOf(const Draft &draft);
    static QJsonObject about(const Draft &draft);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void forget();

    Workspace &m_workspace;
    QDialog &m_dialog;
    Draft m_draft;
    QJsonObject m_untouched; ///< what stood there at first
    QTimer *m_typingStopped;
    bool m_isDone = false; ///< stored or given up
};

} // namespace mamori
