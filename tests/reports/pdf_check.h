// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace mamori {

/// A PDF as independent programs see it. The file holds made-up data, so it may lie on the disk.
class PdfCheck final
{
public:
    explicit PdfCheck(const QByteArray &pdf);

    /// What pdftotext reads, a string per page, lines in the order of the content.
    QStringList pages() const;
    /// The same as it stands on the paper, columns kept.
    QStringList layoutPages() const;
    /// All pages without any white space: for words that may be broken.
    QString squeezed() const;
    /// What `qpdf --check` complains about; empty when the file is sound.
    QString qpdfComplaints() const;
    /// The codes PDFBox Preflight reports against PDF/A-1b; empty when valid.
    QStringList preflightCodes() const;
    /// The file with all streams and objects readable.
    QByteArray unpacked() const;
    QString pdfInfo() const;

private:
    QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

    QTemporaryDir m_folder;
};

} // namespace mamori
