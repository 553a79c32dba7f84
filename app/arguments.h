// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

namespace mamori {

/// The words of a command line after the command: operands in order, and options with their values.
class Arguments
{
public:
    /// `valued` are the options that take a value, `flags` those that do not. Throws Error(Usage) for any
    /// other.
    Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags);

    /// Throws Error(Usage) when the number of operands is not `count`; `usage` says what they are.
    const QStringList &operands(qsizetype count, const QString &usage) const;
    /// Throws Error(Usage) when there are fewer than `count`.
    const QStringList &operandsFrom(qsizetype count, const QString &usage) const;
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }
    /// Throws Error(Usage) when the option is missing.
    QString required(const QString &option) const;
    /// Throws Error(Usage) when the value is no number.
    qint64 number(const QString &option, qint64 otherwise) const;

private:
    QStringList m_operands;
    QMap<QString, QString> m_options;
};

} // namespace mamori
