// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "model/exchange/answer_sheets.h"
#include "model/files.h"
#include "model/registers/finding.h"
#include "model/rules/check_runs.h"
#include "model/rules/numbering.h"
#include "model/sample/sample_section.h"
#include "ui/checks/answers_page.h"
#include "ui/checks/check_run.h"
#include "ui/checks/check_start.h"
#include "ui/checks/collect.h"
#include "ui/checks/exception_wizard.h"
#include "ui/checks/hand_out.h"
#include "ui/checks/stock_count.h"
#include "ui/checks/stock_take_start.h"
#include "ui/preview/paper_preview.h"
#include "ui/wizards/record_wizards.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace mamori;

namespace {

class ChecksTest : public UiTest
{
protected:
    ChecksTest()
    {
        useNumbering(records());
        Staff staff;
        staff.name = QStringLiteral("Hanako");
        staff.office = Office::SectionManager;
        manager = records().add(staff);
    }
    Records &records() { return workspace->records(); }
    template <class Record>
    QList<Record> all()
    {
        QList<Record> found;
        for (const Stored &stored : records().list(Record::spec))
            found << fromValues<Record>(stored.values);
        return found;
    }
    Id<Inspection> addRun(int questions)
    {
        Inspection run;
        run.title = QStringLiteral("確認");
        run.kind = InspectionKind::Own;
        run.inspector = manager;
        for (int i = 1; i <= questions; ++i) {
            InspectionLine line;
            line.text = QStringLiteral("問い%1").arg(i);
            run.lines << line;
        }
        return records().add(run);
    }
    static void typeAt(const char *column, const QString &text)
    {
        ASSERT_TRUE(tabToColumn(column)) << column;
        typeKeys(text);
        if (QApplication::activePopupWidget())
            press(Qt::Key_Escape);
    }
    /// Tab by Tab to the button, then Space.
    static bool pressButton(const QString &text)
    {
        for (int i = 0; i < 60; ++i) {
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            if (button && button->text() == text) {
                press(Qt::Key_Space);
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager;
};

} // namespace

TEST_F(ChecksTest, aCheckIsBegunAndAnsweredByKeyboardAlone)
{
    CheckStartWizard wizard(*workspace);
    activate(wizard);
    press(Qt::Key_Return); // the first template: the compliance check
    typeAt("inspector", QStringLiteral("Hanako"));
    ASSERT_TRUE(pressButton(CheckStartWizard::tr("Begin &answering")));
    ASSERT_EQ(wizard.result(), QDialog::Accepted);
    const Inspection begun = *records().find(wizard.stored());
    EXPECT_EQ(begun.kind, InspectionKind::ComplianceCheck);
    EXPECT_EQ(begun.inspector, manager);
    EXPECT_EQ(begun.policyVersion, policy.version);
    EXPECT_FALSE(begun.doneOn.isValid());
    ASSERT_GT(begun.lines.size(), 10);
    ASSERT_TRUE(waitFor([] { return shown<CheckRunDialog>() != nullptr; }));
    auto *first = shown<CheckRunDialog>();
    activate(*first);
    press(Qt::Key_1);
    press(Qt::Key_3);
    press(Qt::Key_4); // asks for the reason
    typeKeys(QStringLiteral("4 rooms only"));
    press(Qt::Key_Return);
    EXPECT_EQ(first->answers().current(), 3);
    press(Qt::Key_Up);
    EXPECT_EQ(first->answers().current(), 2);
    press(Qt::Key_Escape); // left for today
    Inspection left = *records().find(wizard.stored());
    EXPECT_EQ(left.lines.at(0).result, InspectionResult::Done);
    EXPECT_EQ(left.lines.at(1).result, InspectionResult::NotDone);
    EXPECT_EQ(left.lines.at(2).result, InspectionResult::NotApplicable);
    EXPECT_EQ(left.lines.at(2).remark, QStringLiteral("4 rooms only"));
    EXPECT_EQ(left.lines.at(3).result, std::nullopt);

    CheckRunDialog dialog(*workspace, wizard.stored());
    activate(dialog);
    EXPECT_EQ(dialog.answers().current(), 3) << "where one left";
    for (qsizetype i = 3; i < left.lines.size(); ++i)
        press(i == 5 ? Qt::Key_2 : Qt::Key_1);
    ASSERT_TRUE(pressButton(StepDialog::tr("&Next")));
    typeAt("conclusion", QStringLiteral("improve"));
    ASSERT_TRUE(pressButton(CheckRunDialog::tr("&Finish the check")));
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const Inspection finished = *records().find(wizard.stored());
    EXPECT_EQ(finished.doneOn, clock.today());
    EXPECT_EQ(finished.conclusion, QStringLiteral("improve"));
    EXPECT_EQ(figuresOf(finished.lines).notAnswered, 0);
    const QList<Finding> findings = all<Finding>();
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings.first().inspection, wizard.stored());
    EXPECT_FALSE(CheckRunDialog::fits(toValues(finished)));
    records().undo();
    EXPECT_TRUE(all<Finding>().isEmpty()) << "findings and the end are one step";
    EXPECT_FALSE(records().find(wizard.stored())->doneOn.isValid());
}

TEST_F(ChecksTest, aRunLeftBeforeTheStandardIsRevisedKeepsItsQuestions)
{
    Id<Inspection> id;
    {
        CheckStartWizard wizard(*workspace);
        activate(wizard);
        press(Qt::Key_Return);
        typeAt("inspector", QStringLiteral("Hanako"));
        ASSERT_TRUE(pressButton(CheckStartWizard::tr("Begin &answering")));
        id = wizard.stored();
        ASSERT_TRUE(waitFor([] { return shown<CheckRunDialog>() != nullptr; }));
        activate(*shown<CheckRunDialog>());
        press(Qt::Key_1);
        press(Qt::Key_2);
        press(Qt::Key_Escape); // left for today
    }
    const Inspection begun = *records().find(id);
    Policy revised = policy;
    revised.version = QStringLiteral("next");
    for (PolicyChecklist &list : revised.checklists) {
        for (PolicyChecklist::Item &item : list.items)
            item.text = QStringLiteral("改めた問い");
        list.items.removeLast();
    }
    workspace.reset();
    const auto key
        = Ledger::findKey(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), SecretKind::Password);
    ASSERT_TRUE(key);
    workspace = std::make_unique<Workspace>(revised, clock, Ledger::open(ledgerPath(), *key));
    {
        CheckRunDialog dialog(*workspace, id);
        activate(dialog);
        EXPECT_EQ(dialog.answers().current(), 2) << "where one left";
        for (qsizetype i = 2; i < begun.lines.size(); ++i)
            press(Qt::Key_1);
        ASSERT_TRUE(pressButton(StepDialog::tr("&Next")));
        typeAt("conclusion", QStringLiteral("well"));
        ASSERT_TRUE(pressButton(CheckRunDialog::tr("&Finish the check")));
        ASSERT_EQ(dialog.result(), QDialog::Accepted);
    }
    const Inspection finished = *records().find(id);
    ASSERT_EQ(finished.lines.size(), begun.lines.size());
    for (qsizetype i = 0; i < begun.lines.size(); ++i) {
        EXPECT_EQ(finished.lines.at(i).question, begun.lines.at(i).question);
        EXPECT_EQ(finished.lines.at(i).text, begun.lines.at(i).text);
        EXPECT_EQ(finished.lines.at(i).result, i == 1 ? InspectionResult::Partly : InspectionResult::Done);
    }
    EXPECT_EQ(finished.policyVersion, policy.version);
    workspace.reset(); // before the standard that it looks into
}

TEST_F(ChecksTest, aCheckIsAnsweredByMouse)
{
    const Id<Inspection> id = addRun(2);
    CheckRunDialog dialog(*workspace, id);
    activate(dialog);
    const auto answer = [&dialog](InspectionResult result) {
        const QString label = QStringLiteral("%1　%2")
                                  .arg(int(result) + 1)
                                  .arg(labelOf(inspectionResults[std::size_t(result)]));
        auto *button = childNamed<QRadioButton>(&dialog, label);
        ASSERT_TRUE(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    };
    answer(InspectionResult::Partly);
    answer(InspectionResult::Unknown);
    clickOn(childNamed<QPushButton>(&dialog, StepDialog::tr("&Next")));
    const auto boxes = dialog.currentPage()->findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 1);
    QTest::mouseClick(boxes.first(), Qt::LeftButton, {}, QPoint(8, boxes.first()->height() / 2));
    clickOn(childNamed<QPushButton>(&dialog, CheckRunDialog::tr("&Finish the check")));
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(records().find(id)->lines.first().result, InspectionResult::Partly);
    EXPECT_TRUE(all<Finding>().isEmpty()) << "not wanted";
}

TEST_F(ChecksTest, whatWasAnsweredBeforeACrashIsThereAgain)
{
    const Id<Inspection> id = addRun(3);
    {
        CheckRunDialog dialog(*workspace, id);
        activate(dialog);
        press(Qt::Key_2);
        ASSERT_TRUE(
            waitFor([&] { return !records().view(QStringLiteral("check_run_%1").arg(id.value)).isEmpty(); }));
    }
    EXPECT_EQ(records().find(id)->lines.first().result, std::nullopt) << "the program ended";
    CheckRunDialog dialog(*workspace, id);
    dialog.reject();
    EXPECT_EQ(records().find(id)->lines.first().result, InspectionResult::Partly);
    EXPECT_TRUE(records().view(QStringLiteral("check_run_%1").arg(id.value)).isEmpty());
}

TEST_F(ChecksTest, aRunWithoutAConclusionSaysWhatIsMissing)
{
    const Id<Inspection> id = addRun(1);
    Inspection run = *records().find(id);
    run.kind = InspectionKind::ComplianceCheck;
    records().change(id, run);
    CheckRunDialog dialog(*workspace, id);
    activate(dialog);
    dialog.next();
    EXPECT_FALSE(dialog.isLastPage()) << "nothing is answered";
    press(Qt::Key_1);
    dialog.next();
    EXPECT_TRUE(dialog.isLastPage());
    dialog.next();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

TEST_F(ChecksTest, sheetsAreHandedOutAndCollected)
{
    for (int i = 1; i <= 11; ++i) {
        Staff staff;
        staff.name = QStringLiteral("例示 %1").arg(i);
        records().add(staff);
    }
    const Id<Inspection> id = addRun(4);
    HandOutDialog handOut(*workspace, id);
    handOut.tickAll();
    const QStringList paths = handOut.writeTo(m_folder.path());
    ASSERT_EQ(paths.size(), 12);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Grid grid = readGrid(readFile(paths.at(i)));
        for (qsizetype row = 1; row < grid.rows.size(); ++row) {
            grid.rows[row].resize(9);
            grid.rows[row][3] = QStringLiteral("○");
        }
        if (i == 2)
            grid.rows[1][3] = QStringLiteral("×");
        if (i == 7)
            grid.rows[4][3] = QStringLiteral("△");
        if (i == 9)
            grid.rows[2][3] = QStringLiteral("??");
        writeFile(paths.at(i), gridToXlsx(grid, QStringLiteral("sheet")));
    }
    CollectDialog collect(*workspace, id);
    activate(collect);
    collect.loadFiles(paths);
    clickOn(childNamed<QPushButton>(&collect, StepDialog::tr("&Next")));
    EXPECT_EQ(collect.merged().conflicts.size(), 2);
    const auto combos = collect.currentPage()->findChildren<QComboBox *>();
    ASSERT_EQ(combos.size(), 2);
    EXPECT_EQ(combos.first()->currentIndex(), int(InspectionResult::NotDone));
    combos.last()->setCurrentIndex(int(InspectionResult::Done));
    clickOn(childNamed<QPushButton>(&collect, CollectDialog::tr("&Take the answers over")));
    ASSERT_EQ(collect.result(), QDialog::Accepted);
    const Inspection answered = *records().find(id);
    EXPECT_EQ(answered.lines.at(0).result, InspectionResult::NotDone);
    EXPECT_EQ(answered.lines.at(1).result, InspectionResult::Done) << "a refused cell says nothing";
    EXPECT_EQ(answered.lines.at(3).result, InspectionResult::Done) << "as chosen";
    records().undo();
    EXPECT_EQ(records().find(id)->lines.at(0).result, std::nullopt);
}

TEST_F(ChecksTest, stockOf2000IsTakenByScanner)
{
    const auto numberOf = [](int i) { return QStringLiteral("J%1").arg(i, 4, 10, QLatin1Char('0')); };
    {
        Records::Step step = records().begin(QStringLiteral("assets"));
        for (int i = 1; i <= 2000; ++i) {
            Asset asset = sampleAsset(QStringLiteral("台帳"));
            asset.number = numberOf(i);
            asset.place = QStringLiteral("書庫1");
            records().add(asset);
        }
        step.commit();
    }
    StockTakeStart start(*workspace);
    activate(start);
    typeAt("inspector", QStringLiteral("Hanako"));
    ASSERT_TRUE(pressButton(StockTakeStart::tr("Begin &counting")));
    ASSERT_EQ(start.result(), QDialog::Accepted);
    ASSERT_TRUE(waitFor([] { return shown<StockCountDialog>() != nullptr; }));
    auto *count = shown<StockCountDialog>();
    activate(*count);
    auto *field = childNamed<QLineEdit>(count, QStringLiteral("Number"));
    ASSERT_TRUE(field);
    EXPECT_EQ(QApplication::focusWidget(), field) << "the scanner begins at once";
    const auto scan = [](const QString &number) {
        typeKeys(number);
        press(Qt::Key_Return);
    };
    for (int i = 1; i <= 2000; ++i) {
        if (i != 700 && i != 900 && i != 1999)
            scan(numberOf(i));
    }
    auto *place = childNamed<QComboBox>(count, QStringLiteral("Place"));
    ASSERT_TRUE(place);
    place->setEditText(QStringLiteral("soko"));
    scan(numberOf(900));
    scan(QStringLiteral("X1"));
    count->next();
    ASSERT_TRUE(count->isLastPage());
    count->next();
    const Inspection finished = *records().find(start.stored());
    EXPECT_EQ(finished.doneOn, clock.today());
    EXPECT_EQ(linesWith(finished, InspectionResult::Done).size(), 1997);
    EXPECT_EQ(linesWith(finished, InspectionResult::NotDone), (QList<qsizetype> {699, 1998}));
    EXPECT_EQ(linesWith(finished, InspectionResult::Partly), (QList<qsizetype> {899}));
    EXPECT_EQ(linesWith(finished, InspectionResult::Unknown), (QList<qsizetype> {2000}));
    EXPECT_EQ(all<Incident>().value(0).affected.size(), 2);
    EXPECT_EQ(records().find(Id<Asset> {900})->place, QStringLiteral("soko"));
    records().undo();
    EXPECT_EQ(records().find(Id<Asset> {900})->place, QStringLiteral("書庫1"));
    EXPECT_TRUE(all<Incident>().isEmpty());
}

TEST_F(ChecksTest, stockTakingGoesOnAnotherDay)
{
    for (const char *number : {"A1", "A2"}) {
        Asset asset = sampleAsset(QStringLiteral("台帳"));
        asset.number = QLatin1String(number);
        records().add(asset);
    }
    const Id<Inspection> id = records().add(
        stockTakeOf(stockThings(records()), QStringLiteral("棚卸し"), manager, clock.today()));
    {
        StockCountDialog dialog(*workspace, id);
        activate(dialog);
        typeKeys(QStringLiteral("a1"));
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
    }
    EXPECT_EQ(records().find(id)->lines.first().result, InspectionResult::Done);
    StockCountDialog dialog(*workspace, id);
    activate(dialog);
    typeKeys(QStringLiteral("A2"));
    press(Qt::Key_Return);
    clickOn(childNamed<QPushButton>(&dialog, QStringLiteral("&Take the last back")));
    EXPECT_EQ(dialog.run().lines.last().result, std::nullopt);
    EXPECT_TRUE(StockCountDialog::fits(toValues(dialog.run())));
    EXPECT_FALSE(CheckRunDialog::fits(toValues(dialog.run())));
}

TEST_F(ChecksTest, anExceptionIsAskedForByKeyboardAndDecided)
{
    ExceptionWizard wizard(*workspace);
    activate(wizard);
    press(Qt::Key_Return); // there is time
    typeKeys(QStringLiteral("112"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    ASSERT_TRUE(pressButton(StepDialog::tr("&Next")));
    typeAt("title", QStringLiteral("shared"));
    ASSERT_TRUE(tabToColumn("kind"));
    press(Qt::Key_End); // left undone
    typeAt("content", QStringLiteral("c"));
    typeAt("reason", QStringLiteral("r"));
    ASSERT_TRUE(pressButton(StepDialog::tr("&Next")));
    typeAt("valid_from", QStringLiteral("R8.5.1"));
    typeAt("valid_until", QStringLiteral("R8.8.31"));
    ASSERT_TRUE(pressButton(StepDialog::tr("&Next")));
    ASSERT_TRUE(pressButton(ExceptionWizard::tr("&Store the application")));
    ASSERT_EQ(wizard.result(), QDialog::Accepted);
    const PolicyException asked = *records().find(wizard.stored());
    EXPECT_EQ(asked.duties, QStringLiteral("D431"));
    EXPECT_EQ(asked.kind, ExceptionKind::NotDone);
    EXPECT_EQ(asked.requestedBy, manager);
    EXPECT_EQ(asked.urgent, false);
    EXPECT_EQ(all<Approval>().size(), 1);

    ExceptionProgress progress(*workspace, wizard.stored());
    activate(progress);
    press(Qt::Key_Return); // the CISO has decided
    ASSERT_TRUE(tabToColumn("decision"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    typeAt("decided_by", QStringLiteral("hanako"));
    progress.next();
    EXPECT_NE(progress.result(), QDialog::Accepted) << "who asks does not decide";
    typeAt("decided_by", QStringLiteral("x"));
    progress.next();
    ASSERT_EQ(progress.result(), QDialog::Accepted);
    EXPECT_EQ(records().find(wizard.stored())->decision, ExceptionDecision::Granted);
    EXPECT_EQ(all<Approval>().first().decision, ApprovalDecision::Approved);
}

TEST_F(ChecksTest, papersAreOfferedWhereTheyFit)
{
    workspace->records().undo(); // the sample brings its own people
    fillWithSample(records(), policy);
    const auto offered = [this](const char *id) {
        const RecordWizard *wizard = findRecordWizard(QLatin1String(id));
        EXPECT_TRUE(wizard) << id;
        QStringList titles;
        const QList<Stored> all = records().list(*wizard->reg);
        for (const Stored &stored : wizard->ofRecord ? all : all.first(1)) {
            if (wizard->fits && !wizard->fits(stored.values))
                continue;
            const std::unique_ptr<QDialog> dialog(
                wizard->make(*workspace, wizard->ofRecord ? stored.id : 0, nullptr));
            auto *preview = qobject_cast<PaperPreview *>(dialog.get());
            EXPECT_TRUE(preview && waitFor([preview] { return preview->isReady(); })) << id;
            titles << dialog->windowTitle();
        }
        titles.removeDuplicates();
        titles.sort();
        return titles.join(QStringLiteral(", ")).toStdString();
    };
    EXPECT_EQ(offered("print_check_sheet"), "List for a stock-take, Sheet of a check");
    EXPECT_EQ(offered("print_check_result"), "Result of a check, Result of a stock-take");
    EXPECT_EQ(offered("print_improvements"), "Progress of the improvements");
    EXPECT_EQ(offered("print_exception"), "Application for an exception, Report on an exception");
    EXPECT_EQ(offered("print_violation"), "Notice of a violation");
    EXPECT_EQ(offered("print_failure"), "Record of a failure");
}
