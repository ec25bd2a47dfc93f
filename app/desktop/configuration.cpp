// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/configuration.h"

#include "gateway/client/values.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace chancery::domain;

namespace chancery::app {

namespace {
constexpr std::chrono::seconds usualPause{60};
const QString storedName = QStringLiteral("configuration");
}

Configuration::Configuration(
    client::RelayClient &relay, store::StoreWorker &store, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_relay(relay)
    , m_store(store)
    , m_backoff(
          random, {std::chrono::milliseconds(500), std::chrono::milliseconds(30'000), std::chrono::milliseconds(100)})
{
    m_timer.setObjectName(QStringLiteral("askConfiguration"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Configuration::ask);
    m_worker.setMaxThreadCount(1);
}

Configuration::~Configuration()
{
    m_worker.waitForDone();
}

void Configuration::start()
{
    m_store.call(
        this, [](store::EncryptedStore &store) { return store.settings().get(storedName); },
        [this](Expected<std::optional<QByteArray>, Error> stored) {
            if (stored && *stored) {
                const auto config = protocol::DeviceConfig::fromJson(QJsonDocument::fromJson(**stored).object());
                if (config)
                    adopt(*config, false);
            }
            ask();
        });
}

Expected<void, Error> Configuration::readTrust(const QString &path, const Clock &clock)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    const QByteArray pem
        = file.open(QIODevice::ReadOnly) ? file.read(crypto::CertificateTrust::largestFile) : QByteArray();
    auto trust = crypto::CertificateTrust::fromPem(pem);
    if (!trust)
        return Unexpected(Error{trust.error().code, QStringLiteral("%1: %2").arg(path, trust.error().detail)});
    m_trust.emplace(std::move(*trust));
    m_clock = &clock;
    return {};
}

void Configuration::askNow()
{
    if (m_asking)
        return;
    m_timer.stop();
    m_backoff.reset();
    ask();
}

void Configuration::ask()
{
    m_asking = true;
    m_relay.fetchConfig(this, [this](Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem> answer) {
        answered(std::move(answer));
    });
}

void Configuration::answered(Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem> answer)
{
    m_asking = false;
    if (!answer) {
        const payment::GatewayProblem &problem = answer.error();
        qWarning("configuration: %s: %s", qUtf8Printable(problem.code), qUtf8Printable(problem.detail));
        setOnline(false);
        if (!isThere() && m_parsing == 0) // else the kept one is about to be there
            Q_EMIT missing(problem.code);
        m_timer.start(problem.retryAfter ? std::chrono::milliseconds(*problem.retryAfter) : m_backoff.next());
        return;
    }
    m_backoff.reset();
    m_timer.start(usualPause);
    if (*answer)
        adopt(**answer, true);
    setOnline(true);
}

void Configuration::adopt(const protocol::DeviceConfig &config, bool fresh)
{
    if (fresh) {
        const QByteArray bytes = QJsonDocument(config.toJson()).toJson(QJsonDocument::Compact);
        m_store.call(
            this, [bytes](store::EncryptedStore &store) { return store.settings().put(storedName, bytes); },
            [](const Expected<void, Error> &kept) {
                if (kept)
                    qInfo("configuration: kept");
                else
                    qWarning("configuration: not kept: %s", qUtf8Printable(kept.error().code));
            });
    }
    // A schedule may be large: it is read and checked beside the screen's thread.
    ++m_parsing;
    m_worker.start([this, config] {
        const auto schedule = FeeSchedule::fromJson(QJsonDocument(config.feeSchedule).toJson(QJsonDocument::Compact));
        QMetaObject::invokeMethod(
            this,
            [this, config, schedule] {
                --m_parsing;
                if (schedule)
                    return adoptParsed(config, *schedule);
                qWarning("configuration: %s: %s", qUtf8Printable(schedule.error().code),
                    qUtf8Printable(schedule.error().detail));
                if (!isThere())
                    Q_EMIT missing(schedule.error().code);
            },
            Qt::QueuedConnection);
    });
}

void Configuration::adoptParsed(const protocol::DeviceConfig &config, const FeeSchedule &schedule)
{
    if (m_trust) {
        for (const QString &pem : config.recipients) {
            const auto trusted = m_trust->check(pem.toUtf8(), m_clock->now());
            if (trusted)
                continue;
            // Whoever holds the relay could name himself a reader. What was there before stays.
            qCritical("configuration: a certificate is refused: %s: %s", qUtf8Printable(trusted.error().code),
                qUtf8Printable(trusted.error().detail));
            if (!isThere())
                Q_EMIT missing(trusted.error().code);
            return;
        }
    }
    m_schedule = schedule;
    m_limits = config.limits;
    m_payLaterUrl = config.payLaterUrl;
    m_receiptMail = config.receiptMail;
    m_recipients.clear();
    for (const QString &pem : config.recipients)
        m_recipients.push_back(pem.toUtf8());
    m_offers.clear();
    for (const protocol::MethodAvailability &method : config.methods)
        m_offers.push_back(client::offerOf(method));
    m_offers = payment::selfService(std::move(m_offers));
    Q_EMIT changed();
}

void Configuration::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT changed();
}

} // namespace chancery::app
