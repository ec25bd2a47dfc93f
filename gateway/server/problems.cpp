// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/problems.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace chancery::server {

using protocol::Problem;

Problem malformed(const domain::Error &error)
{
    return Problem::make(400, error.code, QStringLiteral("The request is malformed"), error.detail);
}

Response ledgerProblem(const domain::Error &error)
{
    const bool passing = error.code != u"database_error";
    const Problem problem = passing
        ? Problem::make(503, QStringLiteral("unavailable"), QStringLiteral("The relay cannot do this at the moment"),
            error.code, QStringLiteral("retry"))
        : Problem::make(500, QStringLiteral("internal_error"), QStringLiteral("The relay could not answer"), {},
            QStringLiteral("call_staff"));
    Response response = Response::problem(problem);
    if (passing)
        response.headers.emplace_back("Retry-After", "2");
    return response;
}

Problem paymentUnknown()
{
    return Problem::make(
        404, QStringLiteral("payment_unknown"), QStringLiteral("There is no such payment at this post"));
}

bool isUsableKey(const QByteArray &idempotencyKey)
{
    return !idempotencyKey.isEmpty() && idempotencyKey.size() <= 255
        && std::ranges::all_of(idempotencyKey, [](char c) { return c > 0x20 && c < 0x7f; });
}

Problem keyMissing()
{
    return Problem::make(400, QStringLiteral("idempotency_key_missing"),
        QStringLiteral("Idempotency-Key is missing or malformed"),
        QStringLiteral("Expected 1 to 255 visible ASCII characters"));
}

Response tillRefused(const ledger::TillRefused &refused)
{
    const bool paused = refused.code == u"shift_paused";
    return Response::problem(Problem::make(409, refused.code,
        paused ? QStringLiteral("The shift is paused")
               : QStringLiteral("No shift of this clerk is open at this machine"),
        {}, paused ? QStringLiteral("resume_shift") : QStringLiteral("open_shift")));
}

Response counterOnly()
{
    return Response::problem(
        Problem::make(403, QStringLiteral("counter_only"), QStringLiteral("This is done at a counter")));
}

QJsonValue parseBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::Null;
}

} // namespace chancery::server
