// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"

#include <QString>

namespace chancery::providers::alipay {

/// What a payment that was refused (40004) means to the payer, by its sub_code: insufficient_funds, amount_limit,
/// code_expired, declined, … Reasons that a payer must not learn are `declined`.
[[nodiscard]] rules::Failed failureOfRefusal(const QString &subCode);
/// The call itself was not taken: by the gateway's sub_code, or empty when it never left.
[[nodiscard]] rules::Failed failureOfCall(const QString &subCode);
/// True for refusals that say that a trade of this number is there already, paid, closed or of another kind: how it
/// stands has to be asked.
[[nodiscard]] bool tellsOfATrade(const QString &subCode);

} // namespace chancery::providers::alipay
