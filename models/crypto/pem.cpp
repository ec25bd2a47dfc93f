// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/pem.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>
#include <cstring>
#include <limits>
#include <string_view>

namespace chancery::crypto::pem {

namespace {

struct PassphraseRequest
{
    const SecretBuffer &passphrase;
    bool asked = false;
};

/// OpenSSL's pem_password_cb. Given none it would ask on the terminal, hence always this one.
int givePassphrase(char *buffer, int size, int /*writing*/, void *user)
{
    auto *request = static_cast<PassphraseRequest *>(user);
    request->asked = true;
    const SecretBuffer &passphrase = request->passphrase;
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::memcpy(buffer, passphrase.data(), static_cast<size_t>(passphrase.size()));
    return static_cast<int>(passphrase.size());
}

} // namespace

Bio reader(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

Bio writer()
{
    return Bio(BIO_new(BIO_s_mem()));
}

QByteArrayView collected(const Bio &writer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(writer.get(), &data);
    return size > 0 ? QByteArrayView(data, static_cast<qsizetype>(size)) : QByteArrayView();
}

domain::Expected<CertificateHandle, domain::Error> readCertificate(const QByteArray &pem)
{
    const Bio bio = reader(pem);
    if (!bio || pem.isEmpty())
        return failure(errors::badCertificate, "no certificate given");
    CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return opensslError(errors::badCertificate, "not a PEM certificate");
    return certificate;
}

domain::Expected<KeyHandle, domain::Error> readPrivateKey(const SecretBuffer &pem, const SecretBuffer &passphrase)
{
    const Bio bio = reader(pem.view());
    if (!bio || pem.isEmpty())
        return failure(errors::badKey, "no private key given");
    PassphraseRequest request{passphrase};
    KeyHandle key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &givePassphrase, &request));
    if (!key)
        return opensslError(request.asked ? errors::wrongPassphrase : errors::badKey, "private key");
    return key;
}

bool isP256(evp_pkey_st *key)
{
    std::array<char, 64> group{};
    size_t size = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1
        && std::string_view(group.data(), size) == SN_X9_62_prime256v1;
}

} // namespace chancery::crypto::pem
