// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

/// Something that the palette goes to.
struct PaletteEntry {
    enum class Kind { Page, Command, Article, Record };
    Kind kind = Kind::Page;
    QString key; ///< what it is remembered by: "page asset", "record asset 3", "command &Undo", "article 16"
    QString title;
    QString detail; ///< where it belongs, or the shortcut
    QString words; ///< what it is found by besides the title: its reading, its number

    static QString recordKey(const Register &reg, qint64 id);
    /// Register and id of a record's key; nullptr when it is another.
    static std::pair<const Register *, qint64> recordOf(const QString &key);
};

/// The entries that hold every word of what was typed, in title or reading, folded. Those gone to last come
/// first, then those that begin with it; all of them when nothing is typed.
QList<PaletteEntry> matchingEntries(const QList<PaletteEntry> &entries, const QString &typed,
                                    const QStringList &recent);

/// The reading of a title or menu text of the program, given in English; empty where the language has none.
QString readingOf(const char *english);

} // namespace mamori
