// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/staffrole.h"
#include "gateway/server/relay.h"
#include "models/crypto/es256key.h"
#include "tests/server/fakealipay.h"
#include "tests/server/fakestripe.h"
#include "tests/server/offsetclock.h"
#include "tests/support/pgcluster.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace chancery::tests {

struct HttpAnswer
{
    int status = 0;
    QByteArray raw;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json().value(u"code").toString(); }
    [[nodiscard]] QString state() const { return json().value(u"state").toString(); }
    [[nodiscard]] QString id() const { return json().value(u"id").toString(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A whole relay on real PostgreSQL, with Stripe faked at the network's edge. One per test function.
class RelayFixture
{
public:
    explicit RelayFixture(testsupport::PgCluster &cluster);
    ~RelayFixture();

    /// Migrates an empty database and starts; false: see error().
    bool start();
    /// As SIGTERM does.
    void stopRelay();
    bool startRelay();
    /// Configures Alipay too, in public-key mode or with certificates.
    void addAlipay(bool certificates = false);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 operationsPort() const { return m_operationsPort; }
    /// As Relay::routes().
    [[nodiscard]] QByteArrayList routes() const { return m_relay->routes(); }
    [[nodiscard]] QString database() const { return m_database; }

    /// Makes a staff account with the password `staffPassword`; false: see error(). `totp`: secret of its one-time
    /// codes.
    bool addStaff(const QString &name, ledger::StaffRole role, const QString &post = QStringLiteral("TYO"),
        const QByteArray &totp = {});
    [[nodiscard]] HttpAnswer signIn(const QString &name, const QString &password = QStringLiteral("staff password"),
        const QString &code = {}) const;
    /// The token of a member of staff signed in on the device; empty: refused.
    [[nodiscard]] QByteArray tokenOf(const QString &name) const;
    /// A request with the device's and a staff member's token; `key` is an Idempotency-Key.
    [[nodiscard]] HttpAnswer asStaff(const QByteArray &token, const QByteArray &method, const QByteArray &path,
        const QJsonObject &body = {}, const QByteArray &key = {}) const;

    /// Enrols a device and speaks as it from then on.
    bool enrol(const QString &post = QStringLiteral("TYO"), const QString &kind = QStringLiteral("kiosk"));
    /// The device that the fixture speaks as, to come back to after others were enrolled.
    struct Machine
    {
        domain::DeviceId device;
        std::shared_ptr<const crypto::Es256Key> key;
    };
    [[nodiscard]] Machine machine() const { return {device, m_key}; }
    void speakAs(const Machine &machine);
    [[nodiscard]] HttpAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const QList<std::pair<QByteArray, QByteArray>> &headers = {}, int timeoutMs = 40'000) const;
    [[nodiscard]] HttpAnswer get(const QByteArray &path) const;
    [[nodiscard]] HttpAnswer post(const QByteArray &path, const QJsonObject &body, const QByteArray &key = {}) const;
    [[nodiscard]] std::future<HttpAnswer> getLater(const QByteArray &path) const;
    [[nodiscard]] std::future<HttpAnswer> postLater(
        const QByteArray &path, const QJsonObject &body, const QByteArray &key) const;
    [[nodiscard]] HttpAnswer webhook(const QByteArray &body, const QByteArray &signature = {}) const;
    [[nodiscard]] QByteArray authorization() const { return authorization(machine()); }
    [[nodiscard]] QByteArray authorization(const Machine &machine) const;

    [[nodiscard]] QJsonObject basis() const;
    /// The body of POST /v1/payments for a new application.
    [[nodiscard]] QJsonObject order() const;
    [[nodiscard]] QJsonObject total() const;
    /// An Idempotency-Key that was never used before.
    [[nodiscard]] QByteArray newKey() { return "key-" + QByteArray::number(++m_keys); }
    /// Begins to pay for a new application.
    [[nodiscard]] HttpAnswer pay() { return post("/v1/payments", order(), newKey()); }
    [[nodiscard]] HttpAnswer load(const QString &payment) const { return get("/v1/payments/" + payment.toLatin1()); }
    /// The payer pays Stripe's session, and Stripe says so; false: the relay does not take the event.
    bool paidBy(const QString &session, const QByteArray &event);
    /// One metric's value, by its whole name with labels; -1 when it is not there.
    [[nodiscard]] double metric(const QByteArray &name) const;

    FakeStripe stripe;
    OffsetClock clock;
    std::unique_ptr<FakeAlipay> alipay; ///< only when addAlipay() was called before the start
    domain::SystemRandom random;
    std::unique_ptr<ledger::Ledger> books; ///< a second relay's view of the same books
    domain::DeviceId device;
    server::Relay::Options options;
    server::Configuration::Values settings; ///< more variables of the relay's environment
    QString feeSchedule = QStringLiteral(CHANCERY_SOURCE_DIR "/resources/fees/demo.json");

    /// Sends SIGHUP's work to the relay and waits for it.
    void reload();
    /// What the file of a secret holds at the next start or reload: key, webhook.
    bool replaceSecret(const QString &name, const QByteArray &lines);
    /// What the relay has logged so far.
    [[nodiscard]] QByteArray logged();

private:
    testsupport::PgCluster &m_cluster;
    QTemporaryDir m_folder;
    server::Log m_log;
    std::unique_ptr<boost::asio::io_context> m_io;
    std::unique_ptr<server::Relay> m_relay;
    std::thread m_thread;
    std::shared_ptr<const crypto::Es256Key> m_key;
    QString m_database;
    QString m_post;
    QString m_error;
    quint16 m_port = 0;
    quint16 m_operationsPort = 0;
    int m_keys = 0;
};

} // namespace chancery::tests
