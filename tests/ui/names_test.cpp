// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/all.h"
#include "model/store/attach_run.h"
#include "ui/attachments/attach_dialog.h"
#include "ui/attachments/attachment_details_dialog.h"
#include "ui/attachments/attachment_viewer.h"
#include "ui/backup/backups_dialog.h"
#include "ui/backup/closing_backup_dialog.h"
#include "ui/checks/answers_page.h"
#include "ui/checks/check_run.h"
#include "ui/checks/check_start.h"
#include "ui/checks/collect.h"
#include "ui/checks/exception_wizard.h"
#include "ui/checks/hand_out.h"
#include "ui/checks/stock_count.h"
#include "ui/checks/stock_take_start.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/sort_dialog.h"
#include "ui/forms/form_editor.h"
#include "ui/forms/new_form_dialog.h"
#include "ui/labels/label_dialog.h"
#include "ui/manual/manual_window.h"
#include "ui/people/people_gallery.h"
#include "ui/policy/policy_compare_dialog.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/signing_key_dialog.h"
#include "ui/preview/submission_dialog.h"
#include "ui/registers/register_page.h"
#include "ui/registers/restore_dialog.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/palette.h"
#include "ui/start/first_run_wizard.h"
#include "ui/start/start_page.h"
#include "ui/systems/clause_dialog.h"
#include "ui/systems/requirement_dialog.h"
#include "ui/systems/zone_dialog.h"
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

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace mamori;

class NamesTest : public UiTest
{
protected:
    static bool isInput(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
    }
    /// Parts that Qt makes inside its own widgets are named by their owner.
    static bool isQtsOwn(const QWidget *widget)
    {
        return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QComboBoxListView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView")
            || widget->inherits("QLineEditIconButton")
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget());
    }
    /// What Tab goes through until it comes round to where it began.
    static QSet<const QWidget *> tabOrder(QWidget &root)
    {
        QSet<const QWidget *> order;
        for (int step = 0; step < 400; ++step) {
            QWidget *now = root.focusWidget();
            if (now && order.contains(now))
                break;
            order << now;
            QTest::keyClick(now ? now : &root, Qt::Key_Tab);
        }
        return order;
    }
    /// A radio button is reached by its group, and what has no place of its own by the widget it stands for.
    static bool isReached(const QWidget *widget, const QSet<const QWidget *> &order)
    {
        if (order.contains(widget) || order.contains(widget->focusProxy()))
            return true;
        if (const auto *radio = qobject_cast<const QRadioButton *>(widget)) {
            for (const QAbstractButton *other :
                 radio->group() ? radio->group()->buttons() : QList<QAbstractButton *>()) {
                if (order.contains(other))
                    return true;
            }
            for (const auto *other : radio->parentWidget()->findChildren<QRadioButton *>()) {
                if (order.contains(other))
                    return true;
            }
        }
        return false;
    }
    static void expectUsable(const QWidget &given)
    {
        auto &root = const_cast<QWidget &>(given); // a dialog is often made for this one look
        expectNames(root);
        root.resize(1280, 900);
        root.show();
        ASSERT_TRUE(waitFor([&root] {
            root.activateWindow(); // one that closes meanwhile may hand the keys to another
            return root.isActiveWindow();
        }));
        expectKeysApart(root);
        const QSet<const QWidget *> order = tabOrder(root);
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const bool wanted = widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) && isInput(widget) && !isQtsOwn(widget);
            EXPECT_TRUE(!wanted || isReached(widget, order))
                << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString() << ' '
                << widget->property("text").toString().toStdString() << " in "
                << root.metaObject()->className();
        }
    }
    /// Two buttons of one key: the key would only move the focus between them.
    static void expectKeysApart(const QWidget &root)
    {
        QHash<QKeySequence, QString> taken;
        for (const auto *button : root.findChildren<QAbstractButton *>()) {
            const QKeySequence key = button->shortcut();
            if (key.isEmpty() || !button->isVisible() || !button->isEnabled() || button->window() != &root)
                continue;
            EXPECT_FALSE(taken.contains(key))
                << root.metaObject()->className() << ": " << key.toString().toStdString() << " is "
                << taken.value(key).toStdString() << " and " << button->text().toStdString();
            taken.insert(key, button->text());
        }
    }
    static void expectNames(const QWidget &root)
    {
        int inputs = 0;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!isInput(widget) || isQtsOwn(widget) || !widget->isVisibleTo(&root))
                continue;
            ++inputs;
            const QString text = widget->property("text").toString();
            const bool button = qobject_cast<const QAbstractButton *>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !text.isEmpty()))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " in "
                << root.metaObject()->className() << ' '
                << (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
        }
        EXPECT_GT(inputs, 0);
    }
};

