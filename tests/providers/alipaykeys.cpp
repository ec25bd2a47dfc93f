// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/alipaykeys.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdlib>
#include <memory>

namespace chancery::tests {

namespace {

constexpr long day = 24 * 3600;

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return text;
}

QByteArray signedWith(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &message)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t length = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    EVP_DigestSignInit(context, nullptr, digest, nullptr, key);
    EVP_DigestSign(context, nullptr, &length, data, static_cast<size_t>(message.size()));
    QByteArray signature(static_cast<qsizetype>(length), 0);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, data,
        static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    return signature.toBase64();
}

void setName(X509_NAME *name, const AlipayKeys::Subject &subject)
{
    const auto add = [&](const char *field, const QByteArray &value) {
        if (!value.isEmpty())
            X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                reinterpret_cast<const unsigned char *>(value.constData()), static_cast<int>(value.size()), -1, 0);
    };
    add("C", subject.country);
    add("O", subject.organisation);
    add("OU", subject.unit);
    add("CN", subject.name);
}

} // namespace

AlipayKeys::AlipayKeys(int bits)
    : m_key(EVP_RSA_gen(static_cast<unsigned int>(bits)))
{
    if (!m_key)
        std::abort();
}

AlipayKeys::~AlipayKeys()
{
    EVP_PKEY_free(static_cast<EVP_PKEY *>(m_key));
}

QByteArray AlipayKeys::privatePem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PKCS8PrivateKey(bio, static_cast<EVP_PKEY *>(m_key), nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio);
}

QByteArray AlipayKeys::privateBare() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_PrivateKey_bio(bio, static_cast<EVP_PKEY *>(m_key));
    return textOf(bio).toBase64();
}

QByteArray AlipayKeys::publicPem() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, static_cast<EVP_PKEY *>(m_key));
    return textOf(bio);
}

QByteArray AlipayKeys::publicBare() const
{
    BIO *bio = BIO_new(BIO_s_mem());
    i2d_PUBKEY_bio(bio, static_cast<EVP_PKEY *>(m_key));
    return textOf(bio).toBase64();
}

QByteArray AlipayKeys::sign(const QByteArray &message) const
{
    return signedWith(static_cast<EVP_PKEY *>(m_key), EVP_sha256(), message);
}

QByteArray AlipayKeys::signOldWay(const QByteArray &message) const
{
    return signedWith(static_cast<EVP_PKEY *>(m_key), EVP_sha1(), message);
}

bool AlipayKeys::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const QByteArray raw = QByteArray::fromBase64(signature);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, static_cast<EVP_PKEY *>(m_key));
    const int result = EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(raw.constData()),
        static_cast<size_t>(raw.size()), reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    return result == 1;
}

QByteArray AlipayKeys::certificate(const Subject &subject, const AlipayKeys &issuer, const Subject &issuerName,
    const QByteArray &serial, bool authority, int daysLeft) const
{
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    BIGNUM *number = nullptr;
    BN_dec2bn(&number, serial.constData());
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3650 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), daysLeft * day);
    setName(X509_get_subject_name(certificate), subject);
    setName(X509_get_issuer_name(certificate), issuerName);
    X509_set_pubkey(certificate, static_cast<EVP_PKEY *>(m_key));
    X509_EXTENSION *basic = X509V3_EXT_conf_nid(
        nullptr, nullptr, NID_basic_constraints, authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    X509_add_ext(certificate, basic, -1);
    X509_EXTENSION_free(basic);
    X509_sign(certificate, static_cast<EVP_PKEY *>(issuer.m_key), EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    X509_free(certificate);
    return textOf(bio);
}

} // namespace chancery::tests
