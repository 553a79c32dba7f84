// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/gallery.h"

#include "model/registers/all.h"
#include "model/registers/asset.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/sort_dialog.h"
#include "ui/labels/label_dialog.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/policy_compare_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/registers/restore_dialog.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/start/first_run_wizard.h"
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

#include <QApplication>
#include <QCheckBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTreeWidget>

#include <algorithm>

namespace mamori {

namespace {

constexpr auto sampleSheet
    = "市民課　情報資産管理台帳\n"
      "No\t業務\t情報資産の名称\t種類\t数量\t保管場所\t重要度\t保存期間\t取得年月日\n"
      "1\t住民記録\t住民異動届\t紙\t１式\t書庫1\tＡ\t5年\tR6.4.1\n"
      "2\t\t転入者確認リスト\t電子データ\t約1,200件\tファイルサーバー\tA\t1年\t2025-01-20\n"
      "3\t戸籍\t戸籍届書\t紙\t\t書庫1\tA\t27年\t令和六年春\n"
      "4\t印鑑登録\t印鑑登録原票\t紙\t1\t書庫1\tB\t除票後5年\t令和６年４月１日\n";

constexpr auto sampleBlock = "住民異動届\t紙\t24\tR6.4.1\t○\n"
                             "住民記録システム\t情報システム\t1\t令和六年春\t○\n"
                             "転出証明書\t紙\t約300件\tR8.4.1\tたぶん\tはみ出し\n"
                             "窓口端末\t端末\t3\t2026/4/1\t×\n";

/// Lets the window work until `done`; painting and background work need the event loop.
void letRunUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(30'000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    QCoreApplication::processEvents();
}

/// Whether a page is drawn on the paper: its middle column is not all white.
bool isPainted(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = image.height() / 8; y < image.height() / 2; ++y) {
        for (int x = image.width() / 4; x < image.width() / 2; ++x) {
            if (qGray(image.pixel(x, y)) < 90)
                return true;
        }
    }
    return false;
}

/// The standard as a city might revise it: a word here, a duty there.
Policy revised(Policy policy)
{
    policy.version = QStringLiteral("令和9年4月1日");
    policy.levels[Axis::Confidentiality].last().meaning += QStringLiteral("外部に渡すものを含む。");
    policy.questions[1].help = QStringLiteral("迷うときは上司に聞いてください。");
    policy.restrictions[0].text.replace(QStringLiteral("。"), QStringLiteral("（複製も同じ）。"));
    policy.approvals[0].conditions << QStringLiteral("立ち会う職員が決まっている。");
    policy.duties[27].strength = DutyStrength::Endeavour;
    PolicyDuty added = policy.duties.takeFirst();
    added.id = QStringLiteral("D901");
    added.text = QStringLiteral("生成AIに機密の情報を入れない。");
    policy.duties << added;
    return policy;
}

class Gallery
{
public:
    Gallery(const QString &folder, QString only, const Policy &policy, const Clock &clock,
            QSettings &settings)
        : m_folder(folder)
        , m_only(std::move(only))
        , m_window(policy, clock, settings)
    {
        m_window.resize(size);
    }

