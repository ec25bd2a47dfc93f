// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/rsakey.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr int smallestKey = 2048;

struct BioDeleter
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct ContextDeleter
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

std::unique_ptr<BIO, BioDeleter> reading(const QByteArray &bytes)
{
    return std::unique_ptr<BIO, BioDeleter>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// A file that asks for a passphrase would make OpenSSL ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

/// The bytes of a key without armour; empty when it is no base64.
QByteArray bare(const QByteArray &text)
{
    QByteArray packed = text.simplified();
    packed.replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

Expected<RsaKey, Error> usable(EVP_PKEY *key)
{
    if (!key)
        return Unexpected(Error{QStringLiteral("key_malformed"), QStringLiteral("holds no RSA key")});
    RsaKey made(key);
    if (!made.isRsaOfUsableSize()) {
        return Unexpected(Error{
            QStringLiteral("key_too_short"), QStringLiteral("is no RSA key of at least %1 bits").arg(smallestKey)});
    }
    return made;
}

EVP_PKEY *publicFromDer(const QByteArray &der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_PUBKEY(nullptr, &start, static_cast<long>(der.size()));
}

} // namespace

RsaKey::RsaKey(evp_pkey_st *key)
    : m_key(key, [](evp_pkey_st *held) { EVP_PKEY_free(held); })
{
}

bool RsaKey::isRsaOfUsableSize() const
{
    return m_key && EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_RSA && EVP_PKEY_get_bits(m_key.get()) >= smallestKey;
}

Expected<RsaKey, Error> RsaKey::privateKey(const QByteArray &text)
{
    if (text.contains("-----BEGIN")) {
        const auto bio = reading(text);
        return usable(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassphrase, nullptr));
    }
    QByteArray der = bare(text);
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    EVP_PKEY *key = d2i_AutoPrivateKey(nullptr, &start, static_cast<long>(der.size()));
    OPENSSL_cleanse(der.data(), static_cast<size_t>(der.size()));
    return usable(key);
}

Expected<std::vector<RsaKey>, Error> RsaKey::publicKeys(const QByteArray &text)
{
    std::vector<RsaKey> keys;
    if (!text.contains("-----BEGIN")) {
        auto key = usable(publicFromDer(bare(text)));
        if (!key)
            return Unexpected(key.error());
        keys.push_back(*key);
        return keys;
    }
    const auto bio = reading(text);
    while (EVP_PKEY *read = PEM_read_bio_PUBKEY(bio.get(), nullptr, &noPassphrase, nullptr)) {
        auto key = usable(read);
        if (!key)
            return Unexpected(key.error());
        keys.push_back(*key);
    }
    if (keys.empty() || keys.size() != static_cast<size_t>(text.count("-----BEGIN")))
        return Unexpected(Error{QStringLiteral("key_malformed"), QStringLiteral("holds what is no public key")});
    return keys;
}

QByteArray RsaKey::sign(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    const auto size = static_cast<size_t>(message.size());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, data, size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data, size) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature.toBase64();
}

bool RsaKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const auto decoded = QByteArray::fromBase64Encoding(signature, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return false;
    const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(decoded.decoded.constData()),
               static_cast<size_t>(decoded.decoded.size()),
               reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()))
        == 1;
}

bool RsaKey::isPairOf(const RsaKey &other) const
{
    return EVP_PKEY_eq(m_key.get(), other.m_key.get()) == 1;
}

} // namespace chancery::providers::alipay
