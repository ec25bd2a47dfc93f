// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/changefeed.h"
#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <atomic>
#include <random>
#include <set>
#include <thread>

using namespace chancery;
using namespace chancery::ledger;

/// What devices pull: no row is skipped, whatever is being committed beside it.
class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_house.open(), qPrintable(m_house.error())); }
    void init() { QVERIFY(m_house.query(QStringLiteral("DELETE FROM chancery.changes"))); }
    void aPostSeesItsOwn();
    void countsWhatRemains();
    void waitsForTheTransactionBefore();
    void fiftyWritersAndTwoDevices();
    void aNewIncarnationNumbersAnew();
    void erasedOnesStayAwayAndAreTold();
    void aStaleVersionIsKeptForAClerk();

private:
    FeedPage pull(const QString &post, FeedCursor after = {}, int limit = 500)
    {
        ChangeFeed feed(*m_house.ledger);
        return LedgerHouse::await<FeedPage>([&](auto answer) { feed.pull(post, after, limit, answer); }).value();
    }
    bool note(const QString &post, const QString &application)
    {
        return m_house.query(QStringLiteral("INSERT INTO chancery.changes (post, kind, application, status) VALUES "
                                            "('%1', 'decision', '%2', 'approved')")
                                 .arg(post, application));
    }
    LedgerHouse::Reply<SyncOutcome> push(const QUuid &epoch, qint64 seq, const QString &reference, qint64 baseRev)
    {
        const QByteArray sealed = QUuid::createUuid().toByteArray();
        const SyncBatch batch{m_house.device, QStringLiteral("TYO"), epoch,
            {{epoch, seq, QUuid::createUuid(), QStringLiteral("application"), reference, baseRev,
                QCryptographicHash::hash(sealed, QCryptographicHash::Sha256), sealed}}};
        return LedgerHouse::await<SyncOutcome>([&](auto a) { m_house.ledger->pushRecords(batch, a); });
    }

    LedgerHouse m_house;
};

void TestChangeFeed::aPostSeesItsOwn()
{
    QVERIFY(note(QStringLiteral("TYO"), QStringLiteral("ref_1")));
    QVERIFY(note(QStringLiteral("PAR"), QStringLiteral("ref_2")));
    const FeedPage page = pull(QStringLiteral("TYO"));
    QCOMPARE(page.rows.size(), std::size_t(1));
    QCOMPARE(page.rows.front().application, QStringLiteral("ref_1"));
    QVERIFY(pull(QStringLiteral("TYO"), page.next).rows.empty());
    QVERIFY(pull(QStringLiteral("TYO"), page.next).next == page.next);
    ChangeFeed feed(*m_house.ledger);
    const auto news = LedgerHouse::await<ChangeFeed::News>([&](auto answer) { feed.news({}, answer); });
    QVERIFY2(news.has_value(), news ? "" : qPrintable(news.error().detail));
    QCOMPARE(news->posts.size(), 2);
    const auto none = LedgerHouse::await<ChangeFeed::News>([&](auto answer) { feed.news(news->next, answer); });
    QVERIFY(none->posts.isEmpty() && none->next == news->next);
}

void TestChangeFeed::countsWhatRemains()
{
    for (int i = 0; i < 7; ++i)
        QVERIFY(note(QStringLiteral("TYO"), QStringLiteral("ref_%1").arg(i)));
    FeedPage page = pull(QStringLiteral("TYO"), {}, 3);
    QCOMPARE(page.remaining, qint64{4});
    page = pull(QStringLiteral("TYO"), page.next, 3);
    QCOMPARE(page.remaining, qint64{1});
    page = pull(QStringLiteral("TYO"), page.next, 3);
    QCOMPARE(page.rows.size(), std::size_t(1));
    QCOMPARE(page.remaining, qint64{0});
}

void TestChangeFeed::waitsForTheTransactionBefore()
{
    auto slow = PgConnection::open(m_house.url(), {});
    QVERIFY(slow);
    QVERIFY(slow->execute("BEGIN"));
    QVERIFY(slow->execute("INSERT INTO chancery.changes (post, kind, application, status) VALUES ('TYO', 'decision', "
                          "'ref_slow', 'approved')"));
    QVERIFY(note(QStringLiteral("TYO"), QStringLiteral("ref_fast"))); // committed, and of a later transaction
    QVERIFY(pull(QStringLiteral("TYO")).rows.empty());
    QVERIFY(slow->execute("COMMIT"));
    const FeedPage page = pull(QStringLiteral("TYO"));
    QCOMPARE(page.rows.size(), std::size_t(2));
    QCOMPARE(page.rows.front().application, QStringLiteral("ref_slow"));
}

