// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/attendance_dialog.h"

#include "model/exchange/grid.h"
#include "model/files.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/today/figures.h"
#include "ui/wizards/field_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

/// What is written of a person beside the tick.
QList<const Field *> lineFieldsOfAttendance()
{
    return FieldGrid::fieldsOf(Attendance::lineFields(),
                               {"attended", "absence_reason", "made_up_on", "score", "understood"});
}

Figure figureOf(const AttendanceRate &rate)
{
    const auto percent = rate.percent();
    Figure figure {percent ? AttendanceDialog::tr("%1: %2 %").arg(labelOf(rate.group)).arg(*percent)
                           : labelOf(rate.group),
                   {}};
    const std::pair<AttendanceState, qint64> parts[] = {{AttendanceState::Attended, rate.attended},
                                                        {AttendanceState::MadeUp, rate.madeUp},
                                                        {AttendanceState::Excused, rate.excused},
                                                        {AttendanceState::Absent, rate.absent},
                                                        {AttendanceState::Open, rate.open}};
    const QColor shades[]
        = {colors().good, colors().accent, colors().quiet, colors().error, colors().warning};
    for (std::size_t i = 0; i < std::size(parts); ++i)
        figure.parts << Figure::Part {labelOf(parts[i].first), parts[i].second, shades[i]};
    return figure;
}

} // namespace

AttendanceDialog::AttendanceDialog(Workspace &workspace, Id<TrainingEvent> id, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_event(workspace.records().find(id).value_or(TrainingEvent {}))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_figures(new Figures(this))
    , m_form(new FieldGrid(lineFieldsOfAttendance(), workspace, this))
    , m_who(heading({}, this))
    , m_message(quietText({}, this))
{
    setWindowTitle(tr("Attendance"));
    resize(fontMetrics().height() * 76, fontMetrics().height() * 44);
    const TrainingPeople people = trainingPeople(workspace.records());
    m_model = new AttendanceModel(people, fullAttendance(m_event, people, workspace.clock().today()), this);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(workspace.records().caption(TrainingEvent::spec, id.value), this));
    layout->addWidget(m_figures);
    layout->addWidget(makeFinder());
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    auto *side = new QWidget(this);
    side->setMinimumWidth(std::max(fontMetrics().height() * 22, m_form->sizeHint().width() + 16));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    column->addWidget(m_form);
    column->addStretch();
    middle->addWidget(side);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    connect(m_form, &FieldGrid::edited, this, &AttendanceDialog::takeRow);
    connect(m_model, &AttendanceModel::edited, this, [this] {
        showRates();
        showRow();
    });
    showRates();
    setText(m_message,
            m_model->rowCount() == 0
                ? tr("Nobody is meant by this training. Say in its form for whom it is.")
                : tr("Type a number, a name or its reading; Space ticks, Return goes on to the next."));
    goTo(m_model->rowCount() > 0 ? m_model->nextOpen(m_model->rowCount() - 1) : -1);
    m_find->setFocus();
}

QWidget *AttendanceDialog::makeFinder()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_find->setAccessibleName(tr("Find a person"));
    m_find->setPlaceholderText(tr("Number, name or reading"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textEdited, this, &AttendanceDialog::findTyped);
    auto *paste = new QPushButton(tr("Paste a column of &numbers"), box);
    auto *list = new QPushButton(tr("&Import a list…"), box);
    auto *rest = new QPushButton(tr("The &rest stayed away"), box);
    for (QPushButton *button : {paste, list, rest})
        button->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, [this] { tickNumbers(QApplication::clipboard()->text()); });
    connect(list, &QPushButton::clicked, this, &AttendanceDialog::chooseList);
    connect(rest, &QPushButton::clicked, this, &AttendanceDialog::restIsAbsent);
    row->addWidget(m_find, 1);
    row->addWidget(paste);
    row->addWidget(list);
    row->addWidget(rest);
    return box;
}

void AttendanceDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    constexpr std::pair<AttendanceModel::Column, int> widths[]
        = {{AttendanceModel::Attended, 3}, {AttendanceModel::Number, 6}, {AttendanceModel::Name, 9},
           {AttendanceModel::Post, 6},     {AttendanceModel::State, 8},  {AttendanceModel::Reason, 8}};
    for (const auto &[column, ems] : widths)
        m_table->setColumnWidth(column, ems * em);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttendanceDialog::showRow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == AttendanceModel::Attended)
            m_model->tick(index.row());
    });
}

QWidget *AttendanceDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    auto *store = new QPushButton(tr("&Store the attendance"), box);
    cancel->setAutoDefault(false);
    store->setAutoDefault(false); // Return goes on to the next person
    setStyleRole(store, "primary");
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(store);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

