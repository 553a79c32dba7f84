// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachment_details_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mamori {

AttachmentDetailsDialog::AttachmentDetailsDialog(const Attachment &attachment, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(attachment.name, this))
    , m_kind(makeQuietCombo(this))
{
    setWindowTitle(tr("Attachment"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(fontMetrics().height() * 22);
    // The ending tells what the file is: as a rule it stays.
    const qsizetype dot = attachment.name.lastIndexOf(u'.');
    m_name->setSelection(0, int(dot > 0 ? dot : attachment.name.size()));
    m_kind->setAccessibleName(tr("What it is"));
    m_kind->addItem(QStringLiteral("—"), -1);
    for (int kind = 0; const Choice &choice : attachmentKinds)
        m_kind->addItem(labelOf(choice), kind++);
    m_kind->setCurrentIndex(m_kind->findData(attachment.kind ? int(*attachment.kind) : -1));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&What it is"), m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    const DecisionButtons buttons(tr("&Save"), this);
    buttons.proceed->setDefault(true);
    layout->addWidget(buttons.box);
    connect(
        m_name, &QLineEdit::textChanged, buttons.proceed,
        [proceed = buttons.proceed](const QString &text) { proceed->setEnabled(!text.trimmed().isEmpty()); });
}

QString AttachmentDetailsDialog::name() const
{
    return m_name->text();
}

std::optional<AttachmentKind> AttachmentDetailsDialog::kind() const
{
    const int kind = m_kind->currentData().toInt();
    return kind < 0 ? std::nullopt : std::optional(AttachmentKind(kind));
}

} // namespace mamori
