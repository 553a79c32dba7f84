// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"

#include <QCoreApplication>

namespace mamori {

static const std::span<const Command> groups[]
    = {demoCommands(), ledgerCommands(), recordCommands(), exchangeCommands(),
       dutyCommands(), policyCommands(), paperCommands()};

const Command *findCommand(const QString &name)
{
    for (const std::span<const Command> group : groups) {
        for (const Command &command : group) {
            if (name == QLatin1String(command.name))
                return &command;
        }
    }
    return nullptr;
}

QString commandHelp()
{
    QString help = QCoreApplication::translate("Commands", "mamori [LEDGER]    open the window") + u'\n';
    for (const std::span<const Command> group : groups) {
        for (const Command &command : group)
            help += QStringLiteral("mamori %1 %2\n")
                        .arg(QLatin1String(command.name), QString::fromUtf8(command.usage));
    }
    return help;
}

} // namespace mamori
