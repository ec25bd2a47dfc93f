// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/creation.h"

#include <algorithm>

namespace chancery::ledger {

using domain::PaymentState;

std::optional<CreateOutcome> Creation::obstacle(const NewAttempt &wish) const
{
    if (bound) {
        // Our own row: the connection was lost between the commit and its answer, and nothing has been sent yet.
        if (bound->bodyHash == wish.bodyHash && bound->attempt.id == wish.id)
            return Created{bound->attempt};
        return outcomeOfRepeat(*bound, wish.bodyHash);
    }
    const auto live
        = std::ranges::find_if(inTheWay, [](const AttemptView &attempt) { return domain::isLive(attempt.state); });
    const auto attached
        = std::ranges::find_if(inTheWay, [](const AttemptView &attempt) { return !domain::isLive(attempt.state); });
    if (obligation != rules::ObligationState::Due) {
        if (attached != inTheWay.end())
            return AlreadyPaid{*attached};
        return NotPayable{obligation};
    }
    if (recentCreates >= createLimit)
        return TooMany{std::chrono::seconds(std::max<qint64>(1, secondsLeft))};
    if (live == inTheWay.end())
        return std::nullopt;
    if (live->method != wish.method || live->total != wish.total)
        return MustCloseFirst{*live};
    return LiveAttempt{*live};
}

AttemptView firstView(const NewAttempt &wish, domain::Instant now)
{
    const bool isSubmitted = !wish.request.isEmpty();
    return AttemptView{.id = wish.id,
        .application = wish.application,
        .device = wish.device,
        .post = wish.post,
        .state = isSubmitted ? PaymentState::Submitting : PaymentState::Created,
        .version = isSubmitted ? 2 : 1,
        .obligation = rules::ObligationState::Due,
        .provider = wish.provider,
        .method = wish.method,
        .locale = wish.locale,
        .total = wish.total,
        .captured = std::nullopt,
        .refunded = domain::Money::zero(wish.total.currency()),
        .quote = wish.quote,
        .request = wish.request,
        .providerKey = wish.providerKey,
        .account = wish.account,
        .livemode = wish.livemode,
        .providerReference = wish.providerReference,
        .paymentReference = {},
        .url = {},
        .code = {},
        .linkToken = wish.linkToken,
        .failureCode = {},
        .failureRetryable = false,
        .closeWanted = {},
        .checks = 0,
        .expiresAt = wish.expiresAt,
        .providerEnd = wish.providerEnd,
        .createdAt = now,
        .updatedAt = now};
}

} // namespace chancery::ledger
