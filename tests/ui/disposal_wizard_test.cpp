// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "ui/wizards/disposal_mistake.h"
#include "ui/wizards/disposal_wizard.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTreeWidget>

using namespace mamori;

namespace {

struct Way {
    const char *name;
    DestructionProof proof;
    bool byMouse;
};

std::ostream &operator<<(std::ostream &out, const Way &way)
{
    return out << way.name;
}

} // namespace

class DisposalTest : public UiTest
{
protected:
    DisposalTest()
    {
        const auto add = [this](const char *number, const char *name, std::optional<Office> office) {
            Staff person;
            person.number = QLatin1String(number);
            person.name = QString::fromUtf8(name);
            person.office = office;
            return workspace->records().add(person);
        };
        add("S-1", "例示 太郎", {});
        manager = add("S-2", "見本 一郎", Office::SectionManager);
        add("S-3", "見本 花子", {});
        workspace->records().setOperatorName(QStringLiteral("例示 太郎"));
    }
    /// Kept for so many years from 2020 on; five are over since yesterday.
    Id<Asset> addAsset(const QString &name, AssetKind kind = AssetKind::Medium, qint64 years = 5,
                       Id<Asset> group = {})
    {
        Asset asset = sampleAsset(name);
        asset.kind = kind;
        asset.confidentiality = asset.integrity = asset.availability = QStringLiteral("3");
        asset.classificationState = ClassificationState::Decided;
        asset.acquiredOn = QDate(2020, 4, 1);
        asset.retentionKind = RetentionKind::Years;
        asset.retentionYears = years;
        asset.partOf = group;
        return workspace->records().add(asset);
    }
    QList<Disposal> disposals() const
    {
        QList<Disposal> found;
        for (const Stored &stored : workspace->records().list(Disposal::spec))
            found << fromValues<Disposal>(stored.values);
        return found;
    }
    AssetStatus statusOf(Id<Asset> id) const { return workspace->records().find(id)->status; }

