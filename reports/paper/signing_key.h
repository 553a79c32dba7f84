// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/secret.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace mamori {

/// A certificate with its private key, as an office hands them out: a PKCS#12 file and its password. Lives in
/// memory only and is wiped with the last copy.
class SigningKey final
{
public:
    /// Nothing for a password that does not open it. Throws Error(Refused) for what is no such file, has no
    /// key, or is out of its time on `today`.
    static std::optional<SigningKey> read(const QByteArray &pkcs12, const Secret &password, QDate today);

    QString name() const; ///< whom the certificate names
    QDate validUntil() const;

    /// A detached CMS signature over these bytes (CAdES, SHA-256), in DER. Throws Error(Refused).
    QByteArray sign(const QByteArray &bytes) const;

private:
    struct Parts;
    explicit SigningKey(std::shared_ptr<const Parts> parts);
    std::shared_ptr<const Parts> m_parts;
};

} // namespace mamori
