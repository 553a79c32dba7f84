// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/policy/policy.h"

#include <QBuffer>
#include <QFuture>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;

namespace mamori {

/// A form with made-up data, drawn anew a moment after each change, in another thread: the newest change is
/// the one that is shown in the end.
class FormPreview final : public QWidget
{
    Q_OBJECT
public:
    FormPreview(const Policy &policy, Clock clock, QWidget *parent);
    ~FormPreview() override;

    void preview(const PolicyForm &form);
    /// Whether what was last asked for is shown, or was refused.
    bool isSettled() const { return !m_isRunning && !m_wanted && !m_soon.isActive(); }
    const QByteArray &pdf() const { return m_pdf; }

private:
    void make();
    void showPdf(const QByteArray &pdf);

    const Policy &m_policy;
    Clock m_clock;
    std::optional<PolicyForm> m_wanted; ///< what is still to be drawn
    bool m_isRunning = false;
    QFuture<QByteArray> m_made; ///< the last that was begun
    QTimer m_soon;
    QByteArray m_pdf;
    QBuffer m_buffer; ///< outlives the document that reads from it
    QLabel *m_failure;
    QPdfDocument *m_document;
    QPdfView *m_view;
};

} // namespace mamori
