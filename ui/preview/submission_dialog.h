// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/submission_pack.h"
#include "ui/workspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace mamori {

class FieldGrid;
class PaperPreview;

/// Hands several papers in together: to whom, for which period, with which letter. They are bound into one
/// file, which is kept as it was handed in.
class SubmissionDialog final : public QDialog
{
    Q_OBJECT
public:
    SubmissionDialog(Workspace &workspace, QList<SubmissionPart> parts, QWidget *parent = nullptr);
    /// The same papers once more, as they are now, in place of a submission that was returned.
    SubmissionDialog(Workspace &workspace, Id<Submission> returned, QWidget *parent = nullptr);
    /// Whether a submission came back to be mended.
    static bool fits(const Values &values);

    FieldGrid &form() { return *m_form; }
    QCheckBox &redacted() { return *m_redacted; }
    /// The file will be signed with it.
    void signWith(const SigningKey &key);
    /// The file as it would be handed in.
    PaperPreview *preview();
    void accept() override;
    Id<Submission> stored() const { return m_stored; }

private:
    SubmissionDialog(Workspace &workspace, QList<SubmissionPart> parts, const Submission &known,
                     QWidget *parent);
    void fillPapers();
    void askForKey();
    QString problem() const;
    Submission typed() const;
    void store(const SubmissionPack &pack, const std::optional<SubmissionPack> &redacted);

    Workspace &m_workspace;
    QList<SubmissionPart> m_parts;
    Submission m_known;
    QTreeWidget *m_papers;
    FieldGrid *m_form;
    QCheckBox *m_redacted;
    QLabel *m_signer;
    std::optional<SigningKey> m_key;
    QLabel *m_problem;
    Id<Submission> m_stored;
};

/// The very file that was handed in. Throws Error(Refused) when it is not there any more.
QDialog *previewSubmission(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