TEST_F(NamesTest, everyPageAndDialogHasNamesAndATabOrder)
{
    const auto workspace = makeWorkspace();
    Records &records = workspace->records();
    const Id<Asset> asset = records.add(sampleAsset(QStringLiteral("住民異動届")));
    StartPage start(clock, settings);
    expectUsable(start);
    start.showCreate();
    expectUsable(start);
    start.showCode({{ledgerPath(), {}, {}, {}}, QStringLiteral("0123-4567")});
    expectUsable(start);

    LedgerPages pages(*workspace);
    for (int page = 0; page < pages.pageCount(); ++page) {
        pages.showPage(page);
        expectUsable(pages);
    }
    Attachments attachments(workspace->ledger(), records);
    AttachRun run(attachments, Asset::spec, asset.value);
    run.take(attachableFile(QStringLiteral("メモ.txt"), "見本"));
    while (run.advance()) { }
    const Id<Attachment> attached = run.finish().first();
    pages.showRecord(Asset::spec, asset.value);
    RecordPane &pane = pages.pageOf(Asset::spec)->pane();
    for (const auto part :
         {RecordPane::Part::Contents, RecordPane::Part::Classification, RecordPane::Part::Handling,
          RecordPane::Part::Attachments, RecordPane::Part::History}) {
        pane.showPart(part);
        expectUsable(pages);
    }
    for (const Register *reg : allRegisters()) {
        pages.showRecord(*reg, 0);
        if (!pages.pageOf(*reg)->canAdd())
            continue;
        pages.pageOf(*reg)->addRecord();
        expectUsable(pages);
    }

    ClassificationWizard wizard(*workspace, asset);
    expectUsable(wizard);
    for (int step = 0; step < 8 && !wizard.isLastPage(); ++step) {
        wizard.chooseAnswer(0);
        wizard.next();
        expectUsable(wizard);
    }
    expectUsable(DisposalWizard(*workspace, asset));
    const Id<Disposal> disposal = records.add(Disposal {});
    expectUsable(DisposalWizard(*workspace, disposal));
    expectUsable(DisposalPaperDialog(*workspace, disposal));
    expectUsable(DisposalMistakeDialog(*workspace, disposal));
    BreachWizard breach(*workspace);
    breach.currentPage()->findChildren<QRadioButton *>().first()->setChecked(true);
    expectUsable(breach);
    breach.next();
    for (int step = 0; step < 8 && !breach.isLastPage(); ++step) {
        if (auto *text = breach.currentPage()->findChild<QPlainTextEdit *>())
            text->setPlainText(QStringLiteral("x"));
        expectUsable(breach);
        breach.next();
    }
    expectUsable(breach);
    Incident incident;
    incident.title = QStringLiteral("誤送付");
    incident.instructions = {{QStringLiteral("CSIRT"), clock.now(), QStringLiteral("x"), {}, {}}};
    const Id<Incident> incidentId = records.add(incident);
    for (int news = 0; news <= int(BreachNews::Closing); ++news) {
        BreachProgress progress(*workspace, incidentId);
        expectUsable(progress);
        progress.choose(BreachNews(news));
        progress.next();
        expectUsable(progress);
    }
    TakeOut trip;
    trip.items = {{asset, 1, {}}};
    trip.requestedOn = clock.today();
    trip.leavesAt = clock.now();
    const Id<TakeOut> takeOut = records.add(trip);
    expectUsable(TakeOutDecision(*workspace, takeOut.value));
    ReturnWizard back(*workspace, takeOut.value);
    expectUsable(back);
    back.answer({ReturnState::Lost});
    for (int step = 0; step < 8 && !back.isLastPage(); ++step) {
        back.next();
        expectUsable(back);
    }
    trip.items.first().asset = records.add(sampleAsset(QStringLiteral("転入届")));
    trip.destination = trip.purpose = QStringLiteral("公民館");
    trip.carrier = records.add(Staff {});
    trip.backBy = trip.leavesAt.addDays(1);
    trip.processedOutside = false;
    trip.safeguards = {Safeguard::LockableCase};
    BringIn tablet;
    tablet.item = tablet.purpose = tablet.owner = tablet.noOtherWay = QStringLiteral("タブレット");
    tablet.kind = BroughtKind::Mobile;
    tablet.ownership = Ownership::Contractor;
    tablet.broughtByName = QStringLiteral("例示 太郎");
    tablet.arrivesAt = clock.now();
    tablet.confidentiality = QStringLiteral("1");
    tablet.connected = true;
    tablet.zone = Zone::Internet;
    tablet.malwareCheckedOn = clock.today();
    tablet.malwareResult = MalwareCheck::Clean;
    tablet.requirementsMet = tablet.noLeakingSoftware = true;
    BringInWizard bringIn(*workspace, tablet);
    expectUsable(bringIn);
    for (int step = 0; step < 3; ++step) {
        bringIn.next();
        expectUsable(bringIn);
    }
    EXPECT_TRUE(bringIn.isLastPage());
    expectUsable(LeavingDialog(*workspace, records.add(tablet).value));
    TakeOutWizard takeOutWizard(*workspace, trip);
    expectUsable(takeOutWizard);
    for (int step = 0; step < 8 && !takeOutWizard.isLastPage(); ++step) {
        takeOutWizard.next();
        expectUsable(takeOutWizard);
    }
    for (const PicturedDialog &people : peopleDialogs(*workspace)) {
        expectUsable(*people.dialog);
        auto *steps = qobject_cast<StepDialog *>(people.dialog.get());
        for (int step = 0; steps && step < 8 && !steps->isLastPage(); ++step) {
            steps->next();
            expectUsable(*steps);
        }
    }
    ApprovalApplyWizard apply(*workspace, {});
    apply.kindPage()->choose(ApprovalKind::RemoteAccess);
    for (int step = 0; step < 5; ++step) {
        expectUsable(apply);
        apply.next();
    }
    ApprovalDecideDialog decide(*workspace,
                                records.add(blankApproval(policy, ApprovalKind::TakeOut, clock.today())));
    for (int step = 0; step < 4; ++step) {
        expectUsable(decide);
        decide.next();
    }
    expectUsable(ClauseDialog(*workspace, records.add(Contract {})));
    expectUsable(RequirementDialog(*workspace, records.add(System {})));
    expectUsable(ZoneDialog(*workspace));
    const Attachment attachment = attachments.find(attached)->attachment;
    expectUsable(AttachmentDetailsDialog(attachment));
    AttachmentViewer viewer(*workspace, attachment);
    ASSERT_TRUE(waitFor([&viewer] { return viewer.shown() == AttachmentViewer::Shown::Text; }));
    expectUsable(viewer);
    expectUsable(AttachDialog(*workspace, Asset::spec, asset.value, {}));
    expectUsable(ImportDialog(*workspace, Asset::spec));
    expectUsable(ExportDialog(*workspace, Asset::spec));
    expectUsable(ColumnsDialog(Asset::spec, ColumnLayout::usual(Asset::spec)));
    expectUsable(SortDialog(Asset::spec, {{QStringLiteral("place"), false}}));
    expectUsable(FormCatalogue(*workspace));
    expectUsable(SubmissionDialog(*workspace, {{QStringLiteral("asset_ledger"), {}}}));
    expectUsable(SigningKeyDialog(workspace->clock().today()));
    expectUsable(NewFormDialog(*workspace));
    for (const char *form : {"disposal_list", "consent_sheet"}) {
        FormEditor editor(*workspace, *policy.findForm(QLatin1String(form)));
        auto *tabs = editor.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            expectUsable(editor);
        }
    }
    LabelDialog labels(*workspace, Asset::spec, {asset.value});
    expectUsable(labels);
    labels.findChild<QComboBox *>()->setCurrentIndex(labels.findChild<QComboBox *>()->count() - 1);
    expectUsable(labels);
    expectUsable(ManualWindow());
    expectUsable(AboutDialog(policy.title));
    expectUsable(CommandPalette(*workspace, {}));
    SettingsDialog settingsDialog(workspace.get(), settings);
    expectUsable(settingsDialog);
    settingsDialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    expectUsable(settingsDialog);
    expectUsable(PasswordDialog(workspace->ledger(), cheap()));
    RecoveryDialog recovery(*workspace);
    expectUsable(recovery);
    recovery.showCode();
    expectUsable(recovery);
    BackupKeeper keeper(*workspace, settings);
    ClosingBackupDialog closing(keeper);
    expectUsable(closing);
    BackupsDialog backups(*workspace, keeper);
    expectUsable(backups);
    keeper.backUp();
    ASSERT_TRUE(waitFor([&keeper] { return !keeper.isRunning(); }));
    backups.preview(backups.backups().topLevelItem(0)->data(0, Qt::UserRole).toString());
    ASSERT_TRUE(waitFor([&backups] { return !backups.isBusy(); }));
    expectUsable(backups);
    Asset moved = *records.find(asset);
    moved.place = QStringLiteral("別室");
    records.change(asset, moved);
    expectUsable(RestoreDialog(*workspace, Asset::spec, *records.find(Asset::spec, asset.value),
                               records.history(Asset::spec, asset.value).first()));
}

