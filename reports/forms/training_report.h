// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/people_training.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A training or drill with what its report prints.
struct TrainingPaper {
    struct Line {
        QString number;
        QString person; ///< post and name
        Attendance attendance;
    };
    TrainingEvent event; ///< empty fields: to be filled in by hand
    QList<Line> absent; ///< who did not come, made up or not, and of whom it is not known
    QList<AttendanceRate> rates;
    QList<QString> addressees; ///< the offices that are told
    QString organiser; ///< its title
    QString reporter; ///< post and name of the section security manager
};
/// Reads it. Throws Error(Refused) when the record is gone.
TrainingPaper trainingPaper(const Policy &policy, const Records &records, Id<TrainingEvent> id);

/// The forms 研修受講状況報告書 (Art. 47(1)) and 訓練実施結果報告書 (Art. 48(3)).
QByteArray trainingReportPdf(const PolicyForm &form, const PaperFrame &frame, const TrainingPaper &paper);

} // namespace mamori
