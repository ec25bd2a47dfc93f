// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/timeralarm.h"
#include "tests/sync/pusherworld.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace chancery;
using namespace chancery::sync;
using namespace std::chrono_literals;

class PusherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<PusherWorld>(); }
    void pushesInOrderAndInBatches();
    void limitsTheBytesOfAPush();
    void sendsNewRecordsAtOnce();
    void pushesAgainWhenTheAnswerIsLost();
    void waitsLongerAndLonger();
    void obeysRetryAfter();
    void triesAtOnceWhenTheNetworkReturns();
    void saysWhenItIsBlocked();
    void tellsOfDeadLetters();
    void beginsAnEpochForANewIncarnation();
    void beginsAnEpochAfterItsOwnRestore_data();
    void beginsAnEpochAfterItsOwnRestore();
    void beginsAnEpochForAForgetfulRelay();
    void doesNotBeginEpochsWithoutPause();
    void doesNotSpinOnEmptyAcknowledgements();
    void outlastsAFailingStore();
    void keepsStatistics();
    void endsQuietly();
    void timerAlarmRings();

private:
    std::unique_ptr<PusherWorld> m_world;
};

void PusherTest::pushesInOrderAndInBatches()
{
    for (int i = 0; i < 250; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->pusher.start();
    m_world->time.pass(1s);
    QCOMPARE(m_world->transport.pushes(), size_t{3});
    qint64 seq = 0;
    for (const auto &batch : m_world->transport.batches) {
        QVERIFY(batch.size() <= 100);
        for (const Envelope &item : batch)
            QCOMPARE(item.seq, ++seq);
    }
    QCOMPARE(seq, 250);
    QCOMPARE(m_world->relay.database.records.size(), size_t{250});
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->outbox.disk.entries.size(), size_t{250}); // kept until the backup window has passed
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
}

void PusherTest::limitsTheBytesOfAPush()
{
    for (int i = 0; i < 6; ++i)
        m_world->outbox.add(QByteArray(300 * 1024, static_cast<char>('a' + i)));
    m_world->pusher.start();
    m_world->time.pass(1s);
    QCOMPARE(m_world->transport.pushes(), size_t{3});
    for (const auto &batch : m_world->transport.batches)
        QCOMPARE(batch.size(), size_t{2});
    // In base64, with 100 items' worth of JSON around it, a push stays below the relay's 1 MiB.
    const Pusher::Options options;
    QVERIFY((options.maxBytes + 2) / 3 * 4 + options.maxItems * 500 < 1024 * 1024);
}

void PusherTest::sendsNewRecordsAtOnce()
{
    m_world->pusher.start();
    m_world->time.pass(1min);
    QCOMPARE(m_world->transport.pushes(), size_t{0});
    m_world->outbox.add("one");
    m_world->pusher.recordAdded();
    m_world->time.pass(100ms);
    QCOMPARE(m_world->relay.database.records.size(), size_t{1});
    // Added while a push is under way: right after it.
    m_world->transport.delay = 1s;
    m_world->outbox.add("two");
    m_world->pusher.recordAdded();
    m_world->time.pass(500ms);
    m_world->outbox.add("three");
    m_world->pusher.recordAdded();
    m_world->time.pass(1600ms);
    QCOMPARE(m_world->relay.database.records.size(), size_t{3});
    QCOMPARE(m_world->outbox.epochs, 0);
}

void PusherTest::pushesAgainWhenTheAnswerIsLost()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("unreachable"), false);
    m_world->transport.commitsAllTheSame = true;
    m_world->pusher.start();
    m_world->time.pass(100ms);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Offline);
    QCOMPARE(m_world->outbox.current().unsent, 1);
    m_world->transport.prescribed.reset();
    m_world->time.pass(2s);
    QCOMPARE(m_world->transport.batches.at(0), m_world->transport.batches.at(1));
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->relay.database.records.size(), size_t{1});
    QCOMPARE(m_world->outbox.epochs, 0);
}

void PusherTest::waitsLongerAndLonger()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("service_unavailable"));
    m_world->pusher.start();
    m_world->time.pass(10min);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Waiting);
    QCOMPARE(m_world->pusher.status().problem, QStringLiteral("service_unavailable"));
    const auto &times = m_world->transport.times;
    QVERIFY(times.size() > 12);
    QVERIFY(times.size() < 30);
    auto whole = 1000ms;
    QSet<qint64> last;
    for (size_t i = 1; i < times.size(); ++i) {
        const auto pause = times[i] - times[i - 1] - 12ms; // the push and two looks into the outbox
        QVERIFY2(pause >= whole / 2 && pause <= whole, qPrintable(QString::number(pause.count())));
        if (whole == 60s)
            last.insert(pause.count());
        whole = std::min<std::chrono::milliseconds>(whole * 2, 60s);
    }
    QVERIFY(last.size() > 3); // jitter
    // Success resets it.
    m_world->transport.prescribed.reset();
    m_world->time.pass(1min);
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("x"));
    m_world->outbox.add("two");
    m_world->pusher.recordAdded();
    const size_t before = times.size();
    m_world->time.pass(1200ms);
    QCOMPARE(m_world->transport.times.size(), before + 2);
}

