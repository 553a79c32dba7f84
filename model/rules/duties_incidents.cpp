// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/japanese/fiscal_year.h"
#include "model/japanese/search_key.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// The offices that a text names by their titles. Longer titles go first: one title is a part of another.
QStringList officesNamed(const Policy &policy, const QString &text)
{
    QList<const PolicyOffice *> offices;
    for (const PolicyOffice &office : policy.offices)
        offices << &office;
    std::stable_sort(offices.begin(), offices.end(),
                     [](const auto *a, const auto *b) { return a->title.size() > b->title.size(); });
    QString rest = searchKey(text);
    QStringList named;
    for (const PolicyOffice *office : offices) {
        const QString title = searchKey(office->title);
        if (!rest.contains(title))
            continue;
        named << office->id;
        rest.replace(title, QStringLiteral(" "));
    }
    return named;
}

QDate noticedOn(const IncidentCase &c)
{
    return dayInJapan(c.incident.noticedAt);
}

/// The office of a recipient; empty where the standard names none.
QString officeOf(ReportRecipient recipient)
{
    switch (recipient) {
    case ReportRecipient::SectionManager:
        return QStringLiteral("section_manager");
    case ReportRecipient::DepartmentOfficer:
        return QStringLiteral("department_officer");
    case ReportRecipient::GeneralOfficer:
        return QStringLiteral("general_officer");
    case ReportRecipient::Ciso:
        return QStringLiteral("ciso");
    case ReportRecipient::RelatedBody:
        return QStringLiteral("related_bodies");
    case ReportRecipient::Csirt:
        return QStringLiteral("csirt");
    case ReportRecipient::ProtectionCommission:
    case ReportRecipient::Police:
    case ReportRecipient::Contractor:
    case ReportRecipient::PersonsConcerned:
    case ReportRecipient::Other:
        break;
    }
    return {};
}

/// The duty's recipients, each with a report of its own or named in one; the day of the last one that was
/// missing.
DutyFinding reportsMade(const IncidentCase &c, const QStringList &recipients)
{
    QStringList missing = recipients;
    QDate last;
    for (const TimelineEntry &entry : c.incident.timeline) {
        if (entry.kind != TimelineKind::Report)
            continue;
        for (const QString &office : officesNamed(*c.world.policy, entry.party)) {
            if (missing.removeOne(office))
                last = std::max(last, dayInJapan(entry.at));
        }
    }
    for (const IncidentReport &report : c.incident.reports) {
        if (report.recipient && report.reportedAt.isValid() && missing.removeOne(officeOf(*report.recipient)))
            last = std::max(last, dayInJapan(report.reportedAt));
    }
    if (!c.incident.noRelatedBody.trimmed().isEmpty()
        && missing.removeOne(officeOf(ReportRecipient::RelatedBody)))
        last = std::max(last, noticedOn(c));
    if (missing.isEmpty())
        return DutyFinding::fulfilled(last, c.world.nameOf(c.incident.noticedBy));
    return DutyFinding::open(noticedOn(c),
                             QT_TRANSLATE_NOOP("DutyFinding", "not everybody has been told of it"));
}

bool isManager(const IncidentCase &c)
{
    return c.world.offices->value(c.incident.noticedBy.value, Office::None) == Office::SectionManager;
}

/// Art. 12(1)(3): the three above the section, even of what is only feared.
DutyFinding reported(const IncidentCase &c, const DutyAsk &ask)
{
    return ask.duty->reportTo.isEmpty() ? DutyFinding() : reportsMade(c, ask.duty->reportTo);
}

/// Art. 43(1): whoever noticed it tells the manager.
DutyFinding reportedByStaff(const IncidentCase &c, const DutyAsk &)
{
    if (!c.incident.noticedBy || isManager(c))
        return {};
    return reportsMade(c, {QStringLiteral("section_manager")});
}

/// Art. 43(2): after a report of the staff.
DutyFinding reportedAfterStaff(const IncidentCase &c, const DutyAsk &ask)
{
    return c.incident.noticedBy && !isManager(c) ? reported(c, ask) : DutyFinding();
}

/// Art. 43(4): noticed by the manager, or heard from outside.
DutyFinding reportedDirectly(const IncidentCase &c, const DutyAsk &ask)
{
    return c.incident.noticedBy && !isManager(c) ? DutyFinding() : reported(c, ask);
}

