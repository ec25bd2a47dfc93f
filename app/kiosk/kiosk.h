// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/attendantdesk.h"
#include "app/kiosk/kioskaudit.h"
#include "app/kiosk/kioskvoice.h"
#include "app/kiosk/pendingpayments.h"
#include "app/kiosk/receiptmailer.h"
#include "app/kiosk/recentreceipts.h"
#include "app/desktop/officemachine.h"
#include "app/desktop/relayfees.h"
#include "app/desktop/serialreader.h"
#include "app/kiosk/storejournal.h"
#include "app/kiosk/till.h"
#include "app/kiosk/uitrace.h"
#include "gateway/client/hostedpage.h"
#include "models/intake/intakesession.h"
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
    [[nodiscard]] qint64 unsent() const { return m_machine.unsent(); }
    [[nodiscard]] const sync::Pusher *pusher() const { return m_machine.pusherIfOpen(); }
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
    void machineOpened();
    void buildPayment();
    void start();
    void configured();
    void fail(const domain::Error &error);
    void storeDamaged();
    void endSession();

    Options m_options;
    UiTrace &m_trace;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    OfficeMachine m_machine;
    QString m_outOfService; ///< code; empty: in service

    // The screen. What a view refers to comes before it: members are destroyed from the last to the first.
    std::unique_ptr<theme::Theme> m_theme;
    wizard::Languages m_languages;
    wizard::CountryNames m_countries;
    RelayFees m_fees;
    std::unique_ptr<intake::IntakeSession> m_intake;

    // There once the machine is open.
    std::unique_ptr<StoreJournal> m_journal;
    std::unique_ptr<KioskAudit> m_audit;
    std::unique_ptr<payment::PaymentSession> m_payment;
    std::unique_ptr<RecentReceipts> m_recent;
    std::unique_ptr<ReceiptMailer> m_mailer;
    std::unique_ptr<PendingPayments> m_pending;
    std::unique_ptr<client::HostedPage> m_page;
    std::unique_ptr<wizard::KioskWindow> m_window;
    std::unique_ptr<KioskVoice> m_voice; ///< nothing where speech is off
    std::unique_ptr<Till> m_till;
    std::unique_ptr<SerialReader> m_reader; ///< nothing when none is configured
    std::unique_ptr<AttendantDesk> m_attendant;
    paymentui::PayView *m_payView = nullptr; ///< the window's
};

} // namespace chancery::app
