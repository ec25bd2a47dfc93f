// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

using namespace chancery;
using namespace chancery::ledger;

class TestLedgerSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pushIsAcknowledgedWithIncarnation();
    void repeatIsAcknowledgedAgain();
    void overlapGoesOn();
    void gapIsRefused();
    void gapInsideStopsThere();
    void otherContentsAtOnePlaceAlarm();
    void flawedRecordIsADeadLetter_data();
    void flawedRecordIsADeadLetter();
    void newEpochPushesTheSameMessagesAgain();
    void devicesDoNotMix();
    void stolenMessageIdIsADeadLetter();
    void emptyPushTellsTheHead();
    void twoRelaysCountOneAfterTheOther_data();
    void twoRelaysCountOneAfterTheOther();

private:
    [[nodiscard]] SealedRecord record(qint64 seq, const QByteArray &contents = "sealed") const
    {
        const QByteArray sealed = contents + QByteArray::number(seq);
        return {m_epoch, seq, QUuid::createUuid(), QStringLiteral("application"), QStringLiteral("ref_x"), 0,
            QCryptographicHash::hash(sealed, QCryptographicHash::Sha256), sealed};
    }
    LedgerHouse::Reply<SyncOutcome> push(std::vector<SealedRecord> records)
    {
        return push({m_device, QStringLiteral("TYO"), m_epoch, std::move(records)});
    }
    LedgerHouse::Reply<SyncOutcome> push(const SyncBatch &batch)
    {
        return LedgerHouse::await<SyncOutcome>([&](auto a) { m_house.ledger->pushRecords(batch, a); });
    }
    int stored()
    {
        return m_house.number(
            QStringLiteral("SELECT count(*) FROM chancery.sync_records WHERE device = '%1'").arg(m_device.text()));
    }

    LedgerHouse m_house;
    domain::DeviceId m_device;
    QUuid m_epoch;
};

void TestLedgerSync::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
}

void TestLedgerSync::init()
{
    m_device = domain::DeviceId::make(m_house.random);
    QVERIFY(m_house.addDevice(m_device));
    m_epoch = QUuid::createUuid();
}

void TestLedgerSync::pushIsAcknowledgedWithIncarnation()
{
    const auto outcome = push({record(1), record(2), record(3)});
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(outcome->acknowledged, 3);
    QVERIFY(outcome->deadLetters.empty() && !outcome->gap && !outcome->conflictAt);
    QCOMPARE(outcome->epoch, m_epoch);
    QCOMPARE(outcome->incarnation, m_house.value(QStringLiteral("SELECT incarnation FROM chancery.instance")));
    QCOMPARE(*LedgerHouse::await<QString>([&](auto a) { m_house.ledger->incarnation(a); }), outcome->incarnation);
    QCOMPARE(stored(), 3);
    QCOMPARE(m_house.value(QStringLiteral("SELECT convert_from(sealed, 'UTF8') FROM chancery.sync_records WHERE device "
                                          "= '%1' ORDER BY position LIMIT 1")
                               .arg(m_device.text())),
        QStringLiteral("sealed1"));
}

void TestLedgerSync::repeatIsAcknowledgedAgain()
{
    const std::vector<SealedRecord> records{record(1), record(2)};
    QCOMPARE(push(records)->acknowledged, 2);
    const auto again = push(records);
    QCOMPARE(again->acknowledged, 2);
    QVERIFY(!again->conflictAt && !again->gap);
    QCOMPARE(stored(), 2);
}

void TestLedgerSync::overlapGoesOn()
{
    const auto first = record(1);
    const auto second = record(2);
    QVERIFY(push({first, second}));
    const auto outcome = push({second, record(3)});
    QCOMPARE(outcome->acknowledged, 3);
    QVERIFY(!outcome->gap);
    QCOMPARE(stored(), 3);
}

