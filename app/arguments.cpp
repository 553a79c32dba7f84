// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/arguments.h"

#include "model/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

Arguments::Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            m_operands << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (flags.contains(name)) {
            m_options.insert(name, {});
        } else if (valued.contains(name)) {
            if (word.contains(u'='))
                m_options.insert(name, word.section(u'=', 1));
            else if (i + 1 < words.size())
                m_options.insert(name, words[++i]);
            else
                throw Error(
                    ErrorCode::Usage,
                    QCoreApplication::translate("Arguments", "The option --%1 needs a value.").arg(name));
        } else {
            throw Error(
                ErrorCode::Usage,
                QCoreApplication::translate("Arguments", "The option --%1 is not known here.").arg(name));
        }
    }
}

const QStringList &Arguments::operands(qsizetype count, const QString &usage) const
{
    if (m_operands.size() != count)
        throw Error(ErrorCode::Usage, QCoreApplication::translate("Arguments", "Usage: %1").arg(usage));
    return m_operands;
}

const QStringList &Arguments::operandsFrom(qsizetype count, const QString &usage) const
{
    return operands(std::max(count, m_operands.size()), usage);
}

QString Arguments::required(const QString &option) const
{
    if (!has(option))
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Arguments", "The option --%1 is needed.").arg(option));
    return value(option);
}

qint64 Arguments::number(const QString &option, qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const qint64 result = value(option).toLongLong(&ok);
    if (!ok)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Arguments", "The option --%1 needs a number.").arg(option));
    return result;
}

} // namespace mamori
