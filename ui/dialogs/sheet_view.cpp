// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sheet_view.h"

#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mamori {

// Model ---------------------------------------------------------------------

void SheetModel::setGrid(const Grid &grid)
{
    beginResetModel();
    m_grid = grid;
    m_findings.clear();
    m_columns = 0;
    for (const QStringList &row : grid.rows)
        m_columns = qMax(m_columns, int(row.size()));
    endResetModel();
}

void SheetModel::setMapping(const ImportMapping &mapping)
{
    m_mapping = mapping;
    if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

void SheetModel::setFindings(const QList<ImportFinding> &findings)
{
    m_findings.clear();
    for (const ImportFinding &finding : findings)
        m_findings.insert(finding.row, finding);
    setMapping(m_mapping);
}

int SheetModel::columnOf(const ImportFinding &finding) const
{
    for (const ImportColumn &column : m_mapping.columns) {
        if (column.heading == finding.column)
            return int(column.index);
    }
    return 0;
}

bool SheetModel::isData(int row) const
{
    return row >= m_mapping.firstRow && row < m_mapping.endRow;
}

QString SheetModel::findingText(int row, int column) const
{
    QStringList texts;
    for (auto it = m_findings.constFind(row + 1); it != m_findings.constEnd() && it.key() == row + 1; ++it) {
        if (it->column.isEmpty() || columnOf(*it) == column)
            texts << it->text;
    }
    return texts.join(QLatin1Char('\n'));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_grid.rows.at(index.row()).value(index.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole:
        return findingText(index.row(), index.column());
    case Qt::ForegroundRole:
        return isData(index.row()) ? QVariant() : QVariant(colors().quiet);
    case Qt::BackgroundRole:
        if (!findingText(index.row(), index.column()).isEmpty())
            return colors().warningGround;
        return isData(index.row()) ? QVariant() : QVariant(colors().window);
    default: // roles are open-ended
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QString(QChar(char16_t(u'A' + section % 26)));
}

// View ----------------------------------------------------------------------

SheetView::SheetView(const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_model(new SheetModel(this))
    , m_targets(new QTableWidget(1, 0, this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_targets);
    layout->addWidget(m_table, 1);
    m_targets->setAccessibleName(tr("Where each column goes"));
    m_targets->horizontalHeader()->hide();
    const int margin = std::max(fontMetrics().horizontalAdvance(tr("To")),
                                fontMetrics().horizontalAdvance(QStringLiteral("88888")))
        + fontMetrics().height();
    m_targets->verticalHeader()->setFixedWidth(margin);
    m_targets->setVerticalHeaderLabels({tr("To")});
    m_targets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_targets->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_targets->setFocusPolicy(Qt::NoFocus);
    const int height = m_targets->fontMetrics().height() + 18;
    m_targets->verticalHeader()->setDefaultSectionSize(height);
    m_targets->setFixedHeight(height + 4);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The sheet as it came"));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setFixedWidth(margin);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_targets->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { m_targets->setColumnWidth(column, width); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &SheetView::alignTargets);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SheetView::alignTargets);
}

void SheetView::show(const Grid &grid, const ImportMapping &mapping)
{
    m_model->setGrid(grid);
    m_mapping = mapping;
    m_model->setMapping(mapping);
    makeTargets();
}

void SheetView::makeTargets()
{
    const auto targets = importTargets(m_register);
    m_targets->setColumnCount(m_model->columnCount());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QComboBox *combo = makeQuietCombo(m_targets);
        combo->setAccessibleName(tr("Column %1 goes to").arg(column + 1));
        combo->addItem(tr("(leave out)"), QString());
        for (const auto &[key, label] : targets) {
            if (!key.isEmpty())
                combo->addItem(label, key);
        }
        for (const ImportColumn &known : std::as_const(m_mapping.columns)) {
            if (known.index == column)
                combo->setCurrentIndex(qMax(0, combo->findData(known.column)));
        }
        connect(combo, &QComboBox::activated, this, [this, column, combo] {
            for (ImportColumn &known : m_mapping.columns) {
                if (known.index == column)
                    known.column = combo->currentData().toString();
            }
            Q_EMIT mappingChanged();
        });
        m_targets->setCellWidget(0, column, combo);
        const int width = fontMetrics().height() * 11;
        m_table->setColumnWidth(column, width);
        m_targets->setColumnWidth(column, width);
    }
    if (m_mapping.firstRow > 0 && m_mapping.firstRow < m_model->rowCount())
        m_table->scrollTo(m_model->index(0, 0));
}

void SheetView::alignTargets()
{
    m_targets->horizontalScrollBar()->setRange(m_table->horizontalScrollBar()->minimum(),
                                               m_table->horizontalScrollBar()->maximum());
    m_targets->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value());
}

void SheetView::showFindings(const QList<ImportFinding> &findings)
{
    m_model->setFindings(findings);
}

void SheetView::goTo(const ImportFinding &finding)
{
    const QModelIndex index = m_model->index(int(finding.row) - 1, m_model->columnOf(finding));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void SheetView::setRows(qsizetype firstRow, qsizetype endRow)
{
    m_mapping.firstRow = firstRow;
    m_mapping.endRow = endRow;
    m_model->setMapping(m_mapping);
    Q_EMIT mappingChanged();
}

QComboBox *SheetView::target(int column) const
{
    return qobject_cast<QComboBox *>(m_targets->cellWidget(0, column));
}

} // namespace mamori
