// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "ui/registers/choice_editors.h"
#include "ui/wizards/return_wizard.h"
#include "ui/wizards/take_out_wizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace mamori;

namespace {

class TakeOutWizardTest : public UiTest
{
protected:
    TakeOutWizardTest()
    {
        manager = addStaff("Hanako", Office::SectionManager);
        carrier = addStaff("Taro", Office::None);
        usb = addAsset("USB", AssetKind::Medium, "2");
        paper = addAsset("Paper", AssetKind::Paper, "2");
        leaflet = addAsset("Leaflet", AssetKind::Paper, "1");
    }
    Id<Staff> addStaff(const char *name, Office office)
    {
        Staff staff;
        staff.name = QLatin1String(name);
        staff.office = office;
        return records().add(staff);
    }
    Id<Asset> addAsset(const char *name, AssetKind kind, const char *confidentiality)
    {
        Asset asset = sampleAsset(QLatin1String(name));
        asset.kind = kind;
        asset.area = AreaKind::Elsewhere;
        asset.quantity = 1;
        asset.confidentiality = QLatin1String(confidentiality);
        asset.integrity = QStringLiteral("1");
        asset.availability = QStringLiteral("1");
        return records().add(asset);
    }
    Records &records() { return workspace->records(); }

    /// A trip of these, left yesterday and due in two days.
    Id<TakeOut> addTrip(const QList<Id<Asset>> &things, int daysLeft = 2)
    {
        TakeOut t;
        for (const Id<Asset> thing : things)
            t.items << TakeOutItem {thing, 1, {}};
        t.purpose = QStringLiteral("訪問");
        t.destination = QStringLiteral("公民館");
        t.carrier = carrier;
        t.requestedOn = clock.today().addDays(-10);
        t.leavesAt = clock.now().addDays(-9);
        t.backBy = clock.now().addDays(daysLeft);
        t.safeguards = {Safeguard::LockableCase};
        t.approvedBy = manager;
        t.approvedOn = t.requestedOn;
        return records().add(t);
    }

    /// Types what a completer may answer with a list; the list is put away.
    static void typeName(const char *text)
    {
        typeKeys(QLatin1String(text));
        if (QApplication::activePopupWidget())
            press(Qt::Key_Escape);
    }
    /// From the radio button that has the focus to the one with these words, by the arrows.
    static bool choose(const QString &text)
    {
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right}) {
            const auto *radio = qobject_cast<QRadioButton *>(QApplication::focusWidget());
            if (radio && radio->text() == text) {
                press(Qt::Key_Space);
                return radio->isChecked();
            }
            press(key);
        }
        return false;
    }
    static void typeAt(const char *column, const char *text)
    {
        ASSERT_TRUE(tabToColumn(column)) << column;
        typeName(text);
    }
    static QPushButton *button(const StepDialog &dialog, const QString &text)
    {
        return childNamed<QPushButton>(&dialog, text);
    }
    static void clickNext(const StepDialog &dialog) { clickOn(button(dialog, StepDialog::tr("&Next"))); }
    static void pick(const StepDialog &dialog, const QString &text)
    {
        auto *search = childNamed<QLineEdit>(&dialog, ThingsPage::tr("Search for things"));
        clickOn(search);
        typeKeys(text);
        auto *found = childNamed<QListWidget>(&dialog, ThingsPage::tr("Things found"));
        ASSERT_GT(found->count(), 0);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                          found->visualItemRect(found->item(0)).center());
        clickOn(button(dialog, ThingsPage::tr("&Add what is chosen")));
    }
    static void fillTrip(bool asksOutside)
    {
        typeAt("destination", "Kominkan");
        typeAt("purpose", "visit");
        typeAt("carrier", "Taro");
        typeAt("leaves_at", "R8.4.1 13:00");
        typeAt("back_by", "R8.4.1 17:00");
        if (asksOutside) {
            ASSERT_TRUE(tabToColumn("processed_outside"));
            ASSERT_TRUE(choose(FlagEditor::tr("No")));
        }
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager;
    Id<Staff> carrier;
    Id<Asset> usb;
    Id<Asset> paper;
    Id<Asset> leaflet;
};

} // namespace

