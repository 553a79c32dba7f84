// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "ui/registers/choice_editors.h"
#include "ui/wizards/return_wizard.h"
#include "ui/wizards/take_out_wizard.h"

#include <QListWidget>

using namespace mamori;

namespace {

/// The whole way of a trip, once by the keyboard alone and once by the mouse.
class TakeOutHands : public UiTest, public testing::WithParamInterface<bool>
{
protected:
    TakeOutHands()
    {
        manager = addStaff("Hanako", Office::SectionManager);
        carrier = addStaff("Taro", Office::None);
        usb = addAsset("USB", AssetKind::Medium, "2");
        paper = addAsset("Leaflet", AssetKind::Paper, "1");
    }
    Records &records() { return workspace->records(); }
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
        asset.integrity = asset.availability = QStringLiteral("1");
        return records().add(asset);
    }
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
    static std::unique_ptr<Hand> handFor(StepDialog &dialog)
    {
        if (GetParam())
            return std::make_unique<Mouse>(dialog);
        return std::make_unique<Keyboard>(dialog);
    }
    static QString stateLabel(ReturnState state) { return labelOf(returnStates[std::size_t(state)]); }
    /// Looks for it and takes the first that is found.
    static void pickThing(const StepDialog &dialog, const QString &text)
    {
        auto *search = childNamed<QLineEdit>(&dialog, ThingsPage::tr("Search for things"));
        ASSERT_NE(search, nullptr);
        if (!GetParam()) {
            EXPECT_EQ(QApplication::focusWidget(), search) << "one begins at the search";
            typeKeys(text);
            press(Qt::Key_Return);
            return;
        }
        clickOn(search);
        typeKeys(text);
        auto *found = childNamed<QListWidget>(&dialog, ThingsPage::tr("Things found"));
        ASSERT_GT(found->count(), 0);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                          found->visualItemRect(found->item(0)).center());
        clickOn(childNamed<QPushButton>(&dialog, ThingsPage::tr("&Add what is chosen")));
    }
    /// Who saw it, the summary, and the end.
    static void confirm(ReturnWizard &wizard, Hand &hand)
    {
        hand.fill("confirmed_by", QStringLiteral("Hanako"));
        hand.next();
        ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
        hand.next();
        ASSERT_EQ(wizard.result(), QDialog::Accepted) << wizard.currentPage()->problem().toStdString();
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager;
    Id<Staff> carrier;
    Id<Asset> usb;
    Id<Asset> paper;
};

} // namespace

