// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/duty_page.h"

namespace mamori {

DutyPage::DutyPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    connect(&workspace.duties(), &DutyBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

} // namespace mamori
