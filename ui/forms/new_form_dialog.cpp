// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/new_form_dialog.h"

#include "model/policy/form_layout.h"
#include "model/registers/all.h"
#include "model/rules/city_forms.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

NewFormDialog::NewFormDialog(const Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_register(makeQuietCombo(this))
    , m_ofYear(new QCheckBox(tr("&Only the records of a fiscal year"), this))
{
    setWindowTitle(tr("New form"));
    for (const Register *reg : allRegisters())
        m_register->addItem(titleOf(*reg), QLatin1String(reg->table));
    m_register->setAccessibleName(tr("Register"));
    auto *label = new QLabel(tr("&Register"), this);
    label->setBuddy(m_register);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(quietText(tr("A form of your own is a list of the records of a register. Its number, "
                                   "title and columns are chosen next."),
                                this));
    layout->addWidget(label);
    layout->addWidget(m_register);
    layout->addWidget(m_ofYear);
    const DecisionButtons buttons(tr("&Next"), this);
    buttons.proceed->setDefault(true);
    layout->addWidget(buttons.box);
    connect(m_register, &QComboBox::currentIndexChanged, this, &NewFormDialog::showState);
    showState();
}

const Register &NewFormDialog::chosen() const
{
    return *findRegister(m_register->currentData().toString());
}

void NewFormDialog::showState()
{
    m_ofYear->setEnabled(hasDay(chosen()));
    if (!m_ofYear->isEnabled())
        m_ofYear->setChecked(false);
}

PolicyForm NewFormDialog::form() const
{
    return newListForm(m_workspace.records(), chosen(),
                       m_ofYear->isChecked() ? PolicyLayout::YearList : PolicyLayout::RecordList);
}

} // namespace mamori
