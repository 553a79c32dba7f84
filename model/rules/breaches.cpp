// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/breaches.h"

#include "model/clock.h"
#include "model/store/records.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <limits>

namespace mamori {

namespace {

constexpr QLatin1String sectionManager("section_manager");
constexpr QLatin1String relatedBodies("related_bodies");

/// The chains of every breach. Those of the manager stand in the order of position F9: first the three above
/// the section, of a fear as well, then the bodies outside.
constexpr QLatin1String toManager("chain-breach-staff");
constexpr QLatin1String ofSection("chain-breach-section");
constexpr QLatin1String afterStaff("chain-breach-manager");
constexpr QLatin1String noticedDirectly("chain-breach-direct");
constexpr QLatin1String misSentMail("chain-missent-mail");

template <class E>
QString keyOf(E value)
{
    return QLatin1String(choicesOf<E>[std::size_t(value)].key);
}

bool isInOffice(const OfficeHolder &holder, QDate today)
{
    return !(holder.validFrom.isValid() && holder.validFrom > today)
        && !(holder.validUntil.isValid() && holder.validUntil < today);
}

/// A related body, or another party that the contact tree says is told of breaches.
bool isRelatedBody(const OfficeHolder &holder)
{
    if (holder.kind == ContactKind::RelatedBody)
        return true;
    return holder.kind && *holder.kind != ContactKind::CityOffice && *holder.kind != ContactKind::Section
        && holder.tasks.contains(ContactTask::Breach);
}

QString bodyOf(const OfficeHolder &holder)
{
    return holder.section.isEmpty() ? holder.name : holder.section;
}

QString officeTitle(const Policy &policy, const QString &id)
{
    const PolicyOffice *office = policy.findOffice(id);
    return office ? office->title : id;
}

QList<OfficeHolder> inCallOrder(QList<OfficeHolder> holders)
{
    const auto place = [](const OfficeHolder &holder) {
        return holder.callOrder.value_or(std::numeric_limits<qint64>::max());
    };
    std::stable_sort(holders.begin(), holders.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return holders;
}

/// The related bodies that are written down, or the bodies as such while none is.
QList<Recipient> relatedRecipients(const Policy &policy, const PolicyChain &chain,
                                   const QList<OfficeHolder> &inOffice)
{
    QList<Recipient> recipients;
    for (const OfficeHolder &holder : inOffice) {
        if (!isRelatedBody(holder))
            continue;
        const auto same = std::find_if(recipients.begin(), recipients.end(), [&](const Recipient &recipient) {
            return recipient.title == bodyOf(holder);
        });
        if (same == recipients.end())
            recipients << Recipient {relatedBodies, bodyOf(holder), {chain.article}, chain.speed, {holder}};
        else
            same->holders << holder;
    }
    if (recipients.isEmpty())
        recipients << Recipient {
            relatedBodies, officeTitle(policy, relatedBodies), {chain.article}, chain.speed, {}};
    return recipients;
}

/// Adds whom a chain tells; who stands in the list already keeps his place.
void append(QList<Recipient> &all, const QList<Recipient> &further)
{
    for (const Recipient &recipient : further) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Recipient &known) {
            return known.office == recipient.office && known.title == recipient.title;
        });
        if (same == all.end()) {
            all << recipient;
        } else {
            same->articles << recipient.articles;
            same->articles.removeDuplicates();
        }
    }
}

/// Whether the reports tell such recipients apart by their names only.
bool isNamed(ReportRecipient recipient)
{
    return recipient == ReportRecipient::RelatedBody || recipient == ReportRecipient::Other;
}

ReportRecipient reportedAs(const Recipient &recipient)
{
    if (recipient.office == relatedBodies)
        return ReportRecipient::RelatedBody;
    return choiceOf<ReportRecipient>(recipient.office).value_or(ReportRecipient::Other);
}

QString joined(const QString &title, const QString &person)
{
    return person.isEmpty() || person == title ? title : title + QLatin1Char(' ') + person;
}

Problem missing(const char *column, const QString &text)
{
    return {QLatin1String(column), text};
}

QString text(const char *english)
{
    return QCoreApplication::translate("Breaches", english);
}

/// A related body that is not written down is told by nobody; then a reason stands in its place.
bool isExcused(const Incident &incident, const Recipient &recipient)
{
    return recipient.office == relatedBodies && !incident.noRelatedBody.isEmpty();
}

