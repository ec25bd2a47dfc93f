// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/alipayconfig.h"

#include "models/domain/loopback.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Unexpected;

namespace {

bool isWebAddress(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && !url.hasFragment() && url.userInfo().isEmpty()
        && (scheme == u"https" || scheme == u"http");
}

bool isNumber(const QString &text, int longest)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]+\\z"));
    return text.size() <= longest && digits.match(text).hasMatch();
}

Unexpected<Error> fault(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

} // namespace

bool AlipayConfig::isLive() const
{
    const QString host = QUrl::fromEncoded(gateway, QUrl::StrictMode).host();
    return !domain::isLoopbackHost(host) && !host.endsWith(u".alipaydev.com");
}

bool AlipayConfig::verifies(const QByteArray &message, const QByteArray &signature, const QByteArray &serial) const
{
    const auto signedBy = [&](const RsaKey &key) { return key.verifies(message, signature); };
    if (!certificates)
        return std::ranges::any_of(publicKeys, signedBy);
    const auto &keys = certificates->alipayKeys();
    if (serial.isEmpty())
        return std::ranges::any_of(keys, [&](const auto &entry) { return signedBy(entry.second); });
    const auto named = keys.find(serial);
    return named != keys.end() && signedBy(named->second);
}

domain::Expected<void, Error> AlipayConfig::check() const
{
    const QUrl url = QUrl::fromEncoded(gateway, QUrl::StrictMode);
    if (!isWebAddress(gateway) || url.hasQuery() || (url.scheme() != u"https" && !domain::isLoopbackHost(url.host())))
        return fault("alipay_gateway", QStringLiteral("expected https://host/gateway.do, or http:// for this machine"));
    if (!isNumber(appId, 32))
        return fault("alipay_app_id", QStringLiteral("expected the application's number, up to 32 digits"));
    if (!isNumber(sellerId, 28))
        return fault("alipay_seller_id", QStringLiteral("expected the seller's number, 2088…"));
    if (!isWebAddress(notifyUrl) || notifyUrl.size() > 256)
        return fault("alipay_notify_url", QStringLiteral("expected a web address of at most 256 characters"));
    if (!privateKey)
        return fault("alipay_private_key", QStringLiteral("expected the application's RSA key"));
    if (certificates && !certificates->applicationKey().isPairOf(*privateKey))
        return fault("app_cert", QStringLiteral("expected the certificate of the application's private key"));
    if (!certificates && publicKeys.empty())
        return fault("alipay_public_key", QStringLiteral("expected Alipay's RSA key"));
    if (!certificates && std::ranges::any_of(publicKeys, [&](const RsaKey &key) { return key.isPairOf(*privateKey); }))
        return fault(
            "alipay_public_key", QStringLiteral("expected Alipay's key, not the application's own public half"));
    return {};
}

} // namespace chancery::providers::alipay
