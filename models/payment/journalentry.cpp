// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/journalentry.h"

using namespace chancery::domain;

namespace chancery::payment {

namespace {
Unexpected<Error> malformed(const QString &member)
{
    return Unexpected(
        Error{QStringLiteral("journal_malformed"), QStringLiteral("payment journal: %1 does not read").arg(member)});
}
}

Expected<JournalEntry, Error> JournalEntry::fromJson(const QJsonObject &json)
{
    const QByteArray key = json.value(QLatin1String("key")).toString().toLatin1();
    if (key.isEmpty())
        return malformed(QStringLiteral("key"));
    auto order = PaymentOrder::fromJson(json.value(QLatin1String("order")).toObject());
    if (!order)
        return Unexpected(order.error());
    std::optional<PaymentId> payment;
    if (const QJsonValue id = json.value(QLatin1String("payment")); !id.isUndefined()) {
        payment = PaymentId(id.toString());
        if (!payment->isWellFormed())
            return malformed(QStringLiteral("payment"));
    }
    const int number = json.value(QLatin1String("attempt")).toInt();
    if (number < 1)
        return malformed(QStringLiteral("attempt"));
    const auto started = instantFromRfc3339(json.value(QLatin1String("started_at")).toString());
    if (!started)
        return malformed(QStringLiteral("started_at"));
    return JournalEntry{key, std::move(order).value(), payment, number, *started};
}

QJsonObject JournalEntry::toJson() const
{
    QJsonObject json{{QStringLiteral("key"), QString::fromLatin1(key)}, {QStringLiteral("order"), order.toJson()},
        {QStringLiteral("attempt"), attemptNumber}, {QStringLiteral("started_at"), toRfc3339(startedAt)}};
    if (payment)
        json.insert(QStringLiteral("payment"), payment->text());
    return json;
}

} // namespace chancery::payment
