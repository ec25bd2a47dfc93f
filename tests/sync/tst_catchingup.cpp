// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A machine that was away for long and has much to send.

#include "models/sync/catchingup.h"
#include "tests/sync/pusherworld.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace chancery;
using namespace chancery::sync;
using namespace std::chrono_literals;

class CatchingUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<PusherWorld>(); }
    void countsAndStopsWhenToldTo();
    void isShownWhenItIsLong_data();
    void isShownWhenItIsLong();
    void sendsTheNextBatchMeanwhile();
    void outlastsPushesThatOvertake();
    void countsAnswersInTheOrderOfTheirBatches();
    void goesOnWhereARelayStopped();
    void sendsLessOverASlowLine();

private:
    std::unique_ptr<PusherWorld> m_world;
};

void CatchingUpTest::countsAndStopsWhenToldTo()
{
    for (int i = 0; i < 650; ++i)
        m_world->outbox.add(QByteArray::number(i));
    Pusher &pusher = m_world->pusher;
    std::vector<qint64> sent;
    connect(&pusher, &Pusher::statusChanged, this, [&](const SyncStatus &status) {
        if (sent.empty() || sent.back() != status.sent)
            sent.push_back(status.sent);
        QVERIFY(status.sent + status.unsent == 650 || status.sent == 0);
    });
    connect(&pusher, &Pusher::statusChanged, &pusher, [&](const SyncStatus &status) {
        if (status.sent == 100)
            pusher.cancel();
    });
    pusher.start();
    m_world->time.pass(1min);
    QCOMPARE(pusher.status().state, SyncStatus::State::Cancelled);
    const size_t pushed = m_world->transport.pushes();
    QVERIFY2(pushed <= 4, qPrintable(QString::number(pushed))); // what was under way came to its end
    QCOMPARE(pusher.status().unsent, 650 - 100 * static_cast<qint64>(pushed));
    // Nothing begins behind the person's back.
    pusher.recordAdded();
    pusher.networkChanged(true);
    m_world->time.pass(10min);
    QCOMPARE(m_world->transport.pushes(), pushed);
    pusher.disconnect(&pusher);
    pusher.resume();
    m_world->time.pass(1min);
    QCOMPARE(pusher.status().state, SyncStatus::State::UpToDate);
    QCOMPARE(sent, (std::vector<qint64>{0, 100, 200, 300, 400, 500, 600, 650, 0}));
    pusher.disconnect(this);
    // At rest there is nothing to wait for.
    pusher.cancel();
    QCOMPARE(pusher.status().state, SyncStatus::State::Cancelled);
    m_world->outbox.add("more");
    pusher.recordAdded();
    m_world->time.pass(1min);
    QCOMPARE(m_world->outbox.current().unsent, 1);
    pusher.resume();
    m_world->time.pass(1min);
    QCOMPARE(m_world->outbox.current().unsent, 0);
}

