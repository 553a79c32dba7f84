// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

using namespace mamori;

TEST_F(RecordsTest, everyRegisterStoresAndFindsAnEmptyRecord)
{
    for (const Register *reg : allRegisters()) {
        ASSERT_TRUE(reg->check) << reg->table;
        const Values empty = reg->blank();
        const qint64 id = records.add(*reg, empty);
        EXPECT_EQ(records.find(*reg, id), (Stored {id, empty, {}})) << reg->table;
        EXPECT_EQ(records.list(*reg).size(), 1) << reg->table;
    }
    expectSound();
}

TEST_F(RecordsTest, aRecordComesBackAsItWas)
{
    TakeOut t;
    t.number = QStringLiteral("T-1");
    t.items = {{records.add(asset(QStringLiteral("A-1"))), 2, QStringLiteral("𠮷 ㈱")}};
    t.purpose = QStringLiteral("訪問\n二行目");
    t.leavesAt = QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC);
    t.safeguards = {Safeguard::DataEncrypted, Safeguard::Traceable};
    t.erased = false;
    const Id<TakeOut> id = records.add(t);
    EXPECT_EQ(records.find(id), t);
    t.erased = true;
    t.carrier = addStaff(QStringLiteral("例示 太郎"), QStringLiteral("れいじ たろう"));
    records.change(id, t);
    EXPECT_EQ(records.find(id), t);
    EXPECT_EQ(records.find(Id<TakeOut> {99}), std::nullopt);
    expectSound();
}

TEST_F(RecordsTest, aStepWithoutCommitLeavesNothing)
{
    const QString head = records.historyHead();
    {
        const Records::Step step = records.begin(QStringLiteral("nothing"));
        records.add(asset(QStringLiteral("A-1")));
        EXPECT_NE(records.historyHead(), head);
    }
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_EQ(records.historyHead(), head);
    records.add(asset(QStringLiteral("A-1")));
    expectSound();
}

TEST_F(RecordsTest, anEmptyTextIsNoValue)
{
    Values values = toValues(asset(QStringLiteral("A-1")));
    values[columnIndex(Asset::spec, QLatin1String("place"))] = QStringLiteral("");
    const qint64 id = records.add(Asset::spec, values);
    EXPECT_TRUE(
        records.find(Asset::spec, id)->values.at(columnIndex(Asset::spec, QLatin1String("place"))).isNull());
    expectSound();
}

