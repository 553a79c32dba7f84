// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/asset.h"
#include "model/registers/incident.h"
#include "model/registers/office_holder.h"
#include "model/rules/classification.h"

namespace mamori {

/// The choice of that key; nothing when there is none.
template <class E>
std::optional<E> choiceOf(const QString &key)
{
    for (std::size_t i = 0; i < choicesOf<E>.size(); ++i) {
        if (key == QLatin1String(choicesOf<E>[i].key))
            return E(i);
    }
    return {};
}

class Records;

/// Somebody to be told: an office of the city or a body outside, in its place in the order.
struct Recipient {
    QString office; ///< id in the pack
    QString title; ///< the pack's word for the office, or the body's name
    QStringList articles; ///< that ask for it
    DutySpeed speed = DutySpeed::None;
    QList<OfficeHolder>
        holders; ///< who can be called today, in the order of calling; empty = not written down

    /// The first to be called; empty when nobody is written down.
    QString person() const;
    bool operator==(const Recipient &) const = default;
};

/// The numbers of a person, the one that answers now first.
QStringList numbersOf(const OfficeHolder &holder, bool afterHours);
/// The draft of a breach for something that was lost, noticed at that moment by that person.
Incident incidentOfLoss(const QString &title, const QString &summary, const QDateTime &noticedAt,
                        Id<Staff> noticedBy);
/// When the offices are open, by the section's own setting.
struct OfficeHours {
    QTime from;
    QTime until;
};

inline constexpr char officeHoursSetting[] = "office_hours";
inline constexpr char usualOfficeHours[] = "8:30-17:15"; ///< until the section writes its own
/// Reads "8:30-17:15", also with wide signs; nothing when it does not say from when until when.
std::optional<OfficeHours> officeHours(const QString &text);
/// Whether the offices are closed at a moment; Saturdays and Sundays are. Hours that cannot be read close
/// nothing.
bool isAfterHours(const QDateTime &moment, const QString &hours);
/// The offices and contacts of a ledger. Offices that only the list of staff names stand at the end.
QList<OfficeHolder> contactsOf(const Records &records);

/// Whom a chain tells, in its printed order; each related body stands for itself.
QList<Recipient> recipientsOf(const Policy &policy, const PolicyChain &chain,
                              const QList<OfficeHolder> &contacts, QDate today);

/// The ways in which a breach can begin; a pack that names none offers the kinds of the register.
QList<PolicyBreach> breachChoices(const Policy &policy);
/// The way in which an incident began, as far as kind, channel and title tell.
PolicyBreach breachOf(const Policy &policy, const Incident &incident);
/// 誤送信（住民異動届）: what the record is called as long as nobody has named it.
QString breachTitle(const PolicyBreach &breach, const QList<Asset> &affected);

/// What the assets affected have in common.
struct AffectedSummary {
    Classification highest; ///< per axis; empty where no asset has a level
    bool hasPersonal = false;
    bool hasMyNumber = false;
    bool hasCorporate = false;
    bool isOpen
        = false; ///< an asset is not classified, or does not say whether it holds personal information
    qint64 persons = 0;
    bool operator==(const AffectedSummary &) const = default;
};
AffectedSummary affectedSummary(const Policy &policy, const QList<Asset> &assets);

/// Whom to tell of a breach, actual or feared, in this order: by whoever noticed it, then by the manager. The
/// two lists of recipients of Art. 12(1)(3) and 43(2) are one.
QList<Recipient> breachRecipients(const Policy &policy, const PolicyBreach &breach,
                                  std::optional<IncidentSource> source, const Classification &levels,
                                  const QList<OfficeHolder> &contacts, QDate today);

/// The last report to a recipient; nullptr while there is none. With a stage: of that stage.
const IncidentReport *reportTo(const Incident &incident, const Recipient &recipient,
                               std::optional<ReportStage> stage = {});
/// Writes down that a recipient was told, in the reports and in the timeline.
void addReport(Incident &incident, const Recipient &recipient, const QDateTime &at, ReportStage stage,
               const QString &means, const QString &content);
/// Writes down an instruction, in its list and in the timeline.
void addInstruction(Incident &incident, const QString &from, const QDateTime &at, const QString &content);
/// Writes down what came of the instruction at this place of the list.
void completeInstruction(Incident &incident, qsizetype index, const QDateTime &at, const QString &result);
/// The places of the instructions that nobody has completed yet.
QList<qsizetype> openInstructions(const Incident &incident);

/// The stage that the reports have come to: First as long as there is none.
ReportStage stageOf(const Incident &incident);
/// What a report does not say yet and who does not know yet; nothing of it keeps the report back.
QList<Problem> missingForReport(const Incident &incident, const QList<Recipient> &recipients);
/// What has to be there before the case is closed (Art. 44(4), (5)).
QList<Problem> missingForClosing(const Incident &incident, const QList<Recipient> &recipients);

} // namespace mamori
