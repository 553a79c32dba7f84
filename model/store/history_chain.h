// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mamori {

/// One line of the history exactly as it is stored: what the chain is computed over.
struct HistoryRow {
    qint64 sequence = 0;
    QString at;
    QString operatorName;
    QString action;
    QString table;
    qint64 record = 0;
    QString before;
    QString after;
    QString reason;
    qint64 step = 0;
    QString stepName;
    qint64 undoes = 0; ///< the step that this one takes back; 0 = none
};

/// The chain of an empty history; it binds the history to its ledger.
QString firstChain(const QString &ledgerId);
/// SHA-256 over the chain before and over each field with its length ahead, as 64 hexadecimal digits.
QString nextChain(const QString &previous, const HistoryRow &row);

/// The actions of the history, as stored.
namespace action {
inline constexpr char add[] = "add";
inline constexpr char change[] = "change";
inline constexpr char strikeOut[] = "strike_out";
inline constexpr char bringBack[] = "bring_back";
inline constexpr char setting[] = "setting";
} // namespace action

/// The name under which the history tells of settings; no register has it.
inline constexpr char settingTable[] = "setting";
/// Settings whose names begin like this say how the window shows things; the history does not tell of them.
inline constexpr char viewPrefix[] = "view/";
/// The program's own column beside a record's values, in table and history alike.
inline constexpr char struckOutColumn[] = "struck_out";

} // namespace mamori