TEST_F(TakeOutWizardTest, takesOutByKeyboardAlone)
{
    TakeOutWizard wizard(*workspace, 0);
    activate(wizard);
    press(Qt::Key_Return);
    EXPECT_TRUE(shownText(wizard).contains(QStringLiteral("Choose at least one thing"))) << "nothing chosen";
    typeKeys(QStringLiteral("USB"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(qobject_cast<TripPage *>(wizard.currentPage()));
    fillTrip(true);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << "an empty choice is refused";
    ASSERT_TRUE(tabToColumn("minimum_data"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << "not protected on the way";
    ASSERT_TRUE(tabToColumn("device_encrypted"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<ApprovalPage *>(wizard.currentPage()));
    press(Qt::Key_Down); // from the application to the approval
    typeAt("approved_by", "Taro");
    ASSERT_TRUE(tabToColumn("approved_on"));
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<ApprovalPage *>(wizard.currentPage())) << "the carrier";
    ASSERT_TRUE(tabToColumn("approved_by"));
    press(Qt::Key_A, Qt::ControlModifier);
    typeName("Hanako");
    ASSERT_TRUE(tabToColumn("approved_on"));
    press(Qt::Key_Return);
    ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
    EXPECT_EQ(records().count(TakeOut::spec), 0) << "nothing is stored before the end";
    wizard.next();
    ASSERT_TRUE(wizard.stored());
    const auto stored = records().find(wizard.stored());
    EXPECT_EQ(stored->items.size(), 1);
    EXPECT_EQ(stored->items.first().asset, usb);
    EXPECT_EQ(stored->carrier, carrier);
    EXPECT_EQ(stored->approvedBy, manager);
    EXPECT_EQ(stored->approvedOn, clock.today());
    EXPECT_EQ(stored->safeguards, (QList<Safeguard> {Safeguard::MinimumData, Safeguard::DeviceEncrypted}));
    EXPECT_EQ(stored->processedOutside, false);
    records().undo();
    EXPECT_EQ(records().count(TakeOut::spec), 0) << "one undo takes all back";
}

TEST_F(TakeOutWizardTest, takesOutByMouseAndLeavesAnApplication)
{
    TakeOutWizard wizard(*workspace, 0);
    activate(wizard);
    pick(wizard, QStringLiteral("USB"));
    pick(wizard, QStringLiteral("Paper"));
    pick(wizard, QStringLiteral("USB"));
    EXPECT_TRUE(shownText(wizard).contains(QStringLiteral("stands twice")));
    pick(wizard, QStringLiteral("Leaflet"));
    QPushButton *removeLeaflet = nullptr;
    for (auto *candidate : wizard.findChildren<QPushButton *>()) {
        if (candidate->accessibleName().endsWith(QLatin1String("Leaflet")))
            removeLeaflet = candidate;
    }
    ASSERT_NE(removeLeaflet, nullptr);
    QCoreApplication::processEvents(); // a row that was just added is laid out first
    clickOn(removeLeaflet);
    clickNext(wizard);
    fillTrip(true);
    clickNext(wizard);
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    clickOn(wizard.findChild<QWidget *>(QStringLiteral("lockable_case")));
    clickNext(wizard);
    clickNext(wizard); // the application is what is offered first
    ASSERT_TRUE(wizard.isLastPage());
    clickOn(button(wizard, TakeOutWizard::tr("&Store the application")));
    ASSERT_TRUE(wizard.stored());
    EXPECT_EQ(records().find(wizard.stored())->items.size(), 2);
    EXPECT_FALSE(records().find(wizard.stored())->approvedBy);

    // The decision comes later.
    ASSERT_TRUE(TakeOutDecision::fits(toValues(*records().find(wizard.stored()))));
    TakeOutDecision decision(*workspace, wizard.stored().value);
    activate(decision);
    typeAt("approved_by", "Hanako");
    clickNext(decision);
    clickOn(button(decision, TakeOutDecision::tr("&Approve")));
    EXPECT_EQ(records().find(wizard.stored())->approvedBy, manager);
    EXPECT_FALSE(TakeOutDecision::fits(toValues(*records().find(wizard.stored()))));
}

TEST_F(TakeOutWizardTest, asksForNoApprovalWhereNoneIsNeeded)
{
    TakeOutWizard wizard(*workspace, 0);
    activate(wizard);
    typeKeys(QStringLiteral("Leaflet"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    fillTrip(false);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    EXPECT_FALSE(wizard.findChild<QWidget *>(QStringLiteral("lockable_case"))->isVisible())
        << "only what matters is asked";
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_TRUE(wizard.isLastPage());
    wizard.next();
    EXPECT_TRUE(wizard.stored());
}

TEST_F(TakeOutWizardTest, refusesByNameWhatIsOutOrGone)
{
    addTrip({usb});
    Asset gone = *records().find(paper);
    gone.status = AssetStatus::Disposed;
    records().change(paper, gone);
    TakeOutWizard wizard(*workspace, 0);
    activate(wizard);
    for (const char *name : {"USB", "Paper"}) {
        typeKeys(QLatin1String(name));
        press(Qt::Key_Return);
        EXPECT_TRUE(shownText(wizard).contains(QLatin1String(name)));
        press(Qt::Key_Return);
        EXPECT_TRUE(qobject_cast<ThingsPage *>(wizard.currentPage())) << name;
    }
    EXPECT_EQ(records().count(TakeOut::spec), 1);
}

TEST_F(TakeOutWizardTest, severalAreChosenAtOnce)
{
    TakeOutWizard wizard(*workspace, 0);
    activate(wizard);
    auto *found = childNamed<QListWidget>(&wizard, ThingsPage::tr("Things found"));
    ASSERT_EQ(found->count(), 3) << "without words all are offered";
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), found);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(shownText(wizard).contains(ThingsPage::tr("Chosen: %n things", nullptr, 3)));
}

// The way back --------------------------------------------------------------

TEST_F(TakeOutWizardTest, returnsWithErasureByKeyboardAlone)
{
    const Id<TakeOut> trip = addTrip({usb, paper});
    ASSERT_TRUE(ReturnWizard::fits(toValues(*records().find(trip))));
    ReturnWizard wizard(*workspace, trip.value);
    activate(wizard);
    press(Qt::Key_Space); // all of it came back
    press(Qt::Key_Return);
    EXPECT_TRUE(shownText(wizard).contains(QStringLiteral("erased?"))) << "the answer is missing";
    ASSERT_TRUE(tabToColumn("erased"));
    ASSERT_TRUE(choose(FlagEditor::tr("Yes")));
    press(Qt::Key_Return);
    typeAt("confirmed_by", "Taro");
    ASSERT_TRUE(tabToColumn("returned_at"));
    press(Qt::Key_Return);
    EXPECT_FALSE(wizard.isLastPage()) << "the carrier does not confirm";
    ASSERT_TRUE(tabToColumn("confirmed_by"));
    press(Qt::Key_A, Qt::ControlModifier);
    typeName("Hanako");
    ASSERT_TRUE(tabToColumn("returned_at"));
    press(Qt::Key_Return);
    ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
    EXPECT_FALSE(records().find(trip)->returnedAt.isValid());
    wizard.next();
    const auto stored = records().find(trip);
    EXPECT_EQ(stored->returnedAt, clock.now());
    EXPECT_EQ(stored->confirmedBy, manager);
    EXPECT_EQ(stored->erased, true);
    EXPECT_FALSE(ReturnWizard::fits(toValues(*stored)));
    records().undo();
    EXPECT_FALSE(records().find(trip)->returnedAt.isValid());
}

TEST_F(TakeOutWizardTest, returnsByMouse)
{
    const Id<TakeOut> trip = addTrip({paper});
    ReturnWizard wizard(*workspace, trip.value);
    activate(wizard);
    clickOn(button(wizard, ThingsBackPage::tr("&All of it came back")));
    clickNext(wizard);
    clickOn(wizard.currentPage()->findChild<QWidget *>(QStringLiteral("confirmed_by"))->focusProxy());
    typeName("Hanako");
    clickNext(wizard);
    clickOn(button(wizard, ReturnWizard::tr("&Store the return")));
    EXPECT_TRUE(records().find(trip)->returnedAt.isValid());
}

TEST_F(TakeOutWizardTest, returnsAPartAndThenTheRest)
{
    const Id<TakeOut> trip = addTrip({paper, leaflet});
    {
        ReturnWizard wizard(*workspace, trip.value);
        activate(wizard);
        ASSERT_TRUE(tabToColumn("state"));
        press(Qt::Key_Down); // from "still out" to "came back"
        press(Qt::Key_Return);
        typeAt("confirmed_by", "Hanako");
        ASSERT_TRUE(tabToColumn("returned_at"));
        press(Qt::Key_Return);
        EXPECT_TRUE(shownText(wizard).contains(ReturnSummary::tr("The rest stays out.")));
        wizard.next();
    }
    auto stored = records().find(trip);
    EXPECT_EQ(stored->items.first().state, ReturnState::Returned);
    EXPECT_EQ(stored->confirmedBy, manager);
    EXPECT_FALSE(stored->returnedAt.isValid());
    ReturnWizard rest(*workspace, trip.value);
    activate(rest);
    EXPECT_TRUE(shownText(rest).contains(ThingsBackPage::tr("Has come back already.")));
    clickOn(button(rest, ThingsBackPage::tr("&All of it came back")));
    clickNext(rest);
    typeAt("confirmed_by", "Hanako");
    clickNext(rest);
    rest.next();
    stored = records().find(trip);
    EXPECT_TRUE(stored->returnedAt.isValid());
}

TEST_F(TakeOutWizardTest, saysHowLateItIs)
{
    const auto lateText = [this](Id<TakeOut> trip) {
        ReturnWizard wizard(*workspace, trip.value);
        activate(wizard);
        return shownText(wizard);
    };
    const QString overdue = ReturnWizard::tr("Overdue");
    EXPECT_FALSE(lateText(addTrip({paper}, 0)).contains(overdue)) << "due this very moment";
    const QString text = lateText(addTrip({leaflet}, -3));
    EXPECT_TRUE(text.contains(overdue));
    EXPECT_TRUE(text.contains(ReturnWizard::tr("%n days late", nullptr, 3)));
}

TEST_F(TakeOutWizardTest, aLossMakesTheDraftOfABreachAndSaysSo)
{
    const Id<TakeOut> trip = addTrip({usb, paper});
    ReturnWizard wizard(*workspace, trip.value);
    activate(wizard);
    ASSERT_TRUE(tabToColumn("state"));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // lost
    press(Qt::Key_Return);
    press(Qt::Key_Return); // nobody has seen it
    ASSERT_TRUE(qobject_cast<LossPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    EXPECT_TRUE(shownText(wizard).contains(QStringLiteral("USB")));
    for (int i = 0; i < 9 && QApplication::focusWidget() != button(wizard, StepDialog::tr("&Next")); ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    ASSERT_TRUE(wizard.isLastPage());
    EXPECT_EQ(records().count(Incident::spec), 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(wizard.incident());
    const auto incident = records().find(wizard.incident());
    EXPECT_EQ(incident->kind, IncidentKind::Loss);
    EXPECT_EQ(incident->asset, usb);
    EXPECT_TRUE(ReturnWizard::fits(toValues(*records().find(trip)))) << "the paper is still out";
    records().undo();
    EXPECT_EQ(records().count(Incident::spec), 0);
}
