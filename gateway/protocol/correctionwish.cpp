// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/correctionwish.h"

#include "gateway/protocol/fields.h"

namespace chancery::protocol {

domain::Expected<CorrectionWish, domain::Error> CorrectionWish::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("correction_malformed"));
    CorrectionWish wish;
    const auto to = domain::paymentStateFromString(reader.text(QLatin1String("to")));
    if (!to)
        reader.fail(QLatin1String("to"), QStringLiteral("expected a payment state"));
    wish.to = to.value_or(domain::PaymentState::Closed);
    wish.reason = boundedText(reader, QLatin1String("reason"), 1, 500);
    if (wish.reason.trimmed().isEmpty())
        reader.fail(QLatin1String("reason"), QStringLiteral("expected words"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return wish;
}

QJsonObject CorrectionWish::toJson() const
{
    return {{QStringLiteral("to"), domain::toString(to)}, {QStringLiteral("reason"), reason}};
}

} // namespace chancery::protocol
