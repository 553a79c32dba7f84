// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/attachment_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

constexpr qsizetype mostBytes = 200; // a disk takes 255; room for a number that a file dialog may add
constexpr qsizetype longestEnding = 16; // characters

bool isInvisible(char32_t point)
{
    static constexpr std::array invisible {QChar::Other_Control, QChar::Other_Format, QChar::Other_Surrogate,
                                           QChar::Separator_Line, QChar::Separator_Paragraph};
    return std::find(invisible.begin(), invisible.end(), QChar::category(point)) != invisible.end();
}

/// Variation selectors stay: they tell one way of writing a name from another.
QString visible(const QString &text)
{
    QString kept;
    for (const auto point : text.toUcs4()) {
        if (isInvisible(point))
            continue;
        if (QStringView(u"<>:\"|?*").contains(QChar(point < 0x80 ? char16_t(point) : u'a')))
            kept += u'_';
        else
            kept += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return kept;
}

/// Runs of blanks become one, so that they cannot push the ending out of sight.
QString withSingleBlanks(const QString &text)
{
    QString single;
    for (const QChar c : text) {
        if (!c.isSpace() || !single.endsWith(QChar::Space))
            single += c.isSpace() ? QChar(QChar::Space) : c;
    }
    return single;
}

QString trimmed(const QString &text)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isEdge);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), isEdge).base();
    return first < last ? QString(first, last - first) : QString();
}

bool isReserved(const QString &name)
{
    static const QStringList devices {QStringLiteral("CON"),    QStringLiteral("PRN"),
                                      QStringLiteral("AUX"),    QStringLiteral("NUL"),
                                      QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4
        && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")))
        && QStringView(u"0123456789¹²³").contains(stem.at(3));
}

/// The middle goes, the ending stays.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    QList<uint> stem = name.chopped(ending.size()).toUcs4();
    QString cut = name;
    while (!stem.isEmpty() && cut.toUtf8().size() > mostBytes) {
        stem.removeLast();
        cut = QString::fromUcs4(reinterpret_cast<const char32_t *>(stem.constData()), stem.size()) + ending;
    }
    return cut;
}

} // namespace

QString attachmentName(const QString &given)
{
    const qsizetype folder = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    const QString plain = visible(given.mid(folder + 1).normalized(QString::NormalizationForm_C));
    QString name = shortened(trimmed(withSingleBlanks(plain)));
    if (name.isEmpty())
        name = QCoreApplication::translate("Attachments", "Attachment");
    return isReserved(name) ? u'_' + name : name;
}

} // namespace mamori
