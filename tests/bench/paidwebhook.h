// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chancery::bench {

/// What Stripe posts when a session is paid: the whole signed request for /v1/webhooks/stripe, bytes as they go out. `total` as in the API.
[[nodiscard]] QByteArray paidWebhook(const QByteArray &secret, const QString &payment, const QString &session, const QJsonObject &total,
    const QByteArray &eventId);

} // namespace chancery::bench
