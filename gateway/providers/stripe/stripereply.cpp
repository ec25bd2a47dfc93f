// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripereply.h"

#include <QJsonDocument>

namespace chancery::providers::stripe {

namespace {

using Verdict = StripeReply::Verdict;

Verdict verdictOfError(int status, const StripeError &error)
{
    if (error.type == u"idempotency_error" && status != 409)
        return Verdict::KeyReused;
    switch (status) {
    case 424: // somebody behind Stripe failed: no word on what was done before
        return Verdict::Unclear;
    case 401:
    case 403:
    case 429:
        return Verdict::NotExecuted;
    case 404:
        return Verdict::Missing;
    case 409:
        return Verdict::Busy;
    default: // an int, not an enumeration
        // Stripe's own trouble is no judgement of the request; 402 is one ("valid, but failed").
        if (error.type == u"api_error" && status != 402)
            return Verdict::Unclear;
        return status >= 400 && status < 500 ? Verdict::Refused : Verdict::Unclear;
    }
}

} // namespace

StripeReply StripeReply::read(const HttpReply &reply)
{
    StripeReply result;
    if (reply.outcome != HttpReply::Outcome::Answered) {
        if (reply.outcome == HttpReply::Outcome::NotSent)
            result.verdict = Verdict::NotExecuted;
        result.summary = reply.error;
        return result;
    }
    result.summary = QStringLiteral("status %1").arg(reply.status);
    const QByteArray requestId = headerValue(reply.headers, QByteArrayLiteral("Request-Id"));
    if (!requestId.isEmpty())
        result.summary += u' ' + QString::fromLatin1(requestId.left(64));
    if (reply.status >= 200 && reply.status < 300) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(reply.body, &problem);
        if (document.isObject()) {
            result.verdict = Verdict::Done;
            result.object = document.object();
        } else {
            result.summary += QLatin1String(": not a JSON object: ") + problem.errorString();
        }
        return result;
    }
    result.error = StripeError::fromBody(reply.body);
    if (result.error) {
        result.verdict = verdictOfError(reply.status, *result.error);
        result.summary += QLatin1String(": ") + result.error->summary();
    }
    return result;
}

bool isStoredFailure(const HttpReply &reply)
{
    return reply.outcome == HttpReply::Outcome::Answered && (reply.status >= 500 || reply.status == 424)
        && headerValue(reply.headers, QByteArrayLiteral("Idempotent-Replayed")) == "true";
}

bool worthRepeating(const HttpReply &reply)
{
    if (reply.outcome != HttpReply::Outcome::Answered)
        return true;
    const QByteArray advice = headerValue(reply.headers, QByteArrayLiteral("Stripe-Should-Retry"));
    if (advice == "true" || advice == "false")
        return advice == "true";
    // A stored failure is replayed for as long as the key lives.
    if (reply.status >= 500 || reply.status == 424)
        return !isStoredFailure(reply);
    const StripeReply read = StripeReply::read(reply);
    switch (read.verdict) {
    case Verdict::Busy:
    case Verdict::Unclear:
        return true;
    case Verdict::NotExecuted:
        return reply.status == 429;
    case Verdict::Done:
    case Verdict::Refused:
    case Verdict::Missing:
    case Verdict::KeyReused:
        return false;
    }
    return false;
}

} // namespace chancery::providers::stripe