/// Two devices of a post follow while 50 connections write in transactions of every length. A cursor of the position
/// alone goes along: that it loses rows shows that the writers do what the real cursor has to stand.
void TestChangeFeed::fiftyWritersAndTwoDevices()
{
    constexpr int writers = 50;
    constexpr int rowsEach = 40;
    std::atomic<int> running{writers};
    std::atomic<int> failed{0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, writer, &running, &failed] {
            auto connection = PgConnection::open(m_house.url(), {});
            std::mt19937 random(static_cast<unsigned>(writer));
            for (int row = 0; connection && row < rowsEach; ++row) {
                const QByteArray sql
                    = "BEGIN; INSERT INTO chancery.changes (post, kind, application, status) VALUES ('TYO', "
                      "'decision', 'ref_"
                    + QByteArray::number(writer) + '_' + QByteArray::number(row) + "', 'approved'); SELECT pg_sleep(0.0"
                    + QByteArray::number(static_cast<int>(random() % 40)).rightJustified(2, '0') + "); COMMIT";
                if (!connection->execute(sql.constData()))
                    ++failed;
            }
            if (!connection)
                ++failed;
            --running;
        });
    }
    struct Device
    {
        FeedCursor cursor;
        std::multiset<QString> got;
    };
    std::array<Device, 2> devices;
    std::set<QString> naive;
    qint64 naivePosition = 0;
    const auto round = [&](int limit) {
        for (Device &device : devices) {
            const FeedPage page = pull(QStringLiteral("TYO"), device.cursor, limit);
            for (const FeedPage::Row &row : page.rows)
                device.got.insert(row.application);
            device.cursor = page.next;
        }
        const QString seen = m_house.value(QStringLiteral(
            "SELECT coalesce(max(position), 0) || ' ' || coalesce(string_agg(application, ','), '') FROM "
            "chancery.changes WHERE position > %1")
                                               .arg(naivePosition));
        if (const qint64 to = seen.section(u' ', 0, 0).toLongLong(); to > 0) {
            naivePosition = to;
            for (const QString &application : seen.section(u' ', 1).split(u',', Qt::SkipEmptyParts))
                naive.insert(application);
        }
    };
    while (running > 0)
        round(37);
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < 100; ++i)
        round(500);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.changes")), writers * rowsEach);
    for (const Device &device : devices) {
        QCOMPARE(device.got.size(), std::size_t(writers * rowsEach)); // none missed, none twice
        QCOMPARE(std::set<QString>(device.got.begin(), device.got.end()).size(), std::size_t(writers * rowsEach));
    }
    qInfo("a cursor of the position alone missed %d of %d rows", writers * rowsEach - static_cast<int>(naive.size()),
        writers * rowsEach);
    QVERIFY(naive.size() < std::size_t(writers * rowsEach));
}

void TestChangeFeed::aNewIncarnationNumbersAnew()
{
    QVERIFY(note(QStringLiteral("TYO"), QStringLiteral("ref_1")));
    // As a restored copy has them: transactions of the old server, from this one's future.
    QVERIFY(m_house.query(QStringLiteral("UPDATE chancery.changes SET xid = '999999999999'")));
    QVERIFY(pull(QStringLiteral("TYO")).rows.empty());
    const QString before = pull(QStringLiteral("TYO")).incarnation;
    QVERIFY(m_house.query(QStringLiteral("UPDATE chancery.instance SET incarnation = gen_random_uuid()")));
    const FeedPage page = pull(QStringLiteral("TYO"));
    QCOMPARE(page.rows.size(), std::size_t(1));
    QVERIFY(page.incarnation != before);
}

void TestChangeFeed::erasedOnesStayAwayAndAreTold()
{
    const QString reference = m_house.newApplication().text();
    const QUuid epoch = QUuid::createUuid();
    QCOMPARE(push(epoch, 1, reference, 0)->acknowledged, qint64{1});
    QVERIFY(m_house.query(
        QStringLiteral("INSERT INTO chancery.erased_records (record, reason) VALUES ('%1', 'requested')").arg(reference)));
    // A device that was away brings it once more: delivered, and kept nowhere.
    const auto again = push(epoch, 2, reference, 0);
    QCOMPARE(again->acknowledged, qint64{2});
    QVERIFY(again->deadLetters.empty());
    QCOMPARE(m_house.number(
                 QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE record = '%1'").arg(reference)),
        1);
    QCOMPARE(m_house.number(QStringLiteral("SELECT count(*) FROM chancery.stale_records")), 0);
    const FeedPage page = pull(QStringLiteral("TYO"));
    QCOMPARE(page.rows.back().kind, QStringLiteral("tombstone"));
    QCOMPARE(page.rows.back().application, reference);
}

void TestChangeFeed::aStaleVersionIsKeptForAClerk()
{
    const QString reference = m_house.newApplication().text();
    const QUuid epoch = QUuid::createUuid();
    QVERIFY(push(epoch, 1, reference, 0));
    QVERIFY(push(epoch, 2, reference, 1)); // made from the first
    const auto stale = push(epoch, 3, reference, 1); // made from the first as well
    QCOMPARE(stale->acknowledged, qint64{3});
    QVERIFY(stale->deadLetters.empty());
    QCOMPARE(m_house.value(QStringLiteral("SELECT base_rev || ' ' || revision FROM chancery.stale_records WHERE "
                                          "application = '%1'")
                               .arg(reference)),
        QStringLiteral("1 2"));
    QCOMPARE(
        m_house.number(QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE record = '%1'").arg(reference)),
        3); // nothing is lost
    QCOMPARE(pull(QStringLiteral("TYO")).rows.back().kind, QStringLiteral("stale"));
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
