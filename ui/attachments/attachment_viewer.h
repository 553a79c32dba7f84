// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/attachments/attachment_loading.h"
#include "ui/workspace.h"

#include <QBuffer>
#include <QDialog>
#include <QImage>

class QLabel;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mamori {

class PictureView;

/// An attachment on screen: picture, PDF or text, out of memory only. What it is follows from its content,
/// not from its name. Anything else can only be saved as a copy.
class AttachmentViewer final : public QDialog
{
    Q_OBJECT
public:
    AttachmentViewer(Workspace &workspace, Attachment attachment, QWidget *parent = nullptr);
    ~AttachmentViewer() override;

    enum class Shown { Nothing, Picture, Pdf, Text, Unknown, Failure };
    Shown shown() const { return m_shown; }
    const QByteArray &bytes() const { return m_bytes; }
    QString text() const;

    void saveCopy();

Q_SIGNALS:
    /// What can be shown is shown.
    void ready();

private:
    QWidget *makeToolBar();
    QWidget *makeMessagePage();
    void take(const QByteArray &bytes);
    void showPdf();
    void showPicture(const QImage &picture);
    void showText();
    void showMessage(Shown shown, const QString &text);
    void showPage(Shown shown, QWidget *page);
    void zoom(double factor);
    void fit();
    void goTo(int page);
    void showPosition();

    Attachments m_attachments;
    Attachment m_attachment;
    QByteArray m_bytes;
    QBuffer m_buffer; ///< outlives the document that reads from it
    Shown m_shown = Shown::Nothing;
    QPdfDocument *m_document;
    QPdfView *m_pdf;
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    QStackedWidget *m_stack;
    QWidget *m_messagePage;
    QLabel *m_message;
    QProgressBar *m_progress;
    QLabel *m_position;
    QPushButton *m_copy;
    QList<QWidget *> m_pageTools;
    QList<QWidget *> m_zoomTools;
    QWidget *m_tools;
};

/// Offers to save a copy outside the ledger, after saying what that means. `bytes` is what the copy holds.
void saveAttachmentCopy(QWidget *parent, const Attachment &attachment, const QByteArray &bytes);

} // namespace mamori