/// Whether an instruction came from the one the duty is about: anybody where it is the section's own duty.
bool isInstruction(const IncidentCase &c, const TimelineEntry &entry, const QString &actor)
{
    if (entry.kind != TimelineKind::Instruction)
        return false;
    return actor == QLatin1String("section_manager")
        || officesNamed(*c.world.policy, entry.party).contains(actor);
}

/// Art. 12(1)(3), 44(3), (5): a measure is written down after the last instruction.
DutyFinding instructionsFollowed(const IncidentCase &c, const DutyAsk &ask)
{
    QDateTime told;
    QDateTime done;
    for (const TimelineEntry &entry : c.incident.timeline) {
        if (isInstruction(c, entry, ask.duty->actor) && (!told.isValid() || entry.at > told))
            told = entry.at;
        else if (entry.kind == TimelineKind::Measure && (!done.isValid() || entry.at > done))
            done = entry.at;
    }
    if (!told.isValid())
        return {};
    if (done.isValid() && done >= told)
        return DutyFinding::fulfilled(dayInJapan(done));
    return DutyFinding::open(dayInJapan(told),
                             QT_TRANSLATE_NOOP("DutyFinding", "no measure follows the instruction"));
}

/// Art. 44(4): cause, damage, measures and prevention are there before the case is closed.
DutyFinding conclusionWritten(const IncidentCase &c, const DutyAsk &)
{
    const Incident &i = c.incident;
    const bool complete = !i.summary.isEmpty() && !i.cause.isEmpty() && !i.damage.isEmpty()
        && !i.recovery.isEmpty() && !i.prevention.isEmpty();
    const QDate noticed = noticedOn(c);
    if (complete)
        return DutyFinding::fulfilled(i.closedOn.isValid() ? i.closedOn : noticed,
                                      c.world.nameOf(i.noticedBy));
    if (i.closedOn.isValid())
        return DutyFinding::violated(
            i.closedOn,
            QT_TRANSLATE_NOOP("DutyFinding", "it was closed without cause, damage or prevention"));
    return DutyFinding::open(
        noticed.isValid() ? FiscalYear::of(noticed).last() : QDate(),
        QT_TRANSLATE_NOOP("DutyFinding", "cause, damage or prevention are not written yet"));
}

bool isMisSent(const IncidentCase &c)
{
    return c.incident.kind == IncidentKind::MisSent;
}

/// Art. 78(1): what went to the wrong party is told to the manager.
DutyFinding misSentReported(const IncidentCase &c, const DutyAsk &ask)
{
    return isMisSent(c) ? reportedByStaff(c, ask) : DutyFinding();
}

/// Art. 78(2): and handled as a breach.
DutyFinding misSentHandled(const IncidentCase &c, const DutyAsk &ask)
{
    return isMisSent(c) ? reported(c, ask) : DutyFinding();
}

/// Somebody came in, or may have, over a network.
bool isIntrusion(const IncidentCase &c)
{
    return c.incident.kind == IncidentKind::UnauthorisedAccess || c.incident.fromOutside == true;
}

/// Art. 68(5): an intrusion is told to the general officer.
DutyFinding attackReported(const IncidentCase &c, const DutyAsk &ask)
{
    return isIntrusion(c) ? reported(c, ask) : DutyFinding();
}

/// Art. 68(5): what comes from a connected network is cut off at once.
DutyFinding cutOff(const IncidentCase &c, const DutyAsk &)
{
    return Judgement(isIntrusion(c) && c.incident.fromOutside != false, noticedOn(c))
        .needs(c.incident.fromOutside.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "whether it came from a connected outside network is not answered"))
        .needs(c.incident.cutOffAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the connection was not cut off, or not written down when"))
        .fulfilled(dayInJapan(c.incident.cutOffAt));
}

/// Art. 68(6): every order about an intrusion is carried out.
DutyFinding ordersFollowed(const IncidentCase &c, const DutyAsk &)
{
    const IncidentInstruction *open = nullptr;
    QDate last;
    for (const IncidentInstruction &order : c.incident.instructions) {
        if (!open && (!order.doneAt.isValid() || order.result.trimmed().isEmpty()))
            open = &order;
        last = std::max(last, dayInJapan(order.doneAt));
    }
    return Judgement(isIntrusion(c) && !c.incident.instructions.isEmpty(),
                     open ? dayInJapan(open->receivedAt) : QDate())
        .needs(!open, QT_TRANSLATE_NOOP("DutyFinding", "what came of an order is not written"))
        .fulfilled(last);
}

