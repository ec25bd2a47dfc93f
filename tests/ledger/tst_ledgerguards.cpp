// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

using namespace chancery;
using namespace chancery::ledger;

/// What the database itself refuses, whoever asks.
class TestLedgerGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relayIsDenied_data();
    void relayIsDenied();
    void nobodyMay_data();
    void nobodyMay();

private:
    QByteArray stateOf(const QString &sql, const QString &role)
    {
        auto connection = PgConnection::open(m_house.url(), role);
        if (!connection)
            return "none";
        const auto done = connection->execute(sql.toUtf8().constData());
        return done ? QByteArray() : done.error().sqlState;
    }

    LedgerHouse m_house;
    std::optional<AttemptView> m_paid;
};

void TestLedgerGuards::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
    m_paid = m_house.openAttempt();
    QVERIFY(m_house.record(m_paid->id, LedgerHouse::captureOf(*m_paid))->changed);
    QVERIFY(m_house.notice(LedgerHouse::noticeOf(*m_paid, QStringLiteral("evt_1"), std::nullopt)));
}

void TestLedgerGuards::relayIsDenied_data()
{
    QTest::addColumn<QString>("sql");
    const char *denied[]{"UPDATE chancery.events SET detail = 'x'", "DELETE FROM chancery.events",
        "TRUNCATE chancery.events", "UPDATE chancery.webhook_inbox SET outcome = 'x'",
        "DELETE FROM chancery.webhook_inbox", "DELETE FROM chancery.attempts", "DELETE FROM chancery.obligations",
        "DELETE FROM chancery.devices", "DELETE FROM chancery.idempotency_keys",
        "UPDATE chancery.sync_records SET kind = 'x'", "DELETE FROM chancery.sync_records",
        "INSERT INTO chancery.payment_transitions VALUES ('closed', 'x', 'open')",
        "UPDATE chancery.instance SET incarnation = gen_random_uuid()", "CREATE TABLE chancery.mine ()",
        "DROP TRIGGER events_immutable ON chancery.events", "ALTER TABLE chancery.events DISABLE TRIGGER ALL"};
    for (const char *sql : denied)
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestLedgerGuards::relayIsDenied()
{
    QFETCH(QString, sql);
    QCOMPARE(stateOf(sql, QStringLiteral("chancery_relay")), QByteArray("42501"));
}

void TestLedgerGuards::nobodyMay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const char *sql, const char *state) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QByteArray(state);
    };
    row("change an event", "UPDATE chancery.events SET detail = 'x'", "23001");
    row("delete an event", "DELETE FROM chancery.events", "23001");
    row("empty the events", "TRUNCATE chancery.events CASCADE", "23001");
    row("invent a transition", "INSERT INTO chancery.events VALUES ('$', 5, 'wish', 'captured', 'created', 'x', '')",
        "23503");
    row("first event that is no create",
        "INSERT INTO chancery.events VALUES ('$', 1, 'wish', NULL, 'captured', 'x', '')", "23514");
    row("same version twice", "INSERT INTO chancery.events VALUES ('$', 4, 'captured', 'open', 'captured', 'x', '')",
        "23505");
    row("move a state without a version", "UPDATE chancery.attempts SET state = 'refunded' WHERE id = '$'", "23514");
    row("move a state against the table",
        "UPDATE chancery.attempts SET state = 'open', version = version + 1 WHERE id = '$'", "23514");
    row("move a state without its event",
        "UPDATE chancery.attempts SET state = 'refunded', version = version + 1 WHERE id = '$'", "23503");
    row("skip a version", "UPDATE chancery.attempts SET version = version + 2 WHERE id = '$'", "23514");
    row("change the amount", "UPDATE chancery.attempts SET total_minor = 1 WHERE id = '$'", "23514");
    row("refund more than was captured", "UPDATE chancery.attempts SET refunded_minor = 11201 WHERE id = '$'", "23514");
    row("second live attempt",
        "WITH o AS (INSERT INTO chancery.obligations VALUES ('ref_twice', 'TYO'))"
        " INSERT INTO chancery.attempts (id, application, device, post, state, version, provider, method, locale, "
        "currency,"
        " total_minor, quote, request, provider_key, account, livemode, expires_at, provider_end)"
        " SELECT 'pay_' || lpad(n::text, 26, '0'), 'ref_twice', device, post, 'open', 1, provider, method, locale, "
        "currency,"
        " total_minor, quote, request, 'k' || n, account, livemode, expires_at, provider_end"
        " FROM chancery.attempts, generate_series(1, 2) n WHERE id = '$'",
        "23505");
    row("second instance", "INSERT INTO chancery.instance DEFAULT VALUES", "23505");
}

void TestLedgerGuards::nobodyMay()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, state);
    QCOMPARE(stateOf(sql.replace(u'$', m_paid->id.text()), {}), state);
    const auto loaded = m_house.load(m_paid->id);
    QCOMPARE(loaded->version, 4);
    QCOMPARE(m_house.trail(m_paid->id).size(), 4);
}

QTEST_GUILESS_MAIN(TestLedgerGuards)
#include "tst_ledgerguards.moc"
