// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "reports/forms/form_maker.h"

namespace mamori {

namespace {

int runForm(const QStringList &words, const Session &session)
{
    const Arguments arguments(
        words, {QStringLiteral("record"), QStringLiteral("out"), QStringLiteral("password-file")}, {});
    const QStringList operands
        = arguments.operands(2, QStringLiteral("mamori form LEDGER FORM [--record ID] --out FILE.pdf"));
    const QString out = arguments.required(QStringLiteral("out"));
    requireOtherFile(out, operands[0]);
    const auto open = unlock(operands[0], arguments, session);
    if (!open)
        return WrongPassword;
    writeFile(
        out,
        makeForm(operands[1], *open->records, session.policy, arguments.value(QStringLiteral("record"))));
    return Done;
}

} // namespace

std::span<const Command> paperCommands()
{
    static constexpr Command commands[] = {{"form", "LEDGER FORM [--record ID] --out FILE.pdf", runForm}};
    return commands;
}

} // namespace mamori
