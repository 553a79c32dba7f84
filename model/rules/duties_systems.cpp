// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/maintenance_check.h"
#include "model/rules/duty_sheet.h"
#include "model/rules/requirements.h"
#include "model/rules/zones.h"

namespace mamori {

namespace {

using SystemCase = CaseOf<System>;

bool isUsed(const SystemCase &c)
{
    return c->phase != SystemPhase::Ended && !c->endedOn.isValid();
}

/// Without a phase it counts as running.
bool isRunning(const SystemCase &c)
{
    return isUsed(c) && c->phase.value_or(SystemPhase::Operation) == SystemPhase::Operation;
}

QDate stateDay(const SystemCase &c)
{
    return c->reviewedOn.isValid() ? c->reviewedOn : c->operatedSince;
}

template <class Condition>
bool anyConnection(const SystemCase &c, Condition condition)
{
    return std::any_of(c->connections.cbegin(), c->connections.cend(),
                       [&](const SystemConnection &one) { return isInUse(one) && condition(one); });
}

DutyFinding flag(const SystemCase &c, bool concerned, std::optional<bool> answer, bool right,
                 const char *unanswered, const char *wrong)
{
    return flagFinding(concerned, answer, right, stateDay(c), {}, unanswered, wrong);
}

/// Art. 12(2)(1), 99(1): reviewed, and the day of the next review is known.
DutyFinding reviewed(const SystemCase &c)
{
    return Judgement(isRunning(c), c->nextReview)
        .needs(c->reviewedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been reviewed yet"))
        .needs(c->nextReview.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "no day is set for its next review"))
        .until(c->nextReview, c->reviewedOn);
}

/// Art. 12(2)(2): the whole sheet is answered, gaps have their reason, and it is reviewed.
DutyFinding measuresTaken(const SystemCase &c)
{
    const QList<ChecklistAnswer> &rows = c->requirements;
    QDate last;
    for (const ChecklistAnswer &row : rows)
        last = std::max(last, row.answeredOn);
    const bool answered = std::all_of(rows.cbegin(), rows.cend(),
                                      [](const ChecklistAnswer &row) { return row.result.has_value(); });
    const bool unexplained = std::any_of(rows.cbegin(), rows.cend(), [](const ChecklistAnswer &row) {
        return row.result == ChecklistResult::NotMet && !isWritten(row.reason);
    });
    return Judgement(isUsed(c))
        .needs(!rows.isEmpty() && answered,
               QT_TRANSLATE_NOOP("DutyFinding", "its requirement sheet is not fully answered"))
        .violatedIf(unexplained, last,
                    QT_TRANSLATE_NOOP("DutyFinding", "points are not met and no reason is given"))
        .needs(!isRunning(c) || c->reviewedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it has not been reviewed yet"))
        .until(c->nextReview, c->reviewedOn.isValid() ? c->reviewedOn : last);
}

/// Art. 99(2): what followed from the review is told to the general officer.
DutyFinding reviewReported(const SystemCase &c)
{
    return Judgement(isWritten(c->reviewMeasures), c->reviewedOn)
        .needs(c->reviewReportedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the measures after its review are not reported"))
        .fulfilled(c->reviewReportedOn);
}

bool isProtectedElsewhere(const SystemCase &c)
{
    return c->zone && *c->zone != Zone::MyNumber && isWritten(c->mynumberProtection);
}

/// Art. 74(3)(2): before a system mails the vendor by itself, the chief officer agrees on it.
DutyFinding vendorMail(const SystemCase &c)
{
    return Judgement(isUsed(c) && c->mailsVendor == true)
        .needs(c->vendorMailAgreedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "the chief officer has not agreed the system's own mail with the vendor"))
        .fulfilled(c->vendorMailAgreedOn);
}

/// Art. 21(1): My Number work stands in its own zone; the proviso is another duty.
DutyFinding mynumberZone(const SystemCase &c)
{
    return Judgement(isUsed(c) && c->mynumberWork != false && !isProtectedElsewhere(c))
        .needs(c->mynumberWork.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it serves My Number work is not answered"))
        .needs(c->zone.has_value(), QT_TRANSLATE_NOOP("DutyFinding", "its zone is not entered"))
        .violatedIf(c->zone != Zone::MyNumber, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "My Number work stands in another zone"))
        .fulfilled(stateDay(c));
}

DutyFinding mynumberElsewhere(const SystemCase &c)
{
    return Judgement(isUsed(c) && c->mynumberWork == true && c->zone && *c->zone != Zone::MyNumber)
        .violatedIf(!isWritten(c->mynumberProtection), stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding",
                                      "nothing says how its My Numbers are kept from the unauthorised"))
        .fulfilled(stateDay(c));
}

bool isMynumberZone(const SystemCase &c)
{
    return isUsed(c) && c->zone == Zone::MyNumber;
}

/// Whether one of its connections leads out of the My Number zone.
bool leavesZone(const SystemCase &c)
{
    return anyConnection(c, [&](const SystemConnection &one) { return leavesMynumberZone(c->zone, one); });
}

/// What is wrong with its connections by an article; an offence comes before what is not settled.
DutyFinding connectionFinding(const SystemCase &c, bool concerned, const char *article)
{
    const char *offence = nullptr;
    const char *open = nullptr;
    for (const SystemConnection &connection : c->connections) {
        if (!isInUse(connection))
            continue;
        for (const ConnectionFault &fault : connectionFaults(c->zone, connection)) {
            if (QLatin1String(fault.article) == QLatin1String(article))
                (fault.isOffence ? offence : open) = fault.why;
        }
    }
    return Judgement(concerned)
        .violatedIf(offence, stateDay(c), offence)
        .needs(!open, open)
        .fulfilled(stateDay(c));
}

/// Art. 22(1): path and kind of traffic to other systems are limited.
DutyFinding mynumberConnections(const SystemCase &c)
{
    return connectionFinding(c, isMynumberZone(c) && leavesZone(c), "22(1)");
}

/// Art. 22(2): the other side goes no further, or only to public bodies or sanitised.
DutyFinding mynumberOnward(const SystemCase &c)
{
    return connectionFinding(c, isMynumberZone(c) && leavesZone(c), "22(2)");
}

DutyFinding writingOutBlocked(const SystemCase &c)
{
    return flag(c, isMynumberZone(c), c->writeOutBlocked, true,
                QT_TRANSLATE_NOOP("DutyFinding", "whether writing out to media is blocked is not answered"),
                QT_TRANSLATE_NOOP("DutyFinding", "writing out to media is not blocked"));
}

bool isDedicated(const SystemConnection &connection)
{
    return connection.path == ConnectionPath::DedicatedLine;
}

/// Art. 22(4): on the government cloud behind a dedicated line to the zone.
DutyFinding governmentCloudZone(const SystemCase &c)
{
    const bool joined = c->zone == Zone::MyNumber || anyConnection(c, [](const SystemConnection &one) {
                            return isDedicated(one) && one.peerZone == Zone::MyNumber;
                        });
    return Judgement(isUsed(c) && c->governmentCloud == true && joined)
        .violatedIf(c->zone && *c->zone != Zone::MyNumber, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding",
                                      "it hangs on the My Number zone without being treated as part of it"))
        .needs(c->zone.has_value(), QT_TRANSLATE_NOOP("DutyFinding", "its zone is not entered"))
        .needs(c->separated.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it is separated from other zones is not answered"))
        .violatedIf(c->separated == false, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "it is not separated from other zones"))
        .fulfilled(stateDay(c));
}

DutyFinding governmentCloudEncrypted(const SystemCase &c)
{
    return Judgement(isMynumberZone(c) && c->governmentCloud == true)
        .needs(isWritten(c->encryption),
               QT_TRANSLATE_NOOP("DutyFinding", "method and strength of its encryption are not written"))
        .fulfilled(stateDay(c));
}

/// Art. 23(1): between the LGWAN and the Internet zone only what is sanitised.
DutyFinding lgwanSanitised(const SystemCase &c)
{
    const auto crosses = [&](const SystemConnection &one) {
        return (c->zone == Zone::Lgwan && one.peerZone == Zone::Internet)
            || (c->zone == Zone::Internet && one.peerZone == Zone::Lgwan);
    };
    return connectionFinding(c, isUsed(c) && anyConnection(c, crosses), "23(1)");
}

DutyFinding sanitisingDescribed(const SystemCase &c)
{
    const auto isSanitised = [](const SystemConnection &one) { return one.sanitised == true; };
    return connectionFinding(c, isUsed(c) && anyConnection(c, isSanitised), "23(2)");
}

/// Art. 23(3): an LGWAN system on a cloud.
DutyFinding lgwanCloud(const SystemCase &c)
{
    return Judgement(isUsed(c) && c->onCloud == true && c->zone == Zone::Lgwan)
        .violatedIf(c->separated == false, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "it is not separated from other zones"))
        .needs(c->separated.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it is separated from other zones is not answered"))
        .needs(anyConnection(c, isDedicated),
               QT_TRANSLATE_NOOP("DutyFinding", "no connection by a dedicated line is entered"))
        .fulfilled(stateDay(c));
}

bool isInternetZone(const SystemCase &c)
{
    return isUsed(c) && c->zone == Zone::Internet;
}

/// Art. 24(1): to the Internet only through the prefecture.
DutyFinding prefecturalCloud(const SystemCase &c)
{
    DutyFinding past = connectionFinding(c, isInternetZone(c), "24(1)");
    if (past.state != DutyFindingState::Fulfilled)
        return past;
    const bool goesThrough = anyConnection(
        c, [](const SystemConnection &one) { return one.path == ConnectionPath::PrefecturalCloud; });
    return Judgement(true)
        .needs(goesThrough,
               QT_TRANSLATE_NOOP("DutyFinding", "no connection through the prefecture's cloud is entered"))
        .fulfilled(stateDay(c));
}

DutyFinding attacksDetected(const SystemCase &c)
{
    if (rowOf(c->requirements, *c.ask.duty))
        return rowFinding(c->requirements, c.ask, isInternetZone(c));
    return Judgement(isInternetZone(c))
        .needs(isWritten(c->attackDetection),
               QT_TRANSLATE_NOOP("DutyFinding", "how illicit traffic is detected is not written"))
        .fulfilled(stateDay(c));
}

/// Art. 70(1): none in the My Number zone, and approval does not help.
DutyFinding noWireless(const SystemCase &c)
{
    return flag(c, isMynumberZone(c), c->usesWireless, false,
                QT_TRANSLATE_NOOP("DutyFinding", "whether it uses wireless LAN is not answered"),
                QT_TRANSLATE_NOOP("DutyFinding", "wireless LAN is used in the My Number zone"));
}

/// Art. 60(1): what may not lie on a public web server.
DutyFinding publicWebClean(const SystemCase &c)
{
    const bool wrong = levelOf(c, Axis::Confidentiality) >= 2 || c->hasPersonal == true
        || c->hasCorporate == true || c->hasMyNumber == true;
    return Judgement(isUsed(c) && c->publicWeb == true)
        .violatedIf(wrong, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "confidential information lies on a public web server"))
        .needs(levelOf(c, Axis::Confidentiality) >= 0 && c->hasPersonal && c->hasCorporate,
               QT_TRANSLATE_NOOP("DutyFinding", "what the public web server holds is not fully entered"))
        .fulfilled(stateDay(c));
}

