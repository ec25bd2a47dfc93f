// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QStringList>

namespace chancery::sandbox {

/// Where events are sent to.
struct WebhookEndpoint
{
    QString host; ///< empty: nowhere
    QString port;
    QByteArray hostHeader;
    QByteArray target; ///< path and query
    /// Types that are sent; "*" for all.
    QStringList types{QStringLiteral("checkout.session.completed"),
        QStringLiteral("checkout.session.async_payment_succeeded"),
        QStringLiteral("checkout.session.async_payment_failed"), QStringLiteral("checkout.session.expired")};

    /// http only: the sandbox and the relay stand on one machine. Errors: `webhook_url`.
    domain::Expected<void, domain::Error> setUrl(const QString &url);
    [[nodiscard]] bool wants(const QString &type) const
    {
        return !host.isEmpty() && (types.contains(type) || types.contains(QStringLiteral("*")));
    }
};

} // namespace chancery::sandbox
