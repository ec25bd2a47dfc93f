// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chancery::providers::stripe {

/// One page of any of Stripe's lists, newest first.
struct StripeList
{
    QJsonArray data;
    bool hasMore = false; ///< then `data` is not empty

    /// Errors: `reply_malformed`.
    static domain::Expected<StripeList, domain::Error> fromJson(const QJsonObject &json);
};

} // namespace chancery::providers::stripe
