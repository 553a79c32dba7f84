// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_table_model.h"

#include "ui/theme.h"

#include <QFont>

namespace mamori {

RecordTableModel::RecordTableModel(const Register &reg, const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_words(workspace.words())
{
    // The levels come right after the name: they are what a list of assets is looked at for.
    const qsizetype caption = columnIndex(reg, QLatin1String(reg.caption));
    qsizetype afterCaption = 0;
    for (qsizetype i = 0; const Field &field : reg.fields) {
        if ((field.rules & Listed) && field.kind == Kind::Level && afterCaption > 0)
            m_columns.insert(afterCaption++, i);
        else if (field.rules & Listed)
            m_columns << i;
        if (i == caption)
            afterCaption = m_columns.size();
        ++i;
    }
}

void RecordTableModel::load(const Query &query)
{
    QList<qsizetype> wanted = m_columns;
    for (qsizetype i = 0; const Field &field : m_register.fields) {
        if ((field.rules & Required) && !wanted.contains(i))
            wanted << i; // tells drafts
        ++i;
    }
    const QList<Stored> records = m_workspace.records().list(m_register, query, wanted);
    beginResetModel();
    m_query = query;
    m_records = records;
    endResetModel();
}

int RecordTableModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        if (m_records[row].id == id)
            return int(row);
    }
    return -1;
}

const Field *RecordTableModel::fieldAt(int column) const
{
    return column == 0 ? nullptr : &m_register.fields[std::size_t(m_columns.at(column - 1))];
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QString RecordTableModel::markText(const Stored &stored) const
{
    if (!stored.struckOut.isEmpty())
        return tr("Struck out");
    return missingFields(m_register, stored.values).isEmpty() ? QString() : tr("Draft");
}

QString RecordTableModel::text(const Stored &stored, int column) const
{
    if (column == 0)
        return markText(stored);
    const Field *field = fieldAt(column);
    // The heading names the axis.
    if (field->kind == Kind::Level)
        return stored.values.at(m_columns.at(column - 1)).toString();
    QString shown = displayText(*field, stored.values.at(m_columns.at(column - 1)), m_words);
    return shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString RecordTableModel::toolTip(const Stored &stored, int column) const
{
    if (column > 0)
        return text(stored, column);
    if (!stored.struckOut.isEmpty())
        return tr("Struck out: %1").arg(stored.struckOut);
    QStringList labels;
    for (const qsizetype missing : missingFields(m_register, stored.values))
        labels << labelOf(m_register.fields[std::size_t(missing)]);
    return labels.isEmpty() ? QString() : tr("Draft. Still missing: %1").arg(labels.join(tr(", ")));
}

QVariant RecordTableModel::sortValue(const Stored &stored, int column) const
{
    const Field *field = fieldAt(column);
    if (!field)
        return markText(stored);
    const QVariant &value = stored.values.at(m_columns.at(column - 1));
    if (value.isNull())
        return {};
    switch (field->kind) {
    case Kind::Choice:
        return qint64(choiceIndex(field->choices, value.toString()));
    case Kind::Level:
        return qint64(m_workspace.policy().rank(field->axis, value.toString()));
    case Kind::Number:
    case Kind::Flag:
    case Kind::Day:
    case Kind::Moment:
    case Kind::Text:
        return value;
    case Kind::Choices:
    case Kind::Link:
    case Kind::Lines:
        break;
    }
    return text(stored, column);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Stored &stored = m_records.at(index.row());
    const Field *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(stored, index.column());
    case Qt::ToolTipRole:
        return toolTip(stored, index.column());
    case SortRole:
        return sortValue(stored, index.column());
    case IdRole:
        return stored.id;
    case Qt::ForegroundRole:
        if (!stored.struckOut.isEmpty())
            return colors().quiet;
        return field ? QVariant() : QVariant(colors().warning);
    case Qt::FontRole:
        if (stored.struckOut.isEmpty() || !field)
            return {};
        {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
    case Qt::TextAlignmentRole:
        if (field && field->kind == Kind::Level)
            return int(Qt::AlignCenter);
        return int(Qt::AlignVCenter
                   | (field && field->kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeft));
    default: // roles are open-ended
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Field *field = fieldAt(section);
    if (role == Qt::DisplayRole)
        return field ? labelOf(*field) : QString();
    if (role == Qt::ToolTipRole)
        return field ? articleText(QLatin1String(field->article)) : tr("Drafts and struck-out records");
    if (role == Qt::AccessibleTextRole)
        return field ? labelOf(*field) : tr("Mark");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

// Order ---------------------------------------------------------------------

RecordSortModel::RecordSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RecordTableModel::SortRole);
}

bool RecordSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RecordTableModel::SortRole);
    const QVariant b = right.data(RecordTableModel::SortRole);
    if (a.isNull() || b.isNull()) {
        const bool emptyFirst = sortOrder() == Qt::DescendingOrder;
        return a.isNull() == b.isNull() ? false : a.isNull() == emptyFirst;
    }
    if (a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    return m_order(a.toString(), b.toString());
}

} // namespace mamori
