// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_words_edit.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

FormWordsEdit::FormWordsEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_ours(new QPushButton(tr("As the &program says it"), this))
{
    m_list->setAccessibleName(tr("Words of the form"));
    m_list->setHeaderLabels({tr("The program's words"), tr("Your words")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setTabKeyNavigation(false);
    m_text->setAccessibleName(tr("Your words"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().height() * 6);
    m_ours->setAutoDefault(false);
    auto *label = new QLabel(tr("P&rinted in their place"), this);
    label->setBuddy(m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(m_ours);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    column->addWidget(m_text);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FormWordsEdit::showWord);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FormWordsEdit::takeText);
    connect(m_ours, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(m_words.at(m_list->indexOfTopLevelItem(m_list->currentItem())).ours);
    });
    showState();
}

void FormWordsEdit::setWords(const QList<PolicyFormWord> &words)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QSignalBlocker quiet(m_list);
        m_words = words;
        m_list->clear();
        for (const PolicyFormWord &word : words) {
            auto *item = new QTreeWidgetItem(m_list, {inOneLine(word.ours), inOneLine(word.text)});
            item->setToolTip(0, word.ours);
        }
        if (!words.isEmpty())
            m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, int(words.size()) - 1)));
    }
    showWord();
}

void FormWordsEdit::showWord()
{
    const QSignalBlocker quiet(m_text);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_text->setPlainText(row < 0 ? QString() : m_words.at(row).text);
    showState();
}

void FormWordsEdit::takeText()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    PolicyFormWord &word = m_words[m_list->indexOfTopLevelItem(item)];
    word.text = m_text->toPlainText();
    item->setText(1, inOneLine(word.text));
    showState();
    Q_EMIT edited();
}

void FormWordsEdit::showState()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_text->setEnabled(row >= 0);
    m_ours->setEnabled(row >= 0 && m_words.at(row).text != m_words.at(row).ours);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const bool isOwn = m_words.at(i).text != m_words.at(i).ours;
        m_list->topLevelItem(i)->setForeground(1, isOwn ? colors().accent : colors().quiet);
    }
}

} // namespace mamori
