// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/receiptdata.h"

namespace chancery::testsupport {

/// A receipt of a traveller who does not exist; `last` is the last character of its application's reference.
inline payment::ReceiptData sampleReceipt(QChar last = u's')
{
    using namespace domain;
    const Money base = *Money::fromMinor(6500, *Currency::fromCode(u"USD"));
    const Money visa = *Money::fromMinor(10300, *Currency::fromCode(u"JPY"));
    const Money service = *Money::fromMinor(2200, *Currency::fromCode(u"JPY"));
    const Instant paidAt = *instantFromRfc3339(QStringLiteral("2026-05-10T22:05:00Z"));
    const Quote quote{QuoteId(QStringLiteral("quo_0123456789abcdefghjkmnpqrs")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, visa}, {QStringLiteral("service_fee"), std::nullopt, service}}, base,
        *visa.plus(service), QStringLiteral("157.5"), QDate(2026, 1, 1), paidAt, QStringLiteral("v1")};
    return {ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqr") + last), QStringLiteral("TYO"),
        QStringLiteral("Asia/Tokyo"), payment::maskName(QStringLiteral("Anna Maria Eriksson")),
        payment::documentEnd(QStringLiteral("L898902C3")), quote, QStringLiteral("stripe_checkout"),
        PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), QStringLiteral("cs_test_9x1"), paidAt, 7, {}};
}

} // namespace chancery::testsupport
