// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/relayclient.h"

#include "gateway/client/replyreader.h"
#include "gateway/client/values.h"
#include "gateway/protocol/paymentrequest.h"
#include "gateway/protocol/quoterequest.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::client {

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

GatewayProblem unreadable(const Error &error)
{
    return {GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"),
        error.code + QStringLiteral(": ") + error.detail, {}, {}, {}, {}};
}

/// Hands a good answer on as a T, or says why it is none.
template <typename T, typename Read, typename Done>
auto reading(Read read, Done done)
{
    return [read = std::move(read), done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
        if (!reply)
            return done(Expected<T, GatewayProblem>(Unexpected(std::move(reply).error())));
        auto value = read(reply->body);
        if (!value)
            return done(Expected<T, GatewayProblem>(Unexpected(unreadable(value.error()))));
        done(Expected<T, GatewayProblem>(std::move(value).value()));
    };
}

} // namespace

RelayClient::RelayClient(RelayAddress address, TokenSource token, const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_token(std::move(token))
    , m_clock(clock)
    , m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

void RelayClient::setBacklog(qint64 unsent, std::optional<Instant> oldest)
{
    m_unsent = unsent;
    m_oldestUnsent = oldest;
}

void RelayClient::enrol(const protocol::DeviceEnrolment &enrolment, QObject *context, EnrolCallback done)
{
    const RelayRequest call{"POST", QStringLiteral("/v1/devices"), bytesOf(enrolment.toJson()), {}, {}, false, {}, {}};
    send(call, context,
        reading<protocol::DeviceEnrolled>(
            [](const QJsonObject &body) { return protocol::DeviceEnrolled::fromJson(body); }, std::move(done)));
}

void RelayClient::fetchConfig(QObject *context, ConfigCallback done)
{
    const RelayRequest call{"GET", QStringLiteral("/v1/config"), {}, {}, m_configTag, true, {}, {}};
    send(call, context, [this, done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
        if (!reply)
            return done(Unexpected(std::move(reply).error()));
        if (reply->status == 304)
            return done(std::optional<protocol::DeviceConfig>());
        auto config = protocol::DeviceConfig::fromJson(reply->body);
        if (!config)
            return done(Unexpected(unreadable(config.error())));
        m_configTag = reply->etag;
        done(std::optional(std::move(config).value()));
    });
}

void RelayClient::probe(QObject *context, std::function<void(Expected<void, GatewayProblem>)> done)
{
    const RelayRequest call{"GET", QStringLiteral("/v1/config"), {}, {}, {}, true, {}, {}};
    send(call, context, [done = std::move(done)](const Expected<RelayReply, GatewayProblem> &reply) {
        if (reply)
            done({});
        else
            done(Unexpected(reply.error()));
    });
}

void RelayClient::post(const QString &path, const QByteArray &body, QObject *context, ReplyCallback done)
{
    send({"POST", path, body, {}, {}, true, {}, {}}, context, std::move(done));
}

void RelayClient::get(const QString &path, std::chrono::milliseconds wait, QObject *context, ReplyCallback done)
{
    send({"GET", path, {}, {}, {}, true, wait, {}}, context, std::move(done));
}

void RelayClient::call(const RelayRequest &request, QObject *context, ReplyCallback done)
{
    send(request, context, std::move(done));
}

void RelayClient::quote(const Basis &basis, QObject *context, QuoteCallback done)
{
    const RelayRequest call{
        "POST", QStringLiteral("/v1/quotes"), bytesOf(protocol::QuoteRequest{basis}.toJson()), {}, {}, true, {}, {}};
    send(call, context, reading<Quote>([](const QJsonObject &body) { return Quote::fromJson(body); }, std::move(done)));
}

void RelayClient::create(
    const payment::PaymentOrder &order, const QByteArray &key, QObject *context, AttemptCallback done)
{
    const protocol::PaymentRequest request{
        order.application, order.basis, order.expectedTotal, order.method, order.locale, order.payerCode};
    const RelayRequest call{"POST", QStringLiteral("/v1/payments"), bytesOf(request.toJson()), key, {}, true, {}, {}};
    send(call, context, attemptReader(std::move(done)));
}

void RelayClient::poll(
    const PaymentId &id, std::chrono::seconds wait, qint64 knownVersion, QObject *context, AttemptCallback done)
{
    const QString path
        = QStringLiteral("/v1/payments/%1?wait=%2&version=%3").arg(id.text()).arg(wait.count()).arg(knownVersion);
    send({"GET", path, {}, {}, {}, true, wait, {}}, context, attemptReader(std::move(done)));
}

void RelayClient::cancel(const PaymentId &id, QObject *context, AttemptCallback done)
{
    const RelayRequest call{
        "POST", QStringLiteral("/v1/payments/%1/cancel").arg(id.text()), "{}", {}, {}, true, {}, {}};
    send(call, context, attemptReader(std::move(done)));
}

RelayClient::ReplyCallback RelayClient::attemptReader(AttemptCallback done)
{
    const auto read = [](const QJsonObject &body) -> Expected<payment::Attempt, Error> {
        const auto payment = protocol::Payment::fromJson(body);
        if (!payment)
            return Unexpected(payment.error());
        return attemptOf(*payment);
    };
    return reading<payment::Attempt>(read, std::move(done));
}

void RelayClient::send(const RelayRequest &call, QObject *context, ReplyCallback done)
{
    QNetworkRequest request(m_address.at(call.path));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("chancery/" CHANCERY_VERSION));
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!call.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", call.idempotencyKey);
    if (!call.etag.isEmpty())
        request.setRawHeader("If-None-Match", call.etag);
    if (!call.staffToken.isEmpty())
        request.setRawHeader("Chancery-Staff", call.staffToken);
    if (call.withToken) {
        const auto token = m_token();
        if (!token) {
            GatewayProblem problem{
                GatewayProblem::Kind::Refused, token.error().code, token.error().detail, {}, {}, {}, {}};
            QTimer::singleShot(0, context, [done = std::move(done), problem] { done(Unexpected(problem)); });
            return;
        }
        request.setRawHeader("Authorization", "Bearer " + *token);
        if (m_unsent)
            request.setRawHeader("Chancery-Unsent", QByteArray::number(*m_unsent));
        if (m_unsent && m_oldestUnsent)
            request.setRawHeader("Chancery-Oldest-Unsent", toRfc3339(*m_oldestUnsent).toLatin1());
    }
    run(m_network.sendCustomRequest(request, call.verb, call.body), m_limits.timeout + call.wait, context,
        std::move(done));
}

