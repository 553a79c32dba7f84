// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_certificate.h"

#include <QDateTime>

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace mamori {

static std::time_t secondsOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QByteArray samplePkcs12(const char *password, QDate from, QDate until)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate), secondsOf(from));
    ASN1_TIME_set(X509_getm_notAfter(certificate), secondsOf(until));
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray words = "見本 一郎";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(words.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    EXPECT_GT(X509_sign(certificate, key, EVP_sha256()), 0);
    PKCS12 *file = PKCS12_create(password, "sample", key, certificate, nullptr, 0, 0, 0, 0, 0);
    unsigned char *der = nullptr;
    const int size = i2d_PKCS12(file, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    PKCS12_free(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return bytes;
}

} // namespace mamori
