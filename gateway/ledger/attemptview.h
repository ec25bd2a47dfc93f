// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/cashreceipt.h"
#include "gateway/rules/obligationstate.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/paymentstate.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace chancery::ledger {

/// One attempt as the database has it: everything the API's payment object, the provider calls and the watcher need.
struct AttemptView
{
    domain::PaymentId id;
    domain::ApplicationRef application;
    domain::DeviceId device;
    QString post;
    domain::PaymentState state = domain::PaymentState::Created;
    qint64 version = 0; ///< number of events
    rules::ObligationState obligation = rules::ObligationState::Due;
    QString provider; ///< stripe, alipay, …
    QString method; ///< stripe_checkout, …
    QString locale;
    domain::Money total;
    std::optional<domain::Money> captured; ///< what the provider took; differs from `total` only in a surplus
    bool attached = false; ///< the capture pays the obligation; see rules::attachedAfter()
    domain::Money refunded; ///< cumulative
    QByteArray quote; ///< JSON of the quote as the payer was shown it

    QByteArray request; ///< the frozen provider request (PreparedOrder's bytes), sent the same on every repeat
    QString providerKey; ///< idempotency key towards the provider
    QString account; ///< provider account the request goes to; may be empty
    bool livemode = false;
    QString providerReference; ///< the provider's order, empty until known; from the start where the name is ours
    QString paymentReference; ///< the provider's payment, empty until captured
    QString url; ///< hosted page, empty until open
    QString code; ///< QR contents that are no page, else empty
    QString linkToken; ///< token of the short link /p/{token}

    QString failureCode; ///< empty unless failed or expired
    bool failureRetryable = false;
    QString
        closeWanted; ///< why the order shall be closed as soon as it is known (cancel, switch, expiry); empty otherwise
    int checks = 0; ///< queries made by the watcher so far
    domain::Instant expiresAt; ///< until when the payer is shown it
    domain::Instant providerEnd; ///< until when the provider could take money
    domain::Instant createdAt;
    domain::Instant updatedAt;
    std::optional<CashReceipt> cash{}; ///< of a cash payment
};

} // namespace chancery::ledger
