// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/form_catalogue.h"

#include "model/files.h"
#include "model/registers/all.h"
#include "model/rules/city_forms.h"
#include "reports/forms/form_maker.h"
#include "ui/dialogs/write_file.h"
#include "ui/forms/form_editor.h"
#include "ui/forms/form_example.h"
#include "ui/forms/new_form_dialog.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/preview/paper_printer.h"
#include "ui/preview/submission_dialog.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

enum FormColumn { TitleColumn, NumberColumn, ArticleColumn, RecipientColumn, SourceColumn };

constexpr int idRole = Qt::UserRole;

} // namespace

QString occasionOf(const PolicyForm &form)
{
    if (!form.occasion.isEmpty())
        return form.occasion;
    const Register *reg = findRegister(form.reg);
    return labelOf(reg ? reg->place : PlaceOfWork::Checks);
}

QString sourceOf(const PolicyForm &form)
{
    const Register *reg = findRegister(form.reg);
    const QString title
        = reg ? titleOf(*reg) : QCoreApplication::translate("FormCatalogue", "Articles and duties");
    switch (scopeOf(form.layout)) {
    case FormScope::Whole:
        return QCoreApplication::translate("FormCatalogue", "%1: all").arg(title);
    case FormScope::OneRecord:
        return QCoreApplication::translate("FormCatalogue", "%1: one entry").arg(title);
    case FormScope::SeveralRecords:
        return QCoreApplication::translate("FormCatalogue", "%1: entries you choose").arg(title);
    }
    Q_UNREACHABLE();
}

FormCatalogue::FormCatalogue(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_forms(new QTreeWidget(this))
    , m_from(quietText({}, this))
    , m_records(new QListWidget(this))
    , m_says(quietText({}, this))
    , m_add(new QPushButton(tr("&New form…"), this))
    , m_change(new QPushButton(tr("Chan&ge the form…"), this))
    , m_example(new QPushButton(tr("&Example…"), this))
    , m_preview(new QPushButton(tr("Pre&view…"), this))
    , m_print(new QPushButton(tr("&Print the ticked ones…"), this))
    , m_save(new QPushButton(tr("&Save the ticked ones…"), this))
    , m_handIn(new QPushButton(tr("&Hand in together…"), this))
{
    setWindowTitle(tr("Forms"));
    resize(fontMetrics().height() * 60, fontMetrics().height() * 42);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 14);
    outer->setSpacing(10);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setHeaderLabels({tr("Form"), tr("Number"), tr("Article"), tr("Goes to"), tr("Made from")});
    m_forms->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_forms->setTabKeyNavigation(false);
    parts->addWidget(m_forms);
    auto *below = new QWidget(parts);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_from);
    m_records->setAccessibleName(tr("Entries for this form"));
    column->addWidget(m_records, 1);
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    outer->addWidget(parts, 1);
    outer->addWidget(m_says);
    auto *buttons = new QDialogButtonBox(this);
    for (QPushButton *button : {m_add, m_change, m_example, m_preview, m_print, m_save, m_handIn}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    outer->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto open = [](PaperPreview *paper) {
        if (!paper)
            return;
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    };
    connect(m_add, &QPushButton::clicked, this, &FormCatalogue::addForm);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (FormEditor *editor = changeForm())
            edit(editor);
    });
    connect(m_example, &QPushButton::clicked, this, [this, open] { open(previewExample()); });
    connect(m_preview, &QPushButton::clicked, this, [this, open] { open(preview()); });
    connect(m_print, &QPushButton::clicked, this, &FormCatalogue::printTicked);
    connect(m_save, &QPushButton::clicked, this, &FormCatalogue::saveTicked);
    connect(m_handIn, &QPushButton::clicked, this, [this] {
        SubmissionDialog *dialog = handIn();
        if (!dialog)
            return;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { showSubmission(dialog->stored()); });
        dialog->open();
    });
    fillForms();
    connect(m_forms, &QTreeWidget::currentItemChanged, this, &FormCatalogue::fillRecords);
    connect(m_forms, &QTreeWidget::itemChanged, this, &FormCatalogue::showState);
    connect(m_records, &QListWidget::itemChanged, this, &FormCatalogue::takeRecords);
    goTo(m_catalogue.first().id);
    fillRecords();
}

const PolicyForm *FormCatalogue::findForm(const QString &id) const
{
    for (const PolicyForm &form : m_catalogue) {
        if (form.id == id)
            return &form;
    }
    return nullptr;
}

