// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymentrow.h"

#include "models/domain/jsonreader.h"

namespace chancery::tables {

domain::Expected<PaymentRow, domain::Error> PaymentRow::fromJson(const QJsonValue &json)
{
    const QString code = QStringLiteral("payment_malformed");
    domain::JsonReader reader(json, code);
    const domain::PaymentId id(reader.text(QLatin1String("id")));
    const domain::ApplicationRef application(reader.text(QLatin1String("application")));
    const auto state = domain::paymentStateFromString(reader.text(QLatin1String("state")));
    if (!id.isWellFormed() || !application.isWellFormed() || !state)
        reader.fail(u"id", QStringLiteral("expected a payment"));
    const QString method = reader.text(QLatin1String("method"));
    const auto total = reader.member<domain::Money>(QLatin1String("total"));
    const auto refunded = reader.member<domain::Money>(QLatin1String("refunded"));
    domain::JsonReader provider(reader.object(QLatin1String("provider")), code);
    const QString name = provider.text(QLatin1String("name"));
    // Null until the provider has given one, and for cash, which has a receipt instead.
    QString reference = provider.optionalText(QLatin1String("reference")).value_or(QString());
    std::optional<domain::Money> tendered;
    std::optional<domain::Money> change;
    if (reader.has(QLatin1String("cash"))) {
        domain::JsonReader cash(reader.object(QLatin1String("cash")), code);
        reference = cash.text(QLatin1String("receipt"));
        tendered = cash.member<domain::Money>(QLatin1String("tendered"));
        change = cash.member<domain::Money>(QLatin1String("change"));
        if (!cash.ok())
            return domain::Unexpected(cash.error());
    }
    const domain::Instant createdAt = reader.instant(QLatin1String("created_at"));
    const domain::Instant updatedAt = reader.instant(QLatin1String("updated_at"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    if (!provider.ok())
        return domain::Unexpected(provider.error());
    return PaymentRow{
        id, application, *state, method, *total, *refunded, name, reference, tendered, change, createdAt, updatedAt};
}

} // namespace chancery::tables
