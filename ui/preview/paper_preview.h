// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/papers.h"

#include <QBuffer>
#include <QDialog>
#include <QFuture>

class QLabel;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mamori {

/// A paper on screen, made in another thread, kept in memory only. What is printed or exported are the very
/// bytes shown.
class PaperPreview final : public QDialog
{
    Q_OBJECT
public:
    PaperPreview(const QString &title, QString fileName, const PaperJob &job, QWidget *parent = nullptr);
    ~PaperPreview() override;

    const QByteArray &pdf() const { return m_pdf; }
    int pageCount() const;
    bool isReady() const { return !m_pdf.isEmpty(); }

    void print();
    void exportPdf();

Q_SIGNALS:
    void ready();

private:
    QWidget *makeToolBar();
    QWidget *makeBusyPage();
    void start(const PaperJob &job);
    void showPaper();
    void goTo(int page);
    void zoom(double factor);
    void fit();
    void showPosition();

    QString m_fileName;
    QByteArray m_pdf;
    QBuffer m_buffer; ///< outlives the document that reads from it
    QPdfDocument *m_document;
    QPdfView *m_view;
    QStackedWidget *m_stack;
    QProgressBar *m_progress;
    QLabel *m_failure;
    QLabel *m_position;
    QWidget *m_tools;
    QFuture<QByteArray> m_running;
};

} // namespace mamori
