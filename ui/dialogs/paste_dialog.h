// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/cell_block.h"
#include "ui/dialog_draft.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QMultiHash>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace mamori {

/// The cells of a block as text, to be corrected before they are stored.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    PasteModel(const Register &reg, Grid grid, PasteTarget target, QObject *parent);

    const Grid &grid() const { return m_grid; }
    void setFindings(const QList<ImportFinding> &findings);
    /// The cell of a finding; its row's first one when the finding concerns the row.
    QModelIndex cellOf(const ImportFinding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString label(int column) const;

    const Register &m_register;
    Grid m_grid;
    PasteTarget m_target;
    int m_columns = 0;
    QMultiHash<std::pair<int, QString>, ImportFinding> m_findings; ///< by row and heading
};

/// Shows what a pasted block would do where something of it is refused or doubtful. The cells can be
/// corrected here; what stays refused is left out only when the user says so.
class PasteDialog final : public QDialog, public KeptDialog
{
    Q_OBJECT
public:
    PasteDialog(const Register &reg, const Workspace &workspace, Grid grid, PasteTarget target,
                QWidget *parent = nullptr);

    const PastePreview &preview() const { return m_preview; }
    QTableView &table() { return *m_table; }
    /// Agrees; the dialog is closed by who stores the block.
    void accept() override;
    QJsonObject kept() const override;
    void setKept(const QJsonObject &typed) override;

Q_SIGNALS:
    void agreed();

private:
    void read();
    void showFindings();
    void offer();

    const Register &m_register;
    const Workspace &m_workspace;
    PasteTarget m_target;
    PastePreview m_preview;
    PasteModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QTreeWidget *m_findings;
    QCheckBox *m_leaveOut;
    QPushButton *m_paste;
};

} // namespace mamori
