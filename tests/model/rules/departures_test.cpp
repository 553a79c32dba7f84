// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/registers/all.h"
#include "model/registers/card.h"
#include "model/registers/consent.h"
#include "model/registers/training_event.h"
#include "model/rules/departures.h"

#include <QJsonDocument>
#include <QSet>

using namespace mamori;

namespace {

/// One thing of each kind that a person can hold, as it is entered. 7 is the person, replaced by the id.
struct PlantedThing {
    const char *table;
    const char *json;
};

const PlantedThing plants[] = {
    {"take_out",
     R"({"destination":"公民館","carrier":7,"leaves_at":"2026-05-01T01:00:00Z","items":[{"asset":1}]})"},
    {"take_out", R"({"destination":"支所","requester":7,"items":[{"asset":1}]})"},
    {"bring_in", R"({"item":"私物の充電器","brought_by":7,"arrives_at":"2026-05-01T01:00:00Z"})"},
    {"transfer", R"({"content":"名簿","carrier":7})"},
    {"disposal", R"({"subject":"古い台帳","requester":7})"},
    {"provision",
     R"({"subject":"統計","provided_by":7,"provided_on":"2026-05-01","return_by":"2026-12-01"})"},
    {"backup", R"({"subject":"共有フォルダ","responsible":7})"},
    {"media_storage", R"({"medium":"LTO","responsible":7})"},
    {"asset", R"({"name":"住民異動届","custodian":7})"},
    {"staff_move",
     R"({"staff":7,"kind":"joins","moves_on":"2026-04-01","finished_on":"2026-04-02","lent":[{"description":"携帯電話","lent_on":"2026-04-01"}]})"},
    {"staff_move", R"({"staff":7,"kind":"joins","moves_on":"2026-04-01","new_place":"総務課から"})"},
    {"user_id", R"({"login":"jumin01","kind":"user","holders":[{"staff":7}]})"},
    {"card", R"({"card_number":"C-1","status":"issued","holder":7,"issued_on":"2026-04-01"})"},
    {"card", R"({"card_number":"C-2","status":"lost","holder":7})"},
    {"access_approval", R"({"staff":7,"necessity":"窓口","granted":"mail"})"},
    {"consent", R"({"staff":7,"needed":true,"appointed_from":"2026-04-01"})"},
    {"sns_account", R"({"service":"広報","users":[{"staff":7}]})"},
    {"sns_account", R"({"service":"防災","responsible":7})"},
    {"office_holder", R"({"name":"例示 太郎","staff":7,"valid_from":"2026-04-01"})"},
    {"system", R"({"name":"住民記録","administrator":7})"},
    {"system", R"({"name":"証明発行","persons":[{"staff":7,"role":"handler"}]})"},
    {"area", R"({"name":"書庫1","keeper":7})"},
    {"area_visit", R"({"staff":7,"entered_at":"2026-05-01T01:00:00Z"})"},
    {"area_visit", R"({"visitor":"保守","escort":7,"entered_at":"2026-05-01T01:00:00Z"})"},
    {"equipment_move", R"({"things":"サーバー","escort":7})"},
    {"contract", R"({"title":"保守","owner":7,"phase":"running"})"},
    {"cloud_service", R"({"name":"電子申請","cloud_manager":7})"},
    {"document", R"({"title":"実施手順","owner":7})"},
    {"approval", R"({"title":"私物の利用","requester":7,"requested_on":"2026-05-01"})"},
    {"approval", R"({"title":"入室","concerns":7,"requested_on":"2026-05-01"})"},
    {"approval",
     R"({"title":"在宅","concerns":7,"requested_on":"2026-05-01","approver_office":"section_manager","approver":1,"decision":"approved","decided_on":"2026-05-02"})"},
    {"approval", R"({"title":"持込み","approver":7,"requested_on":"2026-05-01"})"},
    {"incident", R"({"title":"誤送信","noticed_by":7})"},
    {"incident", R"({"title":"紛失","prevention_measures":[{"measure":"点検","owner":7}]})"},
    {"violation", R"({"title":"離席","offender":7})"},
    {"failure", R"({"title":"停電","prevention_owner":7,"prevention":"点検"})"},
    {"exception", R"({"title":"例外","requested_by":7})"},
    {"consultation", R"({"question":"程度は","asked_by":7})"},
    {"received_order", R"({"title":"調査","owner":7})"},
    {"inspection", R"({"title":"点検","inspector":7})"},
    {"finding", R"({"title":"指摘","owner":7,"state":"open"})"},
};

class DepartureTest : public DutyTest
{
protected:
    DepartureTest()
    {
        asset = addAsset();
        move.staff = clerk;
        move.kind = MoveKind::Leaves;
        move.movesOn = QDate(2026, 9, 30);
        go({2026, 9, 30});
    }