QList<Problem> recipientsMissing(const Incident &incident, const QList<Recipient> &recipients)
{
    QList<Problem> problems;
    for (const Recipient &recipient : recipients) {
        if (reportTo(incident, recipient) || isExcused(incident, recipient))
            continue;
        if (recipient.office == relatedBodies && recipient.holders.isEmpty())
            problems << missing("no_related_body",
                                text(QT_TRANSLATE_NOOP(
                                    "Breaches", "No related body is told and no reason for that is given.")));
        else
            problems << missing(
                "reports",
                text(QT_TRANSLATE_NOOP("Breaches", "%1 has not been told yet.")).arg(recipient.title));
    }
    return problems;
}

} // namespace

QString Recipient::person() const
{
    return holders.isEmpty() ? QString() : holders.first().name;
}

QStringList numbersOf(const OfficeHolder &holder, bool afterHours)
{
    QStringList numbers {holder.phone, holder.phoneAfterHours};
    if (afterHours)
        std::swap(numbers[0], numbers[1]);
    numbers.removeAll(QString());
    numbers.removeDuplicates();
    return numbers;
}

Incident incidentOfLoss(const QString &title, const QString &summary, const QDateTime &noticedAt,
                        Id<Staff> noticedBy)
{
    Incident incident;
    incident.title = title;
    incident.kind = IncidentKind::Loss;
    incident.certainty = IncidentCertainty::Actual;
    incident.source = IncidentSource::Staff;
    incident.channel = IncidentChannel::Medium;
    incident.noticedAt = noticedAt;
    incident.noticedBy = noticedBy;
    incident.summary = summary;
    TimelineEntry entry;
    entry.at = noticedAt;
    entry.kind = TimelineKind::Noticed;
    entry.text = summary;
    incident.timeline = {entry};
    return incident;
}

std::optional<OfficeHours> officeHours(const QString &text)
{
    // Typed with a Japanese keyboard the signs are often wide, and the dash one of several.
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    for (const QChar dash : {QChar(u'~'), QChar(u'〜'), QChar(u'–'), QChar(u'ー')})
        plain.replace(dash, u'-');
    const QStringList ends = plain.split(u'-');
    const OfficeHours hours {QTime::fromString(ends.value(0), QStringLiteral("H:mm")),
                             QTime::fromString(ends.value(1), QStringLiteral("H:mm"))};
    if (ends.size() != 2 || !hours.from.isValid() || !hours.until.isValid() || hours.from >= hours.until)
        return std::nullopt;
    return hours;
}

bool isAfterHours(const QDateTime &moment, const QString &hours)
{
    const QDateTime there = moment.toOffsetFromUtc(japanOffset);
    if (there.date().dayOfWeek() > Qt::Friday)
        return true;
    const auto open = officeHours(hours);
    return open && (there.time() < open->from || there.time() > open->until);
}

QList<OfficeHolder> contactsOf(const Records &records)
{
    QList<OfficeHolder> contacts;
    for (const Stored &stored : records.list(OfficeHolder::spec))
        contacts << fromValues<OfficeHolder>(stored.values);
    for (const Stored &stored : records.list(Staff::spec)) {
        const auto staff = fromValues<Staff>(stored.values);
        if (staff.office.value_or(Office::None) == Office::None)
            continue;
        OfficeHolder holder;
        holder.kind = ContactKind::Section;
        holder.office = staff.office;
        holder.name = staff.name;
        holder.staff = {stored.id};
        holder.post = staff.post;
        holder.phone = staff.phone;
        holder.mail = staff.mail;
        holder.validUntil = staff.leftOn;
        contacts << holder;
    }
    return contacts;
}

QList<Recipient> recipientsOf(const Policy &policy, const PolicyChain &chain,
                              const QList<OfficeHolder> &contacts, QDate today)
{
    QList<OfficeHolder> inOffice;
    std::copy_if(contacts.cbegin(), contacts.cend(), std::back_inserter(inOffice),
                 [today](const OfficeHolder &holder) { return isInOffice(holder, today); });
    inOffice = inCallOrder(inOffice);
    QList<Recipient> recipients;
    for (const QString &office : chain.to) {
        if (office == relatedBodies) {
            recipients << relatedRecipients(policy, chain, inOffice);
            continue;
        }
        Recipient recipient {office, officeTitle(policy, office), {chain.article}, chain.speed, {}};
        for (const OfficeHolder &holder : std::as_const(inOffice)) {
            const bool known = std::any_of(recipient.holders.cbegin(), recipient.holders.cend(),
                                           [&](const auto &other) { return other.name == holder.name; });
            if (holder.office && keyOf(*holder.office) == office && !known)
                recipient.holders << holder;
        }
        recipients << recipient;
    }
    return recipients;
}

