// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/payment.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

domain::PaymentState stateOf(domain::JsonReader &reader)
{
    const auto state = domain::paymentStateFromString(reader.text(QLatin1String("state")));
    if (!state)
        reader.fail(QLatin1String("state"), QStringLiteral("unknown state"));
    return state.value_or(domain::PaymentState::Created);
}

NextAction actionOf(domain::JsonReader &reader)
{
    const auto action = nextActionFromJson(reader.value(QLatin1String("next_action")));
    if (!action)
        reader.fail(QLatin1String("next_action"), action.error().detail);
    return action.value_or(NoAction{});
}

}

domain::Expected<Payment, domain::Error> Payment::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("payment_malformed"));
    const auto id = identifier<domain::PaymentId>(reader, QLatin1String("id"));
    const auto application = identifier<domain::ApplicationRef>(reader, QLatin1String("application"));
    const domain::PaymentState state = stateOf(reader);
    const qint64 version = reader.integer(QLatin1String("version"), 0, domain::Money::maximumMinor);
    const QString method = codeText(reader, QLatin1String("method"));
    const auto total = reader.member<domain::Money>(QLatin1String("total"));
    auto quote = reader.member<domain::Quote>(QLatin1String("quote"));
    NextAction action = actionOf(reader);
    const auto expiresAt = reader.optionalInstant(QLatin1String("expires_at"));
    std::optional<PaymentFailure> failure;
    if (!isAbsent(reader.value(QLatin1String("failure"))))
        failure = reader.member<PaymentFailure>(QLatin1String("failure"));
    const auto refunded = reader.member<domain::Money>(QLatin1String("refunded"));
    auto provider = reader.member<PaymentProvider>(QLatin1String("provider"));
    const domain::Instant createdAt = reader.instant(QLatin1String("created_at"));
    const domain::Instant updatedAt = reader.instant(QLatin1String("updated_at"));
    std::optional<CashReceipt> cash;
    if (!isAbsent(reader.value(QLatin1String("cash"))))
        cash = reader.member<CashReceipt>(QLatin1String("cash"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return Payment {{id, application, state, version, method, *total, std::move(action), expiresAt, std::move(failure),
                        *refunded, *std::move(provider), createdAt, updatedAt, std::move(cash)},
        *std::move(quote)};
}

QJsonObject Payment::toJson() const
{
    QJsonObject json = PaymentHead::toJson();
    json.insert(QLatin1String("quote"), quote.toJson());
    return json;
}

} // namespace chancery::protocol
