// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class QDialog;
class QListWidget;
class QStackedWidget;

namespace mamori {

struct Attachment;
class DialogDraft;
class DraftBar;
class RegisterPage;
struct RecordWizard;

/// Where somebody was in a ledger.
struct Standpoint {
    QString page; ///< as pageName() gives it
    qint64 record = 0; ///< on a register's page
    Draft draft; ///< what was typed there and not saved; its content is empty when there was nothing
    Draft dialog; ///< the same of a dialog that stood above
};

/// The places of work of an open ledger: navigation on the left, the page on the right.
class LedgerPages final : public QWidget
{
    Q_OBJECT
public:
    LedgerPages(Workspace &workspace, QWidget *parent = nullptr);

    int pageCount() const;
    QString pageTitle(int page) const;
    /// What a page is remembered by: its register's table, or "today", "standard", "year_plan", "history".
    QString pageName(int page) const;
    /// How the title is read; empty where the language has no readings.
    QString pageReading(int page) const;
    /// Shows a page, after asking about unsaved changes on the one that is left.
    void showPage(int page);
    int currentPage() const;
    /// The page of a register, or of the chosen one; nullptr on the other pages. Pages of registers are made
    /// when they are first asked for.
    RegisterPage *currentRegister() const;
    RegisterPage *pageOf(const Register &reg);
    void showRecord(const Register &reg, qint64 id);
    /// The record that has it, with its attachments.
    void showAttachment(Id<Attachment> id);
    /// Goes where a duty is put right.
    void goTo(const DutyPlace &place);
    /// The map of the standard, at this article.
    void showArticle(const QString &article);
    /// The article behind what is chosen on a page that is no register; empty when there is none.
    QString currentArticle() const;
    void editProfile() { showProfile({}); }
    void editParameters() { showParameters({}); }
    void showForms();
    /// The section, its offices and its questions: what a new ledger is told first.
    void setUp();
    void leave(const std::function<void()> &next) const;
    /// Where the user is now, with what is typed and not saved.
    Standpoint standpoint() const;
    /// Goes there; what was typed stands in the form again.
    void returnTo(const Standpoint &standpoint);
    /// Keeps what is typed, on the page and in a dialog, as drafts in the ledger. Throws Error.
    void keepDraft() const;
    /// Offers what was typed earlier and never saved.
    void offerDrafts();
    void continueDraft(const Draft &draft);
    bool isModified() const;

    void classify(qint64 asset);
    /// Runs a wizard over a record, or 0; afterwards its register shows what came of it. What was typed in it
    /// once can be gone on with.
    void run(const RecordWizard &wizard, qint64 record, const Draft &typed = {});
    /// What a dialog that drafts are kept of is called; empty for one that is not known.
    static QString titleOfDialog(const QString &name);
    /// The first report of a breach: reachable from everywhere.
    void reportBreach();
    void importInto(const Register &reg);
    void printLedger();

Q_SIGNALS:
    void pageChanged();

private:
    using Maker = std::function<QWidget *()>;
    struct Entry {
        QString name;
        QString title;
        QString reading;
        Maker make; ///< empty once the page was made
    };
    void addPlace(const QString &title);
    /// A page that is made when it is first asked for; its place in the stack.
    int addPage(const Entry &entry, const QString &iconName);
    void addRegister(const Register &reg);
    QWidget *pageAt(int page);
    QWidget *makeRegister(const Register &reg);
    template <class Page>
    QWidget *makeDutyPage();
    QWidget *makeHistory();
    int rowOf(int page) const;
    int widthOfNavigation() const;
    /// Leaves out of the navigation what does not concern the section and holds nothing.
    void showPlaces();
    void settle(int page);
    /// Opens a dialog whose text is kept as a draft.
    void openKept(QDialog *dialog, const char *name, const Register *reg, qint64 record, const Draft &typed);
    void continueDialog(const Draft &draft);
    void showProfile(const Draft &typed);
    void showParameters(const Draft &typed);
    DialogDraft *openDialog() const;

    Workspace &m_workspace;
    QListWidget *m_navigation;
    DraftBar *m_drafts;
    QStackedWidget *m_stack;
    QList<Entry> m_entries; ///< by page
    QHash<const Register *, int> m_registers; ///< their pages
    QHash<QString, bool> m_answers; ///< to the section's profile …
    std::optional<QSet<const Register *>> m_outside; ///< … and the registers that they leave out
    int m_standard;
};

} // namespace mamori
