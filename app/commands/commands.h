// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QStringList>

#include <span>

namespace mamori {

/// One command of the program: its name, what follows it, and what it does with those words.
struct Command {
    const char *name;
    const char *usage;
    int (*run)(const QStringList &words, const Session &session); ///< throws Error
};

std::span<const Command> ledgerCommands(); ///< new, verify, backup, passwd, recovery
std::span<const Command> recordCommands(); ///< import, list
std::span<const Command> exchangeCommands(); ///< export, restore-json
std::span<const Command> dutyCommands(); ///< duties, status
std::span<const Command> policyCommands(); ///< classify, pack, forms
std::span<const Command> paperCommands(); ///< form
std::span<const Command> demoCommands(); ///< demo

/// The command of that name, or nullptr.
const Command *findCommand(const QString &name);
/// All commands with their usage, for --help.
QString commandHelp();

} // namespace mamori
