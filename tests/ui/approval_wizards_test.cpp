// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/rules/approvals.h"
#include "model/rules/exceptions.h"
#include "ui/preview/paper_preview.h"
#include "ui/wizards/approval_pages.h"
#include "ui/wizards/approval_wizards.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace mamori;

class ApprovalWizardsTest : public UiTest
{
protected:
    Id<Staff> addStaff(const QString &number, const QString &name, std::optional<Office> office = {})
    {
        Staff staff;
        staff.number = number;
        staff.name = name;
        staff.office = office;
        return workspace->records().add(staff);
    }
    QList<Approval> stored() const
    {
        QList<Approval> all;
        for (const Stored &each : workspace->records().list(Approval::spec))
            all << fromValues<Approval>(each.values);
        return all;
    }
    /// The button that leads on; Back and Cancel stand beside it.
    static QPushButton *onward(const QWidget &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
    static void enter(const QWidget &page, const char *column, const QVariant &value)
    {
        auto *editor = page.findChild<FieldEditor *>(QLatin1String(column));
        ASSERT_TRUE(editor) << column;
        editor->setValue(value);
        Q_EMIT editor->edited();
    }
    /// Goes from the first page to the question who decides, by the mouse.
    void fillByMouse(ApprovalApplyWizard &wizard, ApprovalKind kind, Id<Staff> requester)
    {
        activate(wizard);
        wizard.kindPage()->choose(kind);
        clickOn(onward(wizard));
        enter(*wizard.currentPage(), "requester", requester.value);
        enter(*wizard.currentPage(), "reason", QStringLiteral("業務に要るため"));
        clickOn(onward(wizard));
        for (FieldEditor *editor : wizard.currentPage()->findChildren<FieldEditor *>()) {
            editor->setValue(QStringLiteral("written"));
            Q_EMIT editor->edited();
        }
        clickOn(onward(wizard));
        for (ChoiceButtons *answer : wizard.currentPage()->findChildren<ChoiceButtons *>())
            clickOn(answer->findChildren<QRadioButton *>().first());
        clickOn(onward(wizard));
    }
    static bool click(const QWidget &dialog, const QString &text)
    {
        for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
            if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) {
                clickOn(button);
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager
        = addStaff(QStringLiteral("10001"), QStringLiteral("見本 一郎"), Office::SectionManager);
    Id<Staff> clerk = addStaff(QStringLiteral("10002"), QStringLiteral("例示 太郎"));
};

TEST_F(ApprovalWizardsTest, appliesAndDecidesByTheKeyboardAlone)
{
    ApprovalApplyWizard wizard(*workspace, {});
    activate(wizard);
    typeKeys(QStringLiteral("41(7)"));
    EXPECT_EQ(wizard.kindPage()->kind(), ApprovalKind::NonIssuedDevice);
    press(Qt::Key_Return);
    typeKeys(QStringLiteral("10002")); // the applicant is asked for first
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape); // the list of names that fit
    for (int i = 0;
         i < 30 && QApplication::focusWidget()->accessibleName() != QLatin1String("Why it is needed"); ++i)
        press(Qt::Key_Tab);
    typeKeys(QStringLiteral("needed"));
    EXPECT_EQ(wizard.approval().requester, clerk);
    EXPECT_EQ(wizard.approval().reason, QStringLiteral("needed"));
    for (int i = 0; i < 9 && QApplication::focusWidget()->accessibleName() != QLatin1String("System"); ++i)
        press(Qt::Key_Tab); // Return would be a new line in the reason
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.currentPage()->step(), QStringLiteral("Particulars"));
    for (int i = 0; i < 4; ++i) {
        typeKeys(QStringLiteral("text %1").arg(i));
        if (i < 3)
            press(Qt::Key_Tab);
    }
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.currentPage()->step(), QStringLiteral("Conditions"));
    press(Qt::Key_Space); // met
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.currentPage()->step(), QStringLiteral("Who decides"));
    EXPECT_FALSE(wizard.isLastPage()) << "the decision follows";
    press(Qt::Key_Return);
    ASSERT_EQ(wizard.currentPage()->step(), QStringLiteral("Decision"));
    press(Qt::Key_Space); // approved
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.result(), 0) << "this kind needs a last day";
    auto *until = wizard.currentPage()->findChild<FieldEditor *>(QStringLiteral("valid_until"));
    until->setFocus();
    typeKeys(QStringLiteral("R9.3.31"));
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    ASSERT_EQ(stored().size(), 1);
    const Approval approval = stored().first();
    EXPECT_EQ(approval.requester, clerk);
    EXPECT_EQ(approval.approver, manager);
    EXPECT_EQ(approval.state, ApprovalState::Approved);
    EXPECT_EQ(approval.particulars.value(3).text, QStringLiteral("text 3"));
    EXPECT_EQ(approval.validUntil, QDate(2027, 3, 31));
    EXPECT_EQ(approval.decidedOn, QDate(2026, 4, 1));
    EXPECT_FALSE(approval.sentOn.isValid());
    workspace->records().undo();
    EXPECT_EQ(stored().size(), 0) << "one step";
}