/// Art. 58(1)
bool needsLogonControl(const SystemCase &c)
{
    return isUsed(c) && asksForLogonFunctions(*c.world.policy, c.record);
}

/// The point of the sheet and the value that shows it.
DutyFinding logonControl(const SystemCase &c, bool hasValue, const char *missing)
{
    const bool concerned = needsLogonControl(c);
    DutyFinding row = rowFinding(c->requirements, c.ask, concerned);
    if (rowOf(c->requirements, *c.ask.duty) && row.state != DutyFindingState::Fulfilled)
        return row;
    return Judgement(concerned).needs(hasLevels(c), noLevels).needs(hasValue, missing).fulfilled(stateDay(c));
}

DutyFinding logonMessage(const SystemCase &c)
{
    return logonControl(c, isWritten(c->logonMessage),
                        QT_TRANSLATE_NOOP("DutyFinding", "the message at logon is not entered"));
}

DutyFinding attemptLimit(const SystemCase &c)
{
    return logonControl(c, c->attemptLimit.value_or(0) > 0,
                        QT_TRANSLATE_NOOP("DutyFinding", "after how many attempts it locks is not entered"));
}

DutyFinding idleLimit(const SystemCase &c)
{
    return logonControl(
        c, c->idleMinutes.value_or(0) > 0,
        QT_TRANSLATE_NOOP("DutyFinding", "after how many minutes it logs off is not entered"));
}

