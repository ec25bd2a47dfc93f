// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/errors.h"
#include "models/store/rowsealer.h"
#include "tests/store/storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace chancery;
using namespace chancery::store;
using namespace std::chrono_literals;

class StoreTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void journalKeepsTheNewestAttempt();
    void journalIsFoundAgain();
    void journalForgets();
    void sealedTablesKeepValuesApart();
    void sealedTablesReplaceAndClear();
    void refusesAValueMovedToAnotherRow();
    void sealsForOnePlaceOnly_data();
    void sealsForOnePlaceOnly();

private:
    std::optional<StoreFixture> m_fixture;
    std::unique_ptr<EncryptedStore> m_store;
};

void StoreTablesTest::init()
{
    m_store.reset();
    m_fixture.emplace();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_store = std::move(*opened);
}

void StoreTablesTest::journalKeepsTheNewestAttempt()
{
    PaymentTable &payments = m_store->payments();
    const QString application = QStringLiteral("ref_a");
    QVERIFY(payments.journalIntent({application, "key1", "request 1", {}, {}, {}}));
    QVERIFY(payments.journalUpdate(application, "key1", QStringLiteral("pay_1"), QStringLiteral("open")).value());
    QCOMPARE(payments.pendingPayments()->front().payment, QStringLiteral("pay_1"));
    m_fixture->clock.advance(1s);
    QVERIFY(payments.journalIntent({application, "key2", "request 2", {}, {}, {}}));
    QVERIFY(!payments.journalUpdate(application, "key1", QStringLiteral("pay_1"), QStringLiteral("closed")).value());
    QVERIFY(!payments.journalUpdate(QStringLiteral("ref_b"), "key1", {}, {}).value());
    const auto pending = payments.pendingPayments();
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t{1});
    const JournalRow expected{application, "key2", "request 2", QString(), QString(), m_fixture->clock.now()};
    QCOMPARE(pending->front(), expected);
}

void StoreTablesTest::journalIsFoundAgain()
{
    QVERIFY(m_store->payments().journalIntent({QStringLiteral("ref_a"), "key1", QByteArray("\0\xff", 2), {}, {}, {}}));
    m_fixture->clock.advance(1s);
    QVERIFY(m_store->payments().journalIntent(
        {QStringLiteral("ref_b"), "key2", "r", QStringLiteral("pay_2"), QStringLiteral("open"), {}}));
    m_fixture->clock.advance(1s);
    QVERIFY(m_store->payments()
                .journalUpdate(QStringLiteral("ref_a"), "key1", QStringLiteral("pay_1"), QStringLiteral("unknown"))
                .value());
    const auto before = m_store->payments().pendingPayments().value();
    m_store.reset();
    auto again = m_fixture->open();
    QVERIFY(again);
    const auto after = (*again)->payments().pendingPayments();
    QVERIFY(after);
    QCOMPARE(*after, before);
    QCOMPARE(after->at(0).application, QStringLiteral("ref_a"));
    QCOMPARE(after->at(0).request, QByteArray("\0\xff", 2));
    QCOMPARE(after->at(0).state, QStringLiteral("unknown"));
    QCOMPARE(after->at(1).payment, QStringLiteral("pay_2"));
}

void StoreTablesTest::journalForgets()
{
    QVERIFY(m_store->payments().journalIntent({QStringLiteral("ref_a"), "key1", "r", {}, {}, {}}));
    QVERIFY(m_store->payments().journalForget(QStringLiteral("ref_other")));
    QCOMPARE(m_store->payments().pendingPayments()->size(), size_t{1});
    QVERIFY(m_store->payments().journalForget(QStringLiteral("ref_a")));
    QVERIFY(m_store->payments().pendingPayments()->empty());
}

void StoreTablesTest::sealedTablesKeepValuesApart()
{
    const QString name = QStringLiteral("same name");
    QVERIFY(m_store->receipts().put(name, "receipt"));
    QVERIFY(m_store->settings().put(name, "setting"));
    QCOMPARE(*m_store->receipts().get(name).value(), QByteArray("receipt"));
    QCOMPARE(*m_store->settings().get(name).value(), QByteArray("setting"));
    QVERIFY(!m_store->drafts().get(name).value());
}

