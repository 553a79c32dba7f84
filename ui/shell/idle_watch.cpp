// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace mamori {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer->setInterval(limit);
    if (limit.count() > 0)
        m_timer->start();
    else
        m_timer->stop();
}

std::chrono::milliseconds IdleWatch::limit() const
{
    return m_timer->intervalAsDuration();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // NOLINT(clang-diagnostic-switch-enum): Qt has more than a hundred kinds
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (m_timer->isActive())
            m_timer->start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mamori
