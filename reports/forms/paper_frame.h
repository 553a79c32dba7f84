// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"
#include "reports/paper/pdf_profile.h"

namespace mamori {

/// What stands around the content of a paper.
struct PaperFrame {
    QString section; ///< 所属
    QDate asOf; ///< 基準日
    QDateTime madeAt; ///< stamped into the file and the footer
    QString historyHead; ///< chain head of the ledger, printed shortened
    QString producer = QStringLiteral("Mamori");
    PdfProfile profile = PdfProfile::Accessible;
};

/// The frame of a paper made from these records today.
PaperFrame paperFrame(const Records &records);

} // namespace mamori
