// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/official_text.h"
#include "model/rules/duties.h"
#include "ui/duty_page.h"

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
class StandardPage final : public DutyPage
{
    Q_OBJECT
public:
    explicit StandardPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void focusStart() override;
    /// Chooses the article of a reference such as "16(5)(1)".
    void showArticle(const QString &reference);

private:
    void readArticles();
    void fillTree();
    void addArticle(QTreeWidgetItem *chapter, const Article &article);
    bool isShown(const Article &article) const;
    void showCurrent();
    void loadOfficialText();
    void compareVersions();
    void readOfficialText();

    QLineEdit *m_search;
    QComboBox *m_filter;
    QLabel *m_counts;
    QTreeWidget *m_tree;
    ArticleView *m_view;
    QPlainTextEdit *m_official;
    QPushButton *m_load;
    QList<OfficialPart> m_parts;
    QHash<QString, QMap<DutyState, int>> m_states; ///< how many duties of an article stand how
    QHash<QString, QString> m_words; ///< by which an article is found, folded
    QString m_current = QStringLiteral("1"); ///< number of the chosen article
};

} // namespace mamori
