// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/official_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace mamori {

namespace {

/// The number in 第１６条の２ as "16の2"; empty when the line does not begin so.
QString articleNumber(const QString &line)
{
    static const QRegularExpression beginning(
        QStringLiteral("^\\s*第([0-9０-９]+)条(?:の([0-9０-９]+))?(?=\\s)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = beginning.match(line);
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(1).normalized(QString::NormalizationForm_KC);
    const QString branch = match.captured(2).normalized(QString::NormalizationForm_KC);
    return branch.isEmpty() ? number : number + u'の' + branch;
}

bool isHeading(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^\\s*第[0-9０-９]+[編章節款](?:\\s|$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return heading.match(line).hasMatch();
}

bool isSupplement(const QString &line)
{
    static const QRegularExpression supplement(QStringLiteral("^\\s*附\\s*則"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return supplement.match(line).hasMatch();
}

/// A title in brackets that fills its line.
bool isTitle(const QString &line)
{
    static const QRegularExpression title(QStringLiteral("^\\s*[（(][^（()）]+[）)]\\s*$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return title.match(line).hasMatch();
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines << text.mid(from, next - from);
        from = next;
    }
    return lines;
}

/// Whether `next` may come after article `last`: 17 or 16の2 after 16, 17 or 16の3 after 16の2.
bool follows(const QString &last, const QString &next)
{
    const int lastNumber = last.section(u'の', 0, 0).toInt();
    const int number = next.section(u'の', 0, 0).toInt();
    const int lastBranch = last.section(u'の', 1).toInt();
    const int branch = next.section(u'の', 1).toInt();
    if (branch == 0)
        return number == lastNumber + 1;
    return number == lastNumber && branch > lastBranch;
}

class Splitter
{
public:
    QList<OfficialPart> split(const QString &text)
    {
        m_lines = linesOf(text);
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            take(i);
        return std::move(m_parts);
    }

private:
    void take(qsizetype i)
    {
        const QString &line = m_lines.at(i);
        if (isSupplement(line)) {
            begin(OfficialPart::Kind::Supplement);
            m_supplement = true;
        } else if (!m_supplement) {
            const QString own = articleNumber(line);
            // A title is read with the article on the line below it.
            const bool titled = isTitle(line) && i + 1 < m_lines.size();
            const QString number = titled ? articleNumber(m_lines.at(i + 1)) : own;
            const bool titleStandsAbove = !own.isEmpty() && own == m_last;
            if (!number.isEmpty() && !titleStandsAbove && follows(m_last, number)) {
                begin(OfficialPart::Kind::Article, number);
                m_last = number;
            } else if (isHeading(line)) {
                begin(OfficialPart::Kind::Heading);
            }
        }
        if (m_parts.isEmpty())
            begin(OfficialPart::Kind::Front);
        m_parts.last().text += line;
    }

    void begin(OfficialPart::Kind kind, const QString &number = {})
    {
        m_parts << OfficialPart {kind, number, {}};
    }

    QStringList m_lines;
    QList<OfficialPart> m_parts;
    QString m_last = QStringLiteral("0");
    bool m_supplement = false; ///< its articles count anew
};

} // namespace

QList<OfficialPart> splitOfficialText(const QString &text)
{
    return Splitter().split(text);
}

QStringList officialTextProblems(const Policy &policy, const QList<OfficialPart> &parts)
{
    QSet<QString> found;
    for (const OfficialPart &part : parts) {
        if (part.kind == OfficialPart::Kind::Article)
            found << part.number;
    }
    QStringList missing;
    for (const Article &article : policy.articles) {
        if (!found.remove(article.number))
            missing << article.number;
    }
    QStringList problems;
    if (!missing.isEmpty())
        problems << QCoreApplication::translate("OfficialText", "Articles that were not found: %1")
                        .arg(missing.join(QStringLiteral(", ")));
    if (!found.isEmpty()) {
        QStringList unknown(found.cbegin(), found.cend());
        unknown.sort();
        problems << QCoreApplication::translate("OfficialText", "Articles this program does not know: %1")
                        .arg(unknown.join(QStringLiteral(", ")));
    }
    return problems;
}

QString officialArticle(const QList<OfficialPart> &parts, const QString &number)
{
    // A line of the print goes on with the one before it unless it begins a paragraph, an item or a title.
    static const QRegularExpression begins(
        QStringLiteral("^(?:\\s*第[0-9０-９]+条|[0-9０-９]+[\\s　]|\\s*[(（][0-9０-９]+[)）]|\\s*[ア-ン]["
                       "\\s　]|\\s*[（(])"));
    for (const OfficialPart &part : parts) {
        if (part.kind != OfficialPart::Kind::Article || part.number != number)
            continue;
        QString text;
        for (const QString &line : part.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!text.isEmpty() && begins.match(line).hasMatch())
                text += u'\n';
            text += line.trimmed();
        }
        return text;
    }
    return {};
}

} // namespace mamori
