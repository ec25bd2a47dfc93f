// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/disputecalls.h"
#include "gateway/providers/stripe/striperequests.h"

namespace chancery::providers::stripe {

/// Disputes of a payment intent. An inquiry (warning_…) and a prevented dispute take no money, so they are none here.
class StripeDisputes final : public DisputeCalls
{
public:
    explicit StripeDisputes(StripeRequests requests);

    [[nodiscard]] HttpRequest disputesRequest(const QString &paymentReference) const override;
    /// Oldest first. A dispute of unknown status makes the whole list Unanswered: it may or may not hold money.
    [[nodiscard]] std::vector<rules::Fact> readDisputes(const HttpReply &reply) const override;

private:
    StripeRequests m_requests;
};

} // namespace chancery::providers::stripe
