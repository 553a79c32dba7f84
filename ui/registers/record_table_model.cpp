// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_table_model.h"

#include "model/store/record_edits.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QFont>
#include <QTimer>

#include <algorithm>

namespace mamori {

namespace {

constexpr int windowRows = 64; ///< read together
constexpr int windowsKept = 40;
constexpr qint64 portion = 400; ///< records looked at between two looks at the clock
constexpr qint64 portionMilliseconds = 25; ///< before the window gets its turn
constexpr qint64 firstMilliseconds = 60; ///< what a page may take at once: most registers are there then

} // namespace

RecordTableModel::RecordTableModel(const Register &reg, const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_words(workspace.words())
    , m_next(new QTimer(this))
    , m_windows(windowsKept)
{
    m_next->setSingleShot(true);
    m_next->setInterval(0);
    connect(m_next, &QTimer::timeout, this, [this] { guarded(nullptr, [this] { loadSome(); }); });
}

RecordTableModel::~RecordTableModel() = default;

// Search --------------------------------------------------------------------

void RecordTableModel::load(const Query &query)
{
    m_next->stop();
    m_scan = m_workspace.records().scan(m_register, query);
    m_query = query;
    QElapsedTimer clock;
    clock.start();
    while (m_scan->advance(portion)) {
        if (clock.elapsed() < firstMilliseconds)
            continue;
        if (!m_shown)
            show(m_scan->result());
        m_next->start();
        return;
    }
    finishLoading();
}

void RecordTableModel::loadSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_scan && clock.elapsed() < portionMilliseconds) {
        if (!m_scan->advance(portion)) {
            finishLoading();
            return;
        }
    }
    if (m_scan)
        m_next->start();
}

void RecordTableModel::finishLoading()
{
    if (!m_scan)
        return;
    m_next->stop();
    while (m_scan->advance(portion)) { }
    const RecordOrder order = m_scan->result();
    m_scan.reset();
    show(order);
    Q_EMIT loaded();
}

void RecordTableModel::show(const RecordOrder &order)
{
    beginResetModel();
    m_shown = true;
    m_windows.clear();
    m_all = order.all;
    m_records = order.ids.size();
    m_groups = order.groups;
    m_groupField = columnIndex(m_register, m_query.group);
    m_rows.clear();
    qsizetype at = 0;
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        m_rows << -(group + 1);
        m_rows += order.ids.mid(at, m_groups.at(group).size);
        at += m_groups.at(group).size;
    }
    if (m_groups.isEmpty())
        m_rows = order.ids;
    endResetModel();
}

void RecordTableModel::refresh(const QList<qint64> &added)
{
    m_windows.clear();
    if (!added.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_rows += added;
        m_records += added.size();
        m_all += added.size();
        endInsertRows();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::setEntryRow(bool shown)
{
    if (shown == m_entryRow)
        return;
    const int row = int(m_rows.size());
    if (shown)
        beginInsertRows({}, row, row);
    else
        beginRemoveRows({}, row, row);
    m_entryRow = shown;
    if (shown)
        endInsertRows();
    else
        endRemoveRows();
}

// Rows ----------------------------------------------------------------------

int RecordTableModel::rowOf(qint64 id) const
{
    return id > 0 ? int(m_rows.indexOf(id)) : -1;
}

qint64 RecordTableModel::idAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? 0 : std::max<qint64>(0, m_rows.at(row));
}

QList<qint64> RecordTableModel::ids() const
{
    QList<qint64> ids;
    ids.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(ids), [](qint64 id) { return id > 0; });
    return ids;
}

/// Valid until another row is asked for; nullptr for what is no record.
const Stored *RecordTableModel::find(int row) const
{
    const qint64 id = idAt(row);
    if (id == 0)
        return nullptr;
    const int number = row / windowRows;
    const QList<Stored> *window = m_windows.object(number);
    if (!window) {
        auto *read = new QList<Stored>;
        const QList<qint64> ids = m_rows.mid(qsizetype(number) * windowRows, windowRows);
        refusal([&] { *read = m_workspace.records().list(m_register, ids); }); // the rows stay empty then
        m_windows.insert(number, read);
        window = read;
    }
    const auto found
        = std::find_if(window->begin(), window->end(), [id](const Stored &each) { return each.id == id; });
    return found == window->end() ? nullptr : &*found;
}

