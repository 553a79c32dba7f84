// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace mamori {

class HistoryPage;
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
    /// The page of a register, or of the chosen one; nullptr on the history page.
    RegisterPage *currentRegister() const;
    RegisterPage *pageOf(const Register &reg) const;
    void showRecord(const Register &reg, qint64 id);
    void leave(const std::function<void()> &next) const;
    bool isModified() const;

    void classify(qint64 asset);
    void importInto(const Register &reg);
    void printLedger();

Q_SIGNALS:
    void pageChanged();

private:
    void addPage(const QString &title, const QString &iconName, QWidget *page);
    void settle(int page);

    Workspace &m_workspace;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    QList<RegisterPage *> m_registers;
    HistoryPage *m_history;
};

} // namespace mamori
