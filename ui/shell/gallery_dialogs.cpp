// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/asset.h"
#include "model/store/attach_run.h"
#include "ui/attachments/attachment_details_dialog.h"
#include "ui/attachments/attachment_viewer.h"
#include "ui/attachments/attachments_view.h"
#include "ui/backup/backups_dialog.h"
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
#include "ui/forms/form_editor.h"
#include "ui/forms/form_preview.h"
#include "ui/forms/new_form_dialog.h"
#include "ui/labels/label_dialog.h"
#include "ui/manual/manual_window.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/paper_preview.h"
#include "ui/preview/signing_key_dialog.h"
#include "ui/preview/submission_dialog.h"
#include "ui/registers/record_pane.h"
#include "ui/registers/register_page.h"
#include "ui/registers/restore_dialog.h"
#include "ui/shell/gallery_stage.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/palette.h"
#include "ui/systems/clause_dialog.h"
#include "ui/systems/requirement_dialog.h"
#include "ui/systems/zone_dialog.h"

#include <QCheckBox>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
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

} // namespace

void Gallery::shootTableDialogs(Workspace &workspace)
{
    const ColumnLayout layout = ColumnLayout::usual(Asset::spec);
    ColumnsDialog columns(Asset::spec, layout);
    shoot(columns, QStringLiteral("columns"));
    SortDialog sort(Asset::spec, {{QStringLiteral("place"), false}, {QStringLiteral("name"), true}});
    shoot(sort, QStringLiteral("sort"));
    EditRowsDialog rows(Asset::spec, workspace, 12, columnIndex(Asset::spec, QLatin1String("next_review")));
    shoot(rows, QStringLiteral("edit-rows"));
    PasteTarget target;
    for (const char *column : {"name", "kind", "quantity", "acquired_on", "has_personal"})
        target.fields << columnIndex(Asset::spec, QLatin1String(column));
    target.records = workspace.records().list(Asset::spec).mid(0, 2);
    PasteDialog paste(Asset::spec, workspace, gridFromClipboard(QString::fromUtf8(sampleBlock)), target);
    shoot(paste, QStringLiteral("paste"));
}

void Gallery::shootShell()
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
    shootBackups();
}

void Gallery::shootBackups()
{
    Workspace &workspace = *m_window.workspace();
    const QTemporaryDir folder;
    const QString before = m_window.settings().value(QStringLiteral("backup/first")).toString();
    m_window.settings().setValue(QStringLiteral("backup/first"), folder.path());
    {
        BackupKeeper keeper(workspace, m_window.settings());
        keeper.backUp();
        while (keeper.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        BackupsDialog backups(workspace, keeper, &m_window);
        shoot(backups, QStringLiteral("backups"));
        QTreeWidgetItem *newest = backups.backups().topLevelItem(0);
        const QList<Stored> assets = workspace.records().list(Asset::spec);
        if (newest && !assets.isEmpty()) {
            const Records::Step step = workspace.records().begin(QStringLiteral("Gallery"));
            workspace.records().strikeOut(Asset::spec, assets.first().id, QStringLiteral("見本"));
            backups.preview(newest->data(0, Qt::UserRole).toString());
            while (backups.isBusy())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            shoot(backups, QStringLiteral("backups-preview"));
        }
    }
    m_window.settings().setValue(QStringLiteral("backup/first"), before);
}

void Gallery::shootDraftAndVersion()
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

void Gallery::shootDialogs()
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
    SubmissionDialog submission(workspace,
                                {{QStringLiteral("asset_ledger"), {}}, {QStringLiteral("year_plan"), {}}});
    shoot(submission, QStringLiteral("submission"));
    SigningKeyDialog signing(workspace.clock().today());
    shoot(signing, QStringLiteral("submission-sign"));
    shootFormEditor(workspace);
    ManualWindow manual;
    manual.showPage(QLatin1String(Asset::spec.table));
    shoot(manual, QStringLiteral("manual"));
    manual.findChild<QLineEdit *>()->setText(QStringLiteral("JSON"));
    shoot(manual, QStringLiteral("manual-search"));
    AboutDialog about(workspace.policy().title);
    shoot(about, QStringLiteral("about"));
}

