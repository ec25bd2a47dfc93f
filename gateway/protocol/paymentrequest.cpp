// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/paymentrequest.h"

#include "gateway/protocol/fields.h"

#include <QRegularExpression>

namespace chancery::protocol {

domain::Expected<PaymentRequest, domain::Error> PaymentRequest::fromJson(const QJsonValue &json)
{
    static const QRegularExpression locale(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\\z"));
    static const QRegularExpression barcode(QStringLiteral("\\A[0-9]{16,24}\\z"));
    domain::JsonReader reader(json, QStringLiteral("payment_request_malformed"));
    const auto application = identifier<domain::ApplicationRef>(reader, QLatin1String("application"));
    auto basis = reader.member<domain::Basis>(QLatin1String("basis"));
    const auto total = reader.member<domain::Money>(QLatin1String("expected_total"));
    const QString method = codeText(reader, QLatin1String("method"));
    const QString language = reader.text(QLatin1String("locale"));
    if (!locale.match(language).hasMatch())
        reader.fail(QLatin1String("locale"), QStringLiteral("expected a language tag such as zh-CN"));
    const auto authCode = reader.optionalText(QLatin1String("auth_code"));
    if (authCode && !barcode.match(*authCode).hasMatch())
        reader.fail(QLatin1String("auth_code"), QStringLiteral("expected 16 to 24 digits"));
    std::optional<domain::Money> tendered;
    if (reader.has(QLatin1String("tendered")))
        tendered = reader.member<domain::Money>(QLatin1String("tendered"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return PaymentRequest{application, *std::move(basis), *total, method, language, authCode, tendered};
}

QJsonObject PaymentRequest::toJson() const
{
    QJsonObject json{
        {QStringLiteral("application"), application.text()},
        {QStringLiteral("basis"), basis.toJson()},
        {QStringLiteral("expected_total"), expectedTotal.toJson()},
        {QStringLiteral("method"), method},
        {QStringLiteral("locale"), locale},
    };
    if (authCode)
        json.insert(QLatin1String("auth_code"), *authCode);
    if (tendered)
        json.insert(QLatin1String("tendered"), tendered->toJson());
    return json;
}

} // namespace chancery::protocol
