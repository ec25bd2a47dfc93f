// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/configuration.h"
#include "app/desktop/deviceidentity.h"
#include "app/desktop/devicekeys.h"
#include "app/desktop/housekeeping.h"
#include "app/desktop/options.h"
#include "app/desktop/receiptdesk.h"
#include "app/desktop/storeinbox.h"
#include "app/desktop/storeoutbox.h"
#include "app/desktop/synccontrol.h"
#include "app/desktop/syncwatch.h"
#include "gateway/client/relayclient.h"
#include "gateway/client/relaypull.h"
#include "gateway/client/relaypush.h"
#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/store/storeworker.h"
#include "models/sync/puller.h"
#include "models/sync/pusher.h"
#include "models/sync/timeralarm.h"
#include "ui/wizard/storedamage.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chancery::app {

/// One enrolled machine of an office, whoever stands before it: identity, keys, encrypted store, relay, configuration,
/// what it sends and what it is sent, and what it does for itself. Identity is read at once; the rest is there from
/// opened() on, and none of it may be asked for before, except where it says so. Thread: that of the screen.
class OfficeMachine final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    OfficeMachine(
        const Options &options, const domain::Clock &clock, domain::RandomSource &random, QObject *parent = nullptr);
    ~OfficeMachine() override;

    /// Opens keys, then the store, beside the screen's thread; opened() or failed() follows.
    void open();
    /// From opened() on, once the owner has added its own: sends, receives, asks the relay for its configuration.
    void start();

    /// Errors: those of DeviceIdentity::load.
    [[nodiscard]] const domain::Expected<DeviceIdentity, domain::Error> &enrolled() const { return m_identity; }
    /// Only of a machine that is enrolled.
    [[nodiscard]] const DeviceIdentity &identity() const { return *m_identity; }
    /// As the operator named it, else its post; empty when it is not enrolled either. At any time.
    [[nodiscard]] QString placeName() const;

    /// Nothing before the keys are open; there also when the store then fails.
    [[nodiscard]] client::RelayClient *relayIfOpen() { return m_keys && m_keys->isOpen() ? m_relay.get() : nullptr; }
    /// What was set aside when the store was opened, now or earlier, and nobody has noted. From opened() on.
    [[nodiscard]] const std::optional<wizard::StoreDamage> &damage() const { return m_damage; }
    /// A person has: it is not told again.
    void noteDamage();
    /// Records that wait to be sent; 0 before opened().
    [[nodiscard]] qint64 unsent() const { return m_pusher ? m_pusher->status().unsent : 0; }

    [[nodiscard]] DeviceKeys &keys() { return *m_keys; }
    [[nodiscard]] store::StoreWorker &store() { return *m_store; }
    [[nodiscard]] client::RelayClient &relay() { return *m_relay; }
    [[nodiscard]] Configuration &configuration() { return *m_configuration; }
    [[nodiscard]] ReceiptDesk &receipts() { return *m_receipts; }
    [[nodiscard]] SyncWatch &watch() { return *m_watch; }
    [[nodiscard]] sync::Pusher &pusher() { return *m_pusher; }
    /// Nothing before opened().
    [[nodiscard]] const sync::Pusher *pusherIfOpen() const { return m_pusher.get(); }
    [[nodiscard]] sync::Puller &puller() { return *m_puller; }
    [[nodiscard]] SyncControl &sync() { return *m_sync; }
    /// Nothing before opened().
    [[nodiscard]] SyncControl *syncIfOpen() { return m_sync.get(); }
    /// Nothing before opened().
    [[nodiscard]] ReceiptDesk *receiptsIfOpen() { return m_receipts.get(); }

Q_SIGNALS:
    /// Everything is there, nothing has been started.
    void opened();
    /// The relay's configuration came or changed, and the parts here have it.
    void configured();
    /// The machine cannot be used: the code says why. May come more than once.
    void failed(const chancery::domain::Error &error);
    /// The weekly check found the database damaged; the next start sets it aside.
    void damaged();

private:
    void openStore(crypto::KeyRing keys);
    void storeOpened();
    void buildSync();
    void adoptConfiguration();

    const Options &m_options;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    domain::Expected<DeviceIdentity, domain::Error> m_identity;
    std::optional<wizard::StoreDamage> m_damage;
    std::unique_ptr<DeviceKeys> m_keys;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<client::RelayClient> m_relay;
    std::unique_ptr<Configuration> m_configuration;
    std::unique_ptr<ReceiptDesk> m_receipts;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<SyncWatch> m_watch;
    std::unique_ptr<StoreOutbox> m_outbox;
    std::unique_ptr<client::RelayPush> m_push;
    sync::TimerAlarm m_pushAlarm;
    std::unique_ptr<sync::Pusher> m_pusher;
    std::unique_ptr<StoreInbox> m_inbox;
    std::unique_ptr<client::RelayPull> m_pull;
    sync::TimerAlarm m_pullAlarm;
    std::unique_ptr<sync::Puller> m_puller;
    std::unique_ptr<SyncControl> m_sync;
};

} // namespace chancery::app
