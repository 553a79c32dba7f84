// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/incident.h"

namespace mamori {

// Words of a breach on paper, which is Japanese whatever the window speaks.

QString paperWord(IncidentKind kind);
QString paperWord(IncidentCertainty certainty);
QString paperWord(IncidentSource source);
QString paperWord(IncidentChannel channel);
QString paperWord(ReportStage stage);
QString paperWord(TimelineKind kind);
/// The word of an answer; empty while there is none.
template <class E>
QString paperWord(const std::optional<E> &answer)
{
    return answer ? paperWord(*answer) : QString();
}

} // namespace mamori
