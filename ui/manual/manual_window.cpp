// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manual_window.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <utility>

namespace mamori {

namespace {

/// Air between the lines, as in all that is read on screen.
void openUpLines(QTextDocument &document)
{
    constexpr double percent = 150;
    QTextBlockFormat format;
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlockFormat heading;
        heading.setTopMargin(1.5 * QFontMetricsF(document.defaultFont()).height());
        QTextCursor(block).mergeBlockFormat(heading);
    }
}

/// The names of keys: set apart by their weight, in the font of the text, which leaves the lines even.
void showKeys(QTextDocument &document)
{
    QTextCharFormat key;
    key.setFontFamilies(document.defaultFont().families());
    key.setFontFixedPitch(false);
    key.setFontPointSize(document.defaultFont().pointSizeF());
    key.setFontWeight(QFont::DemiBold);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> found;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().fontFixedPitch())
                found << part.fragment();
        }
        for (const QTextFragment &fragment : std::as_const(found)) {
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(key);
        }
    }
}

void quietTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorderBrush(colors().line);
        format.setCellPadding(4);
        table->setFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_chapters(manualChapters())
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_view(new QTextBrowser(this))
    , m_says(quietText({}, this))
{
    setWindowTitle(tr("Manual"));
    resize(fontMetrics().height() * 62, fontMetrics().height() * 44);
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Chapters"));
    setStyleRole(m_list, "rail");
    m_view->setAccessibleName(tr("Chapter"));
    m_view->setOpenLinks(false);
    m_view->setTabChangesFocus(true);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_view);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return goes on to the next hit
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_says);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    fillChapters();
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::showChapter);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::goToNextHit);
    m_list->setCurrentRow(0);
    search();
}

void ManualWindow::fillChapters()
{
    for (const ManualChapter &chapter : m_chapters) {
        m_list->addItem(chapter.title);
        QTextDocument document;
        document.setMarkdown(chapter.markdown);
        m_texts << document.toPlainText();
    }
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * fontMetrics().height());
}

void ManualWindow::showPage(const QString &page)
{
    m_search->clear();
    m_list->setCurrentRow(int(chapterAbout(m_chapters, page)));
    m_view->setFocus(); // the arrows turn over what was asked for
}

QString ManualWindow::chapter() const
{
    return m_chapters.at(m_list->currentRow()).title;
}

void ManualWindow::showChapter()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_view->setMarkdown(m_chapters.at(row).markdown);
    openUpLines(*m_view->document());
    showKeys(*m_view->document());
    quietTables(*m_view->document());
    m_view->document()->setDocumentMargin(fontMetrics().height());
    m_view->moveCursor(QTextCursor::Start);
    markHits();
}

void ManualWindow::search()
{
    const QString typed = m_search->text();
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool has = typed.isEmpty() || m_texts.at(row).contains(typed, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!has);
        found += has ? 1 : 0;
        if (has && first < 0)
            first = row;
    }
    if (typed.isEmpty())
        setText(m_says,
                tr("Type a word to see the chapters that have it; Return goes on to the next place."));
    else if (found == 0)
        setText(m_says, tr("The manual does not have this word."));
    else
        setText(m_says, tr("The word is in %1 of %2 chapters.").arg(found).arg(m_list->count()));
    m_view->moveCursor(QTextCursor::Start);
    if (first >= 0 && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    markHits();
    if (!typed.isEmpty() && found > 0)
        goToHitInChapter();
}

bool ManualWindow::goToHitInChapter()
{
    return m_view->find(m_search->text());
}

/// The next place in this chapter, else the first one in the next chapter that has any, round and round.
void ManualWindow::goToNextHit()
{
    if (m_search->text().isEmpty() || goToHitInChapter())
        return;
    const int count = m_list->count();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_list->currentRow() + step) % count;
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        m_view->moveCursor(QTextCursor::Start); // when it is the only one
        goToHitInChapter();
        return;
    }
}

void ManualWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString typed = m_search->text();
    QTextCursor hit(m_view->document());
    while (!typed.isEmpty() && !(hit = m_view->document()->find(typed, hit)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = hit;
        mark.format.setBackground(colors().warningGround);
        mark.format.setForeground(colors().text);
        marks << mark;
    }
    m_view->setExtraSelections(marks);
}

} // namespace mamori
