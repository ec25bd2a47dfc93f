// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/opensslhandles.h"
#include "models/crypto/secretbuffer.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <openssl/bio.h>

#include <QByteArray>

#include <memory>

/// PEM and memory BIOs, for this room's own use.
namespace chancery::crypto::pem {

struct BioDeleter
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using Bio = std::unique_ptr<BIO, BioDeleter>;

/// Reads from `bytes`, which outlive it; null for more than 2 GiB.
[[nodiscard]] Bio reader(QByteArrayView bytes);
/// Collects what is written; OpenSSL overwrites its memory when it is freed.
[[nodiscard]] Bio writer();
/// What a writer() has collected, still owned by it.
[[nodiscard]] QByteArrayView collected(const Bio &writer);

/// Errors: bad_certificate.
[[nodiscard]] domain::Expected<CertificateHandle, domain::Error> readCertificate(const QByteArray &pem);
/// PKCS#8 or traditional, encrypted or not. Errors: bad_key, wrong_passphrase (also if one is needed and none is
/// given).
[[nodiscard]] domain::Expected<KeyHandle, domain::Error> readPrivateKey(
    const SecretBuffer &pem, const SecretBuffer &passphrase);

/// True for an EC key on P-256.
[[nodiscard]] bool isP256(evp_pkey_st *key);

} // namespace chancery::crypto::pem
