// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/submission_dialog.h"

#include "model/error.h"
#include "model/japanese/era.h"
#include "model/registers/all.h"
#include "model/rules/city_forms.h"
#include "model/store/attachments.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/preview/signing_key_dialog.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

Submission withoutOutcome(Submission returned, Id<Submission> id)
{
    returned.inPlaceOf = id;
    returned.number.clear();
    returned.letterNumber.clear();
    returned.sentOn = {};
    returned.receivedOn = {};
    returned.receivedBy.clear();
    returned.returnedOn = {};
    returned.returnReason.clear();
    returned.remarks.clear();
    return returned;
}

Submission submissionOf(const Workspace &workspace, Id<Submission> id)
{
    return workspace.records().find(id).value_or(Submission {});
}

QList<SubmissionPart> partsOf(const Submission &submission)
{
    QList<SubmissionPart> parts;
    for (const SubmittedForm &form : submission.forms)
        parts << SubmissionPart {form.form, form.records};
    return parts;
}

QString fileNameOf(const Submission &submission)
{
    return submission.title + QLatin1String(".pdf");
}

} // namespace

SubmissionDialog::SubmissionDialog(Workspace &workspace, QList<SubmissionPart> parts, QWidget *parent)
    : SubmissionDialog(workspace, std::move(parts), Submission {}, parent)
{
}

SubmissionDialog::SubmissionDialog(Workspace &workspace, Id<Submission> returned, QWidget *parent)
    : SubmissionDialog(workspace, partsOf(submissionOf(workspace, returned)),
                       withoutOutcome(submissionOf(workspace, returned), returned), parent)
{
}

SubmissionDialog::SubmissionDialog(Workspace &workspace, QList<SubmissionPart> parts, const Submission &known,
                                   QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_known(known)
    , m_papers(new QTreeWidget(this))
    , m_form(new FieldGrid(FieldGrid::fieldsOf(Submission::spec,
                                               {"recipient", "title", "letter_number", "sent_on", "sent_how",
                                                "period_from", "period_until", "letter"}),
                           workspace, this))
    , m_redacted(new QCheckBox(tr("Make a copy &without names and places beside it"), this))
    , m_signer(quietText(tr("Not signed"), this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Hand in together"));
    resize(fontMetrics().height() * 46, fontMetrics().height() * 42);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("%1 papers in one file").arg(m_parts.size()), this));
    layout->addWidget(
        quietText(tr("A letter goes before them, and the data they were made from travel inside "
                     "the file. It is kept in the ledger as it was handed in."),
                  this));
    m_papers->setAccessibleName(tr("Papers handed in"));
    m_papers->setHeaderLabels({tr("Form"), tr("Number"), tr("About")});
    m_papers->setRootIsDecorated(false);
    m_papers->setTabKeyNavigation(false);
    m_papers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_papers, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_redacted);
    auto *signing = new QHBoxLayout;
    auto *sign = new QPushButton(tr("Sign with a &certificate…"), this);
    sign->setAutoDefault(false);
    signing->addWidget(sign);
    signing->addWidget(m_signer, 1);
    layout->addLayout(signing);
    layout->addWidget(m_problem);
    const DecisionButtons buttons(tr("&Store and show"), this);
    auto *preview = buttons.box->addButton(tr("Pre&view…"), QDialogButtonBox::ActionRole);
    preview->setAutoDefault(false);
    layout->addWidget(buttons.box);
    Submission shown = m_known;
    if (shown.title.isEmpty())
        shown.title = tr("Papers of information security");
    if (!shown.sentOn.isValid())
        shown.sentOn = workspace.clock().today();
    m_form->load(shown);
    fillPapers();
    connect(sign, &QPushButton::clicked, this, &SubmissionDialog::askForKey);
    connect(m_form, &FieldGrid::edited, this, [this] { showError(m_problem, {}); });
    connect(preview, &QPushButton::clicked, this, [this] {
        if (PaperPreview *paper = this->preview()) {
            paper->setAttribute(Qt::WA_DeleteOnClose);
            paper->open();
        }
    });
    m_form->editor("recipient")->setFocus();
}

bool SubmissionDialog::fits(const Values &values)
{
    const auto submission = fromValues<Submission>(values);
    return submission.state == SubmissionState::Returned && !submission.forms.isEmpty();
}

