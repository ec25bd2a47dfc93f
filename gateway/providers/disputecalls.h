// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/rules/fact.h"

#include <QString>

#include <vector>

namespace chancery::providers {

/// How a provider tells of disputes. Pure, as PaymentProvider.
class DisputeCalls
{
public:
    DisputeCalls() = default;
    DisputeCalls(const DisputeCalls &) = delete;
    DisputeCalls &operator=(const DisputeCalls &) = delete;
    virtual ~DisputeCalls() = default;

    [[nodiscard]] virtual HttpRequest disputesRequest(const QString &paymentReference) const = 0;
    /// The facts in order: DisputeOpened, and DisputeWon or DisputeLost behind it when it is decided. Empty: there is
    /// none. One Unanswered: nothing is known.
    [[nodiscard]] virtual std::vector<rules::Fact> readDisputes(const HttpReply &reply) const = 0;
};

} // namespace chancery::providers
