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
    /// Types that are sent; "refund.*" for a family, "*" for all.
    QStringList types{QStringLiteral("checkout.session.completed"),
        QStringLiteral("checkout.session.async_payment_succeeded"),
        QStringLiteral("checkout.session.async_payment_failed"), QStringLiteral("checkout.session.expired"),
        QStringLiteral("charge.refunded"), QStringLiteral("charge.refund.updated"), QStringLiteral("refund.*"),
        QStringLiteral("charge.dispute.*")};

    /// http only: the sandbox and the relay stand on one machine. Errors: `webhook_url`.
    domain::Expected<void, domain::Error> setUrl(const QString &url);
    [[nodiscard]] bool wants(const QString &type) const;
};

} // namespace chancery::sandbox
