// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/store/store_fixture.h"

#include "model/japanese/fiscal_year.h"
#include "model/registers/access_approval.h"
#include "model/registers/all.h"
#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/classification_decision.h"
#include "model/registers/consent.h"
#include "model/registers/licence.h"
#include "model/registers/office_holder.h"
#include "model/registers/staff_move.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/user_id.h"
#include "model/rules/duties.h"
#include "model/rules/numbering.h"
#include "model/sample/sample_section.h"
#include "model/sample/sample_story.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

namespace {

/// A new ledger on a day, with the numbers a section would give.
struct Desk {
    explicit Desk(QDate today)
        : records(*ledger, Clock::fixed(today))
    {
        records.setOperatorName(QStringLiteral("見本 一郎"));
        useNumbering(records);
    }
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records;
};

/// The whole sample as of 2026-11-23, made once.
const Records &sample()
{
    static const std::unique_ptr<Desk> desk = [] {
        auto filled = std::make_unique<Desk>(QDate(2026, 11, 23));
        fillWithSample(filled->records, builtInPolicy());
        return filled;
    }();
    return desk->records;
}

QString nameOf(const Register &reg, const Stored &stored)
{
    return QLatin1String(reg.table) + u' ' + captionOf(reg, stored.values);
}

QStringList contradictionsIn(const Records &records)
{
    QStringList found;
    for (const Register *reg : allRegisters()) {
        for (const Stored &stored : records.list(*reg)) {
            for (const Problem &problem : reg->check(stored.values))
                found << nameOf(*reg, stored) + u' ' + problem.column + u' ' + problem.text;
        }
    }
    return found;
}

void tell(SampleStory &story, const char *json)
{
    story.tell(QJsonDocument::fromJson(json).array());
}

template <class Record>
QList<Record> all(const Records &records)
{
    QList<Record> all;
    for (const Stored &stored : records.list(Record::spec))
        all << fromValues<Record>(stored.values);
    return all;
}

} // namespace

TEST(SampleSection, fillsEveryRegister)
{
    for (const Register *reg : allRegisters())
        EXPECT_GE(sample().count(*reg), 2) << reg->table;
}

TEST(SampleSection, contradictsNothing)
{
    EXPECT_EQ(contradictionsIn(sample()).join(u'\n').toStdString(), "");
}

TEST(SampleSection, contradictsNothingOnAnyDayOfTheYear)
{
    for (const QDate day : {QDate(2026, 4, 1), QDate(2027, 3, 31)}) {
        Desk desk(day);
        fillWithSample(desk.records, builtInPolicy());
        EXPECT_EQ(contradictionsIn(desk.records).join(u'\n').toStdString(), "");
    }
}

TEST(SampleSection, lacksNothingButInItsDrafts)
{
    QStringList drafts;
    for (const Register *reg : allRegisters()) {
        if (reg == &Asset::spec)
            continue; // what is not classified yet is what the wizard is shown on
        for (const Stored &stored : sample().list(*reg)) {
            for (const qsizetype field : missingFields(*reg, stored.values))
                drafts << QLatin1String(reg->table) + u'.'
                        + QLatin1String(reg->fields[std::size_t(field)].column);
        }
    }
    EXPECT_EQ(drafts.join(u' ').toStdString(), "");
}

TEST(SampleSection, callsEveryRecordByWordsThatTellIt)
{
    static const QRegularExpression bare(
        QStringLiteral(R"(\d{4}-\d\d-\d\d|[A-Z]+-\d{4}-\d+|(令和|平成)?\d+年\d+月\d+日|第\d+版)"));
    for (const Register *reg : allRegisters()) {
        const qsizetype number = columnIndex(*reg, QLatin1String(reg->number));
        for (const Stored &stored : sample().list(*reg)) {
            const QString caption = sample().caption(*reg, stored.id);
            QString words = caption;
            if (number >= 0)
                words.remove(stored.values.at(number).toString());
            words.remove(bare);
            EXPECT_TRUE(std::ranges::any_of(words, [](QChar c) { return c.isLetter(); }))
                << reg->table << ": " << qPrintable(caption);
            EXPECT_FALSE(caption.contains(u'{') || caption.contains(QStringLiteral("()")))
                << qPrintable(caption);
        }
    }
}

TEST(SampleSection, findsEveryNumberedRecordAgainByWhatItIsCalled)
{
    for (const Register *reg : allRegisters()) {
        if (!*reg->number)
            continue;
        for (const Stored &stored : sample().list(*reg)) {
            const QString caption = sample().caption(*reg, stored.id);
            EXPECT_EQ(sample().findByName(*reg, caption).value_or(0), stored.id) << qPrintable(caption);
        }
    }
}

