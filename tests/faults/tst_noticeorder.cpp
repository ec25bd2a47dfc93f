// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A provider's messages in every order: all permutations of up to five events, with fifty duplicates among them,
// through HTTP against the real relay and PostgreSQL. Whatever comes first, the payment ends as the provider has it.

#include "tests/bench/loadgenerator.h"
#include "tests/server/relayfixture.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace chancery;
using tests::FakeStripe;

namespace {
constexpr int duplicates = 50;
constexpr int lanes = 16;
}

class TestNoticeOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyOrderEndsTheSame_data();
    void anyOrderEndsTheSame();

private:
    /// The event as Stripe made it when the session looked like that; later ones contradict it.
    [[nodiscard]] QByteArray notice(const QString &id, const QString &type, QJsonObject session) const;
    [[nodiscard]] QByteArray post(const QByteArray &body) const;
    /// A new payment, and its events in that order with duplicates; its id, empty when it was not made. Any thread.
    QString play(const QStringList &order, bool paid, std::atomic<int> &answered);
    /// All arrangements of 1 … types.size() of them.
    [[nodiscard]] static QList<QStringList> arrangements(QStringList types);

    testsupport::PgCluster m_cluster;
    std::optional<tests::RelayFixture> m_relay;
    std::atomic<int> m_payments{0};
};

