// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/manual/manual.h"

#include "model/files.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace mamori {

namespace {

/// A chapter begins with a comment that names its pages, and its title:
///     <!-- pages: take_out bring_in -->
///     # 持ち出す・持ち込む
ManualChapter readChapter(const QString &language, const QString &name)
{
    constexpr QLatin1String opening("<!-- pages:");
    constexpr QLatin1String closing("-->");
    constexpr QLatin1String heading("# ");
    QString text = QString::fromUtf8(readFile(QStringLiteral(":/manual/%1/%2").arg(language, name)));
    ManualChapter chapter;
    chapter.language = language;
    if (text.startsWith(opening)) {
        const qsizetype end = text.indexOf(closing);
        chapter.pages
            = text.mid(opening.size(), end - opening.size()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        text = text.mid(end + closing.size()).trimmed();
    }
    Q_ASSERT(text.startsWith(heading));
    chapter.title = text.section(QLatin1Char('\n'), 0, 0).mid(heading.size()).trimmed();
    chapter.markdown = text;
    return chapter;
}

QList<ManualChapter> readLanguage(const QString &language)
{
    QList<ManualChapter> chapters;
    for (const QString &name :
         QDir(QStringLiteral(":/manual/") + language).entryList(QDir::Files, QDir::Name))
        chapters << readChapter(language, name);
    return chapters;
}

} // namespace

QList<ManualChapter> manualChapters()
{
    const QList<ManualChapter> japanese = readLanguage(QStringLiteral("ja"));
    const QList<ManualChapter> english = readLanguage(QStringLiteral("en"));
    return QLocale().language() == QLocale::Japanese ? japanese + english : english + japanese;
}

qsizetype chapterAbout(const QList<ManualChapter> &chapters, const QString &page)
{
    Q_ASSERT(!chapters.isEmpty());
    const auto found = std::find_if(chapters.cbegin(), chapters.cend(), [&](const ManualChapter &chapter) {
        return chapter.language == chapters.first().language && chapter.pages.contains(page);
    });
    return found == chapters.cend() ? 0 : found - chapters.cbegin();
}

} // namespace mamori
