// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/breaches.h"
#include "reports/forms/paper_frame.h"

#include <QHash>

namespace mamori {

/// What a report of a breach tells of.
struct IncidentPaper {
    Incident incident;
    QList<Asset> affected;
    QList<Recipient> recipients;
    QHash<qint64, QString> staff; ///< names of those whom the incident mentions
    QString manager; ///< post and name of the section security manager: who reports
};

/// A stored incident; throws Error(Refused) when it is gone.
IncidentPaper incidentPaper(const Policy &policy, const Records &records, Id<Incident> incident);

/// The form セキュリティ侵害報告書 as first, further or final report: addressed to the recipients in the
/// order in which they are told. An empty paper is to be filled in by hand.
QByteArray incidentReportPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                             const IncidentPaper &paper, ReportStage stage);

} // namespace mamori