TEST(SampleSection, callsAConsentByWhoseItIs)
{
    QStringList captions;
    for (const Stored &stored : sample().list(Consent::spec))
        captions << sample().caption(Consent::spec, stored.id);
    EXPECT_TRUE(captions.contains(QStringLiteral("D-2026-002 10009 練習 四郎: consent (第1版)")))
        << qPrintable(captions.join(u'\n'));
}

/// A section that does its work, with the few gaps there always are: who opens the sample first shall not
/// be frightened.
TEST(SampleSection, hasAFewUrgentTasksAndAllOfThemRecent)
{
    Desk desk(QDate(2026, 10, 1));
    fillWithSample(desk.records, builtInPolicy());
    const DutyBook book(builtInPolicy(), desk.records);
    QSet<QString> tasks;
    int urgent = 0;
    for (const DutyStatus &duty : book.duties()) {
        if (duty.state != DutyState::Overdue && duty.state != DutyState::Violated)
            continue;
        ++urgent;
        tasks << duty.task;
        EXPECT_TRUE(!duty.due.isValid() || duty.due >= QDate(2026, 9, 1)) << qPrintable(duty.duty);
    }
    EXPECT_GE(urgent, 12);
    EXPECT_LE(urgent, 20);
    EXPECT_LE(tasks.size(), 10) << qPrintable(tasks.values().join(u'\n'));
}

/// Every list and report about people shows last year beside this one. The story is told of a November; a
/// sample made on another day still has what comes back each year.
TEST(SampleSection, hasTwelvePeopleOverTwoFiscalYears)
{
    const QDate told(2026, 11, 23);
    const auto isYearly = [](const QString &what) {
        return what == QLatin1String("training") || what == QLatin1String("drill")
            || what == QLatin1String("consent") || what == QLatin1String("review of an ID");
    };
    for (const QDate day : {QDate(2026, 10, 1), told}) {
        Desk desk(day);
        fillWithSample(desk.records, builtInPolicy());
        EXPECT_EQ(desk.records.count(Staff::spec), 12);
        QHash<QString, QSet<int>> years;
        const auto note = [&years](const char *what, QDate on) {
            if (on.isValid())
                years[QLatin1String(what)] << FiscalYear::of(on).year;
        };
        for (const TrainingEvent &event : all<TrainingEvent>(desk.records))
            note(event.kind == TrainingKind::Drill ? "drill" : "training", event.heldOn);
        for (const Consent &consent : all<Consent>(desk.records))
            note("consent", consent.signedOn);
        for (const StaffMove &move : all<StaffMove>(desk.records))
            note(move.kind == MoveKind::Joins ? "joining" : "leaving", move.finishedOn);
        for (const AccessApproval &access : all<AccessApproval>(desk.records))
            note("access", access.validFrom);
        for (const OfficeHolder &holder : all<OfficeHolder>(desk.records))
            note("office", holder.validUntil.isValid() ? holder.validUntil : holder.validFrom);
        for (const UserId &id : all<UserId>(desk.records)) {
            for (const IdReview &review : id.reviews)
                note("review of an ID", review.on);
        }
        EXPECT_EQ(years.size(), 8);
        for (auto what = years.cbegin(); what != years.cend(); ++what) {
            EXPECT_TRUE(what->contains(2025)) << what.key().toStdString();
            EXPECT_TRUE(what->contains(2026) || (day != told && !isYearly(what.key())))
                << what.key().toStdString();
        }
    }
}

TEST(SampleSection, hasApplicationsOfEveryKindAndState)
{
    QSet<ApprovalKind> kinds;
    QSet<ApprovalState> states;
    bool hasExpired = false;
    bool lacksPaper = false;
    const QDate today = sample().clock().today();
    for (const Approval &approval : all<Approval>(sample())) {
        kinds << approval.kind.value();
        states << approval.state.value();
        const bool approved = approval.state == ApprovalState::Approved;
        hasExpired |= approved && approval.validUntil.isValid() && approval.validUntil < today
            && !approval.endedOn.isValid();
        lacksPaper |= approved && approval.sentOn.isValid() && !approval.paperReceivedOn.isValid();
        EXPECT_FALSE(approval.number.isEmpty());
        EXPECT_TRUE(approval.requester || !approval.applicant.isEmpty()) << qPrintable(approval.title);
    }
    EXPECT_EQ(kinds.size(), qsizetype(std::size(approvalKinds)));
    EXPECT_EQ(states.size(), qsizetype(std::size(approvalStates)));
    EXPECT_TRUE(hasExpired);
    EXPECT_TRUE(lacksPaper);
}

TEST(SampleSection, tellsItsStoryOnceHoweverLargeOrSmall)
{
    for (const qint64 assets : {3, 90}) {
        Desk desk(QDate(2026, 11, 23));
        fillWithSample(desk.records, builtInPolicy(), {assets, 1});
        for (const Register *reg : allRegisters()) {
            if (reg == &ClassificationDecision::spec)
                continue;
            const qint64 expected = reg == &Asset::spec ? assets : sample().count(*reg);
            EXPECT_EQ(desk.records.count(*reg), expected) << reg->table;
        }
    }
}

