// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/puller.h"
#include "tests/sync/virtualtime.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <optional>

using namespace chancery;
using namespace chancery::sync;
using namespace std::chrono_literals;

namespace {

PulledChange change(int number)
{
    return {QStringLiteral("payment"), QStringLiteral("ref_%1").arg(number), QStringLiteral("captured"),
        QStringLiteral("pay_%1").arg(number), {}};
}

/// A relay with numbered changes; the cursor is how many were handed out.
class FakeRelay final : public PullTransport
{
public:
    explicit FakeRelay(VirtualTime &time)
        : m_time(time)
    {
    }
    void pull(const QString &cursor, std::chrono::seconds wait, QObject *context, Done done) override
    {
        waits.push_back(wait);
        cursors.push_back(cursor);
        const bool late = changes == cursor.toInt() && !next && wait > 0s;
        m_time.answer(late ? std::chrono::milliseconds(wait) : 20ms, context, [this, cursor, done = std::move(done)] {
            if (next) {
                const PullReply reply = *next;
                if (!sticky)
                    next.reset();
                return done(reply);
            }
            PullReply reply;
            reply.outcome = PullReply::Outcome::Pulled;
            reply.page.reset = std::exchange(reset, false);
            const int from = reply.page.reset ? 0 : cursor.toInt();
            for (int i = from; i < changes && i < from + 10; ++i)
                reply.page.changes.push_back(change(i));
            const int to = from + static_cast<int>(reply.page.changes.size());
            reply.page.cursor = QString::number(to);
            reply.page.remaining = changes - to;
            done(reply);
        });
    }
    int changes = 0;
    bool reset = false;
    bool sticky = false;
    std::optional<PullReply> next;
    std::vector<std::chrono::seconds> waits;
    std::vector<QString> cursors;

private:
    VirtualTime &m_time;
};

class FakeInbox final : public Inbox
{
public:
    explicit FakeInbox(VirtualTime &time)
        : m_time(time)
    {
    }
    void cursor(QObject *context, CursorDone done) override
    {
        m_time.answer(1ms, context, [this, done = std::move(done)] { done(stored); });
    }
    void apply(const PullPage &page, QObject *context, ApplyDone done) override
    {
        ++writes;
        m_time.answer(1ms, context, [this, page, done = std::move(done)] {
            if (failures > 0) {
                --failures;
                return done(domain::Unexpected(domain::Error{QStringLiteral("disk_full"), {}}));
            }
            if (page.reset)
                rows.clear();
            for (const PulledChange &row : page.changes)
                rows.push_back(row);
            stored = page.cursor;
            done({});
        });
    }
    QString stored;
    std::vector<PulledChange> rows;
    int failures = 0;
    int writes = 0;

private:
    VirtualTime &m_time;
};

class FixedRandom final : public domain::RandomSource
{
public:
    QByteArray bytes(qsizetype count) override { return QByteArray(count, '\x7f'); }
};

} // namespace

