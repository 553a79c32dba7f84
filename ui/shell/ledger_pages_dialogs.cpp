// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// What is opened above the pages, and how what is typed survives.
#include "model/registers/all.h"
#include "model/rules/first_run.h"
#include "ui/dialog_draft.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/duty_page.h"
#include "ui/guarded.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/preview/dated_preview.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/register_page.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/ledger_pages.h"
#include "ui/start/first_run_wizard.h"
#include "ui/wizards/record_wizards.h"

#include <QStackedWidget>

namespace mamori {

void LedgerPages::showProfile(const Draft &typed)
{
    openKept(new ProfileDialog(m_workspace, window()), profileDialogName, nullptr, 0, typed);
}

void LedgerPages::setUp()
{
    leave([this] {
        guarded(this, [this] {
            m_workspace.viewState().setValue(QLatin1String(firstStepsView), {});
            auto *wizard = new FirstRunWizard(m_workspace, window());
            wizard->setAttribute(Qt::WA_DeleteOnClose);
            // What is left for later is offered as any other draft; where nothing was stored no page is
            // told of it.
            connect(wizard, &QDialog::finished, this, [this] {
                offerDrafts();
                if (auto *page = qobject_cast<DutyPage *>(m_stack->currentWidget()))
                    page->refresh();
            });
            m_drafts->hide();
            wizard->open();
        });
    });
}

void LedgerPages::showForms()
{
    auto *dialog = new FormCatalogue(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LedgerPages::showParameters(const Draft &typed)
{
    openKept(new ParameterDialog(m_workspace, window()), parameterDialogName, nullptr, 0, typed);
}

void LedgerPages::openKept(QDialog *dialog, const char *name, const Register *reg, qint64 record,
                           const Draft &typed)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A paper is looked at: nothing is typed there.
    if (!qobject_cast<PaperPreview *>(dialog))
        new DialogDraft(m_workspace, *dialog,
                        typed.content.isEmpty() ? DialogDraft::of(name, reg, record) : typed);
    dialog->open();
}

QString LedgerPages::titleOfDialog(const QString &name)
{
    const std::pair<const char *, QString> titles[]
        = {{profileDialogName, ProfileDialog::tr("About our section")},
           {parameterDialogName, ParameterDialog::tr("What the standard leaves open")},
           {editRowsDialogName, EditRowsDialog::tr("Change rows")},
           {pasteDialogName, PasteDialog::tr("Paste")},
           {strikeOutDialogName, RegisterPage::tr("Strike out")}};
    for (const auto &[known, title] : titles) {
        if (name == QLatin1String(known))
            return title;
    }
    const RecordWizard *wizard = findRecordWizard(name);
    return wizard ? titleOf(*wizard) : QString();
}

void LedgerPages::continueDialog(const Draft &draft)
{
    const QString name = DialogDraft::dialogOf(draft);
    if (name == QLatin1String(profileDialogName)) {
        showProfile(draft);
    } else if (name == QLatin1String(parameterDialogName)) {
        showParameters(draft);
    } else if (const RecordWizard *wizard = findRecordWizard(name)) {
        if (!isModified())
            showRecord(*wizard->reg, draft.record);
        const auto stored
            = wizard->ofRecord ? m_workspace.records().find(*wizard->reg, draft.record) : std::nullopt;
        // Where the record is done with, the draft stays for whoever finds it.
        if (!wizard->ofRecord || (stored && (!wizard->fits || wizard->fits(stored->values))))
            run(*wizard, draft.record, draft);
    } else if (const Register *reg = findRegister(draft.table)) {
        showRecord(*reg, draft.record);
        pageOf(*reg)->continueDialog(draft);
    }
    offerDrafts();
}

DialogDraft *LedgerPages::openDialog() const
{
    return window()->findChild<DialogDraft *>();
}

bool LedgerPages::isModified() const
{
    const RegisterPage *page = currentRegister();
    return page && page->isModified();
}

void LedgerPages::leave(const std::function<void()> &next) const
{
    if (RegisterPage *page = currentRegister())
        page->pane().leave(next);
    else
        next();
}

Standpoint LedgerPages::standpoint() const
{
    const QString name = pageName(currentPage());
    const DialogDraft *dialog = openDialog();
    const Draft above = dialog ? dialog->draft() : Draft {};
    if (RegisterPage *page = currentRegister())
        return {name, page->pane().record(), page->draft(), above};
    return {name, 0, {}, above};
}

void LedgerPages::returnTo(const Standpoint &standpoint)
{
    if (!standpoint.draft.content.isEmpty()) {
        continueDraft(standpoint.draft);
    } else if (const Register *reg = findRegister(standpoint.page)) {
        showRecord(*reg, standpoint.record);
    } else {
        for (int page = 0; page < pageCount(); ++page) {
            if (pageName(page) == standpoint.page)
                showPage(page);
        }
    }
    if (!standpoint.dialog.content.isEmpty())
        continueDraft(standpoint.dialog);
}

void LedgerPages::keepDraft() const
{
    if (DialogDraft *dialog = openDialog())
        dialog->keep();
    if (RegisterPage *page = currentRegister())
        page->keepDraft();
}

void LedgerPages::offerDrafts()
{
    const Standpoint now = standpoint();
    m_drafts->offer({now.draft.id, openDialog() ? openDialog()->id() : 0});
}

void LedgerPages::continueDraft(const Draft &draft)
{
    if (draft.table == QLatin1String(firstRunDraft)) {
        setUp();
        return;
    }
    if (!DialogDraft::dialogOf(draft).isEmpty()) {
        continueDialog(draft);
        return;
    }
    const Register *reg = findRegister(draft.table);
    if (!reg)
        return;
    showRecord(*reg, draft.record);
    RegisterPage *page = pageOf(*reg);
    page->pane().continueDraft(draft);
    page->refresh(); // an empty register shows its form now
    offerDrafts();
}

void LedgerPages::classify(qint64 asset)
{
    const RecordWizard *wizard = findRecordWizard(QStringLiteral("classify"));
    if (asset != 0)
        run(*wizard, asset);
}

void LedgerPages::reportBreach()
{
    leave([this] { run(*findRecordWizard(QStringLiteral("report_breach")), 0); });
}

void LedgerPages::run(const RecordWizard &wizard, qint64 record, const Draft &typed)
{
    guarded(this, [&] {
        QDialog *dialog = wizard.make(m_workspace, record, window());
        connect(dialog, &QDialog::accepted, this, [this, reg = wizard.reg, id = QLatin1String(wizard.id)] {
            if (id == QLatin1String("classify"))
                pageOf(*reg)->pane().showPart(RecordPane::Part::Classification);
            // Whoever began elsewhere stays there.
            if (currentRegister() == pageOf(*reg))
                pageOf(*reg)->backToTable();
        });
        openKept(dialog, wizard.id, wizard.reg, record, typed);
    });
}

void LedgerPages::importInto(const Register &reg)
{
    leave([this, &reg] {
        auto *dialog = new ImportDialog(m_workspace, reg, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, &reg] { pageOf(reg)->focusStart(); });
        dialog->open();
    });
}

void LedgerPages::printLedger()
{
    leave([this] {
        guarded(this, [this] {
            QDialog *preview = datedPreview(m_workspace, tr("Information asset ledger"), tr("asset-ledger"),
                                            assetLedgerJob(m_workspace), window());
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->open();
        });
    });
}

} // namespace mamori
