// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

enum class BackupMaker {
    Section,
    Common,
    Contractor,
    CloudProvider,
};
inline constexpr Choice backupMakers[] = {
    {"section", QT_TRANSLATE_NOOP("Choice", "The section")},
    {"common", QT_TRANSLATE_NOOP("Choice", "The common platform of the city")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "A contractor")},
    {"cloud_provider", QT_TRANSLATE_NOOP("Choice", "The cloud provider")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<BackupMaker> = backupMakers;

enum class BackupEvent {
    Check,
    RestoreTest,
    Restore,
    Media,
};
inline constexpr Choice backupEvents[] = {
    {"check", QT_TRANSLATE_NOOP("Choice", "Backup checked")},
    {"restore_test", QT_TRANSLATE_NOOP("Choice", "Restore tried")},
    {"restore", QT_TRANSLATE_NOOP("Choice", "Restored")},
    {"media", QT_TRANSLATE_NOOP("Choice", "Media exchanged")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<BackupEvent> = backupEvents;

enum class BackupOutcome {
    Good,
    Failed,
};
inline constexpr Choice backupOutcomes[] = {
    {"good", QT_TRANSLATE_NOOP("Choice", "In order")},
    {"failed", QT_TRANSLATE_NOOP("Choice", "Failed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<BackupOutcome> = backupOutcomes;

/// One look at a backup, or one restore.
struct BackupCheck {
    QDate on;
    std::optional<BackupEvent> event;
    std::optional<BackupOutcome> outcome;
    std::optional<qint64> minutes;
    Id<Staff> by;
    QString note;

    static std::span<const Field> lineFields();
    bool operator==(const BackupCheck &) const = default;
};

/// An arrangement for backing up assets, and its checks and restores over time (Art. 16(5)(2), (3), 29(1)(4),
/// 38(3), 59(4), 108(6), (7)).
struct Backup {
    QString number;
    QString subject;
    Id<Asset> asset;
    QString system;
    std::optional<BackupMaker> maker;
    QString method;
    QString interval;
    std::optional<qint64> generations;
    QString place;
    std::optional<bool> otherFacility;
    std::optional<bool> encrypted;
    std::optional<qint64> restoreHours;
    QString restoreMethod;
    Id<Staff> responsible;
    QDate providerSpecificationOn;
    std::optional<bool> providerSufficient;
    QList<BackupCheck> checks;
    QDate lastGoodOn;
    QDate startedOn;
    QDate endedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Backup &) const = default;
};

} // namespace mamori
