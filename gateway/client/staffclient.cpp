// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/staffclient.h"

#include <QJsonDocument>
#include <QPointer>

#include <utility>

using namespace chancery::domain;
using chancery::payment::GatewayProblem;

namespace chancery::client {

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool endsSession(const QString &code)
{
    return code == QLatin1String("staff_session_expired") || code == QLatin1String("staff_unauthorized")
        || code == QLatin1String("staff_disabled");
}

} // namespace

StaffClient::StaffClient(RelayClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void StaffClient::signIn(const protocol::StaffSignIn &wish, QObject *context, SignInCallback done)
{
    RelayRequest request;
    request.verb = "POST";
    request.path = QStringLiteral("/v1/staff/sessions");
    request.body = bytesOf(wish.toJson());
    m_client.call(
        request, context, [self = QPointer(this), done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
            if (!reply)
                return done(Unexpected(std::move(reply).error()));
            auto signedIn = protocol::StaffSignedIn::fromJson(reply->body);
            if (!signedIn) {
                return done(Unexpected(GatewayProblem{GatewayProblem::Kind::Garbage, QStringLiteral("garbage_answer"),
                    signedIn.error().detail, {}, {}, {}, {}}));
            }
            if (self)
                self->m_token = signedIn->token.toLatin1();
            done(std::move(signedIn).value());
        });
}

void StaffClient::signOut(QObject *context, std::function<void()> done)
{
    RelayRequest request;
    request.verb = "DELETE";
    request.path = QStringLiteral("/v1/staff/sessions/current");
    request.staffToken = std::exchange(m_token, {});
    m_client.call(request, context, [done = std::move(done)](const Expected<RelayReply, GatewayProblem> &) { done(); });
}

void StaffClient::get(
    const QString &path, const QUrlQuery &query, QObject *context, ReplyCallback done, std::chrono::milliseconds wait)
{
    RelayRequest request;
    request.verb = "GET";
    request.path = query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
    request.wait = wait;
    send(std::move(request), context, std::move(done));
}

void StaffClient::post(const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey, QObject *context,
    ReplyCallback done)
{
    RelayRequest request;
    request.verb = "POST";
    request.path = path;
    request.body = bytesOf(body);
    request.idempotencyKey = idempotencyKey;
    send(std::move(request), context,
        [self = QPointer(this), done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
            const bool taken = reply.has_value();
            done(std::move(reply));
            if (taken && self)
                Q_EMIT self->acted();
        });
}

void StaffClient::send(RelayRequest request, QObject *context, ReplyCallback done)
{
    request.staffToken = m_token;
    m_client.call(request, context,
        [self = QPointer(this), token = m_token, done = std::move(done)](Expected<RelayReply, GatewayProblem> reply) {
            const bool ended = !reply && endsSession(reply.error().code);
            const QString code = ended ? reply.error().code : QString();
            done(std::move(reply));
            // An answer to a session that is over already says nothing about the one that came after it.
            if (ended && self && !token.isEmpty() && self->m_token == token) {
                self->m_token.clear();
                Q_EMIT self->sessionEnded(code);
            }
        });
}

} // namespace chancery::client
