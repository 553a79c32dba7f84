// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy_comparison.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// 新旧対照表: what two versions of the standard say otherwise, the one in use at the left, part by part. No
/// form of the pack: it is about packs. `progress` is as for listFormPdf().
QByteArray policyComparisonPdf(const PaperFrame &frame, const QString &versionBefore,
                               const QString &versionAfter, const QList<PolicyChange> &changes,
                               const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
