// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/breaches.h"
#include "ui/wizards/incident_page.h"

#include <QHash>

#include <functional>

class QCheckBox;
class QLabel;

namespace mamori {

/// Whom to call now, in which order, at which number. Each is ticked when told, and stamped with the time.
class CallPage final : public IncidentPage
{
    Q_OBJECT
public:
    /// `incident` gives the breach as it is so far, each time the page is shown.
    CallPage(ReportStage stage, Workspace &workspace, std::function<Incident()> incident, QWidget *parent);

    void enter() override;
    /// Reads the recipients anew.
    void readRecipients();
    QString problem() const override;
    QJsonObject typed() const override;
    void takeTyped(const QJsonObject &typed) override;
    void focusStart() override;
    /// The recipients told here, as reports in the order in which they were told.
    void addReports(Incident &incident, const QString &content) const;
    /// Takes over what an earlier sitting has ticked.
    void takeStamps(const Incident &incident);
    const QList<Recipient> &recipients() const { return m_recipients; }
    /// The box of the recipient at this place.
    QCheckBox *box(qsizetype index) const { return m_boxes.at(index); }
    /// What has to be so before one may go on; asked with the reports that are ticked here.
    void setDemand(std::function<QString(const Incident &)> demand) { m_demand = std::move(demand); }

private:
    void addRow(qsizetype index);
    void tick(qsizetype index, bool told);
    void showStamp(qsizetype index);
    static QString keyOf(const Recipient &recipient) { return recipient.office + u'/' + recipient.title; }

    ReportStage m_stage;
    std::function<Incident()> m_incident;
    std::function<QString(const Incident &)> m_demand;
    QList<Recipient> m_recipients;
    QHash<QString, QDateTime> m_stamps;
    QWidget *m_rows;
    QList<QCheckBox *> m_boxes;
    QList<QLabel *> m_times;
};

} // namespace mamori
