// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QException>
#include <QString>

namespace mamori {

/// Why the world did not allow it. The command line turns these into exit codes.
enum class ErrorCode {
    Refused, ///< the data say no (exit 1)
    Usage, ///< wrong use (exit 2)
    Damaged, ///< the file is damaged, foreign or from a newer program (exit 4)
    Locked, ///< another process has the ledger open (exit 5)
    Disk, ///< reading or writing failed (exit 6)
};

/// Thrown when disk, key or file do not allow the work to go on. What a user typed wrongly is a Problem
/// instead, and a wrong password is an answer.
class Error final : public QException
{
public:
    /// `text` is a sentence for the user that says what to do; `cause` is the technical reason for a report.
    Error(ErrorCode code, const QString &text, const QString &cause = {});

    ErrorCode code() const { return m_code; }
    const QString &text() const { return m_text; }
    const QString &cause() const { return m_cause; }

    const char *what() const noexcept override;
    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }

private:
    ErrorCode m_code;
    QString m_text;
    QString m_cause;
    QByteArray m_what;
};

} // namespace mamori