/// A list and a sheet, on each of their pages.
void Gallery::shootFormEditor(Workspace &workspace)
{
    NewFormDialog fresh(workspace);
    shoot(fresh, QStringLiteral("form-new"));
    for (const QString &id : {QStringLiteral("disposal_list"), QStringLiteral("consent_sheet")}) {
        FormEditor editor(workspace, *workspace.policy().findForm(id));
        editor.resize(size);
        editor.show();
        letRunUntil([&] { return editor.preview()->isSettled(); });
        letRunUntil([&] { return isPainted(*editor.preview()); });
        auto *tabs = editor.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            shoot(editor, QStringLiteral("form-editor"));
        }
        editor.hide();
    }
}

void Gallery::shootLabels(Workspace &workspace)
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

void Gallery::shootSystems()
{
    Workspace &workspace = *m_window.workspace();
    for (const Stored &stored : workspace.records().list(Contract::spec).mid(0, 1)) {
        ClauseDialog clauses(workspace, {stored.id});
        shoot(clauses, QStringLiteral("contract-clauses"));
    }
    for (const Stored &stored : workspace.records().list(System::spec).mid(0, 1)) {
        RequirementDialog requirements(workspace, {stored.id});
        shoot(requirements, QStringLiteral("system-requirements"));
    }
    ZoneDialog zoneDialog(workspace);
    shoot(zoneDialog, QStringLiteral("system-zones"));
}

void Gallery::shootPaper()
{
    PaperPreview preview(LedgerPages::tr("Information asset ledger"), QStringLiteral("ledger.pdf"),
                         assetLedgerJob(*m_window.workspace()));
    preview.resize(size);
    preview.show();
    letRunUntil([&] { return preview.isReady(); });
    letRunUntil([&] { return isPainted(preview); });
    shoot(preview, QStringLiteral("paper-preview"));
}

void Gallery::shootAttachments()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Stored> assets = workspace.records().list(Asset::spec);
    if (assets.isEmpty())
        return;
    const qint64 asset = assets.first().id;
    Attachments attachments(workspace.ledger(), workspace.records());
    const QByteArray paper = assetLedgerJob(workspace)([](qsizetype, qsizetype) { return true; });
    m_window.pages()->showRecord(Asset::spec, asset);
    RecordPane &pane = m_window.pages()->pageOf(Asset::spec)->pane();
    pane.showPart(RecordPane::Part::Attachments);
    shoot(m_window, QStringLiteral("attachments-none"));
    AttachRun run(attachments, Asset::spec, asset);
    const std::tuple<QString, QByteArray, std::optional<AttachmentKind>> files[] = {
        {QStringLiteral("承認書（押印済み）.png"), pngOf(m_window), AttachmentKind::SignedPaper},
        {QStringLiteral("廃棄証明書_令和8年3月.pdf"), paper, AttachmentKind::Certificate},
        {QStringLiteral("聞き取りメモ.txt"),
         QStringLiteral("4月1日　例示 太郎さんに確認。\n原本は書庫1の棚3にある。\n").toUtf8(), std::nullopt},
        {QStringLiteral("backup.zip"), QByteArray("PK\x03\x04", 4), AttachmentKind::Other}};
    for (const auto &[name, bytes, kind] : files) {
        run.take(attachableFile(name, bytes), kind);
        while (run.advance()) { }
    }
    const QList<Id<Attachment>> attached = run.finish();
    attachments.remove(attached.last());
    pane.attachments().findChild<QCheckBox *>()->setChecked(true);
    pane.attachments().choose(attached.first());
    shoot(m_window, QStringLiteral("attachments"));
    for (const Id<Attachment> id : attached) {
        const Attachment attachment = attachments.find(id)->attachment;
        AttachmentViewer viewer(workspace, attachment);
        viewer.show();
        letRunUntil([&] { return viewer.shown() != AttachmentViewer::Shown::Nothing; });
        if (viewer.shown() == AttachmentViewer::Shown::Pdf)
            letRunUntil([&] { return isPainted(viewer); });
        shoot(viewer, QStringLiteral("attachment-viewer"));
    }
    AttachmentDetailsDialog details(attachments.find(attached.first())->attachment);
    shoot(details, QStringLiteral("attachment-details"));
    for (int step = 0; step < 2; ++step)
        workspace.records().undo();
}

} // namespace mamori
