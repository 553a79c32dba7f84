// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/manual/manual.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace mamori {

/// The manual, to be read beside the work: chapters on the left, the one chosen on the right, and a search
/// through all of them.
class ManualWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// The chapter that tells of a page of the ledger, as LedgerPages::pageName() names it.
    void showPage(const QString &page);
    /// The title of the chapter that is shown.
    QString chapter() const;

private:
    void fillChapters();
    void showChapter();
    void search();
    void goToNextHit();
    bool goToHitInChapter();
    void markHits();

    QList<ManualChapter> m_chapters;
    QStringList m_texts; ///< what is read in each chapter, for the search
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_view;
    QLabel *m_says;
};

} // namespace mamori
