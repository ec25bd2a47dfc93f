// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/checkoutsession.h"
#include "gateway/sandbox/sandboxevent.h"
#include "gateway/sandbox/stripeaccount.h"
#include "models/domain/clock.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"

#include <QHash>

#include <deque>
#include <functional>
#include <unordered_map>
#include <vector>

namespace chancery::sandbox {

/// The provider's side of the business: sessions, what payers do to them, and the events that follow. One thread.
class Checkout
{
public:
    Checkout(const domain::Clock &clock, domain::RandomSource &random);

    /// Where the hosted page lives: http://127.0.0.1:1234.
    void setPageBase(const QString &base) { m_pageBase = base; }
    [[nodiscard]] const QString &pageBase() const { return m_pageBase; }
    /// Called for every event as it happens. The event stays valid.
    void onEvent(std::function<void(const SandboxEvent &)> listener) { m_listener = std::move(listener); }
    /// Called when money has arrived, before anybody is told.
    void onPaid(std::function<void(CheckoutSession &)> book) { m_book = std::move(book); }
    [[nodiscard]] StripeAccount &account() { return m_account; }

    const CheckoutSession &create(const SessionRequest &request, const QByteArray &idempotencyKey);
    /// Null when there is none.
    [[nodiscard]] const CheckoutSession *find(const QString &id) const;
    /// By the id of a session, a payment intent or a successful charge. Null when there is none.
    [[nodiscard]] CheckoutSession *sessionOf(const QString &id);
    [[nodiscard]] const std::vector<QString> &order() const { return m_order; } ///< ids, oldest first
    [[nodiscard]] std::deque<SandboxEvent> &events() { return m_events; } ///< oldest first
    [[nodiscard]] SandboxEvent *findEvent(const QString &id);

    /// All of them refuse a session that is not open.
    domain::Expected<void, Fault> expire(const QString &id);
    domain::Expected<void, Fault> pay(const QString &id);
    /// The session stays open: the payer may try another card.
    domain::Expected<void, Fault> decline(const QString &id, const QString &declineCode);
    /// Complete but unpaid; the money arrives, or does not, after the delay.
    domain::Expected<void, Fault> payLate(const QString &id, std::chrono::milliseconds after, bool well);
    /// For tests of the other side: what was paid differs from what was asked.
    domain::Expected<void, Fault> changeAmount(const QString &id, qint64 amount, const QString &currency);
    /// Ends a late payment at once.
    domain::Expected<void, Fault> settle(const QString &id, bool well);

    /// Makes an event of what happened to `object`; the key is that of the request that caused it.
    void announce(const char *type, const QJsonObject &object, const QByteArray &idempotencyKey = {});

    /// Expires sessions and settles late payments that are due.
    void tick();
    void clear();

    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

private:
    domain::Expected<CheckoutSession *, Fault> openSession(const QString &id);
    [[nodiscard]] QString makeId(const QString &prefix);
    [[nodiscard]] qint64 second() const;
    void startIntent(CheckoutSession &session);
    void take(CheckoutSession &session);
    void settleNow(CheckoutSession &session, bool well);
    void emitSession(const char *type, const CheckoutSession &session);
    void emitIntent(const char *type, const CheckoutSession &session);

    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    QString m_pageBase;
    StripeAccount m_account;
    std::function<void(const SandboxEvent &)> m_listener;
    std::function<void(CheckoutSession &)> m_book;
    std::unordered_map<QString, CheckoutSession> m_sessions;
    std::vector<QString> m_order;
    QHash<QString, QString> m_sessionOf; ///< payment intents and successful charges
    std::deque<SandboxEvent> m_events;
    QHash<QString, qsizetype> m_eventIndex;
};

} // namespace chancery::sandbox
