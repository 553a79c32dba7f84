// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/consent.h"

namespace mamori {

class Records;

// The consent of non-regular staff to the policy (Art. 45(2)): whether it is needed, who lacks one, and when
// a signature holds no longer.

/// The text that is signed, as a setting of the section. Each change is a new version.
struct ConsentText {
    QString text;
    int version = 1;
    QDate since; ///< invalid while it is the program's own text

    /// 第2版（令和8年4月1日）: what is kept with a signature.
    QString versionName() const;
};
ConsentText consentText(const Records &records);
/// Stores another text as a new version; those who signed an older one sign anew by `renewBy`. The same text
/// changes nothing. One step.
void storeConsentText(Records &records, const QString &text, QDate renewBy);

/// How a person stands with the consent.
enum class ConsentNeed {
    Judge, ///< whether it is needed has not been said, or not for this appointment
    Sign, ///< needed, not signed yet
    RenewText, ///< signed, another text holds since
    RenewAppointment, ///< signed, the appointment goes on beyond it
    RenewDay, ///< signed, to be renewed by a day that has passed
    Given,
    NotNeeded,
};
bool lacksConsent(ConsentNeed need);
QString labelOf(ConsentNeed need);

/// Only who is appointed otherwise than regularly is asked.
bool isAskedForConsent(const Staff &person, QDate today);
/// The newest of a person's consents decides; `consent` is nullptr while there is none.
ConsentNeed consentNeed(const Staff &person, const Consent *consent, const ConsentText &text, QDate today);

struct ConsentStanding {
    Id<Staff> staff;
    Staff person;
    ConsentNeed need = ConsentNeed::Judge;
    Id<Consent> id; ///< the newest; none while there is none
    Consent consent;
};
/// Everybody who is asked, by reading.
QList<ConsentStanding> consentStandings(const Records &records, QDate today);
/// Those of them who lack a consent.
QList<ConsentStanding> lackingStandings(const Records &records, QDate today);

/// What is entered for several persons at once.
struct ConsentEntry {
    std::optional<bool> needed;
    QString notNeededReason;
    Id<Staff> judgedBy;
    QDate judgedOn;
    QDate askedOn;
    QDate signedOn;
    QString keptAt;
};
/// What is missing in, or wrong with, an entry.
QList<Problem> entryProblems(const ConsentEntry &entry, QDate today);
/// The person's consent with the entry: the one that is not signed yet goes on, else a new one renews it.
Consent withEntry(const ConsentStanding &standing, const ConsentEntry &entry, const ConsentText &text);
/// Whether that is a new record.
bool beginsAnew(const ConsentStanding &standing);
/// Stores the entry for all of these as one step. Throws Error(Refused) with the first problem.
void storeConsents(Records &records, const QList<ConsentStanding> &standings, const ConsentEntry &entry);

} // namespace mamori
