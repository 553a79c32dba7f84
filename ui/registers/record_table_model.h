// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/reading_order.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace mamori {

/// The records of a register as a table: a narrow column that marks drafts, then the listed fields.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< the value as it is ordered, apart from how it is shown
        IdRole,
    };

    RecordTableModel(const Register &reg, const Workspace &workspace, QObject *parent = nullptr);

    /// Reads the records again. Throws Error.
    void load(const Query &query);
    const Query &query() const { return m_query; }
    /// The row of a record, or -1.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const { return m_records.at(row).id; }
    /// The field of a column, or nullptr for the mark.
    const Field *fieldAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Stored &stored, int column) const;
    QString markText(const Stored &stored) const;
    QString toolTip(const Stored &stored, int column) const;
    QVariant sortValue(const Stored &stored, int column) const;

    const Register &m_register;
    const Workspace &m_workspace;
    WordContext m_words;
    QList<qsizetype> m_columns; ///< indexes of the listed fields
    Query m_query;
    QList<Stored> m_records;
};

/// Orders the table as a Japanese list is ordered; what is empty comes last either way.
class RecordSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RecordSortModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ReadingOrder m_order;
};

} // namespace mamori