/// The forms anew, with what was chosen.
void FormCatalogue::refill()
{
    const QString current = currentForm();
    QStringList ticked;
    for (const PolicyForm *form : tickedForms())
        ticked << form->id;
    {
        const QSignalBlocker quiet(m_forms);
        m_forms->clear();
        fillForms();
        for (const QString &form : std::as_const(ticked))
            tick(form);
        goTo(current);
    }
    fillRecords();
}

void FormCatalogue::fillForms()
{
    m_catalogue = formsOfToday(m_workspace.policy(), m_workspace.records());
    QHash<QString, QTreeWidgetItem *> occasions;
    for (const PolicyForm &form : m_catalogue) {
        QTreeWidgetItem *&occasion = occasions[occasionOf(form)];
        if (!occasion) {
            occasion = new QTreeWidgetItem(m_forms, {occasionOf(form)});
            occasion->setFlags(Qt::ItemIsEnabled);
            occasion->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(
            occasion, {form.title, form.number, articleText(form.article), form.recipient, sourceOf(form)});
        item->setData(TitleColumn, idRole, form.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(TitleColumn, Qt::Unchecked);
    }
    m_forms->expandAll();
}

QTreeWidgetItem *FormCatalogue::itemOf(const QString &form) const
{
    for (int i = 0; i < m_forms->topLevelItemCount(); ++i) {
        QTreeWidgetItem *occasion = m_forms->topLevelItem(i);
        for (int j = 0; j < occasion->childCount(); ++j) {
            if (occasion->child(j)->data(TitleColumn, idRole).toString() == form)
                return occasion->child(j);
        }
    }
    return nullptr;
}

void FormCatalogue::goTo(const QString &form)
{
    if (QTreeWidgetItem *item = itemOf(form))
        m_forms->setCurrentItem(item);
}

QString FormCatalogue::currentForm() const
{
    const QTreeWidgetItem *item = m_forms->currentItem();
    return item ? item->data(TitleColumn, idRole).toString() : QString();
}

void FormCatalogue::tick(const QString &form, bool ticked)
{
    if (QTreeWidgetItem *item = itemOf(form))
        item->setCheckState(TitleColumn, ticked ? Qt::Checked : Qt::Unchecked);
}

void FormCatalogue::chooseRecords(const QString &form, const QList<qint64> &records)
{
    m_chosen[form] = {records.begin(), records.end()};
    if (form == currentForm())
        fillRecords();
}

void FormCatalogue::fillRecords()
{
    const QSignalBlocker quiet(m_records);
    m_records->clear();
    const PolicyForm *form = findForm(currentForm());
    const bool ofRecords = form && scopeOf(form->layout) != FormScope::Whole;
    guarded(this, [&] {
        const Register *reg = ofRecords ? findRegister(form->reg) : nullptr;
        if (!reg)
            return;
        for (const Stored &stored : m_workspace.records().list(*reg)) {
            if (!suitsForm(*form, stored.values))
                continue;
            auto *item = new QListWidgetItem(captionOf(*reg, stored.values), m_records);
            item->setData(idRole, stored.id);
            item->setCheckState(m_chosen.value(form->id).contains(stored.id) ? Qt::Checked : Qt::Unchecked);
        }
    });
    m_records->setEnabled(m_records->count() > 0);
    showState();
}

void FormCatalogue::takeRecords()
{
    QSet<qint64> &chosen = m_chosen[currentForm()];
    chosen.clear();
    for (int i = 0; i < m_records->count(); ++i) {
        if (m_records->item(i)->checkState() == Qt::Checked)
            chosen << m_records->item(i)->data(idRole).toLongLong();
    }
    showState();
}

void FormCatalogue::showState()
{
    const PolicyForm *form = findForm(currentForm());
    QString from = tr("Choose a form.");
    if (form && scopeOf(form->layout) == FormScope::Whole)
        from = tr("%1 is made from the whole ledger.").arg(form->title);
    else if (form && m_records->count() == 0)
        from = tr("There is no entry yet: %1 is printed to be filled in by hand.").arg(form->title);
    else if (form && m_chosen.value(form->id).isEmpty())
        from = tr("Tick the entries for which %1 is made. With none, the newest is taken.").arg(form->title);
    else if (form)
        from = tr("%1 is made for %2 entries.").arg(form->title).arg(m_chosen.value(form->id).size());
    setText(m_from, from);
    const qsizetype ticked = tickedForms().size();
    setText(m_says,
            ticked == 0 ? tr("Tick the forms that you want to print together.")
                        : tr("%1 forms are ticked.").arg(ticked));
    m_change->setEnabled(form);
    m_example->setEnabled(form);
    m_preview->setEnabled(form);
    m_print->setEnabled(ticked > 0);
    m_save->setEnabled(ticked > 0);
    m_handIn->setEnabled(ticked > 0);
}

QList<const PolicyForm *> FormCatalogue::tickedForms() const
{
    QList<const PolicyForm *> ticked;
    for (const PolicyForm &form : m_catalogue) {
        if (itemOf(form.id)->checkState(TitleColumn) == Qt::Checked)
            ticked << &form;
    }
    return ticked;
}

QStringList FormCatalogue::recordsOf(const PolicyForm &form) const
{
    QList<qint64> ids = m_chosen.value(form.id).values();
    std::sort(ids.begin(), ids.end());
    QStringList records;
    for (const qint64 id : std::as_const(ids))
        records << QString::number(id);
    if (scopeOf(form.layout) == FormScope::OneRecord && records.size() > 1)
        return records;
    return {records.join(QLatin1Char(','))};
}

FormCatalogue::Paper FormCatalogue::paperOf(const PolicyForm &form, const QString &records,
                                            bool isOneOfMany) const
{
    return {isOneOfMany ? form.title + QLatin1Char('_') + records : form.title,
            makeForm(form.id, m_workspace.records(), m_workspace.policy(), records)};
}

QList<FormCatalogue::Paper> FormCatalogue::tickedPapers()
{
    QList<Paper> papers;
    for (const PolicyForm *form : tickedForms()) {
        const QStringList each = recordsOf(*form);
        for (const QString &records : each)
            papers << paperOf(*form, records, each.size() > 1);
    }
    return papers;
}

QList<SubmissionPart> FormCatalogue::tickedParts() const
{
    QList<SubmissionPart> parts;
    for (const PolicyForm *form : tickedForms()) {
        for (const QString &records : recordsOf(*form))
            parts << SubmissionPart {form->id, records};
    }
    return parts;
}

SubmissionDialog *FormCatalogue::handIn()
{
    for (const PolicyForm *form : tickedForms()) {
        if (scopeOf(form->layout) != FormScope::Whole && m_chosen.value(form->id).isEmpty()) {
            goTo(form->id);
            setText(m_says, tr("Tick the entries for which %1 is handed in.").arg(form->title));
            return nullptr;
        }
    }
    return new SubmissionDialog(m_workspace, tickedParts(), this);
}

void FormCatalogue::showSubmission(Id<Submission> submission)
{
    guarded(this, [&] {
        QDialog *paper = previewSubmission(m_workspace, submission.value, this);
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    });
}

PaperPreview *FormCatalogue::preview()
{
    const PolicyForm *form = findForm(currentForm());
    if (!form)
        return nullptr;
    const QStringList each = recordsOf(*form);
    Paper paper;
    if (!guarded(this, [&] { paper = paperOf(*form, each.first(), each.size() > 1); }))
        return nullptr;
    if (each.size() > 1)
        setText(m_says, tr("The first of %1 papers is shown.").arg(each.size()));
    return new PaperPreview(
        form->title, paper.name + QLatin1String(".pdf"), [pdf = paper.pdf](const auto &) { return pdf; },
        this);
}

PaperPreview *FormCatalogue::previewExample()
{
    const PolicyForm *form = findForm(currentForm());
    if (!form)
        return nullptr;
    return new PaperPreview(
        tr("Example: %1").arg(form->title), form->title + QLatin1String(".pdf"),
        [form = *form, &policy = m_workspace.policy(), clock = m_workspace.clock()](const auto &) {
            return formExample(form, policy, clock);
        },
        this);
}

FormEditor *FormCatalogue::changeForm()
{
    const PolicyForm *form = findForm(currentForm());
    return form ? new FormEditor(m_workspace, *form, this) : nullptr;
}

void FormCatalogue::edit(FormEditor *editor)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, id = editor->form().id] {
        refill();
        goTo(id);
    });
    editor->open();
}

void FormCatalogue::addForm()
{
    auto *dialog = new NewFormDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { edit(new FormEditor(m_workspace, dialog->form(), this)); });
    dialog->open();
}

void FormCatalogue::printOn(QPrinter &printer)
{
    guarded(this, [&] {
        for (const Paper &paper : tickedPapers()) {
            QBuffer buffer;
            buffer.setData(paper.pdf);
            buffer.open(QIODevice::ReadOnly);
            QPdfDocument document;
            document.load(&buffer);
            printPaper(this, paper.pdf, document, printer);
        }
    });
}

void FormCatalogue::printTicked()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Several papers would become one file, each over the one before.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void FormCatalogue::saveTicked()
{
    writeUnencryptedInto(this, tr("Save the forms"), [this](const QString &folder) {
        for (const Paper &paper : tickedPapers())
            writeFile(QDir(folder).filePath(paper.name + QLatin1String(".pdf")), paper.pdf);
    });
}

} // namespace mamori
