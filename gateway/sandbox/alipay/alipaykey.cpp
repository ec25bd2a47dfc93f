// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaykey.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace chancery::sandbox {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

std::shared_ptr<EVP_PKEY> hold(EVP_PKEY *key)
{
    return {key, &EVP_PKEY_free};
}

Bio reading(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), &BIO_free};
}

EVP_PKEY *fromCertificate(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), &X509_free);
    return certificate ? X509_get_pubkey(certificate.get()) : nullptr;
}

EVP_PKEY *fromBase64(const QByteArray &text)
{
    const QByteArray der = QByteArray::fromBase64(text);
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    if (EVP_PKEY *key = d2i_AutoPrivateKey(nullptr, &start, static_cast<long>(der.size())))
        return key;
    start = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_PUBKEY(nullptr, &start, static_cast<long>(der.size()));
}

EVP_PKEY *read(const QByteArray &pem)
{
    if (pem.contains("PRIVATE KEY-----"))
        return PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr);
    if (pem.contains("PUBLIC KEY-----"))
        return PEM_read_bio_PUBKEY(reading(pem).get(), nullptr, nullptr, nullptr);
    if (pem.contains("CERTIFICATE-----"))
        return fromCertificate(pem);
    return fromBase64(pem);
}

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

AlipayKey::AlipayKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{
}

Expected<AlipayKey, Error> AlipayKey::fromPem(const QByteArray &pem)
{
    EVP_PKEY *key = read(pem.trimmed());
    if (!key)
        return Unexpected(Error{QStringLiteral("key_malformed"), QStringLiteral("expected an RSA key in PEM")});
    const auto held = hold(key);
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return Unexpected(Error{QStringLiteral("key_malformed"), QStringLiteral("expected an RSA key")});
    return AlipayKey(held);
}

Expected<AlipayKey, Error> AlipayKey::generate()
{
    EVP_PKEY *key = EVP_RSA_gen(2048U);
    if (!key)
        return Unexpected(Error{QStringLiteral("key_failed"), QStringLiteral("no RSA key could be made")});
    return AlipayKey(hold(key));
}

QByteArray AlipayKey::privatePem() const
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    const bool good = PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return good ? written(bio.get()) : QByteArray();
}

QByteArray AlipayKey::publicPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    return PEM_write_bio_PUBKEY(bio.get(), m_key.get()) == 1 ? written(bio.get()) : QByteArray();
}

QByteArray AlipayKey::sign(const QByteArray &bytes) const
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto size = static_cast<size_t>(bytes.size());
    size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, data, size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data, size) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature.toBase64();
}

bool AlipayKey::verify(const QByteArray &bytes, const QByteArray &signature) const
{
    const auto raw = QByteArray::fromBase64Encoding(signature, QByteArray::AbortOnBase64DecodingErrors);
    if (!raw)
        return false;
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(raw.decoded.constData()),
               static_cast<size_t>(raw.decoded.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
               static_cast<size_t>(bytes.size()))
        == 1;
}

} // namespace chancery::sandbox
