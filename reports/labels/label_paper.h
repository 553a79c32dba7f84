// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "reports/forms/paper_frame.h"
#include "reports/labels/label_sheet.h"

#include <functional>

namespace mamori {

/// What stands on one label. The codes hold the number alone, and no person is named (Art. 17(7)).
struct LabelText {
    QString number;
    QString name;
    QString levels; ///< 機密性３・完全性２・可用性２; empty for what has none
    QString marks; ///< what is demanded of whoever handles it
};

struct LabelOptions {
    int start = 1; ///< on which label of the first sheet to begin
    QPointF offset; ///< by which this printer is off, in millimetres to the right and down
    bool qr = true;
    bool code128 = true;
    bool border = false;
    bool operator==(const LabelOptions &) const = default;
};

/// The registers whose things bear a label: assets, areas, equipment.
QList<const Register *> labelledRegisters();
/// The labels of these records, in this order; what is gone is left out.
QList<LabelText> labelsOf(const Policy &policy, const Records &records, const Register &reg,
                          const QList<qint64> &ids);

/// Sheets of labels, as many as needed. What does not fit into a label is set smaller, then cut; a code that
/// could not be read any more is left out. `progress` is as for listFormPdf().
QByteArray labelsPdf(const PaperFrame &frame, const LabelSheet &sheet, const LabelOptions &options,
                     const QList<LabelText> &labels,
                     const std::function<bool(qsizetype, qsizetype)> &progress = {});
/// A page to lay over a sheet and hold against the light: where each label is expected.
QByteArray alignmentPdf(const PaperFrame &frame, const LabelSheet &sheet, const LabelOptions &options);

} // namespace mamori
