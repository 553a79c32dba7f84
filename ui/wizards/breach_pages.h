// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/breaches.h"
#include "ui/wizards/incident_page.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;

namespace mamori {

/// What happened: one of the pack's plain choices, and whether it has happened or is feared.
class BreachKindPage final : public IncidentPage
{
    Q_OBJECT
public:
    BreachKindPage(Workspace &workspace, QWidget *parent);

    void read(Incident &incident) const override;
    QString problem() const override;
    void focusStart() override;
    PolicyBreach breach() const;
    void choose(const QString &breach);
    /// Says since when text has been kept here; the button begins anew.
    void showKept(const QString &text);

Q_SIGNALS:
    void beginAnew();

private:
    QList<PolicyBreach> m_breaches;
    QButtonGroup *m_group;
    QWidget *m_kept;
    QLabel *m_keptText;
};

/// What, when and by whom it was noticed.
class BreachNoticedPage final : public IncidentPage
{
    Q_OBJECT
public:
    BreachNoticedPage(Workspace &workspace, QWidget *parent);
    QString problem() const override;
};

/// What is affected; levels, personal information and persons follow from the assets.
class BreachAffectedPage final : public IncidentPage
{
    Q_OBJECT
public:
    BreachAffectedPage(Workspace &workspace, QWidget *parent);
    void show(const Incident &incident) override;
    QList<Asset> assets() const;

private:
    void follow();

    QLabel *m_summary;
    bool m_personalIsTyped = false; ///< the user said so himself
    bool m_countIsTyped = false;
};

/// What was done at once: what the pack proposes for such a breach, and free words.
class BreachStepsPage final : public IncidentPage
{
    Q_OBJECT
public:
    BreachStepsPage(Workspace &workspace, QWidget *parent);
    /// The proposals for this kind of breach.
    void offer(const PolicyBreach &breach);
    void show(const Incident &incident) override;
    void focusStart() override;

private:
    void toggle(const QString &step, bool done);
    void tickWhatIsWritten();

    QWidget *m_steps;
    QList<QCheckBox *> m_boxes;
};

} // namespace mamori
