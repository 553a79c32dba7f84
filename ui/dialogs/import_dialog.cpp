// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import_dialog.h"

#include "model/files.h"
#include "model/store/word_context.h"
#include "ui/dialogs/sheet_view.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

ImportDialog::ImportDialog(Workspace &workspace, const Register &reg, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_register(reg)
    , m_source(quietText({}, this))
    , m_failure(errorText(this))
    , m_stack(new QStackedWidget(this))
    , m_sheet(new SheetView(reg, this))
    , m_firstRow(new QSpinBox(this))
    , m_lastRow(new QSpinBox(this))
    , m_summary(new QLabel(this))
    , m_findings(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_leaveOut(new QCheckBox(tr("&Leave the refused rows out"), this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Import: %1").arg(titleOf(reg)));
    resize(1120, 740);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(makeTop());
    layout->addWidget(m_failure);
    QLabel *empty
        = quietText(tr("Choose the spreadsheet you use today (.xlsx or .csv), or copy its rows there and "
                       "paste them here.\nNothing is stored before you have seen the result."),
                    this);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeSheetPage());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeBottom());
    connect(m_sheet, &SheetView::mappingChanged, this, &ImportDialog::startPreview);
    m_choose->setFocus();
}

ImportDialog::~ImportDialog()
{
    m_running.cancel();
}

QWidget *ImportDialog::makeTop()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *paste = new QPushButton(tr("&Paste"), box);
    row->addWidget(m_choose);
    row->addWidget(paste);
    row->addWidget(m_source, 1);
    for (QSpinBox *spin : {m_firstRow, m_lastRow}) {
        spin->setRange(1, 1);
        spin->setKeyboardTracking(false);
        connect(spin, &QSpinBox::valueChanged, this, &ImportDialog::rowsEdited);
    }
    m_firstRow->setAccessibleName(tr("First row of data"));
    m_lastRow->setAccessibleName(tr("Last row of data"));
    auto *first = new QLabel(tr("&Data from row"), box);
    auto *last = new QLabel(tr("&to row"), box);
    first->setBuddy(m_firstRow);
    last->setBuddy(m_lastRow);
    for (QWidget *part : std::initializer_list<QWidget *> {first, m_firstRow, last, m_lastRow})
        row->addWidget(part);
    m_choose->setAutoDefault(false);
    paste->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this,
            [this] { this->paste(QGuiApplication::clipboard()->text()); });
    return box;
}

QWidget *ImportDialog::makeSheetPage()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_sheet);
    auto *result = new QWidget(splitter);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 8, 0, 0);
    m_summary->setWordWrap(true);
    setStyleRole(m_summary, "notice");
    layout->addWidget(m_summary);
    m_findings->setHeaderLabels({tr("Row"), tr("Column"), tr("What is the matter")});
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setRootIsDecorated(false);
    m_findings->setAlternatingRowColors(true);
    m_findings->header()->resizeSection(0, 70);
    m_findings->header()->resizeSection(1, 200);
    layout->addWidget(m_findings, 1);
    splitter->addWidget(result);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({380, 220});
    const auto goTo = [this](const QTreeWidgetItem *item) {
        if (item)
            m_sheet->goTo(m_preview.findings.at(item->data(0, Qt::UserRole).toLongLong()));
    };
    connect(m_findings, &QTreeWidget::currentItemChanged, this, goTo);
    connect(m_findings, &QTreeWidget::itemClicked, this, goTo);
    return splitter;
}

QWidget *ImportDialog::makeBottom()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_leaveOut->setObjectName(QStringLiteral("leave_out"));
    m_import->setObjectName(QStringLiteral("import"));
    m_leaveOut->hide();
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::offerImport);
    row->addWidget(m_leaveOut);
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    setStyleRole(m_import, "primary");
    m_import->setEnabled(false);
    m_import->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    return box;
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a spreadsheet"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::loadFile);
    dialog->open();
}

void ImportDialog::loadFile(const QString &path)
{
    setText(m_source, tr("Reading…"));
    m_ready = false;
    whenDone(this, QtConcurrent::run([path] { return readGrid(readFile(path)); }),
             [this, path](QFuture<Grid> future) {
                 Grid grid;
                 showError(m_failure, refusal([&] { grid = future.result(); }));
                 if (!m_failure->text().isEmpty()) {
                     m_source->clear();
                     return;
                 }
                 showGrid(grid);
                 setText(m_source, tr("%1 (%2)").arg(QFileInfo(path).fileName(), grid.source));
             });
}

void ImportDialog::paste(const QString &text)
{
    Grid grid;
    const QString why = text.trimmed().isEmpty()
        ? tr("There is nothing to paste. Copy the rows in your spreadsheet program first.")
        : refusal([&] { grid = gridFromClipboard(text); });
    showError(m_failure, why);
    if (!why.isEmpty())
        return;
    showGrid(grid);
    setText(m_source, tr("Pasted"));
}

