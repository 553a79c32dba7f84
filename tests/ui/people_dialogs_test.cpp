// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "model/registers/card.h"
#include "model/registers/system.h"
#include "model/rules/approvals.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/people/attendance_dialog.h"
#include "ui/people/card_loss_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/handover_wizard.h"
#include "ui/people/id_review_dialog.h"
#include "ui/people/move_wizard.h"
#include "ui/people/training_report_dialog.h"
#include "ui/registers/choice_editors.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

#include <algorithm>

using namespace mamori;

namespace {

class PeopleDialogTest : public UiTest
{
protected:
    PeopleDialogTest()
    {
        manager = addStaff("Hanako", Office::SectionManager);
        clerk = addStaff("Taro", Office::None);
    }
    Records &records() { return workspace->records(); }
    Id<Staff> addStaff(const QString &name, Office office, const QString &number = {})
    {
        Staff staff;
        staff.number = number;
        staff.name = name;
        staff.reading = name;
        staff.employment = Employment::Regular;
        staff.office = office;
        staff.startedOn = QDate(2025, 4, 1);
        return records().add(staff);
    }
    Id<Staff> addStaff(const char *name, Office office) { return addStaff(QLatin1String(name), office); }
    /// To the button by Tab, and on it.
    static void pressButton(const QWidget &dialog, const QString &text)
    {
        auto *button = childNamed<QPushButton>(&dialog, text);
        ASSERT_TRUE(button) << text.toStdString();
        for (int i = 0; i < 60 && !button->hasFocus(); ++i)
            press(Qt::Key_Tab);
        EXPECT_TRUE(button->hasFocus()) << text.toStdString();
        press(Qt::Key_Space);
    }
    static QString wordsOn(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text() << label->accessibleDescription();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager;
    Id<Staff> clerk;
};

} // namespace

// Moves -----------------------------------------------------------------------

class MoveByHand : public PeopleDialogTest, public testing::WithParamInterface<bool>
{
protected:
    std::unique_ptr<Hand> handFor(StepDialog &dialog) const
    {
        if (GetParam())
            return std::make_unique<Keyboard>(dialog);
        return std::make_unique<Mouse>(dialog);
    }
};
INSTANTIATE_TEST_SUITE_P(Ways, MoveByHand, testing::Bool(),
                         [](const auto &way) { return std::string(way.param ? "keyboard" : "mouse"); });

TEST_P(MoveByHand, leavesOnlyWhenAllIsSettled)
{
    Card card;
    card.cardNumber = QStringLiteral("C-1");
    card.status = CardStatus::Issued;
    card.holder = clerk;
    const Id<Card> cardId = records().add(card);
    System system;
    system.name = QStringLiteral("Jumin");
    system.administrator = clerk;
    const Id<System> systemId = records().add(system);
    MoveWizard wizard(*workspace, clerk);
    wizard.resize(1000, 760);
    activate(wizard);
    const auto hand = handFor(wizard);
    hand->choose("kind", labelOfKey(StaffMove::spec, "kind", "leaves"));
    hand->next();
    ASSERT_TRUE(qobject_cast<MoveThingsPage *>(wizard.currentPage())) << wordsOn(wizard).toStdString();
    EXPECT_TRUE(wordsOn(wizard).contains(QStringLiteral("C-1")));
    EXPECT_TRUE(wordsOn(wizard).contains(QStringLiteral("Jumin")));
    auto *end = childNamed<QPushButton>(&wizard, MoveThingsPage::tr("&End the rest today"));
    clickOn(end);
    hand->next();
    hand->fill("erased_on", QStringLiteral("R8.4.1"));
    hand->fill("own_files_erased_on", QStringLiteral("R8.4.1"));
    hand->next();
    EXPECT_TRUE(wordsOn(wizard).contains(QStringLiteral("Jumin"))) << "named as open";
    auto *now = childNamed<QRadioButton>(&wizard, MoveEndPage::tr("All is settled: &finish the move"));
    clickOn(now);
    hand->fill("confirmed_by", QStringLiteral("Hanako"));
    hand->next();
    EXPECT_FALSE(wizard.isLastPage()) << "the system is open";
    EXPECT_TRUE(wordsOn(wizard).contains(QStringLiteral("cannot be finished")));
    wizard.back();
    wizard.back();
    auto *to = childNamed<QLineEdit>(&wizard, MoveThingsPage::tr("Who takes all tasks over"));
    if (!to)
        to = childNamed<QComboBox>(&wizard, MoveThingsPage::tr("Who takes all tasks over"))->lineEdit();
    clickOn(to);
    typeKeys(QStringLiteral("Hanako"));
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    clickOn(childNamed<QPushButton>(&wizard, MoveThingsPage::tr("&Hand all tasks over")));
    hand->next();
    hand->next();
    EXPECT_EQ(records().count(StaffMove::spec), 0) << "nothing is stored before the end";
    hand->next();
    ASSERT_TRUE(wizard.isLastPage()) << wordsOn(wizard).toStdString();
    hand->next();
    ASSERT_TRUE(wizard.stored());
    EXPECT_EQ(records().find(cardId)->status, CardStatus::Collected);
    EXPECT_EQ(records().find(systemId)->administrator, manager);
    EXPECT_EQ(records().find(clerk)->leftOn, clock.today());
    EXPECT_EQ(records().find(wizard.stored())->finishedOn, clock.today());
    EXPECT_FALSE(MoveWizard::fits(records().find(StaffMove::spec, wizard.stored().value)->values));
}

TEST_F(PeopleDialogTest, aMoveGoesOnWhereItWasLeft)
{
    StaffMove move;
    move.staff = clerk;
    move.kind = MoveKind::Joins;
    move.movesOn = clock.today();
    MoveWizard first(*workspace, move);
    activate(first);
    while (!first.isLastPage())
        first.next();
    first.next();
    ASSERT_TRUE(first.stored());
    EXPECT_FALSE(records().find(first.stored())->steps.isEmpty());
    ASSERT_TRUE(MoveWizard::fits(records().find(StaffMove::spec, first.stored().value)->values));
    MoveWizard again(*workspace, first.stored());
    activate(again);
    again.next();
    auto *how = childNamed<QComboBox>(
        &again, MoveThingsPage::tr("What becomes of it: %1").arg(labelOf(joiningSteps[0])));
    ASSERT_TRUE(how);
    how->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(how->currentText(), labelOf(settledHows[std::size_t(SettledHow::Done)]));
    while (!again.isLastPage())
        again.next();
    again.next();
    EXPECT_EQ(records().find(first.stored())->settled.size(), 1);
    EXPECT_EQ(records().count(StaffMove::spec), 1);
}

// Attendance ------------------------------------------------------------------

TEST_F(PeopleDialogTest, threeHundredPeopleAreTickedByKeyboardInOneSitting)
{
    {
        Records::Step step = records().begin(QStringLiteral("staff"));
        for (int i = 0; i < 300; ++i)
            addStaff(QStringLiteral("P%1").arg(i, 3, 10, QLatin1Char('0')), Office::None,
                     QString::number(5000 + i));
        step.commit();
    }
    TrainingEvent event;
    event.kind = TrainingKind::Training;
    event.title = QStringLiteral("Training");
    event.fiscalYear = 2026;
    event.targetGroups = {TargetGroup::All};
    event.heldOn = clock.today();
    const Id<TrainingEvent> id = records().add(event);
    AttendanceDialog dialog(*workspace, id);
    activate(dialog);
    ASSERT_EQ(dialog.model().rowCount(), 302);
    // Typed from the list on paper: the number, Space; every tenth stayed away.
    for (int i = 0; i < 300; ++i) {
        if (i % 10 == 9)
            continue;
        typeKeys(QString::number(5000 + i));
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return);
    const auto countOf = [&dialog](AttendanceState state) {
        const QList<Attendance> &lines = dialog.model().lines();
        return std::count_if(lines.cbegin(), lines.cend(),
                             [state](const Attendance &line) { return stateOf(line) == state; });
    };
    EXPECT_EQ(countOf(AttendanceState::Attended), 270);
    EXPECT_EQ(countOf(AttendanceState::Open), 32);
    pressButton(dialog, AttendanceDialog::tr("The &rest stayed away"));
    EXPECT_EQ(countOf(AttendanceState::Open), 0);
    EXPECT_EQ(records().find(id)->attendance.size(), 0) << "nothing is stored before the end";
    pressButton(dialog, AttendanceDialog::tr("&Store the attendance"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(records().find(id)->attendedCount, 270);
    EXPECT_EQ(records().find(id)->invitedCount, 302);
    records().undo();
    EXPECT_EQ(records().find(id)->attendance.size(), 0);
}

TEST_F(PeopleDialogTest, attendanceComesFromAPastedColumnAndTakesReasons)
{
    addStaff(QStringLiteral("Aki"), Office::None, QStringLiteral("1001"));
    addStaff(QStringLiteral("Biko"), Office::None, QStringLiteral("1002"));
    TrainingEvent event;
    event.title = QStringLiteral("Drill");
    event.targetGroups = {TargetGroup::All};
    event.heldOn = clock.today();
    const Id<TrainingEvent> id = records().add(event);
    AttendanceDialog dialog(*workspace, id);
    activate(dialog);
    QApplication::clipboard()->setText(QStringLiteral("1001\n1002\n7777"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(wordsOn(dialog).contains(QStringLiteral("7777"))) << wordsOn(dialog).toStdString();
    typeKeys(QStringLiteral("Taro"));
    auto *reason = dialog.findChild<FieldEditor *>(QStringLiteral("absence_reason"));
    ASSERT_TRUE(reason);
    reason->setFocus();
    typeKeys(QStringLiteral("leave"));
    pressButton(dialog, AttendanceDialog::tr("&Store the attendance"));
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const QList<Attendance> lines = records().find(id)->attendance;
    EXPECT_EQ(std::count_if(lines.cbegin(), lines.cend(),
                            [](const Attendance &line) { return line.attended == true; }),
              2);
    const auto taro = std::find_if(lines.cbegin(), lines.cend(),
                                   [this](const Attendance &line) { return line.staff == clerk; });
    ASSERT_NE(taro, lines.cend());
    EXPECT_EQ(taro->absenceReason, QStringLiteral("leave"));
}

TEST_F(PeopleDialogTest, attendanceComesFromTheListOfAnotherProgram)
{
    const Id<Staff> aki = addStaff(QStringLiteral("Aki"), Office::None, QStringLiteral("1001"));
    addStaff(QStringLiteral("Biko"), Office::None, QStringLiteral("1002"));
    TrainingEvent event;
    event.title = QStringLiteral("E-learning");
    event.targetGroups = {TargetGroup::All};
    event.heldOn = clock.today();
    const Id<TrainingEvent> id = records().add(event);
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    const auto write = [&path](const QString &text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    };
    AttendanceDialog dialog(*workspace, id);
    activate(dialog);
    write(QStringLiteral("氏名,所属\n見本,課\n"));
    dialog.takeList(path);
    EXPECT_TRUE(wordsOn(dialog).contains(
        AttendanceDialog::tr("No column of this file holds staff numbers of the list.")));
    write(QStringLiteral("職員番号,受講状況,得点\n1001,受講,90\n1002,未受講,\n7777,受講,80\n"));
    pressButton(dialog, AttendanceDialog::tr("&Import a list…"));
    ASSERT_TRUE(waitFor([] { return shown<QFileDialog>() != nullptr; }));
    Q_EMIT shown<QFileDialog>()->fileSelected(path);
    shown<QFileDialog>()->reject();
    EXPECT_TRUE(wordsOn(dialog).contains(QStringLiteral("7777"))) << wordsOn(dialog).toStdString();
    pressButton(dialog, AttendanceDialog::tr("&Store the attendance"));
    const TrainingEvent stored = *records().find(id);
    EXPECT_EQ(stored.attendedCount, 1);
    const auto line = std::ranges::find(stored.attendance, aki, &Attendance::staff);
    ASSERT_NE(line, stored.attendance.cend());
    EXPECT_EQ(line->score, 90);
}

TEST_F(PeopleDialogTest, recordsToWhomTheReportWasSent)
{
    TrainingEvent event;
    event.title = QStringLiteral("Training");
    event.heldOn = clock.today();
    const Id<TrainingEvent> id = records().add(event);
    TrainingReportDialog dialog(*workspace, id);
    activate(dialog);
    EXPECT_TRUE(wordsOn(dialog).contains(reportProblems(event).first().text));
    dialog.accept();
    const QList<TrainingReport> reports = records().find(id)->reports;
    ASSERT_EQ(reports.size(), 2);
    EXPECT_EQ(reports.at(0).office, Office::GeneralOfficer);
    EXPECT_EQ(reports.at(1).reportedOn, clock.today());
    TrainingReportDialog again(*workspace, id);
    activate(again);
    again.accept();
    EXPECT_EQ(again.result(), 0) << "both were told: one has to choose";
}

// Consents --------------------------------------------------------------------

TEST_F(PeopleDialogTest, consentsAreStoredForAllWhoLackOne)
{
    for (const Id<Staff> id : {clerk, addStaff("Jiro", Office::None)}) {
        Staff person = *records().find(id);
        person.employment = Employment::FiscalYearAppointed;
        records().change(id, person);
    }
    ConsentDialog dialog(*workspace);
    activate(dialog);
    ASSERT_EQ(dialog.list().topLevelItemCount(), 2);
    EXPECT_EQ(dialog.chosen().size(), 2) << "who lacks one is ticked";
    dialog.accept();
    EXPECT_EQ(dialog.result(), 0) << "nothing was answered";
    auto *needed = dialog.findChild<FieldEditor *>(QStringLiteral("needed"));
    ASSERT_TRUE(needed);
    clickOn(needed->findChildren<QRadioButton *>().first());
    auto *signedOn = dialog.findChild<FieldEditor *>(QStringLiteral("signed_on"));
    signedOn->setFocus();
    typeKeys(QStringLiteral("R8.4.1"));
    press(Qt::Key_Tab);
    pressButton(dialog, ConsentDialog::tr("&Store for those ticked"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << wordsOn(dialog).toStdString();
    EXPECT_EQ(records().count(Consent::spec), 2);
    const ConsentDialog after(*workspace);
    EXPECT_TRUE(after.chosen().isEmpty());
    records().undo();
    EXPECT_EQ(records().count(Consent::spec), 0);
}

// IDs and cards ----------------------------------------------------------------

TEST_F(PeopleDialogTest, theIdsAreCheckedByKeyboardInTwoTurns)
{
    UserId used;
    used.login = QStringLiteral("used");
    used.holders = {IdHolder {clerk, {}, QDate(2025, 4, 1), {}}};
    UserId left = used;
    left.login = QStringLiteral("left");
    left.holders.first().until = QDate(2026, 3, 1);
    const Id<UserId> usedId = records().add(used);
    const Id<UserId> leftId = records().add(left);
    IdReviewDialog dialog(*workspace);
    activate(dialog);
    ASSERT_EQ(dialog.list().topLevelItemCount(), 2);
    pressButton(dialog, IdReviewDialog::tr("&Store for those ticked"));
    EXPECT_EQ(records().find(usedId)->reviews.size(), 1);
    EXPECT_EQ(records().find(usedId)->reviews.first().result, IdReviewResult::Needed);
    EXPECT_TRUE(records().find(leftId)->reviews.isEmpty());
    EXPECT_TRUE(dialog.isVisible()) << "for the second turn";
    pressButton(dialog, IdReviewDialog::tr("Tick those that seem u&nneeded"));
    pressButton(dialog, IdReviewDialog::tr("&Store for those ticked"));
    EXPECT_EQ(records().find(leftId)->unneededSince, workspace->clock().today());
    EXPECT_EQ(records().find(usedId)->reviews.size(), 1);
    pressButton(dialog, IdReviewDialog::tr("&Store for those ticked"));
    EXPECT_TRUE(wordsOn(dialog).contains(IdReviewDialog::tr("Tick at least one ID.")));
}

TEST_F(PeopleDialogTest, aLostCardBeginsABreach)
{
    Card card;
    card.cardNumber = QStringLiteral("M-1");
    card.status = CardStatus::Issued;
    card.holder = clerk;
    const Id<Card> id = records().add(card);
    CardLossDialog dialog(*workspace, id);
    activate(dialog);
    dialog.accept();
    EXPECT_EQ(records().find(id)->status, CardStatus::Issued) << "how it was lost is not said";
    typeKeys(QStringLiteral("dropped"));
    pressButton(dialog, CardLossDialog::tr("&Store and begin a breach"));
    EXPECT_EQ(records().find(id)->status, CardStatus::Lost) << wordsOn(dialog).toStdString();
    EXPECT_EQ(records().find(dialog.incident())->summary, QStringLiteral("dropped"));
    EXPECT_FALSE(CardLossDialog::fits(toValues(*records().find(id))));
}

// Handover --------------------------------------------------------------------

TEST_F(PeopleDialogTest, handingOverLeadsToAnotherPassword)
{
    Handover handover = blankHandover(records());
    handover.to = clerk;
    HandoverWizard wizard(*workspace, handover);
    activate(wizard);
    while (!wizard.isLastPage())
        wizard.next();
    EXPECT_EQ(records().count(OfficeHolder::spec), 0);
    wizard.next();
    EXPECT_EQ(sectionManager(records()), clerk);
    EXPECT_EQ(records().count(OfficeHolder::spec), 1);
    auto *password = shown<PasswordDialog>();
    ASSERT_TRUE(password);
    password->reject();
}
