// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "model/rules/handovers.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// What is handed over, as the paper prints it.
struct HandoverSheet {
    Handover handover; ///< empty fields: to be filled in by hand
    QString from; ///< post and name
    QString to;
    QList<HandoverCount> counts;
    QList<AgendaGroup> agenda; ///< all that is open, as Today shows it
};
HandoverSheet handoverSheet(const Records &records, const Handover &handover, const QList<DutyTask> &tasks);

/// The form 引継書: the state of everything open, to be signed by who hands over and who takes over.
QByteArray handoverPdf(const PolicyForm &form, const PaperFrame &frame, const HandoverSheet &paper);

} // namespace mamori