QList<PolicyBreach> breachChoices(const Policy &policy)
{
    if (!policy.breaches.isEmpty())
        return policy.breaches;
    QList<PolicyBreach> breaches;
    for (const Choice &choice : incidentKinds) {
        PolicyBreach breach;
        breach.id = breach.kind = QLatin1String(choice.key);
        breach.title = breach.text = labelOf(choice);
        breaches << breach;
    }
    return breaches;
}

PolicyBreach breachOf(const Policy &policy, const Incident &incident)
{
    const QString kind = incident.kind ? keyOf(*incident.kind) : QString();
    const QString channel = incident.channel ? keyOf(*incident.channel) : QString();
    PolicyBreach likely;
    for (const PolicyBreach &breach : breachChoices(policy)) {
        if (breach.kind != kind || breach.channel != channel)
            continue;
        if (incident.title.startsWith(breach.title))
            return breach;
        if (likely.id.isEmpty())
            likely = breach;
    }
    return likely;
}

QString breachTitle(const PolicyBreach &breach, const QList<Asset> &affected)
{
    if (affected.isEmpty())
        return breach.title;
    const QString name = affected.size() == 1
        ? affected.first().name
        : QStringLiteral("%1ほか%2件").arg(affected.first().name).arg(affected.size() - 1);
    return QStringLiteral("%1（%2）").arg(breach.title, name);
}

AffectedSummary affectedSummary(const Policy &policy, const QList<Asset> &assets)
{
    AffectedSummary summary;
    const auto raise = [&](Axis axis, QString &highest, const QString &level) {
        if (policy.rank(axis, level) > policy.rank(axis, highest))
            highest = level;
    };
    for (const Asset &asset : assets) {
        raise(Axis::Confidentiality, summary.highest.confidentiality, asset.confidentiality);
        raise(Axis::Integrity, summary.highest.integrity, asset.integrity);
        raise(Axis::Availability, summary.highest.availability, asset.availability);
        summary.hasMyNumber |= asset.hasMyNumber.value_or(false);
        // Whoever has a number of his own is a person.
        summary.hasPersonal |= asset.hasPersonal.value_or(false) || asset.hasMyNumber.value_or(false);
        summary.hasCorporate |= asset.hasCorporate.value_or(false);
        summary.isOpen |= !classificationOf(asset).isComplete() || !asset.hasPersonal;
        summary.persons += asset.personCount.value_or(0);
    }
    return summary;
}

QList<Recipient> breachRecipients(const Policy &policy, const PolicyBreach &breach,
                                  std::optional<IncidentSource> source, const Classification &levels,
                                  const QList<OfficeHolder> &contacts, QDate today)
{
    QList<Recipient> all;
    const auto follow = [&](const QString &id) {
        if (const PolicyChain *chain = policy.findChain(id))
            append(all, recipientsOf(policy, *chain, contacts, today));
    };
    const PolicyChain *own = policy.findChain(breach.chain);
    // Art. 78(1) is about what is not public; a level that nobody has decided on may be any.
    const bool isPublicMail
        = breach.chain == misSentMail && policy.rank(Axis::Confidentiality, levels.confidentiality) == 0;
    const bool known = source == IncidentSource::Manager || source == IncidentSource::Csirt;
    const bool ofStaff = own && own->from != sectionManager;
    // What stops the damage comes first: the card is made useless.
    if (ofStaff && !isPublicMail && !(known && own->to == QStringList(QString(sectionManager))))
        follow(breach.chain);
    if (!known)
        follow(toManager);
    follow(ofSection);
    follow(known ? noticedDirectly : afterStaff);
    if (own && !ofStaff)
        follow(breach.chain);
    return all;
}

const IncidentReport *reportTo(const Incident &incident, const Recipient &recipient,
                               std::optional<ReportStage> stage)
{
    const ReportRecipient as = reportedAs(recipient);
    const bool anyName = !isNamed(as) || (recipient.office == relatedBodies && recipient.holders.isEmpty());
    for (auto report = incident.reports.crbegin(); report != incident.reports.crend(); ++report) {
        if (report->recipient == as && (!stage || report->stage == stage)
            && (anyName || report->name.startsWith(recipient.title)))
            return &*report;
    }
    return nullptr;
}

