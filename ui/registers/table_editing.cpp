// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/table_editing.h"

#include "ui/dialog_draft.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/guarded.h"
#include "ui/registers/record_table.h"
#include "ui/registers/record_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QMessageBox>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype atOnce = 100; ///< records that are stored without a sign of progress
constexpr qsizetype portion = 25; ///< stored between two turns of the window

QString textsOf(const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << problem.text;
    return texts.join(u'\n');
}

constexpr QLatin1String rowsKey("rows");
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String blockKey("block");

QJsonArray toJson(const QList<qint64> &numbers)
{
    QJsonArray json;
    for (const qint64 number : numbers)
        json << number;
    return json;
}

QList<qint64> numbersOf(const QJsonValue &json)
{
    QList<qint64> numbers;
    for (const auto number : json.toArray())
        numbers << number.toInteger();
    return numbers;
}

} // namespace

TableEditing::TableEditing(const Register &reg, Workspace &workspace, RecordTableModel &model,
                           RecordTable &table)
    : QObject(&table)
    , m_register(reg)
    , m_workspace(workspace)
    , m_model(model)
    , m_table(table)
    , m_next(new QTimer(this))
{
    m_next->setSingleShot(true);
    m_next->setInterval(0);
    connect(m_next, &QTimer::timeout, this, &TableEditing::runSome);
}

TableEditing::~TableEditing() = default;

// Steps ---------------------------------------------------------------------

QString TableEditing::tableName() const
{
    return titleOf(m_register);
}

QString TableEditing::commitCell(const QModelIndex &index, const QVariant &value)
{
    const qint64 id = m_model.idAt(index.row());
    const Field &field = *m_model.fieldAt(index.column());
    QString why;
    QList<qint64> added;
    const QString failure = refusal([&] {
        const QString name = id == 0
            ? tr("New in the table: %1").arg(tableName())
            : tr("%1 of %2").arg(labelOf(field), m_workspace.records().caption(m_register, id));
        EditRun edit(m_workspace.records(), m_register,
                     {{id, {{RecordTableModel::fieldIndex(index.column()), value}}}}, name);
        edit.advance();
        if (!edit.refusals().isEmpty()) {
            why = textsOf(edit.refusals().constFirst().problems);
            return;
        }
        const QScopedValueRollback storing(m_storing, true);
        edit.finish();
        added = edit.added();
    });
    if (!failure.isEmpty() || !why.isEmpty())
        return failure.isEmpty() ? why : failure;
    m_model.refresh(added);
    if (!added.isEmpty())
        Q_EMIT recordAdded(added.constFirst());
    Q_EMIT told({});
    Q_EMIT stored();
    return {};
}

void TableEditing::run(const QList<RecordEdit> &edits, const QString &stepName, QDialog *from)
{
    if (edits.isEmpty() || m_run)
        return;
    m_from = from;
    guarded(asker(), [&] {
        m_run = std::make_unique<EditRun>(m_workspace.records(), m_register, edits, stepName);
        if (edits.size() <= atOnce) {
            while (m_run->advance()) { }
            finish();
            return;
        }
        auto *progress = new QProgressDialog(stepName, tr("Stop"), 0, int(edits.size()), &m_table);
        progress->setWindowModality(Qt::ApplicationModal);
        progress->setMinimumDuration(0);
        progress->setAutoReset(false);
        progress->setAutoClose(false);
        progress->show();
        connect(progress, &QProgressDialog::canceled, this, &TableEditing::stop);
        m_progress = progress;
        m_next->start();
    });
    if (!m_next->isActive())
        stop();
}

void TableEditing::runSome()
{
    if (!m_run)
        return;
    bool more = false;
    const bool worked = guarded(asker(), [&] {
        more = m_run->advance(portion);
        static_cast<QProgressDialog *>(m_progress)->setValue(int(m_run->done()));
        if (!more)
            finish();
    });
    if (worked && more && m_run)
        m_next->start();
    else
        stop();
}

/// Who is told when it fails.
QWidget *TableEditing::asker() const
{
    return m_from ? static_cast<QWidget *>(m_from.data()) : &m_table;
}

/// Ends a run; what was not finished is rolled back.
void TableEditing::stop()
{
    m_next->stop();
    m_run.reset();
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
    m_from.clear();
}

void TableEditing::finish()
{
    const QScopedValueRollback storing(m_storing, true);
    m_run->finish();
    if (m_from)
        m_from->done(QDialog::Accepted);
    m_model.refresh(m_run->added());
    const int changed = int(m_run->stored());
    Q_EMIT told(changed == 0 ? tr("Nothing was changed.")
                             : tr("%n record(s) changed. Ctrl+Z takes it back.", nullptr, changed));
    showRefusals();
    Q_EMIT stored();
}

