// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;

/// The database goes away, comes back, dies; nothing acknowledged is lost and nothing waits for ever.
class TestLedgerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startSaysWhatIsWrong();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void cutConnectionIsMended();
    void patienceEnds();
    void readOnlyDatabaseIsWaitedFor();
    void fullQueueIsOverloaded();
    void stoppingAnswersEverybody();
    void stoppingWaitsOnceForALock();
    void listenerComesBack();

private:
    enum Fault { Restart, Kill };
    void strike(Fault fault);

    // Before the house: its threads report here until it is gone.
    std::atomic<int> m_resumed{0};
    std::mutex m_mutex;
    std::vector<Change> m_heard;
    LedgerHouse m_house;
};

void TestLedgerFaults::initTestCase()
{
    LedgerOptions options;
    options.patience = 20s;
    const Ledger::Listeners listeners{[this](const std::vector<Change> &changes) {
                                          const std::lock_guard lock(m_mutex);
                                          m_heard.insert(m_heard.end(), changes.begin(), changes.end());
                                      },
        [this] { ++m_resumed; }};
    QVERIFY2(m_house.open(listeners, options), qPrintable(m_house.error()));
}

void TestLedgerFaults::startSaysWhatIsWrong()
{
    const auto code = [](const QString &url) {
        LedgerOptions options;
        options.url = url;
        Ledger ledger(options, {});
        const auto started = ledger.start();
        return started ? QString() : started.error().code;
    };
    QVERIFY(m_house.cluster.createDatabase(QStringLiteral("states")));
    const QString url = m_house.cluster.url(QStringLiteral("states"));
    QCOMPARE(code(QStringLiteral("postgresql://127.0.0.1:1/none")), QStringLiteral("database_unavailable"));
    QCOMPARE(code(url), QStringLiteral("schema_missing"));
    auto migrations = builtInMigrations();
    migrations.pop_back();
    QVERIFY(Migrator(url, migrations).migrate());
    QCOMPARE(code(url), QStringLiteral("schema_older"));
    QVERIFY(Migrator(url).migrate());
    QCOMPARE(code(url), QString());
    QVERIFY(m_house.cluster.query(
        QStringLiteral("states"), QStringLiteral("INSERT INTO chancery.schema_migrations VALUES (9999, 'x', 'x')")));
    QCOMPARE(code(url), QStringLiteral("schema_newer"));
}

void TestLedgerFaults::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("restart") << int(Restart);
    QTest::newRow("kill -9") << int(Kill);
}

void TestLedgerFaults::strike(Fault fault)
{
    if (fault == Restart)
        QVERIFY2(m_house.cluster.restart(), qPrintable(m_house.cluster.error()));
    else
        QVERIFY2(m_house.cluster.kill() && m_house.cluster.start(), qPrintable(m_house.cluster.error()));
}