void TestLedgerSync::gapIsRefused()
{
    const auto outcome = push({record(2), record(1)});
    QCOMPARE(outcome->acknowledged, 0);
    QVERIFY(outcome->gap);
    QCOMPARE(stored(), 0);
    QCOMPARE(push({record(1)})->acknowledged, 1);
}

void TestLedgerSync::gapInsideStopsThere()
{
    const auto outcome = push({record(1), record(2), record(4), record(3)});
    QCOMPARE(outcome->acknowledged, 2);
    QVERIFY(outcome->gap);
    QCOMPARE(stored(), 2);
}

void TestLedgerSync::otherContentsAtOnePlaceAlarm()
{
    QVERIFY(push({record(1), record(2)}));
    const auto outcome = push({record(1), record(2, "clone"), record(3)});
    QVERIFY(outcome->conflictAt);
    QCOMPARE(*outcome->conflictAt, 2);
    QCOMPARE(outcome->acknowledged, 2);
    QCOMPARE(stored(), 2);
    const auto within = push({record(3), record(3, "twice")});
    QCOMPARE(*within->conflictAt, 3);
    QCOMPARE(within->acknowledged, 3);
}

void TestLedgerSync::flawedRecordIsADeadLetter_data()
{
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<QString>("code");
    QTest::newRow("contents changed") << QStringLiteral("sealed") << QStringLiteral("hash_wrong");
    QTest::newRow("short hash") << QStringLiteral("hash") << QStringLiteral("malformed");
    QTest::newRow("no kind") << QStringLiteral("kind") << QStringLiteral("malformed");
    QTest::newRow("NUL in the record's id") << QStringLiteral("record") << QStringLiteral("malformed");
    QTest::newRow("negative revision") << QStringLiteral("rev") << QStringLiteral("malformed");
    QTest::newRow("other epoch") << QStringLiteral("epoch") << QStringLiteral("wrong_epoch");
}

void TestLedgerSync::flawedRecordIsADeadLetter()
{
    QFETCH(QString, flaw);
    QFETCH(QString, code);
    SealedRecord bad = record(2);
    if (flaw == u"sealed")
        bad.sealed += 'x';
    else if (flaw == u"hash")
        bad.sha256.chop(1);
    else if (flaw == u"kind")
        bad.kind.clear();
    else if (flaw == u"record")
        bad.record = QString(QChar(u'\0'));
    else if (flaw == u"rev")
        bad.baseRev = -1;
    else
        bad.epoch = QUuid::createUuid();
    const std::vector<SealedRecord> records{record(1), bad, record(3)};
    for (int times = 0; times < 2; ++times) {
        const auto outcome = push(records);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->acknowledged, 3);
        QCOMPARE(outcome->deadLetters.size(), std::size_t(1));
        QCOMPARE(outcome->deadLetters.front().code, code);
        QCOMPARE(outcome->deadLetters.front().msgId, bad.msgId);
        QCOMPARE(stored(), 2);
    }
}

void TestLedgerSync::newEpochPushesTheSameMessagesAgain()
{
    std::vector<SealedRecord> records{record(1), record(2)};
    QVERIFY(push(records));
    m_epoch = QUuid::createUuid();
    for (SealedRecord &each : records)
        each.epoch = m_epoch;
    records.push_back(record(3));
    const auto outcome = push(records);
    QCOMPARE(outcome->acknowledged, 3);
    QVERIFY(outcome->deadLetters.empty());
    QCOMPARE(stored(), 3);
}

void TestLedgerSync::devicesDoNotMix()
{
    QVERIFY(push({record(1)}));
    m_device = domain::DeviceId::make(m_house.random);
    QVERIFY(m_house.addDevice(m_device));
    QVERIFY(push({record(2)})->gap);
    QCOMPARE(push({record(1)})->acknowledged, 1);
}

void TestLedgerSync::stolenMessageIdIsADeadLetter()
{
    const SealedRecord original = record(1);
    QVERIFY(push({original}));
    m_device = domain::DeviceId::make(m_house.random);
    QVERIFY(m_house.addDevice(m_device));
    SealedRecord other = record(1, "other");
    other.msgId = original.msgId;
    const auto outcome = push({other});
    QCOMPARE(outcome->acknowledged, 1);
    QCOMPARE(outcome->deadLetters.at(0).code, QStringLiteral("duplicate_message"));
}