TEST_P(TakeOutHands, takesOut)
{
    TakeOutWizard wizard(*workspace, 0);
    const auto hand = handFor(wizard);
    activate(wizard);
    pickThing(wizard, QStringLiteral("USB"));
    hand->next();
    ASSERT_TRUE(qobject_cast<TripPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    hand->fill("destination", QStringLiteral("Kominkan"));
    hand->fill("purpose", QStringLiteral("visit"));
    hand->fill("carrier", QStringLiteral("Taro"));
    hand->fill("leaves_at", QStringLiteral("R8.4.1 13:00"));
    hand->fill("back_by", QStringLiteral("R8.4.1 17:00"));
    hand->sayNo("processed_outside");
    hand->next();
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    hand->next();
    ASSERT_TRUE(qobject_cast<SafeguardsPage *>(wizard.currentPage())) << "an empty choice is refused";
    hand->check("device_encrypted");
    hand->next();
    ASSERT_TRUE(qobject_cast<ApprovalPage *>(wizard.currentPage()));
    hand->choose(radioWith(wizard, ApprovalPage::tr("&Write down the approval")));
    hand->fill("approved_by", QStringLiteral("Taro"));
    hand->next();
    ASSERT_FALSE(wizard.isLastPage()) << "the carrier does not approve";
    hand->fill("approved_by", QStringLiteral("Hanako"));
    hand->next();
    ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
    hand->next();
    ASSERT_TRUE(wizard.stored());
    const auto stored = records().find(wizard.stored());
    EXPECT_EQ(stored->items.first().asset, usb);
    EXPECT_EQ(stored->approvedBy, manager);
    EXPECT_EQ(stored->safeguards, QList<Safeguard> {Safeguard::DeviceEncrypted});
    EXPECT_EQ(stored->processedOutside, false);
}

TEST_P(TakeOutHands, returnsWithErasure)
{
    const Id<TakeOut> trip = addTrip({usb});
    ReturnWizard wizard(*workspace, trip.value);
    const auto hand = handFor(wizard);
    activate(wizard);
    const StepPage *things = wizard.currentPage();
    hand->push(ThingsBackPage::tr("&All of it came back"));
    hand->next();
    EXPECT_EQ(wizard.currentPage(), things) << "whether it was erased is asked";
    hand->sayYes("erased");
    hand->next();
    confirm(wizard, *hand);
    const auto stored = records().find(trip);
    EXPECT_EQ(stored->returnedAt, clock.now());
    EXPECT_EQ(stored->erased, true);
    EXPECT_EQ(stored->confirmedBy, manager);
}

TEST_P(TakeOutHands, returnsAPartAndThenTheRest)
{
    const Id<TakeOut> trip = addTrip({paper, usb});
    {
        ReturnWizard wizard(*workspace, trip.value);
        const auto hand = handFor(wizard);
        activate(wizard);
        hand->choose("state", stateLabel(ReturnState::Returned)); // the first of the two
        hand->next();
        confirm(wizard, *hand);
    }
    auto stored = records().find(trip);
    EXPECT_EQ(stored->items.first().state, ReturnState::Returned);
    EXPECT_EQ(stateOf(*stored, stored->items.last()), ReturnState::Out);
    EXPECT_FALSE(stored->returnedAt.isValid());
    ASSERT_TRUE(ReturnWizard::fits(toValues(*stored)));
    ReturnWizard rest(*workspace, trip.value);
    const auto hand = handFor(rest);
    activate(rest);
    hand->choose("state", stateLabel(ReturnState::Returned)); // only what is out can be answered
    hand->sayYes("erased");
    hand->next();
    confirm(rest, *hand);
    stored = records().find(trip);
    EXPECT_TRUE(stored->returnedAt.isValid());
    EXPECT_FALSE(ReturnWizard::fits(toValues(*stored)));
}

TEST_P(TakeOutHands, endsWhatIsOverdue)
{
    const Id<TakeOut> trip = addTrip({paper}, -3);
    ASSERT_TRUE(isOverdue(*records().find(trip), clock.now()));
    ReturnWizard wizard(*workspace, trip.value);
    const auto hand = handFor(wizard);
    activate(wizard);
    EXPECT_TRUE(shownText(wizard).contains(ReturnWizard::tr("%n days late", nullptr, 3)));
    hand->choose("state", stateLabel(ReturnState::Returned));
    hand->next();
    hand->fill("remarks", QStringLiteral("the train stood still"));
    confirm(wizard, *hand);
    const auto stored = records().find(trip);
    EXPECT_FALSE(isOverdue(*stored, clock.now()));
    EXPECT_TRUE(stored->remarks.contains(QStringLiteral("train")));
}

TEST_P(TakeOutHands, reportsALoss)
{
    const Id<TakeOut> trip = addTrip({usb, paper});
    ReturnWizard wizard(*workspace, trip.value);
    const auto hand = handFor(wizard);
    activate(wizard);
    hand->choose("state", stateLabel(ReturnState::Lost));
    hand->next();
    hand->next(); // nobody has seen it
    ASSERT_TRUE(qobject_cast<LossPage *>(wizard.currentPage())) << shownText(wizard).toStdString();
    hand->fill("summary", QStringLiteral("left on the train"));
    hand->push(StepDialog::tr("&Next"));
    ASSERT_TRUE(wizard.isLastPage());
    EXPECT_EQ(records().count(Incident::spec), 0);
    hand->next();
    ASSERT_TRUE(wizard.incident());
    const auto incident = records().find(wizard.incident());
    EXPECT_EQ(incident->kind, IncidentKind::Loss);
    EXPECT_EQ(incident->asset, usb);
    EXPECT_EQ(incident->summary, QStringLiteral("left on the train"));
    EXPECT_EQ(records().find(trip)->items.first().state, ReturnState::Lost);
    EXPECT_EQ(stateOf(*records().find(trip), records().find(trip)->items.last()), ReturnState::Out);
}

INSTANTIATE_TEST_SUITE_P(By, TakeOutHands, testing::Bool(),
                         [](const auto &way) { return std::string(way.param ? "mouse" : "keyboard"); });
