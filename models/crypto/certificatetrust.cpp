// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/certificatetrust.h"

#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace chancery::crypto {

namespace {

domain::Unexpected<domain::Error> refusal(int reason)
{
    dropOpensslErrors();
    if (reason == X509_V_ERR_CERT_HAS_EXPIRED)
        return failure(errors::certificateExpired, "a certificate of the chain has expired");
    if (reason == X509_V_ERR_CERT_NOT_YET_VALID)
        return failure(errors::certificateNotYetValid, "a certificate of the chain is not valid yet");
    return failure(errors::certificateUntrusted, X509_verify_cert_error_string(reason));
}

} // namespace

CertificateTrust::CertificateTrust(CertificateStore store)
    : m_store(std::move(store))
{
}

domain::Expected<CertificateTrust, domain::Error> CertificateTrust::fromPem(const QByteArray &certificatesPem)
{
    const pem::Bio bio = pem::reader(certificatesPem);
    CertificateStore store(X509_STORE_new());
    if (!bio || !store)
        return opensslError(errors::cryptoFailed, "X509_STORE_new");
    int count = 0;
    while (true) {
        const CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        if (X509_STORE_add_cert(store.get(), certificate.get()) != 1)
            return opensslError(errors::badCertificate, "X509_STORE_add_cert");
        ++count;
    }
    dropOpensslErrors(); // the end of the file is one
    if (count == 0)
        return failure(errors::badCertificate, "no PEM certificate to trust");
    // A reader's own certificate may be named as well as its issuer's.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return CertificateTrust(std::move(store));
}

domain::Expected<void, domain::Error> CertificateTrust::check(
    const QByteArray &certificatePem, domain::Instant now) const
{
    const auto certificate = pem::readCertificate(certificatePem);
    if (!certificate)
        return domain::Unexpected(certificate.error());
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> context(
        X509_STORE_CTX_new(), &X509_STORE_CTX_free);
    if (!context || X509_STORE_CTX_init(context.get(), m_store.get(), certificate->get(), nullptr) != 1)
        return opensslError(errors::cryptoFailed, "X509_STORE_CTX_init");
    X509_STORE_CTX_set_time(context.get(), 0,
        static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()));
    if (X509_verify_cert(context.get()) != 1)
        return refusal(X509_STORE_CTX_get_error(context.get()));
    return {};
}

} // namespace chancery::crypto