void TestNoticeOrder::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    m_relay.emplace(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

QList<QStringList> TestNoticeOrder::arrangements(QStringList types)
{
    QList<QStringList> result;
    const int subsets = 1 << types.size();
    for (int subset = 1; subset < subsets; ++subset) {
        QStringList chosen;
        for (int i = 0; i < types.size(); ++i) {
            if ((subset & (1 << i)) != 0)
                chosen.append(types[i]);
        }
        chosen.sort();
        do
            result.append(chosen);
        while (std::next_permutation(chosen.begin(), chosen.end()));
    }
    return result;
}

QByteArray TestNoticeOrder::notice(const QString &id, const QString &type, QJsonObject session) const
{
    const auto set = [&](const char *status, const char *payment) {
        session.insert(QStringLiteral("status"), QString::fromLatin1(status));
        session.insert(QStringLiteral("payment_status"), QString::fromLatin1(payment));
    };
    if (type.endsWith(u"expired"))
        set("expired", "unpaid");
    else if (type.endsWith(u"succeeded"))
        set("complete", "paid");
    else
        set("complete", "unpaid");
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("event")},
                             {QStringLiteral("type"), type}, {QStringLiteral("created"), 1'780'000'000},
                             {QStringLiteral("livemode"), false},
                             {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), session}}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray TestNoticeOrder::post(const QByteArray &body) const
{
    const qint64 now = m_relay->clock.now().time_since_epoch().count() / 1000;
    return "POST /v1/webhooks/stripe HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json\r\nStripe-Signature: "
        + FakeStripe::signature(body, now, FakeStripe::webhookSecret)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TestNoticeOrder::anyOrderEndsTheSame_data()
{
    QTest::addColumn<bool>("paid");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("end");
    QTest::newRow("paid") << true
                          << QStringList{QStringLiteral("checkout.session.completed"),
                                 QStringLiteral("checkout.session.async_payment_succeeded"),
                                 QStringLiteral("checkout.session.async_payment_failed"),
                                 QStringLiteral("checkout.session.expired"),
                                 QStringLiteral("checkout.session.of_next_year")}
                          << QStringLiteral("captured");
    QTest::newRow("expired") << false
                             << QStringList{QStringLiteral("checkout.session.completed"),
                                    QStringLiteral("checkout.session.async_payment_failed"),
                                    QStringLiteral("checkout.session.expired"),
                                    QStringLiteral("checkout.session.of_next_year"),
                                    QStringLiteral("checkout.session.of_the_year_after")}
                             << QStringLiteral("closed");
}

QString TestNoticeOrder::play(const QStringList &order, bool paid, std::atomic<int> &answered)
{
    const int number = ++m_payments;
    std::mt19937 chance(static_cast<unsigned>(number));
    const tests::HttpAnswer made
        = m_relay->post("/v1/payments", m_relay->order(), "order-" + QByteArray::number(number));
    if (made.state() != u"open")
        return {};
    const QString session = made.json().value(u"provider").toObject().value(u"reference").toString();
    const QJsonObject told = QJsonDocument::fromJson(m_relay->stripe.event("e", "t", session)).object();
    const QJsonObject before = told.value(u"data").toObject().value(u"object").toObject();
    if (paid)
        m_relay->stripe.pay(session);
    else
        m_relay->stripe.expire(session);
    QList<QByteArray> bodies;
    for (const QString &type : order)
        bodies.append(notice(QStringLiteral("evt_%1_%2").arg(number).arg(bodies.size()), type, before));
    // Duplicates after their first, anywhere.
    QList<QByteArray> sequence = bodies;
    for (int n = 0; n < duplicates; ++n) {
        const QByteArray again = bodies[static_cast<qsizetype>(chance() % static_cast<unsigned>(bodies.size()))];
        const qsizetype first = sequence.indexOf(again);
        const qsizetype room = sequence.size() - first;
        sequence.insert(first + 1 + static_cast<qsizetype>(chance() % static_cast<unsigned>(room)), again);
    }
    qsizetype next = 0;
    const auto result = bench::closedLoop(m_relay->port(), 1,
        [&]() { return next < sequence.size() ? std::optional(post(sequence[next++])) : std::nullopt; });
    answered += static_cast<int>(result.answered);
    return made.id();
}

void TestNoticeOrder::anyOrderEndsTheSame()
{
    QFETCH(const bool, paid);
    QFETCH(const QStringList, types);
    QFETCH(const QString, end);
    const QList<QStringList> orders = arrangements(types);
    QCOMPARE(orders.size(), 325);
    std::vector<QString> payments(static_cast<std::size_t>(orders.size()));
    std::atomic<int> next{0};
    std::atomic<int> answered{0};
    std::vector<std::thread> posters;
    for (int n = 0; n < lanes; ++n) {
        posters.emplace_back([&] {
            for (int i = next++; i < orders.size(); i = next++)
                payments[static_cast<std::size_t>(i)] = play(orders[i], paid, answered);
        });
    }
    for (std::thread &poster : posters)
        poster.join();
    int expected = 0;
    for (const QStringList &order : orders)
        expected += static_cast<int>(order.size()) + duplicates;
    QCOMPARE(answered.load(), expected);
    const QStringList ids(payments.begin(), payments.end());
    QVERIFY(!ids.contains(QString()));
    // What made the relay ask is answered a moment later.
    const QString left = QStringLiteral(
        "SELECT count(*) FROM chancery.attempts WHERE id = ANY (string_to_array($1, ',')) AND state <> $2");
    QTRY_COMPARE_WITH_TIMEOUT(m_cluster.query(m_relay->database(), left, {ids.join(u','), end})->first().first(),
        QStringLiteral("0"), 30'000);
    const auto value = [&](const char *sql) {
        return m_cluster.query(m_relay->database(), QString::fromLatin1(sql), {ids.join(u',')})->first().first();
    };
    QCOMPARE(value("SELECT count(*) FROM chancery.events WHERE attempt = ANY (string_to_array($1, ',')) AND to_state "
                   "IN ('captured', 'closed')"),
        QString::number(ids.size()));
    QCOMPARE(value("SELECT count(DISTINCT (version, state, refunded_minor, captured_minor)) FROM chancery.attempts"
                   " WHERE id = ANY (string_to_array($1, ','))"),
        QStringLiteral("1"));
    qInfo().noquote() << QStringLiteral(
        "ORDER %1 orders of up to 5 events with %2 duplicates each: all end %3, each once")
                             .arg(orders.size())
                             .arg(duplicates)
                             .arg(end);
}

QTEST_GUILESS_MAIN(TestNoticeOrder)
#include "tst_noticeorder.moc"
