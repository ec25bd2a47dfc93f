// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/replyreader.h"

#include "gateway/client/values.h"
#include "gateway/protocol/problem.h"

#include <QJsonDocument>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::client {

namespace {

using Kind = GatewayProblem::Kind;

Unexpected<GatewayProblem> problem(Kind kind, const QString &code, const QString &detail)
{
    return Unexpected(GatewayProblem{kind, code, detail, {}, {}, {}, {}});
}

Unexpected<GatewayProblem> garbage(int status, const QString &what)
{
    return problem(Kind::Garbage, QStringLiteral("garbage_answer"),
        QStringLiteral("status %1: %2; is the address that of the relay?").arg(status).arg(what));
}

Unexpected<GatewayProblem> unanswered(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return problem(Kind::Unreachable, QStringLiteral("tls_failed"), reply.errorString());
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return problem(Kind::Garbage, QStringLiteral("garbage_answer"), reply.errorString());
    default: // several dozen ways of not getting through, one meaning
        return problem(Kind::Unreachable, QStringLiteral("unreachable"), reply.errorString());
    }
}

/// The one media type of `reply`, lower case, without parameters.
QString mediaType(const QNetworkReply &reply)
{
    return reply.header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed().toLower();
}

Unexpected<GatewayProblem> refusal(const QNetworkReply &reply, const protocol::Problem &told)
{
    GatewayProblem result;
    result.code = told.code;
    result.detail = told.detail.isEmpty() ? told.title : told.detail;
    // An overloaded or broken relay has decided nothing; `method_unavailable` is a decision that comes with a 503.
    const bool undecided
        = (told.status >= 500 && told.code != QLatin1String("method_unavailable")) || told.status == 408;
    result.kind = undecided ? Kind::Unreachable : Kind::Refused;
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        result.retryAfter = std::chrono::seconds(std::min(seconds, 3600));
    if (auto quote = Quote::fromJson(told.extra.value(QLatin1String("quote"))))
        result.quote = std::move(quote).value();
    result.alternatives = methodOffers(told.extra.value(QLatin1String("alternatives")));
    if (const auto paid = protocol::Payment::fromJson(told.extra.value(QLatin1String("payment"))))
        result.attempt = attemptOf(*paid);
    return Unexpected(std::move(result));
}

} // namespace

Expected<RelayReply, GatewayProblem> readReply(QNetworkReply &reply, Ending ending)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (ending) {
    case Ending::TooLong:
        return problem(Kind::Garbage, QStringLiteral("answer_too_long"),
            QStringLiteral("status %1: more than is allowed").arg(status));
    case Ending::TimedOut:
        return problem(Kind::Unreachable, QStringLiteral("timeout"), QStringLiteral("no whole answer in time"));
    case Ending::Finished:
        break;
    }
    if (status == 0)
        return unanswered(reply);
    if (status == 304)
        return RelayReply{status, reply.rawHeader("ETag"), {}};
    if (status == 204)
        return RelayReply{status, {}, {}};
    const QByteArray bytes = reply.readAll();
    // A body that was cut short has a status, too; what is left of it is no answer.
    if (reply.error() == QNetworkReply::RemoteHostClosedError || reply.error() == QNetworkReply::OperationCanceledError)
        return unanswered(reply);
    const bool good = status >= 200 && status < 300;
    const QString type = mediaType(reply);
    if (type != (good ? QLatin1String("application/json") : QLatin1String(protocol::Problem::contentType)))
        return garbage(status, QStringLiteral("unexpected type %1").arg(type.left(60)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return garbage(status, QStringLiteral("not a JSON object: %1").arg(error.errorString()));
    if (good)
        return RelayReply{status, reply.rawHeader("ETag"), document.object()};
    const auto told = protocol::Problem::fromJson(document.object());
    if (!told)
        return garbage(status, told.error().detail);
    return refusal(reply, *told);
}

} // namespace chancery::client
