// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/stock_pages.h"

#include "ui/theme.h"
#include "ui/today/figures.h"
#include "ui/wizards/approval_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace mamori {

namespace {

enum StockColumn { State, Thing, Where };

QString stateWord(const InspectionLine &line)
{
    if (!line.result)
        return CountPage::tr("not seen yet");
    switch (*line.result) {
    case InspectionResult::Done:
        return CountPage::tr("found");
    case InspectionResult::Partly:
        return CountPage::tr("found elsewhere");
    case InspectionResult::NotDone:
        return CountPage::tr("missing");
    case InspectionResult::NotApplicable:
    case InspectionResult::Unknown:
        break;
    }
    return CountPage::tr("not in the ledger");
}

} // namespace

// Counting ------------------------------------------------------------------

CountPage::CountPage(Inspection &run, StockCount &count, const QStringList &places, QWidget *parent)
    : StepPage(tr("Count"), parent)
    , m_run(run)
    , m_count(count)
    , m_place(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_last(new QLabel(this))
    , m_figures(heading({}, this))
    , m_onlyOpen(new QCheckBox(tr("Show only what is not &seen yet"), this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *row = new QHBoxLayout;
    auto *placeLabel = new QLabel(tr("I am &at"), this);
    placeLabel->setBuddy(m_place);
    m_place->setEditable(true);
    m_place->setAccessibleName(tr("Place"));
    m_place->addItem(QString());
    m_place->addItems(places);
    m_place->setMinimumWidth(180);
    m_place->lineEdit()->setPlaceholderText(tr("Where the ledger has each"));
    auto *numberLabel = new QLabel(tr("&Number"), this);
    numberLabel->setBuddy(m_number);
    m_number->setAccessibleName(tr("Number"));
    m_number->setPlaceholderText(tr("Scan the label, or type the number and press Enter"));
    row->addWidget(placeLabel);
    row->addWidget(m_place, 2);
    row->addWidget(numberLabel);
    row->addWidget(m_number, 3);
    layout->addLayout(row);
    m_last->setWordWrap(true);
    m_last->setTextFormat(Qt::PlainText);
    m_last->hide();
    layout->addWidget(m_last);
    layout->addWidget(m_figures);
    m_list->setAccessibleName(tr("Things"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("State"), tr("Thing"), tr("Seen at")});
    m_list->header()->setSectionResizeMode(State, QHeaderView::Fixed);
    m_list->header()->resizeSection(State, fontMetrics().averageCharWidth() * 20);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Thing, QHeaderView::Stretch);
    m_list->header()->resizeSection(Where, fontMetrics().averageCharWidth() * 24);
    layout->addWidget(m_list, 1);
    auto *below = new QHBoxLayout;
    auto *back = new QPushButton(tr("&Take the last back"), this);
    auto *seen = new QPushButton(tr("The chosen one is &here"), this);
    for (QPushButton *button : {back, seen})
        button->setAutoDefault(false);
    below->addWidget(m_onlyOpen);
    below->addStretch();
    below->addWidget(seen);
    below->addWidget(back);
    layout->addLayout(below);
    m_onlyOpen->setChecked(true);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &CountPage::showAll);
    connect(back, &QPushButton::clicked, this, &CountPage::takeBack);
    connect(seen, &QPushButton::clicked, this, &CountPage::seeSelected);
    m_number->installEventFilter(this);
    m_list->installEventFilter(this);
    showAll();
}

/// Enter is the end of a number here, never of the page.
bool CountPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return StepPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_number && isEnter) {
        take();
        return true;
    }
    if (watched == m_list && (isEnter || key == Qt::Key_Space)) {
        seeSelected();
        return true;
    }
    return StepPage::eventFilter(watched, event);
}

QString CountPage::place() const
{
    return m_place->currentText().trimmed();
}

void CountPage::take()
{
    const QString typed = m_number->text().trimmed();
    m_number->clear();
    if (!typed.isEmpty())
        show(m_count.scan(typed, place()), typed);
}

void CountPage::seeSelected()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        show(m_count.see(row, place()), m_run.lines.at(row).text);
}

void CountPage::takeBack()
{
    if (!m_count.takeBack())
        return;
    m_last->hide();
    showAll();
    Q_EMIT edited();
}

