// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/official_text.h"
#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

class ArticleView;

/// The map of the standard: its chapters and articles with how they stand; for the chosen one what is asked,
/// what proves it and what is missing, and the official text beside it when the user has loaded it.
class StandardPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StandardPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void focusStart();
    /// Chooses the article of a reference such as "16(5)(1)".
    void showArticle(const QString &reference);

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

private:
    void fillTree();
    void addArticle(QTreeWidgetItem *chapter, const Article &article);
    bool isShown(const Article &article) const;
    void showCurrent();
    void loadOfficialText();
    void readOfficialText();

    Workspace &m_workspace;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QLabel *m_counts;
    QTreeWidget *m_tree;
    ArticleView *m_view;
    QPlainTextEdit *m_official;
    QPushButton *m_load;
    QList<OfficialPart> m_parts;
    QString m_current = QStringLiteral("1"); ///< number of the chosen article
};

} // namespace mamori
