// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace mamori {

/// The menu bar: what can be done, under which keys. The window connects and enables the actions.
struct WindowMenus {
    explicit WindowMenus(QMainWindow *window);
    /// Actions that need an open ledger.
    QList<QAction *> ofLedger() const;

    QAction *newLedger;
    QAction *openLedger;
    QAction *importSheet;
    QAction *exportRegister;
    QAction *printLedger;
    QAction *backup;
    QAction *lock;
    QAction *quit;
    QAction *undo;
    QAction *find;
    QAction *newRecord;
    QAction *classify;
    QAction *reportBreach;
    QAction *strikeOut;
    QAction *recordHistory;
    QMenu *go;
    QAction *article;
    QAction *about;
};

} // namespace mamori
