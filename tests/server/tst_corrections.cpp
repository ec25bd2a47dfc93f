// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::FakeStripe;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Payments corrected by staff: always two people, no money out of nothing, nothing lost.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void takesTwoPeople();
    void rejectionChangesNothing();
    void onlyWhatTheTableAllows_data();
    void onlyWhatTheTableAllows();
    void anotherPostSeesNothing();
    void lateMoneyLiftsIt();
    void thePaymentMovedOnMeanwhile();
    void databaseWantsTwoPeopleToo();
    void paidBackOtherwise();
    void notBesideAPromisedRefund();

private:
    [[nodiscard]] HttpAnswer request(const QString &payment, const QString &to, const QByteArray &token)
    {
        return m_relay->asStaff(token, "POST", "/v1/payments/" + payment.toLatin1() + "/corrections",
            {{QStringLiteral("to"), to},
                {QStringLiteral("reason"), QStringLiteral("Dashboard shows it expired, req_77")}});
    }
    [[nodiscard]] HttpAnswer decide(const QString &correction, const QByteArray &how, const QByteArray &token)
    {
        return m_relay->asStaff(token, "POST", "/v1/corrections/" + correction.toLatin1() + '/' + how);
    }
    [[nodiscard]] QString value(const QString &sql) { return m_cluster.value(m_relay->database(), sql); }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_first;
    QByteArray m_second;
};

void TestCorrections::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Supervisor));
    QVERIFY(m_relay->addStaff(QStringLiteral("Chiyo"), StaffRole::Supervisor));
    m_first = m_relay->tokenOf(QStringLiteral("Aiko"));
    m_second = m_relay->tokenOf(QStringLiteral("Chiyo"));
    QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
}

void TestCorrections::takesTwoPeople()
{
    const HttpAnswer made = m_relay->pay();
    QCOMPARE(made.state(), QStringLiteral("open"));
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    QVERIFY2(asked.status == 201, asked.body.constData());
    QCOMPARE(asked.state(), QStringLiteral("requested"));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("open"));
    QCOMPARE(request(made.id(), QStringLiteral("closed"), m_second).code(), QStringLiteral("correction_pending"));
    const HttpAnswer own = decide(asked.id(), "approve", m_first);
    QCOMPARE(own.status, 403);
    QCOMPARE(own.code(), QStringLiteral("second_person_needed"));
    QCOMPARE(decide(asked.id(), "reject", m_first).code(), QStringLiteral("second_person_needed"));

    const QByteArray version = QByteArray::number(made.json().value(u"version").toInt());
    auto poll = m_relay->getLater("/v1/payments/" + made.id().toLatin1() + "?wait=20&version=" + version);
    QTRY_COMPARE(m_relay->metric("chancery_waiters"), 1.0);
    QElapsedTimer timer;
    timer.start();
    const HttpAnswer done = decide(asked.id(), "approve", m_second);
    QVERIFY2(done.status == 200, done.body.constData());
    QCOMPARE(done.json().value(u"payment")[u"state"].toString(), QStringLiteral("closed"));
    QCOMPARE(done.json().value(u"correction")[u"decider"][u"name"].toString(), QStringLiteral("Chiyo"));
    const HttpAnswer woken = poll.get();
    QCOMPARE(woken.state(), QStringLiteral("closed"));
    QVERIFY2(timer.elapsed() < 10'000, "woken by the correction");
    QCOMPARE(woken.json().value(u"version").toInt(), made.json().value(u"version").toInt() + 1);
    QCOMPARE(woken.json().value(u"failure")[u"code"].toString(), QStringLiteral("closed_by_staff"));

    // Told again: the same answer; by the one who asked: still not.
    QCOMPARE(decide(asked.id(), "approve", m_second).status, 200);
    QCOMPARE(decide(asked.id(), "reject", m_second).code(), QStringLiteral("correction_decided"));
    QCOMPARE(
        value(QStringLiteral("SELECT count(*) FROM chancery.events WHERE event = 'correct'")), QStringLiteral("1"));
    QCOMPARE(value(QStringLiteral("SELECT cause || ' ' || (detail LIKE c.id || ' ' || c.requester || ' ' || c.decider)"
                                  " FROM chancery.events e JOIN chancery.corrections c ON c.attempt = e.attempt"
                                  " WHERE e.event = 'correct'")),
        QStringLiteral("staff true"));
    QStringList told;
    for (const QJsonValue event : m_relay->get("/v1/applications/" + made.json()[u"application"].toString().toLatin1())
                                      .json()
                                      .value(u"events")
                                      .toArray())
        told << event[u"kind"].toString() + u' ' + event[u"what"].toString();
    QCOMPARE(told.mid(told.size() - 2).join(u", "), QStringLiteral("correction requested, correction closed"));
    QCOMPARE(told.first(), QStringLiteral("payment created"));
    const QJsonArray applied
        = m_relay->asStaff(m_first, "GET", "/v1/corrections?state=applied").json().value(u"corrections").toArray();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.at(0)[u"requester"][u"name"].toString(), QStringLiteral("Aiko"));
    QCOMPARE(applied.at(0)[u"reason"].toString(), QStringLiteral("Dashboard shows it expired, req_77"));
    QCOMPARE(m_relay->asStaff(m_first, "GET", "/v1/corrections?state=rich").status, 400);
    QVERIFY(!m_relay->logged().contains("req_77"));
    // The application is free for another attempt.
    QCOMPARE(value(QStringLiteral("SELECT state FROM chancery.obligations")), QStringLiteral("due"));
}

