// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/restore_dialog.h"

#include "model/error.h"
#include "model/japanese/era.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

QTreeWidget *makeDifferences(const Register &reg, const Values &present, const Values &restored,
                             const WordContext &words, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(
        {RestoreDialog::tr("Field"), RestoreDialog::tr("Now"), RestoreDialog::tr("After restoring")});
    tree->setAccessibleName(RestoreDialog::tr("What changes"));
    tree->setRootIsDecorated(false);
    tree->setWordWrap(true);
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const qsizetype column : changedFields(reg, present, restored)) {
        const Field &field = reg.fields[std::size_t(column)];
        const auto shown = [&](const QVariant &value) {
            const QString text = displayText(field, value, words);
            return text.isEmpty() ? QStringLiteral("—") : text;
        };
        auto *row
            = new QTreeWidgetItem(tree, {labelOf(field), shown(present[column]), shown(restored[column])});
        for (int i = 1; i < 3; ++i)
            row->setToolTip(i, row->text(i));
    }
    return tree;
}

} // namespace

Values restoredValues(const Register &reg, const Values &present, const Values &past)
{
    Values values = past;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (reg.fields[std::size_t(i)].rules & (Derived | Frozen | AppendOnly))
            values[i] = present.at(i);
    }
    return values;
}

RestoreDialog::RestoreDialog(Workspace &workspace, const Register &reg, const Stored &present,
                             const HistoryEntry &past, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_register(reg)
    , m_id(present.id)
    , m_restored(restoredValues(reg, present.values, fromJson(reg, past.after)))
    , m_stepName(
          tr("Restored: %1 as of %2").arg(workspace.records().caption(reg, present.id), momentText(past.at)))
    , m_failure(errorText(this))
{
    setWindowTitle(tr("Restore a past version"));
    resize(fontMetrics().height() * 40, fontMetrics().height() * 24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(heading(workspace.records().caption(reg, present.id), this));
    const bool same = changedFields(reg, present.values, m_restored).isEmpty();
    layout->addWidget(
        quietText(same ? tr("Nothing that is typed differs from the version of %1.").arg(momentText(past.at))
                       : tr("This comes back as it was on %1. What the program itself keeps, such as the "
                            "classification, stays as it is now.")
                             .arg(momentText(past.at)),
                  this));
    QTreeWidget *differences = makeDifferences(reg, present.values, m_restored, workspace.words(), this);
    layout->addWidget(differences, 1);
    layout->addWidget(m_failure);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setStyleRole(m_restore, "primary");
    m_restore->setEnabled(!same);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    differences->setFocus();
}

void RestoreDialog::restore()
{
    const QString why = refusal([this] {
        QStringList problems;
        for (const Problem &problem : m_workspace.records().problems(m_register, m_restored, m_id))
            problems << problem.text;
        if (!problems.isEmpty())
            throw Error(ErrorCode::Refused, problems.join(QLatin1Char('\n')));
        m_workspace.save(m_register, m_id, m_restored, m_stepName);
    });
    showError(m_failure, why);
    if (why.isEmpty())
        accept();
}

} // namespace mamori
