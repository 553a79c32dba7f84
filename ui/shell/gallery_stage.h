// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/main_window.h"
#include "ui/wizards/step_dialog.h"

#include <QDir>

namespace mamori {

class RegisterPage;
struct DisposalWork;

/// The window before the camera: each function brings up some pages or dialogs and takes their pictures.
class Gallery final
{
public:
    Gallery(const QString &folder, QString only, const Policy &policy, const Clock &clock,
            QSettings &settings);
    void shoot(QWidget &widget, const QString &name);
    void shootStart();
    /// What somebody sees who has just made a ledger.
    void shootEmpty(std::unique_ptr<Ledger> ledger);
    void shootPages(std::unique_ptr<Ledger> ledger);
    void shootAsset();
    void shootTable(RegisterPage &page);
    void shootTableDialogs(Workspace &workspace);
    void shootWizard();
    /// Both wizards of take-outs page by page, over a trip that is taken back when the pictures are made.
    void shootTakeOut();
    /// The dialogs about people; their sample is taken back.
    void shootPeople();
    void shootBringIn();
    void shootSteps(StepDialog &wizard, const QString &name);
    /// The last answer on every page: among known levels that is the manager's own judgement.
    void goThrough(Id<Asset> asset, const QString &name);
    /// A device on its way out, destroyed by a company: the way with the most pages.
    void shootDisposal();
    /// What the people of the section would enter, so that all pages can be seen.
    static void fillDisposal(DisposalWork &work, const Workspace &workspace);
    void shootDisposalPapers();
    /// The sheet of a contract's clauses, that of a system's requirements, and the zones.
    void shootSystems();
    /// Each page as it is when one begins: nothing is stored, and nothing typed is kept.
    void shootBreach();
    void shootApprovals();
    /// Over records that are taken back when the pictures are made.
    void shootChecks();
    void shootShell();
    /// A backup is made in a folder that goes again, and something changed since, which is taken back.
    void shootBackups();
    /// A draft and a past version, which both need a change first; it is taken back.
    void shootDraftAndVersion();
    void shootDialogs();
    void shootFormEditor(Workspace &workspace);
    void shootLabels(Workspace &workspace);
    void shootPaper();
    /// A page as a scanner gives it, a letter, notes and something that is not shown: in the pane and in the
    /// viewer. Taken back when the pictures are made.
    void shootAttachments();
    static QByteArray pngOf(QWidget &widget);
    QStringList paths() const { return m_paths; }

private:
    static constexpr QSize size {1280, 800};
    QDir m_folder;
    QString m_only; ///< in the names of the pictures that are wanted
    MainWindow m_window;
    QStringList m_paths;
};

} // namespace mamori