    qint64 plant(const PlantedThing &planted)
    {
        const Register *reg = findRegister(QLatin1String(planted.table));
        if (!reg) {
            ADD_FAILURE() << planted.table;
            return 0;
        }
        QString json = QString::fromUtf8(planted.json);
        json.replace(QLatin1String(":7"), QStringLiteral(":%1").arg(clerk.value));
        json.replace(QLatin1String("\"asset\":1"), QStringLiteral("\"asset\":%1").arg(asset.value));
        json.replace(QLatin1String("\"approver\":1"), QStringLiteral("\"approver\":%1").arg(manager.value));
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        EXPECT_TRUE(document.isObject()) << planted.json;
        return records.add(*reg, fromJson(*reg, document.object()));
    }
    QList<MoveThing> things(Id<StaffMove> id = {}) const { return thingsOfMove(records, move, id); }

    /// The first answer that a thing allows.
    MoveAnswer firstAnswer(const MoveThing &thing) const
    {
        MoveAnswer answer;
        if (thing.ways.isEmpty())
            return answer;
        answer.how = thing.ways.first();
        answer.on = today;
        answer.note = QStringLiteral("理由");
        if (answer.how == SettledHow::HandedOver)
            answer.to = handler;
        return answer;
    }
    MovePlan planOf(Id<StaffMove> id = {}) const
    {
        MovePlan plan;
        plan.move = move;
        plan.things = things(id);
        for (const MoveThing &thing : std::as_const(plan.things))
            plan.answers << firstAnswer(thing);
        return plan;
    }
    void confirm()
    {
        move.erasedOn = today;
        move.ownFilesErasedOn = today;
        move.confirmedBy = manager;
    }

    StaffMove move;
    Id<Asset> asset;
};

} // namespace

TEST(StaffLinks, everyLinkToThePeopleOfEveryRegisterIsDeclared)
{
    for (const Register *reg : allRegisters()) {
        for (const Field &field : reg->fields) {
            if (field.target == &Staff::spec) {
                EXPECT_FALSE(staffLinksOf(*reg, QLatin1String(field.column)).isEmpty())
                    << reg->table << '.' << field.column;
            }
            if (!field.lines)
                continue;
            for (const Field &lineField : field.lines()) {
                if (lineField.target == &Staff::spec) {
                    EXPECT_FALSE(
                        staffLinksOf(*reg, QLatin1String(field.column), QLatin1String(lineField.column))
                            .isEmpty())
                        << reg->table << '.' << field.column << '.' << lineField.column;
                }
            }
        }
    }
}

TEST(StaffLinks, everyDeclarationMeansAColumn)
{
    for (const StaffLink &link : staffLinks()) {
        const qsizetype column = columnIndex(*link.reg, QLatin1String(link.column));
        ASSERT_GE(column, 0) << link.reg->table << '.' << link.column;
        const Field &field = link.reg->fields[std::size_t(column)];
        if (*link.lineColumn == '\0') {
            EXPECT_EQ(field.target, &Staff::spec) << link.reg->table << '.' << link.column;
        } else {
            const auto rows = field.lines();
            EXPECT_TRUE(std::any_of(rows.begin(), rows.end(),
                                    [&link](const Field &row) {
                                        return qstrcmp(row.column, link.lineColumn) == 0
                                            && row.target == &Staff::spec;
                                    }))
                << link.reg->table << '.' << link.column << '.' << link.lineColumn;
        }
    }
}

