// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/quote.h"
#include "models/domain/random.h"
#include "models/payment/backoff.h"
#include "models/payment/paymentgateway.h"
#include "models/payment/paymentjournal.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chancery::payment {

/// Paying for one application, as the person lives it. Headless: views observe it.
///
/// It never decides that something is paid; it repeats what the relay says. Order of every attempt: make a key → write
/// it and the order to the journal → send. Until an answer comes the same order goes out again with the same key, and a
/// restart does the same through resume().
///
/// Lives on one thread. Gateway, journal, clock and random outlive it. Destroying it gives open calls up; what is in
/// the journal stays.
class PaymentSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing begun
        Choosing, ///< the person picks a method; problem() says why the last one did not work, if so
        Creating, ///< asked, not open yet
        Unreachable, ///< asked, no answer so far; goes on by itself
        Waiting, ///< open: attempt()->nextAction is for the payer
        Confirming, ///< over five minutes: still being confirmed. Never "failed". Claim slip
        Closing, ///< closing before another method or before leaving
        AmountChanged, ///< quote() is the new one; acceptAmount() or leave()
        Declined, ///< failure() says why; tryAgain() while attemptsLeft() > 0
        Closed, ///< ended without money: expired, or the person left
        Paid, ///< the relay says so. attempt() may be absent when only "already paid" was told
        GivenBack, ///< money came twice or too late and is being refunded
        Staff, ///< needs a member of staff; problem() says why
    };
    Q_ENUM(State)

    struct Limits
    {
        std::chrono::milliseconds confirmingAfter{std::chrono::minutes(5)};
        std::chrono::seconds pollWait{25};
        int attempts = 3; ///< tries per application and session
        Backoff::Shape backoff{};
    };

    PaymentSession(PaymentGateway &gateway, PaymentJournal &journal, const domain::Clock &clock,
        domain::RandomSource &random, Limits limits, QObject *parent = nullptr);

    /// Idle → Choosing, for an application whose sealed record is already safe on the disk.
    void start(const domain::ApplicationRef &application, const domain::Quote &quote, std::vector<MethodOffer> offers,
        const QString &locale);
    /// Idle → where the entry stands. After a restart: same key, same order, or a poll when the relay had answered.
    /// quote() comes with the relay's first answer.
    void resume(const JournalEntry &entry, std::vector<MethodOffer> offers);
    /// Forgets everything and gives open calls up → Idle. The journal is untouched.
    void wipe();

    /// Choosing → Creating, for what the quote says the method charges. Ignored for a method that is down or unknown.
    /// `payerCode`: for a method that scans one.
    void choose(const QString &method, const std::optional<QString> &payerCode = {});
    /// AmountChanged → Creating, with a new key and the new figure.
    void acceptAmount();
    /// Declined, Closed or Staff → Choosing while attemptsLeft() > 0, else → Staff.
    void tryAgain();
    /// Creating, Unreachable, Waiting, Confirming → Closing → Choosing (or Paid when the payer was faster).
    void useAnotherMethod();
    /// The person goes. Choosing, AmountChanged, Declined → Closed; with an attempt open it is closed first.
    void leave();
    /// Fresh availability from the relay.
    void setOffers(std::vector<MethodOffer> offers);
    /// Asks the relay now instead of after the pause: the hosted page closed, or the network came back.
    void pollNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const domain::ApplicationRef &application() const { return m_application; }
    [[nodiscard]] const std::optional<Attempt> &attempt() const { return m_attempt; }
    [[nodiscard]] const std::optional<domain::Quote> &quote() const { return m_quote; }
    [[nodiscard]] const std::optional<JournalEntry> &entry() const { return m_entry; }
    [[nodiscard]] const std::vector<MethodOffer> &offers() const { return m_offers; }
    [[nodiscard]] const std::optional<GatewayProblem> &problem() const { return m_problem; }
    [[nodiscard]] std::optional<Failure> failure() const;
    /// False while calls go unanswered; the QR stays good meanwhile.
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    [[nodiscard]] int attemptsLeft() const;
    /// Until the attempt expires, never negative; nothing when it does not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    /// An attempt may still bring money: no idle reset, no start over without closing.
    [[nodiscard]] bool isPending() const;

    /// What the one-second timer calls: time left, five minutes. Public so that time can be owned by a test.
    void tick();

Q_SIGNALS:
    void stateChanged(chancery::payment::PaymentSession::State state);
    /// attempt(), quote(), offers() or problem() changed within a state.
    void changed();
    void reachableChanged(bool reachable);
    /// timeLeft() moved.
    void ticked();

private:
    enum class AfterClose { Nothing, Choose, Leave };

    void setState(State state);
    void setReachable(bool reachable);
    void begin(const QString &method, const domain::Money &expected, const std::optional<QString> &payerCode = {});
    void sendCreate();
    void createAnswered(domain::Expected<Attempt, GatewayProblem> answer);
    void createRefused(GatewayProblem problem);
    void sendPoll(std::chrono::seconds wait);
    void pollAnswered(domain::Expected<Attempt, GatewayProblem> answer);
    void sendCancel();
    void take(const Attempt &attempt);
    void takeLive();
    void finish(State state);
    void again(void (PaymentSession::*what)());
    void pollAgain();
    void needStaff(GatewayProblem problem);
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] QObject *newCall();

    PaymentGateway &m_gateway;
    PaymentJournal &m_journal;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    Limits m_limits;

    State m_state = State::Idle;
    domain::ApplicationRef m_application;
    std::optional<domain::Quote> m_quote;
    std::vector<MethodOffer> m_offers;
    QString m_locale;
    std::optional<JournalEntry> m_entry;
    std::optional<Attempt> m_attempt;
    std::optional<GatewayProblem> m_problem;
    AfterClose m_afterClose = AfterClose::Nothing;
    int m_attempts = 0;
    bool m_reachable = true;
    bool m_unanswered = false; ///< the order went out and what became of it is not known
    Backoff m_backoff;
    std::unique_ptr<QObject> m_call; ///< context of the one open call
    QTimer m_retry;
    QTimer m_second;
    std::function<void()> m_next; ///< what m_retry does
};

} // namespace chancery::payment
