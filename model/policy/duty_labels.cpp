// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/duty_labels.h"

#include <QCoreApplication>

namespace mamori {

QString labelOf(DutyStrength strength)
{
    switch (strength) {
    case DutyStrength::Must:
        return QCoreApplication::translate("Duty", "must");
    case DutyStrength::Endeavour:
        return QCoreApplication::translate("Duty", "endeavour");
    case DutyStrength::AsNeeded:
        return QCoreApplication::translate("Duty", "as needed");
    case DutyStrength::ProhibitedUnless:
        return QCoreApplication::translate("Duty", "prohibited");
    }
    Q_UNREACHABLE();
}

QString labelOf(DutySpeed speed)
{
    switch (speed) {
    case DutySpeed::None:
        return {};
    case DutySpeed::AtOnce:
        return QCoreApplication::translate("Duty", "at once");
    case DutySpeed::Promptly:
        return QCoreApplication::translate("Duty", "promptly");
    case DutySpeed::Beforehand:
        return QCoreApplication::translate("Duty", "beforehand");
    }
    Q_UNREACHABLE();
}

} // namespace mamori
