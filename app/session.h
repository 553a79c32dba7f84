// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/arguments.h"
#include "model/files.h"
#include "model/policy/policy.h"
#include "model/store/ledger.h"
#include "model/store/records.h"

#include <QTextStream>

namespace mamori {

/// What the program answers to the shell.
enum ExitCode {
    Done = 0,
    DataSayNo = 1,
    WrongUse = 2,
    WrongPassword = 3,
    FileDamaged = 4,
    FileLocked = 5,
    DiskFailed = 6
};

ExitCode exitCodeOf(ErrorCode code);

/// What every command is given.
struct Session {
    const Policy &policy;
    Clock clock;
    QTextStream &out; ///< results
    QTextStream &messages; ///< everything for a person
};

/// A ledger that was unlocked for one command.
struct OpenLedger {
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Records> records;
};

/// Opens a ledger with the key at hand.
OpenLedger openWithKey(const QString &path, const DataKey &key, const Session &session);
/// Asks for the password and opens; nothing (and a message) when the password is wrong.
std::optional<OpenLedger> unlock(const QString &path, const Arguments &arguments, const Session &session);

/// The code of a ledger that was just made, for whoever sits there.
void showRecoveryCode(const Session &session, const QString &code);
/// Throws Error(Usage) when the output of a command would replace the ledger it comes from.
void requireOtherFile(const QString &out, const QString &ledger);
/// Throws Error(Refused) when the file is no JSON object.
QJsonObject readJson(const QString &path);
/// Prints one object as --json promises.
void printJson(const Session &session, const QJsonObject &json);

} // namespace mamori