/// Art. 43(3): whether it is serious, and that the CISO knows.
DutyFinding seriousJudged(const IncidentCase &c, const DutyAsk &)
{
    const Incident &i = c.incident;
    return Judgement(true, noticedOn(c))
        .needs(i.serious.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it is a serious breach is not judged yet"))
        .needs(i.serious == false || i.seriousReportedAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the CISO has not been told of the serious breach"))
        .fulfilled(i.seriousReportedAt.isValid() ? dayInJapan(i.seriousReportedAt) : noticedOn(c));
}

/// Art. 43(5): what the commission and the public have to be told.
DutyFinding factsGiven(const IncidentCase &c, const DutyAsk &)
{
    const Incident &i = c.incident;
    return Judgement(i.personalInvolved != false, noticedOn(c))
        .needs(i.personalInvolved.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether personal information is involved is not answered"))
        .needs(i.factsGivenOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the CISO has not got the facts to report and publish"))
        .fulfilled(i.factsGivenOn);
}

/// What has to be written of a breach within the fiscal year.
Judgement afterwards(const IncidentCase &c, bool concerned)
{
    const QDate noticed = noticedOn(c);
    return Judgement(concerned, noticed.isValid() ? FiscalYear::of(noticed).last() : QDate());
}

/// Art. 101(1)(8).
DutyFinding malwareHandled(const IncidentCase &c, const DutyAsk &)
{
    const Incident &i = c.incident;
    return afterwards(c, i.kind == IncidentKind::Malware)
        .needs(!i.immediateAction.trimmed().isEmpty() && !i.planFollowed.trimmed().isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what was done at once and by which plan is not written"))
        .fulfilled(noticedOn(c), c.world.nameOf(i.noticedBy));
}

/// Art. 111(4).
DutyFinding planFollowed(const IncidentCase &c, const DutyAsk &)
{
    return afterwards(c, true)
        .needs(!c.incident.planFollowed.trimmed().isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "how the emergency plan was followed is not written"))
        .fulfilled(noticedOn(c), c.world.nameOf(c.incident.noticedBy));
}

/// Art. 104(4): what may be a crime.
DutyFinding evidenceKept(const IncidentCase &c, const DutyAsk &)
{
    return afterwards(c, c.incident.kind == IncidentKind::UnauthorisedAccess)
        .needs(!c.incident.evidence.trimmed().isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "which evidence was kept is not written"))
        .fulfilled(noticedOn(c));
}

constexpr char reportTask[] = QT_TRANSLATE_NOOP("DutyTask", "Report the breaches to those who must know");
constexpr char followTask[] = QT_TRANSLATE_NOOP("DutyTask", "Carry out and write down what was ordered");

constexpr char concludeTask[] = QT_TRANSLATE_NOOP("DutyTask", "Write down cause, damage and prevention");

constexpr DutyRule rule(const char *id, const char *task,
                        DutyFinding (*judge)(const IncidentCase &, const DutyAsk &))
{
    return {.id = id, .reg = &Incident::spec, .task = task, .query = "closed_on:", .incident = judge};
}

constexpr DutyRule rules[] = {
    rule("incident-reported", reportTask, reported),
    rule("incident-reported-by-staff", reportTask, reportedByStaff),
    rule("incident-reported-after-staff", reportTask, reportedAfterStaff),
    rule("incident-reported-directly", reportTask, reportedDirectly),
    rule("incident-instructions-followed", followTask, instructionsFollowed),
    rule("incident-mis-sent-reported", reportTask, misSentReported),
    rule("incident-mis-sent-handled", reportTask, misSentHandled),
    rule("incident-attack-reported", reportTask, attackReported),
    rule("incident-cut-off", followTask, cutOff),
    rule("incident-serious", reportTask, seriousJudged),
    rule("incident-facts-given", reportTask, factsGiven),
    rule("incident-orders-followed", followTask, ordersFollowed),
    rule("incident-malware-handled", concludeTask, malwareHandled),
    rule("incident-plan-followed", concludeTask, planFollowed),
    rule("incident-evidence-kept", concludeTask, evidenceKept),
    rule("incident-concluded", concludeTask, conclusionWritten),
};

} // namespace

std::span<const DutyRule> incidentRules()
{
    return rules;
}

} // namespace mamori
