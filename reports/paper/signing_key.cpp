// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/signing_key.h"

#include "model/error.h"

#include <QCoreApplication>

#include <ctime>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>

namespace mamori {

namespace {

/// What OpenSSL hands out, each given back by its own function.
template <auto give>
struct Giver {
    template <class Thing>
    void operator()(Thing *thing) const
    {
        give(thing);
    }
};
using Bio = std::unique_ptr<BIO, Giver<BIO_free_all>>;
using Pkcs12 = std::unique_ptr<PKCS12, Giver<PKCS12_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Giver<CMS_ContentInfo_free>>;

void giveChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QString translated(const char *english)
{
    return QCoreApplication::translate("SigningKey", english);
}

[[noreturn]] void refuse(const char *english)
{
    ERR_clear_error();
    throw Error(ErrorCode::Refused, translated(english));
}

} // namespace

struct SigningKey::Parts {
    std::unique_ptr<EVP_PKEY, Giver<EVP_PKEY_free>> key; ///< wiped by the library
    std::unique_ptr<X509, Giver<X509_free>> certificate;
    std::unique_ptr<STACK_OF(X509), Giver<giveChain>> chain;
};

SigningKey::SigningKey(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

std::optional<SigningKey> SigningKey::read(const QByteArray &pkcs12, const Secret &password, QDate today)
{
    const Bio bio = reading(pkcs12);
    const Pkcs12 file(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!file)
        refuse(QT_TRANSLATE_NOOP("SigningKey", "This file is no certificate with its key (PKCS#12)."));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *chain = nullptr;
    const bool isOpen
        = PKCS12_parse(file.get(), password.bytes().constData(), &key, &certificate, &chain) == 1;
    auto parts = std::make_shared<Parts>();
    parts->key.reset(key);
    parts->certificate.reset(certificate);
    parts->chain.reset(chain);
    if (!isOpen) {
        ERR_clear_error();
        return std::nullopt;
    }
    if (!key || !certificate)
        refuse(QT_TRANSLATE_NOOP("SigningKey", "This file holds no key to sign with."));
    std::time_t noon = QDateTime(today, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    if (X509_cmp_time(X509_get0_notBefore(certificate), &noon) > 0
        || X509_cmp_time(X509_get0_notAfter(certificate), &noon) < 0)
        refuse(QT_TRANSLATE_NOOP("SigningKey",
                                 "The certificate is out of its time. Ask the office that "
                                 "issued it for a new one."));
    return SigningKey(parts);
}

QString SigningKey::name() const
{
    const X509_NAME *subject = X509_get_subject_name(m_parts->certificate.get());
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size
        = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    if (size < 0)
        return {};
    const QString name = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return name;
}

QDate SigningKey::validUntil() const
{
    std::tm until {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(m_parts->certificate.get()), &until) != 1)
        return {};
    return {until.tm_year + 1900, until.tm_mon + 1, until.tm_mday};
}

QByteArray SigningKey::sign(const QByteArray &bytes) const
{
    constexpr unsigned how = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES;
    const Bio content = reading(bytes);
    const Cms signature(
        CMS_sign(m_parts->certificate.get(), m_parts->key.get(), m_parts->chain.get(), content.get(), how));
    if (!signature)
        refuse(QT_TRANSLATE_NOOP("SigningKey", "The certificate cannot sign."));
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(signature.get(), &der);
    if (size < 0)
        refuse(QT_TRANSLATE_NOOP("SigningKey", "The certificate cannot sign."));
    const QByteArray written(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return written;
}

} // namespace mamori