    void shoot(QWidget &widget, const QString &name)
    {
        if (!name.contains(m_only))
            return;
        widget.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QString path = m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(m_paths.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
        if (!widget.grab().save(path))
            throw Error(ErrorCode::Disk,
                        QCoreApplication::translate("Gallery", "A picture could not be written."), path);
        m_paths << path;
    }

    void shootStart()
    {
        shoot(m_window, QStringLiteral("start-open"));
        m_window.startPage().showCreate();
        shoot(m_window, QStringLiteral("start-create"));
        m_window.startPage().showCode({{QStringLiteral("ledger.mamori"), {}, {}, {}},
                                       QStringLiteral("0000-1111-2222-3333-4444-5555-6666")});
        shoot(m_window, QStringLiteral("start-recovery"));
        m_window.startPage().findChild<QCheckBox *>(QStringLiteral("kept"))->setChecked(true);
    }

    /// What somebody sees who has just made a ledger.
    void shootEmpty(std::unique_ptr<Ledger> ledger)
    {
        m_window.showLedger(std::move(ledger), QStringLiteral("見本 一郎"));
        LedgerPages &pages = *m_window.pages();
        pages.showPage(0);
        shoot(m_window, QStringLiteral("empty-today"));
        for (const Register *reg : {&Asset::spec, &Staff::spec}) {
            pages.showRecord(*reg, 0);
            shoot(m_window, QStringLiteral("empty-%1").arg(QLatin1String(reg->table)));
        }
        for (const auto &[fromLast, name] : {std::pair(3, "empty-standard"), std::pair(2, "empty-year-plan"),
                                             std::pair(1, "empty-history")}) {
            pages.showPage(pages.pageCount() - fromLast);
            shoot(m_window, QLatin1String(name));
        }
        FirstRunWizard wizard(*m_window.workspace());
        wizard.answer(QStringLiteral("uses_cloud"), false);
        shootSteps(wizard, QStringLiteral("first-run"));
    }

    void shootPages(std::unique_ptr<Ledger> ledger)
    {
        m_window.showLedger(std::move(ledger), QStringLiteral("見本 一郎"));
        LedgerPages &pages = *m_window.pages();
        for (const Register *reg : allRegisters()) {
            pages.showRecord(*reg, 0);
            RegisterPage &page = *pages.pageOf(*reg);
            page.focusStart();
            shoot(m_window, QStringLiteral("register-%1").arg(QLatin1String(reg->table)));
        }
        pages.showArticle(QStringLiteral("16"));
        shoot(m_window, QStringLiteral("standard"));
        pages.showPage(pages.pageCount() - 2);
        shoot(m_window, QStringLiteral("year-plan"));
        pages.showPage(pages.pageCount() - 1);
        shoot(m_window, QStringLiteral("history"));
        pages.showPage(0);
        shoot(m_window, QStringLiteral("today"));
        PolicyCompareDialog versions(*m_window.workspace());
        versions.compareWith(revised(m_window.workspace()->policy()));
        shoot(versions, QStringLiteral("versions-review"));
        versions.changes().setCurrentItem(versions.changes().topLevelItem(2)->child(0));
        shoot(versions, QStringLiteral("versions-changed"));
        ProfileDialog profile(*m_window.workspace());
        shoot(profile, QStringLiteral("profile"));
        ParameterDialog parameters(*m_window.workspace());
        shoot(parameters, QStringLiteral("parameters"));
    }

    void shootAsset()
    {
        LedgerPages &pages = *m_window.pages();
        pages.showRecord(Asset::spec, 0);
        RegisterPage &page = *pages.pageOf(Asset::spec);
        page.focusStart();
        const std::pair<RecordPane::Part, QString> parts[]
            = {{RecordPane::Part::Classification, QStringLiteral("classification")},
               {RecordPane::Part::Handling, QStringLiteral("handling")},
               {RecordPane::Part::History, QStringLiteral("history")}};
        for (const auto &[part, name] : parts) {
            page.pane().showPart(part);
            shoot(m_window, QStringLiteral("asset-%1").arg(name));
        }
        page.pane().showPart(RecordPane::Part::Contents);
        page.addRecord();
        shoot(m_window, QStringLiteral("asset-new"));
        page.pane().discard();
        page.focusStart();
        shootTable(page);
    }

    void shootTable(RegisterPage &page)
    {
        const ColumnLayout usual = page.layoutOfTable();
        ColumnLayout layout = usual;
        layout.group = QStringLiteral("kind");
        layout.order = {{QStringLiteral("confidentiality"), true}, {QStringLiteral("name"), false}};
        layout.pinned = 3;
        page.setLayoutOfTable(layout);
        shoot(m_window, QStringLiteral("asset-grouped"));
        page.setLayoutOfTable(usual);
        QTableView &table = page.table();
        table.setCurrentIndex(table.model()->index(
            2, RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String("kind")))));
        table.edit(table.currentIndex());
        shoot(m_window, QStringLiteral("asset-cell"));
        page.backToTable();
        auto *search = page.filter().findChild<QLineEdit *>();
        search->setText(QStringLiteral("nowhere"));
        page.refresh();
        shoot(m_window, QStringLiteral("asset-nothing-found"));
        page.filter().clear();
        page.focusStart();
    }

