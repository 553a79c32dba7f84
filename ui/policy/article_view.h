// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <QTextBrowser>

namespace mamori {

/// One article: what it asks of the section and of others, how each duty stands, its proofs, what is missing,
/// and how its open questions are read. Links lead to the place.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleView(Workspace &workspace, QWidget *parent = nullptr);

    void showArticle(const Article &article);
    QString article() const { return m_article; }

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

private:
    QString dutyHtml(const PolicyDuty &duty);
    QString proofsHtml(const DutyStatus &status);
    QString positionsHtml(const QStringList &ids) const;
    QString link(const DutyPlace &place, const QString &text);

    Workspace &m_workspace;
    QString m_article;
    QList<DutyPlace> m_places; ///< as numbered in the links
};

} // namespace mamori
