// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/key_slots.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace mamori {

namespace {

constexpr char magic[] = "MAMORI1"; // eight bytes with its final zero
constexpr std::uint32_t format = 1;
constexpr qsizetype hashSize = crypto_generichash_BYTES;
constexpr qsizetype sealAt = KeySlots::copySize - 2 * hashSize;
constexpr qsizetype sumAt = KeySlots::copySize - hashSize;
constexpr qsizetype headSize = 16;

// A damaged or hostile slot must neither exhaust memory nor run for hours.
constexpr std::uint32_t mostOperations = 16;
constexpr std::uint64_t mostMemory = 2ULL << 30;

constexpr std::uint8_t argon2id = 1;
constexpr std::uint8_t blake2b = 2;

std::uint8_t storedKind(SecretKind kind)
{
    return kind == SecretKind::Password ? 1 : 2;
}

const std::uint8_t *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const std::uint8_t *>(array.constData());
}

template <class Number>
void appendNumber(QByteArray &out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <class Number>
Number numberAt(const QByteArray &in, qsizetype at)
{
    return qFromLittleEndian<Number>(in.constData() + at);
}

template <std::size_t N>
void appendBytes(QByteArray &out, const std::array<std::uint8_t, N> &bytes)
{
    out.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(N));
}

template <std::size_t N>
qsizetype takeBytes(const QByteArray &in, qsizetype at, std::array<std::uint8_t, N> &bytes)
{
    std::copy_n(bytesOf(in) + at, N, bytes.begin());
    return at + qsizetype(N);
}

QByteArray hashOf(const QByteArray &copy, qsizetype length, const DataKey *key)
{
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<std::uint8_t *>(hash.data()), std::size_t(hashSize), bytesOf(copy),
                       std::size_t(length), key ? key->data() : nullptr, key ? DataKey::size : 0);
    return hash;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
}

} // namespace

KeySlots::State KeySlots::stateOf(const QByteArray &copy)
{
    startCryptography();
    if (!copy.startsWith(QByteArray(magic, sizeof magic)))
        return State::Foreign;
    if (copy.size() != copySize || !sameBytes(hashOf(copy, sumAt, nullptr), copy.mid(sumAt)))
        return State::Damaged;
    return numberAt<std::uint32_t>(copy, 8) == format ? State::Whole : State::Newer;
}

KeySlots::KeySlots(const QByteArray &copy)
    : m_generation(numberAt<std::uint32_t>(copy, 12))
{
    Q_ASSERT(stateOf(copy) == State::Whole);
    qsizetype at = headSize;
    for (Slot &slot : m_slots) {
        slot.kind = bytesOf(copy)[at];
        slot.derivation = bytesOf(copy)[at + 1];
        slot.operations = numberAt<std::uint32_t>(copy, at + 4);
        slot.memory = numberAt<std::uint64_t>(copy, at + 8);
        at = takeBytes(copy, at + 16, slot.salt);
        at = takeBytes(copy, at, slot.nonce);
        at = takeBytes(copy, at, slot.wrapped);
    }
}

QByteArray KeySlots::authenticatedPart(const Slot &slot)
{
    QByteArray part;
    appendNumber(part, slot.kind);
    appendNumber(part, slot.derivation);
    appendNumber(part, std::uint16_t(0));
    appendNumber(part, slot.operations);
    appendNumber(part, slot.memory);
    appendBytes(part, slot.salt);
    return part;
}

DataKey KeySlots::wrappingKey(const Slot &slot, const Secret &secret)
{
    DataKey key;
    if (slot.derivation == blake2b) {
        // The code is 128 random bits: nothing is gained by making a guess slow.
        crypto_generichash(key.data(), DataKey::size, bytesOf(secret.bytes()),
                           std::size_t(secret.bytes().size()), slot.salt.data(), saltSize);
        return key;
    }
    if (slot.derivation != argon2id || slot.operations > mostOperations || slot.memory > mostMemory)
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate("Ledger",
                                                "The key slots of the ledger are damaged. Restore a backup."),
                    QStringLiteral("derivation %1, operations %2, memory %3")
                        .arg(slot.derivation)
                        .arg(slot.operations)
                        .arg(slot.memory));
    if (crypto_pwhash(key.data(), DataKey::size, secret.bytes().constData(),
                      static_cast<unsigned long long>(secret.bytes().size()), slot.salt.data(),
                      slot.operations, std::size_t(slot.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate(
                        "Ledger", "There is not enough memory to check the password. Close other programs."),
                    QStringLiteral("crypto_pwhash"));
    return key;
}

void KeySlots::wrap(SecretKind kind, const Secret &secret, const DataKey &key, KeyCost cost)
{
    startCryptography();
    Q_ASSERT(cost.operations <= mostOperations && cost.memory <= mostMemory);
    const std::uint8_t stored = storedKind(kind);
    auto place
        = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &s) { return s.kind == stored; });
    if (place == m_slots.end())
        place = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &s) { return s.kind == 0; });
    Q_ASSERT(place != m_slots.end());
    const bool slow = kind == SecretKind::Password;
    Slot slot {.kind = stored,
               .derivation = slow ? argon2id : blake2b,
               .operations = slow ? cost.operations : 0,
               .memory = slow ? cost.memory : 0};
    randombytes_buf(slot.salt.data(), saltSize);
    randombytes_buf(slot.nonce.data(), nonceSize);
    const QByteArray part = authenticatedPart(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, key.data(), DataKey::size,
                                               bytesOf(part), static_cast<unsigned long long>(part.size()),
                                               nullptr, slot.nonce.data(), wrappingKey(slot, secret).data());
    *place = slot;
}

std::optional<DataKey> KeySlots::unwrap(SecretKind kind, const Secret &secret) const
{
    startCryptography();
    for (const Slot &slot : m_slots) {
        if (slot.kind != storedKind(kind))
            continue;
        const QByteArray part = authenticatedPart(slot);
        DataKey key;
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, slot.wrapped.data(),
                                                       wrappedSize, bytesOf(part),
                                                       static_cast<unsigned long long>(part.size()),
                                                       slot.nonce.data(), wrappingKey(slot, secret).data())
            == 0)
            return key;
    }
    return std::nullopt;
}

QByteArray KeySlots::encode(const DataKey &key) const
{
    QByteArray copy(magic, sizeof magic);
    appendNumber(copy, format);
    appendNumber(copy, m_generation);
    for (const Slot &slot : m_slots) {
        copy += authenticatedPart(slot);
        appendBytes(copy, slot.nonce);
        appendBytes(copy, slot.wrapped);
    }
    copy.append(sealAt - copy.size(), '\0');
    copy += hashOf(copy, sealAt, &key);
    copy += hashOf(copy, sumAt, nullptr);
    Q_ASSERT(copy.size() == copySize);
    return copy;
}

bool KeySlots::isAuthentic(const QByteArray &copy, const DataKey &key)
{
    return sameBytes(hashOf(copy, sealAt, &key), copy.mid(sealAt, hashSize));
}

} // namespace mamori
