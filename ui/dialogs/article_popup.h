// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

#include <QFrame>

namespace mamori {

/// A small window that tells where in the standard something comes from; any key or click closes it.
class ArticlePopup final : public QFrame
{
    Q_OBJECT
public:
    /// `reference` as in the register's declaration; empty = ours.
    ArticlePopup(const Policy &policy, const QString &label, const QString &reference, QWidget *parent);
    QString text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
};

/// The article of what has the focus: a field, or else the page's register.
void showArticle(const Policy &policy, const QString &label, const QString &reference, QWidget *beside);

} // namespace mamori
