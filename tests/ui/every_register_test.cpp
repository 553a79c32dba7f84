// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Walks all registers through the table: whatever a register declares, the table can show it.

#include "ui_fixture.h"

#include "model/registers/all.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/registers/cell_delegate.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_form.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace mamori;

namespace {

/// Something that can stand in a field; nothing for a link.
QVariant sampleOf(const Field &field, int number)
{
    switch (field.kind) {
    case Kind::Text:
        return QStringLiteral("見本%1").arg(number);
    case Kind::Number:
        return number;
    case Kind::Flag:
        return number % 2;
    case Kind::Day:
        return QStringLiteral("2026-04-%1").arg(number, 2, 10, QLatin1Char('0'));
    case Kind::Moment:
        return QStringLiteral("2026-04-%1T01:00:00Z").arg(number, 2, 10, QLatin1Char('0'));
    case Kind::Choice:
    case Kind::Choices:
        return QLatin1String(field.choices[std::size_t(number) % field.choices.size()].key);
    case Kind::Level:
    case Kind::Link:
    case Kind::Lines:
        break;
    }
    return {};
}

class EveryRegisterTest : public UiTest
{
protected:
    /// Adds a record with a value in each field that may have one.
    qint64 addSample(const Register &reg, int number)
    {
        const Records &records = workspace->records();
        Values values = reg.blank();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QVariant before = values.at(i);
            values[i] = sampleOf(reg.fields[std::size_t(i)], number);
            if (!records.problems(reg, values).isEmpty())
                values[i] = before;
        }
        return workspace->records().add(reg, values);
    }

    std::unique_ptr<RegisterPage> open(const Register &reg)
    {
        auto page = std::make_unique<RegisterPage>(reg, *workspace);
        page->resize(1280, 800);
        page->show();
        page->focusStart();
        return page;
    }

    static ColumnLayout everyColumn(const Register &reg)
    {
        ColumnLayout layout;
        for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i)
            layout.columns << ColumnLayout::Column {
                i, ColumnLayout::usualWidth(reg, reg.fields[std::size_t(i)])};
        return layout;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

} // namespace

TEST_F(EveryRegisterTest, opensEmptyAndShowsWhatIsAdded)
{
    for (const Register *reg : allRegisters()) {
        SCOPED_TRACE(reg->table);
        const auto page = open(*reg);
        EXPECT_FALSE(page->table().isVisible());
        const qint64 first = addSample(*reg, 1);
        addSample(*reg, 2);
        EXPECT_EQ(page->rows().recordCount(), 2);
        EXPECT_TRUE(page->table().isVisible());
        page->select(first);
        EXPECT_EQ(page->currentRecord(), first);
        const QModelIndex current = page->table().currentIndex();
        EXPECT_FALSE(page->table().isColumnHidden(current.column())) << "the cell that is begun with is seen";
        const QModelIndex entry = current.siblingAtRow(page->rows().rowCount() - 1);
        EXPECT_EQ(entry.data().toString() == RecordTableModel::tr("Type here for a new record"),
                  page->canAdd());
    }
}

TEST_F(EveryRegisterTest, itsFormFitsBesideTheTable)
{
    for (const Register *reg : allRegisters()) {
        SCOPED_TRACE(reg->table);
        addSample(*reg, 1);
        const auto page = open(*reg);
        Values values = reg->blank();
        for (qsizetype i = 0; const Field &field : reg->fields) {
            if (field.kind == Kind::Lines) // one row of each kind, which is the widest there is
                values[i] = QStringLiteral("[{}]");
            ++i;
        }
        // As in a window of the usual size, and no wider. The rows come once the form is there.
        page->resize(1060, 700);
        page->pane().setFixedWidth(page->pane().minimumWidth());
        QCoreApplication::processEvents();
        page->pane().form().show({0, values, {}});
        QCoreApplication::processEvents();
        EXPECT_LE(page->minimumSizeHint().width(), 1060);
        const auto *scroll = page->pane().form().findChild<QScrollArea *>();
        const int room = scroll->viewport()->width();
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), room);
        EXPECT_FALSE(scroll->horizontalScrollBar()->isVisible());
    }
}