void TableEditing::showRefusals()
{
    const auto &refusals = m_run->refusals();
    if (refusals.isEmpty())
        return;
    QStringList lines;
    for (const EditRun::Refusal &refusal : refusals) {
        const QString name = refusal.record == 0 ? tr("New record")
                                                 : m_workspace.records().caption(m_register, refusal.record);
        lines << tr("%1: %2").arg(name, textsOf(refusal.problems));
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not all was changed"),
                                tr("%n record(s) stayed as they were.", nullptr, int(refusals.size())),
                                QMessageBox::Ok, &m_table);
    box->setObjectName(QStringLiteral("refusals"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.mid(0, 5).join(u'\n'));
    if (lines.size() > 5)
        box->setDetailedText(lines.join(u'\n'));
    box->open();
}

// Cells ---------------------------------------------------------------------

static QList<qsizetype> fieldsOf(const QList<int> &columns)
{
    QList<qsizetype> fields;
    for (const int column : columns)
        fields << RecordTableModel::fieldIndex(column);
    return fields;
}

/// The fields of the chosen columns; all that are shown when only the mark is chosen.
QList<qsizetype> TableEditing::chosenFields() const
{
    const QList<int> columns = m_table.chosenColumns();
    return fieldsOf(columns.isEmpty() ? m_table.shownColumns() : columns);
}

void TableEditing::copy(bool headings)
{
    QList<qint64> ids;
    for (const int row : m_table.chosenRows())
        ids << m_model.idAt(row);
    if (ids.isEmpty())
        return;
    guarded(&m_table, [&] {
        const Grid block = blockGrid(m_register, chosenFields(), m_workspace.records().list(m_register, ids),
                                     m_workspace.words(), headings);
        m_copied = gridToClipboard(block);
        QApplication::clipboard()->setText(m_copied);
        Q_EMIT told(tr("%n row(s) copied.", nullptr, int(ids.size())));
    });
}

void TableEditing::fillDown()
{
    QList<int> rows = m_table.chosenRows();
    // One row alone takes what stands above it, as in a spreadsheet.
    if (rows.size() == 1 && m_model.idAt(rows.constFirst() - 1) != 0)
        rows.prepend(rows.constFirst() - 1);
    if (rows.size() < 2)
        return;
    const Stored first = m_model.storedAt(rows.constFirst());
    putIntoAll(rows.mid(1), chosenFields(), first.values, tr("Filled down: %1").arg(tableName()));
}

void TableEditing::clear()
{
    putIntoAll(m_table.chosenRows(), fieldsOf(m_table.chosenColumns()),
               Values(qsizetype(m_register.fields.size())), tr("Emptied: %1").arg(tableName()));
}

/// Gives these fields of all rows the values of one record, as one step; says why when none can be typed.
void TableEditing::putIntoAll(const QList<int> &rows, const QList<qsizetype> &fields, const Values &values,
                              const QString &stepName)
{
    QList<RecordEdit> edits;
    QString why;
    for (const int row : rows) {
        RecordEdit edit {m_model.idAt(row), {}};
        for (const qsizetype field : fields) {
            const QString fixed = whyNotTyped(m_register.fields[std::size_t(field)]);
            if (fixed.isEmpty())
                edit.cells << std::pair(field, values.at(field));
            else
                why = fixed;
        }
        if (!edit.cells.isEmpty())
            edits << edit;
    }
    if (edits.isEmpty() && !why.isEmpty())
        Q_EMIT told(why);
    run(edits, stepName);
}

void TableEditing::editRows()
{
    QList<qint64> ids;
    for (const int row : m_table.chosenRows())
        ids << m_model.idAt(row);
    if (ids.isEmpty()) {
        Q_EMIT told(tr("Choose the rows to change first."));
        return;
    }
    askForValue(ids, RecordTableModel::fieldIndex(m_table.currentIndex().column()));
}

void TableEditing::askForValue(const QList<qint64> &ids, qsizetype field, const Draft &typed)
{
    auto *dialog = new EditRowsDialog(m_register, m_workspace, ids.size(), field, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditRowsDialog::agreed, this, [this, dialog, ids] {
        QList<RecordEdit> edits;
        for (const qint64 id : ids)
            edits << RecordEdit {id, {{dialog->field(), dialog->value()}}};
        run(edits,
            tr("%1 of %n row(s)", nullptr, int(ids.size()))
                .arg(labelOf(m_register.fields[std::size_t(dialog->field())])),
            dialog);
    });
    const QJsonObject about {{rowsKey, toJson(ids)}, {fieldsKey, toJson(QList<qint64> {field})}};
    new DialogDraft(m_workspace, *dialog,
                    typed.content.isEmpty() ? DialogDraft::of(editRowsDialogName, &m_register, 0, about)
                                            : typed);
    dialog->open();
}

// Paste ---------------------------------------------------------------------

void TableEditing::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.isEmpty() || !m_table.currentIndex().isValid())
        return;
    // What was copied here goes back column by column. Another program's block knows nothing of the columns
    // that are not typed into: they are passed.
    const Columns columns = text == m_copied ? Columns::All : Columns::Typed;
    guarded(&m_table, [&] { pasteBlock(fitted(gridFromClipboard(text)), columns); });
}

