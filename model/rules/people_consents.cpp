// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/people_consents.h"

#include "model/clock.h"
#include "model/error.h"
#include "model/japanese/era.h"
#include "model/japanese/reading_order.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

constexpr char textSetting[] = "consent_text";
constexpr char versionSetting[] = "consent_text_version";

QString translated(const char *text)
{
    return QCoreApplication::translate("PeopleConsents", text);
}

/// What is signed as long as the section has written nothing of its own.
QString ownText()
{
    return QStringLiteral(
        "私は、この課等で働くに当たり、情報セキュリティポリシーと実施手順の説明を受け、その内容を理解しました"
        "。"
        "次のことを守ります。\n"
        "一　情報資産を、担当する仕事のためだけに、認められた範囲で使うこと。\n"
        "二　許可なく持ち出さず、複製せず、私物の機器に移さないこと。\n"
        "三　自分のIDとパスワードを人に使わせず、人のIDを使わないこと。\n"
        "四　異常や事故に気付いたときは、すぐに上司に知らせること。\n"
        "五　知り得た秘密を、職を離れた後も漏らさないこと。借りた物とデータは、離れるときに返し、消すこと。");
}

bool isSignedConsent(const Consent &consent)
{
    return consent.needed == true && consent.signedOn.isValid() && !consent.textVersion.isEmpty();
}

/// Whether a judgement was made for the appointment that the person has now.
bool coversAppointment(const Staff &person, const Consent &consent)
{
    return !consent.appointedUntil.isValid() || !person.appointedUntil.isValid()
        || consent.appointedUntil >= person.appointedUntil;
}

/// The order in which consents of one person follow each other.
QDate dateOf(const Consent &consent)
{
    return std::max({consent.signedOn, consent.judgedOn, consent.askedOn, consent.appointedFrom});
}

} // namespace

QString ConsentText::versionName() const
{
    const QString name = QStringLiteral("第%1版").arg(version);
    return since.isValid() ? QStringLiteral("%1（%2）").arg(name, eraText(since, EraStyle::Full)) : name;
}

ConsentText consentText(const Records &records)
{
    ConsentText text {ownText(), 1, {}};
    if (const auto entry = records.settingEntry(QLatin1String(textSetting))) {
        text.text = entry->value;
        text.since = dayInJapan(entry->setAt);
        text.version = std::max(2, records.setting(QLatin1String(versionSetting)).toInt());
    }
    return text;
}

void storeConsentText(Records &records, const QString &text, QDate renewBy)
{
    const ConsentText before = consentText(records);
    if (text.trimmed() == before.text.trimmed())
        return;
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::Refused,
                    translated(QT_TRANSLATE_NOOP("PeopleConsents", "The text of the consent is empty.")));
    Records::Step step
        = records.begin(translated(QT_TRANSLATE_NOOP("PeopleConsents", "New text of the consent")));
    records.setSetting(QLatin1String(versionSetting), QString::number(before.version + 1));
    records.setSetting(QLatin1String(textSetting), text.trimmed());
    for (const ConsentStanding &standing : consentStandings(records, records.clock().today())) {
        if (standing.need != ConsentNeed::RenewText)
            continue;
        Consent consent = standing.consent;
        if (!consent.renewBy.isValid() || consent.renewBy > renewBy)
            consent.renewBy = std::max(renewBy, consent.signedOn);
        if (consent != standing.consent)
            records.change(standing.id, consent);
    }
    step.commit();
}

bool lacksConsent(ConsentNeed need)
{
    return need != ConsentNeed::Given && need != ConsentNeed::NotNeeded;
}

