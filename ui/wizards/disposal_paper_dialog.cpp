// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/disposal_paper_dialog.h"

#include "ui/guarded.h"
#include "ui/preview/dated_preview.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

DisposalPaperDialog::DisposalPaperDialog(Workspace &workspace, Id<Disposal> id, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Papers of a disposal"));
    setMinimumWidth(fontMetrics().height() * 32);
    const Disposal disposal = workspace.records().find(id).value_or(Disposal {});
    const QDate done = dayInJapan(disposal.doneAt);
    const FiscalYear year = FiscalYear::of(done.isValid() ? done : workspace.clock().today());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(6);
    auto *title = heading(disposal.subject, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    const Workspace *source = &workspace;
    offer(layout, tr("&Application for approval"),
          tr("With the boxes of the decision; for the section manager."),
          [source, id] { return disposalApplicationJob(*source, id); });
    offer(layout, tr("&Certificate of erasure or destruction"),
          tr("For the company: it fills in the rest, signs it and sends it back."),
          [source, id] { return destructionCertificateJob(*source, id); });
    offer(layout, tr("&Records of disposal, %1").arg(year.text()),
          tr("All that was disposed of or returned in the fiscal year."),
          [source, year] { return disposalListJob(*source, year); });
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    row->addStretch();
    row->addWidget(close);
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void DisposalPaperDialog::offer(QVBoxLayout *layout, const QString &title, const QString &explanation,
                                const std::function<PaperJob()> &job)
{
    auto *button = new QPushButton(title, this);
    button->setAccessibleDescription(explanation);
    layout->addSpacing(8);
    layout->addWidget(button);
    layout->addWidget(quietText(explanation, this));
    const QString name = QString(title).remove(u'&');
    connect(button, &QPushButton::clicked, this,
            [this, name, job] { guarded(this, [&] { preview(name, job()); }); });
}

void DisposalPaperDialog::preview(const QString &title, const PaperJob &job)
{
    QDialog *paper = datedPreview(m_workspace, title, tr("disposal"), job, this);
    paper->setAttribute(Qt::WA_DeleteOnClose);
    paper->open();
}

} // namespace mamori
