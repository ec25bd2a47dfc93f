// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeresult.h"

#include "models/domain/stripeamount.h"

namespace chancery::domain {

QJsonObject FeeResult::toJson() const
{
    const QJsonValue null(QJsonValue::Null);
    const auto stripe = stripeamount::fromMoney(total);
    return {
        {QStringLiteral("fee_version"), feeVersion},
        {QStringLiteral("rule"), rule},
        {QStringLiteral("waiver"), waiver ? QJsonValue(*waiver) : null},
        {QStringLiteral("age"), age ? QJsonValue(*age) : null},
        {QStringLiteral("rate"), rate},
        {QStringLiteral("base_visa_fee"), baseVisaFee.toDecimal()},
        {QStringLiteral("base_processing"), baseProcessing.toDecimal()},
        {QStringLiteral("lines"),
            QJsonObject {
                {QStringLiteral("visa_fee"), visaFee.toDecimal()},
                {QStringLiteral("processing"), processing.toDecimal()},
                {QStringLiteral("service_fee"), serviceFee.toDecimal()},
            }},
        {QStringLiteral("service_fee_tax_included"), serviceFeeTax.toDecimal()},
        {QStringLiteral("currency"), total.currency().code()},
        {QStringLiteral("total"), total.toDecimal()},
        {QStringLiteral("total_minor"), total.minor()},
        {QStringLiteral("stripe_amount"), stripe ? QJsonValue(*stripe) : null},
    };
}

} // namespace chancery::domain
