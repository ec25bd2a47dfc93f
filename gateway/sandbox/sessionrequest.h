// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/fault.h"
#include "gateway/sandbox/form.h"
#include "models/domain/clock.h"
#include "models/domain/expected.h"

#include <QJsonObject>

namespace chancery::sandbox {

/// POST /v1/checkout/sessions, checked as strictly as Stripe checks it.
struct SessionRequest
{
    qint64 amountTotal = 0; ///< Stripe's units
    QString currency; ///< lower case
    QString productName; ///< of the first line
    QString successUrl;
    QString cancelUrl;
    QString clientReference;
    QString customerEmail;
    QString locale;
    QString submitType;
    QJsonObject metadata;
    QJsonObject intentMetadata;
    QString intentDescription;
    bool adaptivePricing = true;
    qint64 expiresAt = 0; ///< seconds

    static domain::Expected<SessionRequest, Fault> fromForm(const Form &form, domain::Instant now);
};

} // namespace chancery::sandbox