bool AttendanceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_find && watched != m_table))
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_find && key->matches(QKeySequence::Paste)
        && QApplication::clipboard()->text().trimmed().contains(QLatin1Char('\n'))) {
        tickNumbers(QApplication::clipboard()->text());
        return true;
    }
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return QDialog::eventFilter(watched, event);
    return pressed(key->key()) || QDialog::eventFilter(watched, event);
}

bool AttendanceDialog::pressed(int key)
{
    const int row = currentRow();
    switch (key) {
    case Qt::Key_Space:
        if (row >= 0)
            m_model->tick(row);
        m_find->selectAll(); // what is typed next finds the next
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_model->nextOpen(row));
        m_find->clear();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        goTo(std::clamp(row + (key == Qt::Key_Up ? -1 : 1), 0, m_model->rowCount() - 1));
        return true;
    default:
        return false;
    }
}

void AttendanceDialog::findTyped(const QString &text)
{
    const int row = m_model->find(text, std::max(currentRow(), 0));
    if (row >= 0)
        goTo(row);
    if (!text.isEmpty())
        setText(m_message, row >= 0 ? QString() : tr("Nobody in the list is called so: %1").arg(text));
}

void AttendanceDialog::tickNumbers(const QString &text)
{
    const PastedAttendance pasted = attendanceFromNumbers(text, m_model->lines(), m_model->people());
    for (const qsizetype line : pasted.lines) {
        if (m_model->lines().at(line).attended != true)
            m_model->tick(int(line));
    }
    tell(tr("%n persons are ticked.", nullptr, int(pasted.lines.size())), pasted.unknown);
}

void AttendanceDialog::tell(const QString &what, const QStringList &unknown)
{
    setText(m_message,
            unknown.isEmpty() ? what : what + u' ' + tr("Not in the list: %1").arg(unknown.join(tr(", "))));
}

void AttendanceDialog::chooseList()
{
    auto *dialog
        = new QFileDialog(this, tr("Choose the list"), QString(), tr("Spreadsheets (*.xlsx *.csv *.tsv)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AttendanceDialog::takeList);
    dialog->open();
}

void AttendanceDialog::takeList(const QString &path)
{
    guarded(this, [&] {
        const ListedAttendance listed
            = attendanceFromRows(readGrid(readFile(path)).rows, m_model->lines(), m_model->people());
        m_model->setLines(listed.lines);
        if (listed.found == 0)
            setText(m_message, tr("No column of this file holds staff numbers of the list."));
        else
            tell(tr("%n persons of the list are taken over.", nullptr, int(listed.found)), listed.unknown);
    });
}

void AttendanceDialog::restIsAbsent()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        Attendance line = m_model->lines().at(row);
        if (stateOf(line) != AttendanceState::Open)
            continue;
        line.attended = false;
        m_model->setLine(row, line);
    }
}

void AttendanceDialog::goTo(int row)
{
    if (row < 0)
        return;
    // The first column: the tick stays in sight however narrow the table is.
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

int AttendanceDialog::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void AttendanceDialog::showRow()
{
    const int row = currentRow();
    m_form->setEnabled(row >= 0);
    if (row < 0 || m_isShowing)
        return;
    m_isShowing = true;
    const Attendance &line = m_model->lines().at(row);
    const Staff staff = m_model->people().staff.value(line.staff.value);
    m_who->setText(staff.name);
    m_form->load(line);
    m_isShowing = false;
}

void AttendanceDialog::takeRow()
{
    const int row = currentRow();
    if (row < 0 || m_isShowing)
        return;
    m_isShowing = true; // what is being typed stays as it is typed
    Attendance line = m_model->lines().at(row);
    m_form->apply(line);
    m_model->setLine(row, line);
    m_isShowing = false;
}

void AttendanceDialog::showRates()
{
    QList<Figure> figures;
    for (const AttendanceRate &rate : attendanceRates(m_model->lines(), m_model->people()))
        figures << figureOf(rate);
    m_figures->show(figures);
}

QJsonObject AttendanceDialog::kept() const
{
    TrainingEvent event = m_event;
    event.attendance = m_model->lines();
    const QString column = QStringLiteral("attendance");
    return {{column, toJson(TrainingEvent::spec, toValues(event)).value(column)}};
}

void AttendanceDialog::setKept(const QJsonObject &typed)
{
    const auto event = fromValues<TrainingEvent>(fromJson(TrainingEvent::spec, typed));
    for (const Attendance &line : event.attendance) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->lines().at(row).staff == line.staff)
                m_model->setLine(row, line);
        }
    }
}

void AttendanceDialog::accept()
{
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        setText(m_message, problem);
        return;
    }
    TrainingEvent event = m_event;
    event.attendance = m_model->lines();
    const bool isStored = guarded(this, [&] {
        Records &records = m_workspace.records();
        Records::Step step
            = records.begin(tr("Attendance of %1").arg(records.caption(TrainingEvent::spec, m_id.value)));
        records.change(m_id, event);
        step.commit();
    });
    if (isStored)
        QDialog::accept();
}

} // namespace mamori
