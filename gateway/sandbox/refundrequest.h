// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/fault.h"
#include "gateway/sandbox/form.h"
#include "models/domain/expected.h"

#include <QJsonObject>

namespace chancery::sandbox {

/// POST /v1/refunds, checked as strictly as Stripe checks it.
struct RefundRequest
{
    QString charge;
    QString paymentIntent;
    qint64 amount = 0; ///< Stripe's units; 0: all that is left
    QString reason;
    QJsonObject metadata;

    static domain::Expected<RefundRequest, Fault> fromForm(const Form &form);
};

} // namespace chancery::sandbox