    /// From the first page to the approval.
    void plan(DisposalWizard &wizard, Hand &hand, DestructionProof proof)
    {
        hand.checkFirst(wizard.choice()->list());
        hand.next();
        hand.next(); // why: expired, as proposed
        hand.choose("method", labelOfKey(Disposal::spec, "method", "destruction"));
        for (const PolicyDisposalProof &each : policy.disposalProofs) {
            if (choiceIndex(choicesOf<DestructionProof>, each.id) == std::size_t(proof))
                hand.choose(radioWith(wizard, each.title));
        }
        const bool isWatched = proof == DestructionProof::Watched;
        if (!isWatched)
            hand.fill("contractor", QStringLiteral("Sample Service"));
        hand.tick("measures", isWatched ? 3 : 4);
        hand.next();
    }
    void approve(DisposalWizard &wizard, Hand &hand)
    {
        hand.choose("decision", labelOfKey(Approval::spec, "decision", "approved"));
        hand.choose(radioWith(wizard, DisposalApprovalPage::tr("It has been &carried out; record it now")));
        hand.next();
    }
    void carryOut(Hand &hand, DestructionProof proof)
    {
        if (proof != DestructionProof::Watched) {
            hand.fill("erased_at", QStringLiteral("R8.4.1 9:00"));
            hand.fill("erased_by", QStringLiteral("S-1"));
            hand.fill("erasure", QStringLiteral("overwritten"));
            hand.sayYes("erased_in_city");
            hand.fill("erasure_place", QStringLiteral("main office"));
            hand.fill("handed_over_at", QStringLiteral("R8.4.1 10:00"));
            hand.next();
        }
        hand.fill("done_by", QStringLiteral("S-1"));
        hand.fill("sorted_by", QStringLiteral("S-3"));
        if (proof == DestructionProof::Watched) {
            hand.fill("watched_by", QStringLiteral("S-3"));
            hand.fill("watched_at", QStringLiteral("R8.4.1 11:00"));
        } else if (proof == DestructionProof::Certificate) {
            hand.fill("certificate_number", QStringLiteral("No. 12"));
            hand.fill("certificate_on", QStringLiteral("R8.4.1"));
        }
        hand.next();
        hand.next(); // the summary
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Staff> manager;
};

class DisposalWayTest : public DisposalTest, public testing::WithParamInterface<Way>
{
};

TEST_P(DisposalWayTest, endsTheAssetAndIsUndoneAtOnce)
{
    const Id<Asset> asset = addAsset(QStringLiteral("外付けディスク"));
    DisposalWizard wizard(*workspace, Id<Asset> {});
    std::unique_ptr<Hand> hand;
    if (GetParam().byMouse)
        hand = std::make_unique<Mouse>(wizard);
    else
        hand = std::make_unique<Keyboard>(wizard);
    activate(wizard);
    plan(wizard, *hand, GetParam().proof);
    approve(wizard, *hand);
    EXPECT_EQ(statusOf(asset), AssetStatus::InUse) << "nothing is stored yet";
    EXPECT_TRUE(disposals().isEmpty());
    carryOut(*hand, GetParam().proof);
    ASSERT_EQ(wizard.result(), QDialog::Accepted) << wizard.currentPage()->step().toStdString() << ": "
                                                  << wizard.currentPage()->problem().toStdString();

    EXPECT_EQ(statusOf(asset), AssetStatus::Disposed);
    ASSERT_EQ(disposals().size(), 1);
    const Disposal stored = disposals().first();
    EXPECT_EQ(stored.proof, GetParam().proof);
    EXPECT_EQ(stored.method, DisposalMethod::Destruction);
    EXPECT_EQ(stored.reason, DisposalReason::Expired);
    EXPECT_EQ(stored.retentionEnded, QDate(2026, 3, 31));
    EXPECT_EQ(stored.approvedBy, manager);
    EXPECT_TRUE(missingFields(Disposal::spec, toValues(stored)).isEmpty());
    EXPECT_EQ(stored.watchedAt.isValid(), GetParam().proof == DestructionProof::Watched);
    EXPECT_EQ(stored.erasedAt.isValid(), GetParam().proof != DestructionProof::Watched);
    EXPECT_EQ(stored.certificateNumber.isEmpty(), GetParam().proof != DestructionProof::Certificate);
    const auto approval = workspace->records().find(stored.approval);
    ASSERT_TRUE(approval);
    EXPECT_EQ(approval->state, ApprovalState::Approved);
    EXPECT_EQ(approval->decidedOn, QDate(2026, 4, 1));

    workspace->records().undo();
    EXPECT_EQ(statusOf(asset), AssetStatus::InUse);
    EXPECT_TRUE(disposals().isEmpty());
    EXPECT_TRUE(workspace->records().list(Approval::spec).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, DisposalWayTest,
                         testing::Values(Way {"watchedByKeyboard", DestructionProof::Watched, false},
                                         Way {"certificateByKeyboard", DestructionProof::Certificate, false},
                                         Way {"erasedFirstByKeyboard", DestructionProof::ErasedFirst, false},
                                         Way {"watchedByMouse", DestructionProof::Watched, true},
                                         Way {"certificateByMouse", DestructionProof::Certificate, true},
                                         Way {"erasedFirstByMouse", DestructionProof::ErasedFirst, true}),
                         [](const auto &way) { return std::string(way.param.name); });

class DisposalPartsTest : public DisposalTest, public testing::WithParamInterface<bool>
{
};

TEST_P(DisposalPartsTest, aPartGoesAndTheAssetLivesOn)
{
    const Id<Asset> asset = addAsset(QStringLiteral("USBメモリ"));
    Asset several = *workspace->records().find(asset);
    several.quantity = 10;
    workspace->records().change(asset, several);
    DisposalWizard wizard(*workspace, Id<Asset> {});
    std::unique_ptr<Hand> hand;
    if (GetParam())
        hand = std::make_unique<Mouse>(wizard);
    else
        hand = std::make_unique<Keyboard>(wizard);
    activate(wizard);
    const StepPage *choice = wizard.currentPage();
    hand->checkFirst(wizard.choice()->list());
    for (const char *impossible : {"0", "11"}) {
        hand->fill("quantity", QLatin1String(impossible));
        hand->next();
        ASSERT_EQ(wizard.currentPage(), choice) << impossible;
        EXPECT_TRUE(choice->problem().contains(QStringLiteral("USBメモリ"))) << "the reason names it";
    }
    hand->fill("quantity", QStringLiteral("3"));
    EXPECT_EQ(wizard.work().disposal.items.first().outOf, 10);
    hand->next();
    hand->next(); // why: expired, as proposed
    hand->choose("method", labelOfKey(Disposal::spec, "method", "destruction"));
    for (const PolicyDisposalProof &each : policy.disposalProofs) {
        if (choiceIndex(choicesOf<DestructionProof>, each.id) == std::size_t(DestructionProof::Watched))
            hand->choose(radioWith(wizard, each.title));
    }
    hand->tick("measures", 3);
    hand->next();
    approve(wizard, *hand);
    carryOut(*hand, DestructionProof::Watched);
    ASSERT_EQ(wizard.result(), QDialog::Accepted) << wizard.currentPage()->problem().toStdString();

    EXPECT_EQ(statusOf(asset), AssetStatus::InUse);
    EXPECT_EQ(workspace->records().find(asset)->quantity, 7);
    const Disposal stored = disposals().first();
    EXPECT_EQ(stored.items.first().quantity, 3);
    EXPECT_EQ(stored.items.first().outOf, 10);
    EXPECT_TRUE(workspace->records().history(Asset::spec, asset.value).last().reason.contains(u'3'));
    // What is left stays proposed: its retention is over as well.
    EXPECT_EQ(DisposalWizard(*workspace, Id<Asset> {}).choice()->list().topLevelItemCount(), 1);
    workspace->records().undo();
    EXPECT_EQ(workspace->records().find(asset)->quantity, 10);
}

INSTANTIATE_TEST_SUITE_P(ByHand, DisposalPartsTest, testing::Bool(),
                         [](const auto &way) { return std::string(way.param ? "mouse" : "keyboard"); });

// Between the plan and its end others may have gone.
TEST_F(DisposalTest, aPlannedPartIsHeldAgainstWhatIsThereAtTheEnd)
{
    const Id<Asset> asset = addAsset(QStringLiteral("USBメモリ"));
    Asset several = *workspace->records().find(asset);
    several.quantity = 10;
    workspace->records().change(asset, several);
    Disposal plan;
    plan.kind = DisposalKind::Disposal;
    plan.subject = QStringLiteral("USBメモリ");
    plan.items = {{asset, QStringLiteral("USBメモリ"), {}, 3, {}, 10}};
    const Id<Disposal> id = workspace->records().add(plan);
    const auto loaded = [&] { return DisposalWizard(*workspace, id).work().things.first(); };
    EXPECT_TRUE(isPart(loaded()));
    several.quantity = 3;
    workspace->records().change(asset, several);
    EXPECT_FALSE(isPart(loaded())) << "these are all that are left";
    EXPECT_EQ(partProblem(loaded()), QString());
    several.quantity = 2;
    workspace->records().change(asset, several);
    EXPECT_NE(partProblem(loaded()), QString());
}

TEST_F(DisposalTest, stopsAtTheApplicationAndGoesOnLater)
{
    const Id<Asset> asset = addAsset(QStringLiteral("外付けディスク"));
    {
        DisposalWizard wizard(*workspace, Id<Asset> {});
        Keyboard hand(wizard);
        activate(wizard);
        plan(wizard, hand, DestructionProof::Watched);
        EXPECT_FALSE(radioWith(wizard, DisposalApprovalPage::tr("It has been &carried out; record it now")))
            << "not without approval";
        hand.next();
        EXPECT_TRUE(wizard.isLastPage());
        hand.next();
        ASSERT_EQ(wizard.result(), QDialog::Accepted);
    }
    ASSERT_EQ(disposals().size(), 1);
    EXPECT_FALSE(disposals().first().doneAt.isValid());
    EXPECT_EQ(statusOf(asset), AssetStatus::InUse);
    {
        DisposalWizard other(*workspace, Id<Asset> {});
        EXPECT_EQ(other.choice()->list().topLevelItemCount(), 0) << "it is planned already";
    }
    const Id<Disposal> id {workspace->records().list(Disposal::spec).first().id};
    DisposalWizard wizard(*workspace, id);
    Keyboard hand(wizard);
    activate(wizard);
    hand.choose("decision", labelOfKey(Approval::spec, "decision", "approved"));
    hand.next();
    carryOut(hand, DestructionProof::Watched);
    ASSERT_EQ(wizard.result(), QDialog::Accepted) << wizard.currentPage()->problem().toStdString();
    EXPECT_EQ(statusOf(asset), AssetStatus::Disposed);
    EXPECT_EQ(workspace->records().list(Approval::spec).size(), 1);
    workspace->records().undo();
    EXPECT_EQ(statusOf(asset), AssetStatus::InUse);
    EXPECT_FALSE(disposals().first().doneAt.isValid());
}

TEST_F(DisposalTest, aRefusedApplicationEndsNothing)
{
    const Id<Asset> asset = addAsset(QStringLiteral("外付けディスク"));
    DisposalWizard wizard(*workspace, Id<Asset> {});
    Keyboard hand(wizard);
    activate(wizard);
    plan(wizard, hand, DestructionProof::Watched);
    hand.choose("decision", labelOfKey(Approval::spec, "decision", "refused"));
    hand.next();
    EXPECT_TRUE(wizard.isLastPage());
    hand.next();
    ASSERT_EQ(wizard.result(), QDialog::Accepted);
    EXPECT_EQ(statusOf(asset), AssetStatus::InUse);
    EXPECT_FALSE(disposals().first().approvedBy);
}

TEST_F(DisposalTest, theApplicantDoesNotApprove)
{
    addAsset(QStringLiteral("外付けディスク"));
    DisposalWizard wizard(*workspace, Id<Asset> {});
    Keyboard hand(wizard);
    activate(wizard);
    plan(wizard, hand, DestructionProof::Watched);
    hand.choose("decision", labelOfKey(Approval::spec, "decision", "approved"));
    hand.fill("approver", QStringLiteral("S-1"));
    EXPECT_FALSE(wizard.currentPage()->problem().isEmpty());
    StepPage *page = wizard.currentPage();
    hand.next();
    EXPECT_EQ(wizard.currentPage(), page);
    hand.fill("self_approval_reason", QStringLiteral("nobody else can"));
    EXPECT_EQ(wizard.currentPage()->problem(), QString());
}

TEST_F(DisposalTest, whatIsStillKeptGoesOnlyWithAReason)
{
    const Id<Asset> asset = addAsset(QStringLiteral("窓口端末"), AssetKind::Terminal, 6);
    DisposalWizard wizard(*workspace, asset);
    Keyboard hand(wizard);
    activate(wizard);
    ASSERT_EQ(wizard.work().things.size(), 1) << "it was chosen on its own page";
    hand.next();
    StepPage *why = wizard.currentPage();
    hand.choose("reason", labelOfKey(Disposal::spec, "reason", "replaced"));
    hand.next();
    EXPECT_EQ(wizard.currentPage(), why);
    hand.fill("early_reason", QStringLiteral("broken"));
    hand.next();
    EXPECT_NE(wizard.currentPage(), why);
    EXPECT_FALSE(wizard.work().needs.needsApproval);
}

TEST_F(DisposalTest, aReturnIsErasedAndCertified)
{
    const Id<Asset> asset = addAsset(QStringLiteral("借りた端末"), AssetKind::Terminal, 6);
    DisposalWizard wizard(*workspace, asset);
    Keyboard hand(wizard);
    activate(wizard);
    hand.next();
    hand.choose("kind", labelOfKey(Disposal::spec, "kind", "return"));
    hand.choose("reason", labelOfKey(Disposal::spec, "reason", "end_of_lease"));
    hand.next();
    auto *combo = editorOf(wizard, "method")->findChild<QComboBox *>();
    EXPECT_EQ(combo->findText(labelOfKey(Disposal::spec, "method", "destruction")), -1)
        << "a lent thing is not destroyed";
    hand.choose("method", labelOfKey(Disposal::spec, "method", "overwriting"));
    hand.next();
    hand.choose("decision", labelOfKey(Approval::spec, "decision", "approved"));
    hand.choose(radioWith(wizard, DisposalApprovalPage::tr("It has been &carried out; record it now")));
    hand.next();
    EXPECT_NE(editorOf(wizard, "erased_in_city"), nullptr) << "one comes to the erasure";
    EXPECT_EQ(editorOf(wizard, "watched_by"), nullptr);
    wizard.work().disposal.erasedAt = clock.now();
    EXPECT_TRUE(needsCertificate(wizard.work().disposal, wizard.work().needs));
}

TEST_F(DisposalTest, aGroupTakesItsPartsAlong)
{
    const Id<Asset> group = addAsset(QStringLiteral("届出一式"), AssetKind::Paper, 6);
    const Id<Asset> part = addAsset(QStringLiteral("届出"), AssetKind::Paper, 6, group);
    addAsset(QStringLiteral("ほかの紙"), AssetKind::Paper);
    DisposalWizard wizard(*workspace, group);
    QList<qint64> chosen;
    for (const DisposalThing &thing : wizard.work().things)
        chosen << thing.id.value;
    EXPECT_TRUE(chosen.contains(group.value));
    EXPECT_TRUE(chosen.contains(part.value));
    EXPECT_EQ(chosen.size(), 2);
}

TEST_F(DisposalTest, whatIsOutsideIsNeitherProposedNorTaken)
{
    const Id<Asset> asset = addAsset(QStringLiteral("外付けディスク"));
    TakeOut trip;
    trip.items = {{asset, {}, {}}};
    trip.leavesAt = clock.now().addDays(-1);
    workspace->records().add(trip);
    DisposalWizard wizard(*workspace, Id<Asset> {});
    EXPECT_EQ(wizard.choice()->list().topLevelItemCount(), 0);
    wizard.choice()->add(asset);
    EXPECT_TRUE(wizard.work().things.isEmpty());
}

TEST_F(DisposalTest, aMistakeBecomesTheDraftOfABreach)
{
    Disposal done;
    done.subject = QStringLiteral("外付けディスク");
    done.doneAt = clock.now().addDays(-1);
    done.items = {{addAsset(QStringLiteral("外付けディスク")), QStringLiteral("外付けディスク"), {}, {}, {}}};
    const Id<Disposal> id = workspace->records().add(done);
    DisposalMistakeDialog dialog(*workspace, id);
    Keyboard hand(dialog);
    activate(dialog);
    hand.next();
    EXPECT_EQ(dialog.result(), 0) << "it has to be said what happened";
    hand.fill("summary", QStringLiteral("the wrong one"));
    hand.next();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const QList<Stored> incidents = workspace->records().list(Incident::spec);
    ASSERT_EQ(incidents.size(), 1);
    const auto incident = fromValues<Incident>(incidents.first().values);
    EXPECT_EQ(incident.asset, done.items.first().asset);
    EXPECT_EQ(incident.summary, QStringLiteral("the wrong one"));
    workspace->records().undo();
    EXPECT_TRUE(workspace->records().list(Incident::spec).isEmpty());
}
