// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/certificatemaker.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <limits>

namespace chancery::crypto {

namespace {

constexpr int rounds = 600'000; // OWASP's figure for PBKDF2-HMAC-SHA-256
constexpr qsizetype longestName = 64; // ub-common-name, RFC 5280 appendix A

bool addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray text = value.toUtf8();
    return text.isEmpty()
        || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()), -1, 0)
        == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value), &X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// 127 random bits, positive, as RFC 5280 §4.1.2.2 allows up to 20 octets.
bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7fU) | 0x40U);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr), &BN_free);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setTime(ASN1_TIME *target, domain::Instant instant)
{
    return ASN1_TIME_set(target,
               static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count()))
        != nullptr;
}

domain::Expected<QByteArray, domain::Error> makeCertificate(const CertificateSubject &subject, EVP_PKEY *key)
{
    const CertificateHandle certificate(X509_new());
    if (!certificate)
        return opensslError(errors::cryptoFailed, "X509_new");
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const pem::Bio output = pem::writer();
    const bool made = output && X509_set_version(certificate.get(), X509_VERSION_3) == 1 && setSerial(certificate.get())
        && setTime(X509_getm_notBefore(certificate.get()), subject.notBefore)
        && setTime(X509_getm_notAfter(certificate.get()), subject.notAfter) && addName(name, "O", subject.organization)
        && addName(name, "CN", subject.commonName) && X509_set_issuer_name(certificate.get(), name) == 1
        && X509_set_pubkey(certificate.get(), key) == 1
        && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), NID_key_usage, "critical,keyAgreement")
        && addExtension(certificate.get(), NID_subject_key_identifier, "hash")
        && X509_sign(certificate.get(), key, EVP_sha256()) > 0
        && PEM_write_bio_X509(output.get(), certificate.get()) == 1;
    if (!made)
        return opensslError(errors::cryptoFailed, "X.509 certificate");
    return pem::collected(output).toByteArray();
}

domain::Expected<SecretBuffer, domain::Error> encryptKey(EVP_PKEY *key, const SecretBuffer &passphrase)
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> plain(
        EVP_PKEY2PKCS8(key), &PKCS8_PRIV_KEY_INFO_free);
    // Salt and IV are drawn by OpenSSL when none are given.
    std::unique_ptr<X509_ALGOR, decltype(&X509_ALGOR_free)> algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, 16, nullptr, NID_hmacWithSHA256), &X509_ALGOR_free);
    if (!plain || !algorithm)
        return opensslError(errors::cryptoFailed, "PKCS5_pbe2_set_iv");
    const std::unique_ptr<X509_SIG, decltype(&X509_SIG_free)> sealed(
        PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain.get(), algorithm.get()),
        &X509_SIG_free);
    if (!sealed)
        return opensslError(errors::cryptoFailed, "PKCS8_set0_pbe");
    static_cast<void>(algorithm.release()); // now part of `sealed`
    const pem::Bio output = pem::writer();
    if (!output || PEM_write_bio_PKCS8(output.get(), sealed.get()) != 1)
        return opensslError(errors::cryptoFailed, "PEM_write_bio_PKCS8");
    return SecretBuffer::copyOf(pem::collected(output));
}

} // namespace

domain::Expected<CertificateAndKey, domain::Error> CertificateMaker::make(
    const CertificateSubject &subject, const SecretBuffer &passphrase)
{
    if (passphrase.isEmpty() || passphrase.size() > std::numeric_limits<int>::max())
        return failure(errors::badKey, "a private key is never written without a passphrase");
    if (subject.commonName.trimmed().isEmpty() || subject.commonName.size() > longestName
        || subject.organization.size() > longestName)
        return failure(errors::badCertificate, "common name: 1–64 characters; organization: at most 64");
    if (subject.notAfter <= subject.notBefore)
        return failure(errors::badCertificate, "the certificate would end before it begins");
    const KeyHandle key(EVP_EC_gen(SN_X9_62_prime256v1));
    if (!key)
        return opensslError(errors::cryptoFailed, "EVP_EC_gen");
    auto certificate = makeCertificate(subject, key.get());
    if (!certificate)
        return domain::Unexpected(certificate.error());
    auto privateKey = encryptKey(key.get(), passphrase);
    if (!privateKey)
        return domain::Unexpected(privateKey.error());
    return CertificateAndKey{std::move(*certificate), std::move(*privateKey)};
}

} // namespace chancery::crypto