TEST_F(EveryRegisterTest, beginsInAColumnThatIsShown)
{
    const qint64 first = addSample(Asset::spec, 1);
    const auto page = open(Asset::spec);
    ColumnLayout layout;
    for (const char *column : {"number", "place", "work"})
        layout.columns << ColumnLayout::Column {columnIndex(Asset::spec, QLatin1String(column)), 600};
    page->setLayoutOfTable(layout);
    page->select(first);
    EXPECT_STREQ(page->rows().fieldAt(page->table().currentIndex().column())->column, "place");
}

TEST_F(EveryRegisterTest, keepsAnyColumnsOrderAndGroup)
{
    for (const Register *reg : allRegisters()) {
        SCOPED_TRACE(reg->table);
        for (int number = 1; number <= 3; ++number)
            addSample(*reg, number);
        auto page = open(*reg);
        ColumnLayout layout = everyColumn(*reg);
        layout.pinned = 2;
        for (const Field &field : reg->fields) {
            SCOPED_TRACE(field.column);
            layout.order = {{QLatin1String(field.column), true}};
            layout.group = field.kind == Kind::Choice || field.kind == Kind::Level || field.kind == Kind::Flag
                ? QString::fromLatin1(field.column)
                : QString();
            page->setLayoutOfTable(layout);
            EXPECT_EQ(page->rows().recordCount(), 3);
            EXPECT_EQ(page->rows().isHeading(0), !layout.group.isEmpty());
        }
        page.reset();
        page = open(*reg);
        EXPECT_EQ(page->layoutOfTable(), layout);
    }
}

TEST_F(EveryRegisterTest, opensAnEditorInEveryCellThatIsTyped)
{
    for (const Register *reg : allRegisters()) {
        SCOPED_TRACE(reg->table);
        const qint64 id = addSample(*reg, 1);
        const Values before = workspace->records().find(*reg, id)->values;
        const auto page = open(*reg);
        page->setLayoutOfTable(everyColumn(*reg));
        activate(*page);
        int typed = 0;
        for (qsizetype field = 0; field < before.size(); ++field) {
            SCOPED_TRACE(reg->fields[std::size_t(field)].column);
            const QModelIndex cell
                = page->rows().index(page->rows().rowOf(id), RecordTableModel::columnOf(field));
            if (!cell.flags().testFlag(Qt::ItemIsEditable)) {
                EXPECT_FALSE(page->rows().whyFixed(cell).isEmpty());
                continue;
            }
            ++typed;
            page->table().goTo(cell);
            static_cast<QTableView &>(page->table()).edit(cell);
            auto *cells = qobject_cast<CellDelegate *>(page->table().itemDelegate());
            ASSERT_NE(cells->openEditor(), nullptr);
            EXPECT_TRUE(cells->commitOpen()) << "what stands in a cell can be stored again";
        }
        EXPECT_EQ(typed > 0, page->canAdd());
        EXPECT_EQ(workspace->records().find(*reg, id)->values, before);
    }
}

TEST_F(EveryRegisterTest, changesSeveralRowsAndExportsThem)
{
    for (const Register *reg : allRegisters()) {
        SCOPED_TRACE(reg->table);
        const QList<qint64> ids {addSample(*reg, 1), addSample(*reg, 2)};
        const auto page = open(*reg);
        if (page->canAdd()) {
            const EditRowsDialog dialog(*reg, *workspace, ids.size(), 0);
            auto *fields = dialog.findChild<QComboBox *>();
            EXPECT_GT(fields->count(), 0);
            for (int i = 0; i < fields->count(); ++i) {
                fields->setCurrentIndex(i);
                EXPECT_NE(dialog.editor(), nullptr) << fields->itemText(i).toStdString();
            }
        }
        QList<qsizetype> shown;
        for (const int column : page->table().shownColumns())
            shown << RecordTableModel::fieldIndex(column);
        const QByteArray csv
            = ExportDialog::made(*workspace, *reg, ShownTable {ids, shown}, ExportDialog::Format::Csv);
        EXPECT_EQ(csv.count("\r\n"), 3) << "the headings and two records";
    }
}