void addReport(Incident &incident, const Recipient &recipient, const QDateTime &at, ReportStage stage,
               const QString &means, const QString &content)
{
    const QString party = joined(recipient.title, recipient.person());
    IncidentReport report;
    report.recipient = reportedAs(recipient);
    report.name = isNamed(*report.recipient) ? party : recipient.person();
    report.reportedAt = at;
    report.stage = stage;
    report.means = means;
    report.content = content;
    incident.reports << report;
    incident.timeline << TimelineEntry {at, TimelineKind::Report, party, content};
}

void addInstruction(Incident &incident, const QString &from, const QDateTime &at, const QString &content)
{
    incident.instructions << IncidentInstruction {from, at, content, {}, {}};
    incident.timeline << TimelineEntry {at, TimelineKind::Instruction, from, content};
}

void completeInstruction(Incident &incident, qsizetype index, const QDateTime &at, const QString &result)
{
    IncidentInstruction &instruction = incident.instructions[index];
    instruction.doneAt = at;
    instruction.result = result;
    incident.timeline << TimelineEntry {at, TimelineKind::Measure, instruction.fromOffice, result};
}

QList<qsizetype> openInstructions(const Incident &incident)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < incident.instructions.size(); ++i) {
        if (!incident.instructions[i].doneAt.isValid())
            open << i;
    }
    return open;
}

ReportStage stageOf(const Incident &incident)
{
    if (incident.closedOn.isValid())
        return ReportStage::Final;
    ReportStage stage = ReportStage::First;
    for (const IncidentReport &report : incident.reports)
        stage = std::max(stage, report.stage.value_or(ReportStage::First));
    return stage;
}

QList<Problem> missingForReport(const Incident &incident, const QList<Recipient> &recipients)
{
    QList<Problem> problems;
    if (!incident.noticedAt.isValid())
        problems << missing("noticed_at",
                            text(QT_TRANSLATE_NOOP("Breaches", "It is not said when it was noticed.")));
    if (!incident.noticedBy)
        problems << missing("noticed_by",
                            text(QT_TRANSLATE_NOOP("Breaches", "It is not said who noticed it.")));
    if (incident.affected.isEmpty())
        problems << missing("affected", text(QT_TRANSLATE_NOOP("Breaches", "No asset affected is named.")));
    if (!incident.personalInvolved)
        problems << missing(
            "personal_involved",
            text(QT_TRANSLATE_NOOP("Breaches", "It is not known whether personal information is involved.")));
    else if (*incident.personalInvolved && !incident.personCount)
        problems << missing("person_count",
                            text(QT_TRANSLATE_NOOP("Breaches", "The number of persons is not known.")));
    if (incident.immediateAction.isEmpty())
        problems << missing("immediate_action",
                            text(QT_TRANSLATE_NOOP("Breaches", "It is not said what was done at once.")));
    return problems + recipientsMissing(incident, recipients);
}

QList<Problem> missingForClosing(const Incident &incident, const QList<Recipient> &recipients)
{
    QList<Problem> problems;
    const auto need = [&problems](const QString &value, const char *column, const char *english) {
        if (value.trimmed().isEmpty())
            problems << missing(column, text(english));
    };
    need(incident.cause, "cause", QT_TRANSLATE_NOOP("Breaches", "The cause is missing."));
    need(incident.damage, "damage",
         QT_TRANSLATE_NOOP("Breaches", "Degree and range of the damage are missing."));
    need(incident.recovery, "recovery",
         QT_TRANSLATE_NOOP("Breaches", "Emergency measures and recovery are missing."));
    need(incident.prevention, "prevention",
         QT_TRANSLATE_NOOP("Breaches", "It is missing how it is prevented from coming again."));
    if (incident.preventionMeasures.isEmpty())
        problems << missing("prevention_measures",
                            text(QT_TRANSLATE_NOOP("Breaches", "No prevention measure is written down.")));
    for (const IncidentPrevention &measure : incident.preventionMeasures) {
        if (!measure.owner || !measure.due.isValid())
            problems << missing(
                "prevention_measures",
                text(QT_TRANSLATE_NOOP("Breaches", "“%1” needs a person in charge and a day to be done by."))
                    .arg(measure.measure));
    }
    for (const qsizetype index : openInstructions(incident))
        problems << missing(
            "instructions",
            text(QT_TRANSLATE_NOOP("Breaches", "The instruction “%1” has not been completed."))
                .arg(incident.instructions[index].content));
    return problems + recipientsMissing(incident, recipients);
}

} // namespace mamori