void TestLedgerFaults::nothingAcknowledgedIsLost()
{
    QFETCH(int, fault);
    std::atomic<bool> done{false};
    std::atomic<int> failures{0};
    std::atomic<int> finished{0};
    std::mutex mutex;
    std::vector<std::pair<domain::PaymentId, bool>> acknowledged; // and whether its capture was, too
    std::vector<std::vector<NewAttempt>> wishes(8);
    for (std::size_t client = 0; client < wishes.size(); ++client) {
        for (int i = 0; i < 400; ++i)
            wishes[client].push_back(
                m_house.wish(m_house.newApplication(), QStringLiteral("%1-%2-%3").arg(fault).arg(client).arg(i)));
    }
    std::vector<std::thread> clients;
    for (auto &mine : wishes) {
        clients.emplace_back([&] {
            for (const NewAttempt &wish : mine) {
                if (done)
                    return;
                const auto made = m_house.create(wish);
                if (!made || !std::holds_alternative<Created>(*made)) {
                    ++failures;
                    continue;
                }
                const AttemptView attempt = std::get<Created>(*made).attempt;
                const auto paid = m_house.notice(
                    LedgerHouse::noticeOf(attempt, attempt.id.text(), LedgerHouse::captureOf(attempt)));
                const std::lock_guard lock(mutex);
                acknowledged.emplace_back(attempt.id, paid.has_value());
                ++finished;
            }
        });
    }
    const auto finishedMore = [&](int than) { return finished > than; };
    QTRY_VERIFY_WITH_TIMEOUT(finishedMore(200), 30'000);
    for (int round = 0; round < 2; ++round) {
        const int before = finished;
        strike(Fault(fault));
        QTRY_VERIFY_WITH_TIMEOUT(finishedMore(before + 100), 30'000);
    }
    done = true;
    for (std::thread &client : clients)
        client.join();
    // The patience is longer than the outage: everybody was served in the end, each exactly once.
    QCOMPARE(failures.load(), 0);
    QVERIFY(m_house.ledger->health().reconnects >= 2);
    QVERIFY(m_house.ledger->health().connected);
    for (const auto &[id, paid] : acknowledged) {
        const auto loaded = m_house.load(id);
        QVERIFY(loaded && paid);
        QCOMPARE(toString(loaded->state), QStringLiteral("captured"));
        QCOMPARE(m_house.trail(id).size(), 3);
    }
}

void TestLedgerFaults::cutConnectionIsMended()
{
    for (int times = 0; times < 3; ++times) {
        QVERIFY(m_house.query(QStringLiteral(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chancery-ledger'")));
        const AttemptView attempt = m_house.openAttempt();
        QCOMPARE(toString(m_house.load(attempt.id)->state), QStringLiteral("open"));
    }
}

void TestLedgerFaults::patienceEnds()
{
    LedgerOptions options;
    options.url = m_house.url();
    options.patience = 300ms;
    Ledger hasty(options, {});
    QVERIFY(hasty.start());
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("hasty"));
    QVERIFY(m_house.cluster.stop());
    const auto write = LedgerHouse::begin<CreateOutcome>([&](auto a) { hasty.createAttempt(wish, a); }).get();
    QVERIFY(!write);
    QCOMPARE(write.error().code, QStringLiteral("database_unavailable"));
    QVERIFY(!hasty.health().connected);
    QVERIFY(!hasty.health().lastError.isEmpty());
    const auto read = LedgerHouse::await<QString>([&](auto a) { hasty.incarnation(a); });
    QCOMPARE(read.error().code, QStringLiteral("database_unavailable"));
    QVERIFY2(m_house.cluster.start(), qPrintable(m_house.cluster.error()));
    QTRY_VERIFY(LedgerHouse::await<CreateOutcome>([&](auto a) { hasty.createAttempt(wish, a); }).has_value());
    QVERIFY(hasty.health().connected);
}

void TestLedgerFaults::readOnlyDatabaseIsWaitedFor()
{
    const auto setReadOnly = [this](const char *value) {
        const QString database = m_house.value(QStringLiteral("SELECT current_database()"));
        return m_house.cluster.query(QStringLiteral("postgres"),
                   QStringLiteral("ALTER DATABASE %1 SET default_transaction_read_only = %2")
                       .arg(database, QString::fromLatin1(value)))
            && m_house.cluster.query(QStringLiteral("postgres"),
                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'")
                    .arg(database));
    };
    LedgerOptions options;
    options.url = m_house.url();
    options.patience = 300ms;
    Ledger hasty(options, {});
    QVERIFY(hasty.start());
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("readonly"));
    const auto create
        = [&] { return LedgerHouse::await<CreateOutcome>([&](auto a) { hasty.createAttempt(wish, a); }); };
    // As after a failover to a standby: it takes connections and refuses to write.
    QVERIFY(setReadOnly("on"));
    const auto refused = create();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("database_unavailable"));
    QVERIFY(hasty.health().reconnects < 20);
    QVERIFY(setReadOnly("off"));
    QTRY_VERIFY(create().has_value());
}

void TestLedgerFaults::fullQueueIsOverloaded()
{
    LedgerOptions options;
    options.url = m_house.url();
    options.queueLimit = 3;
    options.patience = 20s;
    Ledger narrow(options, {});
    QVERIFY(narrow.start());
    const auto push = [&] { return LedgerHouse::begin<QString>([&](auto a) { narrow.incarnation(a); }); };
    QVERIFY(m_house.cluster.stop());
    std::vector<std::future<LedgerHouse::Reply<QString>>> waiting;
    waiting.push_back(push()); // in the worker's hands
    QTRY_COMPARE(narrow.health().queued, 0);
    for (int i = 0; i < 3; ++i)
        waiting.push_back(push());
    QCOMPARE(narrow.health().queued, 3);
    QCOMPARE(push().get().error().code, QStringLiteral("overloaded"));
    QVERIFY2(m_house.cluster.start(), qPrintable(m_house.cluster.error()));
    for (auto &reply : waiting)
        QVERIFY(reply.get());
}

void TestLedgerFaults::stoppingAnswersEverybody()
{
    LedgerOptions options;
    options.url = m_house.url();
    auto ledger = std::make_unique<Ledger>(options, Ledger::Listeners{});
    QVERIFY(ledger->start());
    // With a database everything queued is finished.
    std::vector<std::future<LedgerHouse::Reply<CreateOutcome>>> replies;
    for (int i = 0; i < 200; ++i) {
        const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("stop-%1").arg(i));
        replies.push_back(LedgerHouse::begin<CreateOutcome>([&](auto a) { ledger->createAttempt(wish, a); }));
    }
    ledger->stop();
    for (auto &reply : replies)
        QVERIFY(reply.get());
    QCOMPARE(
        LedgerHouse::await<QString>([&](auto a) { ledger->incarnation(a); }).error().code, QStringLiteral("stopping"));
    // Without one everybody hears at once, however patient.
    ledger = std::make_unique<Ledger>(options, Ledger::Listeners{});
    QVERIFY(ledger->start());
    QVERIFY(m_house.cluster.stop());
    replies.clear();
    for (int i = 0; i < 20; ++i) {
        const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("down-%1").arg(i));
        replies.push_back(LedgerHouse::begin<CreateOutcome>([&](auto a) { ledger->createAttempt(wish, a); }));
    }
    ledger->stop();
    for (auto &reply : replies)
        QCOMPARE(reply.get().error().code, QStringLiteral("stopping"));
    QVERIFY2(m_house.cluster.start(), qPrintable(m_house.cluster.error()));
}

