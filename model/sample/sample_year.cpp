// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/sample/sample_year.h"

#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "model/rules/profile.h"

#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace mamori {

namespace {

/// Reads the year's story; every day in it is a number of days from today.
class Year
{
public:
    Year(Records &records, const Policy &policy, const QHash<QString, Id<Staff>> &staff,
         const QHash<QString, Id<Asset>> &assets)
        : m_records(records)
        , m_policy(policy)
        , m_staff(staff)
        , m_assets(assets)
    {
    }

    void addSettings(const QJsonObject &json, const char *prefix)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString value = it->isBool() ? (it->toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                                               : it->toString();
            m_records.setSetting(QLatin1String(prefix) + it.key(), value);
        }
    }

    void addTakeOut(const QJsonObject &json)
    {
        TakeOut takeOut;
        for (const auto name : json.value(QLatin1String("items")).toArray()) {
            if (const Id<Asset> asset = m_assets.value(name.toString())) {
                TakeOutItem item;
                item.asset = asset;
                item.quantity = 1;
                takeOut.items << item;
            }
        }
        takeOut.purpose = text(json, "purpose");
        takeOut.destination = text(json, "destination");
        takeOut.carrier = person(json, "carrier");
        takeOut.requestedOn = day(json, "requested");
        takeOut.leavesAt = moment(json, "leaves", 9);
        takeOut.backBy = moment(json, "back", 17);
        takeOut.safeguards = Codec<QList<Safeguard>>::from(text(json, "safeguards"));
        takeOut.approvedBy = person(json, "approver");
        takeOut.approvedOn = day(json, "approved");
        takeOut.returnedAt = moment(json, "returned", 16);
        takeOut.confirmedBy = person(json, "confirmed");
        if (json.contains(QLatin1String("erased")))
            takeOut.erased = json.value(QLatin1String("erased")).toBool();
        m_records.add(takeOut);
    }

    void addIncident(const QJsonObject &json)
    {
        Incident incident;
        incident.title = text(json, "title");
        incident.kind = Codec<IncidentKind>::from(text(json, "kind"));
        incident.certainty = Codec<IncidentCertainty>::from(text(json, "certainty"));
        incident.noticedAt = moment(json, "noticed", 9);
        incident.noticedBy = person(json, "noticed_by");
        incident.summary = text(json, "summary");
        incident.asset = m_assets.value(text(json, "asset"));
        incident.personalInvolved = json.value(QLatin1String("personal")).toBool();
        incident.personCount = json.value(QLatin1String("persons")).toInt();
        for (const auto value : json.value(QLatin1String("timeline")).toArray()) {
            const QJsonObject entry = value.toObject();
            const int hours = entry.value(QLatin1String("hours")).toInt();
            TimelineEntry line;
            line.at = incident.noticedAt.addSecs(qint64 {3600} * hours);
            line.kind = Codec<TimelineKind>::from(text(entry, "kind"));
            line.party = text(entry, "party");
            line.text = text(entry, "text");
            incident.timeline << line;
        }
        incident.cause = text(json, "cause");
        incident.damage = text(json, "damage");
        incident.recovery = text(json, "recovery");
        incident.prevention = text(json, "prevention");
        incident.closedOn = day(json, "closed");
        m_records.add(incident);
    }

    void addCheck(const QJsonObject &json)
    {
        Inspection check;
        check.title = text(json, "title");
        check.kind = Codec<InspectionKind>::from(text(json, "kind"));
        check.plannedOn = day(json, "planned");
        check.doneOn = day(json, "done");
        check.inspector = person(json, "inspector");
        check.policyVersion = m_policy.version;
        check.conclusion = text(json, "conclusion");
        for (const auto id : json.value(QLatin1String("lists")).toArray()) {
            if (const PolicyChecklist *checklist = m_policy.findChecklist(id.toString()))
                addQuestions(check, *checklist, json.value(QLatin1String("answers")).toObject());
        }
        m_records.add(check);
    }

private:
    static QString text(const QJsonObject &json, const char *key)
    {
        return json.value(QLatin1String(key)).toString();
    }
    QDate day(const QJsonObject &json, const char *key) const
    {
        const QJsonValue days = json.value(QLatin1String(key));
        return days.isUndefined() ? QDate() : m_records.clock().today().addDays(days.toInt());
    }
    QDateTime moment(const QJsonObject &json, const char *key, int hourInJapan) const
    {
        const QDate on = day(json, key);
        return on.isValid() ? QDateTime(on, QTime(hourInJapan - 9, 0), Qt::UTC) : QDateTime();
    }
    Id<Staff> person(const QJsonObject &json, const char *key) const
    {
        return m_staff.value(text(json, key));
    }

    static void addQuestions(Inspection &check, const PolicyChecklist &checklist, const QJsonObject &answers)
    {
        for (const PolicyChecklist::Item &item : checklist.items) {
            InspectionLine line;
            line.question = item.id;
            line.text = item.text;
            line.article = item.article;
            if (check.doneOn.isValid()) {
                const QJsonArray answer = answers.value(item.id).toArray();
                line.result = answer.isEmpty() ? InspectionResult::Done
                                               : Codec<InspectionResult>::from(answer.at(0).toString());
                line.remark = answer.at(1).toString();
            }
            check.lines << line;
        }
    }

    Records &m_records;
    const Policy &m_policy;
    const QHash<QString, Id<Staff>> &m_staff;
    const QHash<QString, Id<Asset>> &m_assets;
};

} // namespace

void fillSampleYear(Records &records, const Policy &policy, const QHash<QString, Id<Staff>> &staff,
                    const QHash<QString, Id<Asset>> &assets)
{
    QFile file(QStringLiteral(":/mamori/sample/sample_year.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QJsonObject story = QJsonDocument::fromJson(file.readAll()).object();
    Year year(records, policy, staff, assets);
    year.addSettings(story.value(QLatin1String("profile")).toObject(), profileSettings);
    year.addSettings(story.value(QLatin1String("parameters")).toObject(), parameterSettings);
    for (const auto takeOut : story.value(QLatin1String("take_outs")).toArray())
        year.addTakeOut(takeOut.toObject());
    for (const auto incident : story.value(QLatin1String("incidents")).toArray())
        year.addIncident(incident.toObject());
    for (const auto check : story.value(QLatin1String("checks")).toArray())
        year.addCheck(check.toObject());
}

} // namespace mamori
