// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/json_pieces.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace mamori {

namespace {

constexpr qint64 portion = 1 << 16;
constexpr char endOfText = '\0'; // which JSON does not have outside of its escapes

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonPieces::JsonPieces(QIODevice &device)
    : m_device(device)
{
    // Programs of Windows like to put a mark ahead of UTF-8.
    peek();
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

void JsonPieces::refuse(const char *why) const
{
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("LedgerJson", "The file is no whole JSON: it was cut off or changed."),
        QStringLiteral("%1 at byte %2").arg(QLatin1String(why)).arg(m_before + m_at));
}

char JsonPieces::peek()
{
    if (m_at < m_buffer.size())
        return m_buffer.at(m_at);
    m_before += m_buffer.size();
    m_buffer = m_device.read(portion);
    m_at = 0;
    if (!m_buffer.isEmpty())
        return m_buffer.at(0);
    if (!m_device.atEnd())
        throw Error(ErrorCode::Disk, QCoreApplication::translate("LedgerJson", "The file cannot be read."),
                    m_device.errorString());
    return endOfText;
}

char JsonPieces::take()
{
    const char c = peek();
    if (c == endOfText)
        refuse("end");
    ++m_at;
    return c;
}

void JsonPieces::skipSpace()
{
    while (isSpace(peek()))
        ++m_at;
}

void JsonPieces::enter(char bracket)
{
    skipSpace();
    if (take() != bracket)
        refuse("bracket");
    m_begun << false;
}

/// Whether the bracket closes here; otherwise goes over the comma.
bool JsonPieces::isAtEnd(char bracket)
{
    Q_ASSERT(!m_begun.isEmpty());
    skipSpace();
    if (peek() == bracket) {
        ++m_at;
        m_begun.removeLast();
        return true;
    }
    if (std::exchange(m_begun.last(), true) && take() != ',')
        refuse("comma");
    return false;
}

std::optional<QString> JsonPieces::nextMember()
{
    if (isAtEnd('}'))
        return std::nullopt;
    const QJsonValue name = value();
    skipSpace();
    if (!name.isString() || take() != ':')
        refuse("name");
    return name.toString();
}

bool JsonPieces::nextElement()
{
    return !isAtEnd(']');
}

/// The rest of a string, to its quotation mark.
void JsonPieces::takeText(QByteArray &bytes)
{
    for (char c = take();; c = take()) {
        bytes += c;
        if (c == '"')
            return;
        if (c == '\\')
            bytes += take();
    }
}

QJsonValue JsonPieces::value()
{
    skipSpace();
    QByteArray bytes("[");
    int depth = 0;
    do {
        const char c = take();
        bytes += c;
        if (c == '"')
            takeText(bytes);
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (depth == 0) { // a number or a word ends where something else begins
            while (peek() != endOfText && !isSpace(peek()) && !QByteArray(",:}]").contains(peek()))
                bytes += take();
        }
    } while (depth > 0);
    bytes += ']';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.array().size() != 1)
        refuse("value");
    return document.array().first();
}

void JsonPieces::requireEnd()
{
    skipSpace();
    if (peek() != endOfText || !m_device.atEnd())
        refuse("more");
}

} // namespace mamori
