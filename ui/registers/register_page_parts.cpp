// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// What stands on a register's page, and its menus.

#include "model/registers/asset.h"
#include "model/store/record_edits.h"
#include "reports/labels/label_paper.h"
#include "ui/guarded.h"
#include "ui/labels/label_dialog.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/registers/table_editing.h"
#include "ui/theme.h"
#include "ui/wrapping_row.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace mamori {

namespace {

/// A card in the middle of an otherwise empty place.
QVBoxLayout *addCard(QWidget *page, int width)
{
    auto *outer = new QVBoxLayout(page);
    auto *card = new QFrame(page);
    setStyleRole(card, "card");
    card->setMaximumWidth(width);
    card->setMinimumWidth(width / 2);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout; // not an alignment: wrapped text would lose its height
    middle->addStretch();
    middle->addWidget(card, 8);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(2);
    return layout;
}

QString splitName(const Register &reg)
{
    return QStringLiteral("split/") + QLatin1String(reg.table);
}

} // namespace

void RegisterPage::arrange()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeTableSide());
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 6);
    splitter->setStretchFactor(1, 5);
    m_pane->setMinimumWidth(fontMetrics().height() * 25);
    splitter->setSizes({600, 500}); // the form needs room for its marks at the right
    m_split = splitter;
    guarded(this, [this] {
        const QString kept = m_workspace.viewState().value(splitName(m_register));
        if (!kept.isEmpty())
            m_split->restoreState(QByteArray::fromBase64(kept.toLatin1()));
    });
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    m_stack->insertWidget(TableSheet, splitter);
    m_stack->insertWidget(EmptySheet, makeEmpty());
    makeViewMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
}

// Like the columns: not worth a word when it fails.
void RegisterPage::saveSplit()
{
    if (!std::exchange(m_splitMoved, false))
        return;
    const QString state = QString::fromLatin1(m_split->saveState().toBase64());
    refusal([&] { m_workspace.viewState().setValue(splitName(m_register), state); });
}

QWidget *RegisterPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageTitle(titleOf(m_register), head), 0, Qt::AlignTop);
    auto *article = new QLabel(articleText(QLatin1String(m_register.article)), head);
    setStyleRole(article, "chip");
    article->setToolTip(tr("The article of the standard that this register answers"));
    row->addWidget(article, 0, Qt::AlignTop);
    // In two rows rather than wider than the window.
    m_offers = new WrappingRow(Qt::AlignRight);
    m_offers->setSpacing(6);
    row->addLayout(m_offers, 1);
    if (&m_register == &Asset::spec) {
        auto *print = new QPushButton(tr("&Print ledger…"), head);
        auto *import = new QPushButton(tr("&Import…"), head);
        m_offers->addWidget(print);
        m_offers->addWidget(import);
        connect(print, &QPushButton::clicked, this, &RegisterPage::printRequested);
        connect(import, &QPushButton::clicked, this, &RegisterPage::importRequested);
    }
    if (canAdd()) {
        auto *add = new QPushButton(tr("&New"), head);
        add->setToolTip(tr("New record (Ctrl+N)"));
        row->addWidget(add, 0, Qt::AlignTop);
        connect(add, &QPushButton::clicked, this, &RegisterPage::addRecord);
    }
    return head;
}

void RegisterPage::offer(const RowWork &work)
{
    auto *button = new QPushButton(work.title, this);
    m_offers->addWidget(button);
    m_works << work;
    connect(button, &QPushButton::clicked, this, [this, work] {
        if (fits(work))
            work.begin(work.ofRecord ? currentRecord() : 0);
        else
            tell(tr("Choose a record for which this can be done first"));
    });
}

bool RegisterPage::fits(const RowWork &work) const
{
    const qint64 record = currentRecord();
    return !work.ofRecord || (record != 0 && (!work.fits || work.fits(record)));
}

QWidget *RegisterPage::makeEmpty()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = addCard(page, fontMetrics().height() * 46);
    layout->addWidget(heading(tr("Nothing here yet"), page));
    auto *purpose = new QLabel(page);
    purpose->setWordWrap(true);
    setText(purpose, purposeOf(m_register));
    layout->addWidget(purpose);
    auto *buttons = new QHBoxLayout;
    if (&m_register == &Asset::spec) {
        m_firstStep = new QPushButton(tr("Import a &spreadsheet…"), page);
        buttons->addWidget(m_firstStep);
        connect(m_firstStep, &QPushButton::clicked, this, &RegisterPage::importRequested);
    }
    if (canAdd()) {
        auto *add = new QPushButton(tr("Enter one by hand"), page);
        auto *type = new QPushButton(tr("T&ype or paste into the table"), page);
        buttons->addWidget(add);
        buttons->addWidget(type);
        connect(add, &QPushButton::clicked, this, &RegisterPage::addRecord);
        connect(type, &QPushButton::clicked, this, [this] {
            m_typing = true;
            m_stack->setCurrentIndex(TableSheet);
            focusStart();
            m_table->goTo(m_model->index(0, startColumn()));
        });
        if (!m_firstStep)
            m_firstStep = add;
    }
    if (m_firstStep)
        setStyleRole(m_firstStep, "primary");
    buttons->addStretch();
    layout->addLayout(buttons);
    return page;
}