Stored RecordTableModel::storedAt(int row) const
{
    const Stored *stored = find(row);
    return stored ? *stored : Stored {0, m_register.blank(), {}};
}

QString RecordTableModel::whyFixed(const QModelIndex &index) const
{
    const Field *field = fieldAt(index.column());
    if (!field || isHeading(index.row()))
        return tr("Nothing is typed here.");
    const bool isNew = isEntryRow(index.row());
    if (isNew)
        return whyNotTyped(*field, true);
    const Stored *stored = find(index.row());
    if (!stored)
        return tr("Nothing is typed here.");
    if (!stored->struckOut.isEmpty())
        return tr("A struck-out record cannot change. Bring it back first.");
    return whyNotTyped(*field);
}

const Field *RecordTableModel::fieldAt(int column) const
{
    return column <= 0 ? nullptr : &m_register.fields[std::size_t(fieldIndex(column))];
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_entryRow ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_register.fields.size()) + 1;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (whyFixed(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

// Words ---------------------------------------------------------------------

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
    const QVariant &value = stored.values.at(fieldIndex(column));
    // The heading names the axis.
    if (field->kind == Kind::Level)
        return value.toString();
    QString shown = displayText(*field, value, m_words);
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

QString RecordTableModel::headingText(int row) const
{
    const RecordOrder::Group &group = m_groups.at(-m_rows.at(row) - 1);
    const Field &field = m_register.fields[std::size_t(m_groupField)];
    const QString words = group.value.isNull() ? tr("(empty)") : displayText(field, group.value, m_words);
    return tr("%1: %2 (%3)").arg(labelOf(field), words).arg(group.size);
}

QVariant RecordTableModel::headingData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return headingText(row);
    case Qt::BackgroundRole:
        return colors().window;
    case Qt::ForegroundRole:
        return colors().accent;
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case IdRole:
        return qint64(0);
    default: // roles are open-ended
        return {};
    }
}

QVariant RecordTableModel::entryData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == columnOf(columnIndex(m_register, QLatin1String(m_register.caption)))
            ? QVariant(tr("Type here for a new record"))
            : column == 0 ? QVariant(QStringLiteral("＋"))
                          : QVariant();
    case Qt::ForegroundRole:
        return colors().quiet;
    case Qt::ToolTipRole:
        return tr("What is typed in this row becomes a new record.");
    case IdRole:
        return qint64(0);
    default: // roles are open-ended
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isEntryRow(index.row()))
        return entryData(index.column(), role);
    if (isHeading(index.row()))
        return headingData(index.row(), role);
    if (role == IdRole)
        return idAt(index.row());
    const Stored *stored = find(index.row());
    if (!stored)
        return {};
    const Field *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*stored, index.column());
    case Qt::EditRole:
        return field ? stored->values.at(fieldIndex(index.column())) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(*stored, index.column());
    case Qt::ForegroundRole:
        if (!stored->struckOut.isEmpty())
            return colors().quiet;
        return field ? QVariant() : QVariant(colors().warning);
    case Qt::FontRole:
        if (stored->struckOut.isEmpty() || !field)
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

QString RecordTableModel::sortMark(int section) const
{
    const Field *field = fieldAt(section);
    const QString column = field ? QString::fromLatin1(field->column) : QString();
    for (qsizetype i = 0; i < m_query.order.size(); ++i) {
        if (m_query.order.at(i).column != column)
            continue;
        const QString arrow = m_query.order.at(i).descending ? QStringLiteral("▼") : QStringLiteral("▲");
        return m_query.order.size() == 1 ? arrow : arrow + QString::number(i + 1);
    }
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Field *field = fieldAt(section);
    const QString label = field ? labelOf(*field) : QString();
    if (role == Qt::DisplayRole)
        return QString(label + u' ' + sortMark(section)).trimmed();
    if (role == Qt::ToolTipRole) {
        const QString help = tr("Click sorts, Shift+click sorts by one more column.");
        const QString about
            = field ? articleText(QLatin1String(field->article)) : tr("Drafts and struck-out records");
        return about.isEmpty() ? help : about + u'\n' + help;
    }
    if (role == Qt::AccessibleTextRole)
        return field ? label : tr("Mark");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace mamori
