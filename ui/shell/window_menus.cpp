// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace mamori {

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("WindowMenus", english);
}

QAction *add(QMenu *menu, const char *english, const QKeySequence &key = {})
{
    QAction *action = menu->addAction(text(english));
    action->setObjectName(QString::fromUtf8(english));
    action->setShortcut(key);
    return action;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "&File")));
    newLedger = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&New ledger…"));
    openLedger = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Open another ledger…"), QKeySequence::Open);
    restoreJson = add(file, QT_TRANSLATE_NOOP("WindowMenus", "New ledger &from JSON…"));
    recent = file->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "Recen&t ledgers")));
    file->addSeparator();
    importSheet = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Import a spreadsheet…"), Qt::CTRL | Qt::Key_I);
    exportRegister = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Export…"), Qt::CTRL | Qt::Key_E);
    exportWhole = add(file, QT_TRANSLATE_NOOP("WindowMenus", "Export the whole ledger as &JSON…"));
    printLedger
        = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Print the asset ledger…"), QKeySequence::Print);
    forms = add(file, QT_TRANSLATE_NOOP("WindowMenus", "For&ms…"));
    file->addSeparator();
    backup = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Back up…"));
    backups = add(file, QT_TRANSLATE_NOOP("WindowMenus", "Backups and restorin&g…"));
    changePassword = add(file, QT_TRANSLATE_NOOP("WindowMenus", "Change the pass&word…"));
    renewCode = add(file, QT_TRANSLATE_NOOP("WindowMenus", "Renew the &recovery code…"));
    file->addSeparator();
    settings = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Settings…"), Qt::CTRL | Qt::Key_Comma);
    operatorName = add(file, QT_TRANSLATE_NOOP("WindowMenus", "Who is wor&king…"));
    lock = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Lock"), Qt::CTRL | Qt::Key_L);
    quit = add(file, QT_TRANSLATE_NOOP("WindowMenus", "&Quit"), Qt::CTRL | Qt::Key_Q);

    QMenu *edit = window->menuBar()->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "&Edit")));
    undo = add(edit, QT_TRANSLATE_NOOP("WindowMenus", "&Undo"), QKeySequence::Undo);
    redo = add(edit, QT_TRANSLATE_NOOP("WindowMenus", "&Redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    edit->addSeparator();
    find = add(edit, QT_TRANSLATE_NOOP("WindowMenus", "&Search"), QKeySequence::Find);
    palette = add(edit, QT_TRANSLATE_NOOP("WindowMenus", "&Go to…"), Qt::CTRL | Qt::Key_K);

    QMenu *record = window->menuBar()->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "&Record")));
    newRecord = add(record, QT_TRANSLATE_NOOP("WindowMenus", "&New"), QKeySequence::New);
    classify = add(record, QT_TRANSLATE_NOOP("WindowMenus", "&Classify…"), Qt::CTRL | Qt::Key_B);
    changeRows = add(record, QT_TRANSLATE_NOOP("WindowMenus", "Change chosen &rows…"), Qt::CTRL | Qt::Key_R);
    recordHistory = add(record, QT_TRANSLATE_NOOP("WindowMenus", "&History"), Qt::CTRL | Qt::Key_H);
    record->addSeparator();
    reportBreach = add(record, QT_TRANSLATE_NOOP("WindowMenus", "Report a &breach…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    record->addSeparator();
    strikeOut = add(record, QT_TRANSLATE_NOOP("WindowMenus", "&Strike out or bring back…"),
                    Qt::CTRL | Qt::Key_Delete);

    go = window->menuBar()->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "&Go")));

    QMenu *help = window->menuBar()->addMenu(text(QT_TRANSLATE_NOOP("WindowMenus", "&Help")));
    article
        = add(help, QT_TRANSLATE_NOOP("WindowMenus", "&Article of the standard"), QKeySequence::HelpContents);
    manual = add(help, QT_TRANSLATE_NOOP("WindowMenus", "Man&ual"), Qt::CTRL | Qt::Key_F1);
    help->addSeparator();
    about = add(help, QT_TRANSLATE_NOOP("WindowMenus", "About &Mamori"));
}

QList<QAction *> WindowMenus::ofLedger() const
{
    return {importSheet, exportRegister, exportWhole, forms,        printLedger, backup,
            backups,     changePassword, renewCode,   operatorName, lock,        find,
            palette,     newRecord,      classify,    changeRows,   strikeOut,   undo,
            redo,        recordHistory,  article,     reportBreach};
}

QList<QAction *> WindowMenus::commands() const
{
    return ofLedger() + QList<QAction *> {newLedger, openLedger, restoreJson, settings, quit, manual, about};
}

QList<QAction *> WindowMenus::ofGo() const
{
    QList<QAction *> named = go->actions();
    named.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
    return named;
}

} // namespace mamori
