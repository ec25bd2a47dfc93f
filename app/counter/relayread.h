// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayreply.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/payment/gatewayproblem.h"

#include <functional>

namespace chancery::app {

/// Something else than was agreed came back.
[[nodiscard]] inline payment::GatewayProblem garbage(const QString &detail)
{
    return {payment::GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"), detail, {}, {}, {}, {}};
}

/// A reply's reader for calls of StaffClient: `read` makes the value of the body, and what it cannot read is garbage.
template <typename T>
std::function<void(domain::Expected<client::RelayReply, payment::GatewayProblem>)> reading(
    std::function<domain::Expected<T, domain::Error>(const QJsonObject &)> read,
    std::function<void(domain::Expected<T, payment::GatewayProblem>)> done)
{
    return [read = std::move(read), done = std::move(done)](
               const domain::Expected<client::RelayReply, payment::GatewayProblem> &reply) {
        if (!reply)
            return done(domain::Unexpected(reply.error()));
        auto value = read(reply->body);
        if (!value)
            return done(domain::Unexpected(garbage(value.error().detail)));
        done(std::move(value).value());
    };
}

} // namespace chancery::app
