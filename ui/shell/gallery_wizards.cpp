// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/asset.h"
#include "ui/checks/answers_page.h"
#include "ui/checks/check_run.h"
#include "ui/checks/check_start.h"
#include "ui/checks/collect.h"
#include "ui/checks/exception_wizard.h"
#include "ui/checks/hand_out.h"
#include "ui/checks/stock_count.h"
#include "ui/checks/stock_take_start.h"
#include "ui/people/people_gallery.h"
#include "ui/shell/gallery_stage.h"
#include "ui/wizards/approval_pages.h"
#include "ui/wizards/approval_wizards.h"
#include "ui/wizards/breach_progress.h"
#include "ui/wizards/breach_wizard.h"
#include "ui/wizards/bring_in_wizard.h"
#include "ui/wizards/classification_wizard.h"
#include "ui/wizards/disposal_mistake.h"
#include "ui/wizards/disposal_paper_dialog.h"
#include "ui/wizards/disposal_wizard.h"
#include "ui/wizards/return_wizard.h"
#include "ui/wizards/take_out_wizard.h"

#include <QBuffer>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace mamori {

void Gallery::shootWizard()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> assets = workspace.records().list(Asset::spec);
    if (assets.isEmpty())
        return;
    goThrough({assets.first().id}, QStringLiteral("classification"));

    // One that came with levels: taken back when the pictures are made.
    const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
    auto received = fromValues<Asset>(assets.first().values);
    received.number.clear();
    received.classificationState = ClassificationState::Open;
    received.confidentiality.clear();
    received.integrity.clear();
    received.availability.clear();
    received.providerConfidentiality = QStringLiteral("3");
    received.providerIntegrity = QStringLiteral("2");
    received.providerAvailability = QStringLiteral("2");
    goThrough(workspace.records().add(received), QStringLiteral("classification-known"));
}

void Gallery::shootTakeOut()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> assets = workspace.records().list(Asset::spec).mid(0, 2);
    if (assets.size() < 2)
        return;
    const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
    TakeOut trip;
    for (const Stored &stored : assets) {
        auto asset = fromValues<Asset>(stored.values);
        asset.number.clear();
        asset.kind = trip.items.isEmpty() ? AssetKind::Medium : AssetKind::Paper;
        asset.area = AreaKind::Handling;
        asset.confidentiality = QStringLiteral("3");
        asset.integrity = QStringLiteral("2");
        asset.availability = QStringLiteral("2");
        trip.items << TakeOutItem {workspace.records().add(asset), 1, {}};
    }
    Staff person;
    person.name = QStringLiteral("例示 太郎");
    trip.carrier = workspace.records().add(person);
    trip.destination = QStringLiteral("北部公民館");
    trip.purpose = QStringLiteral("出張窓口での受付");
    trip.requestedOn = workspace.clock().today();
    trip.leavesAt = workspace.clock().now();
    trip.backBy = trip.leavesAt.addDays(1);
    trip.processedOutside = true;
    trip.safetyRules = QStringLiteral("画面を来庁者に向けない。離れるときは画面を消す。");
    trip.safetyRulesFixedOn = trip.requestedOn;
    trip.cityRulesApplied = true;
    trip.safeguards = {Safeguard::MinimumData, Safeguard::LockableCase};
    TakeOutWizard takeOut(workspace, trip);
    shootSteps(takeOut, QStringLiteral("take-out"));
    trip.leavesAt = trip.leavesAt.addDays(-3);
    trip.requestedOn = trip.requestedOn.addDays(-4);
    trip.safetyRulesFixedOn = trip.requestedOn;
    trip.backBy = trip.leavesAt.addDays(1);
    ReturnWizard back(workspace, workspace.records().add(trip).value);
    back.answer({ReturnState::Lost, ReturnState::Out});
    shootSteps(back, QStringLiteral("return"));
}

void Gallery::shootPeople()
{
    Workspace &workspace = *m_window.workspace();
    const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
    for (const PicturedDialog &pictured : peopleDialogs(workspace)) {
        if (auto *wizard = qobject_cast<StepDialog *>(pictured.dialog.get()))
            shootSteps(*wizard, pictured.name);
        else
            shoot(*pictured.dialog, pictured.name);
    }
}