void CatchingUpTest::isShownWhenItIsLong_data()
{
    using Push = SyncStatus::State;
    using Pull = PullStatus::State;
    using State = CatchingUp::State;
    QTest::addColumn<SyncStatus>("push");
    QTest::addColumn<PullStatus>("pull");
    QTest::addColumn<CatchingUp>("shown");
    const auto pushing = [](Push state, qint64 unsent, qint64 sent) {
        SyncStatus status;
        status.state = state;
        status.unsent = unsent;
        status.sent = sent;
        return status;
    };
    const auto pulling = [](Pull state, qint64 applied, qint64 remaining) {
        PullStatus status;
        status.state = state;
        status.applied = applied;
        status.remaining = remaining;
        return status;
    };
    const PullStatus idle = pulling(Pull::UpToDate, 0, 0);
    QTest::newRow("a few") << pushing(Push::Sending, 20, 100) << idle << CatchingUp();
    QTest::newRow("many") << pushing(Push::Sending, 900, 100) << idle << CatchingUp{State::Running, 100, 1'000};
    QTest::newRow("many, and no network") << pushing(Push::Offline, 900, 100) << idle << CatchingUp();
    QTest::newRow("stopped") << pushing(Push::Cancelled, 900, 100) << idle << CatchingUp{State::Stopped, 100, 1'000};
    QTest::newRow("much to fetch") << pushing(Push::UpToDate, 0, 0) << pulling(Pull::CatchingUp, 200, 800)
                                   << CatchingUp{State::Running, 200, 1'000};
    QTest::newRow("both ways") << pushing(Push::Sending, 300, 100) << pulling(Pull::CatchingUp, 50, 150)
                               << CatchingUp{State::Running, 150, 600};
    QTest::newRow("one of them stopped") << pushing(Push::Sending, 300, 100) << pulling(Pull::Cancelled, 50, 150)
                                         << CatchingUp{State::Stopped, 150, 600};
}

void CatchingUpTest::isShownWhenItIsLong()
{
    QFETCH(SyncStatus, push);
    QFETCH(PullStatus, pull);
    QFETCH(CatchingUp, shown);
    QCOMPARE(CatchingUp::of(push, pull), shown);
}

void CatchingUpTest::sendsTheNextBatchMeanwhile()
{
    for (int i = 0; i < 1000; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->transport.delay = 1s;
    m_world->pusher.start();
    m_world->time.pass(5200ms); // ten pushes, two at a time
    QCOMPARE(m_world->transport.pushes(), size_t{10});
    QCOMPARE(m_world->transport.most, 2);
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
    QCOMPARE(m_world->outbox.epochs, 0);
}

void CatchingUpTest::outlastsPushesThatOvertake()
{
    for (int i = 0; i < 400; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->transport.arrivesWithItsAnswer = true;
    m_world->transport.delays = {1s, 10ms}; // the relay sees the second one first, and a gap
    m_world->pusher.start();
    m_world->time.pass(1min);
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->relay.database.records.size(), size_t{400});
    QCOMPARE(m_world->outbox.epochs, 0); // no numbering was lost
    QCOMPARE(m_world->transport.pushes(), size_t{5});
}

void CatchingUpTest::countsAnswersInTheOrderOfTheirBatches()
{
    for (int i = 0; i < 200; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->transport.delays = {1s, 10ms}; // the second answer overtakes the first
    m_world->pusher.start();
    m_world->time.pass(500ms);
    QCOMPARE(m_world->transport.pushes(), size_t{2});
    QCOMPARE(m_world->relay.database.records.size(), size_t{200});
    QCOMPARE(m_world->outbox.current().unsent, 200); // the first batch was not compared yet
    m_world->time.pass(1s);
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->transport.pushes(), size_t{2});
}

void CatchingUpTest::goesOnWhereARelayStopped()
{
    for (int i = 0; i < 250; ++i)
        m_world->outbox.add(QByteArray::number(i));
    PushReply part;
    part.outcome = PushReply::Outcome::Acknowledged;
    part.acknowledgement = {m_world->relay.database.incarnation, m_world->outbox.disk.epoch, 40, {}};
    m_world->transport.prescribed = part;
    m_world->transport.commitsAllTheSame = true;
    m_world->pusher.start();
    m_world->time.pass(5ms); // two are under way, both told of forty
    m_world->transport.prescribed.reset();
    m_world->time.pass(1min);
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->transport.batches.at(2).front().seq, 41);
    QCOMPARE(m_world->outbox.epochs, 0);
}

void CatchingUpTest::sendsLessOverASlowLine()
{
    for (int i = 0; i < 300; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("timeout"), false);
    m_world->pusher.start();
    m_world->time.pass(10min);
    const auto &batches = m_world->transport.batches;
    QCOMPARE(batches.front().size(), size_t{100});
    QCOMPARE(batches.back().size(), size_t{1});
    m_world->transport.prescribed.reset();
    m_world->time.pass(2min);
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QVERIFY(std::any_of(batches.begin() + 10, batches.end(), [](const auto &batch) { return batch.size() == 100; }));
}

QTEST_GUILESS_MAIN(CatchingUpTest)
#include "tst_catchingup.moc"
