// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/finding.h"
#include "model/registers/inspection.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A check with what its papers tell of it. One without questions is filled in by hand.
struct CheckPaper {
    Inspection run;
    QStringList addressees; ///< who is told of it, in the printed order
    QString inspector; ///< 主事　例示 太郎
    QString system;
    QString manager; ///< who reports
    QList<Finding> findings;
    QStringList owners; ///< of the findings, in their order
};
/// Throws Error(Refused) when there is no such check.
CheckPaper checkPaper(const Policy &policy, const Records &records, Id<Inspection> id);
/// The paper to fill in by hand; the questions are those that a self-inspection would ask today.
CheckPaper blankCheckPaper(const Policy &policy, const Records &records, InspectionKind kind);

/// The form 自己点検票: the questions with boxes to tick by hand, and last time's answers.
QByteArray checkSheetPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper);
/// The form 遵守状況報告書 (Art. 109(1), (3)): figures, what is not kept, what is done about it.
QByteArray complianceReportPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper);
/// The form 自己点検結果・改善策 (Art. 133).
QByteArray selfInspectionResultPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper);

/// A finding whose improvement is reported on.
struct ImprovementPaper {
    Finding finding;
    QString owner;
};
/// What audits found in this section or another, and what the city has all improve: as long as it is open,
/// and until the end of the fiscal year in which it was done (Art. 132(1)).
QList<ImprovementPaper> improvementPapers(const Records &records);
/// Who is told how far they are.
QStringList improvementAddressees(const Policy &policy, const Records &records);
/// The form 改善進捗報告書 (Art. 132(1)(2)). `progress` is as for listFormPdf().
QByteArray improvementReportPdf(const PolicyForm &form, const PaperFrame &frame,
                                const QStringList &addressees, const QList<ImprovementPaper> &papers,
                                const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
