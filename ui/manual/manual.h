// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace mamori {

/// A chapter of the manual: a file of the folder manual/, compiled in.
struct ManualChapter {
    QString language; ///< "ja"
    QString title;
    QStringList pages; ///< what it tells of, as LedgerPages::pageName() names the pages
    QString markdown;
};

/// All chapters in the order in which they are read; first those in the language that is shown.
QList<ManualChapter> manualChapters();
/// Which chapter in the language of the first one tells of a page of the ledger; the first one where none
/// does.
qsizetype chapterAbout(const QList<ManualChapter> &chapters, const QString &page);

} // namespace mamori
