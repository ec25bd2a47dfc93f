// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/methodavailability.h"
#include "gateway/protocol/payment.h"
#include "models/payment/attempt.h"
#include "models/payment/methodoffer.h"

#include <QJsonValue>

#include <vector>

/// From what the wire says to what the payment session knows.
namespace chancery::client {

[[nodiscard]] payment::Attempt attemptOf(const protocol::Payment &payment);
[[nodiscard]] payment::MethodOffer offerOf(const protocol::MethodAvailability &method);
/// Of an array of methods, or of names alone (methods that work); members that do not read are left out.
[[nodiscard]] std::vector<payment::MethodOffer> methodOffers(const QJsonValue &json);

} // namespace chancery::client
