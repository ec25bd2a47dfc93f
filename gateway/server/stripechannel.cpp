// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/stripechannel.h"

namespace chancery::server {

using domain::Error;
using domain::Unexpected;
using providers::Secret;

namespace {

const QString keyVariable = QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE");
const QString webhookVariable = QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE");

Unexpected<Error> fault(const QString &variable, const QString &detail)
{
    return Unexpected(Error{variable, detail});
}

} // namespace

domain::Expected<StripeChannel, Error> StripeChannel::make(const Configuration::Stripe &configuration)
{
    auto keys = Secret::readLines(configuration.secretKeyFile);
    if (!keys || keys->size() != 1) {
        return fault(keyVariable,
            QStringLiteral("%1; expected a file with one line, sk_… or rk_…")
                .arg(keys ? QStringLiteral("has several lines") : keys.error().detail));
    }
    auto webhookSecrets = Secret::readLines(configuration.webhookSecretFile);
    if (!webhookSecrets) {
        return fault(webhookVariable,
            QStringLiteral("%1; expected a file with secrets, whsec_…, one per line")
                .arg(webhookSecrets.error().detail));
    }
    providers::stripe::StripeConfig config;
    config.apiBase = configuration.apiBase.toString(QUrl::FullyEncoded).toLatin1();
    config.secretKey = keys->front();
    config.webhookSecrets = std::move(webhookSecrets).value();
    if (const auto checked = config.check(); !checked) {
        const QString &code = checked.error().code;
        const QString variable = code == u"stripe_api_base" ? QStringLiteral("CHANCERY_STRIPE_API_BASE")
            : code == u"stripe_secret_key"                  ? keyVariable
                                                            : webhookVariable;
        return fault(variable, QStringLiteral("is malformed; ") + checked.error().detail);
    }
    const bool live = config.isLive();
    return StripeChannel{std::make_shared<const providers::stripe::StripeCheckout>(std::move(config)), live};
}

} // namespace chancery::server