TEST_F(ApprovalWizardsTest, whatAnOfficeAboveDecidesIsPrintedAndItsAnswerRecorded)
{
    {
        ApprovalApplyWizard wizard(*workspace, {});
        fillByMouse(wizard, ApprovalKind::RemoteAccess, clerk);
        EXPECT_TRUE(wizard.isLastPage());
        clickOn(onward(wizard));
        EXPECT_EQ(wizard.result(), QDialog::Accepted);
    }
    auto *preview = shown<PaperPreview>();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(waitFor([&] { return preview->isReady(); }));
    preview->close();
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().nextStep, ApprovalStep::Answer);
    EXPECT_EQ(stored().first().sentOn, QDate(2026, 4, 1));

    const Id<Approval> id {workspace->records().list(Approval::spec).first().id};
    {
        ApprovalDecideDialog dialog(*workspace, id);
        activate(dialog);
        clickOn(onward(dialog));
        EXPECT_TRUE(dialog.isLastPage()) << "nothing is missing";
        EXPECT_TRUE(click(dialog, QStringLiteral("Approved")));
        enter(dialog, "approver_name", QStringLiteral("見本 三郎"));
        enter(dialog, "delegated", 1);
        enter(dialog, "valid_until", QStringLiteral("2027-03-31"));
        clickOn(onward(dialog));
        EXPECT_EQ(dialog.result(), 0) << "who decided by delegation is missing";
        enter(dialog, "decided_by", QStringLiteral("仮名 次郎"));
        enter(dialog, "official_number", QStringLiteral("デ政第45号"));
        clickOn(onward(dialog));
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }
    Approval approval = stored().first();
    EXPECT_EQ(approval.state, ApprovalState::Approved);
    EXPECT_EQ(approval.nextStep, ApprovalStep::Paper);
    EXPECT_EQ(approval.decidedBy, QStringLiteral("仮名 次郎"));
    {
        ApprovalDecideDialog dialog(*workspace, id);
        activate(dialog);
        EXPECT_TRUE(dialog.isLastPage()) << "only the paper is to come";
        clickOn(onward(dialog));
    }
    approval = stored().first();
    EXPECT_EQ(approval.paperReceivedOn, QDate(2026, 4, 1));
    EXPECT_EQ(approval.officialNumber, QStringLiteral("デ政第45号"));
    EXPECT_FALSE(ApprovalDecideDialog::fits(toValues(approval)));
}

TEST_F(ApprovalWizardsTest, whatIsDecidedOnAnExceptionIsWrittenIntoIt)
{
    PolicyException asked;
    asked.title = QStringLiteral("更新の見送り");
    asked.clause = QStringLiteral("第107条第1項");
    asked.kind = ExceptionKind::NotDone;
    asked.content = QStringLiteral("更新しない");
    asked.reason = QStringLiteral("提供が遅れる");
    asked.otherMethod = QStringLiteral("切り離す");
    asked.urgent = false;
    asked.requestedBy = manager;
    asked.requestedOn = QDate(2026, 3, 20);
    asked.validFrom = QDate(2026, 4, 10);
    asked.validUntil = QDate(2026, 6, 30);
    Records &records = workspace->records();
    const Id<PolicyException> exception = storeException(policy, records, asked);
    const Id<Approval> id = records.find(exception)->approval;
    ASSERT_TRUE(id);
    Approval sent = *records.find(id);
    for (ApprovalCondition &condition : sent.conditions)
        condition.answer = ConditionAnswer::Met;
    records.change(id, sentOut(sent, QDate(2026, 3, 21)));

    ApprovalDecideDialog dialog(*workspace, id);
    activate(dialog);
    clickOn(onward(dialog));
    ASSERT_TRUE(dialog.isLastPage());
    EXPECT_TRUE(click(dialog, QStringLiteral("Approved")));
    enter(dialog, "approver_name", QStringLiteral("見本 三郎"));
    enter(dialog, "delegated", 0);
    clickOn(onward(dialog));
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const PolicyException decided = *records.find(exception);
    EXPECT_EQ(decided.decision, ExceptionDecision::Granted);
    EXPECT_EQ(decided.decidedBy, QStringLiteral("見本 三郎"));
    EXPECT_EQ(decided.decidedOn, QDate(2026, 4, 1));
    EXPECT_TRUE(isInForce(decided, QDate(2026, 4, 10)));
    records.undo();
    EXPECT_FALSE(records.find(exception)->decision) << "one step";
    EXPECT_FALSE(records.find(id)->decision);
}

