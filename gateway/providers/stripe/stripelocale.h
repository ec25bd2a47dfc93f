// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::providers::stripe {

/// The hosted page's language for a payer's locale in Qt's or BCP 47's spelling (zh_CN, zh-Hant-HK, pt_BR).
/// A language that Stripe's page does not speak is `auto`: the payer's browser decides.
[[nodiscard]] QString checkoutLocale(const QString &locale);

} // namespace chancery::providers::stripe
