// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/record_scan.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

class QTimer;

namespace mamori {

/// The records of a register as a table: a narrow column that marks drafts, then every field. It holds ids
/// only; records are read as they come into view, and the search runs a portion at a time.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< 0 for headings of groups and the row for new records
    };

    RecordTableModel(const Register &reg, const Workspace &workspace, QObject *parent = nullptr);
    ~RecordTableModel() override;

    /// Searches again. A small register is there on return; a large one follows with loaded(), and until then
    /// what was shown stays.
    void load(const Query &query);
    bool isLoading() const { return m_scan != nullptr; }
    /// Ends the search at once.
    void finishLoading();
    /// Reads what is shown again, in the same rows; `added` come below.
    void refresh(const QList<qint64> &added = {});
    const Query &query() const { return m_query; }

    /// A last, empty row in which a new record is typed.
    void setEntryRow(bool shown);
    bool isEntryRow(int row) const { return m_entryRow && row == int(m_rows.size()); }
    bool isHeading(int row) const { return row >= 0 && row < m_rows.size() && m_rows.at(row) < 0; }

    /// The row of a record, or -1.
    int rowOf(qint64 id) const;
    /// 0 for what is no record.
    qint64 idAt(int row) const;
    QList<qint64> ids() const;
    qint64 recordCount() const { return m_records; }
    /// Living records, or struck-out ones when these are asked for.
    qint64 allCount() const { return m_all; }
    /// The field of a column, or nullptr for the mark.
    const Field *fieldAt(int column) const;
    static int columnOf(qsizetype field) { return int(field) + 1; }
    static qsizetype fieldIndex(int column) { return column - 1; }
    /// The record of a row; a blank one for the row of new records.
    Stored storedAt(int row) const;
    /// Why a cell is not typed into; empty when it is.
    QString whyFixed(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    void loadSome();
    void show(const RecordOrder &order);
    const Stored *find(int row) const;
    QString headingText(int row) const;
    QString text(const Stored &stored, int column) const;
    QString markText(const Stored &stored) const;
    QString toolTip(const Stored &stored, int column) const;
    QVariant entryData(int column, int role) const;
    QVariant headingData(int row, int role) const;
    QString sortMark(int section) const;

    const Register &m_register;
    const Workspace &m_workspace;
    WordContext m_words;
    Query m_query;
    std::unique_ptr<RecordScan> m_scan; ///< while a search runs
    QTimer *m_next; ///< lets the window live between two portions
    QList<qint64> m_rows; ///< ids; below 0 the heading of a group
    QList<RecordOrder::Group> m_groups;
    qsizetype m_groupField = -1;
    qint64 m_records = 0;
    qint64 m_all = 0;
    bool m_entryRow = false;
    bool m_shown = false; ///< something was shown already
    mutable QCache<int, QList<Stored>> m_windows; ///< by number of the window
};

} // namespace mamori
