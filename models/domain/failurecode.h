// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace chancery::domain::failurecode {

/// Every code that a payment's `failure` can carry. Providers' own reasons are brought down to these, the user
/// interface has words for each of them, and the relay's API lists them. What a payer must not learn (stolen card,
/// suspected fraud) is `declined`. `retryable` beside the code says whether another try, with another card where a card
/// is to blame, can succeed.
inline constexpr std::array<QStringView, 17> all{
    u"declined", // refused, no reason given
    u"insufficient_funds", // not enough money behind the card or wallet
    u"card_expired",
    u"card_not_supported", // not this kind of card, purchase or currency
    u"incorrect_details", // a number, date, code or address was typed wrong
    u"authentication_failed", // 3-D Secure or the wallet's own check
    u"limit_exceeded", // the card's or wallet's own limit
    u"call_bank", // only the payer's bank can help
    u"try_again", // the bank or wallet did not answer in time
    u"code_expired", // the code that the payer showed was too old
    u"expired", // the time to pay ran out
    u"canceled_by_payer",
    u"method_switched", // closed for another way to pay
    u"provider_unavailable", // the payment company does not answer
    u"provider_rejected", // it refused the request: the operator has to look
    u"amount_limit", // below or above what it takes
    u"currency_unsupported",
};

[[nodiscard]] inline bool isKnown(QStringView code)
{
    return std::find(all.cbegin(), all.cend(), code) != all.cend();
}

} // namespace chancery::domain::failurecode
