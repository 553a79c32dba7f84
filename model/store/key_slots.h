// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/secret.h"

#include <QByteArray>

#include <optional>

namespace mamori {

/// The data key, wrapped by each secret that opens the ledger. It stands twice ahead of the database, so that
/// one whole copy exists at every instant of a password change.
///
/// A copy, little endian: magic "MAMORI1\0", u32 format, u32 generation, eight slots {u8 kind, u8 derivation,
/// u16 zero, u32 operations, u64 memory, salt, nonce, wrapped key}, zeros, a BLAKE2b keyed with the data key
/// (nobody without it can add or alter a slot), a BLAKE2b without key (tells damage from a wrong password).
class KeySlots final
{
public:
    static constexpr qsizetype copySize = 4096;
    static constexpr qsizetype copies = 2;

    enum class State { Whole, Damaged, Foreign, Newer };
    /// What the bytes of a copy are; only a whole copy can be decoded.
    static State stateOf(const QByteArray &copy);
    /// The slots of a whole copy.
    explicit KeySlots(const QByteArray &copy);
    KeySlots() = default;

    std::uint32_t generation() const { return m_generation; }
    void setGeneration(std::uint32_t generation) { m_generation = generation; }
    /// Wraps the key by a secret, in place of the former secret of that kind. Takes as long as `cost` says.
    /// Throws Error when there is not enough memory for that.
    void wrap(SecretKind kind, const Secret &secret, const DataKey &key, KeyCost cost = {});
    /// The data key, or nothing when the secret is wrong. Throws Error when the slot asks for more than any
    /// program of ours ever wrote.
    std::optional<DataKey> unwrap(SecretKind kind, const Secret &secret) const;

    /// The copy as it is written, sealed with the data key.
    QByteArray encode(const DataKey &key) const;
    /// Whether a copy was sealed by who knows the data key.
    static bool isAuthentic(const QByteArray &copy, const DataKey &key);

private:
    static constexpr std::size_t slotCount = 8;
    static constexpr std::size_t saltSize = 16;
    static constexpr std::size_t nonceSize = 24;
    static constexpr std::size_t wrappedSize = DataKey::size + 16;

    struct Slot {
        std::uint8_t kind = 0; ///< 0 empty, 1 password, 2 recovery code
        std::uint8_t derivation = 0; ///< 1 Argon2id, 2 BLAKE2b of a random code
        std::uint32_t operations = 0;
        std::uint64_t memory = 0;
        std::array<std::uint8_t, saltSize> salt {};
        std::array<std::uint8_t, nonceSize> nonce {};
        std::array<std::uint8_t, wrappedSize> wrapped {};
    };

    static QByteArray authenticatedPart(const Slot &slot);
    static DataKey wrappingKey(const Slot &slot, const Secret &secret);

    std::uint32_t m_generation = 1;
    std::array<Slot, slotCount> m_slots {};
};

} // namespace mamori
