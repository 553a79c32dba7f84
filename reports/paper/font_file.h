// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace mamori {

/// The files of the fonts that papers are set in.
struct FontFiles {
    QString mincho; ///< BIZ UD明朝
    QString gothic; ///< BIZ UDゴシック
    QString names; ///< IPAmj明朝, for rare characters of names; empty when it is not installed
};

/// Where fonts are looked for, in order: beside the program, the user's, the system's.
QStringList fontFolders();
/// Finds the fonts by their file names in these folders and below. Throws Error(Disk) that names what is
/// missing
FontFiles findFontFiles(const QStringList &folders = fontFolders());

} // namespace mamori
