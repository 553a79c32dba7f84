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
    /// Everything that the menus offer, the pages aside.
    QList<QAction *> commands() const;
    /// What stands in the Go menu besides the pages.
    QList<QAction *> ofGo() const;

    QAction *newLedger;
    QAction *openLedger;
    QAction *restoreJson;
    QMenu *recent; ///< ledgers that were open lately
    QAction *importSheet;
    QAction *exportRegister;
    QAction *exportWhole;
    QAction *printLedger;
    QAction *forms;
    QAction *backup;
    QAction *backups; ///< the list of them, restoring
    QAction *changePassword;
    QAction *renewCode;
    QAction *operatorName;
    QAction *settings;
    QAction *lock;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *palette;
    QAction *newRecord;
    QAction *classify;
    QAction *changeRows;
    QAction *reportBreach;
    QAction *strikeOut;
    QAction *recordHistory;
    QMenu *go;
    QAction *article;
    QAction *manual;
    QAction *about;
};

} // namespace mamori
