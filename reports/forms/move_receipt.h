// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff_move.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A move with the names its receipt prints.
struct MoveReceipt {
    struct Line {
        QString what;
        QString how; ///< 返却 …; empty: still open
        QDate on;
        QString who; ///< who took it over or received it
        QString note;
    };
    StaffMove move; ///< empty fields: to be filled in by hand
    QList<Line> lines; ///< what was settled, then what is open
    QString person; ///< post and name
    QString confirmer;
    QString addressee;
};
/// Reads it, with what is still open. Throws Error(Refused) when the record is gone.
MoveReceipt moveReceipt(const Policy &policy, const Records &records, Id<StaffMove> id);

/// The form 返却・削除確認書 (Art. 42, 55(1)): what was given back, stopped, handed over and erased, to be
/// signed by who moves and by who confirms it. Without lines it is filled in by hand.
QByteArray moveReceiptPdf(const PolicyForm &form, const PaperFrame &frame, const MoveReceipt &paper);

} // namespace mamori
