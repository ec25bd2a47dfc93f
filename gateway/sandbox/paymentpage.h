// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/checkout.h"
#include "gateway/sandbox/request.h"

#include <chrono>

namespace chancery::sandbox {

/// The hosted page in the payer's browser: /c/pay/<session> and /c/challenge/<session>. Works without scripts.
class PaymentPage
{
public:
    explicit PaymentPage(Checkout &checkout);

    /// How long "Pay late" takes to arrive.
    void setLateAfter(std::chrono::milliseconds after) { m_lateAfter = after; }
    [[nodiscard]] Reply handle(const Request &request);

private:
    [[nodiscard]] Reply act(const CheckoutSession &session, const QString &action);
    [[nodiscard]] Reply answerChallenge(const CheckoutSession &session, const QString &action);

    Checkout &m_checkout;
    std::chrono::milliseconds m_lateAfter{5000};
};

} // namespace chancery::sandbox
