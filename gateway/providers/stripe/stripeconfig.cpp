// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripeconfig.h"

#include "models/domain/loopback.h"

#include <QUrl>

#include <algorithm>

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

bool isPlainText(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

bool StripeConfig::isLive() const
{
    const QByteArray key = secretKey.view();
    return key.startsWith("sk_live_") || key.startsWith("rk_live_");
}

Expected<void, Error> StripeConfig::check() const
{
    const QUrl base(QString::fromLatin1(apiBase), QUrl::StrictMode);
    const bool encrypted = base.scheme() == u"https";
    const bool local = base.scheme() == u"http" && domain::isLoopbackHost(base.host());
    if (!base.isValid() || base.host().isEmpty() || !(encrypted || local) || !base.path().isEmpty() || base.hasQuery()
        || base.hasFragment() || !base.userInfo().isEmpty()) {
        return Unexpected(Error{QStringLiteral("stripe_api_base"),
            QStringLiteral("expected https://host[:port], or http towards a loopback address, nothing behind it")});
    }
    const QByteArray key = secretKey.view();
    if (!(key.startsWith("sk_") || key.startsWith("rk_")) || !isPlainText(key)) {
        return Unexpected(
            Error{QStringLiteral("stripe_secret_key"), QStringLiteral("expected one key that starts with sk_ or rk_")});
    }
    const bool named = std::all_of(webhookSecrets.cbegin(), webhookSecrets.cend(),
        [](const Secret &secret) { return secret.view().startsWith("whsec_") && isPlainText(secret.view()); });
    if (webhookSecrets.empty() || !named) {
        return Unexpected(Error{QStringLiteral("stripe_webhook_secret"),
            QStringLiteral("expected one or several secrets, one per line, that start with whsec_")});
    }
    return {};
}

} // namespace chancery::providers::stripe