void PusherTest::obeysRetryAfter()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("too_many"));
    m_world->transport.prescribed->retryAfter = 30s;
    m_world->pusher.start();
    m_world->time.pass(29s);
    QCOMPARE(m_world->transport.pushes(), size_t{1});
    m_world->time.pass(2s);
    QCOMPARE(m_world->transport.pushes(), size_t{2});
}

void PusherTest::triesAtOnceWhenTheNetworkReturns()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::TryLater, QStringLiteral("unreachable"), false);
    m_world->pusher.start();
    m_world->time.pass(1h);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Offline);
    QVERIFY(m_world->pusher.status().nextTry.has_value());
    m_world->transport.prescribed.reset();
    m_world->pusher.networkChanged(false);
    m_world->pusher.networkChanged(true);
    m_world->time.pass(50ms);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
}

void PusherTest::saysWhenItIsBlocked()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::Blocked, QStringLiteral("device_revoked"));
    m_world->pusher.start();
    m_world->time.pass(4min);
    QCOMPARE(m_world->transport.pushes(), size_t{1});
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Blocked);
    QCOMPARE(m_world->pusher.status().problem, QStringLiteral("device_revoked"));
    m_world->transport.prescribed.reset();
    m_world->time.pass(2min);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
    QVERIFY(m_world->pusher.status().problem.isEmpty());
}

void PusherTest::tellsOfDeadLetters()
{
    QSignalSpy letters(&m_world->pusher, &Pusher::deadLetter);
    m_world->outbox.add("one");
    const QString bad = m_world->outbox.add("two", QStringLiteral("unknown"));
    m_world->outbox.add("three");
    m_world->pusher.start();
    m_world->time.pass(1s);
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.at(0).at(0).toString(), bad);
    QCOMPARE(letters.at(0).at(1).toString(), QStringLiteral("unknown_kind"));
    QCOMPARE(m_world->pusher.status().deadLetters, 1);
    QCOMPARE(m_world->pusher.status().unsent, 0);
    QCOMPARE(m_world->relay.database.records.size(), size_t{2});
}

void PusherTest::beginsAnEpochForANewIncarnation()
{
    QSignalSpy epochs(&m_world->pusher, &Pusher::epochBegun);
    const ModelRelay::Database backup = m_world->relay.database;
    for (int i = 0; i < 3; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->pusher.start();
    m_world->time.pass(1s);
    m_world->relay.restore(backup);
    QVERIFY(m_world->relay.database.records.empty());
    m_world->outbox.add("later");
    m_world->pusher.recordAdded();
    m_world->time.pass(1s);
    QVERIFY(epochs.size() >= 1);
    QCOMPARE(m_world->relay.database.records.size(), size_t{4});
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->outbox.disk.incarnation, m_world->relay.database.incarnation);
}

void PusherTest::beginsAnEpochAfterItsOwnRestore_data()
{
    QTest::addColumn<int>("added"); // after the restore; three numbers had been given out again
    for (const int added : {1, 3, 5})
        QTest::addRow("%d new records", added) << added;
}

void PusherTest::beginsAnEpochAfterItsOwnRestore()
{
    QFETCH(int, added);
    m_world->outbox.add("a");
    m_world->pusher.start();
    m_world->time.pass(1s);
    const MemoryOutbox::Disk backup = m_world->outbox.disk;
    for (int i = 0; i < 3; ++i)
        m_world->outbox.add("lost here " + QByteArray::number(i));
    m_world->pusher.recordAdded();
    m_world->time.pass(1s);
    m_world->outbox.disk = backup;
    for (int i = 0; i < added; ++i)
        m_world->outbox.add("new " + QByteArray::number(i));
    m_world->pusher.recordAdded();
    m_world->time.pass(1s);
    QCOMPARE(m_world->relay.database.records.size(), static_cast<size_t>(4 + added));
    QCOMPARE(m_world->outbox.current().unsent, 0);
    QCOMPARE(m_world->outbox.epochs, 1);
}

void PusherTest::beginsAnEpochForAForgetfulRelay()
{
    for (int i = 0; i < 3; ++i)
        m_world->outbox.add(QByteArray::number(i));
    m_world->pusher.start();
    m_world->time.pass(1s);
    // Says the same incarnation, yet counts less than it acknowledged.
    PushReply reply;
    reply.outcome = PushReply::Outcome::Acknowledged;
    reply.acknowledgement = {m_world->relay.database.incarnation, m_world->outbox.disk.epoch, 1, {}};
    m_world->relay.database = {};
    m_world->transport.prescribed = reply;
    m_world->outbox.add("later");
    m_world->pusher.recordAdded();
    m_world->time.pass(5ms);
    m_world->transport.prescribed.reset();
    m_world->time.pass(1s);
    QCOMPARE(m_world->relay.database.records.size(), size_t{4});
}

