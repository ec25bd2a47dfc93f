// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/cmssealer.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <limits>

namespace chancery::crypto {

namespace {

constexpr int smallestRsa = 2048;

bool isSuitable(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return false;
    // All bits are set when the certificate has no key usage.
    const uint32_t usage = X509_get_key_usage(certificate);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return EVP_PKEY_get_bits(key) >= smallestRsa && (usage & KU_KEY_ENCIPHERMENT) != 0;
    return pem::isP256(key) && (usage & KU_KEY_AGREEMENT) != 0;
}

bool addRecipient(CMS_ContentInfo *message, X509 *certificate)
{
    CMS_RecipientInfo *recipient = CMS_add1_recipient_cert(message, certificate, CMS_KEY_PARAM);
    if (!recipient)
        return false;
    EVP_PKEY_CTX *context = CMS_RecipientInfo_get0_pkey_ctx(recipient);
    if (!context)
        return false;
    if (EVP_PKEY_get_base_id(X509_get0_pubkey(certificate)) == EVP_PKEY_RSA) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
    }
    // Only the digest: OpenSSL chooses KDF and key wrap to match, and fails if they are set as well.
    return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
}

} // namespace

CmsSealer::CmsSealer(std::vector<CertificateHandle> recipients)
    : m_recipients(std::move(recipients))
{
}

domain::Expected<CmsSealer, domain::Error> CmsSealer::create(const std::vector<QByteArray> &certificatesPem)
{
    if (certificatesPem.empty())
        return failure(errors::noRecipients, "nobody to seal to: the relay's configuration holds no certificate");
    std::vector<CertificateHandle> recipients;
    recipients.reserve(certificatesPem.size());
    for (const QByteArray &text : certificatesPem) {
        auto certificate = pem::readCertificate(text);
        if (!certificate)
            return domain::Unexpected(certificate.error());
        if (!isSuitable(certificate->get())) {
            dropOpensslErrors();
            return failure(errors::certificateUnsuitable,
                "a recipient's certificate must be EC P-256 for key agreement, or RSA ≥ 2048 for key encipherment");
        }
        recipients.push_back(std::move(*certificate));
    }
    return CmsSealer(std::move(recipients));
}

domain::Expected<QByteArray, domain::Error> CmsSealer::seal(QByteArrayView plain, domain::Instant now) const
{
    auto moment = static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    for (const CertificateHandle &recipient : m_recipients) {
        if (X509_cmp_time(X509_get0_notBefore(recipient.get()), &moment) >= 0)
            return failure(errors::certificateNotYetValid,
                "a recipient's certificate is not valid yet: check this machine's clock");
        if (X509_cmp_time(X509_get0_notAfter(recipient.get()), &moment) <= 0)
            return failure(
                errors::certificateExpired, "a recipient's certificate has expired: make a new one (chancery-admin keys)");
    }
    const pem::Bio input = pem::reader(plain);
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> message(
        CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL), &CMS_ContentInfo_free);
    if (!input || !message)
        return opensslError(errors::cryptoFailed, "CMS_encrypt");
    for (const CertificateHandle &recipient : m_recipients) {
        if (!addRecipient(message.get(), recipient.get()))
            return opensslError(errors::cryptoFailed, "CMS_add1_recipient_cert");
    }
    const pem::Bio output = pem::writer();
    if (!output || CMS_final(message.get(), input.get(), nullptr, CMS_BINARY) != 1
        || i2d_CMS_bio(output.get(), message.get()) != 1)
        return opensslError(errors::cryptoFailed, "CMS_final");
    return pem::collected(output).toByteArray();
}

} // namespace chancery::crypto
