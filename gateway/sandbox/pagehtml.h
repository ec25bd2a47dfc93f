// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/checkoutsession.h"

namespace chancery::sandbox {

/// What the payer sees, as whole HTML pages.
namespace pagehtml {

/// `notice` stands above the buttons when it is not empty (a declined card).
[[nodiscard]] QString payment(const CheckoutSession &session, const QString &notice);
[[nodiscard]] QString challenge(const CheckoutSession &session);
/// A page that only says something.
[[nodiscard]] QString message(const QString &title, const QString &text);
/// "JPY 11,200", "EUR 54.60".
[[nodiscard]] QString amountText(const CheckoutSession &session);

} // namespace pagehtml

} // namespace chancery::sandbox
