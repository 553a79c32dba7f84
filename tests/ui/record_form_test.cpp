// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "ui/registers/lines_editor.h"
#include "ui/registers/record_form.h"

#include <QComboBox>
#include <QLineEdit>

using namespace mamori;

class RecordFormTest : public UiTest
{
protected:
    /// What the form gives back for a record that was shown and not touched.
    template <class Record>
    Record throughForm(const Record &record, qint64 id)
    {
        RecordForm form(Record::spec, *workspace);
        form.show({id, toValues(record), {}});
        return fromValues<Record>(form.values());
    }
    template <class Record>
    void expectUntouched(const Record &record)
    {
        EXPECT_EQ(throughForm(record, 0), record); // every field has its editor
        EXPECT_EQ(throughForm(record, 1), record); // frozen fields are only shown
    }
    static void typeInto(FieldEditor *editor, const QString &text)
    {
        auto *edit = editor->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        Q_EMIT edit->editingFinished();
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    const QDateTime moment {QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC};
};

TEST_F(RecordFormTest, assetComesBackIdentical)
{
    Asset asset = sampleAsset(QStringLiteral("住民異動届"));
    asset.contents = QStringLiteral("氏名\n住所");
    asset.hasMyNumber = false;
    asset.hasPersonal = true;
    asset.personCount = 1200;
    asset.providerConfidentiality = QStringLiteral("3");
    asset.acquiredOn = {2024, 4, 1};
    asset.retentionKind = RetentionKind::Years;
    asset.retentionYears = 5;
    asset.zone = Zone::Lgwan;
    asset.classificationState = ClassificationState::Decided;
    asset.confidentiality = QStringLiteral("2");
    asset.classifiedOn = {2026, 3, 31};
    asset.status = AssetStatus::Stored;
    asset.restrictions = {{QStringLiteral("r1"),
                           RestrictionState::NotApplicable,
                           QStringLiteral("なし"),
                           {2026, 4, 1},
                           QStringLiteral("見本 一郎")}};
    expectUntouched(asset);
}

TEST_F(RecordFormTest, otherRegistersComeBackIdentical)
{
    Staff person;
    person.name = QStringLiteral("見本 一郎");
    person.reading = QStringLiteral("みほん いちろう");
    person.employment = Employment::Regular;
    person.office = Office::SectionManager;
    person.startedOn = {2019, 5, 1};
    const Id<Staff> staff = workspace->records().add(person);
    expectUntouched(*workspace->records().find(staff));
    const Id<Asset> asset = workspace->records().add(sampleAsset(QStringLiteral("端末")));
    TakeOut takeOut;
    takeOut.items = {{asset, 2, QStringLiteral("かばん")}, {asset, std::nullopt, {}}};
    takeOut.purpose = QStringLiteral("出張");
    takeOut.carrier = staff;
    takeOut.leavesAt = moment;
    takeOut.safeguards = {Safeguard::DataEncrypted, Safeguard::LockableCase};
    takeOut.erased = false;
    expectUntouched(takeOut);
    Incident incident;
    incident.title = QStringLiteral("誤送付");
    incident.noticedAt = moment;
    incident.timeline = {{moment, TimelineKind::Report, QStringLiteral("部長"), QStringLiteral("電話")}};
    expectUntouched(incident);
    Inspection inspection;
    InspectionLine locked;
    locked.question = QStringLiteral("q1");
    locked.text = QStringLiteral("施錠");
    locked.article = QStringLiteral("16(5)(1)");
    locked.result = InspectionResult::Done;
    InspectionLine erased;
    erased.question = QStringLiteral("q2");
    erased.text = QStringLiteral("消去");
    erased.remark = QStringLiteral("次回");
    inspection.lines = {locked, erased};
    expectUntouched(inspection);
    ClassificationDecision decision;
    decision.asset = asset;
    decision.decidedOn = {2026, 4, 1};
    decision.basis = DecisionBasis::Judgement;
    decision.confidentiality = QStringLiteral("3");
    decision.answers = {{QStringLiteral("nondisclosure"), QStringLiteral("yes")}};
    expectUntouched(decision);
}

TEST_F(RecordFormTest, readsADayInEverySpelling)
{
    RecordForm form(Asset::spec, *workspace);
    form.showNew();
    FieldEditor *day = form.editor(QStringLiteral("acquired_on"));
    for (const auto *text : {"R8.4.1", "2026/4/1", "20260401"}) {
        typeInto(day, QLatin1String(text));
        EXPECT_EQ(day->value().toString(), QStringLiteral("2026-04-01")) << text;
    }
    EXPECT_EQ(day->findChild<QLineEdit *>()->text(), QStringLiteral("令和8年4月1日"));
    typeInto(day, QStringLiteral("R8.13.1"));
    EXPECT_FALSE(day->problem().isEmpty());
}

TEST_F(RecordFormTest, saysBesideTheFieldWhatForbidsSaving)
{
    RecordForm form(Asset::spec, *workspace);
    form.resize(500, 700);
    form.QWidget::show();
    form.showNew();
    typeInto(form.editor(QStringLiteral("name")), QStringLiteral("x"));
    typeInto(form.editor(QStringLiteral("quantity")), QStringLiteral("-5"));
    EXPECT_FALSE(form.save());
    EXPECT_FALSE(form.problemText(QStringLiteral("quantity")).isEmpty());
    EXPECT_TRUE(form.isModified());
    EXPECT_EQ(workspace->records().count(Asset::spec), 0);
    typeInto(form.editor(QStringLiteral("quantity")), QStringLiteral("5"));
    EXPECT_TRUE(form.save());
    EXPECT_TRUE(form.problemText(QStringLiteral("quantity")).isEmpty());
}

TEST_F(RecordFormTest, savesADraftUnderTheNextNumber)
{
    RecordForm form(Asset::spec, *workspace);
    form.showNew();
    typeInto(form.editor(QStringLiteral("name")), QStringLiteral("memo"));
    EXPECT_TRUE(form.save());
    EXPECT_FALSE(form.isModified());
    const auto asset = workspace->records().find(Id<Asset> {form.record()});
    ASSERT_TRUE(asset);
    EXPECT_EQ(asset->name, QStringLiteral("memo"));
    EXPECT_FALSE(asset->number.isEmpty());
}

TEST_F(RecordFormTest, keepsEarlierRowsOfAnAppendOnlyList)
{
    Incident incident;
    incident.timeline = {{moment, TimelineKind::Noticed, {}, QStringLiteral("窓口")}};
    RecordForm form(Incident::spec, *workspace);
    form.show({1, toValues(incident), {}});
    auto *lines = qobject_cast<LinesEditor *>(form.editor(QStringLiteral("timeline")));
    ASSERT_NE(lines, nullptr);
    EXPECT_EQ(lines->editorAt(0, 3)->findChild<QLineEdit *>(), nullptr);
    lines->addRow();
    EXPECT_NE(lines->editorAt(1, 3)->findChild<QLineEdit *>(), nullptr);
}

TEST_F(RecordFormTest, findsALinkByReadingInAnySpelling)
{
    Staff person;
    person.name = QStringLiteral("見本 一郎");
    person.reading = QStringLiteral("みほん いちろう");
    const Id<Staff> staff = workspace->records().add(person);
    RecordForm form(Asset::spec, *workspace);
    form.showNew();
    FieldEditor *custodian = form.editor(QStringLiteral("custodian"));
    auto *edit = custodian->findChild<QLineEdit *>();
    edit->setText(QStringLiteral("見本　一郎"));
    Q_EMIT edit->textEdited(edit->text());
    EXPECT_EQ(custodian->value().toLongLong(), staff.value);
}

TEST_F(RecordFormTest, asksForADetailOnceItsAnswerIsGiven)
{
    RecordForm form(Asset::spec, *workspace);
    form.showNew();
    activate(form);
    FieldEditor *years = form.editor(QStringLiteral("retention_years"));
    EXPECT_FALSE(years->isVisibleTo(&form));
    auto *kind = form.editor(QStringLiteral("retention_kind"))->findChild<QComboBox *>();
    kind->setFocus();
    press(Qt::Key_Down); // so many years
    EXPECT_TRUE(years->isVisibleTo(&form));
    typeInto(years, QStringLiteral("5"));
    kind->setFocus();
    press(Qt::Key_Home); // no answer
    EXPECT_TRUE(years->isVisibleTo(&form)) << "what holds something stays in sight";
    Asset kept;
    kept.originSection = QStringLiteral("税務課");
    form.show({1, toValues(kept), {}});
    EXPECT_TRUE(form.editor(QStringLiteral("origin_section"))->isVisibleTo(&form));
    EXPECT_FALSE(form.editor(QStringLiteral("received_part"))->isVisibleTo(&form));
}

// What the wizard refuses is refused here too, and what was typed stays.
TEST_F(RecordFormTest, aThingThatIsOutIsRefusedBesideItsField)
{
    Records &records = workspace->records();
    TakeOut trip;
    trip.items = {{records.add(sampleAsset(QStringLiteral("外付けディスク"))), 1, {}}};
    trip.purpose = QStringLiteral("訪問");
    trip.leavesAt = clock.now().addDays(-1);
    const Id<TakeOut> first = records.add(trip);
    RecordForm form(TakeOut::spec, *workspace);
    form.showNew();
    const QVariant typed = toValues(trip).at(columnIndex(TakeOut::spec, QLatin1String("items")));
    form.editor(QStringLiteral("items"))->setValue(typed);
    Q_EMIT form.editor(QStringLiteral("items"))->edited();
    EXPECT_FALSE(form.save());
    EXPECT_TRUE(form.problemText(QStringLiteral("items")).contains(QStringLiteral("外付けディスク")));
    EXPECT_EQ(form.editor(QStringLiteral("items"))->value(), typed);
    EXPECT_EQ(records.count(TakeOut::spec), 1);
    trip.items.first().state = ReturnState::Returned;
    records.change(first, trip);
    EXPECT_TRUE(form.save());
    EXPECT_EQ(records.count(TakeOut::spec), 2);
}