void Gallery::shootBringIn()
{
    Workspace &workspace = *m_window.workspace();
    const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
    BringIn tablet;
    tablet.item = QStringLiteral("保守用のノート型パソコン");
    tablet.kind = BroughtKind::Computer;
    tablet.ownership = Ownership::Contractor;
    tablet.owner = QStringLiteral("株式会社見本システム");
    tablet.broughtByName = QStringLiteral("例示 太郎");
    tablet.requestedOn = workspace.clock().today();
    tablet.arrivesAt = workspace.clock().now();
    tablet.leavesBy = tablet.arrivesAt.addDays(1);
    tablet.purpose = QStringLiteral("窓口のシステムの障害の調査");
    tablet.place = QStringLiteral("窓口事務室");
    tablet.confidentiality = QStringLiteral("3");
    tablet.measures = QStringLiteral("ディスクを暗号化し、職員が立ち会う。");
    tablet.connected = true;
    tablet.zone = Zone::MyNumber;
    tablet.noOtherWay = QStringLiteral("市の端末には調査の道具を入れられない。");
    tablet.malwareCheckedOn = tablet.requestedOn;
    tablet.malwareResult = MalwareCheck::Clean;
    tablet.requirementsMet = true;
    tablet.noLeakingSoftware = true;
    BringInWizard bringIn(workspace, tablet);
    shootSteps(bringIn, QStringLiteral("bring-in"));
    LeavingDialog leaving(workspace, workspace.records().add(tablet).value);
    shootSteps(leaving, QStringLiteral("taken-away"));
}

void Gallery::shootSteps(StepDialog &wizard, const QString &name)
{
    wizard.resize(size);
    for (int step = 1; step <= 8; ++step) {
        shoot(wizard, QStringLiteral("%1-%2").arg(name).arg(step));
        const StepPage *page = wizard.currentPage();
        if (wizard.isLastPage())
            return;
        wizard.next();
        if (wizard.currentPage() == page)
            return;
    }
}

void Gallery::goThrough(Id<Asset> asset, const QString &name)
{
    ClassificationWizard wizard(*m_window.workspace(), asset);
    wizard.resize(size);
    for (int step = 1; step <= 8 && wizard.result() == 0; ++step) {
        shoot(wizard, QStringLiteral("%1-%2").arg(name).arg(step));
        if (wizard.isLastPage())
            break;
        wizard.chooseAnswer(wizard.answerCount() - 1);
        wizard.next();
    }
}

void Gallery::shootDisposal()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> assets = workspace.records().list(Asset::spec);
    const auto device = std::find_if(assets.cbegin(), assets.cend(), [](const Stored &stored) {
        const auto asset = fromValues<Asset>(stored.values);
        return asset.kind == AssetKind::Medium || asset.kind == AssetKind::Terminal;
    });
    if (assets.isEmpty())
        return;
    DisposalWizard wizard(workspace, Id<Asset> {(device == assets.cend() ? assets.cbegin() : device)->id});
    wizard.resize(size);
    DisposalWork &work = wizard.work();
    Disposal &disposal = work.disposal;
    disposal.reason = DisposalReason::Replaced;
    disposal.method = work.needs.methods.isEmpty() ? std::nullopt : std::optional(work.needs.methods.last());
    disposal.earlyReason = QStringLiteral("故障し、修理できないため");
    disposal.proof = DestructionProof::Certificate;
    disposal.contractor = QStringLiteral("見本サービス株式会社");
    disposal.measures = {DisposalMeasure::NoMistake, DisposalMeasure::Collection, DisposalMeasure::Transport,
                         DisposalMeasure::Others};
    work.approval.decision = ApprovalDecision::Approved;
    work.carriesOut = true;
    fillDisposal(work, workspace);
    for (int step = 1; step <= 7; ++step) {
        shoot(wizard, QStringLiteral("disposal-%1").arg(step));
        const StepPage *page = wizard.currentPage();
        if (wizard.isLastPage())
            break;
        wizard.next();
        if (wizard.currentPage() == page)
            break;
    }
}

void Gallery::fillDisposal(DisposalWork &work, const Workspace &workspace)
{
    const QList<Stored> staff = workspace.records().list(Staff::spec).mid(0, 3);
    if (staff.size() < 3)
        return;
    const QDateTime now = workspace.clock().now();
    Disposal &disposal = work.disposal;
    disposal.requester = disposal.doneBy = disposal.erasedBy = {staff[0].id};
    disposal.sortedBy = {staff[1].id};
    disposal.erasedAt = now.addSecs(-7200);
    disposal.handedOverAt = now.addSecs(-3600);
    disposal.erasure = QStringLiteral("専用ソフトで3回上書きした");
    disposal.erasedInCity = true;
    disposal.erasurePlace = QStringLiteral("本庁舎3階　執務室");
    disposal.certificateNumber = QStringLiteral("第2026-118号");
    disposal.certificateOn = workspace.clock().today();
    work.approval.approver = {staff[2].id};
    work.approval.decidedOn = workspace.clock().today();
}

void Gallery::shootDisposalPapers()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> disposals = workspace.records().list(Disposal::spec);
    if (disposals.isEmpty())
        return;
    const Id<Disposal> id {disposals.first().id};
    DisposalPaperDialog papers(workspace, id);
    shoot(papers, QStringLiteral("disposal-papers"));
    DisposalMistakeDialog mistake(workspace, id);
    shoot(mistake, QStringLiteral("disposal-mistake"));
}