TEST_F(RecordsTest, aNumberIsTakenOnceEvenByAStruckOutRecord)
{
    const Id<Asset> first = addAsset("A-1");
    records.strikeOut(Asset::spec, first.value, QStringLiteral("double"));
    EXPECT_EQ(columnsOf(records.problems(Asset::spec, toValues(asset(QStringLiteral("A-1"))))),
              QStringList {QStringLiteral("number")});
    const auto error = errorOf([&] { addAsset("A-1"); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    const Id<Asset> second = addAsset("A-2");
    EXPECT_TRUE(
        records.problems(Asset::spec, toValues(asset(QStringLiteral("A-2"))), second.value).isEmpty());
    refusalOf(second, asset(QStringLiteral("A-1")));
    addAsset("");
    addAsset("");
    expectSound();
}

TEST_F(RecordsTest, aLinkIntoNothingIsAProblem)
{
    Asset a = asset(QStringLiteral("A-1"));
    a.custodian = {5};
    EXPECT_EQ(columnsOf(records.problems(Asset::spec, toValues(a))),
              QStringList {QStringLiteral("custodian")});
    TakeOut t;
    t.items = {{{7}, 1, {}}};
    EXPECT_EQ(columnsOf(records.problems(TakeOut::spec, toValues(t))), QStringList {QStringLiteral("items")});
    t.items = {{addAsset("A-2"), 1, {}}};
    EXPECT_TRUE(records.problems(TakeOut::spec, toValues(t)).isEmpty());
}

TEST_F(RecordsTest, theRegistersOwnCheckHolds)
{
    Asset a = asset(QStringLiteral("A-1"));
    a.quantity = -1;
    EXPECT_EQ(columnsOf(records.problems(Asset::spec, toValues(a))),
              QStringList {QStringLiteral("quantity")});
    EXPECT_TRUE(errorOf([&] { records.add(a); }));
    Values values = toValues(asset(QStringLiteral("A-1")));
    values[columnIndex(Asset::spec, QLatin1String("kind"))] = QStringLiteral("gremlins");
    EXPECT_EQ(records.problems(Asset::spec, values).size(), 1);
    EXPECT_EQ(records.count(Asset::spec), 0);
}

TEST_F(RecordsTest, whatIsFrozenStaysAsItWasMade)
{
    ClassificationDecision decision;
    decision.asset = addAsset("A-1");
    decision.decidedOn = QDate(2026, 4, 1);
    decision.reason = QStringLiteral("a");
    const auto id = records.add(decision);
    decision.reason = QStringLiteral("b");
    EXPECT_EQ(columnsOf(records.problems(ClassificationDecision::spec, toValues(decision), id.value)),
              QStringList {QStringLiteral("reason")});
    refusalOf(id, decision);
    expectSound();
}

TEST_F(RecordsTest, frozenQuestionsKeepTheirTextAndTakeAnswers)
{
    Inspection inspection;
    inspection.lines
        = {{QStringLiteral("q1"), QStringLiteral("locked?"), {}, std::nullopt, {}, {}, std::nullopt}};
    const auto id = records.add(inspection);
    inspection.lines[0].result = InspectionResult::Done;
    records.change(id, inspection);
    Inspection reworded = inspection;
    reworded.lines[0].text = QStringLiteral("open?");
    refusalOf(id, reworded);
    reworded.lines.clear();
    refusalOf(id, reworded);
}

TEST_F(RecordsTest, aTimelineOnlyGrows)
{
    Incident incident;
    incident.timeline = {{QDateTime(QDate(2026, 4, 1), QTime(1, 0), Qt::UTC),
                          TimelineKind::Report,
                          {},
                          QStringLiteral("told")}};
    const auto id = records.add(incident);
    incident.timeline << incident.timeline.first();
    records.change(id, incident);
    Incident altered = incident;
    altered.timeline[0].text = QStringLiteral("told at once");
    refusalOf(id, altered);
    altered = incident;
    altered.timeline.removeLast();
    refusalOf(id, altered);
    expectSound();
}

TEST_F(RecordsTest, aStruckOutRecordStaysAndComesBack)
{
    const Id<Asset> id = addAsset("A-1");
    EXPECT_TRUE(errorOf([&] { records.strikeOut(Asset::spec, id.value, QStringLiteral(" ")); }));
    records.strikeOut(Asset::spec, id.value, QStringLiteral("double"));
    EXPECT_TRUE(errorOf([&] { records.strikeOut(Asset::spec, id.value, QStringLiteral("again")); }));
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QStringLiteral("double"));
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_EQ(records.count(Asset::spec, parseQuery(Asset::spec, QStringLiteral("is:struckout"))), 1);
    refusalOf(id, asset(QStringLiteral("A-9")));
    records.bringBack(Asset::spec, id.value);
    EXPECT_TRUE(errorOf([&] { records.bringBack(Asset::spec, id.value); }));
    EXPECT_EQ(records.count(Asset::spec), 1);
    expectSound();
}

TEST_F(RecordsTest, aMissingRecordIsRefused)
{
    EXPECT_TRUE(errorOf([&] { records.change(Id<Asset> {7}, asset({})); }));
    EXPECT_TRUE(errorOf([&] { records.strikeOut(Asset::spec, 7, QStringLiteral("x")); }));
    EXPECT_EQ(records.caption(Asset::spec, 7), QString());
}

TEST_F(RecordsTest, anEmptyNumberIsFilledByTheScheme)
{
    records.setNumbering([](const Register &reg, const QStringList &existing) {
        return QStringLiteral("%1-%2").arg(QLatin1String(reg.table)).arg(existing.size() + 1);
    });
    const Records::Step step = records.begin(QStringLiteral("several"));
    const auto numberOf = [this](Id<Asset> id) { return records.find(id)->number; };
    EXPECT_EQ(numberOf(addAsset("")), QStringLiteral("asset-1"));
    EXPECT_EQ(numberOf(addAsset("mine")), QStringLiteral("mine"));
    EXPECT_EQ(numberOf(addAsset("")), QStringLiteral("asset-3"));
    EXPECT_EQ(records.find(addStaff(QStringLiteral("x"), {}))->number, QStringLiteral("staff-1"));
    ClassificationDecision unnumbered;
    records.add(unnumbered);
}

TEST_F(RecordsTest, whatChangedIsToldOnceAfterTheCommit)
{
    QList<QList<const Register *>> told;
    QObject::connect(&records, &Records::changed, &records,
                     [&](const QList<const Register *> &registers) { told << registers; });
    {
        Records::Step step = records.begin(QStringLiteral("both"));
        addAsset("A-1");
        addStaff(QStringLiteral("x"), {});
        addAsset("A-2");
        EXPECT_TRUE(told.isEmpty());
        step.commit();
    }
    EXPECT_EQ(told, (QList<QList<const Register *>> {{&Asset::spec, &Staff::spec}}));
    {
        const Records::Step step = records.begin(QStringLiteral("never"));
        addAsset("A-3");
    }
    EXPECT_EQ(told.size(), 1);
    addAsset("A-3");
    EXPECT_EQ(told.size(), 2);
}

TEST_F(RecordsTest, whatWasCommittedIsToldRecordByRecord)
{
    QList<Touched> told;
    QObject::connect(&records, &Records::committed, &records,
                     [&](const QList<Touched> &touched) { told += touched; });
    Records::Step step = records.begin(QStringLiteral("three"));
    const Id<Asset> asset = addAsset("1");
    const Id<Staff> staff = addStaff(QStringLiteral("見本 一郎"), QStringLiteral("ミホン"));
    records.setSetting(QStringLiteral("profile.uses_cloud"), QStringLiteral("yes"));
    EXPECT_TRUE(told.isEmpty());
    step.commit();
    const QList<Touched> expected {{&Asset::spec, asset.value, {}},
                                   {&Staff::spec, staff.value, {}},
                                   {nullptr, 0, QStringLiteral("profile.uses_cloud")}};
    EXPECT_EQ(told, expected);
    told.clear();
    {
        Records::Step given = records.begin(QStringLiteral("given up"));
        addAsset("2");
    }
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(RecordsTest, eachVisitsTheLivingInTheOrderInWhichTheyCame)
{
    const Id<Asset> first = addAsset("9", QStringLiteral("甲"));
    const Id<Asset> struck = addAsset("5", QStringLiteral("乙"));
    const Id<Asset> last = addAsset("1", QStringLiteral("丙"));
    records.strikeOut(Asset::spec, struck.value, QStringLiteral("重複"));
    const qsizetype name = columnIndex(Asset::spec, QLatin1String("name"));
    QList<qint64> ids;
    QStringList names;
    records.each(Asset::spec, {name}, [&](const Stored &stored) {
        ids << stored.id;
        names << stored.values.at(name).toString();
        EXPECT_TRUE(stored.values.at(0).isNull());
    });
    EXPECT_EQ(ids, (QList<qint64> {first.value, last.value}));
    EXPECT_EQ(names.join(u' ').toStdString(), "甲 丙");
}

TEST_F(RecordsTest, aSettingTellsWhoSetItAndWhen)
{
    EXPECT_FALSE(records.settingEntry(QStringLiteral("parameter.x")));
    records.setSetting(QStringLiteral("parameter.x"), QStringLiteral("12"));
    const auto entry = records.settingEntry(QStringLiteral("parameter.x"));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->value, QStringLiteral("12"));
    EXPECT_EQ(entry->setBy, QStringLiteral("見本 一郎"));
    EXPECT_EQ(entry->setAt, QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC));
}

