// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/stripe/stripecheckout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What several tests of the Stripe adapter need.
namespace chancery::providers::samples {

inline constexpr char secretKey[] = "sk_test_51Example";
inline constexpr char webhookSecret[] = "whsec_4fQ1Example";
/// 2026-11-20T12:00:00Z.
inline constexpr domain::Instant noon{std::chrono::seconds(1795176000)};

inline stripe::StripeConfig config()
{
    stripe::StripeConfig result;
    result.secretKey = Secret(QByteArray(secretKey));
    result.webhookSecrets = {Secret(QByteArray(webhookSecret))};
    return result;
}

inline domain::Money money(qint64 minor, const char *currency)
{
    return domain::Money::fromMinor(minor, domain::Currency::fromCode(QString::fromLatin1(currency)).value()).value();
}

inline Order order()
{
    return {.payment = domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")),
        .application = domain::ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")),
        .amount = money(11200, "JPY"),
        .description = QStringLiteral("Visa fee & service (签证费)"),
        .locale = QStringLiteral("zh_CN"),
        .successUrl = QStringLiteral("https://pay.example.org/p/k7m2?from=stripe"),
        .cancelUrl = QStringLiteral("https://pay.example.org/p/k7m2"),
        .expiresAt = noon + std::chrono::hours(2)};
}

inline HttpReply answered(int status, const QByteArray &body, HttpHeaders headers = {})
{
    HttpReply reply;
    reply.outcome = HttpReply::Outcome::Answered;
    reply.status = status;
    reply.headers = std::move(headers);
    reply.body = body;
    return reply;
}

inline HttpReply unanswered(HttpReply::Outcome outcome)
{
    HttpReply reply;
    reply.outcome = outcome;
    reply.error = QStringLiteral("by the test");
    return reply;
}

inline QByteArray errorBody(const char *type, const char *code = "", const char *param = "", const char *decline = "")
{
    QJsonObject error{{QStringLiteral("type"), QString::fromLatin1(type)},
        {QStringLiteral("message"), QStringLiteral("never looked at")}};
    const auto add = [&](const char *name, const char *value) {
        if (*value != 0)
            error.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    };
    add("code", code);
    add("param", param);
    add("decline_code", decline);
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson();
}

/// An open session; `changes` replaces members.
inline QJsonObject session(const QJsonObject &changes = {})
{
    QJsonObject result{
        {QStringLiteral("id"), QStringLiteral("cs_test_a1Example")},
        {QStringLiteral("object"), QStringLiteral("checkout.session")},
        {QStringLiteral("amount_total"), 11200},
        {QStringLiteral("client_reference_id"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")},
        {QStringLiteral("currency"), QStringLiteral("jpy")},
        {QStringLiteral("expires_at"), 1795183200},
        {QStringLiteral("livemode"), false},
        {QStringLiteral("metadata"),
            QJsonObject{{QStringLiteral("payment_id"), QStringLiteral("pay_0123456789abcdefghjkmnpqrs")}}},
        {QStringLiteral("payment_intent"), QJsonValue::Null},
        {QStringLiteral("payment_status"), QStringLiteral("unpaid")},
        {QStringLiteral("status"), QStringLiteral("open")},
        {QStringLiteral("url"), QStringLiteral("https://checkout.stripe.com/c/pay/cs_test_a1Example#fid")},
        {QStringLiteral("a_member_of_next_year"), QJsonArray{1, 2}},
    };
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

inline QJsonObject paidSession(const QJsonObject &changes = {})
{
    QJsonObject result = session({{QStringLiteral("status"), QStringLiteral("complete")},
        {QStringLiteral("payment_status"), QStringLiteral("paid")}, {QStringLiteral("url"), QJsonValue::Null},
        {QStringLiteral("payment_intent"), QStringLiteral("pi_3Example")}});
    for (auto change = changes.begin(); change != changes.end(); ++change)
        result.insert(change.key(), change.value());
    return result;
}

inline QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace chancery::providers::samples
