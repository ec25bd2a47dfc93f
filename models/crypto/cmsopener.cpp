// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/cmsopener.h"

#include "models/crypto/aead.h"
#include "models/crypto/errors.h"
#include "models/crypto/opensslerror.h"
#include "models/crypto/pem.h"

#include <openssl/asn1.h>
#include <openssl/cms.h>
#include <openssl/cmserr.h>
#include <openssl/err.h>
#include <openssl/x509.h>

#include <optional>

namespace chancery::crypto {

namespace {

struct DerElement
{
    int tag;
    QByteArrayView content;
};

/// Takes the first element off `rest`; nothing if it is not DER with a definite length.
std::optional<DerElement> takeElement(QByteArrayView &rest)
{
    const auto *at = reinterpret_cast<const unsigned char *>(rest.data());
    const unsigned char *start = at;
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&at, &length, &tag, &tagClass, static_cast<long>(rest.size()));
    if ((form & 0x80) != 0 || (form & 0x01) != 0)
        return std::nullopt;
    const qsizetype header = at - start;
    const DerElement element{tag | tagClass, rest.sliced(header, length)};
    rest = rest.sliced(header + length);
    return element;
}

/// RFC 5083 §2.1, exactly as CmsSealer writes it: version, recipients, encrypted content, 16-byte tag, and nothing
/// else. OpenSSL takes tags of 4 bytes too, which can be guessed.
bool hasFullTag(QByteArrayView message)
{
    auto contentInfo = takeElement(message);
    if (!contentInfo || !message.isEmpty())
        return false;
    QByteArrayView rest = contentInfo->content;
    if (!takeElement(rest)) // the content type, which CMS_get0_type has checked
        return false;
    const auto wrapped = takeElement(rest);
    if (!wrapped || !rest.isEmpty())
        return false;
    rest = wrapped->content;
    const auto body = takeElement(rest);
    if (!body || !rest.isEmpty())
        return false;
    rest = body->content;
    for (const int expected : {V_ASN1_INTEGER, V_ASN1_SET, V_ASN1_SEQUENCE}) {
        const auto element = takeElement(rest);
        if (!element || element->tag != expected)
            return false;
    }
    const auto tag = takeElement(rest);
    return tag && tag->tag == V_ASN1_OCTET_STRING && tag->content.size() == Aead::tagSize && rest.isEmpty();
}

} // namespace

CmsOpener::CmsOpener(CertificateHandle certificate, KeyHandle key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
}

domain::Expected<CmsOpener, domain::Error> CmsOpener::create(
    const QByteArray &certificatePem, const SecretBuffer &privateKeyPem, const SecretBuffer &passphrase)
{
    auto certificate = pem::readCertificate(certificatePem);
    if (!certificate)
        return domain::Unexpected(certificate.error());
    auto key = pem::readPrivateKey(privateKeyPem, passphrase);
    if (!key)
        return domain::Unexpected(key.error());
    if (X509_check_private_key(certificate->get(), key->get()) != 1)
        return opensslError(errors::badKey, "the private key does not belong to the certificate");
    return CmsOpener(std::move(*certificate), std::move(*key));
}

domain::Expected<SecretBuffer, domain::Error> CmsOpener::open(QByteArrayView sealed) const
{
    const pem::Bio input = pem::reader(sealed);
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> message(
        input ? d2i_CMS_bio(input.get(), nullptr) : nullptr, &CMS_ContentInfo_free);
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_id_smime_ct_authEnvelopedData
        || !hasFullTag(sealed))
        return opensslError(errors::notAuthentic, "not CMS AuthEnvelopedData as this program seals it");
    if (CMS_decrypt_set1_pkey(message.get(), m_key.get(), m_certificate.get()) != 1) {
        // For key agreement OpenSSL 3.0 puts no error on its queue when no recipient matches.
        const unsigned long last = ERR_peek_last_error();
        const bool stranger = last == 0 || ERR_GET_REASON(last) == CMS_R_NO_MATCHING_RECIPIENT;
        return opensslError(stranger ? errors::notARecipient : errors::notAuthentic, "CMS_decrypt_set1_pkey");
    }
    const pem::Bio output = pem::writer();
    // The tag is checked at the end of CMS_decrypt: what was written before a failure is never looked at.
    if (!output || CMS_decrypt(message.get(), nullptr, nullptr, nullptr, output.get(), CMS_BINARY) != 1)
        return opensslError(errors::notAuthentic, "CMS_decrypt");
    dropOpensslErrors();
    return SecretBuffer::copyOf(pem::collected(output));
}

} // namespace chancery::crypto
