// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/ledger.h"
#include "tests/ledger/migrateddatabase.h"

#include <QCryptographicHash>

#include <future>
#include <memory>

namespace chancery::ledger {

/// A cluster, an empty migrated database and a ledger on it, for tests that wait for each answer.
class LedgerHouse
{
public:
    template <typename T>
    using Reply = domain::Expected<T, domain::Error>;

    /// False: see error().
    bool open(Ledger::Listeners listeners = {}, LedgerOptions options = {})
    {
        m_database = QStringLiteral("books%1").arg(++m_databases);
        m_error = cluster.start() ? makeMigratedDatabase(cluster, m_database) : cluster.error();
        if (!m_error.isEmpty())
            return false;
        return openLedger(std::move(listeners), std::move(options)) && addDevice(device);
    }
    bool openLedger(Ledger::Listeners listeners = {}, LedgerOptions options = {})
    {
        options.url = url();
        ledger = std::make_unique<Ledger>(options, std::move(listeners));
        const auto started = ledger->start();
        if (!started)
            m_error = started.error().detail;
        return started.has_value();
    }
    bool addDevice(const domain::DeviceId &id, const QString &post = QStringLiteral("TYO"))
    {
        return query(QStringLiteral("INSERT INTO chancery.devices (id, post, name, kind, public_key_pem)"
                                    " VALUES ('%1', '%2', 'kiosk', 'kiosk', 'pem')")
                         .arg(id.text(), post));
    }

    /// Runs one call of the ledger and waits for its answer: await<bool>([&](auto a) { ledger->revokeDevice(id, a); }).
    template <typename T, typename Call>
    static Reply<T> await(Call call)
    {
        return begin<T>(call).get();
    }
    template <typename T, typename Call>
    static std::future<Reply<T>> begin(Call call)
    {
        auto promise = std::make_shared<std::promise<Reply<T>>>();
        call(Answer<T>([promise](Reply<T> reply) { promise->set_value(std::move(reply)); }));
        return promise->get_future();
    }

    [[nodiscard]] QString url() const { return cluster.url(m_database); }
    [[nodiscard]] const QString &error() const { return m_error; }
    bool query(const QString &sql) { return cluster.query(m_database, sql).has_value(); }
    QString value(const QString &sql) { return cluster.value(m_database, sql); }
    int number(const QString &sql) { return value(sql).toInt(); }

    // --- values
    static domain::Money yen(qint64 minor)
    {
        return domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY")).value();
    }
    domain::ApplicationRef newApplication() { return domain::ApplicationRef::make(random); }
    NewAttempt wish(const domain::ApplicationRef &application, const QString &key)
    {
        const auto now = domain::SystemClock().now();
        const auto id = domain::PaymentId::make(random);
        return {.id = id,
            .application = application,
            .device = device,
            .post = QStringLiteral("TYO"),
            .idempotencyKey = key,
            .bodyHash = QCryptographicHash::hash("body", QCryptographicHash::Sha256),
            .provider = QStringLiteral("stripe"),
            .method = QStringLiteral("stripe_checkout"),
            .locale = QStringLiteral("en"),
            .total = yen(11200),
            .quote = "{}",
            .request = "amount=11200",
            .providerKey = id.text(),
            .account = QStringLiteral("acct_1"),
            .livemode = false,
            .linkToken = domain::base32(random.bytes(16)),
            .expiresAt = now + std::chrono::minutes(30),
            .providerEnd = now + std::chrono::minutes(32)};
    }
    Reply<CreateOutcome> create(const NewAttempt &attempt)
    {
        return await<CreateOutcome>([&](auto answer) { ledger->createAttempt(attempt, answer); });
    }
    /// A new attempt of a new application, submitting.
    AttemptView created()
    {
        const auto reply = create(wish(newApplication(), QStringLiteral("key-%1").arg(++m_keys)));
        return std::get<Created>(*reply).attempt;
    }
    Reply<Recorded> record(const domain::PaymentId &id, const rules::Fact &fact)
    {
        return await<Recorded>([&](auto answer) { ledger->recordFact(id, fact, {QStringLiteral("api"), {}}, answer); });
    }
    Reply<Recorded> record(const domain::PaymentId &id, rules::Act act, const QString &detail = {})
    {
        return await<Recorded>([&](auto answer) {
            ledger->recordAct(id, act, {QStringLiteral("api"), detail}, answer);
        });
    }
    static rules::Opened opened(const QString &order)
    {
        return {order, QStringLiteral("https://pay.example/") + order, {}, std::nullopt};
    }
    /// A new attempt that the payer can pay; its order is cs_<number>.
    AttemptView openAttempt()
    {
        const AttemptView attempt = created();
        return record(attempt.id, opened(QStringLiteral("cs_%1").arg(++m_orders)))->attempt;
    }
    static rules::Captured captureOf(const AttemptView &attempt)
    {
        return {attempt.total, QStringLiteral("acct_1"), false, attempt.id.text(), attempt.providerReference,
            QStringLiteral("pi_") + attempt.id.text()};
    }
    static NewNotice noticeOf(const AttemptView &attempt, const QString &event, std::optional<rules::Fact> fact)
    {
        return {.provider = QStringLiteral("stripe"),
            .eventId = event,
            .type = QStringLiteral("checkout.session.completed"),
            .bodyHash = QCryptographicHash::hash("{\"id\":1}", QCryptographicHash::Sha256),
            .summary = "{\"id\":1}",
            .payment = attempt.id,
            .providerReference = attempt.providerReference,
            .fact = std::move(fact)};
    }
    Reply<NoticeOutcome> notice(const NewNotice &message)
    {
        return await<NoticeOutcome>([&](auto answer) { ledger->recordNotice(message, answer); });
    }
    std::optional<AttemptView> load(const domain::PaymentId &id)
    {
        return *await<std::optional<AttemptView>>([&](auto answer) { ledger->loadPayment(id, answer); });
    }
    QStringList trail(const domain::PaymentId &id)
    {
        QStringList steps;
        const auto reply = await<std::vector<EventView>>([&](auto answer) { ledger->events(id, answer); });
        for (const EventView &event : *reply)
            steps.append(event.event + u'>' + event.to);
        return steps;
    }

    testsupport::PgCluster cluster;
    std::unique_ptr<Ledger> ledger;
    domain::SystemRandom random;
    domain::DeviceId device = domain::DeviceId::make(random);

private:
    QString m_database;
    QString m_error;
    int m_databases = 0;
    int m_keys = 0;
    int m_orders = 0;
};

} // namespace chancery::ledger