void TestCorrections::rejectionChangesNothing()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    const HttpAnswer done = decide(asked.id(), "reject", m_second);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json().value(u"correction")[u"state"].toString(), QStringLiteral("rejected"));
    QCOMPARE(m_relay->load(made.id()).json().value(u"version"), made.json().value(u"version"));
    QCOMPARE(decide(asked.id(), "approve", m_second).code(), QStringLiteral("correction_decided"));
    QCOMPARE(request(made.id(), QStringLiteral("closed"), m_second).status, 201);
}

void TestCorrections::onlyWhatTheTableAllows_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("money out of nothing")
        << QStringLiteral("captured") << 409 << QStringLiteral("correction_not_allowed");
    QTest::newRow("refund") << QStringLiteral("refunded") << 409 << QStringLiteral("correction_not_allowed");
    QTest::newRow("back") << QStringLiteral("created") << 409 << QStringLiteral("correction_not_allowed");
    QTest::newRow("same") << QStringLiteral("open") << 409 << QStringLiteral("correction_not_allowed");
    QTest::newRow("no state") << QStringLiteral("rich") << 400 << QStringLiteral("correction_malformed");
}

void TestCorrections::onlyWhatTheTableAllows()
{
    QFETCH(QString, to);
    QFETCH(int, status);
    QFETCH(QString, code);
    const HttpAnswer refused = request(m_relay->pay().id(), to, m_first);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.code(), code);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.corrections")), QStringLiteral("0"));
}

void TestCorrections::anotherPostSeesNothing()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    QCOMPARE(asked.status, 201);
    QVERIFY2(m_relay->enrol(QStringLiteral("BER")), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Bernd"), StaffRole::Supervisor, QStringLiteral("BER")));
    const QByteArray token = m_relay->tokenOf(QStringLiteral("Bernd"));
    QCOMPARE(decide(asked.id(), "approve", token).code(), QStringLiteral("correction_unknown"));
    QCOMPARE(request(made.id(), QStringLiteral("closed"), token).code(), QStringLiteral("payment_unknown"));
    QVERIFY(m_relay->asStaff(token, "GET", "/v1/corrections").json().value(u"corrections").toArray().isEmpty());
}

void TestCorrections::lateMoneyLiftsIt()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    QCOMPARE(decide(asked.id(), "approve", m_second).status, 200);
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("captured"));
}

void TestCorrections::thePaymentMovedOnMeanwhile()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer refused = decide(asked.id(), "approve", m_second);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), QStringLiteral("correction_not_allowed"));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("captured"));
    QCOMPARE(decide(asked.id(), "reject", m_second).status, 200);
}