TEST_F(ApprovalWizardsTest, theManagersOwnWishGoesToTheOfficerSaveForAReason)
{
    ApprovalApplyWizard wizard(*workspace, {});
    fillByMouse(wizard, ApprovalKind::TakeOut, manager);
    EXPECT_EQ(wizard.approval().approverOffice, Office::DepartmentOfficer);
    EXPECT_TRUE(wizard.isLastPage()) << "it is sent";
    enter(*wizard.currentPage(), "self_approval_reason", QStringLiteral("災害で連絡が取れない"));
    EXPECT_EQ(wizard.approval().approverOffice, Office::SectionManager);
    EXPECT_FALSE(wizard.isLastPage());
    clickOn(onward(wizard));
    EXPECT_TRUE(click(wizard, QStringLiteral("Approved")));
    enter(*wizard.currentPage(), "self_approval_reason", QString());
    clickOn(onward(wizard));
    EXPECT_EQ(wizard.result(), 0) << "nobody decides on an own wish";
    enter(*wizard.currentPage(), "self_approval_reason", QStringLiteral("災害で連絡が取れない"));
    clickOn(onward(wizard));
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(stored().first().state, ApprovalState::Approved);
}

TEST_F(ApprovalWizardsTest, storesWhatIsIncompleteOnlyToGoOnLater)
{
    ApprovalApplyWizard wizard(*workspace, {});
    activate(wizard);
    wizard.next();
    EXPECT_EQ(wizard.currentPage(), wizard.kindPage()) << "no kind";
    wizard.kindPage()->choose(ApprovalKind::CloudUse);
    for (int i = 0; i < 4; ++i)
        wizard.next();
    EXPECT_EQ(wizard.approval().requester, manager) << "the kind is the manager's to ask for";
    EXPECT_TRUE(wizard.isLastPage());
    EXPECT_TRUE(click(wizard, QStringLiteral("Print the application no&w and send it")));
    wizard.next();
    EXPECT_EQ(wizard.result(), 0) << "it is not complete";
    EXPECT_TRUE(click(wizard, QStringLiteral("Store it; send it &later")));
    wizard.next();
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(stored().first().nextStep, ApprovalStep::Send);
    EXPECT_EQ(stored().first().conditions.size(), 9);
    ApprovalDecideDialog dialog(*workspace, {workspace->records().list(Approval::spec).first().id});
    activate(dialog);
    for (int i = 0; i < 4 && !dialog.isLastPage(); ++i)
        dialog.next();
    EXPECT_TRUE(click(dialog, QStringLiteral("Print the application no&w and send it")));
    dialog.next();
    EXPECT_EQ(dialog.result(), 0) << "still not complete";
}

TEST_F(ApprovalWizardsTest, keepsWhatWasWrittenWhenTheKindComesBack)
{
    ApprovalApplyWizard wizard(*workspace, {});
    activate(wizard);
    wizard.kindPage()->choose(ApprovalKind::TakeOut);
    wizard.next();
    enter(*wizard.currentPage(), "reason", QStringLiteral("出張窓口"));
    wizard.back();
    wizard.kindPage()->choose(ApprovalKind::Disposal);
    EXPECT_EQ(wizard.approval().reason, QString());
    wizard.kindPage()->choose(ApprovalKind::TakeOut);
    EXPECT_EQ(wizard.approval().reason, QStringLiteral("出張窓口"));
    press(Qt::Key_Escape);
    EXPECT_EQ(stored().size(), 0);
}

TEST_F(ApprovalWizardsTest, changedAfterwardsIsDecidedAgainAndRenewedInTime)
{
    {
        ApprovalApplyWizard wizard(*workspace, {});
        fillByMouse(wizard, ApprovalKind::InternetStorage, clerk);
        clickOn(onward(wizard));
        EXPECT_TRUE(click(wizard, QStringLiteral("Approved")));
        enter(*wizard.currentPage(), "valid_until", QStringLiteral("2026-06-30"));
        clickOn(onward(wizard));
        EXPECT_EQ(wizard.result(), QDialog::Accepted);
    }
    const Id<Approval> id {workspace->records().list(Approval::spec).first().id};
    Approval approval = *workspace->records().find(id);
    EXPECT_TRUE(canBeRenewed(toValues(approval)));
    approval.particulars[0].text = QStringLiteral("another service");
    workspace->records().change(id, approval);
    EXPECT_EQ(workspace->records().find(id)->state, ApprovalState::ToApproveAgain);
    {
        ApprovalDecideDialog dialog(*workspace, id);
        activate(dialog);
        dialog.next();
        EXPECT_TRUE(click(dialog, QStringLiteral("Approved")));
        dialog.next();
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }
    EXPECT_EQ(workspace->records().find(id)->state, ApprovalState::Approved);
    ApprovalApplyWizard renewal(*workspace, id);
    activate(renewal);
    EXPECT_FALSE(renewal.kindPage());
    EXPECT_EQ(renewal.approval().renewalOf, id);
    EXPECT_EQ(renewal.approval().particulars, workspace->records().find(id)->particulars);
    EXPECT_EQ(renewal.approval().validFrom, QDate(2026, 7, 1));
}
