// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/palette_index.h"
#include "ui/workspace.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace mamori {

/// Goes anywhere by a few typed letters: pages, records by number, name or reading, articles, commands. What
/// was gone to last comes first; the ledger remembers it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    /// `entries`: everything but the records, which are looked up.
    CommandPalette(Workspace &workspace, QList<PaletteEntry> entries, QWidget *parent = nullptr);

    void setTyped(const QString &typed);
    QStringList titles() const;

Q_SIGNALS:
    /// Enter or a click on an entry; the palette is closed already.
    void chosen(const mamori::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QList<PaletteEntry> records(const QString &typed) const;
    PaletteEntry recordEntry(const Register &reg, qint64 id) const;
    void choose();
    void remember(const QString &key);

    Workspace &m_workspace;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    QStringList m_recent; ///< keys, the last first
    QLineEdit *m_typed;
    QTreeWidget *m_list;
};

} // namespace mamori