void TestCorrections::databaseWantsTwoPeopleToo()
{
    const HttpAnswer made = m_relay->pay();
    const HttpAnswer asked = request(made.id(), QStringLiteral("closed"), m_first);
    // Whoever has the relay's role in hand can neither approve alone nor write the event without the decision.
    QVERIFY(!m_cluster.query(m_relay->database(),
        QStringLiteral("UPDATE chancery.corrections SET state = 'applied', decider = requester, decided_at = now(), "
                       "version = 4")));
    QVERIFY(!m_cluster.query(m_relay->database(),
        QStringLiteral("INSERT INTO chancery.events (attempt, version, event, from_state, to_state, cause, detail)"
                       " SELECT id, version + 1, 'correct', 'open', 'closed', 'staff', '' FROM chancery.attempts")));
    QVERIFY(
        !m_cluster.query(m_relay->database(), QStringLiteral("UPDATE chancery.corrections SET to_state = 'failed'")));
    QCOMPARE(decide(asked.id(), "approve", m_second).status, 200);
    QVERIFY(!m_cluster.query(
        m_relay->database(), QStringLiteral("UPDATE chancery.corrections SET state = 'rejected', version = NULL")));
}

void TestCorrections::paidBackOtherwise()
{
    const HttpAnswer made = m_relay->pay();
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    // Part of it by the provider, which then refuses the rest.
    const QByteArray refunds = "/v1/payments/" + made.id().toLatin1() + "/refunds";
    const auto wish = [](qint64 minor) {
        return QJsonObject{
            {QStringLiteral("amount"),
                QJsonObject{{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), QStringLiteral("JPY")}}},
            {QStringLiteral("reason"), QStringLiteral("withdrew")}};
    };
    const HttpAnswer part = m_relay->asStaff(m_first, "POST", refunds, wish(1000), "r-1");
    QCOMPARE(m_relay->asStaff(m_second, "POST", "/v1/refunds/" + part.id().toLatin1() + "/approve").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->load(made.id()).state(), QStringLiteral("part_refunded"), 10'000);
    const HttpAnswer asked = request(made.id(), QStringLiteral("refunded"), m_first);
    QCOMPARE(asked.status, 201);
    QCOMPARE(decide(asked.id(), "approve", m_first).code(), QStringLiteral("second_person_needed"));
    const HttpAnswer done = decide(asked.id(), "approve", m_second);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json().value(u"payment")[u"state"].toString(), QStringLiteral("refunded"));
    QCOMPARE(done.json().value(u"payment")[u"failure"], QJsonValue(QJsonValue::Null));
    QCOMPARE(value(QStringLiteral("SELECT state FROM chancery.obligations")), QStringLiteral("refunded"));
    // The provider still has what it did not send back; that is what was paid from elsewhere; nothing was earned.
    const qint64 rest = made.json().value(u"total")[u"minor"].toInteger() - 1000;
    QCOMPARE(value(QStringLiteral("SELECT string_agg(account || ':' || sum, ' ' ORDER BY account) FROM (SELECT account,"
                                  " sum(minor) FROM chancery.postings GROUP BY account HAVING sum(minor) <> 0) s")),
        QStringLiteral("paid_otherwise:-%1 provider_clearing:stripe:%1").arg(rest));
    QCOMPARE(
        m_relay->asStaff(m_first, "POST", refunds, wish(1), "r-2").code(), QStringLiteral("refund_exceeds_capture"));
    QCOMPARE(request(made.id(), QStringLiteral("refunded"), m_first).code(), QStringLiteral("correction_not_allowed"));
}

void TestCorrections::notBesideAPromisedRefund()
{
    const HttpAnswer made = m_relay->pay();
    QVERIFY(m_relay->paidBy(QStringLiteral("cs_test_1"), "evt_1"));
    const HttpAnswer earlier = request(made.id(), QStringLiteral("refunded"), m_first);
    QCOMPARE(earlier.status, 201);
    QCOMPARE(
        m_relay
            ->asStaff(m_first, "POST", "/v1/payments/" + made.id().toLatin1() + "/refunds",
                {{QStringLiteral("amount"),
                     QJsonObject{{QStringLiteral("minor"), 500}, {QStringLiteral("currency"), QStringLiteral("JPY")}}},
                    {QStringLiteral("reason"), QStringLiteral("withdrew")}},
                "r-1")
            .state(),
        QStringLiteral("requested"));
    QCOMPARE(decide(earlier.id(), "approve", m_second).code(), QStringLiteral("refund_under_way"));
    QCOMPARE(m_relay->load(made.id()).state(), QStringLiteral("captured"));
    QCOMPARE(decide(earlier.id(), "reject", m_second).status, 200);
    QCOMPARE(request(made.id(), QStringLiteral("refunded"), m_first).code(), QStringLiteral("refund_under_way"));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
