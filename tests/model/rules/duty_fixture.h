// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/model/store/store_fixture.h"

#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "model/rules/classification.h"
#include "model/rules/duties.h"
#include "model/rules/restrictions.h"

#include <functional>

namespace mamori {

/// A section that answers every question of the profile with yes, and whose day can be set.
class DutyTest : public testing::Test
{
protected:
    DutyTest()
    {
        records.setOperatorName(QStringLiteral("見本 一郎"));
        answerProfile(true);
        manager = addStaff("見本 一郎", Office::SectionManager);
        handler = addStaff("例示 太郎", Office::SystemHandler);
        clerk = addStaff("仮名 花子", Office::None);
    }

    void answerProfile(bool answer)
    {
        QHash<QString, bool> answers;
        for (const PolicyProfileQuestion &question : policy.profile)
            answers.insert(question.id, answer);
        setProfileAnswers(records, answers);
    }
    void go(QDate day)
    {
        today = day;
        if (book)
            book->turnDay();
    }
    const DutyStatus &status(const QString &duty)
    {
        if (!book)
            book = std::make_unique<DutyBook>(policy, records);
        return book->duty(duty);
    }
    std::string state(const char *duty) { return keyOf(status(QLatin1String(duty)).state).toStdString(); }
    QDate due(const char *duty) { return status(QLatin1String(duty)).due; }
    /// What a book says that reads everything anew.
    QList<DutyStatus> fromScratch() { return DutyBook(policy, records).duties(); }

    Id<Staff> addStaff(const char *name, Office office)
    {
        Staff staff;
        staff.name = QString::fromUtf8(name);
        staff.reading = QStringLiteral("ヨミ");
        staff.office = office;
        staff.startedOn = QDate(2026, 4, 1);
        staff.handlesAssets = office == Office::SystemHandler;
        return records.add(staff);
    }

    /// An asset in which nothing is missing but its classification.
    static Asset plainAsset(AssetKind kind = AssetKind::Paper)
    {
        Asset asset;
        asset.name = QStringLiteral("台帳");
        asset.kind = kind;
        asset.work = QStringLiteral("窓口");
        asset.contents = QStringLiteral("申請の控え");
        asset.place = QStringLiteral("書庫1");
        asset.area = AreaKind::Elsewhere;
        asset.custodianPost = QStringLiteral("係長");
        asset.hasMyNumber = false;
        asset.hasPersonal = true;
        asset.origin = Origin::MadeHere;
        asset.acquiredOn = QDate(2026, 5, 1);
        asset.retentionKind = RetentionKind::Permanent;
        asset.labelNeeded = false;
        asset.longTerm = false;
        return asset;
    }
    Id<Asset> addAsset(const std::function<void(Asset &)> &edit = {})
    {
        Asset asset = plainAsset();
        if (edit)
            edit(asset);
        return records.add(asset);
    }
    void edit(Id<Asset> id, const std::function<void(Asset &)> &change)
    {
        Asset asset = *records.find(id);
        change(asset);
        records.change(id, asset);
    }

    /// Levels as "321": confidentiality, integrity, availability.
    static Classification levels(const char *keys)
    {
        const QString all = QLatin1String(keys);
        return {all.mid(0, 1), all.mid(1, 1), all.mid(2, 1)};
    }
    void decideOn(Id<Asset> id, DecisionBasis basis, const char *keys,
                  const ClassificationAnswers &answers = {}, const QString &reason = QStringLiteral("理由"))
    {
        const DecidedAsset decided = decide(policy, *records.find(id), id, basis, levels(keys), reason,
                                            answers, QDate(2026, 5, 20), QStringLiteral("見本 一郎"));
        Records::Step step = records.begin(QStringLiteral("分類"));
        records.change(id, decided.asset);
        records.add(decided.decision);
        step.commit();
    }
    /// By the answers of the wizard, one word each.
    void answer(Id<Asset> id, const char *myNumber, const char *nondisclosure, const char *publication,
                const char *integrity, const char *availability)
    {
        const ClassificationAnswers answers {
            {QStringLiteral("specific_personal_information"), QLatin1String(myNumber)},
            {QStringLiteral("nondisclosure"), QLatin1String(nondisclosure)},
            {QStringLiteral("publication_planned"), QLatin1String(publication)},
            {QStringLiteral("integrity_harm"), QLatin1String(integrity)},
            {QStringLiteral("availability_harm"), QLatin1String(availability)}};
        const Classification found = classify(policy, answers).levels;
        const QString keys = found.confidentiality + found.integrity + found.availability;
        decideOn(id, DecisionBasis::Questions, keys.toLatin1().constData(), answers);
    }
    /// Answers every line of the card that applies.
    void answerCard(Id<Asset> id, RestrictionState state, const QString &article = {})
    {
        edit(id, [&](Asset &asset) {
            asset.restrictions.clear();
            for (const RestrictionLine &line : restrictionCard(policy, asset)) {
                const bool meant = article.isEmpty() || line.restriction.article == article;
                asset.restrictions << RestrictionAnswer {
                    line.restriction.id, meant ? state : RestrictionState::Done, QStringLiteral("理由"),
                    QDate(2026, 5, 25), QStringLiteral("例示 太郎")};
            }
        });
    }

