// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/disposal.h"
#include "ui/preview/papers.h"

#include <QDialog>

class QVBoxLayout;

namespace mamori {

/// The papers of a disposal, to look at, print or export.
class DisposalPaperDialog final : public QDialog
{
    Q_OBJECT
public:
    DisposalPaperDialog(Workspace &workspace, Id<Disposal> id, QWidget *parent = nullptr);

private:
    void offer(QVBoxLayout *layout, const QString &title, const QString &explanation,
               const std::function<PaperJob()> &job);
    void preview(const QString &title, const PaperJob &job);

    Workspace &m_workspace;
};

} // namespace mamori
