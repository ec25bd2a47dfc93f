// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace chancery;
using tests::HttpAnswer;
using tests::RelayFixture;

/// The books by account, currency and day, as an auditor reads them.
class TestBalances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountsOfTheDay();
    void pagesJoin();
    void filters();
    void closedDaysAgreeWithTheEntries();
    void anEntryOfAClosedDayOpensItAgain();
    void refusesOtherQuestions_data();
    void refusesOtherQuestions();

private:
    [[nodiscard]] HttpAnswer ask(const QByteArray &query) const
    {
        return m_relay->asStaff(m_auditor, "GET", "/v1/reports/balances?" + query);
    }
    /// Every row of the report, and the same added up from all entries.
    void compareWithEntries();
    [[nodiscard]] QString value(const QString &sql) { return m_cluster.value(m_relay->database(), sql); }
    [[nodiscard]] QByteArray span() const { return "from=" + m_today.addDays(-365) + "&to=" + m_today; }
    static QStringList rows(const HttpAnswer &answer)
    {
        QStringList all;
        for (const QJsonValue row : answer.json().value(u"balances").toArray()) {
            all.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                           .arg(row[u"day"].toString(), row[u"account"].toString(), row[u"currency"].toString())
                           .arg(row[u"debit"].toInteger())
                           .arg(row[u"credit"].toInteger())
                           .arg(row[u"balance"].toInteger()));
        }
        return all;
    }

    struct Day
    {
        QDate date;
        [[nodiscard]] QByteArray addDays(qint64 days) const
        {
            return date.addDays(days).toString(Qt::ISODate).toLatin1();
        }
        operator QByteArray() const { return addDays(0); }
    };
    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_auditor;
    Day m_today;
    qint64 m_total = 0;
};

void TestBalances::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("aud"), ledger::StaffRole::Auditor));
    m_auditor = m_relay->tokenOf(QStringLiteral("aud"));
    m_total = m_relay->total().value(u"minor").toInteger();
    for (int n = 0; n < 2; ++n) {
        QCOMPARE(m_relay->post("/v1/payments", m_relay->order(), "k" + QByteArray::number(n)).status, 201);
        const QString session = m_relay->stripe.lastSession();
        m_relay->stripe.pay(session);
        const QByteArray event = "evt_" + QByteArray::number(n);
        QCOMPARE(m_relay->webhook(m_relay->stripe.event(event, "checkout.session.completed", session)).status, 200);
    }
    m_today.date = QDate::fromString(
        m_cluster.value(m_relay->database(), QStringLiteral("SELECT (now() AT TIME ZONE 'UTC')::date")), Qt::ISODate);
    // A day that is over, whose balance goes into today's.
    QVERIFY(m_cluster.query(m_relay->database(),
        QStringLiteral("INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors, at) VALUES"
                       " ('old', 0, 'surplus', 'JPY', ARRAY['provider_clearing:stripe', 'surplus']::chancery.account[],"
                       " ARRAY[500, -500], now() - interval '3 days')")));
}

void TestBalances::accountsOfTheDay()
{
    const HttpAnswer answer = ask("from=" + m_today + "&to=" + m_today);
    QCOMPARE(answer.status, 200);
    qint64 sum = 0;
    for (const QJsonValue row : answer.json().value(u"balances").toArray())
        sum += row[u"debit"].toInteger() - row[u"credit"].toInteger();
    QCOMPARE(sum, 0);
    const QString clearing = QStringLiteral("%1 provider_clearing:stripe JPY %2 0 %3")
                                 .arg(QString::fromLatin1(m_today))
                                 .arg(2 * m_total)
                                 .arg(2 * m_total + 500);
    QVERIFY2(rows(answer).contains(clearing), answer.body.constData());
}

void TestBalances::pagesJoin()
{
    // More rows than a page holds, of days long gone.
    QVERIFY(m_cluster.query(m_relay->database(),
        QStringLiteral(
            "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors, at) SELECT"
            " 'older', n, 'surplus', 'CNY', ARRAY['provider_clearing:alipay', 'surplus']::chancery.account[],"
            " ARRAY[n, -n], now() - n * interval '1 day' FROM generate_series(5, 304) n")));
    QStringList all;
    QByteArray cursor;
    int pages = 0;
    do {
        const HttpAnswer page = ask(span() + (cursor.isEmpty() ? "" : "&cursor=" + cursor.toPercentEncoding()));
        QCOMPARE(page.status, 200);
        QVERIFY(rows(page).size() <= 200);
        all += rows(page);
        cursor = page.json().value(u"next").toString().toLatin1();
        ++pages;
    } while (!cursor.isEmpty() && pages < 20);
    QVERIFY(pages > 3);
    QStringList sorted = all;
    sorted.removeDuplicates();
    QCOMPARE(sorted.size(), all.size());
    QCOMPARE(all.filter(QStringLiteral("CNY")).size(), 600);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.balances_by_day")),
        QString::number(all.size()));
}

