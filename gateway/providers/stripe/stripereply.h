// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/stripe/stripeerror.h"

#include <QJsonObject>

#include <optional>

namespace chancery::providers::stripe {

/// What one reply says before anybody asks what it was about. Decided by status, type and code, never by the message.
struct StripeReply
{
    enum class Verdict {
        Done, ///< 2xx with a JSON object
        Refused, ///< definitely not carried out, and would not be if repeated as it is
        Missing, ///< 404: no such object
        NotExecuted, ///< this sending was not carried out: no connection, key refused, rate limit
        Busy, ///< 409: the same key is being worked on
        KeyReused, ///< the key was used before for something else
        Unclear, ///< lost, server error, or unreadable
    };

    Verdict verdict = Verdict::Unclear;
    QJsonObject object; ///< of Done
    std::optional<StripeError> error;
    QString summary; ///< one line for the log, with the provider's request id

    [[nodiscard]] static StripeReply read(const HttpReply &reply);
};

/// Whether the reply is a server error that Stripe has kept under the call's key and replays.
[[nodiscard]] bool isStoredFailure(const HttpReply &reply);

/// Whether sending the same call again can end otherwise.
[[nodiscard]] bool worthRepeating(const HttpReply &reply);

} // namespace chancery::providers::stripe
