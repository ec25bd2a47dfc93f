// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/quote.h"
#include "models/payment/attempt.h"
#include "models/payment/methodoffer.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace chancery::payment {

/// Why a call brought no answer that can be used.
struct GatewayProblem
{
    enum class Kind {
        Unreachable, ///< nothing came back, or the relay is overloaded: whether it acted is open. Send the same again
        Garbage, ///< something came back that is not the relay's language: wrong type, bad JSON, too long. Send the
                 ///< same again, tell staff
        Refused, ///< the relay answered no; `code` is its reason
    };
    Kind kind = Kind::Unreachable;
    QString
        code; ///< the relay's stable code, or ours: unreachable, timeout, tls_failed, garbage_answer, answer_too_long
    QString detail; ///< one English line for the log; no personal data
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<domain::Quote> quote; ///< with `amount_changed`: the figure that holds now
    std::vector<MethodOffer> alternatives; ///< with `method_unavailable`
    std::optional<Attempt> attempt; ///< with `already_paid`, when the relay names the attempt
};

} // namespace chancery::payment
