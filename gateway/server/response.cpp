// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/response.h"

#include <boost/beast/http/status.hpp>

#include <QJsonDocument>

namespace chancery::server {

Response Response::json(int status, const QJsonObject &object)
{
    return jsonBytes(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Response Response::jsonBytes(int status, QByteArray bytes)
{
    return {status, QByteArrayLiteral("application/json"), std::move(bytes), {}, false};
}

Response Response::text(int status, QByteArray text)
{
    return {status, QByteArrayLiteral("text/plain; charset=utf-8"), std::move(text), {}, false};
}

Response Response::problem(const protocol::Problem &problem)
{
    return {problem.status, QByteArray(protocol::Problem::contentType), problem.toBytes(), {}, false};
}

Response Response::with(QByteArray name, QByteArray value) &&
{
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

QByteArray reasonPhrase(int status)
{
    const auto phrase
        = boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(static_cast<unsigned>(status)));
    return {phrase.data(), static_cast<qsizetype>(phrase.size())};
}

} // namespace chancery::server
