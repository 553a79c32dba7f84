// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"
#include "model/files.h"
#include "model/store/secret.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace mamori {

class Engine;
class LedgerCopy;

/// One encrypted file: key slots, then a database in the SQLCipher 4 format. While it is open no other
/// process can open it, and after each commit the one file is complete. All functions throw Error for what
/// disk and file refuse.
class Ledger final
{
public:
    /// What a new ledger gives: its key, and the code that opens it when the password is lost. The code is
    /// shown once and not kept.
    struct Created {
        DataKey key;
        QString recoveryCode;
    };
    struct Verification {
        qint64 pages = 0;
        qint64 history = 0; ///< entries whose chain was recomputed
        qint64 attachments = 0;
        QStringList problems; ///< sentences for the user; empty = all is well
    };

    /// Makes a ledger with the current schema at `path`, complete or not at all. Takes as long as one key
    /// derivation. Error::Refused when there is a file already.
    static Created create(const QString &path, const Secret &password, KeyCost cost = {});
    /// The same, but filled by `fill` and verified before it stands at `path`. Throws what `fill` throws, and
    /// Error::Refused when what came of it has faults.
    static Created createFilled(const QString &path, const Secret &password,
                                const std::function<void(Ledger &)> &fill, KeyCost cost = {});
    /// Derives the key from what the user typed, as slow as the slot says, without opening the database: may
    /// run in another thread. Nothing when the secret is wrong.
    static std::optional<DataKey> findKey(const QString &path, const Secret &secret, SecretKind kind);
    /// Opens and brings the schema up to date. Error::Locked when another process is in, Damaged when the
    /// file is damaged, foreign or newer; such a file is left untouched.
    static std::unique_ptr<Ledger> open(const QString &path, const DataKey &key);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    const QString &path() const { return m_path; }
    /// What opening had to put right, e.g. a damaged copy of the key slots; empty as a rule. For the user.
    const QString &notice() const { return m_notice; }
    /// The identity of this ledger, the same in all its copies.
    QString id() const;

    /// False when `current` does not open the ledger. Rewrites two slot copies, never the data.
    bool changePassword(const Secret &current, const Secret &next, KeyCost cost = {});
    /// A new recovery code; the former one stops working.
    QString renewRecoveryCode();
    /// The same with a code from randomRecoveryCode() that the user has kept already.
    void useRecoveryCode(const QString &code);
    /// An encrypted, verified copy under the same password; replaces `target` at once or not at all.
    void backup(const QString &target) const;
    /// The same in portions and in another thread, of what is committed now. Until it was read or ends,
    /// commits stay in the journal: settle() afterwards. It goes before the ledger. Throws Error::Locked in
    /// the middle of a step, or while there is another one.
    LedgerCopy startCopy() const;
    /// A copy of a backup of this ledger under the present password. Throws Error::Refused for any other
    /// file.
    LedgerCopy startRestore(const QString &backup) const;
    /// Empties the journal into the file when the disk allows it.
    void settle() const;
    /// Reads every page, the structure, the history chain, and holds each record against its last state in
    /// it. May run in another thread while nothing is written.
    Verification verify() const;
    /// The same; ends early, with problems, when `proceed` says no.
    Verification verify(const std::function<bool()> &proceed) const;

    /// For model/store only: everybody else goes through Records.
    QSqlDatabase database() const;

private:
    Ledger(std::unique_ptr<Engine> engine, const DataKey &key);

    QString m_path;
    QString m_connection;
    QString m_notice;
    FileInUse m_fileInUse; ///< outlives the engine and its locks
    std::unique_ptr<Engine> m_engine;
    DataKey m_key;
};

} // namespace mamori
