// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/ids_and_cards.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;

namespace mamori {

class FieldGrid;

/// A lost card, in one go: it is marked as lost, the issuer's answer is written down, and a breach is begun
/// (Art. 49(1)(3), (2)).
class CardLossDialog final : public QDialog
{
    Q_OBJECT
public:
    CardLossDialog(Workspace &workspace, Id<Card> card, QWidget *parent = nullptr);
    /// Whether the card can still be lost.
    static bool fits(const Values &values);

    void accept() override;
    FieldGrid &form() { return *m_form; }
    FieldGrid &story() { return *m_story; }
    Id<Incident> incident() const { return m_incident; }

private:
    Workspace &m_workspace;
    Id<Card> m_id;
    Card m_card;
    FieldGrid *m_form;
    FieldGrid *m_story;
    QLabel *m_problem;
    Id<Incident> m_incident;
};

} // namespace mamori
