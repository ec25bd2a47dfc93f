// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/yuan.h"

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Money;
using domain::Unexpected;

namespace {

constexpr qint64 smallestFen = 1;
constexpr qint64 largestFen = 10'000'000'000; // 100000000.00 yuan

domain::Currency renminbi()
{
    static const domain::Currency currency = *domain::Currency::fromCode(u"CNY");
    return currency;
}

} // namespace

Expected<QString, Error> toYuan(const Money &money)
{
    if (money.currency() != renminbi()) {
        return Unexpected(Error{
            QStringLiteral("currency_unsupported"), QStringLiteral("%1; expected CNY").arg(money.currency().code())});
    }
    if (money.minor() < smallestFen || money.minor() > largestFen) {
        return Unexpected(Error{QStringLiteral("amount_limit"),
            QStringLiteral("%1 CNY; expected 0.01 to 100000000.00").arg(money.toDecimal())});
    }
    return money.toDecimal();
}

Expected<Money, Error> fromYuan(const QString &text)
{
    return Money::fromDecimal(text, renminbi());
}

} // namespace chancery::providers::alipay
