// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "tests/server/fakestripeevents.h"
#include "tests/server/fakestripemoney.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace chancery::tests {

/// Stripe at the network's edge: takes the adapter's real requests and answers from a thread of its own. Thread-safe.
class FakeStripe final : public providers::HttpTransport
{
public:
    enum class Fault {
        None,
        LostAfter, ///< acts, and the reply is lost
        LostBefore, ///< never acts, nobody knows
        NotSent,
        ServerError, ///< 500, without acting
        ServerErrorStored, ///< 500 without acting, which the key replays
        ServerErrorAfter, ///< acts, answers 500, which the key replays
        Refused, ///< 400, nothing is made
        RateLimited, ///< 429 that asks for a pause of a second, without acting
        Forbidden, ///< 403: the key is restricted and may not
        Garbage, ///< acts, and answers nonsense
    };

    FakeStripe();
    ~FakeStripe() override;
    void send(providers::HttpRequest request, Callback callback) override;
    void stop();

    /// The next `times` calls whose "method path" ends so go wrong.
    void fail(const QByteArray &callEnd, Fault fault, int times = 1);
    /// Ends all faults.
    void mend();
    void clearFaults();
    /// Calls are held until release().
    void hold();
    void release();

    /// Sessions that somebody else makes on the same account.
    void addOthers(int count);
    void pay(const QString &session, qint64 amountOffset = 0);
    /// What the list of balance transactions holds, newest first; two a page, whatever is asked.
    void setStatement(const QJsonArray &transactions);
    /// Members as Stripe adds them once the payer has typed; they come with every reply and event from then on.
    void addMembers(const QString &session, const QJsonObject &members);
    void expire(const QString &session);
    /// The payer is done and the bank has not decided; the session names its payment intent by id. Returns that id.
    QString begin(const QString &session);
    /// What reading a payment intent, a charge or the like gives; without it there is none.
    void setObject(const QString &id, const QJsonObject &object);
    [[nodiscard]] QStringList sessions() const;
    [[nodiscard]] QString lastSession() const;
    /// Refunds made: one per key for as long as the key is known.
    [[nodiscard]] int refunds() const;
    /// Status of a session: open, complete, expired.
    [[nodiscard]] QString status(const QString &session) const;
    /// Calls whose method and path are so.
    [[nodiscard]] int calls(const QByteArray &method, const QByteArray &pathEnd) const;
    /// Keys and bodies of the creates, in order.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> creates() const;

    /// Does something with the refunds and disputes, safely.
    void withMoney(const std::function<void(FakeStripeMoney &)> &act);

    /// What the last call to `path` was authorized with.
    [[nodiscard]] QByteArray authorizationOf(const QByteArray &path) const;

    /// The raw body of an event about a session as it is now.
    [[nodiscard]] QByteArray event(const QByteArray &id, const QByteArray &type, const QString &session) const;
    /// Puts an event about a session as it is now into the list of events. No webhook is sent: that is the test's to
    /// do, or not.
    void keepEvent(const QByteArray &id, const QByteArray &type, const QString &session);
    /// Puts any other event there.
    void keepEvent(const QJsonObject &event);
    /// Forgets every idempotency key, as Stripe may a day after its first use.
    void forgetKeys();
    /// The header that signs a body at a Unix time.
    [[nodiscard]] static QByteArray signature(const QByteArray &body, qint64 at, const QByteArray &secret);

    static constexpr char webhookSecret[] = "whsec_test_secret";

private:
    struct Pending
    {
        providers::HttpRequest request;
        Callback callback;
    };
    void work();
    providers::HttpReply answer(const providers::HttpRequest &request);
    providers::HttpReply act(const providers::HttpRequest &request, const QByteArray &path);
    providers::HttpReply create(const providers::HttpRequest &request);
    [[nodiscard]] providers::HttpReply list(const QByteArray &url) const;
    providers::HttpReply refund(const providers::HttpRequest &request);
    [[nodiscard]] providers::HttpReply statementPage(const QByteArray &url) const;
    providers::HttpReply storeFailure(const providers::HttpRequest &request);
    [[nodiscard]] QJsonObject eventObject(
        const QByteArray &id, const QByteArray &type, const QString &session, qint64 created) const;
    [[nodiscard]] Fault takeFault(const QByteArray &call);
    static providers::HttpReply json(int status, const QJsonObject &object);
    static providers::HttpReply error(int status, const QString &type, const QString &code);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Pending> m_queue;
    bool m_stopping = false;
    bool m_holding = false;
    QJsonArray m_statement;
    QMap<QString, QJsonObject> m_sessions;
    QMap<QString, QJsonObject> m_objects;
    QStringList m_order;
    QMap<QByteArray, std::pair<QByteArray, QString>> m_byKey; ///< idempotency key → body, session; none: a failure
    QList<std::tuple<QByteArray, Fault, int>> m_faults;
    QList<std::pair<QByteArray, QByteArray>> m_calls;
    QList<std::pair<QByteArray, QByteArray>> m_creates;
    QHash<QByteArray, QByteArray> m_authorizations; ///< path → of the last call
    FakeStripeEvents m_events;
    FakeStripeMoney m_money;
    std::thread m_thread;
};

} // namespace chancery::tests