void CountPage::show(const Scan &scan, const QString &typed)
{
    const QString text = scan.line < 0 ? typed : m_run.lines.at(scan.line).text;
    const QString where = scan.line < 0 ? QString() : m_run.lines.at(scan.line).evidence;
    switch (scan.outcome) {
    case ScanOutcome::Found:
        m_last->setText(QStringLiteral("○　") + tr("Found: %1").arg(text));
        setStyleRole(m_last, "notice");
        break;
    case ScanOutcome::Moved:
        m_last->setText(QStringLiteral("→　") + tr("Found elsewhere, at %1: %2").arg(where, text));
        setStyleRole(m_last, "warning");
        break;
    case ScanOutcome::Again:
        m_last->setText(tr("Seen already: %1").arg(text));
        setStyleRole(m_last, "notice");
        break;
    case ScanOutcome::Unknown:
        m_last->setText(QStringLiteral("？　") + tr("Not in the ledger: %1. It is noted.").arg(typed));
        setStyleRole(m_last, "failure");
        break;
    case ScanOutcome::Ambiguous:
        m_last->setText(
            tr("Several things have the number %1. Choose your place, or put the asset's number and a dash "
               "before it.")
                .arg(typed));
        setStyleRole(m_last, "failure");
        break;
    }
    m_last->show();
    if (scan.isAdded)
        m_list->addTopLevelItem(new QTreeWidgetItem);
    if (scan.line >= 0)
        showLine(scan.line);
    showFigures();
    Q_EMIT edited();
}

void CountPage::showLine(qsizetype line)
{
    QTreeWidgetItem *item = m_list->topLevelItem(int(line));
    const InspectionLine &shown = m_run.lines.at(line);
    item->setText(State, stateWord(shown));
    item->setText(Thing, shown.text);
    item->setText(Where, shown.evidence);
    item->setHidden(m_onlyOpen->isChecked() && shown.result && shown.result != InspectionResult::NotDone);
}

void CountPage::showAll()
{
    while (m_list->topLevelItemCount() > m_run.lines.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    QList<QTreeWidgetItem *> items;
    // With their words from the start: the first row tells how high all of them are.
    for (qsizetype line = m_list->topLevelItemCount(); line < m_run.lines.size(); ++line)
        items << new QTreeWidgetItem({stateWord(m_run.lines.at(line)), m_run.lines.at(line).text});
    m_list->addTopLevelItems(items);
    for (qsizetype line = 0; line < m_run.lines.size(); ++line)
        showLine(line);
    showFigures();
}

void CountPage::showFigures()
{
    const StockCount::Figures figures = m_count.figures();
    m_figures->setText(tr("Found %1　Elsewhere %2　Not in the ledger %3　To be seen %4")
                           .arg(figures.found)
                           .arg(figures.moved)
                           .arg(figures.unknown)
                           .arg(figures.open));
}

void CountPage::enter()
{
    showFigures();
}

void CountPage::focusStart()
{
    m_number->setFocus(Qt::TabFocusReason);
}

// Result --------------------------------------------------------------------

StockResultPage::StockResultPage(Inspection &run, QWidget *parent)
    : StepPage(tr("Result"), parent)
    , m_run(run)
    , m_layout(scrolledColumn(this, step(), 10))
    , m_moves(new QCheckBox(tr("&Change the places in the ledger"), this))
    , m_missing(new QCheckBox(tr("Make the &draft of a breach report for what is missing (Art. 43)"), this))
{
    m_moves->setChecked(true);
    m_missing->setChecked(true);
    m_layout->addWidget(m_moves);
    m_layout->addWidget(m_missing);
    m_layout->addStretch();
}

void StockResultPage::enter()
{
    delete m_content;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const Inspection finished = finishedStockTake(m_run, m_run.plannedOn);
    const auto textsOf = [&finished](InspectionResult result) {
        QStringList texts;
        for (const qsizetype line : linesWith(finished, result)) {
            const InspectionLine &one = finished.lines.at(line);
            texts << (result == InspectionResult::NotDone || one.evidence.isEmpty()
                          ? one.text
                          : one.text + QStringLiteral(" → ") + one.evidence);
        }
        return texts;
    };
    const QStringList missing = textsOf(InspectionResult::NotDone);
    const QStringList moved = textsOf(InspectionResult::Partly);
    const QStringList unknown = textsOf(InspectionResult::Unknown);
    auto *figures = new Figures(m_content);
    figures->show({{tr("Stock-take"),
                    {{tr("Found"), linesWith(finished, InspectionResult::Done).size(), colors().good},
                     {tr("Elsewhere"), moved.size(), colors().warning},
                     {tr("Missing"), missing.size(), colors().error},
                     {tr("Not in the ledger"), unknown.size(), colors().quiet}}}});
    layout->addWidget(figures);
    const auto addList = [&](const QString &title, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        layout->addWidget(heading(title, m_content));
        constexpr qsizetype shown = 100;
        auto *label = new QLabel(m_content);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setText(texts.mid(0, shown).join(u'\n'));
        layout->addWidget(label);
        if (const auto rest = int(texts.size() - shown); rest > 0)
            layout->addWidget(quietText(tr("and %n more", nullptr, rest), m_content));
    };
    addList(tr("Missing"), missing);
    addList(tr("Found elsewhere"), moved);
    addList(tr("Not in the ledger"), unknown);
    m_layout->insertWidget(0, m_content);
    m_moves->setVisible(!movesOf(finished).isEmpty());
    m_missing->setVisible(!missing.isEmpty());
}

StockTakeFollowUp StockResultPage::followUp() const
{
    return {m_moves->isChecked(), m_missing->isChecked()};
}

} // namespace mamori
