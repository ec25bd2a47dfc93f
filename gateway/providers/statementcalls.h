// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/providers/statementpage.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::providers {

/// How a provider tells what moved on its own books. Pure, as PaymentProvider.
class StatementCalls
{
public:
    StatementCalls() = default;
    StatementCalls(const StatementCalls &) = delete;
    StatementCalls &operator=(const StatementCalls &) = delete;
    virtual ~StatementCalls() = default;

    /// How far the provider's own midnight is ahead of UTC: its books are closed day by day.
    [[nodiscard]] virtual std::chrono::minutes dayOffset() const { return std::chrono::minutes(0); }
    /// The first call for what moved in [from, to). A provider that only knows whole days answers for the day in which
    /// the span begins, by its own midnight.
    [[nodiscard]] virtual HttpRequest statementRequest(domain::Instant from, domain::Instant to) const = 0;
    /// Reads the answer to `asked`, the first call or a page's `next`.
    /// Errors: `provider_unavailable` (ask again later), `statement_not_ready` (the day is not closed yet),
    /// `reply_malformed`.
    [[nodiscard]] virtual domain::Expected<StatementPage, domain::Error> readStatement(
        const HttpRequest &asked, const HttpReply &reply) const = 0;
    /// Adds what a gap's call brought to its line. A line whose object cannot be had, since it is not there or the key
    /// may not read it, stays as it is. False: ask again later.
    [[nodiscard]] virtual bool fill(rules::StatementLine &, const HttpReply &) const { return true; }
};

} // namespace chancery::providers
