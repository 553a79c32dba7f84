// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/delimited_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

// A spreadsheet program takes a cell that begins like this for a formula, which could run commands.
bool beginsLikeFormula(QStringView text)
{
    static constexpr QStringView signs = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && signs.contains(text.front());
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

// Texts that begin with apostrophes themselves get one more, so that taking one away is always right.
QString guarded(const QString &text)
{
    static const QRegularExpression harmless(
        QRegularExpression::anchoredPattern(u"[-－]|[-+][0-9]{1,15}([.][0-9]{1,15})?"));
    if (!beginsLikeFormula(withoutApostrophes(text)) || harmless.match(text).hasMatch())
        return text;
    return u'\'' + text;
}

QString unguarded(const QString &text)
{
    if (!text.startsWith(u'\'') || !beginsLikeFormula(withoutApostrophes(text)))
        return text;
    return text.mid(1);
}

QString quoted(QString text)
{
    static const QRegularExpression special(QStringLiteral("[\",;\r\n\t]|^\\s|\\s$"));
    if (!text.contains(special))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString delimited(const Grid &grid, QChar separator)
{
    QString text;
    for (const QStringList &row : grid.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(guarded(cell));
        text += cells.join(separator) + QStringLiteral("\r\n");
    }
    return text;
}

/// The state machine of RFC 4180 over one text.
class DelimitedParser
{
public:
    DelimitedParser(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    QList<QStringList> rows();

private:
    void readQuoted();
    void readPlain();
    void endCell();
    void endRow();
    bool at(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    bool m_cellBegun = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

QList<QStringList> DelimitedParser::rows()
{
    while (m_at < m_text.size()) {
        if (at(u'"') && !m_cellBegun)
            readQuoted();
        else
            readPlain();
    }
    if (m_cellBegun || !m_row.isEmpty())
        endRow();
    while (!m_rows.isEmpty() && m_rows.constLast().isEmpty())
        m_rows.removeLast();
    return m_rows;
}

void DelimitedParser::readQuoted()
{
    const qsizetype line = m_line;
    m_cellBegun = true;
    ++m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at++];
        if (c == u'"') {
            if (!at(u'"'))
                return;
            ++m_at;
        } else if (c == u'\n') {
            ++m_line;
        }
        m_cell += c;
    }
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Exchange",
                                    "The quotation mark that opens a cell in line %1 is never closed. "
                                    "The file is cut off or damaged.")
            .arg(line));
}

void DelimitedParser::readPlain()
{
    const QChar c = m_text[m_at++];
    if (c == m_separator) {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        if (c == u'\r' && at(u'\n'))
            ++m_at;
        ++m_line;
        endRow();
    } else {
        m_cellBegun = true;
        m_cell += c;
    }
}

void DelimitedParser::endCell()
{
    m_row << unguarded(m_cell);
    m_cell.clear();
    m_cellBegun = false;
}

void DelimitedParser::endRow()
{
    // A blank line is a row without cells: the rows after it keep their numbers.
    if (m_cellBegun || !m_row.isEmpty())
        endCell();
    m_rows << m_row;
    m_row.clear();
    checkGridSize(m_rows.size(), m_rows.constLast().size());
}

} // namespace

void checkGridSize(qsizetype rows, qsizetype columns)
{
    if (rows <= maxGridRows && columns <= maxGridColumns)
        return;
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Exchange",
                                    "The sheet is too large: at most %1 rows and %2 columns can be read. "
                                    "Delete what lies beside and below the table.")
            .arg(maxGridRows)
            .arg(maxGridColumns));
}

QChar separatorOf(const QString &text)
{
    static constexpr std::array<char16_t, 3> separators {u'\t', u';', u','};
    std::array<qsizetype, 3> counts {};
    bool quotedCell = false;
    for (QChar c : text) {
        if (c == u'"') {
            quotedCell = !quotedCell;
            continue;
        }
        if (quotedCell)
            continue;
        const auto found = std::find(separators.begin(), separators.end(), c.unicode());
        if (found != separators.end())
            ++counts[std::size_t(found - separators.begin())];
        else if (c == u'\n' && std::any_of(counts.begin(), counts.end(), [](qsizetype n) { return n > 0; }))
            break;
    }
    if (counts[0] > 0 && counts[0] >= counts[1] && counts[0] >= counts[2])
        return u'\t';
    return counts[1] > counts[2] ? u';' : u',';
}

QList<QStringList> parseDelimited(const QString &text, QChar separator)
{
    return DelimitedParser(text, separator).rows();
}

QByteArray gridToCsv(const Grid &grid)
{
    return (QChar(QChar::ByteOrderMark) + delimited(grid, u',')).toUtf8();
}

QString gridToClipboard(const Grid &grid)
{
    return delimited(grid, u'\t');
}

} // namespace mamori
