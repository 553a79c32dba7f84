// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duties.h"

#include <QCoreApplication>

namespace mamori {

static constexpr Choice states[] = {
    {"not_applicable", QT_TRANSLATE_NOOP("DutyState", "Does not apply")},
    {"fulfilled", QT_TRANSLATE_NOOP("DutyState", "Fulfilled")},
    {"due", QT_TRANSLATE_NOOP("DutyState", "To do")},
    {"overdue", QT_TRANSLATE_NOOP("DutyState", "Overdue")},
    {"violated", QT_TRANSLATE_NOOP("DutyState", "Violated")},
    {"unanswered", QT_TRANSLATE_NOOP("DutyState", "Not answered")},
    {"uncovered", QT_TRANSLATE_NOOP("DutyState", "Not covered")},
};

QString keyOf(DutyState state)
{
    return QLatin1String(states[std::size_t(state)].key);
}

QString labelOf(DutyState state)
{
    return QCoreApplication::translate("DutyState", states[std::size_t(state)].label);
}

} // namespace mamori
