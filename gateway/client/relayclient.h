// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayaddress.h"
#include "gateway/client/relayreply.h"
#include "gateway/client/relayrequest.h"
#include "gateway/protocol/deviceconfig.h"
#include "gateway/protocol/deviceenrolled.h"
#include "gateway/protocol/deviceenrolment.h"
#include "models/domain/clock.h"
#include "models/payment/paymentgateway.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace chancery::client {

/// The relay over HTTP. One call is one request: no retries here (the session and the pusher own them), no redirects,
/// no cookies, no cache. Lives on one thread, with an event loop.
class RelayClient final : public QObject, public payment::PaymentGateway
{
    Q_OBJECT

public:
    /// A fresh device token, asked for once per request; an error is told as Refused with its code.
    using TokenSource = std::function<domain::Expected<QByteArray, domain::Error>()>;
    using ReplyCallback = std::function<void(domain::Expected<RelayReply, payment::GatewayProblem>)>;
    using ConfigCallback
        = std::function<void(domain::Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem>)>;
    using EnrolCallback = std::function<void(domain::Expected<protocol::DeviceEnrolled, payment::GatewayProblem>)>;

    struct Limits
    {
        std::chrono::milliseconds timeout{15'000}; ///< for a whole exchange; a long poll adds its wait
        qint64 longestAnswer = 6 * 1024 * 1024; ///< bytes; a fee schedule may have 4 MiB
        std::chrono::milliseconds tolerableSkew{60'000};
    };

    RelayClient(
        RelayAddress address, TokenSource token, const domain::Clock &clock, Limits limits, QObject *parent = nullptr);

    /// What of this machine's records waits from now on: each call tells the relay, so that staff see a machine that is
    /// heard and hands nothing in.
    void setBacklog(qint64 unsent, std::optional<domain::Instant> oldest);

    /// The only call without a token.
    void enrol(const protocol::DeviceEnrolment &enrolment, QObject *context, EnrolCallback done);
    /// Nothing when the configuration has not changed since the last answer (ETag).
    void fetchConfig(QObject *context, ConfigCallback done);
    /// Asks for the configuration and looks only at whether the relay serves this device.
    void probe(QObject *context, std::function<void(domain::Expected<void, payment::GatewayProblem>)> done);
    /// Posts `body` to `path` with the device's token. What push and other adapters are built on.
    void post(const QString &path, const QByteArray &body, QObject *context, ReplyCallback done);
    /// Gets `path` with its query; the relay may hold the answer back for `wait`.
    void get(const QString &path, std::chrono::milliseconds wait, QObject *context, ReplyCallback done);

    /// Any request: what adapters of the staff routes are built on (StaffClient).
    void call(const RelayRequest &request, QObject *context, ReplyCallback done);

    void quote(const domain::Basis &basis, QObject *context, QuoteCallback done) override;
    void create(
        const payment::PaymentOrder &order, const QByteArray &key, QObject *context, AttemptCallback done) override;
    void poll(const domain::PaymentId &id, std::chrono::seconds wait, qint64 knownVersion, QObject *context,
        AttemptCallback done) override;
    void cancel(const domain::PaymentId &id, QObject *context, AttemptCallback done) override;

Q_SIGNALS:
    /// This machine's clock minus the relay's, at each answer whose Date is further off than tolerable, and once more
    /// (with what it is then) when it is right again.
    void clockSkewed(std::chrono::milliseconds skew);
    /// An answer came (true) or a call ended without one (false).
    void heard(bool answered);

private:
    void send(const RelayRequest &call, QObject *context, ReplyCallback done);
    void run(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *context, ReplyCallback done);
    void lookAtDate(const QNetworkReply &reply);
    [[nodiscard]] static ReplyCallback attemptReader(AttemptCallback done);

    RelayAddress m_address;
    TokenSource m_token;
    const domain::Clock &m_clock;
    Limits m_limits;
    QNetworkAccessManager m_network;
    QByteArray m_configTag;
    std::optional<qint64> m_unsent;
    std::optional<domain::Instant> m_oldestUnsent;
    bool m_skewed = false;
};

} // namespace chancery::client
