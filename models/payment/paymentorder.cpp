// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/paymentorder.h"

using namespace chancery::domain;

namespace chancery::payment {

namespace {
Unexpected<Error> malformed(const QString &member)
{
    return Unexpected(
        Error{QStringLiteral("journal_malformed"), QStringLiteral("payment order: %1 does not read").arg(member)});
}
}

Expected<PaymentOrder, Error> PaymentOrder::fromJson(const QJsonObject &json)
{
    const ApplicationRef application(json.value(QLatin1String("application")).toString());
    if (!application.isWellFormed())
        return malformed(QStringLiteral("application"));
    auto basis = Basis::fromJson(json.value(QLatin1String("basis")));
    if (!basis)
        return malformed(QStringLiteral("basis"));
    const auto total = Money::fromJson(json.value(QLatin1String("expected_total")));
    if (!total)
        return malformed(QStringLiteral("expected_total"));
    const QString method = json.value(QLatin1String("method")).toString();
    if (method.isEmpty())
        return malformed(QStringLiteral("method"));
    return PaymentOrder{
        application, std::move(basis).value(), *total, method, json.value(QLatin1String("locale")).toString()};
}

QJsonObject PaymentOrder::toJson() const
{
    return {{QStringLiteral("application"), application.text()}, {QStringLiteral("basis"), basis.toJson()},
        {QStringLiteral("expected_total"), expectedTotal.toJson()}, {QStringLiteral("method"), method},
        {QStringLiteral("locale"), locale}};
}

} // namespace chancery::payment
