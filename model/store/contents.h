// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace mamori {

class Ledger;
class Statements;

/// What attachments hold, in pieces and each content once, found by its SHA-256. A content is written over
/// many small commits, so that none of them stops the window, and counts only once it is complete. Belongs to
/// the thread that opened the ledger, and goes before it. All throw Error for what the disk refuses.
class Contents final
{
public:
    static constexpr qsizetype pieceSize = 512 * 1024; ///< bytes; some hundredths of a second

    explicit Contents(const Ledger &ledger);
    ~Contents();
    Q_DISABLE_COPY_MOVE(Contents)

    /// The content with this hash, when it is complete.
    std::optional<qint64> find(const QString &sha256) const;
    /// A new content that is to be written; what an attempt that came to nothing left of it goes.
    qint64 reserve(const QString &sha256, qint64 size);
    void write(qint64 content, qint64 place, const QByteArray &bytes);
    /// From now on it counts. Throws Error(Refused) when not all of it was written.
    void complete(qint64 content);
    /// The same where it was not known before that the content has this size.
    void complete(qint64 content, qint64 size);
    /// Takes away a piece of what was not completed; true while something is left.
    bool discardSome(qint64 content);

    qint64 size(qint64 content) const;
    /// Throws Error(Damaged) when it is missing.
    QByteArray piece(qint64 content, qint64 place) const;

private:
    std::optional<qint64> lastPiece(qint64 content) const; ///< of one that is not complete

    std::unique_ptr<Statements> m_statements;
};

} // namespace mamori
