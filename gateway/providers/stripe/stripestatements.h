// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/statementcalls.h"
#include "gateway/providers/stripe/striperequests.h"

namespace chancery::providers::stripe {

/// Stripe's balance transactions, newest first, a hundred a page.
class StripeStatements final : public StatementCalls
{
public:
    explicit StripeStatements(StripeRequests requests);

    [[nodiscard]] HttpRequest statementRequest(domain::Instant from, domain::Instant to) const override;
    [[nodiscard]] bool fill(rules::StatementLine &line, const HttpReply &reply) const override;
    [[nodiscard]] domain::Expected<StatementPage, domain::Error> readStatement(
        const HttpRequest &asked, const HttpReply &reply) const override;

private:
    StripeRequests m_requests;
};

} // namespace chancery::providers::stripe
