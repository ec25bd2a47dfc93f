// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "gateway/protocol/staffsignedin.h"
#include "gateway/protocol/staffsignin.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace chancery::client {

/// The relay's routes for staff: a session, and any call in its name (device token and `Chancery-Staff`). Like
/// RelayClient, one call is one request; what a route says is read with the values of gateway/protocol. The thread of
/// its RelayClient.
///
///     staff.post(QStringLiteral("/v1/applications/%1/decision").arg(reference), wish.toJson(), {}, this, …);
class StaffClient final : public QObject
{
    Q_OBJECT

public:
    using ReplyCallback = RelayClient::ReplyCallback;
    using SignInCallback = std::function<void(domain::Expected<protocol::StaffSignedIn, payment::GatewayProblem>)>;

    /// The client outlives it.
    explicit StaffClient(RelayClient &client, QObject *parent = nullptr);

    /// Opens a session, which later calls belong to. Codes of the relay: credentials_refused, code_required, code_used,
    /// too_many_attempts (with retryAfter).
    void signIn(const protocol::StaffSignIn &wish, QObject *context, SignInCallback done);
    /// Forgets the session at once and ends it at the relay. `done` is called once, whatever the relay says.
    void signOut(QObject *context, std::function<void()> done);
    [[nodiscard]] bool isSignedIn() const { return !m_token.isEmpty(); }

    /// Without a session the relay's answer is staff_unauthorized.
    void get(const QString &path, const QUrlQuery &query, QObject *context, ReplyCallback done,
        std::chrono::milliseconds wait = {});
    /// An empty `idempotencyKey`: none.
    void post(const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey, QObject *context,
        ReplyCallback done);

Q_SIGNALS:
    /// The relay does not know the session any more, or the account is disabled: staff_session_expired,
    /// staff_unauthorized, staff_disabled.
    void sessionEnded(const QString &code);
    /// The relay took a call that changes something.
    void acted();

private:
    void send(RelayRequest request, QObject *context, ReplyCallback done);

    RelayClient &m_client;
    QByteArray m_token;
};

} // namespace chancery::client
