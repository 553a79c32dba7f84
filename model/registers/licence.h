// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/cloud_service.h"
#include "model/registers/system.h"

namespace mamori {

/// How software came.
enum class LicenceKind { Bought, Subscription, Free, Bundled };
inline constexpr Choice licenceKinds[] = {
    {"bought", QT_TRANSLATE_NOOP("Choice", "Bought")},
    {"subscription", QT_TRANSLATE_NOOP("Choice", "Subscription")},
    {"free", QT_TRANSLATE_NOOP("Choice", "Free of charge")},
    {"bundled", QT_TRANSLATE_NOOP("Choice", "Came with a device")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<LicenceKind> = licenceKinds;

/// A piece of software the section may use: licences bought and used, support end, terms (Art. 80(2), 94(2),
/// 100, 113(2)).
struct Licence {
    QString name;
    QString version;
    QString publisher;
    std::optional<LicenceKind> kind;
    std::optional<bool> platform;
    Id<System> system;
    Id<CloudService> cloudService;
    std::optional<bool> permitted;
    std::optional<qint64> acquired;
    std::optional<qint64> used;
    std::optional<qint64> remaining;
    QString installedOn;
    QDate acquiredOn;
    QDate expiresOn;
    QString proofPlace;
    QString termsConfirmed;
    QDate termsCheckedOn;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    QDate supportEnd;
    QDate reviewedOn;
    QDate nextReview;
    QDate endedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Licence &) const = default;
};

} // namespace mamori
