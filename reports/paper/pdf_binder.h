// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_metadata.h"
#include "reports/paper/signing_key.h"

#include <QList>

namespace mamori {

/// One paper to be bound in, with the name by which the reader's outline leads to it.
struct BoundPaper {
    QString title;
    QByteArray pdf;
};

/// A file that travels inside the bound one.
struct EnclosedFile {
    QString name;
    QByteArray mediaType;
    QString description;
    QByteArray bytes;
};

/// Binds papers of the accessible profile into one file, page after page, each a part of its structure and a
/// line of its outline, with the files enclosed: PDF/A-3a and PDF/UA-1. Equal papers give an equal file.
/// With a key the file is signed as a whole, unseen on its pages (PAdES). Throws Error(Damaged) for what is
/// not a paper of ours, and what SigningKey::sign() throws.
QByteArray bindPapers(const QList<BoundPaper> &papers, const QList<EnclosedFile> &files,
                      const PdfInformation &information, const SigningKey *key = nullptr);

/// How many pages a paper has. Throws Error(Damaged).
qsizetype pageCountOf(const QByteArray &pdf);

} // namespace mamori
