// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace mamori {

struct RecordWizard;
class RegisterPage;

/// The places of work of an open ledger: navigation on the left, the page on the right.
class LedgerPages final : public QWidget
{
    Q_OBJECT
public:
    LedgerPages(Workspace &workspace, QWidget *parent = nullptr);

    int pageCount() const;
    QString pageTitle(int page) const;
    /// Shows a page, after asking about unsaved changes on the one that is left.
    void showPage(int page);
    int currentPage() const;
    /// The page of a register, or of the chosen one; nullptr on the other pages. Pages of registers are made
    /// when they are first asked for.
    RegisterPage *currentRegister() const;
    RegisterPage *pageOf(const Register &reg);
    void showRecord(const Register &reg, qint64 id);
    /// Goes where a duty is put right.
    void goTo(const DutyPlace &place);
    /// The map of the standard, at this article.
    void showArticle(const QString &article);
    /// The article behind what is chosen on a page that is no register; empty when there is none.
    QString currentArticle() const;
    void editProfile();
    void editParameters();
    void leave(const std::function<void()> &next) const;
    bool isModified() const;

    void classify(qint64 asset);
    /// Runs a wizard over a record, or 0; afterwards its register shows what came of it.
    void run(const RecordWizard &wizard, qint64 record);
    /// The first report of a breach: reachable from everywhere.
    void reportBreach();
    void importInto(const Register &reg);
    void printLedger();

Q_SIGNALS:
    void pageChanged();

private:
    using Maker = std::function<QWidget *()>;
    void addPlace(const QString &title);
    /// A page that is made when it is first asked for; its place in the stack.
    int addPage(const QString &title, const QString &iconName, const Maker &make);
    QWidget *pageAt(int page);
    QWidget *makeRegister(const Register &reg);
    template <class Page>
    QWidget *makeDutyPage();
    QWidget *makeHistory();
    int rowOf(int page) const;
    int widthOfNavigation() const;
    void settle(int page);

    Workspace &m_workspace;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    QList<Maker> m_makers; ///< by page; empty once it was made
    QHash<const Register *, int> m_registers; ///< their pages
    int m_standard;
};

} // namespace mamori
