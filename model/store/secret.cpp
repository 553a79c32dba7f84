// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/secret.h"

#include "model/error.h"

#include <QCoreApplication>

#include <sodium.h>
#include <utility>

namespace mamori {

namespace {

// Crockford's base 32: no I, L, O and U, so that a handwritten code is read back right.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeBytes = 16;
constexpr std::size_t codeLength = 28;
constexpr std::size_t groupLength = 4;

void wipe(QString &text)
{
    // A shared string belongs to somebody else, and writing to it would only copy it first.
    if (text.isDetached())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
}

QByteArray deepCopy(const QByteArray &bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}

/// The code's 26 data characters (130 bits, the last two of them zero) and the 10 bits of its hash as two
/// more.
QByteArray spell(const std::array<std::uint8_t, codeBytes> &random)
{
    std::array<std::uint8_t, codeBytes + 2> bits {};
    std::copy(random.begin(), random.end(), bits.begin());
    std::array<std::uint8_t, crypto_generichash_BYTES> hash {};
    crypto_generichash(hash.data(), hash.size(), random.data(), random.size(), nullptr, 0);
    bits[codeBytes] = hash[0];
    bits[codeBytes + 1] = hash[1];
    QByteArray code;
    for (std::size_t i = 0; i < codeLength; ++i) {
        const std::size_t bit = i * 5;
        const unsigned next = bit / 8 + 1 < bits.size() ? bits[bit / 8 + 1] : 0U;
        code += alphabet[((unsigned(bits[bit / 8]) << 8 | next) >> (11 - bit % 8)) & 31U];
    }
    sodium_memzero(bits.data(), bits.size());
    return code;
}

} // namespace

void startCryptography()
{
    if (sodium_init() < 0)
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Ledger", "The computer's source of randomness is missing."),
                    QStringLiteral("sodium_init"));
}

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    if (!m_bytes.isEmpty())
        sodium_mlock(m_bytes.data(), std::size_t(m_bytes.size()));
}

Secret::Secret(const Secret &other)
    : Secret(deepCopy(other.m_bytes))
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    if (!m_bytes.isEmpty())
        sodium_munlock(m_bytes.data(), std::size_t(m_bytes.size()));
}

Secret Secret::fromPassword(const QString &password)
{
    QString normal = password.normalized(QString::NormalizationForm_KC);
    Secret secret(normal.toUtf8());
    wipe(normal);
    return secret;
}

Secret Secret::fromRecoveryCode(const QString &code)
{
    QString normal = code.normalized(QString::NormalizationForm_KC).toUpper();
    QByteArray bytes;
    bytes.reserve(normal.size());
    for (const QChar c : std::as_const(normal)) {
        if (c == u'O')
            bytes += '0';
        else if (c == u'I' || c == u'L')
            bytes += '1';
        else if (c.isLetterOrNumber())
            bytes += c.unicode() < 0x80 ? char(c.unicode()) : '?';
    }
    wipe(normal);
    return Secret(bytes);
}

QString randomRecoveryCode()
{
    startCryptography();
    std::array<std::uint8_t, codeBytes> random {};
    randombytes_buf(random.data(), random.size());
    const QByteArray code = spell(random);
    sodium_memzero(random.data(), random.size());
    QString text;
    for (std::size_t i = 0; i < codeLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            text += u'-';
        text += QLatin1Char(code.at(qsizetype(i)));
    }
    return text;
}

bool isWholeRecoveryCode(const QString &code)
{
    const Secret typed = Secret::fromRecoveryCode(code);
    if (typed.bytes().size() != qsizetype(codeLength))
        return false;
    std::array<std::uint8_t, codeBytes> random {};
    for (std::size_t i = 0; i < codeLength; ++i) {
        const char *place = std::char_traits<char>::find(alphabet, 32, typed.bytes().at(qsizetype(i)));
        if (!place)
            return false;
        for (std::size_t bit = 0; bit < 5 && i * 5 + bit < codeBytes * 8; ++bit) {
            const unsigned one = (unsigned(place - alphabet) >> (4 - bit)) & 1U;
            const std::size_t at = i * 5 + bit;
            random[at / 8] = std::uint8_t(random[at / 8] | one << (7 - at % 8));
        }
    }
    const bool whole = spell(random) == typed.bytes();
    sodium_memzero(random.data(), random.size());
    return whole;
}

DataKey::DataKey()
{
    sodium_mlock(m_bytes.data(), size);
}

DataKey::DataKey(const DataKey &other)
    : m_bytes(other.m_bytes)
{
    sodium_mlock(m_bytes.data(), size);
}

DataKey::~DataKey()
{
    sodium_munlock(m_bytes.data(), size);
}

DataKey DataKey::random()
{
    startCryptography();
    DataKey key;
    randombytes_buf(key.data(), size);
    return key;
}

} // namespace mamori
