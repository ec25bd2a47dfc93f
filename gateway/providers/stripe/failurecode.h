// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::providers::stripe {

/// The API's failure code for a card that was declined: insufficient_funds, card_expired, authentication_failed,
/// provider_unavailable or declined. Reasons that a payer must not learn (stolen, suspected fraud) are `declined`.
/// `declineCode` goes first, `code` is asked when it is empty.
[[nodiscard]] QString failureCodeOfDecline(const QString &declineCode, const QString &code);

/// The API's failure code for a request that was refused: amount_limit, or provider_rejected.
[[nodiscard]] QString failureCodeOfRefusal(const QString &code);

} // namespace chancery::providers::stripe
