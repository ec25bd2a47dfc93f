// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/waiters.h"

#include <boost/asio/io_context.hpp>

#include <QTest>

using namespace chancery;
using server::Waiters;

class TestWaiters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesWhoWaitsForNewerOnly();
    void wakesOnce();
    void removedIsSilent();
    void timeIsUpInOrder();
    void releasesAll();
    void mayComeBackFromInsideAWake();
};

namespace {

Waiters::View view(const QString &id, qint64 version)
{
    const auto currency = *domain::Currency::fromCode(u"JPY");
    return std::make_shared<const ledger::AttemptView>(ledger::AttemptView{.id = domain::PaymentId(id),
        .application = {},
        .device = {},
        .post = {},
        .version = version,
        .provider = {},
        .method = {},
        .locale = {},
        .total = domain::Money::zero(currency),
        .captured = {},
        .refunded = domain::Money::zero(currency),
        .quote = {},
        .request = {},
        .providerKey = {},
        .account = {},
        .providerReference = {},
        .paymentReference = {},
        .url = {},
        .code = {},
        .linkToken = {},
        .failureCode = {},
        .closeWanted = {},
        .expiresAt = {},
        .providerEnd = {},
        .createdAt = {},
        .updatedAt = {}});
}

const domain::PaymentId first{QStringLiteral("pay_1")};
const domain::PaymentId second{QStringLiteral("pay_2")};
constexpr std::chrono::seconds patience{30};

} // namespace

void TestWaiters::wakesWhoWaitsForNewerOnly()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    QList<qint64> woken;
    waiters.add(first, 2, patience, [&](const auto &v) { woken << v->version; });
    waiters.add(first, 3, patience, [&](const auto &v) { woken << v->version * 100; });
    waiters.add(second, 0, patience, [&](const auto &v) { woken << v->version * 1000; });
    QVERIFY(waiters.wants(first, 3));
    QVERIFY(!waiters.wants(first, 2));
    waiters.publish(view(first.text(), 2));
    QCOMPARE(woken, QList<qint64>());
    waiters.publish(view(first.text(), 3));
    QCOMPARE(woken, QList<qint64>{3});
    QCOMPARE(waiters.size(), std::size_t{2});
    QCOMPARE(waiters.waitedFor().size(), std::size_t{2});
}

void TestWaiters::wakesOnce()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    int calls = 0;
    waiters.add(first, 0, patience, [&](const auto &) { ++calls; });
    waiters.publish(view(first.text(), 1));
    waiters.publish(view(first.text(), 2));
    waiters.releaseAll();
    QCOMPARE(calls, 1);
}

void TestWaiters::removedIsSilent()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    int calls = 0;
    const auto ticket = waiters.add(first, 0, std::chrono::milliseconds(1), [&](const auto &) { ++calls; });
    waiters.remove(ticket);
    waiters.remove(ticket);
    waiters.publish(view(first.text(), 1));
    io.run();
    QCOMPARE(calls, 0);
    QCOMPARE(waiters.size(), std::size_t{0});
}

void TestWaiters::timeIsUpInOrder()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    QList<int> order;
    waiters.add(first, 0, std::chrono::milliseconds(30), [&](const auto &v) { order << (v ? -1 : 2); });
    waiters.add(second, 0, std::chrono::milliseconds(10), [&](const auto &v) { order << (v ? -1 : 1); });
    io.run();
    QCOMPARE(order, (QList<int>{1, 2}));
}

void TestWaiters::releasesAll()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    int calls = 0;
    for (int i = 0; i < 100; ++i)
        waiters.add(i % 2 ? first : second, 0, patience, [&](const auto &v) { calls += v ? 0 : 1; });
    waiters.releaseAll();
    QCOMPARE(calls, 100);
}

void TestWaiters::mayComeBackFromInsideAWake()
{
    boost::asio::io_context io;
    Waiters waiters(io);
    int calls = 0;
    waiters.add(first, 0, patience, [&](const auto &v) {
        ++calls;
        waiters.add(first, v->version, patience, [&](const auto &) { ++calls; });
    });
    waiters.publish(view(first.text(), 1));
    QCOMPARE(calls, 1);
    waiters.publish(view(first.text(), 2));
    QCOMPARE(calls, 2);
}

QTEST_APPLESS_MAIN(TestWaiters)
#include "tst_waiters.moc"