TEST_F(DepartureTest, findsOneThingOfEachKindAndSettlesIt)
{
    QSet<const StaffLink *> found;
    for (const PlantedThing &planted : plants) {
        const qint64 id = plant(planted);
        const QList<MoveThing> held = things();
        ASSERT_EQ(held.size(), 1) << planted.table << ' ' << planted.json;
        const MoveThing &thing = held.first();
        EXPECT_EQ(thing.record, id) << planted.json;
        ASSERT_TRUE(thing.link) << planted.json;
        found << thing.link;
        EXPECT_TRUE(thing.name.contains(titleOf(*thing.reg))
                    || thing.name.contains(QStringLiteral("携帯電話")))
            << thing.name.toStdString();
        MovePlan plan = planOf();
        EXPECT_EQ(openThings(plan).size(), thing.ways.isEmpty() ? 1 : 0) << planted.json;
        if (!thing.ways.isEmpty()) {
            const Id<StaffMove> stored = storeMove(records, {}, plan, MoveEnd::Later);
            StaffMove after = *records.find(stored);
            EXPECT_EQ(after.settled.size(), 1) << planted.json;
            EXPECT_TRUE(thingsOfMove(records, after, stored).isEmpty()) << planted.json;
            records.strikeOut(StaffMove::spec, stored.value, QStringLiteral("試し"));
        }
        records.strikeOut(*thing.reg, id, QStringLiteral("試し"));
    }
    for (const StaffLink &link : staffLinks()) {
        if (link.isOpen) {
            EXPECT_TRUE(found.contains(&link)) << "nothing is planted for " << link.reg->table << '.'
                                               << link.column << '.' << link.lineColumn;
        }
    }
}

TEST_F(DepartureTest, isRefusedAsFinishedWhileOneThingIsOpenAndSaysWhich)
{
    for (const PlantedThing &planted : plants)
        plant(planted);
    confirm();
    const MovePlan full = planOf();
    EXPECT_EQ(full.things.size(), std::size(plants));
    for (qsizetype i = 0; i < full.things.size(); ++i) {
        MovePlan plan;
        plan.move = move;
        plan.things = full.things;
        plan.answers = full.answers;
        plan.answers[i] = {};
        const QString name = full.things.at(i).name;
        const QList<Problem> problems = finishProblems(plan);
        ASSERT_FALSE(problems.isEmpty()) << name.toStdString();
        EXPECT_TRUE(problems.first().text.contains(name)) << problems.first().text.toStdString();
        const auto refused = errorOf([&] { storeMove(records, {}, plan, MoveEnd::Now); });
        ASSERT_TRUE(refused) << name.toStdString();
        EXPECT_TRUE(refused->text().contains(name)) << name.toStdString();
    }
}

TEST_F(DepartureTest, leavesWhenAllIsSettledAndOneUndoTakesAllBack)
{
    UserId id;
    id.login = QStringLiteral("jumin01");
    id.holders = {{clerk, {}, {}, {}}};
    const Id<UserId> userId = records.add(id);
    Card card;
    card.cardNumber = QStringLiteral("C-1");
    card.status = CardStatus::Issued;
    card.holder = clerk;
    const Id<Card> cardId = records.add(card);
    System system;
    system.name = QStringLiteral("住民記録");
    system.administrator = clerk;
    const Id<System> systemId = records.add(system);
    confirm();
    const Id<StaffMove> stored = storeMove(records, {}, planOf(), MoveEnd::Now);
    EXPECT_EQ(records.find(userId)->stoppedOn, today);
    EXPECT_EQ(records.find(cardId)->status, CardStatus::Collected);
    EXPECT_EQ(records.find(systemId)->administrator, handler);
    EXPECT_EQ(records.find(clerk)->leftOn, move.movesOn);
    const StaffMove after = *records.find(stored);
    EXPECT_EQ(after.finishedOn, today);
    EXPECT_EQ(after.settled.size(), 3);
    EXPECT_EQ(after.ids.size(), 1) << "the duties look for stopped IDs there";
    records.undo();
    EXPECT_FALSE(records.find(userId)->stoppedOn.isValid());
    EXPECT_EQ(records.find(cardId)->status, CardStatus::Issued);
    EXPECT_EQ(records.find(systemId)->administrator, clerk);
    EXPECT_FALSE(records.find(clerk)->leftOn.isValid());
    EXPECT_EQ(records.count(StaffMove::spec), 0);
}

TEST_F(DepartureTest, asksForTheOfficeAndTheMyNumberWorkOfThePerson)
{
    Staff person = *records.find(clerk);
    person.office = Office::SystemHandler;
    person.handlesMyNumber = true;
    person.myNumberScope = QStringLiteral("住民基本台帳");
    records.change(clerk, person);
    ASSERT_EQ(things().size(), 2);
    const Id<StaffMove> stored = storeMove(records, {}, planOf(), MoveEnd::Later);
    EXPECT_EQ(records.find(clerk)->office, Office::None);
    EXPECT_EQ(records.find(clerk)->myNumberUntil, today);
    EXPECT_TRUE(things(stored).isEmpty());
    EXPECT_EQ(things().size(), 1) << "in another move the unfinished one is open itself";
}

