// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/gatewayproblem.h"

#include <QLatin1String>

#include <algorithm>
#include <initializer_list>

namespace chancery::client {

/// A push or pull that was not done, in sync's terms. `special` is what the refusals with one of `codes` mean; every
/// other one is a person's to mend.
template <typename Reply>
Reply notDone(
    const payment::GatewayProblem &problem, std::initializer_list<QLatin1String> codes, typename Reply::Outcome special)
{
    using Kind = payment::GatewayProblem::Kind;
    Reply reply;
    reply.error = {problem.code, problem.detail};
    reply.answered = problem.kind != Kind::Unreachable;
    reply.retryAfter = problem.retryAfter;
    if (problem.kind != Kind::Refused || problem.retryAfter)
        reply.outcome = Reply::Outcome::TryLater;
    else if (std::ranges::find(codes, problem.code) != codes.end())
        reply.outcome = special;
    else
        reply.outcome = Reply::Outcome::Blocked;
    return reply;
}

} // namespace chancery::client