void ImportDialog::showGrid(const Grid &grid)
{
    m_grid = grid;
    const ImportMapping mapping = guessMapping(m_register, grid);
    for (QSpinBox *spin : {m_firstRow, m_lastRow}) {
        const QSignalBlocker blocker(spin);
        spin->setRange(1, qMax(1, int(grid.rows.size())));
        spin->setValue(spin == m_firstRow ? int(mapping.firstRow) + 1 : int(mapping.endRow));
    }
    m_sheet->show(grid, mapping);
    m_stack->setCurrentIndex(1);
    startPreview();
}

void ImportDialog::rowsEdited()
{
    m_sheet->setRows(m_firstRow->value() - 1, m_lastRow->value());
}

void ImportDialog::startPreview()
{
    m_running.cancel(); // an older dry run answers an older question
    m_ready = false;
    m_import->setEnabled(false);
    setText(m_summary, tr("Reading…"));
    setStyleRole(m_summary, "notice");
    guarded(this, [this] {
        const WordContext words = wordSnapshot(m_workspace.policy(), m_workspace.records(), m_register);
        m_running = QtConcurrent::run([&reg = m_register, grid = m_grid, mapping = m_sheet->mapping(),
                                       words](QPromise<ImportPreview> &promise) {
            promise.addResult(previewImport(reg, grid, mapping, words, [&promise](qsizetype, qsizetype) {
                return !promise.isCanceled();
            }));
        });
        whenDone(this, m_running, [this](QFuture<ImportPreview> future) {
            guarded(this, [&] {
                future.waitForFinished();
                if (future.isCanceled() || future.resultCount() == 0)
                    return;
                m_preview = future.result();
                showPreview();
            });
        });
    });
}

void ImportDialog::showPreview()
{
    const qsizetype accepted = m_preview.rows.size();
    setText(m_summary,
            tr("%1 rows read, %2 can be imported, %3 refused. %4 cells deserve a look.")
                .arg(m_preview.read)
                .arg(accepted)
                .arg(m_preview.refused)
                .arg(m_preview.findings.size()));
    setStyleRole(m_summary, m_preview.refused > 0 ? "warning" : "notice");
    showFindings();
    m_import->setText(tr("&Import %1 rows").arg(accepted));
    m_leaveOut->setVisible(m_preview.refused > 0);
    m_leaveOut->setChecked(false);
    m_ready = true;
    offerImport();
    if (m_import->isEnabled())
        m_import->setFocus();
    Q_EMIT previewed();
}

// Nothing is half-imported unless the user says so.
void ImportDialog::offerImport()
{
    m_import->setEnabled(m_ready && !m_preview.rows.isEmpty()
                         && (m_preview.refused == 0 || m_leaveOut->isChecked()));
}

void ImportDialog::showFindings()
{
    constexpr qsizetype shown = 2000; // more would not be read by anybody
    m_findings->clear();
    m_sheet->showFindings(m_preview.findings);
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < qMin(shown, m_preview.findings.size()); ++i) {
        const ImportFinding &finding = m_preview.findings.at(i);
        const QString text = finding.refuses ? tr("Refused: %1").arg(finding.text) : finding.text;
        auto *item = new QTreeWidgetItem({QString::number(finding.row), finding.column, text});
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(2, finding.text);
        if (finding.refuses)
            item->setForeground(2, colors().error);
        items << item;
    }
    m_findings->addTopLevelItems(items);
}

void ImportDialog::startImport()
{
    guarded(this, [this] {
        m_run = std::make_unique<ImportRun>(m_workspace.records(), m_register, m_preview,
                                            tr("Import of %1 records").arg(m_preview.rows.size()));
        m_progress->setRange(0, int(m_run->total()));
        m_progress->show();
        m_import->setEnabled(false);
        m_stack->setEnabled(false);
        QTimer::singleShot(0, this, &ImportDialog::importSome);
    });
}

// A portion at a time, so that the window stays alive and Cancel is heard.
void ImportDialog::importSome()
{
    if (!m_run)
        return;
    bool left = false;
    const bool well = guarded(this, [this, &left] {
        left = m_run->advance();
        m_progress->setValue(int(m_run->done()));
        if (!left)
            m_run->finish();
    });
    if (!well) {
        stopImport();
        return;
    }
    if (left) {
        QTimer::singleShot(0, this, &ImportDialog::importSome);
        return;
    }
    m_run.reset();
    accept();
}

void ImportDialog::stopImport()
{
    m_run.reset(); // rolls back
    m_progress->hide();
    m_stack->setEnabled(true);
    m_import->setEnabled(m_ready && !m_preview.rows.isEmpty());
}

void ImportDialog::done(int result)
{
    m_run.reset();
    m_running.cancel();
    QDialog::done(result);
}

} // namespace mamori
