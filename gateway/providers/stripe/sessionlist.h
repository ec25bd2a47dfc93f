// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/orderpage.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"

#include <QJsonObject>

namespace chancery::providers::stripe {

/// Looks for the payment's session in one page of the list of sessions. Every entry must say whose it is, since a page
/// without ours is evidence; the rest of other people's sessions is left alone. Errors: `reply_malformed`.
domain::Expected<OrderPage, domain::Error> orderPageFromList(const QJsonObject &json, const domain::PaymentId &wanted);

} // namespace chancery::providers::stripe