void TestLedgerFaults::stoppingWaitsOnceForALock()
{
    LedgerOptions options;
    options.url = m_house.url();
    Ledger ledger(options, Ledger::Listeners{});
    QVERIFY(ledger.start());
    auto holder = PgConnection::open(m_house.url(), {});
    QVERIFY(holder);
    for (const char *sql : {"BEGIN", "LOCK TABLE chancery.attempts IN EXCLUSIVE MODE"})
        QVERIFY(holder->execute(sql));
    std::vector<std::future<LedgerHouse::Reply<CreateOutcome>>> replies;
    for (int i = 0; i < 3; ++i) {
        const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("held-%1").arg(i));
        replies.push_back(LedgerHouse::begin<CreateOutcome>([&](auto a) { ledger.createAttempt(wish, a); }));
    }
    ledger.stop();
    // Each would wait five times, and then hear of the database.
    for (auto &reply : replies)
        QCOMPARE(reply.get().error().code, QStringLiteral("stopping"));
    QVERIFY(holder->execute("ROLLBACK"));
}

void TestLedgerFaults::listenerComesBack()
{
    const int before = m_resumed;
    QVERIFY2(m_house.cluster.restart(), qPrintable(m_house.cluster.error()));
    QTRY_VERIFY_WITH_TIMEOUT(m_resumed > before, 15'000);
    const AttemptView attempt = m_house.openAttempt();
    const Change expected{attempt.id, 3};
    QTRY_VERIFY([&] {
        const std::lock_guard lock(m_mutex);
        return std::find(m_heard.begin(), m_heard.end(), expected) != m_heard.end();
    }());
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "tst_ledgerfaults.moc"