void Gallery::shootBreach()
{
    Workspace &workspace = *m_window.workspace();
    BreachWizard wizard(workspace);
    wizard.resize(size);
    wizard.show();
    wizard.currentPage()->findChildren<QRadioButton *>().first()->setChecked(true);
    shoot(wizard, QStringLiteral("breach-1"));
    wizard.next();
    wizard.currentPage()->findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("住民票の写しを送るメールの宛先を間違えた。"));
    shoot(wizard, QStringLiteral("breach-2"));
    for (int page = 3; page <= 5; ++page) {
        wizard.next();
        shoot(wizard, QStringLiteral("breach-%1").arg(page));
    }
    const QList<Stored> incidents = workspace.records().list(Incident::spec);
    if (incidents.isEmpty())
        return;
    for (int news = 0; news <= int(BreachNews::Closing); ++news) {
        BreachProgress progress(workspace, {incidents.first().id});
        progress.resize(size);
        if (news == 0)
            shoot(progress, QStringLiteral("breach-progress"));
        progress.choose(BreachNews(news));
        progress.next();
        shoot(progress, QStringLiteral("breach-progress-%1").arg(news + 1));
    }
}

void Gallery::shootApprovals()
{
    Workspace &workspace = *m_window.workspace();
    ApprovalApplyWizard apply(workspace, {});
    apply.resize(size);
    shoot(apply, QStringLiteral("approval-kind"));
    apply.kindPage()->choose(ApprovalKind::RemoteAccess);
    for (const char *page : {"application", "particulars", "conditions", "route"}) {
        apply.next();
        shoot(apply, QStringLiteral("approval-%1").arg(QLatin1String(page)));
    }
    for (const Stored &stored : workspace.records().list(Approval::spec)) {
        if (fromValues<Approval>(stored.values).nextStep != ApprovalStep::Decide)
            continue;
        ApprovalDecideDialog decide(workspace, {stored.id});
        decide.resize(size);
        shoot(decide, QStringLiteral("approval-review"));
        while (!decide.isLastPage())
            decide.next();
        shoot(decide, QStringLiteral("approval-decision"));
        return;
    }
}

void Gallery::shootChecks()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> staff = workspace.records().list(Staff::spec);
    const Id<Staff> person {staff.isEmpty() ? 0 : staff.first().id};
    CheckStartWizard start(workspace);
    start.resize(size);
    shootSteps(start, QStringLiteral("check-start"));
    const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
    Inspection run;
    run.title = QStringLiteral("令和8年度　遵守状況の確認");
    run.kind = InspectionKind::ComplianceCheck;
    run.inspector = person;
    for (const PolicyChecklist::Item &item : workspace.policy().checklists.first().items)
        run.lines << InspectionLine {item.id, item.text, item.article, {}, {}, {}, InspectionResult::Done};
    for (const PolicyChecklist::Item &item : workspace.policy().checklists.at(1).items)
        run.lines << InspectionLine {item.id, item.text, item.article, {}, {}, {}, InspectionResult::Partly};
    const Id<Inspection> id = workspace.records().add(run);
    HandOutDialog handOut(workspace, id);
    handOut.tickAll();
    shoot(handOut, QStringLiteral("check-hand-out"));
    CollectDialog collect(workspace, id);
    shoot(collect, QStringLiteral("check-collect"));
    CheckRunDialog answers(workspace, id);
    answers.resize(size);
    for (const InspectionResult result : {InspectionResult::Done, InspectionResult::NotDone,
                                          InspectionResult::Partly, InspectionResult::Done})
        answers.answers().answer(result);
    shootSteps(answers, QStringLiteral("check-run"));
    answers.QDialog::reject();
    StockTakeStart stockStart(workspace);
    stockStart.resize(size);
    shoot(stockStart, QStringLiteral("stock-start"));
    StockCountDialog count(workspace,
                           workspace.records().add(stockTakeOf(stockThings(workspace.records()),
                                                               QStringLiteral("令和8年度　棚卸し"), person,
                                                               workspace.clock().today())));
    count.resize(size);
    shootSteps(count, QStringLiteral("stock-count"));
    PolicyException exception;
    exception.title = QStringLiteral("届出の窓口での共用端末の利用");
    exception.duties = QStringLiteral("D431");
    exception.clause = clauseOf(workspace.policy(), dutiesOf(exception));
    exception.kind = ExceptionKind::OtherMethod;
    exception.content = QStringLiteral("ログインを鍵の管理で代える");
    exception.reason = QStringLiteral("機器の入替えが終わっていないため");
    exception.otherMethod = QStringLiteral("鍵の貸出簿による管理");
    exception.requestedBy = person;
    exception.validFrom = workspace.clock().today().addDays(14);
    exception.validUntil = exception.validFrom.addMonths(3);
    ExceptionWizard wizard(workspace, exception);
    shootSteps(wizard, QStringLiteral("exception"));
    ExceptionProgress progress(workspace, workspace.records().add(exception));
    shootSteps(progress, QStringLiteral("exception-progress"));
}

QByteArray Gallery::pngOf(QWidget &widget)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    widget.grab().save(&png, "PNG");
    return png.data();
}

} // namespace mamori
