// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "gateway/rules/fact.h"

#include <QString>

namespace chancery::providers {

/// How a provider ends an order where that depends on how the order stands: it is queried first. Pure, as
/// PaymentProvider.
class ClosingCalls
{
public:
    ClosingCalls() = default;
    ClosingCalls(const ClosingCalls &) = delete;
    ClosingCalls &operator=(const ClosingCalls &) = delete;
    virtual ~ClosingCalls() = default;

    /// The call that ends an order of which a query has just said `asked`: StillOpen or NotFound.
    [[nodiscard]] virtual HttpRequest endRequest(const QString &reference, const rules::Fact &asked) const = 0;
    /// Closed, GivenBack (paid in the meantime, and sent back), CloseRefused, NotFound or Unanswered.
    [[nodiscard]] virtual rules::Fact readEnd(const HttpRequest &asked, const HttpReply &reply) const = 0;
};

} // namespace chancery::providers