void RelayClient::run(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *context, ReplyCallback done)
{
    const auto ending = std::make_shared<Ending>(Ending::Finished);
    auto *limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, [reply, ending] {
        *ending = Ending::TimedOut;
        reply->abort();
    });
    limit->start(timeout);
    reply->setReadBufferSize(m_limits.longestAnswer + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply, ending, longest = m_limits.longestAnswer] {
        if (reply->bytesAvailable() > longest) {
            *ending = Ending::TooLong;
            reply->abort();
        }
    });
    // The context's own end gives the call up; by then the pointer is empty and nobody is told.
    connect(context, &QObject::destroyed, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this,
        [this, reply, ending, alive = QPointer<QObject>(context), done = std::move(done)]() mutable {
            reply->deleteLater();
            if (!alive)
                return;
            disconnect(alive, nullptr, reply, nullptr);
            lookAtDate(*reply);
            auto answer = readReply(*reply, *ending);
            Q_EMIT heard(answer || answer.error().kind != GatewayProblem::Kind::Unreachable);
            const ReplyCallback tell = std::move(done);
            if (alive)
                tell(std::move(answer));
        });
}

void RelayClient::lookAtDate(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Date");
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return;
    date.setTimeSpec(Qt::UTC);
    const auto skew = m_clock.now() - instantFromQDateTime(date);
    const bool skewed = std::chrono::abs(skew) > m_limits.tolerableSkew;
    if (skewed || m_skewed)
        Q_EMIT clockSkewed(std::chrono::duration_cast<std::chrono::milliseconds>(skew));
    m_skewed = skewed;
}

} // namespace chancery::client
