// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "gateway/protocol/mailwish.h"
#include "models/domain/clock.h"
#include "models/domain/ids.h"
#include "models/domain/random.h"
#include "models/payment/mailshelf.h"
#include "models/payment/mailstate.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace chancery::app {

/// Hands the wish for a receipt by e-mail to the relay. The wish is kept first, sealed in the local store, and leaves
/// it with the relay's answer: without one it goes out when the network is back, also after the session and after a
/// restart, under the same key, so that the relay sends it once. Lives on the thread of the screen; relay, store, clock
/// and randomness outlive it.
class ReceiptMailer final : public QObject
{
    Q_OBJECT

public:
    ReceiptMailer(client::RelayClient &relay, store::StoreWorker &store, const domain::Clock &clock,
        domain::RandomSource &random, QObject *parent = nullptr);
    ~ReceiptMailer() override;

    /// Goes on with what an earlier run has left.
    void start();
    /// Another wish for the same payment takes the place of one that waits.
    void send(const domain::PaymentId &payment, const protocol::MailWish &wish);
    /// Nobody is at the screen any more: what is kept goes on without news, what could not be kept is forgotten.
    void stop();

Q_SIGNALS:
    /// Of the wish of whoever is at the screen.
    void changed(chancery::payment::MailState state);

private:
    using Next = std::optional<payment::WaitingMail>;

    /// Changes the shelf, and gives what is to be sent next.
    void change(std::function<void(payment::MailShelf &)> how,
        std::function<void(const domain::Expected<Next, domain::Error> &)> done);
    void kept(const payment::WaitingMail &mail, bool isKept);
    /// Looks for what waits and sends it, one after the other.
    void look();
    void ask(const payment::WaitingMail &mail);
    void answered(
        const payment::WaitingMail &mail, const domain::Expected<client::RelayReply, payment::GatewayProblem> &reply);
    void again();
    void tell(const QByteArray &key, payment::MailState state);

    client::RelayClient &m_relay;
    store::StoreWorker &m_store;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    QByteArray m_shown; ///< key of the wish of whoever is at the screen
    Next m_unkept; ///< the same wish, when the store does not take it
    std::unique_ptr<QObject> m_call; ///< of the call under way: gone, its answer is dropped
    QTimer m_again;
    bool m_isBusy = false; ///< the store or the relay is asked
    bool m_isCut = false; ///< the relay was heard to be away
};

} // namespace chancery::app