/// One cell fills all that is chosen.
Grid TableEditing::fitted(Grid grid) const
{
    if (grid.rows.size() != 1 || grid.rows.constFirst().size() > 1)
        return grid;
    const QString text = grid.rows.constFirst().value(0);
    const qsizetype columns = std::max<qsizetype>(1, m_table.chosenColumns().size());
    const qsizetype rows = std::max<qsizetype>(1, m_table.chosenRows().size());
    grid.rows = QList<QStringList>(rows, QStringList(columns, text));
    return grid;
}

PasteTarget TableEditing::pasteTarget(const Grid &grid, Columns columns) const
{
    PasteTarget target;
    const QList<int> shown = m_table.shownColumns();
    const QList<int> chosen = m_table.chosenColumns();
    const int left = chosen.isEmpty() ? m_table.currentIndex().column() : chosen.constFirst();
    for (qsizetype i = std::max<qsizetype>(0, shown.indexOf(left)); i < shown.size(); ++i) {
        const qsizetype field = RecordTableModel::fieldIndex(shown.at(i));
        const bool isTyped = whyNotTyped(m_register.fields[std::size_t(field)]).isEmpty();
        if (isTyped || columns == Columns::All || shown.at(i) == left)
            target.fields << field;
    }
    qsizetype width = 0;
    for (const QStringList &cells : grid.rows)
        width = std::max(width, cells.size());
    target.fields.resize(std::min(width, target.fields.size()));
    const QList<int> rows = m_table.chosenRows();
    QList<qint64> ids;
    for (int row = rows.isEmpty() ? m_table.currentIndex().row() : rows.constFirst();
         row < m_model.rowCount() && ids.size() < grid.rows.size(); ++row) {
        if (m_model.idAt(row) != 0)
            ids << m_model.idAt(row);
    }
    target.records = m_workspace.records().list(m_register, ids);
    return target;
}

/// The fields that the first row of a block names; empty when it is no row of headings.
QList<qsizetype> TableEditing::headedFields(const Grid &grid) const
{
    QList<qsizetype> fields;
    for (const QString &cell : grid.rows.value(0)) {
        const auto named = std::find_if(
            m_register.fields.begin(), m_register.fields.end(),
            [heading = cell.trimmed()](const Field &field) { return labelOf(field) == heading; });
        if (named == m_register.fields.end())
            return {};
        fields << std::distance(m_register.fields.begin(), named);
    }
    return grid.rows.size() > 1 && fields.size() > 1 ? fields : QList<qsizetype> {};
}

void TableEditing::pasteBlock(Grid grid, Columns columns)
{
    const QList<qsizetype> headed = headedFields(grid);
    if (!headed.isEmpty())
        grid.rows.removeFirst();
    PasteTarget target = pasteTarget(grid, columns);
    if (!headed.isEmpty())
        target.fields = headed;
    const auto words = std::make_shared<const WordContext>(m_workspace.words());
    const QString name = tr("Pasted: %1").arg(tableName());
    const PastePreview preview = previewPaste(m_register, grid, target, *words);
    if (preview.findings.isEmpty()) {
        run(preview.edits, name);
        return;
    }
    showPaste(std::move(grid), target);
}

void TableEditing::showPaste(Grid grid, const PasteTarget &target, const Draft &typed)
{
    QList<qint64> ids;
    for (const Stored &record : target.records)
        ids << record.id;
    const QJsonObject about {
        {rowsKey, toJson(ids)}, {fieldsKey, toJson(target.fields)}, {blockKey, gridToClipboard(grid)}};
    auto *dialog = new PasteDialog(m_register, m_workspace, std::move(grid), target, m_table.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::agreed, this,
            [this, dialog] { run(dialog->preview().edits, tr("Pasted: %1").arg(tableName()), dialog); });
    new DialogDraft(m_workspace, *dialog,
                    typed.content.isEmpty() ? DialogDraft::of(pasteDialogName, &m_register, 0, about)
                                            : typed);
    dialog->open();
}

void TableEditing::continueDialog(const Draft &draft)
{
    const QJsonObject about = DialogDraft::about(draft);
    const QList<qint64> ids = numbersOf(about.value(rowsKey));
    const QList<qsizetype> fields = numbersOf(about.value(fieldsKey));
    guarded(&m_table, [&] {
        // Rows that are gone meanwhile leave the others as they are.
        const QList<Stored> records = m_workspace.records().list(m_register, ids);
        if (records.size() != ids.size() || fields.isEmpty())
            return;
        if (DialogDraft::dialogOf(draft) == QLatin1String(editRowsDialogName))
            askForValue(ids, fields.first(), draft);
        else
            showPaste(gridFromClipboard(about.value(blockKey).toString()), PasteTarget {fields, records},
                      draft);
    });
}

} // namespace mamori
