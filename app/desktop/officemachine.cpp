// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/officemachine.h"

#include "app/desktop/backlog.h"
#include "gateway/client/relayaddress.h"

#include <QLoggingCategory>

#include <utility>

using namespace chancery::domain;

namespace chancery::app {

OfficeMachine::OfficeMachine(const Options &options, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_random(random)
    , m_identity(DeviceIdentity::load(m_options.identityPath()))
{
}

OfficeMachine::~OfficeMachine() = default;

QString OfficeMachine::placeName() const
{
    return m_options.placeName.isEmpty() && m_identity ? m_identity->post : m_options.placeName;
}

void OfficeMachine::open()
{
    if (!m_identity) {
        Q_EMIT failed(m_identity.error());
        return;
    }
    auto address
        = client::RelayAddress::fromText(m_options.relayUrl.isEmpty() ? m_identity->relayUrl : m_options.relayUrl);
    if (!address) {
        Q_EMIT failed(address.error());
        return;
    }
    m_keys = std::make_unique<DeviceKeys>(m_options, m_identity->id, m_clock, m_random);
    m_relay = std::make_unique<client::RelayClient>(
        std::move(address).value(), [this] { return m_keys->token(); }, m_clock, client::RelayClient::Limits{});
    connect(m_relay.get(), &client::RelayClient::clockSkewed, this, [](std::chrono::milliseconds skew) {
        qWarning("clock: this machine is %lld s off the relay's clock", static_cast<long long>(skew.count() / 1000));
    });
    m_keys->open([this](Expected<crypto::KeyRing, Error> dataKeys) {
        if (dataKeys)
            openStore(std::move(dataKeys).value());
        else
            Q_EMIT failed(dataKeys.error());
    });
}

void OfficeMachine::openStore(crypto::KeyRing keys)
{
    m_store = std::make_unique<store::StoreWorker>(m_clock, m_random);
    m_store->open({m_options.databasePath()}, std::move(keys), this,
        [this](const Expected<store::StoreWorker::Opened, Error> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            Housekeeping::tellOfDamage(*found);
            if (found->setAside || found->salvaged) {
                const store::SalvageResult saved = found->salvaged.value_or(store::SalvageResult{});
                m_damage = wizard::StoreDamage{saved.salvaged, saved.lost};
            }
            storeOpened();
        });
}

void OfficeMachine::noteDamage()
{
    m_damage.reset();
    m_store->call(
        this, [](store::EncryptedStore &store) { return store.noteSalvage(); },
        [](const Expected<void, Error> &noted) {
            if (!noted)
                qCritical("database: that the damage was noted is not kept: %s", qUtf8Printable(noted.error().code));
        });
}

void OfficeMachine::storeOpened()
{
    m_configuration = std::make_unique<Configuration>(*m_relay, *m_store, m_random);
    if (const auto trusted = m_configuration->readTrust(m_options.trustFile, m_clock); !trusted) {
        Q_EMIT failed(trusted.error());
        return;
    }
    connect(m_configuration.get(), &Configuration::changed, this, &OfficeMachine::adoptConfiguration);
    connect(m_configuration.get(), &Configuration::missing, this, [this](const QString &code) {
        Q_EMIT failed({code, QStringLiteral("there is no configuration, and the relay gives none")});
    });
    m_receipts = std::make_unique<ReceiptDesk>(ReceiptDesk::Settings{m_options.receiptDir, m_options.printer,
                                                   m_options.contact, m_options.printerDots.toInt()},
        m_identity->id, m_keys->deviceKey());
    m_housekeeping = std::make_unique<Housekeeping>(
        Housekeeping::Settings{m_options.dataDir, m_options.backupDir, m_options.retention},
        [this] { return m_configuration->recipients(); }, *m_store, m_keys->vault(), m_clock);
    connect(m_housekeeping.get(), &Housekeeping::damaged, this, &OfficeMachine::damaged);
    buildSync();
    Q_EMIT opened();
}

void OfficeMachine::buildSync()
{
    m_watch = std::make_unique<SyncWatch>(*m_store, m_clock);
    connect(m_relay.get(), &client::RelayClient::heard, m_watch.get(), &SyncWatch::heard);
    m_outbox = std::make_unique<StoreOutbox>(*m_store, m_clock);
    m_push = std::make_unique<client::RelayPush>(*m_relay, m_identity->id);
    m_pusher
        = std::make_unique<sync::Pusher>(*m_outbox, *m_push, m_pushAlarm, m_clock, m_random, sync::Pusher::Options{});
    m_inbox = std::make_unique<StoreInbox>(*m_store);
    m_pull = std::make_unique<client::RelayPull>(*m_relay);
    m_puller
        = std::make_unique<sync::Puller>(*m_inbox, *m_pull, m_pullAlarm, m_clock, m_random, sync::Puller::Options{});
    tellBacklog(*m_pusher, *m_relay);
    m_sync = std::make_unique<SyncControl>(*m_pusher, *m_puller, *m_watch, *m_configuration);
}

void OfficeMachine::start()
{
    m_housekeeping->start();
    m_watch->start();
    m_pusher->start();
    m_puller->start();
    m_configuration->start();
}

void OfficeMachine::adoptConfiguration()
{
    m_watch->setLimits(m_configuration->limits());
    m_outbox->setBackupWindow(std::chrono::hours(24) * m_configuration->limits().backupDays);
    const QString zone
        = m_configuration->schedule() ? m_configuration->schedule()->timeZone(m_identity->post) : QString();
    if (!zone.isEmpty() && zone != m_identity->timeZone) {
        m_identity.value().timeZone = zone;
        if (const auto saved = m_identity->save(m_options.identityPath()); !saved)
            qWarning("identity: %s", qUtf8Printable(saved.error().detail));
    }
    m_watch->setTimeZone(m_identity->timeZone);
    Q_EMIT configured();
}

} // namespace chancery::app