TEST_F(DepartureTest, whoChangesWorkMayKeepAThingForAReason)
{
    plant({"card", R"({"card_number":"C-1","status":"issued","holder":7})"});
    EXPECT_FALSE(things().first().ways.contains(SettledHow::Kept)) << "who leaves keeps nothing";
    move.kind = MoveKind::ChangesWork;
    MovePlan plan = planOf();
    ASSERT_TRUE(plan.things.first().ways.contains(SettledHow::Kept));
    plan.answers.first().how = SettledHow::Kept;
    plan.answers.first().note.clear();
    EXPECT_FALSE(answerProblem(move, plan.things.first(), plan.answers.first(), today).isEmpty());
    plan.answers.first().note = QStringLiteral("新しい業務でも使う");
    EXPECT_EQ(answerProblem(move, plan.things.first(), plan.answers.first(), today), QString());
    const Id<StaffMove> stored = storeMove(records, {}, plan, MoveEnd::Later);
    EXPECT_TRUE(thingsOfMove(records, *records.find(stored), stored).isEmpty()) << "asked once in a move";
    records.strikeOut(StaffMove::spec, stored.value, QStringLiteral("試し"));
    EXPECT_EQ(things().size(), 1) << "but again in the next";
}

TEST_F(DepartureTest, anAnswerNeedsItsDayAndAnotherPerson)
{
    plant({"system", R"({"name":"住民記録","administrator":7})"});
    const MoveThing thing = things().first();
    MoveAnswer answer;
    EXPECT_EQ(answerProblem(move, thing, answer, today), QString()) << "open is no mistake";
    answer.how = SettledHow::HandedOver;
    EXPECT_FALSE(answerProblem(move, thing, answer, today).isEmpty()) << "no day";
    answer.on = today.addDays(1);
    answer.to = handler;
    EXPECT_FALSE(answerProblem(move, thing, answer, today).isEmpty()) << "tomorrow";
    answer.on = today;
    EXPECT_EQ(answerProblem(move, thing, answer, today), QString());
    answer.to = {};
    EXPECT_FALSE(answerProblem(move, thing, answer, today).isEmpty()) << "to nobody";
    answer.to = clerk;
    EXPECT_FALSE(answerProblem(move, thing, answer, today).isEmpty()) << "to the one who moves";
    answer.how = SettledHow::Returned;
    EXPECT_FALSE(answerProblem(move, thing, answer, today).isEmpty()) << "a task is not given back";
}

TEST_F(DepartureTest, joiningGoesThroughItsSteps)
{
    move.kind = MoveKind::Joins;
    Staff person = *records.find(clerk);
    person.employment = Employment::FiscalYearAppointed;
    records.change(clerk, person);
    QList<MoveThing> steps = things();
    EXPECT_EQ(steps.size(), std::size(joiningSteps));
    for (const MoveThing &step : std::as_const(steps))
        EXPECT_EQ(step.proof, QString()) << step.name.toStdString();
    Consent consent;
    consent.staff = clerk;
    consent.needed = true;
    consent.textVersion = QStringLiteral("第1版");
    consent.signedOn = move.movesOn;
    records.add(consent);
    TrainingEvent training;
    training.title = QStringLiteral("新任者研修");
    training.heldOn = move.movesOn;
    training.attendance = {Attendance {clerk, {}, true, {}, {}, {}, {}}};
    records.add(training);
    steps = things();
    EXPECT_TRUE(steps.at(0).proof.contains(training.title));
    EXPECT_NE(steps.at(1).proof, QString());
    MovePlan plan {move, steps, QList<MoveAnswer>(steps.size())};
    EXPECT_EQ(openThings(plan).size(), 2) << "access and IDs";
    plan.answers[2] = {SettledHow::NotNeeded, today, {}, QStringLiteral("紙だけを扱う")};
    const Id<StaffMove> stored = storeMove(records, {}, plan, MoveEnd::Later);
    EXPECT_EQ(records.find(stored)->steps, labelOf(joiningSteps[3]));
    EXPECT_EQ(thingsOfMove(records, *records.find(stored), stored).size(), 3) << "asked once";
    person.employment = Employment::Regular;
    records.change(clerk, person);
    EXPECT_EQ(things().size(), 2) << "no consent and no access of the regular staff";
}