void StoreTablesTest::sealedTablesReplaceAndClear()
{
    SealedTable &receipts = m_store->receipts();
    QVERIFY(receipts.put(QStringLiteral("a"), "1"));
    QVERIFY(receipts.put(QStringLiteral("a"), "2"));
    QVERIFY(receipts.put(QStringLiteral("b"), QByteArray()));
    QCOMPARE(receipts.count().value(), 2);
    QCOMPARE(*receipts.get(QStringLiteral("a")).value(), QByteArray("2"));
    QVERIFY(receipts.get(QStringLiteral("b")).value().has_value());
    QVERIFY(receipts.remove(QStringLiteral("a")));
    QVERIFY(!receipts.get(QStringLiteral("a")).value());
    QVERIFY(m_store->drafts().put(QStringLiteral("d"), "draft"));
    QVERIFY(receipts.clear());
    QCOMPARE(receipts.count().value(), 0);
    QCOMPARE(m_store->drafts().count().value(), 1);
}

void StoreTablesTest::refusesAValueMovedToAnotherRow()
{
    QVERIFY(m_store->receipts().put(QStringLiteral("a"), "of a"));
    QVERIFY(m_store->receipts().put(QStringLiteral("b"), "of b"));
    m_store.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_fixture->path());
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(QStringLiteral(
            "UPDATE receipts SET body = (SELECT body FROM receipts r WHERE r.rowid <> receipts.rowid)")));
        QCOMPARE(query.numRowsAffected(), 2);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    auto again = m_fixture->open();
    QVERIFY(again);
    const auto moved = (*again)->receipts().get(QStringLiteral("a"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, QString(errors::damaged));
}

void StoreTablesTest::sealsForOnePlaceOnly_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("schema");
    QTest::addColumn<int>("keyEpoch");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same") << QStringLiteral("t") << QByteArray("row") << QStringLiteral("c") << 1 << 1 << QString();
    QTest::newRow("table") << QStringLiteral("u") << QByteArray("row") << QStringLiteral("c") << 1 << 1
                           << QString(errors::damaged);
    QTest::newRow("row") << QStringLiteral("t") << QByteArray("row2") << QStringLiteral("c") << 1 << 1
                         << QString(errors::damaged);
    QTest::newRow("column") << QStringLiteral("t") << QByteArray("row") << QStringLiteral("d") << 1 << 1
                            << QString(errors::damaged);
    QTest::newRow("shifted") << QStringLiteral("tr") << QByteArray("ow") << QStringLiteral("c") << 1 << 1
                             << QString(errors::damaged);
    QTest::newRow("schema") << QStringLiteral("t") << QByteArray("row") << QStringLiteral("c") << 2 << 1
                            << QString(errors::damaged);
    QTest::newRow("key epoch") << QStringLiteral("t") << QByteArray("row") << QStringLiteral("c") << 1 << 2
                               << QString(errors::wrongKey);
}

void StoreTablesTest::sealsForOnePlaceOnly()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(int, schema);
    QFETCH(int, keyEpoch);
    QFETCH(QString, code);
    const auto key = StoreFixture::key();
    RowSealer sealer(std::move(crypto::Aead::create(key.secret())).value(), 1);
    RowSealer opener(std::move(crypto::Aead::create(key.secret())).value(), static_cast<quint32>(keyEpoch));
    const auto sealed = sealer.seal({QStringLiteral("t"), "row", QStringLiteral("c"), 1}, "value");
    QVERIFY(sealed);
    const Place place{table, row, column, static_cast<quint16>(schema)};
    const auto opened = opener.open(place, *sealed);
    QCOMPARE(opened ? QString() : opened.error().code, code);
    // Saying that it was sealed for that place does not help.
    QByteArray relabelled = *sealed;
    relabelled[1] = static_cast<char>(schema);
    relabelled[5] = static_cast<char>(keyEpoch);
    QCOMPARE(opener.open(place, relabelled).has_value(), code.isEmpty());
    QVERIFY(!opener.open(place, sealed->first(20)));
}

QTEST_GUILESS_MAIN(StoreTablesTest)
#include "tst_storetables.moc"
