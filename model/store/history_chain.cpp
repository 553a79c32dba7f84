// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/history_chain.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace mamori {

namespace {

class Digest final
{
public:
    Digest() { crypto_hash_sha256_init(&m_state); }

    Digest &operator<<(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        // The length ahead: otherwise text could move from one field to the next unseen.
        *this << qint64(bytes.size());
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
        return *this;
    }
    Digest &operator<<(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(&little), sizeof little);
        return *this;
    }
    QString text()
    {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash {};
        crypto_hash_sha256_final(&m_state, hash.data());
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())).toHex());
    }

private:
    crypto_hash_sha256_state m_state {};
};

} // namespace

QString firstChain(const QString &ledgerId)
{
    Digest digest;
    digest << ledgerId;
    return digest.text();
}

QString nextChain(const QString &previous, const HistoryRow &row)
{
    Digest digest;
    digest << previous << row.sequence << row.at << row.operatorName << row.action << row.table << row.record
           << row.before << row.after << row.reason << row.step << row.stepName << row.undoes;
    return digest.text();
}

} // namespace mamori
