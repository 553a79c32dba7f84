// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/collect.h"

#include "model/files.h"
#include "ui/checks/check_run.h"
#include "ui/checks/hand_out.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace mamori {

namespace {

QTreeWidget *plainTable(const QString &name, const QStringList &headings, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setAccessibleName(name);
    table->setRootIsDecorated(false);
    table->setHeaderLabels(headings);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

// Sheets --------------------------------------------------------------------

class CollectDialog::SheetsPage final : public StepPage
{
public:
    SheetsPage(const Inspection &run, QString number, QWidget *parent)
        : StepPage(CollectDialog::tr("Sheets"), parent)
        , m_run(run)
        , m_number(std::move(number))
        , m_files(plainTable(CollectDialog::tr("Sheets read"),
                             {CollectDialog::tr("File"), CollectDialog::tr("Name"),
                              CollectDialog::tr("Answers"), CollectDialog::tr("Refused cells")},
                             this))
        , m_refused(plainTable(CollectDialog::tr("Refused cells"),
                               {CollectDialog::tr("Name"), CollectDialog::tr("Row"),
                                CollectDialog::tr("Column"), CollectDialog::tr("What is the matter")},
                               this))
        , m_refusedTitle(heading(CollectDialog::tr("Refused cells"), this))
        , m_failure(errorText(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(heading(CollectDialog::tr("Which sheets came back?"), this));
        auto *choose = new QPushButton(CollectDialog::tr("C&hoose files…"), this);
        choose->setAutoDefault(false);
        layout->addWidget(choose, 0, Qt::AlignLeft);
        layout->addWidget(m_failure);
        layout->addWidget(m_files, 1);
        layout->addWidget(m_refusedTitle);
        layout->addWidget(m_refused, 1);
        m_refused->hide();
        m_refusedTitle->hide();
        connect(choose, &QPushButton::clicked, this, &SheetsPage::chooseFiles);
    }

    void load(const QStringList &paths)
    {
        QStringList failures;
        for (const QString &path : paths) {
            const QString name = QFileInfo(path).fileName();
            const QString failure = refusal([&] { take(name, readFile(path)); });
            if (!failure.isEmpty())
                failures << name + QStringLiteral("：") + failure;
        }
        showError(m_failure, failures.join(u'\n'));
        Q_EMIT edited();
    }
    const QList<AnswerSheet> &sheets() const { return m_read; }
    QString problem() const override
    {
        return m_read.isEmpty() ? CollectDialog::tr("Choose the files that came back.") : QString();
    }

private:
    void chooseFiles()
    {
        auto *dialog = new QFileDialog(this, CollectDialog::tr("Choose the sheets"), QString(),
                                       CollectDialog::tr("Spreadsheets (*.xlsx *.csv)"));
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::filesSelected, this, &SheetsPage::load);
        dialog->open();
    }
    void take(const QString &name, const QByteArray &bytes)
    {
        const AnswerSheet sheet
            = readAnswerSheet(m_run, m_number, readGrid(bytes), QFileInfo(name).completeBaseName());
        for (qsizetype i = 0; i < m_read.size(); ++i) {
            if (m_read.at(i).respondent != sheet.respondent)
                continue;
            // The newer sheet of the same person counts.
            m_read.removeAt(i);
            delete m_files->takeTopLevelItem(int(i));
            break;
        }
        m_read << sheet;
        new QTreeWidgetItem(m_files,
                            {name, sheet.respondent, QString::number(sheet.answers.size()),
                             QString::number(sheet.findings.size())});
        m_refused->clear();
        for (const AnswerSheet &one : std::as_const(m_read)) {
            for (const ImportFinding &finding : one.findings)
                new QTreeWidgetItem(
                    m_refused, {one.respondent, QString::number(finding.row), finding.column, finding.text});
        }
        m_refused->setVisible(m_refused->topLevelItemCount() > 0);
        m_refusedTitle->setVisible(m_refused->topLevelItemCount() > 0);
    }

    const Inspection &m_run;
    QString m_number;
    QTreeWidget *m_files;
    QTreeWidget *m_refused;
    QLabel *m_refusedTitle;
    QLabel *m_failure;
    QList<AnswerSheet> m_read;
};

// Conflicts -----------------------------------------------------------------

class CollectDialog::ConflictsPage final : public StepPage
{
public:
    ConflictsPage(const Inspection &run, QWidget *parent)
        : StepPage(CollectDialog::tr("Contradictions"), parent)
        , m_run(run)
        , m_layout(scrolledColumn(this, step(), 8))
    {
        m_layout->addStretch();
    }

    void show(const MergedAnswers &merged)
    {
        delete m_content;
        m_choices.clear();
        m_content = new QWidget;
        auto *layout = new QVBoxLayout(m_content);
        layout->setContentsMargins(0, 0, 0, 0);
        const auto count = int(merged.conflicts.size());
        layout->addWidget(
            heading(count == 0 ? CollectDialog::tr("All answers agree.")
                               : CollectDialog::tr("%n questions were answered differently", nullptr, count),
                    m_content));
        if (count > 0)
            layout->addWidget(quietText(
                CollectDialog::tr("The least favourable answer is proposed; choose another where you know "
                                  "better. Remarks are kept with their names."),
                m_content));
        for (const AnswerConflict &conflict : merged.conflicts)
            addConflict(conflict, layout);
        m_layout->insertWidget(0, m_content);
    }
    QHash<qsizetype, InspectionResult> decided() const
    {
        QHash<qsizetype, InspectionResult> decided;
        for (const auto &[question, combo] : m_choices)
            decided.insert(question, InspectionResult(combo->currentIndex()));
        return decided;
    }

private:
    void addConflict(const AnswerConflict &conflict, QVBoxLayout *layout)
    {
        auto *card = new QFrame(m_content);
        setStyleRole(card, "card");
        auto *column = new QVBoxLayout(card);
        const QString &question = m_run.lines.at(conflict.question).text;
        auto *title = new QLabel(QStringLiteral("%1　%2").arg(conflict.question + 1).arg(question), card);
        title->setWordWrap(true);
        title->setTextFormat(Qt::PlainText);
        column->addWidget(title);
        column->addWidget(quietText(wordsOf(conflict), card));
        auto *combo = new QComboBox(card);
        combo->setAccessibleName(question);
        for (const Choice &choice : inspectionResults)
            combo->addItem(labelOf(choice));
        combo->setCurrentIndex(int(conflict.proposed));
        column->addWidget(combo, 0, Qt::AlignLeft);
        layout->addWidget(card);
        m_choices << std::pair {conflict.question, combo};
    }
    /// One line for each answer with those who gave it.
    static QString wordsOf(const AnswerConflict &conflict)
    {
        QStringList lines;
        for (std::size_t i = 0; i < std::size(inspectionResults); ++i) {
            QStringList names;
            for (const auto &[who, answer] : conflict.given) {
                if (answer.result == InspectionResult(i))
                    names << who;
            }
            if (!names.isEmpty())
                lines << CollectDialog::tr("%1: %2").arg(labelOf(inspectionResults[i]),
                                                         names.join(CollectDialog::tr(", ")));
        }
        return lines.join(u'\n');
    }

    const Inspection &m_run;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<std::pair<qsizetype, QComboBox *>> m_choices;
};

// Dialog --------------------------------------------------------------------

CollectDialog::CollectDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_run(workspace.records().find(id).value_or(Inspection {}))
    , m_sheets(new SheetsPage(m_run, sheetNumber(m_run, id), this))
    , m_conflicts(new ConflictsPage(m_run, this))
{
    setWindowTitle(tr("Collect the answers"));
    addPage(m_sheets);
    addPage(m_conflicts);
    setSubject(m_run.title);
    start();
}

bool CollectDialog::fits(const Values &values)
{
    return CheckRunDialog::fits(values);
}

void CollectDialog::loadFiles(const QStringList &paths)
{
    m_sheets->load(paths);
}

void CollectDialog::leaving(StepPage *page)
{
    if (page != m_sheets)
        return;
    m_merged = mergeAnswers(m_run, m_sheets->sheets(), tr("this ledger"));
    m_conflicts->show(m_merged);
}

QString CollectDialog::finishText() const
{
    return tr("&Take the answers over");
}

void CollectDialog::finish()
{
    const Inspection answered = withAnswers(m_run, m_merged, m_conflicts->decided());
    m_workspace.save(Inspection::spec, m_id.value, toValues(answered),
                     tr("Sheets collected: %1").arg(m_run.title));
}

} // namespace mamori
