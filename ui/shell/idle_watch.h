// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace mamori {

/// Notices that nobody works in the program any more: no key, no mouse, no touch for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// How long before idle() is told; 0 = never. Counting begins anew.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const;

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_timer;
};

} // namespace mamori
