// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mamori {

/// What a PDF says about itself.
struct PdfInformation {
    QString title;
    QString author; ///< may be empty
    QString producer;
    QDateTime madeAt; ///< written in Japanese time
};

/// The document information dictionary.
QByteArray informationDictionary(const PdfInformation &information);
/// The same as XMP, with the marks of PDF/A and PDF/UA.
QByteArray xmpPacket(const PdfInformation &information, PdfProfile profile);

} // namespace mamori
