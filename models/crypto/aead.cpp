// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/aead.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>

namespace chancery::crypto {

namespace {

unsigned char *bytes(char *data)
{
    return reinterpret_cast<unsigned char *>(data);
}

const unsigned char *bytes(const char *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}

/// EVP takes int lengths.
bool fits(QByteArrayView view)
{
    return view.size() <= std::numeric_limits<int>::max() - Aead::overhead;
}

} // namespace

Aead::Aead(CipherContext seal, CipherContext open)
    : m_seal(std::move(seal))
    , m_open(std::move(open))
{
}

domain::Expected<Aead, domain::Error> Aead::create(const SecretBuffer &key)
{
    if (key.size() != keySize)
        return failure(errors::badKey, "AES-256-GCM: the key must have 32 bytes");
    CipherContext seal(EVP_CIPHER_CTX_new());
    CipherContext open(EVP_CIPHER_CTX_new());
    if (!seal || !open)
        return opensslError(errors::cryptoFailed, "EVP_CIPHER_CTX_new");
    // 96 bits is the nonce length that EVP presets for GCM.
    if (EVP_EncryptInit_ex2(seal.get(), EVP_aes_256_gcm(), bytes(key.data()), nullptr, nullptr) != 1
        || EVP_DecryptInit_ex2(open.get(), EVP_aes_256_gcm(), bytes(key.data()), nullptr, nullptr) != 1)
        return opensslError(errors::cryptoFailed, "AES-256-GCM initialisation");
    return Aead(std::move(seal), std::move(open));
}

domain::Expected<QByteArray, domain::Error> Aead::seal(QByteArrayView plain, QByteArrayView associated)
{
    if (!fits(plain) || !fits(associated))
        return failure(errors::cryptoFailed, "AES-256-GCM: more than 2 GiB at once");
    QByteArray result(plain.size() + overhead, Qt::Uninitialized);
    char *nonce = result.data();
    char *cipher = nonce + nonceSize;
    char *tag = cipher + plain.size();
    if (RAND_bytes(bytes(nonce), static_cast<int>(nonceSize)) != 1)
        return opensslError(errors::cryptoFailed, "RAND_bytes");
    int written = 0;
    const bool sealed = EVP_EncryptInit_ex2(m_seal.get(), nullptr, nullptr, bytes(nonce), nullptr) == 1
        && (associated.isEmpty()
            || EVP_EncryptUpdate(
                   m_seal.get(), nullptr, &written, bytes(associated.data()), static_cast<int>(associated.size()))
                == 1)
        && (plain.isEmpty()
            || EVP_EncryptUpdate(
                   m_seal.get(), bytes(cipher), &written, bytes(plain.data()), static_cast<int>(plain.size()))
                == 1)
        && EVP_EncryptFinal_ex(m_seal.get(), bytes(tag), &written) == 1
        && EVP_CIPHER_CTX_ctrl(m_seal.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), tag) == 1;
    if (!sealed)
        return opensslError(errors::cryptoFailed, "AES-256-GCM encryption");
    return result;
}

domain::Expected<SecretBuffer, domain::Error> Aead::open(QByteArrayView sealed, QByteArrayView associated)
{
    // OpenSSL itself would take a tag of any length: the layout fixes it at 16 bytes.
    if (sealed.size() < overhead || !fits(sealed) || !fits(associated))
        return failure(errors::notAuthentic, "sealed bytes of an impossible length");
    const QByteArrayView nonce = sealed.first(nonceSize);
    const QByteArrayView cipher = sealed.sliced(nonceSize, sealed.size() - overhead);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    SecretBuffer plain(cipher.size());
    int written = 0;
    const bool ready = EVP_DecryptInit_ex2(m_open.get(), nullptr, nullptr, bytes(nonce.data()), nullptr) == 1
        && (associated.isEmpty()
            || EVP_DecryptUpdate(
                   m_open.get(), nullptr, &written, bytes(associated.data()), static_cast<int>(associated.size()))
                == 1)
        && (cipher.isEmpty()
            || EVP_DecryptUpdate(
                   m_open.get(), bytes(plain.data()), &written, bytes(cipher.data()), static_cast<int>(cipher.size()))
                == 1)
        && EVP_CIPHER_CTX_ctrl(m_open.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag.data()) == 1;
    if (!ready)
        return opensslError(errors::cryptoFailed, "AES-256-GCM decryption");
    unsigned char nothing = 0;
    if (EVP_DecryptFinal_ex(m_open.get(), &nothing, &written) != 1) {
        dropOpensslErrors();
        return failure(errors::notAuthentic, "the tag does not match");
    }
    return plain;
}

} // namespace chancery::crypto
