// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/article_popup.h"

#include "model/register.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace mamori {

ArticlePopup::ArticlePopup(const Policy &policy, const QString &label, const QString &reference,
                           QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("articlePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setStyleRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(heading(label, this));
    const Article *article = policy.findArticle(reference);
    m_text = reference.isEmpty() ? tr("This is ours: the standard does not ask for it.")
                                 : articleText(reference);
    layout->addWidget(new QLabel(m_text, this));
    if (article) {
        if (!article->title.isEmpty())
            layout->addWidget(new QLabel(article->title, this));
        if (!article->chapter.isEmpty())
            layout->addWidget(quietText(article->chapter, this));
        m_text += QLatin1Char('\n') + article->title;
    }
    layout->addWidget(quietText(tr("%1 %2").arg(policy.title, policy.version), this));
    setAccessibleName(label);
    setAccessibleDescription(m_text);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    setFocusPolicy(Qt::StrongFocus);
}

void ArticlePopup::keyPressEvent(QKeyEvent *)
{
    close();
}

void showArticle(const Policy &policy, const QString &label, const QString &reference, QWidget *beside)
{
    auto *popup = new ArticlePopup(policy, label, reference, beside->window());
    popup->adjustSize();
    QPoint place = beside->mapToGlobal(QPoint(0, beside->height() + 4));
    const QRect screen = beside->screen()->availableGeometry();
    place.setX(qMin(place.x(), screen.right() - popup->width()));
    place.setY(qMin(place.y(), screen.bottom() - popup->height()));
    popup->move(place);
    popup->show();
    popup->setFocus();
}

} // namespace mamori