QWidget *RegisterPage::makeNoHit()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = addCard(page, fontMetrics().height() * 30);
    layout->addWidget(heading(tr("Nothing found"), page));
    layout->addWidget(quietText(tr("No record matches the search and the filters."), page));
    auto *buttons = new QHBoxLayout;
    m_clearFilter = new QPushButton(tr("&Clear the filter"), page);
    setStyleRole(m_clearFilter, "primary");
    buttons->addWidget(m_clearFilter);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        focusStart();
    });
    return page;
}

QWidget *RegisterPage::makeTableSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 10, 0);
    m_table->setAccessibleName(titleOf(m_register));
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(makeNoHit());
    layout->addWidget(m_tableStack, 1);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    setStyleRole(m_notice, "notice");
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    layout->addWidget(m_notice);
    side->setMinimumWidth(360);
    return side;
}

// Menus ---------------------------------------------------------------------

void RegisterPage::makeViewMenu()
{
    auto *button = new QToolButton(this);
    button->setText(tr("View and rows"));
    button->setAccessibleName(tr("View and rows"));
    button->setToolTip(tr("Columns, order, groups, several rows, export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu->addAction(tr("&Columns…")), &QAction::triggered, this, &RegisterPage::chooseColumns);
    connect(menu->addAction(tr("&Sort…")), &QAction::triggered, this, &RegisterPage::chooseOrder);
    QMenu *groups = menu->addMenu(tr("&Group by"));
    connect(groups, &QMenu::aboutToShow, this, [this, groups] { fillGroupMenu(groups); });
    menu->addSeparator();
    QAction *change = menu->addAction(tr("Change chosen &rows…"));
    connect(change, &QAction::triggered, m_editing, &TableEditing::editRows);
    menu->addSeparator();
    connect(menu->addAction(tr("&Export what is shown…")), &QAction::triggered, this,
            &RegisterPage::exportShown);
    if (labelledRegisters().contains(&m_register))
        connect(menu->addAction(tr("Print &labels of what is shown…")), &QAction::triggered, this, [this] {
            m_model->finishLoading();
            printLabels(m_model->ids());
        });
    m_filter->addTool(button);
}

void RegisterPage::fillGroupMenu(QMenu *menu)
{
    menu->clear();
    QList<std::pair<QString, QString>> choices {{tr("&No groups"), QString()}};
    for (const Field &field : m_register.fields) {
        if (field.kind == Kind::Choice || field.kind == Kind::Level || field.kind == Kind::Flag)
            choices.append({labelOf(field), QString::fromLatin1(field.column)});
    }
    for (const auto &[label, column] : choices) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(m_group == column);
        connect(action, &QAction::triggered, this, [this, name = column] { groupBy(name); });
    }
}

void RegisterPage::showTableMenu(const QPoint &place, bool ofHeading)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, auto *receiver, auto work) {
        QObject::connect(menu->addAction(text), &QAction::triggered, receiver, work);
    };
    if (ofHeading) {
        const int column
            = m_table->horizontalHeader()->logicalIndexAt(m_table->horizontalHeader()->mapFromGlobal(place));
        const int visual = m_table->horizontalHeader()->visualIndex(column);
        add(tr("&Keep the columns up to here in view"), this, [this, visual] {
            int shown = 0;
            for (int i = 0; i <= visual; ++i)
                shown += m_table->isColumnHidden(m_table->horizontalHeader()->logicalIndex(i)) ? 0 : 1;
            m_table->setPinned(shown);
        });
        if (m_table->pinned() > 0)
            add(tr("&Let all columns scroll"), this, [this] { m_table->setPinned(0); });
        if (column > 0 && m_table->shownColumns().size() > 1)
            add(tr("&Hide this column"), this, [this, column] { hideColumn(column); });
        menu->addSeparator();
        add(tr("&Columns…"), this, [this] { chooseColumns(); });
        add(tr("&Sort…"), this, [this] { chooseOrder(); });
    } else {
        add(tr("&Open in the form") + QStringLiteral("\tEnter"), this, [this] { openSelected(); });
        for (const RowWork &work : std::as_const(m_works)) {
            if (work.ofRecord && fits(work))
                add(work.title, this, [this, work] { work.begin(currentRecord()); });
        }
        menu->addSeparator();
        add(tr("&Copy") + QStringLiteral("\tCtrl+C"), m_editing, [this] { m_editing->copy(false); });
        add(tr("Copy with &headings"), m_editing, [this] { m_editing->copy(true); });
        add(tr("&Paste") + QStringLiteral("\tCtrl+V"), m_editing, [this] { m_editing->paste(); });
        add(tr("&Fill down") + QStringLiteral("\tCtrl+D"), m_editing, [this] { m_editing->fillDown(); });
        add(tr("&Empty the cells") + QStringLiteral("\tDel"), m_editing, [this] { m_editing->clear(); });
        menu->addSeparator();
        add(tr("Change chosen &rows…"), m_editing, [this] { m_editing->editRows(); });
        if (labelledRegisters().contains(&m_register))
            add(tr("Print &labels…"), this, [this] {
                QList<qint64> chosen;
                for (const int row : m_table->chosenRows())
                    chosen << m_model->idAt(row);
                printLabels(chosen);
            });
    }
    menu->popup(place);
}

void RegisterPage::printLabels(const QList<qint64> &ids)
{
    guarded(this, [this, &ids] {
        auto *dialog = new LabelDialog(m_workspace, m_register, ids, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace mamori