    void shootTableDialogs(Workspace &workspace)
    {
        const ColumnLayout layout = ColumnLayout::usual(Asset::spec);
        ColumnsDialog columns(Asset::spec, layout);
        shoot(columns, QStringLiteral("columns"));
        SortDialog sort(Asset::spec, {{QStringLiteral("place"), false}, {QStringLiteral("name"), true}});
        shoot(sort, QStringLiteral("sort"));
        EditRowsDialog rows(Asset::spec, workspace, 12,
                            columnIndex(Asset::spec, QLatin1String("next_review")));
        shoot(rows, QStringLiteral("edit-rows"));
        PasteTarget target;
        for (const char *column : {"name", "kind", "quantity", "acquired_on", "has_personal"})
            target.fields << columnIndex(Asset::spec, QLatin1String(column));
        target.records = workspace.records().list(Asset::spec).mid(0, 2);
        PasteDialog paste(Asset::spec, workspace, gridFromClipboard(QString::fromUtf8(sampleBlock)), target);
        shoot(paste, QStringLiteral("paste"));
    }

    void shootWizard()
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

    /// Both wizards of take-outs page by page, over a trip that is taken back when the pictures are made.
    void shootTakeOut()
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

    void shootBringIn()
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

    void shootSteps(StepDialog &wizard, const QString &name)
    {
        wizard.resize(size);
        for (int step = 1; step <= 8; ++step) {
            shoot(wizard, QStringLiteral("%1-%2").arg(name).arg(step));
            if (wizard.isLastPage())
                return;
            wizard.next();
        }
    }

    /// The last answer on every page: among known levels that is the manager's own judgement.
    void goThrough(Id<Asset> asset, const QString &name)
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

