// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace mamori {

/// What a user can open a ledger with.
enum class SecretKind { Password, RecoveryCode };

/// A password or recovery code as bytes that are locked in memory and wiped at the end. Never logged, never
/// copied into a QString again.
class Secret
{
public:
    /// NFKC, so that typing through a full-width input method gives the same password.
    static Secret fromPassword(const QString &password);
    /// Spaces, dashes and case of a typed code do not matter; O, I and L are read as 0, 1 and 1.
    static Secret fromRecoveryCode(const QString &code);

    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    explicit Secret(QByteArray bytes);
    QByteArray m_bytes;
};

/// The random key that encrypts a ledger's pages; locked in memory and wiped.
class DataKey
{
public:
    static constexpr std::size_t size = 32;

    static DataKey random();
    DataKey();
    DataKey(const DataKey &other);
    DataKey &operator=(const DataKey &other) = default;
    ~DataKey();

    std::uint8_t *data() { return m_bytes.data(); }
    const std::uint8_t *data() const { return m_bytes.data(); }

private:
    std::array<std::uint8_t, size> m_bytes {};
};

/// What one guess at a password costs (Argon2id). Stored with each slot, bounded when it is read.
struct KeyCost {
    std::uint32_t operations = 3;
    std::uint64_t memory = 256ULL << 20; ///< bytes
};

/// A new recovery code: 128 random bits and two check characters, as seven groups of four.
QString randomRecoveryCode();
/// Whether the check characters of a typed code fit: a slip of the hand is told apart from a wrong code.
bool isWholeRecoveryCode(const QString &code);

/// Makes libsodium ready; any thread, any number of times. Throws Error when the computer has no good
/// randomness.
void startCryptography();

} // namespace mamori
