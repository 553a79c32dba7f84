// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"

#include <QAbstractTableModel>
#include <QMultiHash>
#include <QWidget>

class QComboBox;
class QTableView;
class QTableWidget;

namespace mamori {

/// A sheet as it came, with rows that are no data greyed and findings marked.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const Grid &grid);
    void setMapping(const ImportMapping &mapping);
    void setFindings(const QList<ImportFinding> &findings);
    const Grid &grid() const { return m_grid; }
    /// The column of a finding, or the first.
    int columnOf(const ImportFinding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isData(int row) const;
    QString findingText(int row, int column) const;

    Grid m_grid;
    int m_columns = 0;
    ImportMapping m_mapping;
    QMultiHash<qsizetype, ImportFinding> m_findings; ///< by row as a person counts
};

/// The sheet with a choice above each column: where its cells go.
class SheetView final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(const Register &reg, QWidget *parent = nullptr);

    void show(const Grid &grid, const ImportMapping &mapping);
    void showFindings(const QList<ImportFinding> &findings);
    void goTo(const ImportFinding &finding);
    void setRows(qsizetype firstRow, qsizetype endRow);
    const ImportMapping &mapping() const { return m_mapping; }
    QComboBox *target(int column) const;

Q_SIGNALS:
    void mappingChanged();

private:
    void makeTargets();
    void alignTargets();

    const Register &m_register;
    SheetModel *m_model;
    QTableWidget *m_targets;
    QTableView *m_table;
    ImportMapping m_mapping;
};

} // namespace mamori