class TestPuller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<VirtualTime>();
        m_relay = std::make_unique<FakeRelay>(*m_time);
        m_inbox = std::make_unique<FakeInbox>(*m_time);
        m_alarm = std::make_unique<VirtualAlarm>(*m_time);
        m_puller = std::make_unique<Puller>(*m_inbox, *m_relay, *m_alarm, *m_time, m_random, Puller::Options{});
    }
    void cleanup()
    {
        m_puller.reset();
        m_alarm.reset();
    }

    void catchesUpThenWaits()
    {
        m_relay->changes = 25;
        std::vector<std::pair<qint64, qint64>> progress;
        connect(m_puller.get(), &Puller::statusChanged, this, [&](const PullStatus &status) {
            if (status.state == PullStatus::State::CatchingUp)
                progress.emplace_back(status.applied, status.remaining);
        });
        m_puller->start();
        m_time->pass(1s);
        QCOMPARE(m_inbox->rows.size(), std::size_t(25));
        QCOMPARE(m_puller->status().state, PullStatus::State::UpToDate);
        QCOMPARE(m_puller->status().applied, qint64{25});
        QVERIFY((progress == std::vector<std::pair<qint64, qint64>>{{10, 15}, {20, 5}}));
        QCOMPARE(m_relay->waits.front(), 0s);
        QCOMPARE(m_relay->waits.back(), 25s); // the long poll
        m_relay->changes = 26;
        m_time->pass(30s);
        QCOMPARE(m_inbox->rows.size(), std::size_t(26));
        QCOMPARE(m_puller->status().applied, qint64{1});
    }

    void anIdleCursorIsWrittenSeldom()
    {
        m_puller->start();
        m_time->pass(6h);
        QCOMPARE(m_inbox->writes, 1);
        m_time->pass(24h);
        QVERIFY(m_inbox->writes >= 2 && m_inbox->writes <= 4);
    }

    void neverAsksInALoop()
    {
        m_relay->next = PullReply{PullReply::Outcome::Pulled, {false, {}, QStringLiteral("0"), 0}, {}, true, {}};
        m_relay->sticky = true; // answers at once although it was asked to wait
        m_puller->start();
        m_time->pass(60s);
        QVERIFY2(m_relay->waits.size() < 70, qPrintable(QString::number(m_relay->waits.size())));
    }

    void backsOffAndGoesOnAtOnceWhenTheNetworkIsBack()
    {
        m_relay->next = PullReply{PullReply::Outcome::TryLater, {}, {QStringLiteral("unreachable"), {}}, false, {}};
        m_relay->sticky = true;
        m_puller->start();
        m_time->pass(10min);
        QCOMPARE(m_puller->status().state, PullStatus::State::Offline);
        const auto calls = m_relay->waits.size();
        QVERIFY2(calls < 40, qPrintable(QString::number(calls)));
        m_relay->next.reset();
        m_relay->changes = 3;
        m_puller->networkChanged(true);
        m_time->pass(100ms);
        QCOMPARE(m_inbox->rows.size(), std::size_t(3));
    }

    void aFullDiskRepeatsThePage()
    {
        m_relay->changes = 10;
        m_inbox->failures = 3;
        m_puller->start();
        m_time->pass(500ms);
        QCOMPARE(m_puller->status().state, PullStatus::State::StoreFailed);
        m_time->pass(2min);
        QCOMPARE(m_inbox->rows.size(), std::size_t(10)); // each once: the cursor moved with them
    }

    void cancelStopsAtAPage()
    {
        m_relay->changes = 1000;
        m_puller->start();
        m_time->pass(200ms);
        m_puller->cancel();
        m_time->pass(1min);
        const auto there = m_inbox->rows.size();
        QVERIFY(there > 0 && there < 1000);
        QCOMPARE(m_puller->status().state, PullStatus::State::Cancelled);
        m_puller->networkChanged(true); // nothing begins behind the person's back
        m_time->pass(1min);
        QCOMPARE(m_inbox->rows.size(), there);
        m_puller->resume();
        m_time->pass(1min);
        QCOMPARE(m_inbox->rows.size(), std::size_t(1000));
    }

    void cancelFromInsideASignal()
    {
        m_relay->changes = 1000;
        connect(m_puller.get(), &Puller::applied, m_puller.get(), &Puller::cancel);
        m_puller->start();
        m_time->pass(1min);
        QCOMPARE(m_inbox->rows.size(), std::size_t(10));
        QCOMPARE(m_puller->status().state, PullStatus::State::Cancelled);
    }

    void aRestoredRelayBeginsAnew()
    {
        m_relay->changes = 12;
        m_puller->start();
        m_time->pass(1s);
        m_relay->changes = 4;
        m_relay->reset = true;
        m_time->pass(1min);
        QCOMPARE(m_inbox->rows.size(), std::size_t(4));
    }

    void awayForTooLong()
    {
        m_relay->next = PullReply{PullReply::Outcome::EnrolAnew, {}, {QStringLiteral("enrol_anew"), {}}, true, {}};
        m_relay->sticky = true;
        m_puller->start();
        m_time->pass(1h);
        QCOMPARE(m_puller->status().state, PullStatus::State::EnrolAnew);
        QVERIFY(m_relay->waits.size() <= 14);
        QVERIFY(m_inbox->rows.empty());
    }

private:
    std::unique_ptr<VirtualTime> m_time;
    std::unique_ptr<FakeRelay> m_relay;
    std::unique_ptr<FakeInbox> m_inbox;
    std::unique_ptr<VirtualAlarm> m_alarm;
    FixedRandom m_random;
    std::unique_ptr<Puller> m_puller;
};

QTEST_GUILESS_MAIN(TestPuller)
#include "tst_puller.moc"