    static QDateTime at(QDate day) { return QDateTime(day, QTime(1, 0), Qt::UTC); }
    /// A take-out of one asset on 10 June, back on the 12th, that nobody has decided on.
    Id<TakeOut> addTakeOut(Id<Asset> asset, const std::function<void(TakeOut &)> &edit = {})
    {
        TakeOut takeOut;
        takeOut.items = {{asset, 1, {}}};
        takeOut.purpose = QStringLiteral("訪問");
        takeOut.destination = QStringLiteral("公民館");
        takeOut.carrier = handler;
        takeOut.requestedOn = QDate(2026, 6, 5);
        takeOut.leavesAt = at(QDate(2026, 6, 10));
        takeOut.backBy = at(QDate(2026, 6, 12));
        if (edit)
            edit(takeOut);
        return records.add(takeOut);
    }
    void edit(Id<TakeOut> id, const std::function<void(TakeOut &)> &change)
    {
        TakeOut takeOut = *records.find(id);
        change(takeOut);
        records.change(id, takeOut);
    }
    void approve(Id<TakeOut> id, const QList<Safeguard> &taken)
    {
        edit(id, [&](TakeOut &t) {
            t.approvedBy = manager;
            t.approvedOn = QDate(2026, 6, 6);
            t.safeguards = taken;
        });
    }

    /// A breach noticed on 10 June by somebody.
    Id<Incident> addIncident(Id<Staff> noticedBy)
    {
        Incident incident;
        incident.title = QStringLiteral("誤送付");
        incident.kind = IncidentKind::MisSent;
        incident.certainty = IncidentCertainty::Actual;
        incident.noticedAt = at(QDate(2026, 6, 10));
        incident.noticedBy = noticedBy;
        incident.summary = QStringLiteral("封筒を取り違えた。");
        return records.add(incident);
    }
    void addEntry(Id<Incident> id, TimelineKind kind, const char *party, QDate day = QDate(2026, 6, 10))
    {
        Incident incident = *records.find(id);
        TimelineEntry entry;
        entry.at = at(day);
        entry.kind = kind;
        entry.party = QString::fromUtf8(party);
        entry.text = QStringLiteral("内容");
        incident.timeline << entry;
        records.change(id, incident);
    }

    static InspectionLine checkLine(const QString &question, InspectionResult result)
    {
        InspectionLine line;
        line.question = question;
        line.text = QStringLiteral("問");
        line.article = QStringLiteral("109(1)");
        line.result = result;
        line.remark = QStringLiteral("備考");
        return line;
    }
    Id<Inspection> addCheck(InspectionKind kind, QDate doneOn,
                            const QHash<QString, InspectionResult> &answers = {})
    {
        Inspection check;
        check.title = QStringLiteral("確認");
        check.kind = kind;
        check.doneOn = doneOn;
        check.inspector = handler;
        check.conclusion = QStringLiteral("おおむね良い。");
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            check.lines << checkLine(it.key(), it.value());
        if (check.lines.isEmpty())
            check.lines << checkLine({}, InspectionResult::Done);
        return records.add(check);
    }

    const Policy &policy = builtInPolicy();
    QDate today {2026, 6, 1};
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock {[this] { return QDateTime(today, QTime(3, 0), Qt::UTC); }}};
    Id<Staff> manager;
    Id<Staff> handler;
    Id<Staff> clerk;
    std::unique_ptr<DutyBook> book;
};

} // namespace mamori