TEST(SampleStory, readsDaysMomentsChoicesAndLinks)
{
    Desk desk(QDate(2026, 11, 23));
    SampleStory story(desk.records, builtInPolicy());
    story.know(Asset::spec, QStringLiteral("too many"), 0);
    tell(story, R"([
        {"in": "staff", "as": "10001", "values": {"name": "見本 一郎", "started_on": -7}},
        {"in": "asset", "as": "disc", "values": {"name": "USB", "has_personal": true, "quantity": 3}},
        {"in": "take_out", "values": {"carrier": "10001", "leaves_at": [-1, 8, 30], "back_by": [1, 17],
            "safeguards": ["traceable", "minimum_data"],
            "items": [{"asset": "disc", "quantity": 2}, {"asset": "too many"}]}}
    ])");
    EXPECT_EQ(all<Staff>(desk.records).value(0).startedOn, QDate(2026, 11, 16));
    const Asset asset = all<Asset>(desk.records).value(0);
    EXPECT_EQ(asset.hasPersonal, true);
    EXPECT_EQ(asset.quantity, 3);
    const TakeOut takeOut = all<TakeOut>(desk.records).value(0);
    EXPECT_EQ(takeOut.carrier.value, desk.records.list(Staff::spec).at(0).id);
    EXPECT_EQ(takeOut.leavesAt, QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC));
    EXPECT_EQ(takeOut.backBy, QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(takeOut.safeguards, (QList<Safeguard> {Safeguard::Traceable, Safeguard::MinimumData}));
    ASSERT_EQ(takeOut.items.size(), 1);
    EXPECT_EQ(takeOut.items.at(0).asset.value, desk.records.list(Asset::spec).at(0).id);
    EXPECT_EQ(takeOut.items.at(0).quantity, 2);
}

TEST(SampleStory, takesItsWordsFromThePack)
{
    Desk desk(QDate(2026, 4, 2));
    SampleStory story(desk.records, builtInPolicy());
    tell(story, R"([
        {"in": "approval", "as": "entry", "values": {"kind": "area_entry", "title": "入室",
            "particulars": ["仮名 次郎", "電算室"], "conditions": ["met"]}},
        {"in": "training_event", "values": {"fiscal_year": {"fiscal_year_of": -2}, "held_on": -2}},
        {"in": "licence", "values": {"name": "表計算", "approval_number": {"approval": "entry"}}},
        {"in": "area", "values": {"name": "電算室", "conditions": {"lists": ["list-managed-area"],
            "each": {"result": "met"}, "but": {"li-managed-area-lock": {"result": "not_met"}}}}}
    ])");
    const Approval approval = all<Approval>(desk.records).value(0);
    EXPECT_EQ(approval.approverOffice, Office::GeneralOfficer);
    ASSERT_EQ(approval.particulars.size(), 2);
    EXPECT_EQ(approval.particulars.at(1).item, QStringLiteral("入る区域"));
    EXPECT_EQ(approval.particulars.at(1).text, QStringLiteral("電算室"));
    ASSERT_EQ(approval.conditions.size(), 1);
    EXPECT_EQ(approval.conditions.at(0).answer, ConditionAnswer::Met);
    EXPECT_EQ(all<TrainingEvent>(desk.records).value(0).fiscalYear, 2025);
    EXPECT_EQ(all<Licence>(desk.records).value(0).approvalNumber, approval.number);
    const Area area = all<Area>(desk.records).value(0);
    const PolicyChecklist *asked = builtInPolicy().findChecklist(QStringLiteral("list-managed-area"));
    ASSERT_EQ(area.conditions.size(), asked->items.size());
    EXPECT_EQ(area.conditions.at(0).text, asked->items.at(0).text);
    EXPECT_EQ(area.unmetConditions, 1);
}

#ifndef QT_NO_DEBUG
TEST(SampleStoryDeathTest, namesWhatDoesNotExist)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Desk desk(QDate(2026, 11, 23));
    SampleStory story(desk.records, builtInPolicy());
    EXPECT_DEATH(tell(story, R"([{"in": "asset", "values": {"colour": "red"}}])"), "colour");
    EXPECT_DEATH(tell(story, R"([{"in": "asset", "values": {"kind": "stone"}}])"), "stone");
    EXPECT_DEATH(tell(story, R"([{"in": "asset", "values": {"custodian": "nobody"}}])"), "nobody");
    EXPECT_DEATH(tell(story, R"([{"in": "stones", "values": {}}])"), "stones");
    EXPECT_DEATH(tell(story, R"([{"in": "take_out", "values": {"items": [{"size": 1}]}}])"), "size");
}
#endif

} // namespace mamori