TEST_F(RecordsTest, settingsRememberWhoAndWhen)
{
    EXPECT_EQ(records.setting(QStringLiteral("section_name"), QStringLiteral("none")),
              QStringLiteral("none"));
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("見本課"));
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("例示課"));
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("例示課"));
    EXPECT_EQ(records.setting(QStringLiteral("section_name")), QStringLiteral("例示課"));
    const QList<HistoryEntry> history = records.latestHistory(10);
    ASSERT_EQ(history.size(), 2) << "an unchanged setting is no step";
    EXPECT_EQ(history[0].before.value(QLatin1String("value")).toString(), QStringLiteral("見本課"));
    EXPECT_EQ(history[0].after.value(QLatin1String("set_by")).toString(), QStringLiteral("見本 一郎"));
    expectSound();
    records.undo();
    EXPECT_EQ(records.setting(QStringLiteral("section_name")), QStringLiteral("見本課"));
    records.undo();
    EXPECT_EQ(records.setting(QStringLiteral("section_name"), QStringLiteral("none")),
              QStringLiteral("none"));
    expectSound();
}

TEST_F(RecordsTest, tenThousandRecordsInOneStep)
{
    {
        Records::Step step = records.begin(QStringLiteral("Import"));
        for (int i = 0; i < 10000; ++i)
            addAsset(QByteArray("A-" + QByteArray::number(i)).constData());
        step.commit();
    }
    EXPECT_EQ(records.count(Asset::spec), 10000);
    EXPECT_EQ(records.list(Asset::spec).at(9999).values.first().toString(), QStringLiteral("A-9999"));
    EXPECT_EQ(ledger->verify().history, 10000);
}
