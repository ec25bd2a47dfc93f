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
/// A whole page around its content; `title` is escaped, `content` is HTML.
[[nodiscard]] QString document(const QString &title, const QString &content);
/// A submit button named `action`; its id is the action too.
[[nodiscard]] QString button(const char *action, const char *cssClass, const QString &text);
/// A page that only says something.
[[nodiscard]] QString message(const QString &title, const QString &text);
/// "JPY 11,200", "EUR 54.60".
[[nodiscard]] QString amountText(const CheckoutSession &session);

} // namespace pagehtml

} // namespace chancery::sandbox
