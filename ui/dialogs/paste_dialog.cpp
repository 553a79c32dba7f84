// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/paste_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

// The block -----------------------------------------------------------------

PasteModel::PasteModel(const Register &reg, Grid grid, PasteTarget target, QObject *parent)
    : QAbstractTableModel(parent)
    , m_register(reg)
    , m_grid(std::move(grid))
    , m_target(std::move(target))
{
    for (const QStringList &cells : std::as_const(m_grid.rows))
        m_columns = std::max(m_columns, int(cells.size()));
}

QString PasteModel::label(int column) const
{
    return column < m_target.fields.size()
        ? labelOf(m_register.fields[std::size_t(m_target.fields.at(column))])
        : QString();
}

void PasteModel::setFindings(const QList<ImportFinding> &findings)
{
    m_findings.clear();
    for (const ImportFinding &finding : findings)
        m_findings.insert({int(finding.row) - 1, finding.column}, finding);
    if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

QModelIndex PasteModel::cellOf(const ImportFinding &finding) const
{
    for (int column = 0; column < m_columns; ++column) {
        if (!finding.column.isEmpty() && label(column) == finding.column)
            return index(int(finding.row) - 1, column);
    }
    return index(int(finding.row) - 1, 0);
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

Qt::ItemFlags PasteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QList<ImportFinding> findings = m_findings.values({index.row(), label(index.column())});
    const bool refused = std::any_of(findings.begin(), findings.end(),
                                     [](const ImportFinding &finding) { return finding.refuses; });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_grid.rows.at(index.row()).value(index.column());
    case Qt::BackgroundRole:
        if (index.column() >= m_target.fields.size())
            return colors().window;
        return findings.isEmpty() ? QVariant()
                                  : QVariant(refused ? colors().errorGround : colors().warningGround);
    case Qt::ForegroundRole:
        return findings.isEmpty() ? QVariant() : QVariant(refused ? colors().error : colors().warning);
    case Qt::ToolTipRole: {
        QStringList texts;
        for (const ImportFinding &finding : findings)
            texts << finding.text;
        return texts.join(u'\n');
    }
    default: // roles are open-ended
        return {};
    }
}

bool PasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QStringList &cells = m_grid.rows[index.row()];
    cells.resize(std::max(cells.size(), qsizetype(index.column()) + 1));
    cells[index.column()] = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_target.fields.size() ? label(section) : tr("(left out)");
    return section < m_target.records.size() ? QString::number(section + 1) : tr("%1 new").arg(section + 1);
}

// The dialog ----------------------------------------------------------------

PasteDialog::PasteDialog(const Register &reg, const Workspace &workspace, Grid grid, PasteTarget target,
                         QWidget *parent)
    : QDialog(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_target(std::move(target))
    , m_model(new PasteModel(reg, std::move(grid), m_target, this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_findings(new QTreeWidget(this))
    , m_leaveOut(new QCheckBox(this))
{
    setWindowTitle(tr("Paste"));
    resize(900, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Some cells need a look"), this));
    layout->addWidget(
        quietText(tr("Correct a cell here (F2), or leave it out. Nothing is stored yet."), this));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Cells to be pasted"));
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    layout->addWidget(m_table, 3);
    m_findings->setHeaderLabels({tr("Row"), tr("Column"), tr("What is the matter")});
    m_findings->setRootIsDecorated(false);
    m_findings->setAccessibleName(tr("Findings"));
    layout->addWidget(m_findings, 2);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_leaveOut);
    const DecisionButtons buttons({}, this);
    m_paste = buttons.proceed;
    layout->addWidget(buttons.box);
    connect(m_model, &PasteModel::edited, this, &PasteDialog::read);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PasteDialog::offer);
    connect(m_findings, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const auto row = item ? m_findings->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)) : -1;
        if (row >= 0 && row < m_preview.findings.size())
            m_table->setCurrentIndex(m_model->cellOf(m_preview.findings.at(row)));
    });
    read();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_table->horizontalHeader()->setMaximumSectionSize(fontMetrics().height() * 18);
    m_table->resizeColumnsToContents();
    m_table->setFocus();
    if (!m_preview.findings.isEmpty())
        m_table->setCurrentIndex(m_model->cellOf(m_preview.findings.constFirst()));
}

void PasteDialog::read()
{
    guarded(this, [this] {
        m_preview = previewPaste(m_register, m_model->grid(), m_target, m_workspace.words());
        m_model->setFindings(m_preview.findings);
        showFindings();
        offer();
    });
}

void PasteDialog::showFindings()
{
    const QSignalBlocker blocker(m_findings);
    m_findings->clear();
    for (const ImportFinding &finding : std::as_const(m_preview.findings)) {
        auto *item
            = new QTreeWidgetItem(m_findings,
                                  {QString::number(finding.row), finding.column,
                                   finding.refuses ? tr("Refused: %1").arg(finding.text) : finding.text});
        item->setToolTip(2, finding.text);
        item->setForeground(2, finding.refuses ? colors().error : colors().warning);
    }
    for (const int column : {0, 1})
        m_findings->resizeColumnToContents(column);
}

void PasteDialog::offer()
{
    const qsizetype refused = m_preview.refusedCells();
    m_summary->setText(tr("%1 records change, %2 are new.").arg(m_preview.changed).arg(m_preview.added));
    m_leaveOut->setVisible(refused > 0);
    m_leaveOut->setText(tr("&Leave out what is refused (%1)").arg(refused));
    m_paste->setText(tr("&Paste %n row(s)", nullptr, int(m_preview.edits.size())));
    m_paste->setEnabled(!m_preview.edits.isEmpty() && (refused == 0 || m_leaveOut->isChecked()));
}

QJsonObject PasteDialog::kept() const
{
    return {{QStringLiteral("block"), gridToClipboard(m_model->grid())},
            {QStringLiteral("leave_out"), m_leaveOut->isChecked()}};
}

void PasteDialog::setKept(const QJsonObject &typed)
{
    const Grid block = gridFromClipboard(typed.value(QLatin1String("block")).toString());
    for (int row = 0; row < std::min(int(block.rows.size()), m_model->rowCount()); ++row) {
        const QStringList &cells = block.rows.at(row);
        for (int column = 0; column < std::min(int(cells.size()), m_model->columnCount()); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            if (cell.data().toString() != cells.at(column))
                m_model->setData(cell, cells.at(column));
        }
    }
    m_leaveOut->setChecked(typed.value(QLatin1String("leave_out")).toBool());
}

void PasteDialog::accept()
{
    if (m_paste->isEnabled())
        Q_EMIT agreed();
}

} // namespace mamori
