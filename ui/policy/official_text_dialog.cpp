// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/official_text_dialog.h"

#include "model/exchange/japanese_encoding.h"
#include "model/files.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QBuffer>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

namespace {

/// The text of a PDF, page after page.
QString textOfPdf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        throw Error(
            ErrorCode::Refused,
            OfficialTextDialog::tr("The PDF cannot be read. Open it in a viewer, copy all its text and "
                                   "paste it here."));
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    if (text.trimmed().isEmpty())
        throw Error(
            ErrorCode::Refused,
            OfficialTextDialog::tr("The PDF holds pictures of pages only, no text. Ask for the file it was "
                                   "made from."));
    return text;
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).trimmed();
}

} // namespace

OfficialTextDialog::OfficialTextDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_source(new QLabel(this))
    , m_failure(errorText(this))
    , m_problems(new QLabel(this))
    , m_preview(new QTreeWidget(this))
{
    setWindowTitle(tr("Official text of the standard"));
    resize(760, 620);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_preview->setHeaderLabels({tr("Article"), tr("Beginning")});
    m_preview->setAccessibleName(tr("How the text is split"));
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->header()->resizeSection(0, fontMetrics().height() * 9);
    auto *file = new QPushButton(tr("&Choose a file…"), this);
    auto *clipboard = new QPushButton(tr("&Paste the text"), this);
    auto *sources = new QHBoxLayout;
    sources->addWidget(file);
    sources->addWidget(clipboard);
    sources->addWidget(m_source, 1);
    const DecisionButtons buttons(tr("&Keep it in the ledger"), this);
    m_keep = buttons.proceed;
    m_keep->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(
        quietText(tr("The program words each duty itself. Load your city's text (a text file or a PDF) to "
                     "read it beside them; it stays in this ledger."),
                  this));
    layout->addLayout(sources);
    layout->addWidget(m_failure);
    layout->addWidget(m_problems);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons.box);
    connect(file, &QPushButton::clicked, this, &OfficialTextDialog::chooseFile);
    connect(clipboard, &QPushButton::clicked, this, &OfficialTextDialog::paste);
}

void OfficialTextDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the official text"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Text or PDF (*.txt *.pdf);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OfficialTextDialog::loadFile);
    dialog->open();
}

void OfficialTextDialog::loadFile(const QString &path)
{
    m_source->setText(tr("Reading…"));
    whenDone(this, QtConcurrent::run([path] {
                 const QByteArray bytes = readFile(path);
                 return bytes.startsWith("%PDF") ? textOfPdf(bytes) : decodeJapanese(bytes).text;
             }),
             [this, path](QFuture<QString> future) {
                 QString text;
                 showError(m_failure, refusal([&] { text = future.result(); }));
                 m_source->clear();
                 if (m_failure->text().isEmpty())
                     showText(text, QFileInfo(path).fileName());
             });
}

void OfficialTextDialog::paste()
{
    showText(QGuiApplication::clipboard()->text(), tr("Pasted"));
}

void OfficialTextDialog::showText(const QString &text, const QString &source)
{
    m_text = text;
    m_parts = splitOfficialText(text);
    showParts();
    const qsizetype articles = std::count_if(m_parts.cbegin(), m_parts.cend(), [](const OfficialPart &part) {
        return part.kind == OfficialPart::Kind::Article;
    });
    m_source->setText(tr("%1: %n article(s)", nullptr, int(articles)).arg(source));
    const QStringList problems = articles == 0
        ? QStringList {tr(
            "No article was found in it. Articles begin on a line of their own, such as 第1条.")}
        : officialTextProblems(m_workspace.policy(), m_parts);
    setText(m_problems, problems.join(u'\n'));
    setStyleRole(m_problems, "warning");
    m_problems->setVisible(!problems.isEmpty());
    showError(m_failure, {});
    m_keep->setEnabled(articles > 0);
}

void OfficialTextDialog::showParts()
{
    m_preview->clear();
    for (const OfficialPart &part : std::as_const(m_parts)) {
        QString name;
        switch (part.kind) {
        case OfficialPart::Kind::Front:
            name = tr("Front");
            break;
        case OfficialPart::Kind::Heading:
            name = tr("Heading");
            break;
        case OfficialPart::Kind::Article:
            name = articleText(part.number);
            break;
        case OfficialPart::Kind::Supplement:
            name = tr("Supplement");
            break;
        }
        auto *item = new QTreeWidgetItem(m_preview, {name, firstLine(part.text)});
        item->setToolTip(1, part.text.left(400));
        if (part.kind != OfficialPart::Kind::Article)
            item->setForeground(0, colors().quiet);
    }
}

void OfficialTextDialog::accept()
{
    const bool stored = guarded(this, [this] {
        Records &records = m_workspace.records();
        Records::Step step = records.begin(tr("Official text loaded"));
        records.setSetting(QLatin1String(officialTextSetting), m_text);
        step.commit();
    });
    if (stored)
        QDialog::accept();
}

} // namespace mamori