    /// A device on its way out, destroyed by a company: the way with the most pages.
    void shootDisposal()
    {
        Workspace &workspace = *m_window.workspace();
        const QList<Stored> assets = workspace.records().list(Asset::spec);
        const auto device = std::find_if(assets.cbegin(), assets.cend(), [](const Stored &stored) {
            const auto asset = fromValues<Asset>(stored.values);
            return asset.kind == AssetKind::Medium || asset.kind == AssetKind::Terminal;
        });
        if (assets.isEmpty())
            return;
        DisposalWizard wizard(workspace,
                              Id<Asset> {(device == assets.cend() ? assets.cbegin() : device)->id});
        wizard.resize(size);
        DisposalWork &work = wizard.work();
        Disposal &disposal = work.disposal;
        disposal.reason = DisposalReason::Replaced;
        disposal.method
            = work.needs.methods.isEmpty() ? std::nullopt : std::optional(work.needs.methods.last());
        disposal.earlyReason = QStringLiteral("故障し、修理できないため");
        disposal.proof = DestructionProof::Certificate;
        disposal.contractor = QStringLiteral("見本サービス株式会社");
        disposal.measures = {DisposalMeasure::NoMistake, DisposalMeasure::Collection,
                             DisposalMeasure::Transport, DisposalMeasure::Others};
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

    /// What the people of the section would enter, so that all pages can be seen.
    static void fillDisposal(DisposalWork &work, const Workspace &workspace)
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

    void shootDisposalPapers()
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

    /// Each page as it is when one begins: nothing is stored, and nothing typed is kept.
    void shootBreach()
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

    void shootApprovals()
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

    void shootShell()
    {
        Workspace &workspace = *m_window.workspace();
        CommandPalette palette(workspace, m_window.paletteEntries(), &m_window);
        shoot(palette, QStringLiteral("palette"));
        palette.setTyped(QStringLiteral("台帳"));
        shoot(palette, QStringLiteral("palette-typed"));
        palette.hide();
        SettingsDialog settings(&workspace, m_window.settings(), &m_window);
        shoot(settings, QStringLiteral("settings-section"));
        settings.findChild<QTabWidget *>()->setCurrentIndex(1);
        shoot(settings, QStringLiteral("settings-computer"));
        settings.hide();
        PasswordDialog password(workspace.ledger(), {}, &m_window);
        shoot(password, QStringLiteral("password"));
        password.hide();
        RecoveryDialog recovery(workspace, &m_window);
        shoot(recovery, QStringLiteral("recovery-question"));
        recovery.showCode();
        shoot(recovery, QStringLiteral("recovery-code"));
        recovery.hide();
    }

    /// A draft and a past version, which both need a change first; it is taken back.
    void shootDraftAndVersion()
    {
        Workspace &workspace = *m_window.workspace();
        const QList<Stored> assets = workspace.records().list(Asset::spec);
        if (assets.isEmpty())
            return;
        const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
        const qint64 id = assets.first().id;
        const qint64 draft = workspace.drafts().keep(
            {0, QLatin1String(Asset::spec.table), id, {}, {}, {{QStringLiteral("form"), QJsonObject()}}});
        LedgerPages &pages = *m_window.pages();
        pages.showRecord(Asset::spec, id);
        pages.offerDrafts();
        shoot(m_window, QStringLiteral("draft-offered"));
        workspace.drafts().remove(draft);
        pages.offerDrafts();
        auto moved = fromValues<Asset>(assets.first().values);
        moved.place += QStringLiteral("（移転先）");
        moved.quantity = 7;
        workspace.records().change(Id<Asset> {id}, moved);
        RestoreDialog restore(workspace, Asset::spec, *workspace.records().find(Asset::spec, id),
                              workspace.records().history(Asset::spec, id).first(), &m_window);
        shoot(restore, QStringLiteral("restore"));
        restore.hide();
    }

    void shootDialogs()
    {
        Workspace &workspace = *m_window.workspace();
        ImportDialog import(workspace, Asset::spec);
        import.resize(size);
        shoot(import, QStringLiteral("import-empty"));
        import.paste(QString::fromUtf8(sampleSheet));
        letRunUntil([&] { return import.isReady(); });
        shoot(import, QStringLiteral("import"));
        ExportDialog exportDialog(workspace, Asset::spec);
        shoot(exportDialog, QStringLiteral("export"));
        shootTableDialogs(workspace);
        shootLabels(workspace);
        FormCatalogue forms(workspace);
        forms.goTo(QStringLiteral("restriction_card"));
        shoot(forms, QStringLiteral("forms"));
        AboutDialog about(workspace.policy().title);
        shoot(about, QStringLiteral("about"));
    }

    void shootLabels(Workspace &workspace)
    {
        QList<qint64> ids;
        for (const Stored &stored : workspace.records().list(Asset::spec))
            ids << stored.id;
        LabelDialog labels(workspace, Asset::spec, ids);
        shoot(labels, QStringLiteral("labels"));
        for (PaperPreview *paper : {labels.preview(), labels.previewAlignment()}) {
            paper->resize(size);
            paper->show();
            letRunUntil([&] { return paper->isReady(); });
            letRunUntil([&] { return isPainted(*paper); });
            shoot(*paper, QStringLiteral("labels-paper"));
            paper->hide();
        }
    }

    void shootPaper()
    {
        PaperPreview preview(LedgerPages::tr("Information asset ledger"), QStringLiteral("ledger.pdf"),
                             assetLedgerJob(*m_window.workspace()));
        preview.resize(size);
        preview.show();
        letRunUntil([&] { return preview.isReady(); });
        letRunUntil([&] { return isPainted(preview); });
        shoot(preview, QStringLiteral("paper-preview"));
    }

    QStringList paths() const { return m_paths; }

private:
    static constexpr QSize size {1280, 800};
    QDir m_folder;
    QString m_only; ///< in the names of the pictures that are wanted
    MainWindow m_window;
    QStringList m_paths;
};

} // namespace

QStringList renderGallery(const QString &folder, const Policy &policy, const Clock &clock,
                          std::unique_ptr<Ledger> ledger, const QString &only)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::Disk, QCoreApplication::translate("Gallery", "The folder could not be made."),
                    folder);
    const QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(QStringLiteral("gallery.ini")), QSettings::IniFormat);
    Gallery gallery(folder, only, policy, clock, settings);
    gallery.shootStart();
    constexpr KeyCost cheapest {1,
                                8ULL << 20}; // nobody guesses at a ledger that is empty and gone in a moment
    const QString empty = settingsFolder.filePath(QStringLiteral("empty.mamori"));
    const Ledger::Created created
        = Ledger::create(empty, Secret::fromPassword(QStringLiteral("-")), cheapest);
    gallery.shootEmpty(Ledger::open(empty, created.key));
    gallery.shootPages(std::move(ledger));
    gallery.shootAsset();
    gallery.shootWizard();
    gallery.shootDisposal();
    gallery.shootDisposalPapers();
    gallery.shootBreach();
    gallery.shootTakeOut();
    gallery.shootBringIn();
    gallery.shootApprovals();
    gallery.shootShell();
    gallery.shootDraftAndVersion();
    gallery.shootDialogs();
    gallery.shootPaper();
    return gallery.paths();
}

} // namespace mamori