void TestBalances::filters()
{
    const QStringList seen = rows(ask(span() + "&account=surplus&currency=JPY"));
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.first().endsWith(QStringLiteral("surplus JPY 0 500 -500")));
}

void TestBalances::compareWithEntries()
{
    QCOMPARE(
        value(QStringLiteral(
            "WITH days AS (SELECT account, currency, (at AT TIME ZONE 'UTC')::date AS day,"
            " coalesce(sum(minor) FILTER (WHERE minor > 0), 0) AS debit,"
            " coalesce(-sum(minor) FILTER (WHERE minor < 0), 0) AS credit FROM chancery.postings GROUP BY 1, 2, 3),"
            " plain AS (SELECT account, currency, day, debit, credit,"
            " sum(debit - credit) OVER (PARTITION BY account, currency ORDER BY day) AS balance FROM days)"
            " SELECT count(*) FROM plain NATURAL FULL JOIN chancery.balances_by_day kept"
            " WHERE plain.day IS NULL OR kept.day IS NULL")),
        QStringLiteral("0"));
}

void TestBalances::closedDaysAgreeWithTheEntries()
{
    // Whatever was dated back before is added up first.
    const QString until = QStringLiteral("SELECT until FROM chancery.closing");
    QString before;
    do {
        before = value(until);
        QCOMPARE(ask(span()).status, 200);
    } while (value(until) != before);
    compareWithEntries();
    // As if nobody had asked for two months: a call adds up 31 days, and what is not added up yet is told all the same.
    for (const QString &sql : {QStringLiteral("DELETE FROM chancery.day_totals WHERE day >= current_date - 60"),
             QStringLiteral("UPDATE chancery.closing SET until = current_date - 60")})
        QVERIFY2(m_cluster.query(m_relay->database(), sql), qPrintable(m_cluster.error()));
    compareWithEntries();
    const QString closed = QStringLiteral("SELECT until - (current_date - 60) FROM chancery.closing");
    QCOMPARE(ask(span()).status, 200);
    QCOMPARE(value(closed), QStringLiteral("31"));
    compareWithEntries();
    QCOMPARE(ask(span()).status, 200);
    QVERIFY(value(closed).toInt() >= 59); // today is open, and yesterday for an hour
    compareWithEntries();
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.day_totals WHERE day >= current_date")),
        QStringLiteral("0"));
    QVERIFY(
        value(QStringLiteral("SELECT count(*) FROM chancery.day_totals WHERE day >= current_date - 60")).toInt() > 0);
}

void TestBalances::anEntryOfAClosedDayOpensItAgain()
{
    QVERIFY(m_cluster.query(m_relay->database(),
        QStringLiteral(
            "INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors, at) VALUES"
            " ('late', 0, 'surplus', 'JPY', ARRAY['provider_clearing:stripe', 'surplus']::chancery.account[],"
            " ARRAY[70, -70], now() - interval '10 days')")));
    QCOMPARE(value(QStringLiteral(
                 "SELECT until = ((now() - interval '10 days') AT TIME ZONE 'UTC')::date FROM chancery.closing")),
        QStringLiteral("t"));
    compareWithEntries();
    QCOMPARE(ask(span()).status, 200);
    compareWithEntries();
    const QStringList seen = rows(ask(span() + "&account=surplus&currency=JPY"));
    QVERIFY2(seen.filter(QStringLiteral("surplus JPY 0 70 -70")).size() == 1, qPrintable(seen.join(u'\n')));
    // The relay itself can neither write the totals nor move the line.
    for (const QString &sql : {QStringLiteral("UPDATE chancery.day_totals SET debit = 0"),
             QStringLiteral("UPDATE chancery.closing SET until = '2000-01-01'"),
             QStringLiteral("DELETE FROM chancery.day_totals")}) {
        QVERIFY(!m_cluster.query(
            m_relay->database(), QStringLiteral("DO $$ BEGIN SET LOCAL ROLE chancery_relay; %1; END $$").arg(sql)));
        QVERIFY2(
            m_cluster.error().startsWith(QLatin1String("ERROR:  permission denied")), qPrintable(m_cluster.error()));
    }
}

void TestBalances::refusesOtherQuestions_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("span_malformed");
    QTest::newRow("no such day") << QByteArray("from=2026-02-30&to=2026-03-01") << QStringLiteral("span_malformed");
    QTest::newRow("backwards") << QByteArray("from=2026-03-02&to=2026-03-01") << QStringLiteral("span_malformed");
    QTest::newRow("too long") << QByteArray("from=2025-01-01&to=2026-03-01") << QStringLiteral("span_malformed");
    QTest::newRow("cursor") << QByteArray("from=2026-03-01&to=2026-03-01&cursor=x")
                            << QStringLiteral("cursor_malformed");
}

void TestBalances::refusesOtherQuestions()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    const HttpAnswer answer = ask(query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_balances.moc"