DutyFinding logonTimes(const SystemCase &c)
{
    return Judgement(needsLogonControl(c))
        .needs(hasLevels(c), noLevels)
        .needs(c->logonTimesKept.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether logon times are kept is not answered"))
        .violatedIf(c->logonTimesKept == false, stateDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "logon and logout times are not kept"))
        .fulfilled(stateDay(c));
}

/// Art. 64(1)
DutyFinding logsKept(const SystemCase &c)
{
    return Judgement(isUsed(c) && asksForLogs(*c.world.policy, c.record))
        .needs(hasLevels(c), noLevels)
        .needs(c->logsTaken.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether logs are taken is not answered"))
        .violatedIf(c->logsTaken == false, stateDay(c), QT_TRANSLATE_NOOP("DutyFinding", "no logs are taken"))
        .needs(c->logMonths.value_or(0) > 0,
               QT_TRANSLATE_NOOP("DutyFinding", "how long logs are kept is not entered"))
        .fulfilled(stateDay(c));
}

QDate lastCheck(const SystemCase &c, MaintenanceKind kind)
{
    QDate last;
    c.world.anyLinked<&MaintenanceCheck::system>(c.id, [&](const MaintenanceCheck &check) {
        if (check.kind == kind)
            last = std::max(last, check.doneOn);
        return false;
    });
    return last;
}

/// Art. 64(3): how logs are reviewed is settled; once reviewed, it comes round.
DutyFinding logsReviewed(const SystemCase &c)
{
    const QDate last = lastCheck(c, MaintenanceKind::LogReview);
    Judgement judgement(isRunning(c) && c->logsTaken == true);
    judgement.needs(
        last.isValid() || isWritten(c->logReview),
        QT_TRANSLATE_NOOP("DutyFinding", "how its logs are reviewed is neither written nor seen"));
    return last.isValid() ? judgement.lasting(last, c.ask) : judgement.fulfilled(stateDay(c));
}

/// Art. 109(3): each system is looked at by itself.
DutyFinding complianceSeen(const SystemCase &c)
{
    QDate last;
    c.world.anyLinked<&Inspection::system>(c.id, [&](const Inspection &check) {
        if (check.kind == InspectionKind::SystemCompliance)
            last = std::max(last, check.doneOn);
        return false;
    });
    return Judgement(isRunning(c))
        .needs(last.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its compliance has not been checked yet"))
        .lasting(last, c.ask);
}

DutyFinding monitored(const SystemCase &c)
{
    const QDate last = lastCheck(c, MaintenanceKind::Monitoring);
    return Judgement(isRunning(c))
        .needs(isWritten(c->monitoring) || last.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "who monitors it and how is not written"))
        .fulfilled(last.isValid() ? last : stateDay(c));
}

/// Art. 108(1): what talks to an outside network.
DutyFinding monitoredOutside(const SystemCase &c)
{
    const bool isOutside = anyConnection(c, [](const SystemConnection &one) {
        return one.path && *one.path != ConnectionPath::Internal && *one.path != ConnectionPath::Medium;
    });
    return Judgement(isRunning(c) && isOutside)
        .needs(isWritten(c->outsideMonitoring),
               QT_TRANSLATE_NOOP("DutyFinding", "how its outside connections are watched is not written"))
        .fulfilled(stateDay(c));
}

bool isUnmet(const ChecklistAnswer &row)
{
    return row.result == ChecklistResult::NotMet || row.result == ChecklistResult::NotApplicable;
}

/// Art. 51(1), 100(2): measures that were dropped have their reason on record.
DutyFinding exempted(const SystemCase &c, QLatin1String article, const QString &exemption)
{
    const bool dropped
        = std::any_of(c->requirements.cbegin(), c->requirements.cend(), [&](const ChecklistAnswer &row) {
              return isUnmet(row) && row.article.startsWith(article);
          });
    return Judgement(isUsed(c) && (dropped || isWritten(exemption)))
        .needs(isWritten(exemption),
               QT_TRANSLATE_NOOP("DutyFinding", "why measures were dropped is not recorded"))
        .fulfilled(stateDay(c));
}

DutyFinding passwordsExempted(const SystemCase &c)
{
    return exempted(c, QLatin1String("51(1)"), c->passwordExemption);
}

DutyFinding malwareExempted(const SystemCase &c)
{
    return exempted(c, QLatin1String("100(2)"), c->malwareExemption);
}

constexpr char reviewTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Review the systems and report the measures that follow");
constexpr char zoneTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Settle zones and connections of the systems and put right what is wrong");
constexpr char sheetTask[] = QT_TRANSLATE_NOOP("DutyTask", "Answer the requirement sheets of the systems");
constexpr char watchTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle logs and monitoring of the systems and keep up their checks");
constexpr char none[] = QT_TRANSLATE_NOOP("DutyFinding", "no system is entered in the register");

constexpr DutyRule withChecks(const char *query = "")
{
    return {.query = query, .alsoReads = {reads<MaintenanceCheck>()}};
}

constexpr DutyRule rules[] = {
    recordRule<reviewed>("system-reviewed", reviewTask, {.none = none}),
    recordRule<measuresTaken>("system-measures", sheetTask, {.none = none}),
    recordRule<reviewReported>("system-review-reported", reviewTask),
    recordRule<vendorMail>("system-vendor-mail", sheetTask),
    recordRule<mynumberZone>("system-mynumber-zone", zoneTask),
    recordRule<mynumberElsewhere>("system-mynumber-elsewhere", zoneTask),
    recordRule<mynumberConnections>("system-mynumber-connections", zoneTask),
    recordRule<mynumberOnward>("system-mynumber-onward", zoneTask),
    recordRule<writingOutBlocked>("system-write-out-blocked", zoneTask),
    recordRule<governmentCloudZone>("system-government-cloud", zoneTask),
    recordRule<governmentCloudEncrypted>("system-government-cloud-encrypted", zoneTask),
    recordRule<lgwanSanitised>("system-lgwan-sanitised", zoneTask),
    recordRule<sanitisingDescribed>("system-sanitising-described", zoneTask),
    recordRule<lgwanCloud>("system-lgwan-cloud", zoneTask),
    recordRule<prefecturalCloud>("system-prefectural-cloud", zoneTask),
    recordRule<attacksDetected>("system-attacks-detected", zoneTask),
    recordRule<noWireless>("system-no-wireless", zoneTask),
    recordRule<publicWebClean>("system-public-web-clean", zoneTask),
    recordRule<logonMessage>("system-logon-message", sheetTask),
    recordRule<attemptLimit>("system-attempt-limit", sheetTask),
    recordRule<idleLimit>("system-idle-limit", sheetTask),
    recordRule<logonTimes>("system-logon-times", sheetTask),
    recordRule<passwordsExempted>("system-password-exemption", sheetTask),
    recordRule<malwareExempted>("system-malware-exemption", sheetTask),
    recordRule<logsKept>("system-logs-kept", watchTask),
    recordRule<logsReviewed>("system-logs-reviewed", watchTask, withChecks()),
    recordRule<monitored>("system-monitored", watchTask, withChecks()),
    recordRule<monitoredOutside>("system-monitored-outside", watchTask),
    recordRule<complianceSeen>("system-compliance-checked",
                               QT_TRANSLATE_NOOP("DutyTask", "Check the compliance of each system"),
                               {.alsoReads = {reads<Inspection>()}}),
};

} // namespace

std::span<const DutyRule> systemRules()
{
    return rules;
}

} // namespace mamori