void TestLedgerSync::emptyPushTellsTheHead()
{
    QCOMPARE(push(std::vector<SealedRecord>{})->acknowledged, 0);
    QVERIFY(push({record(1)}));
    QCOMPARE(push(std::vector<SealedRecord>{})->acknowledged, 1);
}

void TestLedgerSync::twoRelaysCountOneAfterTheOther_data()
{
    QTest::addColumn<bool>("swapped");
    QTest::newRow("one commits first") << false;
    QTest::newRow("the other commits first") << true;
}

void TestLedgerSync::twoRelaysCountOneAfterTheOther()
{
    QFETCH(const bool, swapped);
    LedgerOptions options;
    options.url = m_house.url();
    Ledger other(options, {});
    QVERIFY(other.start());
    const auto application = domain::ApplicationRef::make(m_house.random);
    const auto version = [&](const QUuid &epoch, qint64 seq, qint64 base, const QByteArray &contents) {
        SealedRecord made = record(seq, contents);
        made.epoch = epoch;
        made.record = application.text();
        made.baseRev = base;
        return made;
    };
    QCOMPARE(push({version(m_epoch, 1, 0, "first")})->acknowledged, 1);
    // Two machines have the first version before them, and each makes a second one of it.
    const auto second = domain::DeviceId::make(m_house.random);
    QVERIFY(m_house.addDevice(second));
    const QUuid epoch = QUuid::createUuid();
    const SyncBatch ours{m_device, QStringLiteral("TYO"), m_epoch, {version(m_epoch, 2, 1, "ours")}};
    const SyncBatch theirs{second, QStringLiteral("TYO"), epoch, {version(epoch, 1, 1, "theirs")}};

    // Whoever has done all but the last of its commit waits there for a lock that is held here.
    QVERIFY(m_house.query(QStringLiteral("CREATE FUNCTION public.hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                                         " PERFORM pg_advisory_xact_lock_shared(4712); RETURN NULL; END $$")));
    QVERIFY(
        m_house.query(QStringLiteral("CREATE CONSTRAINT TRIGGER hold AFTER INSERT ON chancery.sync_records"
                                     " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.hold()")));
    auto holder = PgConnection::open(m_house.url(), {});
    QVERIFY(holder);
    QVERIFY(holder->execute("SELECT pg_advisory_lock(4712)"));
    const auto waiting = [this] {
        return m_house.number(QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                             " AND database = (SELECT oid FROM pg_database WHERE datname ="
                                             " current_database())"));
    };
    const auto hand = [](Ledger &ledger, const SyncBatch &batch) {
        return LedgerHouse::begin<SyncOutcome>([&](auto a) { ledger.pushRecords(batch, a); });
    };
    auto one = hand(*m_house.ledger, swapped ? theirs : ours);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, 20'000);
    auto two = hand(other, swapped ? ours : theirs);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, 20'000);
    QVERIFY(holder->execute("SELECT pg_advisory_unlock(4712)"));
    QVERIFY(one.get() && two.get());
    other.stop();
    QVERIFY(m_house.query(QStringLiteral("DROP FUNCTION public.hold() CASCADE")));
    // The one that came second did not know of the first, and a clerk hears of it.
    QCOMPARE(m_house.value(QStringLiteral("SELECT string_agg(msg_id || ' ' || base_rev || ' ' || revision, ',') FROM"
                                          " chancery.stale_records WHERE application = '%1'")
                               .arg(application.text())),
        (swapped ? ours : theirs).records.front().msgId.toString(QUuid::WithoutBraces) + QStringLiteral(" 1 2"));
}

QTEST_GUILESS_MAIN(TestLedgerSync)
#include "tst_ledgersync.moc"
