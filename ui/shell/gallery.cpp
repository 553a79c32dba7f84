// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/gallery.h"

#include "model/registers/all.h"
#include "model/registers/asset.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/policy_compare_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/shell/gallery_stage.h"
#include "ui/shell/ledger_pages.h"
#include "ui/start/first_run_wizard.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

namespace mamori {

namespace {

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

} // namespace

Gallery::Gallery(const QString &folder, QString only, const Policy &policy, const Clock &clock,
                 QSettings &settings)
    : m_folder(folder)
    , m_only(std::move(only))
    , m_window(policy, clock, settings)
{
    m_window.resize(size);
}

void Gallery::shoot(QWidget &widget, const QString &name)
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

void Gallery::shootStart()
{
    shoot(m_window, QStringLiteral("start-open"));
    m_window.startPage().showCreate();
    shoot(m_window, QStringLiteral("start-create"));
    m_window.startPage().showCode({{QStringLiteral("ledger.mamori"), {}, {}, {}},
                                   QStringLiteral("0000-1111-2222-3333-4444-5555-6666")});
    shoot(m_window, QStringLiteral("start-recovery"));
    m_window.startPage().findChild<QCheckBox *>(QStringLiteral("kept"))->setChecked(true);
}

void Gallery::shootEmpty(std::unique_ptr<Ledger> ledger)
{
    m_window.showLedger(std::move(ledger), QStringLiteral("見本 一郎"));
    LedgerPages &pages = *m_window.pages();
    pages.showPage(0);
    shoot(m_window, QStringLiteral("empty-today"));
    for (const Register *reg : {&Asset::spec, &Staff::spec}) {
        pages.showRecord(*reg, 0);
        shoot(m_window, QStringLiteral("empty-%1").arg(QLatin1String(reg->table)));
    }
    for (const auto &[fromLast, name] :
         {std::pair(3, "empty-standard"), std::pair(2, "empty-year-plan"), std::pair(1, "empty-history")}) {
        pages.showPage(pages.pageCount() - fromLast);
        shoot(m_window, QLatin1String(name));
    }
    FirstRunWizard wizard(*m_window.workspace());
    wizard.answer(QStringLiteral("uses_cloud"), false);
    shootSteps(wizard, QStringLiteral("first-run"));
}

void Gallery::shootPages(std::unique_ptr<Ledger> ledger)
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

void Gallery::shootAsset()
{
    LedgerPages &pages = *m_window.pages();
    pages.showRecord(Asset::spec, 0);
    RegisterPage &page = *pages.pageOf(Asset::spec);
    page.focusStart();
    const std::pair<RecordPane::Part, QString> parts[]
        = {{RecordPane::Part::Classification, QStringLiteral("classification")},
           {RecordPane::Part::Handling, QStringLiteral("handling")},
           {RecordPane::Part::Related, QStringLiteral("related")},
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

void Gallery::shootTable(RegisterPage &page)
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
    table.setCurrentIndex(
        table.model()->index(2, RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String("kind")))));
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
    gallery.shootSystems();
    gallery.shootBreach();
    gallery.shootTakeOut();
    gallery.shootPeople();
    gallery.shootBringIn();
    gallery.shootApprovals();
    gallery.shootChecks();
    gallery.shootShell();
    gallery.shootDraftAndVersion();
    gallery.shootAttachments();
    gallery.shootDialogs();
    gallery.shootPaper();
    return gallery.paths();
}

} // namespace mamori