QString labelOf(ConsentNeed need)
{
    switch (need) {
    case ConsentNeed::Judge:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Is it needed?"));
    case ConsentNeed::Sign:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Not signed yet"));
    case ConsentNeed::RenewText:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Sign anew: the text has changed"));
    case ConsentNeed::RenewAppointment:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Sign anew: another appointment"));
    case ConsentNeed::RenewDay:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Sign anew: its day has come"));
    case ConsentNeed::Given:
        return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Signed"));
    case ConsentNeed::NotNeeded:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PeopleConsents", "Not needed"));
}

bool isAskedForConsent(const Staff &person, QDate today)
{
    const bool isThere = !person.leftOn.isValid() || person.leftOn > today;
    return isThere && person.employment && *person.employment != Employment::Regular;
}

ConsentNeed consentNeed(const Staff &person, const Consent *consent, const ConsentText &text, QDate today)
{
    if (!consent || !consent->needed)
        return ConsentNeed::Judge;
    if (consent->needed == false) {
        const bool isJudged
            = !consent->notNeededReason.trimmed().isEmpty() && coversAppointment(person, *consent);
        return isJudged ? ConsentNeed::NotNeeded : ConsentNeed::Judge;
    }
    if (!isSignedConsent(*consent))
        return ConsentNeed::Sign;
    if (!coversAppointment(person, *consent))
        return ConsentNeed::RenewAppointment;
    // What the section wrote down before it had texts here counts as the first version.
    if (text.version > 1 && consent->textVersion != text.versionName())
        return ConsentNeed::RenewText;
    return consent->renewBy.isValid() && consent->renewBy < today ? ConsentNeed::RenewDay
                                                                  : ConsentNeed::Given;
}

QList<ConsentStanding> consentStandings(const Records &records, QDate today)
{
    const ConsentText text = consentText(records);
    QHash<qint64, std::pair<qint64, Consent>> newest;
    for (const Stored &stored : records.list(Consent::spec)) {
        const auto consent = fromValues<Consent>(stored.values);
        const auto known = newest.constFind(consent.staff.value);
        if (known == newest.cend()
            || std::pair(dateOf(known->second), known->first) < std::pair(dateOf(consent), stored.id))
            newest.insert(consent.staff.value, {stored.id, consent});
    }
    QList<ConsentStanding> standings;
    for (const Stored &stored : records.list(Staff::spec)) {
        ConsentStanding standing;
        standing.staff = {stored.id};
        standing.person = fromValues<Staff>(stored.values);
        if (!isAskedForConsent(standing.person, today))
            continue;
        const auto found = newest.constFind(stored.id);
        if (found != newest.cend()) {
            standing.id = {found->first};
            standing.consent = found->second;
        }
        standing.need = consentNeed(standing.person, standing.id ? &standing.consent : nullptr, text, today);
        standings << standing;
    }
    const ReadingOrder order;
    std::stable_sort(standings.begin(), standings.end(),
                     [&order](const ConsentStanding &a, const ConsentStanding &b) {
                         return order(a.person.reading, b.person.reading);
                     });
    return standings;
}

QList<ConsentStanding> lackingStandings(const Records &records, QDate today)
{
    QList<ConsentStanding> lacking = consentStandings(records, today);
    lacking.removeIf([](const ConsentStanding &standing) { return !lacksConsent(standing.need); });
    return lacking;
}

QList<Problem> entryProblems(const ConsentEntry &entry, QDate today)
{
    QList<Problem> problems;
    const auto add = [&problems](const char *column, const char *text) {
        problems << Problem {QLatin1String(column), translated(text)};
    };
    if (!entry.needed)
        add("needed", QT_TRANSLATE_NOOP("PeopleConsents", "Is the consent needed?"));
    else if (!*entry.needed && entry.notNeededReason.trimmed().isEmpty())
        add("not_needed_reason", QT_TRANSLATE_NOOP("PeopleConsents", "Why is it not needed?"));
    if (entry.needed == false && entry.signedOn.isValid())
        add("signed_on", QT_TRANSLATE_NOOP("PeopleConsents", "What is not needed is not signed."));
    if (!entry.judgedBy)
        add("judged_by", QT_TRANSLATE_NOOP("PeopleConsents", "Who has judged it?"));
    for (const QDate day : {entry.judgedOn, entry.askedOn, entry.signedOn}) {
        if (day.isValid() && day > today) {
            add("signed_on", QT_TRANSLATE_NOOP("PeopleConsents", "The day has not come yet."));
            break;
        }
    }
    return problems;
}

bool beginsAnew(const ConsentStanding &standing)
{
    return !standing.id || standing.need == ConsentNeed::RenewText
        || standing.need == ConsentNeed::RenewAppointment || standing.need == ConsentNeed::RenewDay
        || standing.need == ConsentNeed::NotNeeded || standing.need == ConsentNeed::Given
        || (standing.need == ConsentNeed::Judge && standing.consent.needed == false);
}

Consent withEntry(const ConsentStanding &standing, const ConsentEntry &entry, const ConsentText &text)
{
    Consent consent = standing.consent;
    if (beginsAnew(standing)) {
        consent = {};
        consent.staff = standing.staff;
        consent.renewalOf = standing.id;
        consent.appointedFrom = standing.person.startedOn;
        if (standing.id && standing.consent.appointedUntil.isValid()
            && standing.person.appointedUntil > standing.consent.appointedUntil)
            consent.appointedFrom = standing.consent.appointedUntil.addDays(1);
        consent.appointedUntil = standing.person.appointedUntil;
    }
    consent.needed = entry.needed;
    consent.notNeededReason = entry.needed == true ? QString() : entry.notNeededReason;
    consent.judgedBy = entry.judgedBy;
    consent.judgedOn = entry.judgedOn;
    consent.askedOn = entry.askedOn;
    consent.signedOn = entry.signedOn;
    consent.keptAt = entry.keptAt;
    if (entry.needed == true)
        consent.textVersion = text.versionName();
    return consent;
}

void storeConsents(Records &records, const QList<ConsentStanding> &standings, const ConsentEntry &entry)
{
    const QList<Problem> problems = entryProblems(entry, records.clock().today());
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
    const ConsentText text = consentText(records);
    Records::Step step = records.begin(translated(QT_TRANSLATE_NOOP("PeopleConsents", "Consents")));
    for (const ConsentStanding &standing : standings) {
        const Consent consent = withEntry(standing, entry, text);
        if (beginsAnew(standing))
            records.add(consent);
        else
            records.change(standing.id, consent);
    }
    step.commit();
}

} // namespace mamori
