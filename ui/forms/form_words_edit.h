// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace mamori {

/// The words that stand on a sheet whatever it is about, ours beside what is printed in their place.
class FormWordsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit FormWordsEdit(QWidget *parent);

    void setWords(const QList<PolicyFormWord> &words);
    const QList<PolicyFormWord> &words() const { return m_words; }

Q_SIGNALS:
    void edited();

private:
    void showWord();
    void takeText();
    void showState();

    QList<PolicyFormWord> m_words;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_ours;
};

} // namespace mamori
