// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace mamori {

class DraftBar;
class HistoryPage;
class RegisterPage;

/// Where somebody was in a ledger.
struct Standpoint {
    QString page; ///< a register's table; empty = the history
    qint64 record = 0;
    Draft draft; ///< what was typed there and not saved; its content is empty when there was nothing
};

/// The places of work of an open ledger: navigation on the left, the page on the right.
class LedgerPages final : public QWidget
{
    Q_OBJECT
public:
    LedgerPages(Workspace &workspace, QWidget *parent = nullptr);

    int pageCount() const;
    QString pageTitle(int page) const;
    /// What a page is remembered by: its register's table, or "history".
    QString pageName(int page) const;
    /// How the title is read; empty where the language has no readings.
    QString pageReading(int page) const;
    /// Shows a page, after asking about unsaved changes on the one that is left.
    void showPage(int page);
    int currentPage() const;
    /// The page of a register, or of the chosen one; nullptr on the history page.
    RegisterPage *currentRegister() const;
    RegisterPage *pageOf(const Register &reg) const;
    void showRecord(const Register &reg, qint64 id);
    void leave(const std::function<void()> &next) const;
    /// Where the user is now, with what is typed and not saved.
    Standpoint standpoint() const;
    /// Goes there; what was typed stands in the form again.
    void goTo(const Standpoint &standpoint);
    /// Keeps what is typed as a draft in the ledger. Throws Error.
    void keepDraft();
    /// Offers what was typed earlier and never saved.
    void offerDrafts();
    void continueDraft(const Draft &draft);
    bool isModified() const;

    void classify(qint64 asset);
    void importInto(const Register &reg);
    void printLedger();

Q_SIGNALS:
    void pageChanged();

private:
    void addPlace(const QString &title);
    void addPage(const QString &title, const QString &iconName, QWidget *page);
    void addRegister(const Register &reg);
    int rowOf(int page) const;
    void settle(int page);

    Workspace &m_workspace;
    QListWidget *m_navigation;
    DraftBar *m_drafts;
    QStackedWidget *m_stack;
    QList<RegisterPage *> m_registers;
    HistoryPage *m_history;
};

} // namespace mamori
