// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

enum class TrainingKind {
    Training,
    Drill,
    Briefing,
};
inline constexpr Choice trainingKinds[] = {
    {"training", QT_TRANSLATE_NOOP("Choice", "Training")},
    {"drill", QT_TRANSLATE_NOOP("Choice", "Emergency drill")},
    {"briefing", QT_TRANSLATE_NOOP("Choice", "Briefing in the section")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TrainingKind> = trainingKinds;

enum class TrainingForm {
    Gathering,
    Online,
    Papers,
    Exercise,
};
inline constexpr Choice trainingForms[] = {
    {"gathering", QT_TRANSLATE_NOOP("Choice", "Gathering")},
    {"online", QT_TRANSLATE_NOOP("Choice", "E-learning")},
    {"papers", QT_TRANSLATE_NOOP("Choice", "Papers to read")},
    {"exercise", QT_TRANSLATE_NOOP("Choice", "Exercise")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TrainingForm> = trainingForms;

enum class TargetGroup {
    All,
    NewHires,
    Officers,
    NonRegular,
    MyNumberHandlers,
    SystemHandlers,
    CloudUsers,
    Named,
};
inline constexpr Choice targetGroups[] = {
    {"all", QT_TRANSLATE_NOOP("Choice", "All staff")},
    {"new_hires", QT_TRANSLATE_NOOP("Choice", "New hires")},
    {"officers", QT_TRANSLATE_NOOP("Choice", "Holders of an office")},
    {"non_regular", QT_TRANSLATE_NOOP("Choice", "Non-regular staff")},
    {"mynumber_handlers", QT_TRANSLATE_NOOP("Choice", "Handlers of My Number work")},
    {"system_handlers", QT_TRANSLATE_NOOP("Choice", "System handlers")},
    {"cloud_users", QT_TRANSLATE_NOOP("Choice", "Users of a cloud service")},
    {"named", QT_TRANSLATE_NOOP("Choice", "Persons named")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TargetGroup> = targetGroups;

/// What was taught; duties name some of these topics.
enum class TrainingTopic {
    Policy,
    MyNumber,
    TargetedAttacks,
    Malware,
    Breach,
    Cloud,
    Software,
    Laws,
    Other,
};
inline constexpr Choice trainingTopics[] = {
    {"policy", QT_TRANSLATE_NOOP("Choice", "The policy")},
    {"mynumber", QT_TRANSLATE_NOOP("Choice", "Specific personal information")},
    {"targeted_attacks", QT_TRANSLATE_NOOP("Choice", "Targeted attacks")},
    {"malware", QT_TRANSLATE_NOOP("Choice", "Malware")},
    {"breach", QT_TRANSLATE_NOOP("Choice", "What to do in a breach")},
    {"cloud", QT_TRANSLATE_NOOP("Choice", "Cloud services")},
    {"software", QT_TRANSLATE_NOOP("Choice", "Illegal copies of software")},
    {"laws", QT_TRANSLATE_NOOP("Choice", "Laws")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other topic")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TrainingTopic> = trainingTopics;

/// One person of a training or drill.
struct Attendance {
    Id<Staff> staff;
    QDate plannedOn;
    std::optional<bool> attended;
    QString absenceReason;
    QDate madeUpOn;
    std::optional<qint64> score;
    std::optional<bool> understood;

    static std::span<const Field> lineFields();
    bool operator==(const Attendance &) const = default;
};

/// To whom the attendance or the result was reported (Art. 47(1), 48(3)).
struct TrainingReport {
    std::optional<Office> office;
    QDate reportedOn;
    Id<Staff> by;
    QString reference;

    static std::span<const Field> lineFields();
    bool operator==(const TrainingReport &) const = default;
};

/// Training, an emergency drill or a briefing, with its attendance and the reports on it (Art. 12(1)(2), (4),
/// 45(1), 46-48, 106, 126(2)).
struct TrainingEvent {
    QString number;
    std::optional<TrainingKind> kind;
    QString title;
    std::optional<qint64> fiscalYear;
    std::optional<Office> organiser;
    QString lecturer;
    QList<TargetGroup> targetGroups;
    QList<TrainingTopic> topics;
    QString content;
    std::optional<TrainingForm> form;
    QDate plannedOn;
    QDate heldOn;
    QDate heldUntil;
    QString place;
    QList<Attendance> attendance;
    std::optional<qint64> invitedCount;
    std::optional<qint64> attendedCount;
    QString sectionRole;
    QString findings;
    QString improvements;
    QList<TrainingReport> reports;
    QString remarks;

    static const Register spec;
    bool operator==(const TrainingEvent &) const = default;
};

} // namespace mamori