TEST_F(NamesTest, whatANewLedgerShowsAndTheVersionsAreUsable)
{
    const auto workspace = makeWorkspace();
    LedgerPages pages(*workspace);
    pages.showPage(0); // with the first steps
    expectUsable(pages);
    FirstRunWizard wizard(*workspace);
    expectUsable(wizard);
    while (!wizard.isLastPage()) {
        wizard.next();
        expectUsable(wizard);
    }
    Policy other = policy;
    other.duties.removeLast();
    PolicyCompareDialog versions(*workspace);
    expectUsable(versions);
    versions.compareWith(other);
    expectUsable(versions);
}

TEST_F(NamesTest, theWindowsDraftBarIsUsable)
{
    const auto workspace = makeWorkspace();
    workspace->drafts().keep({0, QLatin1String(Asset::spec.table), 0, {}, {}, {}});
    LedgerPages pages(*workspace);
    pages.offerDrafts();
    expectUsable(pages);
}

TEST_F(NamesTest, everyDialogOfChecksHasNamesAndATabOrder)
{
    const auto workspace = makeWorkspace();
    Records &records = workspace->records();
    Staff staff;
    staff.name = QStringLiteral("見本 花子");
    const Id<Staff> person = records.add(staff);
    records.add(sampleAsset(QStringLiteral("住民異動届")));
    CheckStartWizard start(*workspace);
    expectUsable(start);
    start.next();
    expectUsable(start);
    Inspection run;
    run.title = QStringLiteral("点検");
    run.kind = InspectionKind::Own;
    run.inspector = person;
    run.lines = {InspectionLine {{}, QStringLiteral("問い"), {}, {}, {}, {}, {}}};
    const Id<Inspection> id = records.add(run);
    expectUsable(HandOutDialog(*workspace, id));
    expectUsable(CollectDialog(*workspace, id));
    CheckRunDialog answers(*workspace, id);
    expectUsable(answers);
    answers.answers().answer(InspectionResult::NotDone);
    answers.next();
    ASSERT_TRUE(answers.isLastPage());
    expectUsable(answers);
    expectUsable(StockTakeStart(*workspace));
    StockCountDialog count(
        *workspace,
        records.add(stockTakeOf(stockThings(records), QStringLiteral("棚卸し"), person, clock.today())));
    expectUsable(count);
    count.next();
    expectUsable(count);
    PolicyException exception;
    exception.title = exception.clause = exception.content = exception.reason = QStringLiteral("x");
    exception.kind = ExceptionKind::NotDone;
    exception.requestedBy = person;
    exception.validFrom = exception.validUntil = clock.today();
    ExceptionWizard wizard(*workspace, exception);
    expectUsable(wizard);
    while (!wizard.isLastPage()) {
        wizard.next();
        expectUsable(wizard);
    }
    exception.urgent = true;
    ExceptionProgress progress(*workspace, records.add(exception));
    expectUsable(progress);
    progress.next();
    expectUsable(progress);
}
