// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QWidget>

namespace mamori {

/// A page over the state of the duties. While it is seen it follows what changes; the duties are read when
/// the first such page is made.
class DutyPage : public QWidget
{
    Q_OBJECT
public:
    explicit DutyPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads what it shows again.
    virtual void refresh() = 0;
    virtual void focusStart() = 0;
    /// The article behind what is chosen; empty when nothing is, or when the page shows it anyway.
    virtual QString currentArticle() const { return {}; }

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

protected:
    Workspace &m_workspace;
};

} // namespace mamori
