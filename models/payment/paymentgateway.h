// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/domain/quote.h"
#include "models/payment/attempt.h"
#include "models/payment/gatewayproblem.h"
#include "models/payment/paymentorder.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>

namespace chancery::payment {

/// The relay as the payment session sees it.
/// Every call is asynchronous: the callback runs on the caller's thread, exactly once, never from inside the call, and
/// never after `context` is destroyed; destroying `context` gives the call up (what was sent may still take effect).
/// One call is one exchange: repeating is the session's business.
class PaymentGateway
{
public:
    using QuoteCallback = std::function<void(domain::Expected<domain::Quote, GatewayProblem>)>;
    using AttemptCallback = std::function<void(domain::Expected<Attempt, GatewayProblem>)>;

    PaymentGateway() = default;
    PaymentGateway(const PaymentGateway &) = delete;
    PaymentGateway &operator=(const PaymentGateway &) = delete;
    virtual ~PaymentGateway() = default;

    virtual void quote(const domain::Basis &basis, QObject *context, QuoteCallback done) = 0;
    /// `key` is the idempotency key: the same key always goes with the same order.
    virtual void create(const PaymentOrder &order, const QByteArray &key, QObject *context, AttemptCallback done) = 0;
    /// Answers at once when the relay knows a version newer than `knownVersion`, else when it comes, else after `wait`.
    virtual void poll(const domain::PaymentId &id, std::chrono::seconds wait, qint64 knownVersion, QObject *context,
        AttemptCallback done)
        = 0;
    /// Answers `closing`, `closed`, or `captured` when the payer was faster.
    virtual void cancel(const domain::PaymentId &id, QObject *context, AttemptCallback done) = 0;
};

} // namespace chancery::payment
