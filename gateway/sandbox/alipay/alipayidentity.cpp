// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipayidentity.h"

#include "gateway/sandbox/alipay/alipaycertificate.h"

namespace chancery::sandbox {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

Error wrong(const char *what)
{
    return {QStringLiteral("alipay_keys"), QString::fromLatin1(what)};
}

} // namespace

Expected<AlipayIdentity, Error> AlipayIdentity::make(const AlipayOptions &options)
{
    const auto app = AlipayKey::fromPem(options.appPublicKey);
    if (!app)
        return Unexpected(wrong("the app's public key or certificate cannot be read"));
    const auto own = AlipayKey::fromPem(options.privateKey);
    if (!own || own->privatePem().isEmpty())
        return Unexpected(wrong("Alipay's private key cannot be read"));
    static const auto other = AlipayKey::generate(); // once: a key takes a while
    if (!other)
        return Unexpected(other.error());
    AlipayIdentity identity{options.appId, options.sellerId, *app, *own, *other, {}, {}, {}};
    if (options.certificate.isEmpty())
        return identity;
    identity.appCertificateSerial = alipaycertificate::serial(options.appPublicKey);
    identity.certificateSerial = alipaycertificate::serial(options.certificate);
    identity.rootSerial = alipaycertificate::rootSerial(options.rootCertificates);
    const auto certified = AlipayKey::fromPem(options.certificate);
    if (!certified || certified->publicPem() != own->publicPem())
        return Unexpected(wrong("Alipay's certificate is not one of its private key"));
    if (identity.appCertificateSerial.isEmpty() || identity.rootSerial.isEmpty())
        return Unexpected(wrong("certificate mode wants the app's certificate and the root certificates"));
    return identity;
}

} // namespace chancery::sandbox
