// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_columns_edit.h"

#include "model/policy/city_form.h"
#include "model/policy/form_layout.h"
#include "model/registers/all.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <numeric>

namespace mamori {

FormColumnsEdit::FormColumnsEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_sum(quietText({}, this))
    , m_title(new QLineEdit(this))
    , m_group(new QLineEdit(this))
    , m_width(new QDoubleSpinBox(this))
    , m_align(makeQuietCombo(this))
    , m_offered(makeQuietCombo(this))
    , m_add(new QPushButton(tr("&Add this column"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("&Down"), this))
    , m_fit(new QPushButton(tr("&Match the page"), this))
{
    m_list->setAccessibleName(tr("Columns of the list"));
    m_list->setHeaderLabels({tr("Heading"), tr("What stands in it"), tr("mm")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setTabKeyNavigation(false);
    makeEditors();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FormColumnsEdit::showColumn);
    connect(m_title, &QLineEdit::textEdited, this, &FormColumnsEdit::takeColumn);
    connect(m_group, &QLineEdit::textEdited, this, &FormColumnsEdit::takeColumn);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &FormColumnsEdit::takeColumn);
    connect(m_align, &QComboBox::activated, this, &FormColumnsEdit::takeColumn);
    connect(m_add, &QPushButton::clicked, this, &FormColumnsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &FormColumnsEdit::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_fit, &QPushButton::clicked, this, &FormColumnsEdit::fit);
}

void FormColumnsEdit::makeEditors()
{
    m_width->setRange(narrowestColumn, 300);
    m_width->setDecimals(1);
    m_width->setSuffix(tr(" mm"));
    m_align->addItem(tr("Left"), QStringLiteral("left"));
    m_align->addItem(tr("Centre"), QStringLiteral("centre"));
    m_align->addItem(tr("Right"), QStringLiteral("right"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_list, 0, 0, 5, 2);
    grid->addWidget(m_up, 0, 2);
    grid->addWidget(m_down, 1, 2);
    grid->addWidget(m_remove, 2, 2);
    grid->addWidget(m_fit, 3, 2);
    grid->setRowStretch(4, 1);
    grid->addWidget(m_sum, 5, 0, 1, 3);
    const std::tuple<QString, QString, QWidget *> rows[] = {
        {tr("&Heading"), tr("Heading of the column"), m_title},
        {tr("&Common heading above"), tr("Common heading above"), m_group},
        {tr("&Width"), tr("Width of the column"), m_width},
        {tr("A&lignment"), tr("Alignment of the column"), m_align},
    };
    int row = 6;
    for (const auto &[text, name, editor] : rows) {
        auto *label = new QLabel(text, this);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row++, 1, 1, 2);
    }
    auto *label = new QLabel(tr("An&other column"), this);
    label->setBuddy(m_offered);
    m_offered->setAccessibleName(tr("Another column"));
    grid->addWidget(label, row, 0);
    grid->addWidget(m_offered, row, 1);
    grid->addWidget(m_add, row, 2);
    grid->setColumnStretch(1, 1);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down, m_fit})
        button->setAutoDefault(false);
}

void FormColumnsEdit::setForm(const PolicyForm &form, const PolicyForm *ours)
{
    const int row = currentRow();
    m_form = form;
    m_ours = ours ? ours->columns : QList<PolicyFormColumn>();
    fill(row);
}

int FormColumnsEdit::currentRow() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QString FormColumnsEdit::contentOf(const QString &column) const
{
    const Register *reg = findRegister(m_form.reg);
    const qsizetype field = reg && showsRegister(m_form.layout) ? columnIndex(*reg, column) : -1;
    if (field >= 0)
        return labelOf(reg->fields[std::size_t(field)]);
    for (const PolicyFormColumn &each : m_ours) {
        if (each.column == column)
            return each.title;
    }
    return column == QLatin1String("row") ? tr("Number of the row") : column;
}

void FormColumnsEdit::fill(int row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PolicyFormColumn &column : std::as_const(m_form.columns))
            new QTreeWidgetItem(
                m_list, {column.title, contentOf(column.column), QLocale().toString(column.width, 'f', 1)});
        if (!m_form.columns.isEmpty())
            m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, int(m_form.columns.size()) - 1)));
    }
    fillOffered();
    showColumn();
}

void FormColumnsEdit::fillOffered()
{
    m_offered->clear();
    for (const QString &column : availableColumns(m_form)) {
        const bool isThere
            = std::any_of(m_form.columns.begin(), m_form.columns.end(),
                          [&column](const PolicyFormColumn &each) { return each.column == column; });
        if (!isThere)
            m_offered->addItem(contentOf(column), column);
    }
}

void FormColumnsEdit::showColumn()
{
    const QSignalBlocker quiet(m_width);
    const int row = currentRow();
    const PolicyFormColumn column = row < 0 ? PolicyFormColumn() : m_form.columns.at(row);
    m_title->setText(column.title);
    m_group->setText(column.group);
    m_width->setValue(column.width);
    m_align->setCurrentIndex(std::max(0, m_align->findData(column.align)));
    showState();
}

void FormColumnsEdit::takeColumn()
{
    const int row = currentRow();
    if (row < 0)
        return;
    PolicyFormColumn &column = m_form.columns[row];
    column.title = m_title->text();
    column.group = m_group->text();
    column.width = m_width->value();
    column.align = m_align->currentData().toString();
    m_list->currentItem()->setText(0, column.title);
    m_list->currentItem()->setText(2, QLocale().toString(column.width, 'f', 1));
    showState();
    Q_EMIT edited();
}

void FormColumnsEdit::add()
{
    const QString column = m_offered->currentData().toString();
    if (column.isEmpty())
        return;
    constexpr double usualWidth = 20;
    const int row = currentRow() + 1;
    m_form.columns.insert(row, {column, contentOf(column), QString(), usualWidth, QStringLiteral("left")});
    fill(row);
    Q_EMIT edited();
}

void FormColumnsEdit::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_form.columns.removeAt(row);
    fill(row);
    Q_EMIT edited();
}

void FormColumnsEdit::move(int rows)
{
    const int from = currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_form.columns.size())
        return;
    m_form.columns.move(from, to);
    fill(to);
    Q_EMIT edited();
}

void FormColumnsEdit::fit()
{
    m_form = withPaperWidths(m_form);
    fill(currentRow());
    Q_EMIT edited();
}

void FormColumnsEdit::showState()
{
    const int row = currentRow();
    const double sum
        = std::accumulate(m_form.columns.begin(), m_form.columns.end(), 0.,
                          [](double all, const PolicyFormColumn &column) { return all + column.width; });
    setText(m_sum,
            tr("The columns take %1 mm of %2 mm; the list is stretched to fill the page.")
                .arg(QLocale().toString(sum, 'f', 1), QLocale().toString(listWidth(m_form.orientation))));
    for (QWidget *editor : std::initializer_list<QWidget *> {m_title, m_group, m_width, m_align, m_remove})
        editor->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_form.columns.size());
    m_fit->setEnabled(!m_form.columns.isEmpty());
    m_offered->setEnabled(m_offered->count() > 0);
    m_add->setEnabled(m_offered->count() > 0);
}

} // namespace mamori
