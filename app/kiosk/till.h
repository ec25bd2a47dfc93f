// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/configuration.h"
#include "app/kiosk/pendingpayments.h"
#include "app/desktop/receiptdesk.h"
#include "app/kiosk/receiptmailer.h"
#include "gateway/client/hostedpage.h"
#include "models/intake/intakesession.h"
#include "models/payment/paymentsession.h"
#include "models/store/storeworker.h"
#include "ui/payment/doneview.h"
#include "ui/payment/payview.h"

#include <QObject>

#include <functional>
#include <optional>

namespace chancery::app {

/// From the accepted fee to the receipt: seals the application before a payment can begin, leads the payment session,
/// and when the relay says paid (or the person goes with a claim slip) has the record queued. Nothing of the person
/// stays after end().
class Till final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        intake::IntakeSession &intake;
        payment::PaymentSession &payment;
        paymentui::PayView &payView;
        paymentui::DoneView &doneView;
        Configuration &configuration;
        store::StoreWorker &store;
        ReceiptDesk &receipts;
        ReceiptMailer &mailer;
        PendingPayments &pending;
        client::HostedPage &page;
        std::function<QRect()> pageArea; ///< where the page may stand
        const domain::Clock &clock;
    };
    /// All parts outlive the till.
    explicit Till(const Parts &parts, QObject *parent = nullptr);

    /// The fee was accepted.
    void begin(const domain::Quote &quote);
    /// The person finishes without paying, since the network or every method is away: record and basis queued, slip
    /// given; an order under way is closed behind them.
    void payLater();
    /// The session is over: a payment under way is followed in the background, all else is forgotten.
    void end();

Q_SIGNALS:
    /// A record has been queued.
    void queued();
    /// The local store refuses to keep the application: no payment can begin.
    void refused(const QString &code);

private:
    /// The case is in the store under the day's queue number, or why not.
    void prepared(const domain::ApplicationRef &application, const domain::Quote &quote,
        const domain::Expected<int, domain::Error> &number);
    void stateChanged(payment::PaymentSession::State state);
    void paid();
    void claim();
    void openPage(const QUrl &url);
    /// Shows the last step once this event is over.
    void showDone();
    /// `paid`: the attempt that this receipt is for; without one it is a claim slip. `code`: what its picture says.
    void giveReceipt(const std::optional<payment::JournalEntry> &paid, const QByteArray &code);
    void close(const payment::JournalEntry &paid);
    void print();
    void mail(const QString &address);
    void handedIn(payment::SlipData slip);
    [[nodiscard]] payment::SlipData slip() const;
    [[nodiscard]] QString timeZone() const;
    [[nodiscard]] CaseFile::Receipt receiptFor(const domain::Quote &quote) const;

    Parts m_parts;
    std::optional<CaseFile::Receipt> m_receipt; ///< of the present case
    std::optional<payment::SlipData> m_slip; ///< instead of it, once the case is handed in to be paid later
    int m_begun = 0; ///< which acceptance of a fee the store's answer belongs to
    bool m_prepared = false; ///< something of the present case is in the store
    bool m_settled = false;
    bool m_handingIn = false;
};

} // namespace chancery::app
