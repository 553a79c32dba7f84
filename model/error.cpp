// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/error.h"

namespace mamori {

Error::Error(ErrorCode code, const QString &text, const QString &cause)
    : m_code(code)
    , m_text(text)
    , m_cause(cause)
    , m_what((cause.isEmpty() ? text : text + QStringLiteral(" [") + cause + QLatin1Char(']')).toUtf8())
{
}

const char *Error::what() const noexcept
{
    return m_what.constData();
}

} // namespace mamori
