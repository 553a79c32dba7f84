// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace mamori {

/// Reads a JSON text piece by piece, so that a file of a gigabyte needs the memory of one record. Throws
/// Error::Refused where the text is no JSON, and Error::Disk where it cannot be read.
class JsonPieces final
{
public:
    explicit JsonPieces(QIODevice &device);

    /// Goes into the object or the array that comes next.
    void enterObject() { enter('{'); }
    void enterArray() { enter('['); }
    /// The name of the next member; nothing at the end of the object, which is left then.
    std::optional<QString> nextMember();
    /// Whether the array has one more element; at its end it is left.
    bool nextElement();
    /// The value that comes next, whole.
    QJsonValue value();
    /// Nothing may follow any more.
    void requireEnd();

private:
    void enter(char bracket);
    bool isAtEnd(char bracket);
    char peek();
    char take();
    void skipSpace();
    void takeText(QByteArray &bytes);
    [[noreturn]] void refuse(const char *why) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_before = 0; ///< bytes before the buffer
    QList<bool> m_begun; ///< by depth: an element was read, so that the next one stands behind a comma
};

} // namespace mamori