void PusherTest::doesNotBeginEpochsWithoutPause()
{
    m_world->outbox.add("one");
    m_world->transport.prescribed = failing(PushReply::Outcome::EpochRefused, QStringLiteral("hash_conflict"));
    m_world->pusher.start();
    m_world->time.pass(10min);
    QVERIFY(m_world->transport.pushes() > 5);
    QVERIFY2(m_world->transport.pushes() < 30, qPrintable(QString::number(m_world->transport.pushes())));
    m_world->transport.prescribed.reset();
    m_world->time.pass(2min);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
}

void PusherTest::doesNotSpinOnEmptyAcknowledgements()
{
    m_world->outbox.add("one");
    PushReply reply;
    reply.outcome = PushReply::Outcome::Acknowledged;
    reply.acknowledgement = {QStringLiteral("incarnation 0"), m_world->outbox.disk.epoch, 0, {}};
    m_world->transport.prescribed = reply;
    m_world->pusher.start();
    m_world->time.pass(5min);
    QVERIFY(m_world->transport.pushes() < 20);
    QCOMPARE(m_world->pusher.status().problem, QStringLiteral("push_without_progress"));
    m_world->transport.prescribed->acknowledgement
        = {QStringLiteral("incarnation 0"), QStringLiteral("another epoch"), 1, {}};
    m_world->time.pass(5min);
    QCOMPARE(m_world->outbox.current().unsent, 1);
    m_world->transport.prescribed.reset();
    m_world->time.pass(2min);
    QCOMPARE(m_world->outbox.current().unsent, 0);
}

void PusherTest::outlastsAFailingStore()
{
    m_world->outbox.add("one");
    m_world->outbox.failure = QStringLiteral("disk_full");
    m_world->pusher.start();
    m_world->time.pass(1min);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::StoreFailed);
    QCOMPARE(m_world->pusher.status().problem, QStringLiteral("disk_full"));
    QCOMPARE(m_world->transport.pushes(), size_t{0});
    m_world->outbox.failure.clear();
    m_world->time.pass(2min);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::UpToDate);
    QCOMPARE(m_world->relay.database.records.size(), size_t{1});
}

void PusherTest::keepsStatistics()
{
    QSignalSpy changes(&m_world->pusher, &Pusher::statusChanged);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Starting);
    const auto oldest = m_world->time.now();
    m_world->outbox.add("one");
    m_world->time.pass(1min);
    m_world->outbox.add("two");
    m_world->transport.delay = 1s;
    m_world->pusher.start();
    m_world->time.pass(500ms);
    QCOMPARE(m_world->pusher.status().state, SyncStatus::State::Sending);
    QCOMPARE(m_world->pusher.status().unsent, 2);
    QCOMPARE(m_world->pusher.status().oldestUnsent, std::optional(oldest));
    QVERIFY(!m_world->pusher.status().lastSync);
    m_world->time.pass(1s);
    QCOMPARE(m_world->pusher.status().unsent, 0);
    QVERIFY(!m_world->pusher.status().oldestUnsent);
    QVERIFY(m_world->pusher.status().lastSync.has_value());
    QVERIFY(changes.size() >= 3);
}

void PusherTest::endsQuietly()
{
    VirtualTime time;
    SeededRandom random(1);
    VirtualAlarm alarm(time);
    MemoryOutbox outbox(time, random);
    ModelRelay relay;
    ScriptedTransport transport(time, relay);
    outbox.add("one");
    auto pusher = std::make_unique<Pusher>(outbox, transport, alarm, time, random, Pusher::Options{});
    pusher->start();
    time.pass(5ms); // the push is under way
    QCOMPARE(transport.pushes(), size_t{1});
    pusher.reset();
    time.pass(1h);
    QCOMPARE(transport.pushes(), size_t{1});
    QCOMPARE(outbox.current().unsent, 1);
}

void PusherTest::timerAlarmRings()
{
    TimerAlarm alarm;
    QStringList rung;
    alarm.set(1h, [&rung] { rung += QStringLiteral("replaced"); });
    alarm.set(1ms, [&] {
        rung += QStringLiteral("first");
        alarm.set(0ms, [&rung] { rung += QStringLiteral("second"); });
    });
    QVERIFY(rung.isEmpty());
    QTRY_COMPARE(rung, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    bool later = false;
    TimerAlarm other;
    alarm.set(0ms, [&rung] { rung += QStringLiteral("cancelled"); });
    alarm.cancel();
    other.set(1ms, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(rung.size(), 2);
}

QTEST_GUILESS_MAIN(PusherTest)
#include "tst_pusher.moc"
