// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/attendantdesk.h"
#include "app/kiosk/configuration.h"
#include "app/kiosk/deviceidentity.h"
#include "app/kiosk/devicekeys.h"
#include "app/kiosk/housekeeping.h"
#include "app/kiosk/kioskaudit.h"
#include "app/kiosk/kioskvoice.h"
#include "app/kiosk/options.h"
#include "app/kiosk/pendingpayments.h"
#include "app/kiosk/receiptdesk.h"
#include "app/kiosk/receiptmailer.h"
#include "app/kiosk/recentreceipts.h"
#include "app/kiosk/relayfees.h"
#include "app/kiosk/serialreader.h"
#include "app/kiosk/storeinbox.h"
#include "app/kiosk/storejournal.h"
#include "app/kiosk/storeoutbox.h"
#include "app/kiosk/synccontrol.h"
#include "app/kiosk/syncwatch.h"
#include "app/kiosk/till.h"
#include "app/kiosk/uitrace.h"
#include "gateway/client/relaypull.h"
#include "gateway/client/relaypush.h"
#include "models/crypto/devicetoken.h"
#include "models/crypto/es256key.h"
#include "models/crypto/keyvault.h"
#include "models/intake/intakesession.h"
#include "models/sync/puller.h"
#include "models/sync/pusher.h"
#include "models/sync/timeralarm.h"
#include "ui/theme/theme.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/kioskwindow.h"
#include "ui/wizard/languages.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chancery::app {

/// The self-service kiosk, wired. The window is on the screen before keychain and database are touched; what cannot be
/// opened ends in a screen that says what staff do next.
class Kiosk final : public QObject
{
    Q_OBJECT

public:
    /// `trace` outlives the kiosk.
    Kiosk(Options options, UiTrace &trace, QObject *parent = nullptr);
    ~Kiosk() override;

    void show();

    [[nodiscard]] wizard::KioskWindow &window() { return *m_window; }
    [[nodiscard]] intake::IntakeSession &intake() { return *m_intake; }
    /// Nothing until the keys and the store are open.
    [[nodiscard]] payment::PaymentSession *payment() { return m_payment.get(); }
    [[nodiscard]] const QString &outOfService() const { return m_outOfService; }
    [[nodiscard]] bool isReady() const { return m_window->isReady(); }
    /// Unsent records; nothing is left to do when it is 0.
    [[nodiscard]] qint64 unsent() const { return m_pusher ? m_pusher->status().unsent : 0; }
    [[nodiscard]] const sync::Pusher *pusher() const { return m_pusher.get(); }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] UiTrace &trace() { return m_trace; }

Q_SIGNALS:
    /// The kiosk can be used ("ready"), or not: the code says why.
    void standing(const QString &status);

private:
    void buildWindow();
    void buildStaff();
    void buildVoice();
    void callStaff(const QString &reason);
    void tellAttendant();
    void openKeys();
    void openStore(crypto::KeyRing keys);
    void storeOpened();
    /// Reads whom may be sealed to. False: the kiosk is out of service.
    void buildPayment();
    void watchNetwork();
    void configured();
    void fail(const domain::Error &error);
    void storeDamaged();
    void endSession();

    Options m_options;
    UiTrace &m_trace;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    domain::Expected<DeviceIdentity, domain::Error> m_identity;
    QString m_outOfService;

    // The screen. What a view refers to comes before it: members are destroyed from the last to the first.
    std::unique_ptr<theme::Theme> m_theme;
    wizard::Languages m_languages;
    wizard::CountryNames m_countries;
    RelayFees m_fees;
    std::unique_ptr<intake::IntakeSession> m_intake;

    // Keys, store, relay: there once they are open.
    std::unique_ptr<DeviceKeys> m_keys;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<client::RelayClient> m_relay;
    std::unique_ptr<StoreJournal> m_journal;
    std::unique_ptr<KioskAudit> m_audit;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<payment::PaymentSession> m_payment;
    std::unique_ptr<RecentReceipts> m_recent;
    std::unique_ptr<ReceiptDesk> m_receipts;
    std::unique_ptr<ReceiptMailer> m_mailer;
    std::unique_ptr<PendingPayments> m_pending;
    std::unique_ptr<Configuration> m_configuration;
    std::unique_ptr<SyncWatch> m_watch;
    std::unique_ptr<StoreOutbox> m_outbox;
    std::unique_ptr<client::RelayPush> m_transport;
    sync::TimerAlarm m_alarm;
    std::unique_ptr<sync::Pusher> m_pusher;
    std::unique_ptr<StoreInbox> m_inbox;
    std::unique_ptr<client::RelayPull> m_pullTransport;
    sync::TimerAlarm m_pullAlarm;
    std::unique_ptr<sync::Puller> m_puller;
    std::unique_ptr<SyncControl> m_sync;
    std::unique_ptr<client::HostedPage> m_page;
    std::unique_ptr<wizard::KioskWindow> m_window;
    std::unique_ptr<KioskVoice> m_voice; ///< nothing where speech is off
    std::unique_ptr<Till> m_till;
    std::unique_ptr<SerialReader> m_reader; ///< nothing when none is configured
    std::unique_ptr<AttendantDesk> m_attendant;
    paymentui::PayView *m_payView = nullptr; ///< the window's
};

} // namespace chancery::app
