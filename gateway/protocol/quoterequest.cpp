// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/quoterequest.h"

#include "models/domain/jsonreader.h"

namespace chancery::protocol {

domain::Expected<QuoteRequest, domain::Error> QuoteRequest::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("basis_malformed"));
    auto basis = reader.member<domain::Basis>(QLatin1String("basis"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return QuoteRequest {*std::move(basis)};
}

QJsonObject QuoteRequest::toJson() const
{
    return {{QStringLiteral("basis"), basis.toJson()}};
}

} // namespace chancery::protocol
