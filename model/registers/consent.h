// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

/// The consent of a non-regular member of staff to keep the policy, or why none is asked for (Art. 45(2)).
struct Consent {
    QString number;
    Id<Staff> staff;
    QDate appointedFrom;
    QDate appointedUntil;
    std::optional<bool> needed;
    QString notNeededReason;
    Id<Staff> judgedBy;
    QDate judgedOn;
    QString textVersion;
    QDate askedOn;
    QDate signedOn;
    QString keptAt;
    Id<Consent> renewalOf;
    QDate renewBy;
    QString remarks;

    static const Register spec;
    bool operator==(const Consent &) const = default;
};

} // namespace mamori
