// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/password.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace mamori {

namespace {

/// Turns the terminal's echo off while it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before {};
};

QString askOnTerminal(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0)
        throw Error(
            ErrorCode::Usage,
            QCoreApplication::translate("Password", "There is no terminal to ask on; use --password-file."));
    QTextStream terminal(stderr);
    terminal << prompt << QLatin1String(": ") << Qt::flush;
    const SilentTerminal silent;
    QString line = QTextStream(stdin).readLine();
    terminal << Qt::endl;
    return line;
}

} // namespace

QString readPasswordFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Password", "The password file %1 cannot be read.").arg(path),
                    file.errorString());
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

Secret askPassword(const Arguments &arguments, const QString &prompt, bool twice, const QString &option)
{
    if (arguments.has(option))
        return Secret::fromPassword(readPasswordFile(arguments.value(option)));
    const QString first = askOnTerminal(prompt);
    if (twice && askOnTerminal(QCoreApplication::translate("Password", "Once more")) != first)
        throw Error(ErrorCode::Usage, QCoreApplication::translate("Password", "The two passwords differ."));
    return Secret::fromPassword(first);
}

} // namespace mamori
