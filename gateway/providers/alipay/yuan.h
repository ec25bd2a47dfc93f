// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/money.h"

#include <QString>

namespace chancery::providers::alipay {

/// "88.90", for an amount that Alipay takes: 0.01 to 100000000.00 yuan.
/// Errors: `currency_unsupported` (anything but CNY), `amount_limit`.
domain::Expected<QString, domain::Error> toYuan(const domain::Money &money);
/// "88.9", "88.90" and "88" are amounts; signs, grouping, exponents and a third decimal are not.
/// Errors: `amount_malformed`, `amount_out_of_range`.
domain::Expected<domain::Money, domain::Error> fromYuan(const QString &text);

} // namespace chancery::providers::alipay
