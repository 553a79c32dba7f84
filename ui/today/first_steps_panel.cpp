// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/first_steps_panel.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

FirstStepsPanel::FirstStepsPanel(QWidget *parent)
    : QFrame(parent)
    , m_later(new QPushButton(tr("&Hide"), this))
    , m_list(new QWidget(this))
{
    setStyleRole(this, "card");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_later->setToolTip(tr("\"Finish setting up\" in the Go menu shows it again"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("The first steps in this ledger"), this), 1);
    head->addWidget(m_later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list);
    new QGridLayout(m_list);
    connect(m_later, &QPushButton::clicked, this, &FirstStepsPanel::hideRequested);
    QWidget::hide();
}

void FirstStepsPanel::show(const QList<FirstStep> &steps)
{
    setVisible(!steps.isEmpty());
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_firstOpen = nullptr;
    auto *renewed = new QWidget(this);
    delete layout()->replaceWidget(m_list, renewed);
    // The click that led here may still be on its way through one of the buttons.
    m_list->hide();
    m_list->deleteLater();
    m_list = renewed;
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    // The steps come first under the keys; to hide them comes after the last.
    QWidget *before = m_later;
    for (int number = 1; const FirstStep &step : steps) {
        QPushButton *button = addStep(number++, step);
        setTabOrder(before, button);
        before = button;
    }
    if (before != m_later)
        setTabOrder(before, m_later);
    m_list->show(); // it came in when the panel may have been on the screen
}

QPushButton *FirstStepsPanel::addStep(int number, const FirstStep &step)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    const int line = number - 1;
    auto *mark = new QLabel(step.isDone ? QStringLiteral("✓") : QString::number(number), m_list);
    setStyleRole(mark, step.isDone ? "goodChip" : "chip");
    mark->setAccessibleDescription(step.isDone ? tr("Done") : tr("Step %1").arg(number));
    auto *button = new QPushButton(step.title, m_list);
    button->setAccessibleName(tr("Step %1: %2").arg(number).arg(step.title));
    button->setAccessibleDescription(step.standing);
    auto *standing = new QLabel(step.standing, m_list);
    setStyleRole(standing, "quiet");
    grid->addWidget(mark, line, 0, Qt::AlignCenter);
    grid->addWidget(button, line, 1);
    grid->addWidget(standing, line, 2);
    if (!step.isDone && !m_firstOpen) {
        m_firstOpen = button;
        setStyleRole(button, "primary");
    }
    connect(button, &QPushButton::clicked, this,
            [this, place = step.place] { Q_EMIT placeRequested(place); });
    return button;
}

/// Outside a dialog Return presses no button by itself.
void FirstStepsPanel::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mamori