void SubmissionDialog::fillPapers()
{
    for (const SubmissionPart &part : std::as_const(m_parts)) {
        const auto form = formOfDay(m_workspace.policy(), m_workspace.records(), part.form);
        const Register *reg = form ? findRegister(form->reg) : nullptr;
        QStringList about;
        for (const QString &id : part.records.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (reg)
                about << m_workspace.records().caption(*reg, id.toLongLong());
        }
        new QTreeWidgetItem(m_papers,
                            {form ? form->title : part.form, form ? form->number : QString(),
                             about.join(QStringLiteral("、"))});
    }
}

void SubmissionDialog::askForKey()
{
    auto *dialog = new SigningKeyDialog(m_workspace.clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { signWith(*dialog->key()); });
    dialog->open();
}

void SubmissionDialog::signWith(const SigningKey &key)
{
    m_key = key;
    setText(m_signer, tr("Signed by %1 (certificate until %2)").arg(key.name(), eraText(key.validUntil())));
}

Submission SubmissionDialog::typed() const
{
    Submission submission = m_known;
    m_form->apply(submission);
    return submission;
}

QString SubmissionDialog::problem() const
{
    if (m_parts.isEmpty())
        return tr("Tick the forms to hand in first.");
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    const Submission submission = typed();
    if (submission.recipient.isEmpty())
        return tr("To whom is it handed in?");
    if (submission.title.isEmpty())
        return tr("Give it a title.");
    const QList<Problem> problems = m_workspace.records().problems(Submission::spec, toValues(submission));
    return problems.isEmpty() ? QString() : problems.first().text;
}

PaperPreview *SubmissionDialog::preview()
{
    const QString missing = m_parts.isEmpty() ? problem() : m_form->problem();
    showError(m_problem, missing);
    QByteArray pdf;
    const Submission submission = typed();
    if (!missing.isEmpty() || !guarded(this, [&] {
            pdf = makeSubmission(m_workspace.records(), m_workspace.policy(), submission, m_parts).pdf;
        }))
        return nullptr;
    return new PaperPreview(
        windowTitle(), fileNameOf(submission), [pdf](const auto &) { return pdf; }, this);
}

void SubmissionDialog::accept()
{
    const QString missing = problem();
    showError(m_problem, missing);
    if (!missing.isEmpty())
        return;
    const bool isStored = guarded(this, [&] {
        Records &records = m_workspace.records();
        const Policy &policy = m_workspace.policy();
        const Submission submission = typed();
        std::optional<SubmissionPack> redacted;
        if (m_redacted->isChecked())
            redacted = makeRedactedSubmission(m_workspace.ledger(), records, policy, submission, m_parts);
        store(makeSubmission(records, policy, submission, m_parts, m_key ? &*m_key : nullptr), redacted);
    });
    if (isStored)
        QDialog::accept();
}

void SubmissionDialog::store(const SubmissionPack &pack, const std::optional<SubmissionPack> &redacted)
{
    Records &records = m_workspace.records();
    Attachments attachments(m_workspace.ledger(), records);
    Records::Step step = records.begin(tr("Submission: %1").arg(pack.submission.title));
    const Id<Submission> id = records.add(pack.submission);
    attachments.add(Submission::spec, id.value, attachableFile(fileNameOf(pack.submission), pack.pdf));
    if (redacted)
        attachments.add(Submission::spec, id.value,
                        attachableFile(fileNameOf(redacted->submission), redacted->pdf));
    step.commit();
    m_stored = id;
}

QDialog *previewSubmission(Workspace &workspace, qint64 record, QWidget *parent)
{
    const Submission submission = submissionOf(workspace, {record});
    const Attachments attachments(workspace.ledger(), workspace.records());
    const QList<Attached> files = attachments.of(Submission::spec, record);
    const auto file = std::find_if(files.cbegin(), files.cend(), [&submission](const Attached &attached) {
        return attached.attachment.sha256 == submission.sha256;
    });
    if (file == files.cend())
        throw Error(
            ErrorCode::Refused,
            SubmissionDialog::tr("The file that was handed in is not attached any more. Bring it back "
                                 "from the removed attachments."));
    const QByteArray pdf = attachments.content(file->attachment);
    return new PaperPreview(
        submission.title, fileNameOf(submission), [pdf](const auto &) { return pdf; }, parent);
}

} // namespace mamori
