// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

class QPdfDocument;
class QPrinter;
class QWidget;

namespace mamori {

/// Prints a paper with what was chosen in the print dialog: one layout for screen, file and paper. Where
/// there is a spooler (lp) it gets the very bytes through a pipe, so that nothing of ours is written to the
/// disk on the way; "print to file" writes them; elsewhere the previewed pages go out as lossless grey pixels
/// at 300 dpi. Trouble is shown over `parent`.
void printPaper(QWidget *parent, const QByteArray &pdf, QPdfDocument &document, QPrinter &printer);

/// Hands the bytes to the spooler with these options of lp.
void sendToSpooler(QWidget *parent, const QByteArray &pdf, const QStringList &options);

} // namespace mamori
